package dev.firstline.web.view;

/**
 * Markup that is safe to show as it is: made by our Markdown renderer or our cleaner of mail. The
 * type stands for that promise, so that no template takes a mere string for it.
 */
public record Html(String markup) {

    public static final Html NOTHING = new Html("");

    public boolean isEmpty() {
        return markup.isBlank();
    }
}
