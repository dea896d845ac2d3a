package dev.firstline.web.problems;

/** A request has a larger body than is read into memory. */
public final class BodyTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final long limit;

    /**
     * @param limit in bytes
     */
    public BodyTooLarge(long limit) {
        super("The body has more than " + limit + " bytes");
        this.limit = limit;
    }

    long limit() {
        return limit;
    }
}
