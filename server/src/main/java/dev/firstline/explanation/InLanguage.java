package dev.firstline.explanation;

/** What is called differently in each language, such as the name of a plan. */
@FunctionalInterface
public interface InLanguage {

    /**
     * Its words.
     *
     * @param language a tag such as {@code ro}
     */
    String in(String language);
}
