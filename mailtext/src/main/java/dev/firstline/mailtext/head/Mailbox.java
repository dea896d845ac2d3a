package dev.firstline.mailtext.head;

import java.util.Locale;

/**
 * A person or machine that sends or gets mail (RFC 5322, mailbox).
 *
 * @param name decoded, one line, "" where none was given
 * @param address as written, with the domain in lower case
 */
public record Mailbox(String name, String address) {

    /** What to show a reader: never empty. */
    public String display() {
        return name.isEmpty() ? address : name;
    }

    /** The part before the @, in lower case. */
    public String localPart() {
        int at = address.lastIndexOf('@');
        return (at < 0 ? address : address.substring(0, at)).toLowerCase(Locale.ROOT);
    }
}
