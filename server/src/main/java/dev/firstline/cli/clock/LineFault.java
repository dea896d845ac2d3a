package dev.firstline.cli.clock;

/** Why a line has no answer: where the fault lies, what it is, and what would be right. */
final class LineFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LineFault(String place, String problem, String remedy) {
        super(place + ": " + problem + "; " + remedy, null, false, false);
    }

    /** One sentence for people, {@code place: problem; remedy}. */
    String sentence() {
        return String.valueOf(getMessage());
    }
}
