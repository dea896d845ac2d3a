package dev.firstline.casepages;

import dev.firstline.explanation.Explanation;
import dev.firstline.explanation.Explanation.Fact;
import dev.firstline.explanation.SinceVersion;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.texts.Wording;
import dev.firstline.web.Page;
import dev.firstline.web.Visitor.Face;
import dev.firstline.web.view.Why;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/** Turns an explanation, which knows no language, into the words behind a "why?" (XPL-1). */
@Component
public class Whys {

    private static final Set<String> RESULTS = Set.of("due", "left", "queue");

    private final Programmes programmes;

    Whys(Programmes programmes) {
        this.programmes = programmes;
    }

    public Why of(Page page, Explanation explanation) {
        Programme programme =
                explanation.version() == 0
                        ? programmes.current()
                        : programmes.version(explanation.version());
        return new Why(
                explanation.facts().stream()
                        .filter(fact -> isShown(page, fact))
                        .map(fact -> fact(page, programme, explanation, fact))
                        .toList(),
                page.text("why.rule." + explanation.rule()),
                version(page.wording(), explanation.version()),
                result(page, programme, explanation));
    }

    private Why.Fact fact(Page page, Programme programme, Explanation whole, Fact fact) {
        return new Why.Fact(
                page.text("why.fact." + fact.name()),
                fact.name().equals("region")
                        ? region(page, programme, whole, fact)
                        : value(page, programme, fact.name(), fact.value()));
    }

    /** A region with the hours that count there: those of the coverage that was decided by. */
    private static String region(Page page, Programme programme, Explanation whole, Fact fact) {
        return FactNames.region(
                page,
                programme.region(fact.value().toString()),
                whole.facts().stream()
                        .filter(it -> it.name().equals("coverage"))
                        .findFirst()
                        .flatMap(it -> programme.plans().findCoverage(it.value().toString())));
    }

    private String value(Page page, Programme programme, String name, Object value) {
        return switch (value) {
            case Instant at -> page.times().full(at);
            case LocalDate day -> page.times().date(day);
            case YearMonth month -> page.wording().month(month);
            case Duration length when name.equals("took") && length.isZero() ->
                    page.text("why.fact.took.nothing");
            case Duration length -> page.duration(length);
            case SinceVersion since -> since(page, since);
            case String keys -> FactNames.say(page, programme, name, keys);
            default -> value.toString();
        };
    }

    /** Holidays in the reader's language, days of the programme's own as it calls them. */
    private static String since(Page page, SinceVersion since) {
        return new SinceVersion(
                        since.version(),
                        since.days().stream().map(page.wording()::holiday).toList())
                .toString();
    }

    /** To customers the limit is promised; the goal is what we aim at, and report. */
    private static boolean isShown(Page page, Fact fact) {
        return !isResult(fact) && (page.face() == Face.DESK || !fact.name().equals("goal"));
    }

    /** What was decided stands at the end, so that it is not said twice. */
    private static boolean isResult(Fact fact) {
        return RESULTS.contains(fact.name());
    }

    private String result(Page page, Programme programme, Explanation explanation) {
        return explanation.facts().stream()
                .filter(Whys::isResult)
                .map(fact -> value(page, programme, fact.name(), fact.value()))
                .findFirst()
                .map(result -> page.text("why.result." + explanation.result(), result))
                .orElseGet(() -> page.text("why.result." + explanation.result(), ""));
    }

    private static String version(Wording wording, int version) {
        return version == 0 ? "" : wording.text("why.version", Integer.toString(version));
    }
}
