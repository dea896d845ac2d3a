package dev.firstline.portal.asking;

import dev.firstline.cases.Origin;
import dev.firstline.portal.forms.OnceKeys;
import dev.firstline.web.Page;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What was typed into the form for a new request, all of it kept as typed.
 *
 * @param reproducible key of an answer to "can you make it happen again?", empty for none
 * @param machines key of an answer to "on how many machines?", empty for none
 * @param told what it told before it was sent, in short; empty where that is not known
 * @param once names this very form, so that sending it twice asks once
 */
public record NewRequestForm(
        String subject,
        String product,
        String release,
        String site,
        String environment,
        String body,
        String reproducible,
        String machines,
        String changed,
        String priority,
        String told,
        String once) {

    private static final Set<String> ABOUT =
            Set.of("product", "release", "site", "environment", "priority");

    /** A fresh one, with what a link or an earlier look at it says it is about. */
    static NewRequestForm begun(Map<String, String> about, String priority) {
        Map<String, String> known = new HashMap<>(about);
        known.keySet().retainAll(ABOUT);
        known.putIfAbsent("priority", priority);
        return of(known).anew();
    }

    /** Whether anything was said in it: then it is kept, whatever becomes of the request. */
    boolean isBegun() {
        return !(subject.isBlank() && body.isBlank() && product.isBlank());
    }

    static NewRequestForm of(Map<String, String> typed) {
        return new NewRequestForm(
                typed.getOrDefault("subject", ""),
                typed.getOrDefault("product", ""),
                typed.getOrDefault("release", ""),
                typed.getOrDefault("site", ""),
                typed.getOrDefault("environment", ""),
                typed.getOrDefault("body", ""),
                typed.getOrDefault("reproducible", ""),
                typed.getOrDefault("machines", ""),
                typed.getOrDefault("changed", ""),
                typed.getOrDefault("priority", ""),
                typed.getOrDefault("told", ""),
                OnceKeys.of(typed));
    }

    /** The same as a form of its own, to be sent in its own right. */
    NewRequestForm anew() {
        return new NewRequestForm(
                subject,
                product,
                release,
                site,
                environment,
                body,
                reproducible,
                machines,
                changed,
                priority,
                told,
                OnceKeys.fresh());
    }

    /** What is wrong, by the name of the field. */
    Map<String, String> faults(Page page) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (subject.isBlank()) {
            faults.put("subject", page.text("portal.new.subject.empty"));
        } else if (subject.strip().length() > Origin.LONGEST_SUBJECT) {
            faults.put("subject", page.text("portal.new.subject.too-long", Origin.LONGEST_SUBJECT));
        }
        if (body.isBlank()) {
            faults.put("body", page.text("portal.new.body.empty"));
        }
        if (priority.isBlank()) {
            faults.put("priority", page.text("portal.new.priority.empty"));
        }
        return faults;
    }

    static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
