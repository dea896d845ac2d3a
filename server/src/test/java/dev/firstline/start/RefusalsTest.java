package dev.firstline.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

class RefusalsTest {

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void nameTheTakenPort() {
        assertThat(Refusals.of(wrapped(new PortInUseException(8080))))
                .isEqualTo(
                        new Start.Unavailable(
                                "Port 8080 is taken by another program: end that, or choose another port by --port."));
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void nameTheSettingOfTheWrongKind() {
        assertThat(Refusals.of(wrapped(bindingFault("firstline.port", "abc"))))
                .isEqualTo(
                        new Start.WrongSetting(
                                "The setting firstline.port is “abc”, but a whole number is needed."));
    }

    @Test
    void sayNothingOfSecrets() {
        var refusal = Refusals.of(bindingFault("firstline.password", "abc"));
        assertThat(refusal.toString()).contains("firstline.password").doesNotContain("abc");
    }

    @Test
    void sayThatTheDatabaseDoesNotAnswer() {
        assertThat(sentence(new SQLException("Connection refused", "08001")))
                .startsWith("The database does not answer");
    }

    @Test
    void sayThatTheDatabaseRefusedThePassword() {
        assertThat(sentence(new SQLException("no", "28P01")))
                .startsWith("The database refused our user");
    }

    @Test
    void keepTheTraceOfWhatNobodyForesaw() throws Exception {
        var sentence = sentence(new IllegalStateException("odd"));
        var file = Path.of(sentence.replaceFirst(".* is in (.*)\\.$", "$1"));
        assertThat(Files.readString(file)).contains("IllegalStateException: odd");
        Files.delete(file);
    }

    private static String sentence(Exception cause) {
        return ((Start.Unavailable) Refusals.of(wrapped(cause))).sentence();
    }

    /** As deep as the framework does it. */
    private static RuntimeException wrapped(Exception cause) {
        return new ApplicationContextException(
                "Unable to start", new BeanCreationException("dataSource", "Failed", cause));
    }

    private static BindException bindingFault(String name, String value) {
        var binder = new Binder(new MapConfigurationPropertySource(Map.of(name, value)));
        try {
            binder.bind(name, Integer.class);
            throw new AssertionError("bound");
        } catch (BindException fault) {
            return fault;
        }
    }
}
