package dev.firstline.mail.incoming;

import static java.util.Comparator.comparingInt;

import dev.firstline.mail.rule.Fingerprint;
import dev.firstline.mail.rule.Letter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Messages that may have to do with one another, in the order in which they came: whatever is of
 * one domain, answers another of them, is the same message twice, or names the same number in its
 * subject. Strands can be settled side by side: none overtakes what it answers. Two may still touch
 * one organisation, of two domains; should each wait for the other, PostgreSQL ends one, and its
 * messages are settled one by one.
 */
final class Strand<M> {

    private static final Pattern NUMBER = Pattern.compile("\\d{4,}");

    private final SortedMap<Integer, M> mails = new TreeMap<>();
    private final Set<String> marks = new HashSet<>();

    private Strand() {}

    /** The messages as strands, at most so many, of about the same length. */
    static <M> List<List<M>> of(List<M> mails, Function<M, Letter> letter, int most) {
        List<Strand<M>> shares = new ArrayList<>();
        for (Strand<M> strand : longestFirst(apart(mails, letter))) {
            if (shares.size() < most) {
                shares.add(strand);
            } else {
                Collections.min(shares, comparingInt(Strand::length)).join(strand);
            }
        }
        return shares.stream().map(it -> List.copyOf(it.mails.values())).toList();
    }

    private static <M> List<Strand<M>> longestFirst(List<Strand<M>> strands) {
        return strands.stream()
                .sorted(Comparator.<Strand<M>>comparingInt(Strand::length).reversed())
                .toList();
    }

    private static <M> List<Strand<M>> apart(List<M> mails, Function<M, Letter> letter) {
        List<Strand<M>> strands = new ArrayList<>();
        for (int i = 0; i < mails.size(); i++) {
            Strand<M> strand = new Strand<>();
            strand.mails.put(i, mails.get(i));
            strand.marks.addAll(marks(letter.apply(mails.get(i))));
            strands.removeIf(
                    earlier -> {
                        boolean related = !Collections.disjoint(earlier.marks, strand.marks);
                        if (related) {
                            strand.join(earlier);
                        }
                        return related;
                    });
            strands.add(strand);
        }
        return strands;
    }

    private int length() {
        return mails.size();
    }

    private void join(Strand<M> other) {
        mails.putAll(other.mails);
        marks.addAll(other.marks);
    }

    private static Set<String> marks(Letter letter) {
        Fingerprint itself = letter.fingerprint();
        Set<String> marks = new HashSet<>();
        marks.add("domain " + domain(letter.sender()));
        marks.add("content " + itself.content());
        letter.id().ifPresent(id -> marks.add("message " + id));
        letter.message().references().forEach(id -> marks.add("message " + id));
        NUMBER.matcher(letter.subject())
                .results()
                .map(MatchResult::group)
                .forEach(number -> marks.add("number " + number));
        return marks;
    }

    /** Colleagues write from one domain, and charge one account. */
    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
