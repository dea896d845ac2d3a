package dev.firstline.intake;

import dev.firstline.access.OrganisationId;
import dev.firstline.agreements.AgreementAmended;
import dev.firstline.agreements.AgreementId;
import dev.firstline.agreements.Agreements;
import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.CasesAwaitingApproval;
import dev.firstline.cases.EventType;
import dev.firstline.cases.Timelines;
import dev.firstline.directory.Person;
import dev.firstline.entitlement.Approvers;
import dev.firstline.incidents.Account;
import dev.firstline.incidents.Accounts;
import dev.firstline.incidents.Charge;
import dev.firstline.incidents.GivenBack;
import dev.firstline.incidents.GivingBack;
import dev.firstline.incidents.Ledger;
import dev.firstline.notifications.MailKind;
import dev.firstline.time.BusinessTime;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells who approves, and who keeps accounts, that an incident is free for a request that waits for
 * one: approving it then uses that instead of one more to be paid. Nobody decides it for them
 * (INC-3). As many requests are told of as there are incidents, the oldest first, each once for
 * each time that it comes about.
 */
@Component
class FreedIncidents {

    private final CasesAwaitingApproval awaiting;
    private final Timelines timelines;
    private final Ledger ledger;
    private final Accounts accounts;
    private final Agreements agreements;
    private final Approvers approvers;
    private final AccountKeepers keepers;
    private final Aftermath aftermath;
    private final BusinessTime time;

    FreedIncidents(
            CasesAwaitingApproval awaiting,
            Timelines timelines,
            Ledger ledger,
            Accounts accounts,
            Agreements agreements,
            Approvers approvers,
            AccountKeepers keepers,
            Aftermath aftermath,
            BusinessTime time) {
        this.awaiting = awaiting;
        this.timelines = timelines;
        this.ledger = ledger;
        this.accounts = accounts;
        this.agreements = agreements;
        this.approvers = approvers;
        this.keepers = keepers;
        this.aftermath = aftermath;
        this.time = time;
    }

    /** Cases are held before accounts: whoever approves one holds it, and then its account. */
    @EventListener
    @Transactional
    public void on(GivingBack it) {
        awaiting.holdOverAllowance(it.organisation());
    }

    /** In the transaction of what gave back: what is told of is there. */
    @EventListener
    @Transactional
    public void on(GivenBack it) {
        offer(
                it.organisation(),
                it.agreement(),
                it.month(),
                it.incidents(),
                "incident-free:" + it.line().value());
    }

    /** A larger allowance makes room as well; by then those cases and the account are held. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    @Transactional
    public void on(AgreementAmended changed) {
        int freed = accounts.more(changed.before(), agreements.get(changed.id()));
        if (freed > 0) {
            offer(
                    changed.organisation(),
                    changed.id(),
                    accounts.presentMonth(changed.organisation()),
                    freed,
                    "incident-free:amended:" + time.instant());
        }
    }

    /**
     * What a version of the programme makes room for: told of each request for which one is free,
     * unless that was told before.
     */
    @Transactional
    public void lookAgain(OrganisationId organisation, int version) {
        awaiting.holdOverAllowance(organisation);
        Act act = Act.ofFirstline(time.instant());
        awaiting.listOverAllowance(organisation).stream()
                .filter(it -> !charge(it).isOver())
                .collect(Collectors.groupingBy(it -> charge(it).account()))
                .forEach(
                        (account, waiting) ->
                                waiting.stream()
                                        .limit(
                                                account.isUnlimited()
                                                        ? waiting.size()
                                                        : account.left())
                                        .filter(it -> !wasTold(it))
                                        .forEach(
                                                it ->
                                                        tell(
                                                                it,
                                                                "incident-free:version:" + version,
                                                                act)));
    }

    private boolean wasTold(Case waits) {
        return timelines.list(waits).stream().anyMatch(it -> it.type() == EventType.INCIDENT_FREE);
    }

    /** One that was free for a request that is declined is free for the next one. */
    void declined(Case closed, Act act) {
        Charge charge = charge(closed);
        if (charge.isOver() || charge.account().isUnlimited()) {
            return;
        }
        Account account = charge.account();
        waitingFor(account.organisation(), account.agreement(), account.month()).stream()
                .skip(account.left() - 1L)
                .findFirst()
                .filter(it -> it.id().value() > closed.id().value())
                .ifPresent(it -> tell(it, "incident-free:declined:" + closed.number(), act));
    }

    private List<Case> waitingFor(
            OrganisationId organisation, AgreementId agreement, YearMonth month) {
        return awaiting.listOverAllowance(organisation).stream()
                .filter(it -> isFor(charge(it), agreement, month))
                .toList();
    }

    private void offer(
            OrganisationId organisation,
            AgreementId agreement,
            YearMonth month,
            int freed,
            String cause) {
        List<Case> waiting = waitingFor(organisation, agreement, month);
        if (waiting.isEmpty()) {
            return;
        }
        Account account = charge(waiting.getFirst()).account();
        int free = account.isUnlimited() ? waiting.size() : account.left();
        int before = account.isUnlimited() ? 0 : Math.max(0, free - freed);
        Act act = Act.ofFirstline(time.instant());
        waiting.stream().skip(before).limit(free - before).forEach(it -> tell(it, cause, act));
    }

    private Charge charge(Case waits) {
        return ledger.foresee(
                waits.origin().basis().agreement().orElseThrow(), waits.origin().receivedAt());
    }

    private static boolean isFor(Charge charge, AgreementId agreement, YearMonth month) {
        return charge.account().agreement().equals(agreement)
                && charge.account().month().equals(month)
                && !charge.isOver();
    }

    private void tell(Case waits, String cause, Act act) {
        aftermath.note(waits, EventType.INCIDENT_FREE, act, null);
        Stream.concat(approvers.of(waits).stream().map(Person::id), keepers.list().stream())
                .distinct()
                .forEach(
                        to ->
                                aftermath.mail(
                                        MailKind.INCIDENT_FREE,
                                        cause + ":" + waits.number(),
                                        waits,
                                        null,
                                        to,
                                        act));
    }
}
