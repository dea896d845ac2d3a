package dev.firstline.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The SMTP server that takes our mail to its recipients. Without a host no mail goes out; a bean of
 * this kind, as the demo has one, goes before the settings.
 *
 * @param user null where it asks for none
 * @param startTls whether the connection must be encrypted
 */
public record Relay(
        @DefaultValue("") String host,
        @DefaultValue("25") int port,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue("false") boolean startTls) {

    public boolean isSet() {
        return !host.isBlank();
    }

    /** Never the password: this may end up in a log. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
