package dev.firstline.desk.casepage;

import dev.firstline.commitments.Fact;
import dev.firstline.directory.Person;
import dev.firstline.web.Page;

import org.jspecify.annotations.Nullable;

/** In whose hands a case was when a promise on it was due and not kept, in words (COM-9). */
final class HandsWords {

    private HandsWords() {}

    /**
     * @param breach with a cause
     * @param worker who had the case; null for nobody, or where it was noted without a name
     */
    static String say(Page page, Fact breach, @Nullable Person worker) {
        String key = "desk.hands." + breach.cause();
        return worker == null ? page.text(key) : page.text(key + ".named", worker.name());
    }
}
