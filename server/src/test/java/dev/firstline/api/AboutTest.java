package dev.firstline.api;

import static dev.firstline.api.Requesting.open;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cast.Cast;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a case is about, corrected by programs. */
@FirstlineTest
@Requirement("INT-10.corrected")
class AboutTest {

    @Autowired private Cast cast;
    @Autowired private Programs programs;

    private Program ana;
    private Program ion;

    @BeforeEach
    void makeTokens() {
        ana = programs.of(cast.ana());
        ion = programs.of(cast.ion());
    }

    @Test
    void correctsWhatACaseIsAbout() {
        String address = open(ana, "About what?");
        Answer corrected =
                ion.post(
                        address + "/about",
                        "{\"product\": \"Ledger\", \"release\": \"8.1\", \"reason\": \"By telephone.\"}");
        assertThat(corrected.at("/release")).isEqualTo("8.1");
        assertThat(corrected.at("/unsupported")).isEqualTo("release-over");
        Answer less =
                ion.post(address + "/about", "{\"release\": \"\", \"reason\": \"Not sure.\"}");
        assertThat(less.at("/product")).isEqualTo("Ledger");
        assertThat(less.json().get("release").isNull()).isTrue();
        assertThat(ana.get(address + "/about").body()).isEqualTo(less.body());
        assertThat(
                        ion.post(address + "/about", "{\"product\": \"Moon\", \"reason\": \"?\"}")
                                .refusal())
                .isEqualTo("422 product-unknown product");
        assertThat(ana.post(address + "/about", "{\"reason\": \"?\"}").refusal())
                .isEqualTo("403 case-work-not-permitted");
    }

    @Test
    @Requirement("INT-12.set-at-triage")
    void saysWhatKindOfCaseItIs() {
        String address = open(ana, "Of which kind?");
        assertThat(ion.post(address + "/kind", "{\"kind\": \"licence\"}").at("/kind"))
                .isEqualTo("licence");
        assertThat(ion.post(address + "/kind", "{\"kind\": \"riddle\"}").refusal())
                .isEqualTo("422 kind-unknown kind");
        assertThat(ana.post(address + "/kind", "{\"kind\": \"licence\"}").refusal())
                .isEqualTo("403 case-work-not-permitted");
        assertThat(ion.post(address + "/move", "{\"reason\": \"Why not?\"}").refusal())
                .isEqualTo("409 case-terms-unchanged");
    }
}
