package dev.firstline.programme.lines;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that says who answers.
 *
 * @param routes the first that fits decides; the last fits always
 * @param withoutAgreement key of the line that answers organisations without an agreement (INT-6),
 *     empty where the rules say it
 */
public record Lines(
        List<Tier> tiers, List<Line> lines, List<Route> routes, Optional<String> withoutAgreement) {

    public Lines {
        tiers = List.copyOf(tiers);
        lines = List.copyOf(lines);
        routes = List.copyOf(routes);
    }

    /** Where a case goes, who answers, and by which rule. */
    public Routed decide(CaseFacts facts) {
        Route route = route(facts);
        return new Routed(route.rule(), route.queue(), line(facts).orElse(null), route.skills());
    }

    /**
     * The rule that says where a case goes: the first that fits. Without an agreement it is the
     * first of those that lead to the line that the programme names, if one does (INT-6).
     */
    public Route route(CaseFacts facts) {
        return ofLead(facts).or(() -> fitting(facts).findFirst()).orElseGet(routes::getLast);
    }

    private Optional<Route> ofLead(CaseFacts facts) {
        return facts.lead() && facts.category() == null
                ? withoutAgreement.flatMap(
                        line ->
                                fitting(facts)
                                        .filter(route -> line.equals(route.line()))
                                        .findFirst())
                : Optional.empty();
    }

    private Stream<Route> fitting(CaseFacts facts) {
        return routes.stream().filter(route -> route.when().fits(facts));
    }

    /** A rule by the name that explanations call it; empty where there is none any more. */
    public Optional<Route> findRoute(String rule) {
        return routes.stream().filter(route -> route.rule().equals(rule)).findFirst();
    }

    public Optional<Line> findLine(String key) {
        return lines.stream().filter(line -> line.key().equals(key)).findFirst();
    }

    /**
     * Key of the line that answers: that of its category; of those without an agreement, what the
     * programme says; else what the first fitting rule that names one says.
     */
    public Optional<String> line(CaseFacts facts) {
        return byCategory(facts)
                .or(() -> facts.lead() ? withoutAgreement : Optional.empty())
                .or(() -> byRule(facts));
    }

    private Optional<String> byCategory(CaseFacts facts) {
        String category = facts.category();
        return category == null
                ? Optional.empty()
                : lines.stream().filter(line -> line.answers(category)).map(Line::key).findFirst();
    }

    private Optional<String> byRule(CaseFacts facts) {
        return fitting(facts).flatMap(route -> Stream.ofNullable(route.line())).findFirst();
    }
}
