package dev.firstline.mail.smtp;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * For whom mail is accepted: Firstline relays for nobody. A part after a plus sign belongs to the
 * address before it, and every domain has a postmaster (RFC 5321, 4.5.1).
 */
final class Recipients {

    private final Set<String> accepted;

    Recipients(String support, Collection<String> others) {
        String domain = support.substring(support.lastIndexOf('@') + 1);
        this.accepted =
                Stream.concat(
                                Stream.of(support, "postmaster", "postmaster@" + domain),
                                others.stream())
                        .map(address -> address.strip().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet());
    }

    boolean accept(String address) {
        String plain = address.strip().toLowerCase(Locale.ROOT);
        return accepted.contains(plain) || accepted.contains(plain.replaceFirst("\\+[^@]*@", "@"));
    }
}
