package dev.firstline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was typed. Each command takes what it knows; what is left over is wrong. */
final class Options {

    /** The options that have no value: what follows them is a word of its own. */
    private static final Set<String> FLAGS = Set.of("--no-demo", "--rehearsal", "--json");

    private final List<String> left;

    Options(List<String> typed) {
        left = new ArrayList<>(typed);
    }

    /** Takes the name of the command: the first word that is no option and no value of one. */
    Optional<String> takeCommand() {
        int at = 0;
        while (at < left.size() && left.get(at).startsWith("-")) {
            at += hasValueBehind(left.get(at)) ? 2 : 1;
        }
        return at < left.size() ? Optional.of(left.remove(at)) : Optional.empty();
    }

    private static boolean hasValueBehind(String option) {
        return !FLAGS.contains(option) && !option.contains("=");
    }

    /**
     * Takes {@code --name value} or {@code --name=value}.
     *
     * @throws WrongUse if the value is missing
     */
    Optional<String> take(String name) {
        for (int at = 0; at < left.size(); at++) {
            if (left.get(at).equals("--" + name)) {
                return Optional.of(takeValue(name, at));
            }
            if (left.get(at).startsWith("--" + name + "=")) {
                return Optional.of(left.remove(at).substring(name.length() + 3));
            }
        }
        return Optional.empty();
    }

    /**
     * @throws WrongUse if it is missing
     */
    String require(String name) {
        return take(name).orElseThrow(() -> new WrongUse("The option --" + name + " is missing."));
    }

    /**
     * Takes {@code --data}; as the server does, it falls back on the environment, then on ./data.
     */
    Path takeDataFolder() {
        var set = System.getenv().getOrDefault("FIRSTLINE_DATA", "");
        return Path.of(take("data").orElse(set.isBlank() ? "data" : set));
    }

    /** Takes {@code --name}, which has no value. */
    boolean takeFlag(String name) {
        return left.remove("--" + name);
    }

    /**
     * Takes the next word that is not an option; asked for last, since a value of an option looks
     * like one.
     *
     * @throws WrongUse if there is none
     */
    String requireWord(String meaning) {
        for (var word : left) {
            if (!word.startsWith("--")) {
                left.remove(word);
                return word;
            }
        }
        throw new WrongUse(meaning + " is missing.");
    }

    /** The same, where it may be left out. */
    Optional<String> findWord() {
        return left.stream().anyMatch(word -> !word.startsWith("--"))
                ? Optional.of(requireWord(""))
                : Optional.empty();
    }

    /**
     * Takes all words that are not options; asked for last.
     *
     * @throws WrongUse if there is none
     */
    List<String> requireWords(String meaning) {
        var words = new ArrayList<String>();
        do {
            words.add(requireWord(meaning));
        } while (left.stream().anyMatch(word -> !word.startsWith("--")));
        return words;
    }

    /**
     * @throws WrongUse if something was typed that nobody has taken
     */
    void end() {
        if (!left.isEmpty()) {
            var word = left.getFirst();
            var option = word.startsWith("-");
            throw new WrongUse(
                    option
                            ? "There is no option " + word + "."
                            : "“" + word + "” is not expected here.");
        }
    }

    private String takeValue(String name, int at) {
        left.remove(at);
        if (at == left.size()) {
            throw new WrongUse("The option --" + name + " needs a value.");
        }
        return left.remove(at);
    }
}
