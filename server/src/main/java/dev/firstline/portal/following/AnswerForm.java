package dev.firstline.portal.following;

import dev.firstline.portal.forms.OnceKeys;
import dev.firstline.web.Page;
import dev.firstline.web.view.Composer;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * Where the customer answers, in the way that the state of the request calls for.
 *
 * @param stated what exactly is asked, such as a fee; empty where the kind says all
 * @param told what approving it charges, in short; empty where that is not asked
 * @param version of the request as the customer sees it
 * @param lastSeen id of the last message that the customer sees, 0 for none
 * @param once names this very form, so that sending it twice says it once
 */
public record AnswerForm(
        Kind kind,
        String stated,
        String told,
        long number,
        int version,
        long lastSeen,
        String once,
        Composer composer) {

    /** What is asked of the customer. */
    public enum Kind {
        /** Whatever there is to say. */
        REPLY("messages"),
        /** The word on a solution (CAS-5). */
        WORD("confirmation"),
        /** Whether it is to reach us at all (INT-6). */
        APPROVAL("approval"),
        /** Whether help is had for the fee that is stated (INT-11). */
        FEE("approval"),
        /** Why a closed request is to go on (CAS-6). */
        REOPENING("reopening"),
        /** It was merged: what is written goes to where it goes on (CAS-7). */
        MERGED("messages"),
        /** It was not let through, and never reached us: a new request follows (INC-3). */
        DECLINED("messages"),
        /** Too late for that: a new request follows (CAS-6). */
        FOLLOW_UP("messages");

        private final String resource;

        Kind(String resource) {
            this.resource = resource;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static AnswerForm of(
            Page page,
            Kind kind,
            @Nullable Held held,
            long number,
            int version,
            long lastSeen,
            String text,
            String fault) {
        Composer composer =
                Composer.empty(
                                "body",
                                page.text("portal.request." + kind.key() + ".label"),
                                draft(number))
                        .rows(6)
                        .with(text, fault);
        return new AnswerForm(
                kind,
                held == null || !held.mine() ? "" : held.words(),
                held == null || !held.mine() ? "" : held.told(),
                number,
                version,
                lastSeen,
                OnceKeys.fresh(),
                composer);
    }

    static String draft(long number) {
        return "request-" + number;
    }

    /** Whether a yes or a no is asked for: on a solution, or on what a colleague wants to ask. */
    public boolean isWord() {
        return kind == Kind.WORD || kind == Kind.APPROVAL || kind == Kind.FEE;
    }

    public String action() {
        return "/requests/" + number + "/" + kind.resource;
    }

    /** A text that is said above or on the buttons of this kind of form. */
    public String text(Page page, String part) {
        return page.text("portal.request." + kind.key() + "." + part);
    }
}
