package dev.firstline.commitments;

import dev.firstline.explanation.Refused;
import dev.firstline.programme.plans.TargetKind;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is promised on a case (COM-1). */
public enum CommitmentKind {
    /** A person answers in public for the first time (COM-4). */
    INITIAL_RESPONSE(TargetKind.INITIAL_RESPONSE),
    /** Somebody takes the case up. */
    WORK_START(TargetKind.WORK_START),
    /** A person answers what the customer wrote since. */
    NEXT_RESPONSE(TargetKind.NEXT_RESPONSE),
    /** A solution is given. */
    RESOLUTION(TargetKind.RESOLUTION),
    /** A request for access is checked: promised by account rules, by no plan. */
    VETTING(null);

    private final @Nullable TargetKind target;

    CommitmentKind(@Nullable TargetKind target) {
        this.target = target;
    }

    /** The target of a plan that it comes from, if it comes from one. */
    Optional<TargetKind> target() {
        return Optional.ofNullable(target);
    }

    /** Whether an answer is what is promised. */
    public boolean isAnswer() {
        return this == INITIAL_RESPONSE || this == NEXT_RESPONSE;
    }

    /** Whether a person's public answer meets it: who answers has begun to work. */
    boolean isMetByAnswer() {
        return isAnswer() || this == WORK_START;
    }

    /** What has happened once it is met: the name of the fact in its explanation. */
    String done() {
        return switch (this) {
            case INITIAL_RESPONSE, NEXT_RESPONSE -> "answered";
            case WORK_START -> "begun";
            case RESOLUTION -> "solved";
            case VETTING -> "checked";
        };
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of this key. */
    public static CommitmentKind of(String key) {
        return Arrays.stream(values())
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("promise", "promise.unknown", key));
    }
}
