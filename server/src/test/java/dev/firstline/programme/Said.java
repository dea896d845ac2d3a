package dev.firstline.programme;

import dev.firstline.texts.Language;
import dev.firstline.texts.Texts;

import java.util.List;

/** Faults as the command line tells them. */
public final class Said {

    private static final FaultWords WORDS = new FaultWords(new Texts());

    private Said() {}

    public static List<ToldFault> told(List<Fault> faults) {
        return WORDS.tell(faults, Language.EN);
    }

    /** Each as code, what is wrong and what would be right, without its place. */
    public static List<String> of(List<Fault> faults) {
        return told(faults).stream()
                .map(it -> it.code() + ": " + it.wrong() + "; " + it.right())
                .toList();
    }
}
