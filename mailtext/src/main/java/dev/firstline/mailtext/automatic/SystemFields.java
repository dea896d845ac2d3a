package dev.firstline.mailtext.automatic;

import java.util.List;
import java.util.Optional;

/** Fields that trackers, mailings, schedulers and help desks set on whatever they send. */
final class SystemFields implements Rule {
    private static final List<String> FIELDS =
            List.of(
                    "X-Cron-Env",
                    "X-JIRA-FingerPrint",
                    "X-GitHub-Reason",
                    "X-GitLab-Project",
                    "X-Bugzilla-Reason",
                    "X-Redmine-Host",
                    "X-Trac-Version",
                    "X-OTRS-Loop",
                    "X-RT-Loop-Prevention",
                    "X-Zammad-Ticket-ID",
                    "X-Facebook-Notify",
                    "X-LinkedIn-Class",
                    "X-MC-User",
                    "X-Mailman-Version",
                    "X-BeenThere",
                    "X-MS-Exchange-Generated-Message-Source");

    @Override
    public Optional<String> why(Evidence evidence) {
        return FIELDS.stream()
                .filter(evidence.headers()::has)
                .findFirst()
                .map(field -> "sent by a system: field " + field)
                .or(() -> deliveredToAutoresponder(evidence));
    }

    /** qmail's autoresponder marks its answers so, lest they come back to it. */
    private static Optional<String> deliveredToAutoresponder(Evidence evidence) {
        return evidence.headers().list("Delivered-To").stream()
                .filter(address -> address.strip().equalsIgnoreCase("autoresponder"))
                .findFirst()
                .map(address -> "Delivered-To: " + address);
    }
}
