package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.access.PersonId;
import dev.firstline.access.Role;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Confirmation;
import dev.firstline.agreements.NewWish;
import dev.firstline.agreements.Price;
import dev.firstline.agreements.Wish;
import dev.firstline.agreements.WishId;
import dev.firstline.agreements.Wishes;
import dev.firstline.directory.DirectoryPolicy;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.notifications.MailKind;
import dev.firstline.notifications.Outbox;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Changes of plan that a purchasing representative asks for and staff answer; both sides hear of
 * each step by mail (PRG-3).
 */
@Component
public class PlanChanges {

    private final Wishes wishes;
    private final Agreements agreements;
    private final Extensions extensions;
    private final Organisations organisations;
    private final People people;
    private final Outbox outbox;

    PlanChanges(
            Wishes wishes,
            Agreements agreements,
            Extensions extensions,
            Organisations organisations,
            People people,
            Outbox outbox) {
        this.wishes = wishes;
        this.agreements = agreements;
        this.extensions = extensions;
        this.organisations = organisations;
        this.people = people;
        this.outbox = outbox;
    }

    @Transactional
    public Wish ask(Actor actor, NewWish asked) {
        Wish wish = wishes.ask(actor, asked);
        tell(
                MailKind.CHANGE_ASKED,
                "wish:" + wish.id().value(),
                wish,
                wish.askedBy(),
                wish.words(),
                "",
                Map.of());
        return wish;
    }

    /**
     * Confirms it; see {@link Wishes#confirm}.
     *
     * @return the agreement that holds then
     */
    @Transactional
    public Agreement confirm(Actor actor, WishId id, Confirmation with) {
        Agreement before = agreements.get(wishes.get(id).agreement());
        Agreement after = wishes.confirm(actor, id, with);
        extensions.cover(actor, after);
        answered(actor, id, "confirmed", agreed(before, after));
        return after;
    }

    @Transactional
    public Wish decline(Actor actor, WishId id, String reason) {
        Wish declined = wishes.decline(actor, id, reason);
        answered(actor, id, "declined", Map.of());
        return declined;
    }

    /** Takes it back; see {@link Wishes#withdraw}. */
    @Transactional
    public Wish withdraw(Actor actor, WishId id) {
        Wish withdrawn = wishes.withdraw(actor, id);
        answered(actor, id, "withdrawn", Map.of());
        return withdrawn;
    }

    /**
     * What holds since, beside what was wished for: who alone asks, whether it goes on by itself,
     * who the support account manager is, and the price.
     */
    private Map<String, Object> agreed(Agreement before, Agreement after) {
        Map<String, Object> known = new HashMap<>();
        if (!Objects.equals(before.singleContact(), after.singleContact())) {
            known.put("contact", name(after.singleContact()));
        }
        known.put("ends", after.days().ends().toString());
        known.put("renews", after.days().renews());
        if (after.sam() != null) {
            known.put("sam", name(after.sam()));
        }
        Price price = after.price();
        if (price != null) {
            known.put("amount", price.amount().toPlainString());
            known.put("currency", price.currency().getCurrencyCode());
        }
        return known;
    }

    private void answered(Actor actor, WishId id, String answer, Map<String, Object> agreed) {
        Wish wish = wishes.get(id);
        tell(
                MailKind.CHANGE_ANSWERED,
                "wish-answered:" + id.value(),
                wish,
                actor.somebody(),
                wish.reason() == null ? "" : wish.reason(),
                answer,
                agreed);
    }

    /** Nobody of the staff is mailed what they have just done. */
    private void tell(
            MailKind kind,
            String cause,
            Wish wish,
            PersonId by,
            String words,
            String answer,
            Map<String, Object> agreed) {
        Agreement about = agreements.get(wish.agreement());
        Map<String, Object> known = new HashMap<>();
        known.put("organisation", organisations.get(about.organisation()).name());
        known.put("agreement", Long.toString(about.id().value()));
        known.put("by", people.get(by).name());
        known.put("plan", wish.plan());
        known.put("overlaid", wish.overlaidPlan() == null ? "" : wish.overlaidPlan());
        known.put("options", wish.options() == null ? List.of() : wish.options());
        known.put("from", wish.fromDay().toString());
        known.put("ends", wish.ends().toString());
        known.put("contact", name(wish.singleContact()));
        known.put("change", change(wish, about));
        known.put("words", words);
        known.put("answer", answer);
        known.putAll(agreed);
        String particulars = JsonMapper.shared().writeValueAsString(known);
        Stream.concat(Stream.of(wish.askedBy()), answerers(about).stream())
                .distinct()
                .filter(to -> to.equals(wish.askedBy()) || !to.equals(by))
                .forEach(to -> outbox.queueNotice(kind, cause, to, particulars, null));
    }

    /** What it comes to, as the mail about it says. */
    private static String change(Wish wish, Agreement about) {
        if (wish.changesContactOnly(about)) {
            return "contact";
        }
        return wish.extendsOnly(about) ? "longer" : "plan";
    }

    private String name(@Nullable PersonId person) {
        return person == null ? "" : people.get(person).name();
    }

    /**
     * The agreement's own support account manager; with those who may answer, where that one may
     * not, and where there is none: account managers, else support managers, else administrators.
     */
    private List<PersonId> answerers(Agreement about) {
        Optional<Person> sam = Optional.ofNullable(about.sam()).flatMap(people::find);
        if (sam.filter(it -> DirectoryPolicy.mayManage(it.actor())).isPresent()) {
            return List.of(sam.get().id());
        }
        return Stream.concat(
                        sam.filter(Person::active).map(Person::id).stream(), managers().stream())
                .toList();
    }

    private List<PersonId> managers() {
        List<Person> staff = people.listStaff();
        return Stream.of(Role.ACCOUNT_MANAGER, Role.SUPPORT_MANAGER, Role.ADMINISTRATOR)
                .map(role -> staff.stream().filter(it -> it.roles().contains(role)).toList())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .map(Person::id)
                .toList();
    }
}
