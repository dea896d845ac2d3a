package dev.firstline.programme.plans;

import java.util.Arrays;

/** What a plan may promise for a priority (COM-1). */
public enum TargetKind {
    INITIAL_RESPONSE("initialResponse"),
    WORK_START("workStart"),
    NEXT_RESPONSE("nextResponse"),
    RESOLUTION("resolution");

    private final String written;

    TargetKind(String written) {
        this.written = written;
    }

    /** As commitments and the API have it, such as {@code initial-response}. */
    public String key() {
        return Keys.of(this);
    }

    /** As the programme's file has it, such as {@code initialResponse}. */
    public String written() {
        return written;
    }

    public static TargetKind ofWritten(String written) {
        return Arrays.stream(values())
                .filter(kind -> kind.written.equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(written));
    }
}
