package dev.firstline.mail;

import dev.firstline.mailtext.Message;
import dev.firstline.notifications.MailAddresses;

import org.springframework.stereotype.Component;

/** The field by which Firstline knows its own mail when it comes back (MAIL-6). */
@Component
public class OwnMark {

    public static final String FIELD = "X-Firstline";

    private final MailAddresses addresses;

    OwnMark(MailAddresses addresses) {
        this.addresses = addresses;
    }

    /** The same for all mail of this installation, another one elsewhere. */
    public String value() {
        return addresses.support();
    }

    public boolean isOn(Message message) {
        return message.header(FIELD).filter(value -> value.strip().equals(value())).isPresent();
    }
}
