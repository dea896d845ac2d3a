package dev.firstline.programme;

import dev.firstline.storage.SettingRefused;
import dev.firstline.texts.Language;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.util.stream.Collectors;

/**
 * Publishes the first version of the programme in an empty database: what the setting {@code
 * firstline.programme} names, a file or one that ships, or else that of the demo. A programme that
 * is published already wins over the setting.
 */
@Component
class FirstProgramme implements InitializingBean {

    private static final Logger log = LoggerFactory.getLogger(FirstProgramme.class);

    private final Programmes programmes;
    private final FaultWords words;
    private final String named;

    FirstProgramme(
            Programmes programmes,
            FaultWords words,
            @Value("${firstline.programme:}") String named) {
        this.programmes = programmes;
        this.words = words;
        this.named = named;
    }

    @Override
    public void afterPropertiesSet() {
        if (!programmes.isPublished()) {
            publish(named.isBlank() ? ReadyProgrammes.USUAL : named);
        } else if (!named.isBlank()) {
            log.warn(
                    "The database has a programme already: {} was not read; firstline programme"
                            + " apply publishes it as the next version.",
                    named);
        }
    }

    private void publish(String source) {
        try {
            programmes.begin(ProgrammeSource.read(source));
        } catch (FaultyProgramme e) {
            throw refusal(source, e, words);
        } catch (ProgrammeSource.Unreadable e) {
            throw new SettingRefused(
                    "%s The setting firstline.programme names it.".formatted(e.getMessage()), e);
        }
    }

    static SettingRefused refusal(String name, FaultyProgramme faulty, FaultWords words) {
        String all =
                words.tell(faulty.faults(), Language.EN).stream()
                        .map(fault -> name + ":" + fault)
                        .collect(Collectors.joining("\n"));
        return new SettingRefused(
                "The programme %s has faults; mend them:\n%s".formatted(name, all), faulty);
    }
}
