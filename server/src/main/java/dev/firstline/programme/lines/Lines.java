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

    /** The rule that says where a case goes. */
    public Route route(CaseFacts facts) {
        return routes.stream()
                .filter(route -> route.when().fits(facts))
                .findFirst()
                .orElseGet(routes::getLast);
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
        return routes.stream()
                .filter(route -> route.when().fits(facts))
                .flatMap(route -> Stream.ofNullable(route.line()))
                .findFirst();
    }
}
