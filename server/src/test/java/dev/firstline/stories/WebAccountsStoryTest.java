package dev.firstline.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Case;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import java.util.Map;

/** Accounts on the web; what is asked by them is answered, confirmed and opened again. */
@Story
@TestPropertySource(properties = {"firstline.demo=true", "firstline.programme=web-accounts"})
@Requirement("PRG-6.web-accounts")
class WebAccountsStoryTest {

    @Autowired private Tale tale;

    @Test
    void isAskedAnsweredConfirmedAndOpenedAgain() {
        Case asked = tale.ask("ana@acme.example", "medium", "Ledger", "A colleague is locked out");
        tale.work("tudor@firstline.example", asked, "/kind", Map.of("kind", "account-and-access"));
        tale.work(
                "tudor@firstline.example",
                asked,
                "/messages",
                Map.of("body", "Which name?", "visibility", "public"));
        tale.work(
                "tudor@firstline.example",
                asked,
                "/resolution",
                Map.of("kinds", "fixed", "body", "Unlocked: please try again."));
        String address = "/requests/" + asked.number();
        assertThat(tale.read("ana@acme.example", address)).contains("Unlocked: please try again.");
        assertThat(tale.send("ana@acme.example", address + "/confirmation", "accepted", "true"))
                .hasStatus(303);
        assertThat(tale.now(asked).isOpen()).isFalse();
        assertThat(tale.send("ana@acme.example", address + "/reopening", "body", "Once more."))
                .hasStatus(303);
        assertThat(tale.now(asked).isOpen()).isTrue();
    }

    @Test
    void showsItsRulesOfAccountsToWhoeverAdministersThem() {
        assertThat(tale.read("adam@firstline.example", "/admin/programme/versions/1"))
                .contains(
                        "client-with-support-access", "vettedWithin: 72h", "lockAfterFailures: 5");
    }
}
