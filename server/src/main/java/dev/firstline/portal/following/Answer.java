package dev.firstline.portal.following;

import dev.firstline.cases.AsSent;
import dev.firstline.cases.Channel;
import dev.firstline.cases.NewMessage.NewAttachment;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.Said;
import dev.firstline.portal.forms.OnceKeys;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * What the customer sent on a request.
 *
 * @param version of the request that the customer saw, null if the form did not say
 * @param told what the page told that approving it charges, in short; empty where it told nothing
 * @param lastSeen id of the last message that the customer saw
 */
record Answer(String text, @Nullable Integer version, String told, long lastSeen, String once) {

    static final Answer NONE = new Answer("", null, "", Long.MAX_VALUE, "");

    static Answer of(Map<String, String> typed) {
        String version = typed.getOrDefault("version", "");
        String lastSeen = typed.getOrDefault("seen", "");
        return new Answer(
                typed.getOrDefault("body", ""),
                isNumber(version) ? Integer.valueOf(version) : null,
                typed.getOrDefault("told", ""),
                isNumber(lastSeen) ? Long.parseLong(lastSeen) : Long.MAX_VALUE,
                OnceKeys.of(typed));
    }

    private static boolean isNumber(String text) {
        return text.matches("\\d{1,9}");
    }

    CaseAsSeen seen(long number) {
        return new CaseAsSeen(number, version, told);
    }

    Said said(List<NewAttachment> files) {
        return new Said(Channel.PORTAL, text, AsSent.TYPED, files);
    }
}
