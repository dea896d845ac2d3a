package dev.firstline.desk.casepage;

import dev.firstline.access.Actor;
import dev.firstline.casepages.Whys;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Resolution;
import dev.firstline.directory.Person;
import dev.firstline.entitlement.Approvers;
import dev.firstline.incidents.Accounts;
import dev.firstline.incidents.Entry;
import dev.firstline.incidents.ImplementationState;
import dev.firstline.incidents.Implementations;
import dev.firstline.incidents.IncidentPolicy;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.rules.IncidentRules;
import dev.firstline.programme.rules.IncidentRules.Cause;
import dev.firstline.statements.ApprovalNote;
import dev.firstline.statements.ApprovalNotes;
import dev.firstline.statements.ImplementationSheets;
import dev.firstline.statements.Links;
import dev.firstline.web.Page;
import dev.firstline.web.view.Choice;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Gathers what the ledger says of a case. */
@Component
class IncidentSheets {

    private final Accounts accounts;
    private final Implementations implementations;
    private final ImplementationSheets implementationSheets;
    private final Programmes programmes;
    private final Approvers approvers;
    private final ApprovalNotes approvals;
    private final Whys whys;

    IncidentSheets(
            Accounts accounts,
            Implementations implementations,
            ImplementationSheets implementationSheets,
            Programmes programmes,
            Approvers approvers,
            ApprovalNotes approvals,
            Whys whys) {
        this.accounts = accounts;
        this.implementations = implementations;
        this.implementationSheets = implementationSheets;
        this.programmes = programmes;
        this.approvers = approvers;
        this.approvals = approvals;
        this.whys = whys;
    }

    /** Null for a case under no agreement: nothing is counted there. */
    @Nullable IncidentSheet of(Page page, Actor actor, Case subject) {
        if (subject.origin().basis().agreement().isEmpty()) {
            return null;
        }
        List<Entry> lines = accounts.entries(subject.id());
        boolean counts =
                lines.stream().anyMatch(Entry::isCharged)
                        && lines.stream().noneMatch(it -> it.undoes() != null);
        boolean mayTakeBack = counts && IncidentPolicy.mayDecide(actor);
        ImplementationState implementation = implementations.find(subject).orElse(null);
        ApprovalNote held =
                lines.isEmpty() && isHeld(subject) ? approvals.of(page, actor, subject) : null;
        return new IncidentSheet(
                lines.stream().map(it -> line(page, it)).toList(),
                isHeld(subject) ? waits(page, subject, held) : nothing(page, subject),
                held == null ? null : held.why(),
                held == null ? "" : held.told(),
                mayTakeBack,
                mayTakeBack ? causes(page, subject) : List.of(),
                implementation == null ? null : implementationSheets.of(page, implementation),
                mayTakeBack && implementation != null && implementation.left() > 0);
    }

    private static boolean isHeld(Case subject) {
        return subject.state() == CaseState.AWAITING_APPROVAL;
    }

    /** For whom, and what it would be then. */
    private String waits(Page page, Case subject, @Nullable ApprovalNote held) {
        String names =
                approvers.of(subject).stream().map(Person::name).collect(Collectors.joining(", "));
        String waits =
                names.isEmpty()
                        ? page.text("desk.incident.none.waits-for-staff")
                        : page.text("desk.incident.none.waits", names);
        return held == null ? waits : (waits + " " + held.words()).strip();
    }

    private static String nothing(Page page, Case subject) {
        boolean supported = subject.origin().basis().isSupported();
        return page.text("desk.incident.none." + (supported ? "before" : "unsupported"));
    }

    private IncidentSheet.Line line(Page page, Entry it) {
        String month = page.wording().month(it.month());
        String words =
                it.isCharged() && it.allowance() != null && it.usedBefore() >= 0
                        ? page.text(
                                "desk.incident.charge", it.usedBefore() + 1, it.allowance(), month)
                        : page.text(
                                "desk.incident.line",
                                page.text("incident.type." + it.type().key()),
                                page.text("incident.cause." + it.cause().key()),
                                month);
        return new IncidentSheet.Line(
                Links.DESK.entries() + it.id().value(), words, whys.of(page, it.explanation()));
    }

    private List<Choice> causes(Page page, Case subject) {
        IncidentRules rules = programmes.version(subject.origin().programmeVersion()).incidents();
        return Arrays.stream(Cause.values())
                .filter(rules::reverses)
                .filter(it -> subject.handling().resolutions().contains(confirmed(it)))
                .map(it -> new Choice(it.key(), page.text("incident.cause." + it.key())))
                .toList();
    }

    private static Resolution confirmed(Cause cause) {
        return switch (cause) {
            case DEFECT -> Resolution.DEFECT_CONFIRMED;
            case DOCUMENTATION_ERROR -> Resolution.DOCUMENTATION_ERROR_CONFIRMED;
        };
    }
}
