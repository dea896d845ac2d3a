package dev.firstline.directory;

import dev.firstline.explanation.Refused;

import java.net.IDN;
import java.util.Locale;
import java.util.Set;

/**
 * A mail domain that may belong to an organisation (INT-6): whoever writes from it becomes its
 * contact, so that one of a public provider would open the door to everybody.
 *
 * @param text as the name system knows it: one in another script, such as {@code münchen.example},
 *     is {@code xn--mnchen-3ya.example} (RFC 5890)
 */
public record DomainName(String text) {

    /** Where anybody may have an address; not all there are, but those that people try. */
    private static final Set<String> PUBLIC =
            Set.of(
                    "aol.com",
                    "duck.com",
                    "fastmail.com",
                    "free.fr",
                    "gmail.com",
                    "gmx.at",
                    "gmx.ch",
                    "gmx.com",
                    "gmx.de",
                    "gmx.net",
                    "googlemail.com",
                    "hey.com",
                    "hotmail.co.uk",
                    "hotmail.com",
                    "hotmail.de",
                    "hotmail.fr",
                    "hotmail.it",
                    "hushmail.com",
                    "icloud.com",
                    "inbox.lv",
                    "k.ro",
                    "laposte.net",
                    "libero.it",
                    "live.co.uk",
                    "live.com",
                    "live.fr",
                    "mac.com",
                    "mail.com",
                    "mail.de",
                    "mail.ru",
                    "me.com",
                    "msn.com",
                    "naver.com",
                    "orange.fr",
                    "outlook.com",
                    "outlook.de",
                    "outlook.fr",
                    "pm.me",
                    "post.ro",
                    "proton.me",
                    "protonmail.com",
                    "qq.com",
                    "rediffmail.com",
                    "rocketmail.com",
                    "seznam.cz",
                    "t-online.de",
                    "tuta.com",
                    "tutanota.com",
                    "web.de",
                    "wp.pl",
                    "yahoo.ca",
                    "yahoo.co.in",
                    "yahoo.co.jp",
                    "yahoo.co.uk",
                    "yahoo.com",
                    "yahoo.de",
                    "yahoo.es",
                    "yahoo.fr",
                    "yahoo.it",
                    "yahoo.ro",
                    "yandex.com",
                    "yandex.ru",
                    "ymail.com",
                    "zoho.com",
                    "163.com",
                    "126.com");

    /**
     * The domain as it was typed.
     *
     * @throws Refused if it is none, or belongs to everybody
     */
    public static DomainName of(String field, String typed) {
        String domain = ascii(typed);
        if (domain.length() > 253
                || !domain.matches("[\\p{Alnum}-]{1,63}(\\.[\\p{Alnum}-]{1,63}){1,8}")) {
            throw Refused.invalid(field, "organisation.domain-invalid", typed);
        }
        if (PUBLIC.contains(domain)) {
            throw Refused.invalid(field, "organisation.domain-public", domain);
        }
        return new DomainName(domain);
    }

    /** A domain as the name system knows it; as it was typed where it is none. */
    static String ascii(String typed) {
        String domain = typed.strip();
        try {
            return IDN.toASCII(domain).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException _) {
            return domain.toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A domain as people write it, with what the name system knows where that is something else.
     */
    public static String say(String domain) {
        String written = IDN.toUnicode(domain);
        return written.equals(domain) ? domain : written + " (" + domain + ")";
    }
}
