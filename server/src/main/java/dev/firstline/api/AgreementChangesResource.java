package dev.firstline.api;

import dev.firstline.access.Actor;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementAsSeen;
import dev.firstline.agreements.AgreementId;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Amendments;
import dev.firstline.agreements.Withdrawals;
import dev.firstline.api.AgreementsResource.Amount;
import dev.firstline.api.views.AgreementView;
import dev.firstline.api.views.ShownAgreements;
import dev.firstline.directory.DirectoryPolicy;
import dev.firstline.explanation.Refused;
import dev.firstline.intake.Extensions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.function.Function;

/**
 * What may be changed about an agreement: each verb says in which version the program saw it, and
 * why (PRG-3).
 */
@RestController
@RequestMapping(Addresses.BASE + "/agreements/{id}")
class AgreementChangesResource {

    /** A later last day. */
    record Extension(@Nullable Integer version, @Nullable String ends, @Nullable String why) {}

    /** The last day of what is ended. */
    record End(@Nullable Integer version, @Nullable String last, @Nullable String why) {}

    /** Whether a term of the same length follows by itself. */
    record Renewal(@Nullable Integer version, @Nullable Boolean renews, @Nullable String why) {}

    /** Why it is taken back. */
    record Withdrawal(@Nullable Integer version, @Nullable String why) {}

    /**
     * What was agreed on beside plan and days, all of it as it is to be: what is left out is none.
     *
     * @param ownTerms what this organisation gets instead of what the plan says, as text
     * @param price for a term
     * @param sam e-mail address or id of one of the staff who works on cases, for a plan with that
     *     service
     * @param singleContact e-mail address or id of the contact who alone may ask; nobody alone
     *     where it is left out
     */
    record Amending(
            @Nullable Integer version,
            @Nullable String region,
            @Nullable List<@Nullable String> options,
            @Nullable String ownTerms,
            @Nullable Amount price,
            @Nullable String sam,
            @Nullable String singleContact,
            @Nullable String why) {}

    /**
     * The agreement that follows.
     *
     * @param options those of the present one that the plan has too, where they are left out
     * @param singleContact e-mail address or id of the contact who alone may ask; as now where it
     *     is left out
     * @param ownTerms as now where they are left out
     * @param from its first day; the present one ends on the day before
     * @param sam e-mail address or id of one of the staff who works on cases, empty for nobody; as
     *     now where it is left out and the plan has that service
     */
    record Replacement(
            @Nullable Integer version,
            @Nullable String plan,
            @Nullable String overlaidPlan,
            @Nullable List<@Nullable String> options,
            @Nullable String singleContact,
            @Nullable String ownTerms,
            @Nullable String from,
            @Nullable String ends,
            @Nullable Boolean renews,
            @Nullable Amount price,
            @Nullable String sam,
            @Nullable String why) {}

    private final Agreements agreements;
    private final Amendments amendments;
    private final Withdrawals withdrawals;
    private final Extensions extensions;
    private final AgreementReading reading;
    private final ShownAgreements shown;

    AgreementChangesResource(
            Agreements agreements,
            Amendments amendments,
            Withdrawals withdrawals,
            Extensions extensions,
            AgreementReading reading,
            ShownAgreements shown) {
        this.agreements = agreements;
        this.amendments = amendments;
        this.withdrawals = withdrawals;
        this.extensions = extensions;
        this.reading = reading;
        this.shown = shown;
    }

    @PostMapping("/extension")
    @Operation(
            summary = "Extend an agreement",
            description = "Lets it run to a later day; open cases that came in a gap are covered.")
    AgreementView extend(Actor actor, @PathVariable String id, @RequestBody Extension asked) {
        return change(
                actor,
                id,
                asked.version(),
                asked.why(),
                change ->
                        extensions.extend(
                                actor,
                                change.seen(),
                                Given.day("ends", asked.ends()),
                                change.why()));
    }

    @PostMapping("/end")
    @Operation(
            summary = "End an agreement",
            description =
                    "Ends it on a day, and with it its renewal. Cases that run under it keep its terms until"
                            + " they are closed.")
    AgreementView end(Actor actor, @PathVariable String id, @RequestBody End asked) {
        return change(
                actor,
                id,
                asked.version(),
                asked.why(),
                change ->
                        amendments.end(
                                actor,
                                change.seen(),
                                Given.day("last", asked.last()),
                                change.why()));
    }

    @PostMapping("/renewal")
    @Operation(
            summary = "Change the renewal of an agreement",
            description = "Lets terms follow each other by themselves, or no more.")
    AgreementView renew(Actor actor, @PathVariable String id, @RequestBody Renewal asked) {
        return change(
                actor,
                id,
                asked.version(),
                asked.why(),
                change -> {
                    if (asked.renews() == null) {
                        throw Refused.invalid("renews", "missing");
                    }
                    return amendments.renew(actor, change.seen(), asked.renews(), change.why());
                });
    }

    @PostMapping("/amendment")
    @Operation(
            summary = "Amend an agreement",
            description =
                    "Changes region, options, own terms, price, support account manager and single contact:"
                            + " all of them as they are to be, what is left out is none. Without a"
                            + " singleContact nobody asks alone any more.")
    AgreementView amend(Actor actor, @PathVariable String id, @RequestBody Amending asked) {
        return change(
                actor,
                id,
                asked.version(),
                asked.why(),
                change ->
                        amendments.amend(actor, change.seen(), reading.read(asked), change.why()));
    }

    @PostMapping("/replacement")
    @Operation(
            summary = "Replace an agreement",
            description =
                    "Lets another agreement follow from a day on, under another plan; the present one ends on"
                            + " the day before. Without a singleContact the present one stays so.")
    @ApiResponse(responseCode = "201", description = "the agreement that follows")
    ResponseEntity<AgreementView> replace(
            Actor actor, @PathVariable String id, @RequestBody Replacement asked) {
        AgreementView next =
                change(
                        actor,
                        id,
                        asked.version(),
                        asked.why(),
                        change ->
                                agreements.replace(
                                        actor,
                                        change.seen(),
                                        reading.read(
                                                agreements.get(actor, AgreementReading.id(id)),
                                                asked),
                                        change.why()));
        return ResponseEntity.created(AgreementsResource.address(next)).body(next);
    }

    @PostMapping("/withdrawal")
    @Operation(
            summary = "Withdraw an agreement",
            description =
                    "Takes back one that has not begun; its days are free, its history stays.")
    AgreementView withdraw(Actor actor, @PathVariable String id, @RequestBody Withdrawal asked) {
        return change(
                actor,
                id,
                asked.version(),
                asked.why(),
                change -> withdrawals.withdraw(actor, change.seen(), change.why()));
    }

    /** What every change carries. */
    private record Change(AgreementAsSeen seen, String why) {}

    private AgreementView change(
            Actor actor,
            String given,
            @Nullable Integer version,
            @Nullable String why,
            Function<Change, Agreement> door) {
        DirectoryPolicy.requireManage(actor);
        AgreementId id = agreements.get(actor, AgreementReading.id(given)).id();
        Change change = new Change(AgreementReading.seen(id, version), Given.text("why", why));
        return shown.of(actor, AgreementReading.named(() -> door.apply(change)));
    }
}
