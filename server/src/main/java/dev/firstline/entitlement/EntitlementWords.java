package dev.firstline.entitlement;

import dev.firstline.access.OrganisationId;
import dev.firstline.directory.Person;
import dev.firstline.explanation.Explained;
import dev.firstline.explanation.Explanation.Fact;
import dev.firstline.programme.Programmes;
import dev.firstline.texts.Wording;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The answer as sentences: what becomes of a request, why, and what is possible (INT-6, INT-10).
 */
@Component
public class EntitlementWords {

    private final Programmes programmes;
    private final Approvers approvers;

    EntitlementWords(Programmes programmes, Approvers approvers) {
        this.approvers = approvers;
        this.programmes = programmes;
    }

    /**
     * What becomes of it, and why.
     *
     * @param asks whose request it would be, empty where that is not known
     * @param toStaff whether staff read it, of somebody else's request
     */
    public String say(
            Explained<Entitled> answer,
            Optional<OrganisationId> asks,
            boolean toStaff,
            Wording wording) {
        Entitled entitled = answer.value();
        if (entitled.way() == Way.APPROVAL) {
            return approval(answer, asks, toStaff, wording);
        }
        if (entitled.way() == Way.REFUSED) {
            String key = "refusal.entitlement." + entitled.reason();
            return wording.text(toStaff ? ofSomebody(key, wording) : key, facts(answer, wording));
        }
        return wording.text(
                "entitlement." + entitled.reason() + outside(entitled), facts(answer, wording));
    }

    /** The sentence about somebody else, where that of who asks would speak to the reader. */
    public static String ofSomebody(String key, Wording wording) {
        return wording.has(key + ".staff") ? key + ".staff" : key;
    }

    /** By whom it is approved; staff decide where nobody of the organisation can (INT-6). */
    private String approval(
            Explained<Entitled> answer,
            Optional<OrganisationId> asks,
            boolean toStaff,
            Wording wording) {
        List<Person> administrators = approvers.administrators(asks);
        Map<String, Object> facts = facts(answer, wording);
        facts.put(
                "approvers",
                administrators.stream().map(Person::name).collect(Collectors.joining(", ")));
        String key =
                "entitlement.approval"
                        + (toStaff ? ".staff" : "")
                        + (administrators.isEmpty() ? ".decided" : "");
        return wording.text(key, facts);
    }

    /**
     * Without an agreement times are promised too, but none for what is not supported; and a plan
     * that refuses that does not cover it (INT-10).
     */
    private static String outside(Entitled entitled) {
        boolean told =
                switch (entitled.way()) {
                    case LEAD -> !entitled.isSupported();
                    case OPEN -> entitled.help() == Help.REFUSED;
                    case APPROVAL, SINGLE_CONTACT, TRIAGE, REFUSED -> false;
                };
        return told ? ".outside" : "";
    }

    /** That it is outside of what is supported, and what that means; empty where it is inside. */
    public String sayUnsupported(Explained<Entitled> answer, Wording wording) {
        Entitled entitled = answer.value();
        if (entitled.unsupported() == null) {
            return "";
        }
        String outside =
                wording.text(
                        "entitlement.unsupported." + entitled.unsupported(),
                        facts(answer, wording));
        return outside + " " + help(entitled, wording);
    }

    /** Who has no agreement has no plan that could cover it. */
    private static String help(Entitled entitled, Wording wording) {
        return switch (entitled.help()) {
            case SUPPORTED -> "";
            case BEST_EFFORT -> wording.text("entitlement.best-effort");
            case NO_PLAN -> wording.text("entitlement.not-helped.no-plan");
            case REFUSED ->
                    wording.text("entitlement.not-helped")
                            + " "
                            + wording.text("entitlement.instead." + entitled.unsupported());
        };
    }

    private Map<String, Object> facts(Explained<Entitled> answer, Wording wording) {
        Map<String, Object> facts = new HashMap<>();
        for (Fact fact : answer.explanation().facts()) {
            facts.put(fact.name(), value(fact, answer.explanation().version(), wording));
        }
        return facts;
    }

    private Object value(Fact fact, int version, Wording wording) {
        return switch (fact.value()) {
            case LocalDate day -> wording.day(day);
            case String key when fact.name().equals("plan") ->
                    programmes
                            .version(version)
                            .plans()
                            .find(key)
                            .map(plan -> plan.name().in(wording.language().tag()))
                            .orElse(key);
            default -> fact.value();
        };
    }
}
