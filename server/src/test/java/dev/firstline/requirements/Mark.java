package dev.firstline.requirements;

/** That a test says to show a clause; the method is empty where its whole class says so. */
record Mark(String clause, TestSource test, String method) {

    boolean isOfTheClass() {
        return method.isEmpty();
    }

    /** Where to look for it. */
    String place() {
        return test.path() + (isOfTheClass() ? "" : ": " + method);
    }
}
