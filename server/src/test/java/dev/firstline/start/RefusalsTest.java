package dev.firstline.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.core.env.StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

import dev.firstline.requirement.Requirement;
import dev.firstline.storage.SettingRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.support.SystemEnvironmentPropertySourceEnvironmentPostProcessor;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextException;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.FileSystemResource;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;

import java.io.FileNotFoundException;
import java.io.IOException;
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
    @Requirement("NFR-7.says-what-to-do")
    void nameTheLineOfTheSettingOfTheWrongKind(@TempDir Path folder) throws IOException {
        var file =
                Files.writeString(folder.resolve("application.yaml"), "firstline:\n  port: abc\n");
        var environment = new StandardEnvironment();
        new YamlPropertySourceLoader()
                .load("ours", new FileSystemResource(file))
                .forEach(environment.getPropertySources()::addFirst);
        ConfigurationPropertySources.attach(environment);
        assertThat(Refusals.of(bindingFault(Binder.get(environment), "firstline.port")))
                .isEqualTo(
                        new Start.WrongSetting(
                                "The setting firstline.port is “abc” (application.yaml, line 2), but a whole number is needed."));
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void nameTheVariableOfTheSettingOfTheWrongKind() {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                Map.of("FIRSTLINE_PORT", "abc")));
        new SystemEnvironmentPropertySourceEnvironmentPostProcessor()
                .postProcessEnvironment(environment, new SpringApplication());
        ConfigurationPropertySources.attach(environment);
        assertThat(Refusals.of(bindingFault(Binder.get(environment), "firstline.port")))
                .isEqualTo(
                        new Start.WrongSetting(
                                "The setting firstline.port is “abc” (FIRSTLINE_PORT), but a whole number is needed."));
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void nameThePlaceWhereTheSettingsAreNoYaml() {
        var fault =
                catchThrowableOfType(
                        MarkedYAMLException.class,
                        () -> new Yaml().load("firstline:\n  port: [1\n"));
        assertThat(Refusals.of(fault))
                .isEqualTo(
                        new Start.WrongSetting(
                                "The settings in application.yaml cannot be read at line 3, column 1"
                                        + " (expected ',' or ']', but got <stream end>): mend the YAML there."));
    }

    @Test
    void tellARefusedSettingAsOne() {
        assertThat(Refusals.of(wrapped(new SettingRefused("Mend it."))))
                .isEqualTo(new Start.WrongSetting("Mend it."));
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
    @Requirement("NFR-7.says-what-to-do")
    void sayWhoMayMakeTables() {
        assertThat(sentence(new SQLException("permission denied for schema public", "42501")))
                .contains("(permission denied for schema public)", "firstline.database.owner-url");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void nameTheFileThatCannotBeRead() {
        assertThat(sentence(new FileNotFoundException("application.yaml (Permission denied)")))
                .endsWith(": application.yaml (Permission denied).");
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
        return bindingFault(
                new Binder(new MapConfigurationPropertySource(Map.of(name, value))), name);
    }

    private static BindException bindingFault(Binder binder, String name) {
        try {
            binder.bind(name, Integer.class);
            throw new AssertionError("bound");
        } catch (BindException fault) {
            return fault;
        }
    }
}
