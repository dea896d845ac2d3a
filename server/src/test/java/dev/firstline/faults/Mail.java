package dev.firstline.faults;

import java.io.IOException;
import java.util.Optional;

/**
 * A mail to the desk, the same to the last byte whenever it is sent.
 *
 * @param answers mark of the mail that it follows up, empty for a new request
 */
record Mail(int smtpPort, String sender, String mark, Optional<String> answers) implements Deed {

    private static final String TO = "support@firstline.example";

    @Override
    public boolean opensCase() {
        return answers.isEmpty();
    }

    @Override
    public Optional<String> attempt() throws IOException {
        try (SmtpSession session = SmtpSession.open(smtpPort)) {
            String answer = session.send(sender, TO, text());
            return answer.startsWith("250 ") ? Optional.of(answer) : Optional.empty();
        }
    }

    private String text() {
        return """
        From: %s
        To: %s
        Subject: %s
        Date: Fri, 20 Nov 2026 10:00:00 +0200
        Message-ID: <%s@client.example>
        %sContent-Type: text/plain; charset=UTF-8

        This is about %s and about nothing else.
        """
                .formatted(sender, TO, mark, mark, reference(), mark)
                .replace("\n", "\r\n");
    }

    private String reference() {
        return answers.map("In-Reply-To: <%s@client.example>\n"::formatted).orElse("");
    }
}
