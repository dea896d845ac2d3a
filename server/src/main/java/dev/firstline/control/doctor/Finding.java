package dev.firstline.control.doctor;

/**
 * What a look at one thing found.
 *
 * @param words how it is; where it is not well, what to do about it too
 */
record Finding(boolean well, String words) {

    static Finding well(String words) {
        return new Finding(true, words);
    }

    static Finding fault(String words) {
        return new Finding(false, words);
    }
}
