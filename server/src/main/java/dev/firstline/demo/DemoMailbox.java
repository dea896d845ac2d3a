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
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where all mail of the demo ends: a real SMTP server that keeps what it gets, the latest thousand.
 * The outbox hands mail over to it as it would to any relay.
 */
@Component
class DemoMailbox implements SimpleMessageListener, DisposableBean {

    private static final int MOST = 1_000;

    private final BusinessTime time;
    private final SMTPServer server;
    private final Deque<DemoMail> mails = new ArrayDeque<>();

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
        Message message = Messages.read(raw.readAllBytes());
        keep(
                new DemoMail(
                        to,
                        message.subject(),
                        message.text(),
                        message.html(),
                        time.instant(),
                        headers(message)));
    }

    private static Map<String, String> headers(Message message) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header field : message.headers().fields()) {
            headers.merge(field.name(), field.value(), (first, next) -> first + "\n" + next);
        }
        return headers;
    }

    private synchronized void keep(DemoMail mail) {
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
    synchronized List<DemoMail> list(@Nullable String to) {
        return mails.stream()
                .filter(mail -> to == null || mail.to().equalsIgnoreCase(to.strip()))
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
