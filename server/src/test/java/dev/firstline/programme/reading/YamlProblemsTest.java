package dev.firstline.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.firstline.programme.FaultWords;
import dev.firstline.programme.FaultyProgramme;
import dev.firstline.programme.ToldFault;
import dev.firstline.requirement.Requirement;
import dev.firstline.texts.Language;
import dev.firstline.texts.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** What is said of a text that is no YAML, in both languages. */
@Requirement({"PRG-1.check", "NFR-4.languages"})
class YamlProblemsTest {

    private final FaultWords words = new FaultWords(new Texts());

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '~',
            value = {
                "name: [a¦2:1¦a list that begins with '['¦o listă care începe cu „[”",
                "name: {a: 1¦2:1¦what begins with '{' needs¦ce începe cu „{” are nevoie",
                "name: \"a¦2:1¦a quote that was opened¦o ghilimea deschisă",
                "name: \"a\\q\"¦1:10¦within quotes there is no '\\q'¦nu există „\\q”",
                "name: @a¦1:7¦cannot begin with '@'¦nu poate începe cu „@”",
                "name: a: b¦1:8¦no key can stand here¦aici nu poate sta o cheie",
                "a: 1\\nb¦3:1¦a key has no colon¦lipsesc două puncte",
                "a: *there¦1:4¦nothing above is marked '&there'¦marcat cu „&there”",
                "a: &¦1:5¦a name has to follow¦trebuie să urmeze un nume",
                "a: - b¦1:4¦no item of a list¦element de listă",
                "a:\\n  b: 1\\n c: 2¦3:2¦this does not belong¦nu se leagă de ce stă deasupra",
                "a: 1\\n---\\nb: 2¦2:1¦a programme is one document¦un singur document",
                "a: !x!y z¦1:4¦a tag with '!'¦o etichetă cu „!”",
                "a: |x¦1:5¦after '|' or '>'¦după „|” sau „>”",
                "%YAML a¦1:7¦a line that begins with '%'¦un rând care începe cu „%”"
            })
    void isSaidInTheReadersLanguageWithItsPlace(
            String text, String place, String english, String romanian) {
        String file = text.replace("\\n", "\n") + "\n";
        assertThat(told(file, Language.EN))
                .singleElement()
                .satisfies(it -> assertThat(it.line() + ":" + it.column()).isEqualTo(place))
                .satisfies(it -> assertThat(it.code()).isEqualTo("not-yaml"))
                .satisfies(it -> assertThat(it.wrong()).contains(english));
        assertThat(told(file, Language.RO))
                .singleElement()
                .satisfies(it -> assertThat(it.wrong()).contains(romanian));
    }

    @Test
    void ofACharacterThatYamlDoesNotKnowHasItsPlace() {
        String file = "name: a\nother: b\0c\n";
        assertThat(told(file, Language.EN))
                .singleElement()
                .satisfies(it -> assertThat(it.line() + ":" + it.column()).isEqualTo("2:9"))
                .satisfies(it -> assertThat(it.code()).isEqualTo("not-yaml"))
                .satisfies(it -> assertThat(it.wrong()).contains("character"));
        assertThat(told(file, Language.RO))
                .singleElement()
                .satisfies(it -> assertThat(it.wrong()).contains("caracter"));
        assertThat(told("a: \"😀\uD800\"\n", Language.EN))
                .singleElement()
                .satisfies(it -> assertThat(it.line() + ":" + it.column()).isEqualTo("1:6"));
    }

    @Test
    void ofOneAliasTooManyHasThePlaceOfThatOne() {
        String most = "  - *a\n".repeat(Yaml.MOST_ALIASES);
        String file = "a: &a [1]\nb:\n" + most + "  - [x, *a]\n";
        assertThat(told(file, Language.EN))
                .singleElement()
                .satisfies(it -> assertThat(it.line() + ":" + it.column()).isEqualTo("53:9"))
                .satisfies(it -> assertThat(it.code()).isEqualTo("too-many-aliases"));
        assertThat(told(file, Language.RO))
                .singleElement()
                .satisfies(it -> assertThat(it.wrong()).contains("aliasuri"));
    }

    @Test
    void isToldAsItStandsWhereItIsNotKnown() {
        assertThat(YamlProblems.words("found a gnome").facts()).containsValue("found a gnome");
    }

    private List<ToldFault> told(String text, Language language) {
        FaultyProgramme faulty =
                catchThrowableOfType(FaultyProgramme.class, () -> Yaml.compose(text));
        return words.tell(faulty.faults(), language);
    }
}
