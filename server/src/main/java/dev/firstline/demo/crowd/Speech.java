package dev.firstline.demo.crowd;

import dev.firstline.demo.crowd.Grammar.Part;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is said on one case: it speaks of the same error and the same file from first to last. */
final class Speech {

    private static final int SHORTEST = 200;

    /** What is wanted of the longest; a sentence and a log may come on top. */
    private static final int LONGEST = 1_600;

    /** A list has only so many sentences, and none is said twice in a letter. */
    private static final int PATIENCE = 60;

    /** More than any list of lines has. */
    private static final Zipf RANKS = new Zipf(1_000);

    private static final double LOG = 0.25;

    private final Grammar grammar;
    private final Dice dice;
    private final Map<String, String> kept = new HashMap<>();

    Speech(Grammar grammar, Dice dice) {
        this.grammar = grammar;
        this.dice = dice;
    }

    /** A line of a list. */
    String say(String list) {
        StringBuilder said = new StringBuilder();
        say(list, said);
        return said.toString();
    }

    /** A line of a list as the beginning of something: with a capital letter. */
    String begin(String list) {
        String said = say(list);
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    /** A line of a list, by its place in it. */
    String say(String list, int index) {
        List<List<Part>> lines = grammar.list(list);
        StringBuilder said = new StringBuilder();
        say(lines.get(index % lines.size()), said);
        return said.toString();
    }

    /**
     * A letter of 200 to 2,000 characters: sentences of a list with some of no particular kind
     * between them, sometimes an excerpt of a log.
     *
     * @param from who signs it
     */
    String letter(String list, String from) {
        String end = "\n\n" + say("closing") + "\n" + from;
        int wanted = SHORTEST + (int) ((LONGEST - SHORTEST) * dice.smallShare(6));
        StringBuilder letter = new StringBuilder(say("greeting")).append("\n\n");
        Set<String> said = new HashSet<>();
        for (int tries = 0; tries < PATIENCE && letter.length() + end.length() < wanted; tries++) {
            String sentence = begin(said.size() % 3 == 1 ? "detail" : list);
            if (said.add(sentence)) {
                letter.append(said.size() == 1 ? "" : " ").append(sentence);
            }
        }
        if (dice.falls(LOG)) {
            letter.append("\n\n```\n").append(say("log")).append("\n```");
        }
        return letter.append(end).toString();
    }

    private void say(String list, StringBuilder said) {
        List<List<Part>> lines = grammar.list(list);
        say(lines.get(RANKS.rank(dice, lines.size())), said);
    }

    private void say(List<Part> line, StringBuilder said) {
        for (Part part : line) {
            switch (part) {
                case Part.Words(String text) -> said.append(text);
                case Part.Digits(int count) -> digits(count, said);
                case Part.OneOf(String list, boolean always) -> {
                    if (always) {
                        said.append(keep(list));
                    } else {
                        say(list, said);
                    }
                }
            }
        }
    }

    /** A line of a list, the same one whenever this case speaks of it. */
    String keep(String list) {
        String known = kept.get(list);
        if (known != null) {
            return known;
        }
        String chosen = say(list);
        kept.put(list, chosen);
        return chosen;
    }

    private void digits(int count, StringBuilder said) {
        said.append(1 + dice.below(9));
        for (int i = 1; i < count; i++) {
            said.append(dice.below(10));
        }
    }
}
