package dev.firstline.programme;

import dev.firstline.storage.SettingRefused;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * Publishes the first version of the programme in an empty database: the file of the setting {@code
 * firstline.programme}, or the one that ships. A programme that is published already wins over the
 * setting.
 */
@Component
class FirstProgramme implements InitializingBean {

    private static final Logger log = LoggerFactory.getLogger(FirstProgramme.class);
    private static final String SHIPPED = "programmes/complete.yaml";

    private final Programmes programmes;
    private final String file;

    FirstProgramme(Programmes programmes, @Value("${firstline.programme:}") String file) {
        this.programmes = programmes;
        this.file = file;
    }

    @Override
    public void afterPropertiesSet() {
        if (!programmes.isPublished()) {
            publish();
        } else if (!file.isBlank()) {
            log.warn("The database has a programme already: {} was not read.", file);
        }
    }

    private void publish() {
        try {
            programmes.publish(file.isBlank() ? shipped() : Files.readString(Path.of(file)));
        } catch (FaultyProgramme e) {
            throw refusal(file.isBlank() ? SHIPPED : file, e);
        } catch (IOException e) {
            throw new SettingRefused(
                    "The programme %s cannot be read (%s): firstline.programme must name a YAML file in UTF-8."
                            .formatted(file, e.getMessage()),
                    e);
        }
    }

    static SettingRefused refusal(String name, FaultyProgramme faulty) {
        String all =
                faulty.faults().stream()
                        .map(fault -> name + ":" + fault)
                        .collect(Collectors.joining("\n"));
        return new SettingRefused(
                "The programme %s has faults; mend them:\n%s".formatted(name, all), faulty);
    }

    private static String shipped() throws IOException {
        return new ClassPathResource(SHIPPED).getContentAsString(StandardCharsets.UTF_8);
    }
}
