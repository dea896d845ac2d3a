package dev.firstline.api.views;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What an organisation has bought.
 *
 * @param scope all, some or none: for all products, for those named, or support as a service
 * @param products keys of those that it names
 * @param ends last day of the first term, where it renews itself
 * @param state planned, running, ended or withdrawn, today where the organisation is
 * @param ownTerms what the organisation gets instead of what the plan says, as text; empty for none
 * @param price for a term, null where none was set; for staff and purchasing representatives, null
 *     for others
 * @param sam the support account manager, null for none
 * @param singleContact who alone may ask, null where others may too
 * @param version counts the changes: each change says in which version it was seen
 */
@Schema(name = "Agreement")
public record AgreementView(
        String id,
        OrganisationView organisation,
        String plan,
        @Nullable String overlaidPlan,
        String region,
        String scope,
        List<String> products,
        List<String> options,
        LocalDate starts,
        LocalDate ends,
        boolean renews,
        String state,
        String ownTerms,
        @Nullable PriceView price,
        @Nullable PersonView sam,
        @Nullable PersonView singleContact,
        int version) {

    /** An amount in a currency (ISO 4217). */
    @Schema(name = "Price")
    public record PriceView(BigDecimal amount, String currency) {}
}
