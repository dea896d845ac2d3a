package dev.firstline.mailtext.body;

import dev.firstline.mailtext.html.Page;
import dev.firstline.mailtext.tnef.Winmail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A part that is a winmail.dat, whatever it is called, and what is in it. */
record WinmailPart(Leaf leaf, Winmail opened) {
    private static final Set<String> TYPES =
            Set.of("application/ms-tnef", "application/vnd.ms-tnef");

    /** Empty for any other part, and for one that is too large or cannot be opened. */
    static Optional<WinmailPart> in(Leaf leaf) {
        var content = leaf.content();
        boolean likely = TYPES.contains(leaf.type()) || Winmail.begins(content.start());
        return likely && content.size() <= Limits.WINMAIL
                ? open(content).map(opened -> new WinmailPart(leaf, opened))
                : Optional.empty();
    }

    private static Optional<Winmail> open(Content content) {
        try {
            return Winmail.open(content.bytes());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** Its text, for a message that has no other. */
    Passage passage() {
        return new Passage(opened.text(), opened.html().isBlank() ? null : new Page(opened.html()));
    }

    /** The files in it; with an Outlook item among them that is no file, itself as well. */
    List<Enclosure> enclosures() {
        var enclosures = new ArrayList<Enclosure>();
        for (int at = 0; at < opened.files().size(); at++) {
            var file = opened.files().get(at);
            enclosures.add(Enclosure.of(file, content(file.content(), at)));
        }
        if (!opened.whole()) {
            enclosures.add(Enclosure.of(leaf));
        }
        return enclosures;
    }

    private Content content(byte[] bytes, int ordinal) {
        var whole = leaf.content();
        return bytes.length <= Limits.HELD
                ? Content.held(bytes)
                : Content.beginning(bytes, Limits.HELD, () -> reopen(whole, ordinal));
    }

    private static InputStream reopen(Content whole, int ordinal) throws IOException {
        return open(whole)
                .filter(opened -> ordinal < opened.files().size())
                .map(opened -> new ByteArrayInputStream(opened.files().get(ordinal).content()))
                .orElseThrow(() -> new IOException("the raw message is not what it was"));
    }
}
