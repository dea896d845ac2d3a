package dev.firstline.demo;

import dev.firstline.mail.Relay;
import dev.firstline.mailtext.Message;
import dev.firstline.mailtext.Messages;
import dev.firstline.mailtext.head.Header;
import dev.firstline.time.BusinessTime;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Where all mail of the demo ends: a real SMTP server that keeps what it gets, the latest thousand.
 * The outbox hands mail over to it as it would to any relay.
 */
@Component
class DemoMailbox implements SimpleMessageListener, DisposableBean {

    private static final int MOST = 1_000;

    private final BusinessTime time;
    private final SMTPServer server;
    private final Deque<Kept> mails = new ArrayDeque<>();

    DemoMailbox(BusinessTime time) {
        this.time = time;
        this.server =
                SMTPServer.port(0)
                        .bindAddress(InetAddress.getLoopbackAddress())
                        .softwareName("Firstline demo mailbox")
                        .simpleMessageListener(this)
                        .build();
        server.start();
    }

    @Override
    public boolean accept(String from, String to) {
        return true;
    }

    @Override
    public void deliver(String from, String to, InputStream raw) throws IOException {
        keep(new Kept(to, raw.readAllBytes(), time.instant()));
    }

    /** A mail as it came; read once, by who looks at it first. */
    private static final class Kept {

        private final String to;
        private final Supplier<DemoMail> read;

        Kept(String to, byte[] raw, Instant at) {
            this.to = to;
            this.read = SingletonSupplier.of(() -> read(to, raw, at));
        }

        private static DemoMail read(String to, byte[] raw, Instant at) {
            Message message = Messages.read(raw);
            return new DemoMail(
                    to, message.subject(), message.text(), message.html(), at, headers(message));
        }
    }

    private static Map<String, String> headers(Message message) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header field : message.headers().fields()) {
            headers.merge(field.name(), field.value(), (first, next) -> first + "\n" + next);
        }
        return headers;
    }

    private synchronized void keep(Kept mail) {
        if (mails.size() == MOST) {
            mails.removeFirst();
        }
        mails.addLast(mail);
    }

    /**
     * The mail to somebody, newest last.
     *
     * @param to null for everybody's
     */
    List<DemoMail> list(@Nullable String to) {
        return kept(to).stream().map(it -> it.read.get()).toList();
    }

    private synchronized List<Kept> kept(@Nullable String to) {
        return mails.stream()
                .filter(mail -> to == null || mail.to.equalsIgnoreCase(to.strip()))
                .toList();
    }

    @Override
    public void destroy() {
        server.stop();
    }

    /** Lets the outbox find it. */
    @Configuration(proxyBeanMethods = false)
    static class AsRelay {

        @Bean(DemoOnly.PREFIX + "relay")
        Relay demoRelay(DemoMailbox mailbox) {
            return new Relay("127.0.0.1", mailbox.server.getPortAllocated(), null, null, false);
        }
    }
}
