package dev.firstline.demo;

import dev.firstline.mail.SmtpDoor;
import dev.firstline.notifications.MailAddresses;
import dev.firstline.start.BannerLine;
import dev.firstline.start.BannerLines;
import dev.firstline.start.WebAddress;
import dev.firstline.storage.DataFolder;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The file {@code demo.json} of the data folder, by which programs find the running demo. It is
 * there only while every port answers.
 */
@Component
class DemoFile implements InitializingBean, BannerLines {

    record Contents(
            String url, int smtpPort, String supportAddress, String mailUrl, List<User> users) {}

    record User(String email, String password, String name, String role, String organisation) {

        static User of(DemoPerson person) {
            return new User(
                    person.email(),
                    DemoPerson.PASSWORD,
                    person.fullName(),
                    person.role().key(),
                    person.organisation());
        }
    }

    private final Path file;
    private final DataFolder data;
    private final WebAddress web;
    private final SmtpDoor smtp;
    private final MailAddresses addresses;

    DemoFile(DataFolder data, WebAddress web, SmtpDoor smtp, MailAddresses addresses) {
        this.data = data;
        this.file = data.root().resolve("demo.json");
        this.web = web;
        this.smtp = smtp;
        this.addresses = addresses;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        Files.deleteIfExists(file);
    }

    /** After the other listeners of this event, before the banner. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(1000)
    void write() {
        web.find().ifPresent(url -> write(contents(url.toString())));
    }

    private Contents contents(String url) {
        List<User> users = Arrays.stream(DemoPerson.values()).map(User::of).toList();
        return new Contents(url, smtp.port(), addresses.support(), url + "/demo/mail", users);
    }

    private void write(Contents contents) {
        try {
            Path draft = Files.createTempFile(data.root(), "demo", ".new", DataFolder.PRIVATE_FILE);
            Files.writeString(draft, JsonMapper.shared().writeValueAsString(contents));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<BannerLine> lines() {
        String url = web.find().map(Object::toString).orElse("");
        Stream<BannerLine> addressLines =
                Stream.of(
                        new BannerLine("Mail out", url + "/demo/mail"),
                        new BannerLine(
                                "Sign in", "with the password " + DemoPerson.PASSWORD + " as"));
        Stream<BannerLine> people =
                Arrays.stream(DemoPerson.values())
                        .map(
                                person ->
                                        new BannerLine(
                                                "",
                                                person.email() + " (" + person.role().key() + ")"));
        return Stream.concat(addressLines, people).toList();
    }
}
