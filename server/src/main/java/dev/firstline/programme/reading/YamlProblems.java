package dev.firstline.programme.reading;

import dev.firstline.programme.FaultPart;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says otherwise than in English what the parser says of a text that is no YAML: it has sentences
 * and no codes. What is not in the table is told as it stands.
 */
final class YamlProblems {

    private static final List<Problem> TABLE =
            List.of(
                    Problem.of("character '(.{1,2})'.* cannot start", FaultPart.YAML_BAD_START),
                    Problem.of("could not find expected ':'", FaultPart.YAML_NO_COLON),
                    Problem.of(
                            "mapping (?:values|keys) are not allowed",
                            FaultPart.YAML_VALUE_NOT_HERE),
                    Problem.of("sequence entries are not allowed", FaultPart.YAML_ITEM_NOT_HERE),
                    Problem.of("expected <block end>", FaultPart.YAML_BLOCK_NOT_ENDED),
                    Problem.of("expected ',' or ']'", FaultPart.YAML_LIST_NOT_ENDED),
                    Problem.of("expected ',' or '}'", FaultPart.YAML_MAPPING_NOT_ENDED),
                    Problem.of(
                            "unexpected end of stream|unexpected document separator",
                            FaultPart.YAML_QUOTE_NOT_ENDED),
                    Problem.of(
                            "unknown escape character (.{1,2})\\(", FaultPart.YAML_UNKNOWN_ESCAPE),
                    Problem.of("undefined alias (\\S+)", FaultPart.YAML_UNKNOWN_ALIAS),
                    Problem.of(
                            "another document|<document start>|<document end>|single document",
                            FaultPart.YAML_SEVERAL_DOCUMENTS),
                    Problem.of("expected the node content", FaultPart.YAML_NO_CONTENT),
                    Problem.of(
                            "tag handle|expected '!'|expected URI|expected '>'",
                            FaultPart.YAML_UNKNOWN_TAG),
                    Problem.of(
                            "alphabetic or numeric|unexpected character found",
                            FaultPart.YAML_BAD_NAME),
                    Problem.of(
                            "indentation indicator|leading empty lines|comment or a line break",
                            FaultPart.YAML_BAD_TEXT_BLOCK),
                    Problem.of("special characters|HighSurrogate", FaultPart.YAML_BAD_CHARACTER),
                    Problem.of(
                            "directive|expected a digit|valid version",
                            FaultPart.YAML_BAD_DIRECTIVE));

    private YamlProblems() {}

    /** In words that both languages have. */
    static FaultPart.Words words(String problem) {
        return TABLE.stream()
                .flatMap(it -> it.find(problem).stream())
                .findFirst()
                .orElseGet(() -> FaultPart.YAML_UNREADABLE.of(problem));
    }

    /**
     * One of the parser's sentences.
     *
     * @param said a part of it, with what the words name as groups
     */
    private record Problem(Pattern said, FaultPart part) {

        static Problem of(String said, FaultPart part) {
            return new Problem(Pattern.compile(said, Pattern.DOTALL), part);
        }

        Optional<FaultPart.Words> find(String problem) {
            Matcher found = said.matcher(problem);
            return found.find()
                    ? Optional.of(part.of(groups(found.toMatchResult())))
                    : Optional.empty();
        }

        private static Object[] groups(MatchResult found) {
            Object[] named = new Object[found.groupCount()];
            for (int i = 0; i < named.length; i++) {
                named[i] = found.group(i + 1);
            }
            return named;
        }
    }
}
