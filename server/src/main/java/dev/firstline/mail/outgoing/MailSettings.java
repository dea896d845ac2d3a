package dev.firstline.mail.outgoing;

import dev.firstline.mail.Relay;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail goes out.
 *
 * @param senderName the name beside our address
 */
@ConfigurationProperties("firstline.mail")
record MailSettings(
        @DefaultValue("Firstline support") String senderName, @DefaultValue Relay relay) {}
