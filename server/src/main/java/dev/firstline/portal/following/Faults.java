package dev.firstline.portal.following;

import dev.firstline.explanation.Explanation;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with an answer, in sentences; empty where nothing is.
 *
 * @param general what concerns the request as a whole, such as that it has changed meanwhile
 * @param explanation of it, null where no rule of the programme decided
 */
record Faults(String general, @Nullable Explanation explanation, String text, String files) {

    static final Faults NONE = new Faults("", null, "", "");

    static Faults general(String sentence) {
        return new Faults(sentence, null, "", "");
    }

    Faults because(@Nullable Explanation why) {
        return new Faults(general, why, text, files);
    }

    static Faults inText(String sentence) {
        return new Faults("", null, sentence, "");
    }

    Faults withFiles(String sentence) {
        return new Faults(general, explanation, text, sentence);
    }

    boolean isNone() {
        return equals(NONE);
    }
}
