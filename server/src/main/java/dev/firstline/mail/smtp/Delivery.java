package dev.firstline.mail.smtp;

import dev.firstline.mail.IncomingMails;
import dev.firstline.mail.Origin;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** One message on its way in. Its answer 250 means that it is safely stored (MAIL-1, NFR-2). */
final class Delivery implements MessageHandler {

    private static final Logger log = LoggerFactory.getLogger(Delivery.class);

    /** How much of a message that is too large is heard to its end, as a multiple of the limit. */
    private static final int PATIENCE = 4;

    private final IncomingMails mails;
    private final Recipients recipients;
    private final long largest;
    private final List<String> to = new ArrayList<>();
    private String from = "";

    Delivery(IncomingMails mails, Recipients recipients, long largest) {
        this.mails = mails;
        this.recipients = recipients;
        this.largest = largest;
    }

    @Override
    public void from(String address) {
        from = address;
    }

    @Override
    public void recipient(String address) throws RejectException {
        if (!recipients.accept(address)) {
            throw new RejectException(550, "5.1.1 No such address here");
        }
        to.add(address);
    }

    @Override
    public String data(InputStream data) throws RejectException, IOException {
        MeasuredStream message = new MeasuredStream(data, largest);
        try {
            return "2.0.0 Kept as " + mails.accept(message, new Origin(from, to));
        } catch (MeasuredStream.TooLarge tooLarge) {
            drain(message);
            throw new RejectException(
                    552,
                    "5.3.4 Larger than %d bytes: send files as a link, or in parts"
                            .formatted(largest));
        } catch (IOException | DataAccessException | TransactionException fault) {
            log.warn("A message could not be kept: {}", fault.getClass().getName());
            drain(message);
            throw new RejectException(451, "4.3.0 Could not be kept just now, try again later");
        }
    }

    private void drain(MeasuredStream message) throws IOException, RejectException {
        if (!message.drain(PATIENCE * largest)) {
            throw new DropConnectionException(552, "5.3.4 Far larger than accepted");
        }
    }

    @Override
    public void done() {}
}
