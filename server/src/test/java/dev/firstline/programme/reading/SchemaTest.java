package dev.firstline.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import dev.firstline.programme.FaultKind;
import dev.firstline.programme.ReadyProgramme;
import dev.firstline.programme.ReadyProgrammes;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** That editors, which read the published schema by themselves, and we agree. */
@Requirement("PRG-1.schema")
class SchemaTest {

    private static final com.networknt.schema.Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schemaText());

    /** What is put in place of what in a right file, each wrong by its shape. */
    private static final List<Map.Entry<String, String>> WRONG_BY_SHAPE =
            List.of(
                    Map.entry("reopenWithinDays: 30", "reopenWithinDay: 30"),
                    Map.entry("warningPercents: [50, 80]", "warningPercents: [50, 180]"),
                    Map.entry("    urgent: true", "    urgent: maybe"),
                    Map.entry("high: { initialResponse: 6h", "high: { initialResponse: 6x"),
                    Map.entry("{ goal: 12h, limit: 24h }", "{ goal: 12h }"),
                    Map.entry("kind: 24x5", "kind: 24x6"),
                    Map.entry("holidays: [RO]", "holidays: RO"),
                    Map.entry("telephone: \"+40 21 555 0100\"", "telephone: 40215550100"),
                    Map.entry("telephone: \"+40 21 555 0100\"", "telephone: \"call me\""),
                    Map.entry("    zone: Europe/Bucharest\n", ""),
                    Map.entry("{ mon-fri:", "{ mon-fry:"),
                    Map.entry("mon-fri: [[\"09:00\", \"18:00\"]]", "mon-fri: [[\"09:00\"]]"),
                    Map.entry("[[\"09:00\", \"18:00\"]]", "[[\"9:00\", \"18:00\"]]"),
                    Map.entry("      new-releases: included", "      new-release: included"),
                    Map.entry("countries: [RO]", "countries: [Romania]"),
                    Map.entry("      ask: [portal, mail,", "      ask: [portal, portal, mail,"),
                    Map.entry("{ incidents: 2, over: ask }", "{ incidents: -2, over: ask }"),
                    Map.entry("rule: customer-confirms", "rule: costumer-confirms"),
                    Map.entry("  - rule: first\n", "  - rules: first\n"),
                    Map.entry("caseNumber: \"[##{number}##]\"", "caseNumber: \"[####]\""),
                    Map.entry("caseNumber: \"[##{number}##]\"", "caseNumber: \"{number}\""),
                    Map.entry("caseNumber: \"[##{number}##]\"", "caseNumber: \"10{number} \""),
                    Map.entry("\npriorities:\n", "\npriority:\n"));

    @ParameterizedTest
    @MethodSource("names")
    void acceptsEveryReadyProgramme(String name) {
        assertThat(errors(ReadyProgramme.text(name))).isEmpty();
    }

    static List<String> names() {
        return ReadyProgrammes.NAMES;
    }

    @Test
    void refusesWhatWeRefuseForItsShape() {
        WRONG_BY_SHAPE.forEach(
                change -> {
                    String after = change.getValue();
                    Mutated wrong = Mutated.complete().with(change.getKey(), after);
                    assertThat(wrong.faults()).as("ours: " + after).isNotEmpty();
                    assertThat(errors(wrong.yaml())).as("an editor: " + after).isNotEmpty();
                });
    }

    /** Every key says what it is, in both languages: differences and the guide are made of it. */
    @Test
    void namesAndExplainsEveryKey() {
        assertNamed(Schema.ofProgrammes());
    }

    private static void assertNamed(Shape shape) {
        switch (shape) {
            case Shape.Mapping mapping -> {
                mapping.fields()
                        .forEach(
                                (key, field) -> {
                                    assertThat(field.title()).as(key).isNotBlank();
                                    assertThat(field.titleRo()).as(key).isNotBlank();
                                    assertThat(field.meaning()).as(key).isNotBlank();
                                    assertNamed(field.shape());
                                });
                if (mapping.others() != null) {
                    assertNamed(mapping.others());
                }
            }
            case Shape.Either either -> either.ways().forEach(SchemaTest::assertNamed);
            case Shape.Sequence sequence -> assertNamed(sequence.items());
            case Shape.Text text -> assertToldWhereItIsWrong(text);
            case Shape.Choice choice ->
                    assertThat(choice.values())
                            .allSatisfy(
                                    value ->
                                            assertThat(List.of("en", "ro"))
                                                    .allMatch(
                                                            it ->
                                                                    Schema.word(value, it)
                                                                            .isPresent()));
            case Shape.Whole _, Shape.YesNo _ -> {}
        }
    }

    private static void assertToldWhereItIsWrong(Shape.Text text) {
        if (text.pattern() != null) {
            assertThat(FaultKind.ofText(text.kind())).isNotNull();
            assertThat(text.remedy().in("en")).startsWith("write ");
            assertThat(text.remedy().in("ro")).startsWith("scrieți ");
        }
    }

    private static List<Error> errors(String yaml) {
        Object read = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        JsonNode node = JsonMapper.shared().valueToTree(read);
        return SCHEMA.validate(node);
    }

    private static String schemaText() {
        try (var file = SchemaTest.class.getResourceAsStream("/programmes/programme.schema.json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
