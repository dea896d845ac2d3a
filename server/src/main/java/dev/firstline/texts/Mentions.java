package dev.firstline.texts;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names written as {@code @name} in the words of a text: not in code, links or mail addresses. */
final class Mentions {

    /** All that could be part of an address belongs to it, so that none is taken for a name. */
    private static final Pattern MENTION =
            Pattern.compile("(?<![\\p{L}\\p{N}._%+@/-])@([\\p{L}\\p{N}._%+-]++)(?!@)");

    private Mentions() {}

    /** The names, in lower case. */
    static Set<String> in(Node document) {
        return words(document).stream()
                .flatMap(text -> MENTION.matcher(text.getLiteral()).results())
                .map(Mentions::name)
                .collect(Collectors.toSet());
    }

    /** Emphasises the names that somebody has, and writes them in full; others stay text. */
    static void emphasise(Node document, Map<String, String> fullNames) {
        words(document).forEach(text -> emphasise(text, fullNames));
    }

    private static void emphasise(Text text, Map<String, String> fullNames) {
        String words = text.getLiteral();
        int done = 0;
        for (MatchResult found : MENTION.matcher(words).results().toList()) {
            String fullName = fullNames.get(name(found));
            if (fullName != null) {
                text.insertBefore(new Text(words.substring(done, found.start())));
                text.insertBefore(emphasised(fullName));
                done = found.start(1) + name(found).length();
            }
        }
        text.setLiteral(words.substring(done));
    }

    private static Node emphasised(String fullName) {
        Node strong = new StrongEmphasis();
        strong.appendChild(new Text("@" + fullName));
        return strong;
    }

    /** Without the full stop of the sentence. */
    private static String name(MatchResult found) {
        return found.group(1).replaceFirst("[._%+-]+$", "").toLowerCase(Locale.ROOT);
    }

    private static List<Text> words(Node document) {
        List<Text> words = new ArrayList<>();
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Text text) {
                        words.add(text);
                    }

                    @Override
                    public void visit(Link link) {
                        // Its words are an address, or lead to one.
                    }

                    @Override
                    public void visit(Image image) {
                        // Its words say what it shows.
                    }
                });
        return words;
    }
}
