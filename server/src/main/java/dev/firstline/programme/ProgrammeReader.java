package dev.firstline.programme;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a programme file. Pure: a text goes in, a programme or all its faults come out (PRG-1). */
public final class ProgrammeReader {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder()
                    .setLabel("programme")
                    .setUseMarks(true)
                    .setAllowDuplicateKeys(false)
                    .setMaxAliasesForCollections(20)
                    .setCodePointLimit(2 * 1024 * 1024)
                    .build();

    private ProgrammeReader() {}

    /**
     * The programme that a file describes, as version 0.
     *
     * @throws FaultyProgramme with every fault of the file
     */
    public static Programme read(String yaml) {
        List<Fault> faults = new ArrayList<>();
        Programme programme = programme(new YamlPlace(compose(yaml), faults));
        if (!faults.isEmpty()) {
            throw new FaultyProgramme(faults);
        }
        return programme;
    }

    private static Node compose(String yaml) {
        try {
            Optional<Node> root = new Compose(SETTINGS).composeString(yaml);
            return root.orElseThrow(() -> faulty(Optional.empty(), "empty", "the file is empty"));
        } catch (MarkedYamlEngineException e) {
            throw faulty(e.getProblemMark(), "not-yaml", String.valueOf(e.getProblem()));
        } catch (YamlEngineException e) {
            throw faulty(Optional.empty(), "not-yaml", String.valueOf(e.getMessage()));
        }
    }

    private static FaultyProgramme faulty(Optional<Mark> mark, String code, String wrong) {
        int line = mark.map(m -> m.getLine() + 1).orElse(1);
        int column = mark.map(m -> m.getColumn() + 1).orElse(1);
        return new FaultyProgramme(
                List.of(
                        new Fault(
                                line,
                                column,
                                code,
                                wrong,
                                "write YAML as in programmes/complete.yaml")));
    }

    private static Programme programme(YamlPlace file) {
        List<Priority> priorities = PartsReader.priorities(file.get("priorities"));
        List<Queue> queues = PartsReader.queues(file.get("queues"));
        return new Programme(
                0,
                file.get("name").localText(),
                PartsReader.caseNumber(file.get("caseNumber")),
                priorities,
                PartsReader.regions(file.get("regions")),
                queues,
                PartsReader.routes(file.get("routes"), queues),
                file.get("reopenWithinDays").wholeNumber(0, 3650),
                file.get("largestAttachmentMegabytes").wholeNumber(1, 1000) * 1_000_000L,
                file.get("warningPercents").items().stream()
                        .map(item -> item.wholeNumber(1, 99))
                        .toList(),
                PartsReader.mail(file.get("mail"), priorities));
    }
}
