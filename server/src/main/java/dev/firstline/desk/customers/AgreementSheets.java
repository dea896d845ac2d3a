package dev.firstline.desk.customers;

import dev.firstline.access.Actor;
import dev.firstline.access.PersonId;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementId;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Sams;
import dev.firstline.agreements.Wish;
import dev.firstline.agreements.Wishes;
import dev.firstline.casepages.AgreementWords;
import dev.firstline.casepages.Money;
import dev.firstline.desk.customers.AgreementSheet.Agreed;
import dev.firstline.desk.customers.AgreementSheet.WishRow;
import dev.firstline.directory.DirectoryPolicy;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.intake.MovesAtOnce;
import dev.firstline.programme.Programmes;
import dev.firstline.web.Page;
import dev.firstline.web.view.Choice;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts together what the page of an agreement shows. */
@Component
class AgreementSheets {

    private final Agreements agreements;
    private final Wishes wishes;
    private final AgreementWords words;
    private final AgreementHistories histories;
    private final MovesAtOnce moves;
    private final AgreementChoices choices;
    private final Organisations organisations;
    private final People people;
    private final Programmes programmes;

    AgreementSheets(
            Agreements agreements,
            Wishes wishes,
            AgreementWords words,
            AgreementHistories histories,
            MovesAtOnce moves,
            AgreementChoices choices,
            Organisations organisations,
            People people,
            Programmes programmes) {
        this.agreements = agreements;
        this.wishes = wishes;
        this.words = words;
        this.histories = histories;
        this.moves = moves;
        this.choices = choices;
        this.organisations = organisations;
        this.people = people;
        this.programmes = programmes;
    }

    AgreementSheet of(Page page, Actor actor, AgreementId id) {
        Agreement it = agreements.get(actor, id);
        LocalDate today = agreements.today(it.organisation());
        List<Wish> asked = wishes.list(actor, id);
        return new AgreementSheet(
                it,
                organisations.get(it.organisation()),
                words.plan(page, it),
                words.state(page, it, today),
                it.on(today),
                facts(page, it, today),
                asked.stream().map(wish -> row(page, it, wish)).toList(),
                histories.of(page, it, agreements.history(actor, id), asked),
                choices.of(page, it.organisation(), it.sam()),
                successors(page, it),
                Sams.mayHave(it.chosen(), programmes.version(it.programmeVersion())),
                it.days().termEnds(today),
                DirectoryPolicy.mayManage(actor),
                movable(page, actor, it));
    }

    private String movable(Page page, Actor actor, Agreement it) {
        int count = MovesAtOnce.may(actor) ? moves.count(it) : 0;
        if (count == 0) {
            return "";
        }
        return count > MovesAtOnce.MOST
                ? page.text("desk.agreement.moves.more", MovesAtOnce.MOST)
                : page.text("desk.agreement.moves", count);
    }

    /** Who may manage what follows: as now, where that plan has the service, nobody, or another. */
    private List<Choice> successors(Page page, Agreement it) {
        List<Choice> staff = choices.of(page, it.organisation(), null).staff();
        return it.sam() == null
                ? staff
                : Stream.concat(
                                Stream.of(
                                        new Choice(
                                                AgreementSheet.AS_NOW,
                                                page.text(
                                                        "desk.agreement.sam-as-now",
                                                        name(it.sam())))),
                                staff.stream())
                        .toList();
    }

    private List<Agreed> facts(Page page, Agreement it, LocalDate today) {
        List<Agreed> facts = new ArrayList<>();
        add(page, facts, "plan", words.plan(page, it));
        add(page, facts, "products", words.products(page, it));
        add(page, facts, "days", words.days(page, it.days(), today));
        add(
                page,
                facts,
                "region",
                programmes
                        .version(it.programmeVersion())
                        .region(it.region())
                        .name()
                        .in(page.language().tag()));
        add(page, facts, "options", words.options(page, it));
        add(page, facts, "ownTerms", it.ownTerms());
        add(page, facts, "price", price(page, it));
        add(page, facts, "sam", name(it.sam()));
        add(page, facts, "contact", name(it.singleContact()));
        add(page, facts, "buyers", buyers(it));
        add(page, facts, "version", Integer.toString(it.programmeVersion()));
        return facts;
    }

    private static void add(Page page, List<Agreed> facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(new Agreed(page.text("field." + name), value));
        }
    }

    private String price(Page page, Agreement it) {
        return it.price() == null
                ? ""
                : page.text("agreement.price", Money.say(page, it.price()), name(it.priceSetBy()));
    }

    private String buyers(Agreement it) {
        return String.join(
                ", ",
                people.listContacts(it.organisation()).stream()
                        .filter(person -> Wishes.mayAsk(person.actor()))
                        .map(Person::name)
                        .toList());
    }

    private WishRow row(Page page, Agreement it, Wish wish) {
        String who = page.text("wish.by", name(wish.askedBy()), page.times().exact(wish.askedAt()));
        String answer =
                wish.state() == Wish.State.ASKED
                        ? ""
                        : page.text(
                                "wish." + wish.state().key(),
                                name(wish.decidedBy()),
                                wish.reason() == null ? "" : wish.reason());
        return new WishRow(
                wish.id().value(),
                words.wish(page, wish, it),
                who,
                wish.words(),
                answer,
                wish.singleContact() != null ? wish.singleContact() : it.singleContact(),
                answer.isEmpty() && wishes.hasAccountManager(wish));
    }

    private String name(@Nullable PersonId id) {
        return id == null ? "" : people.find(id).map(Person::name).orElse("");
    }
}
