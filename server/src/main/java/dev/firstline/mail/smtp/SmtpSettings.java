package dev.firstline.mail.smtp;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.net.InetAddress;
import java.util.List;

/**
 * Where mail comes in.
 *
 * @param host the address to listen on: this machine only, unless it is set
 * @param port 0 for any that is free
 * @param recipients addresses that are accepted beside the support address
 * @param largestMessage what a whole message may have, its files encoded
 */
@ConfigurationProperties("firstline.smtp")
record SmtpSettings(
        @DefaultValue("127.0.0.1") InetAddress host,
        @DefaultValue("2525") int port,
        @DefaultValue List<String> recipients,
        @DefaultValue("64MB") DataSize largestMessage) {}
