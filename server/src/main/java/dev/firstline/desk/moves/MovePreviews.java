package dev.firstline.desk.moves;

import dev.firstline.agreements.AgreementId;
import dev.firstline.agreements.Agreements;
import dev.firstline.casepages.AgreementWords;
import dev.firstline.cases.Case;
import dev.firstline.intake.MovesAtOnce.Clock;
import dev.firstline.intake.MovesAtOnce.Preview;
import dev.firstline.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what moving a case would change, on its own page as on that of its agreement (PRG-2). */
@Component
public class MovePreviews {

    private final Agreements agreements;
    private final AgreementWords words;
    private final MoveChanges changes;

    MovePreviews(Agreements agreements, AgreementWords words, MoveChanges changes) {
        this.agreements = agreements;
        this.words = words;
        this.changes = changes;
    }

    public MovePreview of(Page page, Preview it) {
        Case before = it.before();
        Case after = it.after();
        if (after == null) {
            return new MovePreview(
                    terms(page, before),
                    List.of(),
                    it.refused() == null ? "" : page.refusal(it.refused()));
        }
        List<String> all = new ArrayList<>();
        agreement(page, before, after).ifPresent(all::add);
        all.addAll(clocks(page, it.clocks()));
        all.addAll(changes.of(page, before, after, it.charge()));
        return new MovePreview(changed(page, before, after), all, "");
    }

    private String changed(Page page, Case before, Case after) {
        String from = terms(page, before);
        String to = terms(page, after);
        return from.equals(to) ? from : page.text("desk.moves.from-to", from, to);
    }

    /** What sets both apart where it moves to another agreement of the same plan. */
    private Optional<String> agreement(Page page, Case before, Case after) {
        Optional<AgreementId> from = before.origin().basis().agreement();
        Optional<AgreementId> to = after.origin().basis().agreement();
        return from.isPresent() && to.isPresent() && !from.equals(to)
                ? Optional.of(
                        page.text(
                                "desk.moves.agreement",
                                words.what(page, agreements.get(from.get())),
                                words.what(page, agreements.get(to.get()))))
                : Optional.empty();
    }

    /** The plan, and the version of the programme that promises it. */
    private String terms(Page page, Case it) {
        String plan =
                it.origin()
                        .basis()
                        .agreement()
                        .map(agreements::get)
                        .map(agreement -> words.plan(page, agreement))
                        .orElseGet(() -> page.text("desk.customer.lead"));
        return page.text(
                "desk.moves.terms", plan, Integer.toString(it.origin().programmeVersion()));
    }

    private static List<String> clocks(Page page, List<Clock> all) {
        return all.isEmpty()
                ? List.of(page.text("desk.moves.no-clock"))
                : all.stream().map(it -> clock(page, it)).toList();
    }

    /** What was never promised before has no start of its own: it begins with the move (COM-6). */
    private static String clock(Page page, Clock it) {
        return page.text(
                it.before() == null ? "desk.moves.clock.new" : "desk.moves.clock",
                page.text("promise." + it.kind()),
                limit(page, it.before()),
                limit(page, it.after()));
    }

    private static String limit(Page page, @Nullable Instant at) {
        return at == null ? page.text("desk.moves.no-promise") : page.times().full(at);
    }
}
