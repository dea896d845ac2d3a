package dev.firstline.start;

import java.util.Objects;

/** Which Firstline this is. */
public final class Version {

    /** As the build wrote it into the jar; "development" where classes run without one. */
    public static final String OF_THIS_PROGRAM =
            Objects.requireNonNullElse(
                    Version.class.getPackage().getImplementationVersion(), "development");

    private Version() {}
}
