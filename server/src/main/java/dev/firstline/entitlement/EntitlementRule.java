package dev.firstline.entitlement;

import static java.util.Objects.requireNonNull;

import dev.firstline.directory.Asking;
import dev.firstline.entitlement.Facts.Company;
import dev.firstline.entitlement.Facts.Running;
import dev.firstline.explanation.Explained;
import dev.firstline.explanation.Explanation;
import dev.firstline.explanation.Explanation.Fact;
import dev.firstline.programme.Programme;
import dev.firstline.programme.plans.Bought;
import dev.firstline.programme.plans.Channel;
import dev.firstline.programme.plans.Terms;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rules, in their order; the first that applies decides: who asks, which agreement holds, by
 * which channel, the one contact, the organisation's own restrictions. What is outside the
 * supported releases and environments is recorded all the same, and marked (INT-10). Pure.
 *
 * @param programme that holds now
 * @param promising by which programme an agreement promises
 * @param termsOf what follows from what was bought
 * @param today where the organisation is
 * @param asked how many requests the person made this month, as far as the organisation's cap
 *     counts them
 */
record EntitlementRule(
        Facts facts,
        Question question,
        Programme programme,
        Function<Running, Programme> promising,
        Function<Bought, Terms> termsOf,
        LocalDate today,
        int asked) {

    Explained<Entitled> decide() {
        Company organisation = facts.organisation();
        if (!facts.asker().active()) {
            return answer(Way.REFUSED, "left", null);
        }
        if (organisation == null) {
            return answer(Way.TRIAGE, "unknown-sender", null);
        }
        Optional<Running> holding = facts.holding();
        return holding.flatMap(this::refusedByPlan)
                .or(() -> restricted(organisation.asking(), holding.orElse(null)))
                .or(() -> holding.map(it -> answer(Way.OPEN, "agreement", it)))
                .orElseGet(this::lead);
    }

    /**
     * The answer for who sends a draft: it was asked by the way it came, and is asked by the way it
     * is sent; one of them is enough.
     *
     * @param sent the same question by that way
     */
    Explained<Entitled> decideSending(Question sent) {
        Explained<Entitled> answer = decide();
        return answer.value().reason().equals("channel")
                ? new EntitlementRule(facts, sent, programme, promising, termsOf, today, asked)
                        .decide()
                : answer;
    }

    private Optional<Explained<Entitled>> refusedByPlan(Running agreement) {
        List<String> channels = channels(agreement);
        if (!channels.contains(question.channel().key())) {
            return Optional.of(
                    answer(
                            Way.REFUSED,
                            "channel",
                            agreement,
                            new Fact("channel", question.channel().key()),
                            new Fact("channels", String.join(", ", channels))));
        }
        return agreement.isContact(facts.asker())
                ? Optional.empty()
                : Optional.of(
                        answer(
                                Way.SINGLE_CONTACT,
                                "single-contact",
                                agreement,
                                new Fact("contact", requireNonNull(agreement.contactName()))));
    }

    private List<String> channels(Running agreement) {
        return terms(agreement).promises().channels().ask(question.priority()).stream()
                .sorted()
                .map(Channel::key)
                .toList();
    }

    /** By which programme is promised: that of an agreement, null for none. */
    Programme programme(@Nullable Running agreement) {
        return agreement == null ? programme : promising.apply(agreement);
    }

    /** What follows from an agreement, or from having none. */
    Terms terms(@Nullable Running agreement) {
        return agreement == null
                ? programme.termsWithoutAgreement()
                : termsOf.apply(promised(agreement));
    }

    private Optional<Explained<Entitled>> restricted(Asking asking, @Nullable Running agreement) {
        if (asking.listed() && !facts.asker().listed()) {
            return Optional.of(answer(Way.REFUSED, "not-listed", agreement));
        }
        Integer cap = asking.cap();
        if (cap != null && asked >= cap) {
            return Optional.of(
                    answer(
                            Way.REFUSED,
                            "cap",
                            agreement,
                            new Fact("cap", cap),
                            new Fact("next", today.withDayOfMonth(1).plusMonths(1))));
        }
        return asking.approved() && !facts.asker().administers()
                ? Optional.of(answer(Way.APPROVAL, "approval", agreement))
                : Optional.empty();
    }

    private Explained<Entitled> lead() {
        return facts.agreements().isEmpty()
                ? answer(Way.LEAD, "no-agreement", null)
                : answer(Way.LEAD, "product-not-covered", null);
    }

    private Explained<Entitled> answer(
            Way way, String reason, @Nullable Running agreement, Fact... more) {
        Support support = Support.of(this, agreement);
        Entitled entitled =
                new Entitled(
                        way,
                        reason,
                        agreement == null ? null : agreement.id(),
                        bought(agreement),
                        facts.product() == null ? null : facts.product().id(),
                        facts.release() == null ? null : facts.release().id(),
                        support.unsupported(),
                        support.unsupported() == null || helpsOutside(agreement),
                        support.until(),
                        way == Way.SINGLE_CONTACT && agreement != null
                                ? agreement.contact()
                                : null);
        List<Fact> known = new ArrayList<>(facts(agreement));
        known.addAll(support.facts());
        if (agreement != null && support.unsupported() != null) {
            known.add(new Fact("otherwise", terms(agreement).releases().otherwise().key()));
        }
        known.addAll(List.of(more));
        return new Explained<>(
                entitled,
                new Explanation(
                        "entitlement." + reason,
                        programme(agreement).version(),
                        known,
                        "entitlement." + way.key()));
    }

    private @Nullable Bought bought(@Nullable Running agreement) {
        if (agreement != null) {
            return promised(agreement);
        }
        Company organisation = facts.organisation();
        return organisation == null
                ? null
                : Bought.nothing(programme.version(), organisation.region());
    }

    private Bought promised(Running agreement) {
        return new Bought(programme(agreement).version(), agreement.chosen(), agreement.region());
    }

    private boolean helpsOutside(@Nullable Running agreement) {
        return agreement != null && terms(agreement).releases().helpsOutside();
    }

    private List<Fact> facts(@Nullable Running agreement) {
        List<Fact> known = new ArrayList<>();
        if (facts.organisation() != null) {
            known.add(new Fact("organisation", facts.organisation().name()));
        }
        if (agreement != null) {
            known.add(new Fact("agreement", Long.toString(agreement.id().value())));
            known.add(new Fact("plan", agreement.chosen().plan()));
            String over = agreement.chosen().over();
            if (over != null) {
                known.add(new Fact("overlaid", over));
            }
        }
        if (facts.product() != null) {
            known.add(new Fact("product", facts.product().name()));
        } else if (question.product() != null) {
            known.add(new Fact("product", question.product()));
        }
        return known;
    }
}
