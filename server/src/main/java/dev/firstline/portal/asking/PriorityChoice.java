package dev.firstline.portal.asking;

import dev.firstline.casepages.PriorityMarks;
import dev.firstline.casepages.Whys;
import dev.firstline.cases.Channel;
import dev.firstline.commitments.Commitments;
import dev.firstline.commitments.Foreseen;
import dev.firstline.programme.Priority;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.plans.Bought;
import dev.firstline.web.Page;
import dev.firstline.web.view.PriorityCard;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The priorities to choose from, each with its definition, its signs, and what this customer is
 * promised if it asks now (INT-4).
 */
@Component
class PriorityChoice {

    private final Programmes programmes;
    private final Commitments commitments;
    private final Whys whys;

    PriorityChoice(Programmes programmes, Commitments commitments, Whys whys) {
        this.programmes = programmes;
        this.commitments = commitments;
        this.whys = whys;
    }

    /** The one that is chosen before anybody chooses. */
    String first() {
        return programmes.current().mail().defaultPriority();
    }

    /**
     * @param bought by what is promised, null where nothing can be yet
     * @param called by what it is telephoned about, null where nobody is asked to
     */
    List<PriorityCard> cards(
            Page page, @Nullable Bought bought, @Nullable Bought called, String chosen) {
        Programme programme = programmes.current();
        return programme.priorities().stream()
                .map(
                        priority ->
                                card(
                                        page,
                                        programme,
                                        Optional.ofNullable(bought),
                                        Optional.ofNullable(called),
                                        priority,
                                        chosen))
                .toList();
    }

    private PriorityCard card(
            Page page,
            Programme programme,
            Optional<Bought> bought,
            Optional<Bought> called,
            Priority priority,
            String chosen) {
        String language = page.language().tag();
        List<Foreseen> promised =
                bought.map(it -> commitments.foresee(it, priority.key(), page.now()))
                        .orElse(List.of());
        return new PriorityCard(
                priority.key(),
                PriorityMarks.of(programme, priority, page.wording()),
                page.text(
                        "portal.new.definition",
                        priority.definition().sentence(language),
                        priority.signs().sentence(language)),
                (promises(page, promised) + alsoBy(page, programme, called, priority)).strip(),
                promised.stream().map(it -> whys.of(page, it.explanation())).toList(),
                priority.key().equals(chosen));
    }

    /** Each in a sentence, in the words of the page that follows. */
    private static String promises(Page page, List<Foreseen> promised) {
        return promised.stream()
                .map(
                        it ->
                                page.text(
                                        "promise.promised." + it.kind().key(),
                                        page.times().full(it.limitAt())))
                .collect(Collectors.joining(" "));
    }

    /** Some priorities want a call, or a mail, as well as the form (INT-5). */
    private static String alsoBy(
            Page page, Programme programme, Optional<Bought> called, Priority priority) {
        return called.map(it -> programme.region(it.region()).telephone()).stream()
                .flatMap(
                        telephone ->
                                priority.missingLegs(List.of(Channel.PORTAL.key())).stream()
                                        .map(leg -> page.text("portal.new.leg." + leg, telephone)))
                .map(asked -> " " + asked)
                .collect(Collectors.joining());
    }
}
