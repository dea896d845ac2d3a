package dev.firstline.programme.reading;

import dev.firstline.programme.Fault;
import dev.firstline.programme.FaultKind;
import dev.firstline.programme.FaultPart;
import dev.firstline.programme.FaultyProgramme;
import dev.firstline.programme.Wrong;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.scanner.StreamReader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** YAML as nodes that know their places, and nothing more of a file than it can bear. */
public final class Yaml {

    static final int LARGEST = 2 * 1024 * 1024;
    static final int MOST_ALIASES = 50;
    static final int MOST_LEVELS = 50;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder()
                    .setLabel("programme")
                    .setUseMarks(true)
                    .setMaxAliasesForCollections(MOST_ALIASES)
                    .setCodePointLimit(LARGEST)
                    .build();

    private Yaml() {}

    /**
     * The nodes of a file.
     *
     * @throws FaultyProgramme if it is no YAML, or more than a programme can be
     */
    public static Node compose(String text) {
        if (text.length() > LARGEST) {
            throw faulty(Optional.empty(), FaultKind.TOO_LARGE.of(text.length(), LARGEST));
        }
        requireReadable(text);
        var parser = new LevelledParser(SETTINGS, text, MOST_LEVELS);
        try {
            return new Composer(SETTINGS, parser)
                    .getSingleNode()
                    .orElseThrow(() -> faulty(Optional.empty(), FaultKind.EMPTY.of()));
        } catch (MarkedYamlEngineException e) {
            throw notYaml(e.getProblemMark(), String.valueOf(e.getProblem()));
        } catch (YamlEngineException e) {
            throw notYaml(parser.lastAlias(), String.valueOf(e.getMessage()));
        }
    }

    /**
     * The parser says by its number of characters alone where one stands that YAML does not know.
     */
    private static void requireReadable(String text) {
        int line = 1;
        int column = 1;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (!StreamReader.isPrintable(character)) {
                Wrong wrong = FaultKind.NOT_YAML.of(FaultPart.YAML_BAD_CHARACTER.of());
                throw new FaultyProgramme(List.of(new Fault(line, column, wrong)));
            }
            boolean ends = character == '\n';
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
        }
    }

    /** The entries of a mapping by key; of the same key twice, the first; of another node, none. */
    static Map<String, Node> entries(Node node) {
        Map<String, Node> entries = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                entries.putIfAbsent(scalar(tuple.getKeyNode()), tuple.getValueNode());
            }
        }
        return entries;
    }

    static List<Node> items(Node node) {
        return node instanceof SequenceNode sequence ? sequence.getValue() : List.of();
    }

    static String scalar(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private static FaultyProgramme notYaml(Optional<Mark> mark, String problem) {
        if (problem.contains("aliases")) {
            return faulty(mark, FaultKind.TOO_MANY_ALIASES.of(MOST_ALIASES));
        }
        if (problem.equals(LevelledParser.TOO_DEEP)) {
            return faulty(mark, FaultKind.TOO_DEEP.of(MOST_LEVELS));
        }
        if (problem.contains("TAB") || problem.contains("'\\t")) {
            return faulty(mark, FaultKind.TAB.of());
        }
        return faulty(mark, FaultKind.NOT_YAML.of(YamlProblems.words(problem)));
    }

    private static FaultyProgramme faulty(Optional<Mark> mark, Wrong wrong) {
        int line = mark.map(m -> m.getLine() + 1).orElse(1);
        int column = mark.map(m -> m.getColumn() + 1).orElse(1);
        return new FaultyProgramme(List.of(new Fault(line, column, wrong)));
    }
}
