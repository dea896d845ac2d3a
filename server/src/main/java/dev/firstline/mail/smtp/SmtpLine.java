package dev.firstline.mail.smtp;

import dev.firstline.mail.SmtpDoor;
import dev.firstline.notifications.MailAddresses;
import dev.firstline.start.BannerLine;
import dev.firstline.start.BannerLines;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;

/** Says at the console where mail is taken in. */
@Component
@Order(0)
class SmtpLine implements BannerLines {

    private final SmtpDoor door;
    private final MailAddresses addresses;

    SmtpLine(SmtpDoor door, MailAddresses addresses) {
        this.door = door;
        this.addresses = addresses;
    }

    @Override
    public List<BannerLine> lines() {
        return List.of(
                new BannerLine("Mail in", addresses.support() + " by SMTP on port " + door.port()));
    }
}
