package dev.firstline.explanation;

/**
 * Something that programs know by a key and people by a name, such as a plan: a sentence says the
 * name, facts for programs the key.
 */
public record Named(String key, InLanguage name) implements InLanguage {

    @Override
    public String in(String language) {
        return name.in(language);
    }

    /** The key, as it is kept and sent to programs. */
    @Override
    public String toString() {
        return key;
    }
}
