package dev.firstline.texts;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language that Firstline speaks. The first one is spoken to those whose language it is not. */
public enum Language {
    EN("en", "English"),
    RO("ro", "Română");

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** The BCP 47 tag, as in the {@code lang} attribute of a page. */
    public String tag() {
        return tag;
    }

    /** The language's name in itself, as its speakers look for it. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The language of a tag; a region after it ("ro-MD") is passed over. */
    public static Optional<Language> find(@Nullable String tag) {
        if (tag == null) {
            return Optional.empty();
        }
        var language = Locale.forLanguageTag(tag.strip()).getLanguage();
        return Stream.of(values()).filter(known -> known.tag.equals(language)).findFirst();
    }

    /** The best match for an {@code Accept-Language} header (RFC 9110, 12.5.4); never fails. */
    public static Language accepted(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return EN;
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> find(range.getRange()).stream())
                    .findFirst()
                    .orElse(EN);
        } catch (IllegalArgumentException _) {
            return EN;
        }
    }
}
