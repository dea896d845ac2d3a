package dev.firstline.control;

import dev.firstline.explanation.Explanation;
import dev.firstline.mail.IncomingMails;
import dev.firstline.mail.Origin;
import dev.firstline.mail.Outcome;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;

/** {@code firstline mail < MESSAGE}: takes a raw message in and tells what was done (MAIL-1). */
@RestController
class MailControl {

    private final IncomingMails mails;

    MailControl(IncomingMails mails) {
        this.mails = mails;
    }

    /**
     * What was done with a message.
     *
     * @param decision key of the rule that decided, or {@code waiting} where it could not be taken
     *     in
     * @param why the whole explanation
     */
    record Told(
            @com.fasterxml.jackson.annotation.JsonProperty("case") @Nullable String number,
            boolean created,
            @Nullable String message,
            String decision,
            @Nullable Explanation why) {}

    @PostMapping("/control/mail")
    ResponseEntity<Told> takeIn(HttpServletRequest request) throws IOException {
        Outcome outcome = mails.settle(mails.accept(request.getInputStream(), Origin.UNKNOWN));
        Explanation why = outcome.decision();
        return ResponseEntity.ok()
                .headers(
                        headers -> {
                            if (why == null) {
                                headers.add(ControlFile.FAULTS, "1");
                            }
                        })
                .body(told(outcome, why));
    }

    private static Told told(Outcome outcome, @Nullable Explanation why) {
        Long message = outcome.message();
        return new Told(
                outcome.number(),
                outcome.created(),
                message == null ? null : Long.toString(message),
                why == null ? "waiting" : why.rule(),
                why);
    }
}
