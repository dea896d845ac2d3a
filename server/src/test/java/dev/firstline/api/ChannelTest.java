package dev.firstline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cast.Cast;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a program says on a case is known to have come by the API, whatever the act (CAS-3). */
@FirstlineTest
class ChannelTest {

    @Autowired private Cast cast;
    @Autowired private Programs programs;

    private Program ana;
    private Program ion;

    @BeforeEach
    void makeTokens() {
        cast.tudor();
        ana = programs.of(cast.ana());
        ion = programs.of(cast.ion());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/ownership | {\"to\": \"tudor@firstline.example\", \"note\": \"Your field\"}",
                "/waiting | {\"for\": \"customer\", \"note\": \"Which release?\"}",
                "/waiting | {\"for\": \"vendor\", \"note\": \"A defect?\"}",
                "/priority | {\"priority\": \"high\", \"reason\": \"Nobody can work\"}",
                "/resolution | {\"kinds\": [\"fixed\"], \"body\": \"Try again\"}"
            })
    void isTheApiForWhatStaffDo(String act, String body) {
        String address = Requesting.open(ana, "Channels");
        assertThat(ion.post(address + act, body).status()).isLessThan(300);
        assertThat(lastChannel(address)).isEqualTo("api");
    }

    @Test
    void isTheApiForTheCustomersWord() {
        String address = Requesting.resolved(ana, ion, "Channels");
        ana.post(address + "/confirmation", "{\"accepted\": true, \"reason\": \"It helps\"}");
        assertThat(lastChannel(address)).isEqualTo("api");
        ana.post(address + "/reopening", "{\"reason\": \"It is back\"}");
        assertThat(lastChannel(address)).isEqualTo("api");
    }

    @Test
    void isTheTelephoneForACall() {
        String address = Requesting.open(ana, "Channels");
        ion.post(address + "/calls", "{\"direction\": \"in\", \"note\": \"She called\"}");
        assertThat(lastChannel(address)).isEqualTo("telephone");
    }

    /** Else a customer could clear the telephone leg of a High request (INT-5). */
    @ParameterizedTest
    @ValueSource(strings = {"telephone", "mail"})
    void isNotForACustomerToMakeUp(String channel) {
        String address = Requesting.open(ana, "Channels");
        String body = "{\"body\": \"Ring ring\", \"channel\": \"%s\"}".formatted(channel);
        assertThat(ana.post(address + "/messages", body).status()).isEqualTo(422);
    }

    private String lastChannel(String address) {
        return ion.get(address + "/messages?limit=1").at("/items/0/channel");
    }
}
