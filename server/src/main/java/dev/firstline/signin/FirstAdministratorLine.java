package dev.firstline.signin;

import dev.firstline.start.BannerLine;
import dev.firstline.start.BannerLines;

import org.springframework.stereotype.Component;

import java.util.List;

/** Prints the one-time code on the console, as long as there is no administrator. */
@Component
class FirstAdministratorLine implements BannerLines {

    private final FirstAdministrator administrator;

    FirstAdministratorLine(FirstAdministrator administrator) {
        this.administrator = administrator;
    }

    @Override
    public List<BannerLine> lines() {
        return administrator.isMissing()
                ? List.of(
                        new BannerLine(
                                "Begin",
                                "open the portal and make the first administrator with the code "
                                        + administrator.code()))
                : List.of();
    }
}
