package dev.firstline.mailtext.body;

import dev.firstline.mailtext.charset.Charsets;
import dev.firstline.mailtext.charset.Plain;
import dev.firstline.mailtext.head.Headers;
import dev.firstline.mailtext.head.Parameters;
import dev.firstline.mailtext.html.MetaCharset;

import java.util.Optional;

/** A part with content of its own. */
public record Leaf(Headers headers, String type, Content content) implements Part {

    /** The text of this part as far as it is held, whatever its type. */
    public String text() {
        return Plain.text(Charsets.decode(content.start(), charset().orElse(null)));
    }

    private Optional<String> charset() {
        var label = contentType().find("charset");
        return label.isEmpty() && isHtml() ? MetaCharset.in(content.start()) : label;
    }

    Parameters contentType() {
        return headers.parameters("Content-Type");
    }

    Parameters disposition() {
        return headers.parameters("Content-Disposition");
    }

    boolean isDeclaredAttachment() {
        return disposition().value().equals("attachment");
    }

    Optional<String> declaredName() {
        return disposition().find("filename").or(() -> contentType().find("name"));
    }

    /** Without angle brackets, as a cid: link names it. */
    Optional<String> contentId() {
        return headers.find("Content-ID")
                .map(id -> id.replace("<", "").replace(">", "").strip())
                .filter(id -> !id.isEmpty());
    }

    /** Whether it can be shown as the text of the message, as far as type and size go. */
    boolean isReadable() {
        return content.isHeld() && (isPlain() || isHtml());
    }

    boolean isPlain() {
        return type.equals("text/plain");
    }

    boolean isHtml() {
        return type.equals("text/html");
    }
}
