package dev.firstline.mailtext.automatic;

import java.util.Optional;

/** Delivery reports, read receipts and abuse reports (RFC 6522). */
final class ReportType implements Rule {
    @Override
    public Optional<String> why(Evidence evidence) {
        if (!evidence.type().equals("multipart/report")) {
            return Optional.empty();
        }
        var kind = evidence.headers().parameters("Content-Type").find("report-type").orElse("");
        return Optional.of(("multipart/report " + kind).strip());
    }
}
