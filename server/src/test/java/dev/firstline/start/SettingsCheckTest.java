package dev.firstline.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.firstline.requirement.Requirement;
import dev.firstline.storage.SettingRefused;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

class SettingsCheckTest {

    @Test
    void findsNothingToSayOfGoodSettings() {
        assertThatCode(check(Map.of("firstline.public-url", "https://support.example.com")))
                .doesNotThrowAnyException();
    }

    @Test
    void takesAnEmptySettingForNone() {
        assertThatCode(check(Map.of("firstline.database.url", "", "firstline.programme", " ")))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAPortThatDoesNotExist() {
        assertThatThrownBy(check(Map.of("firstline.port", "70000")))
                .hasMessageContaining("firstline.port is 70000");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void refusesToWorkOnNothingAtOnce() {
        assertThatThrownBy(check(Map.of("firstline.requests-at-once", "0")))
                .hasMessage(
                        "The setting firstline.requests-at-once is 0, but 1 to 200 requests can be worked on at once.");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void refusesAProgrammeThatIsNotThere() {
        assertThatThrownBy(check(Map.of("firstline.programme", "nowhere.yaml")))
                .hasMessage(
                        "The programme nowhere.yaml cannot be read: firstline.programme must name a file, or one that ships.");
    }

    @Test
    void refusesAPublicUrlWithAPath() {
        assertThatThrownBy(check(Map.of("firstline.public-url", "https://example.com/support")))
                .hasMessageContaining("firstline.public-url");
    }

    @Test
    void refusesAnotherDatabaseWithoutTellingItsPassword() {
        assertThatThrownBy(
                        check(Map.of("firstline.database.url", "jdbc:mysql://h/d?password=hush")))
                .hasMessageContaining("jdbc:postgresql://")
                .message()
                .doesNotContain("hush");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void refusesAPortThatIsTaken() throws IOException {
        try (var taken = new ServerSocket(0)) {
            var port = taken.getLocalPort();
            assertThatThrownBy(check(Map.of("firstline.smtp.port", String.valueOf(port))))
                    .hasMessage(
                            "Port %d is taken by another program: end that, or choose another port by --smtp-port."
                                    .formatted(port));
        }
    }

    @Test
    void refusesOnePortForPagesAndMail() {
        assertThatThrownBy(check(Map.of("firstline.port", "9025", "firstline.smtp.port", "9025")))
                .hasMessageContaining("cannot share port 9025");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "smtp.host              | 192.0.2.1            | an address of this machine",
                "smtp.largest-message   | 3GB                  | a size from 1B to 1GB",
                "smtp.recipients        | help@a.example, help | an e-mail address",
                "mail.support-address   | support              | an e-mail address",
                "mail.relay.port        | 99999                | a port is a number",
                "observation.from       | ::1, nowhere         | an address or a network",
                "proxies                | 10.0.0.0/33          | an address or a network",
                "log.format             | xml                  | ecs, logstash, gelf or nothing",
            })
    @Requirement("NFR-7.says-what-to-do")
    void saysWhatWouldBeRight(String name, String value, String right) {
        assertThatThrownBy(check(Map.of("firstline." + name, value)))
                .isInstanceOf(SettingRefused.class)
                .hasMessageStartingWith("The setting firstline." + name + " is ")
                .hasMessageContaining(right);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zone                  | Mars/One       | a time zone like Europe/Bucharest",
                "smtp.largest-message  | much           | a size like 64MB",
                "smtp.host             | nosuch.invalid | an address of this machine",
                "mail.relay.start-tls  | perhaps        | true or false",
            })
    @Requirement("NFR-7.says-what-to-do")
    void saysWhichKindOfValueIsNeeded(String name, String value, String kind) {
        var fault =
                catchThrowableOfType(
                        BindException.class, check(Map.of("firstline." + name, value)));
        assertThat(BindingFault.sentence(fault))
                .isEqualTo(
                        "The setting firstline.%s is “%s”, but %s is needed."
                                .formatted(name, value, kind));
    }

    @Test
    void acceptsNetworksAndAddressesOfBothFamilies() {
        assertThatCode(check(Map.of("firstline.proxies", "10.0.0.0/8, fd00::/8, ::1, 127.0.0.1")))
                .doesNotThrowAnyException();
    }

    @Test
    void takesADemoSizeUpToTwoMillion() {
        assertThatCode(check(Map.of("firstline.demo-size", "2000000"))).doesNotThrowAnyException();
        assertThatCode(check(Map.of("firstline.demo-size", ""))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "2000001"})
    @Requirement("NFR-7.says-what-to-do")
    void refusesADemoSizeThatIsNone(String size) {
        assertThatThrownBy(check(Map.of("firstline.demo-size", size)))
                .hasMessage(
                        "The setting firstline.demo-size is %s, but a demo is filled with 1 to 2000000 made-up cases."
                                .formatted(size));
    }

    @Test
    void refusesADemoSizeThatIsNoNumber() {
        assertThatThrownBy(check(Map.of("firstline.demo-size", "many")))
                .isInstanceOf(BindException.class);
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void refusesADemoSizeWithoutTheDemo() {
        assertThatThrownBy(check(Map.of("firstline.demo-size", "300", "firstline.demo", "false")))
                .hasMessageContaining("leave out --demo-size (firstline.demo-size) or --no-demo");
    }

    private static ThrowingCallable check(Map<String, String> given) {
        var values = new HashMap<>(Map.of("firstline.port", "0", "firstline.smtp.port", "0"));
        values.putAll(given);
        var binder = new Binder(new MapConfigurationPropertySource(values));
        return () -> SettingsCheck.check(binder.bindOrCreate("firstline", Settings.class));
    }
}
