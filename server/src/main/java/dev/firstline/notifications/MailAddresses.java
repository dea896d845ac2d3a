package dev.firstline.notifications;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Under which names Firstline itself writes. */
@Component
public class MailAddresses {

    private final String support;

    MailAddresses(@Value("${firstline.mail.support-address}") String support) {
        this.support = support;
    }

    /** Where customers write to, and from where we answer. */
    public String support() {
        return support;
    }

    /** The right side of our Message-IDs. */
    public String domain() {
        return support.substring(support.lastIndexOf('@') + 1);
    }
}
