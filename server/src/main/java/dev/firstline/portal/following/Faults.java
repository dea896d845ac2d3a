package dev.firstline.portal.following;

/**
 * What is wrong with an answer, in sentences; empty where nothing is.
 *
 * @param general what concerns the request as a whole, such as that it has changed meanwhile
 */
record Faults(String general, String text, String files) {

    static final Faults NONE = new Faults("", "", "");

    static Faults general(String sentence) {
        return new Faults(sentence, "", "");
    }

    static Faults inText(String sentence) {
        return new Faults("", sentence, "");
    }

    Faults withFiles(String sentence) {
        return new Faults(general, text, sentence);
    }

    boolean isNone() {
        return equals(NONE);
    }
}
