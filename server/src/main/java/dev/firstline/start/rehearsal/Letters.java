package dev.firstline.start.rehearsal;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import java.util.Properties;

/** Mail from a customer to support. */
final class Letters {

    private final DemoAddress demo;
    private final DemoAddress.User from;
    private final Session session = Session.getInstance(new Properties());

    Letters(DemoAddress demo, DemoAddress.User from) {
        this.demo = demo;
        this.from = from;
    }

    /** By one connection. */
    void send(int many, String subject, String text) throws MessagingException {
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect("localhost", demo.smtpPort(), null, null);
            for (int i = 0; i < many; i++) {
                MimeMessage mail = new MimeMessage(session);
                mail.setFrom(new InternetAddress(from.email()));
                mail.setRecipient(
                        Message.RecipientType.TO, new InternetAddress(demo.supportAddress()));
                mail.setSubject(subject);
                mail.setText(text, "UTF-8");
                mail.saveChanges();
                transport.sendMessage(mail, mail.getAllRecipients());
            }
        }
    }
}
