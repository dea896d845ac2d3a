package dev.firstline.programme.lines;

import dev.firstline.programme.LocalText;

import java.util.List;

/** Who answers (RTE-4): the partner, technical support, or management. */
public record Line(
        String key,
        LocalText name,
        AnsweredBy answeredBy,
        ReachedBy reachedBy,
        List<Category> categories) {

    /** Whose people answer. */
    public enum AnsweredBy {
        PARTNER,
        TECHNICAL_SUPPORT,
        MANAGEMENT
    }

    /** How a case comes to it. */
    public enum ReachedBy {
        /** Customers ask it first. */
        ASKING,
        /** The line before hands the case over. */
        TRANSFERRING,
        /** The line before asks for advice and keeps the case. */
        CONSULTING
    }

    public Line {
        categories = List.copyOf(categories);
    }

    public boolean answers(String category) {
        return categories.stream().anyMatch(it -> it.key().equals(category));
    }
}
