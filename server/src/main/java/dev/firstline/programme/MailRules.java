package dev.firstline.programme;

import java.util.List;
import java.util.Locale;

/**
 * How mail is taken in and answered.
 *
 * @param defaultPriority of a mail without a line {@code Priority: …} (INT-4)
 * @param confirmingWords a reply to a resolved case confirms it only if its first new line is one
 *     of these
 * @param automaticPerDay how many automatic mails a correspondent gets about one case in 24 hours
 *     (MAIL-6)
 * @param mostFiles how many files of one mail are kept (INT-8)
 */
public record MailRules(
        String defaultPriority, List<String> confirmingWords, int automaticPerDay, int mostFiles) {

    /** Where the programme says nothing: those published before it could. */
    static final int USUAL_FILES = 50;

    public MailRules {
        confirmingWords = confirmingWords.stream().map(MailRules::plain).toList();
    }

    /** Whether a first line, but for case, spaces and closing punctuation, is a confirming word. */
    public boolean confirms(String firstLine) {
        return confirmingWords.contains(plain(firstLine));
    }

    private static String plain(String line) {
        return line.strip().replaceAll("[.!,]{1,3}$", "").strip().toLowerCase(Locale.ROOT);
    }
}
