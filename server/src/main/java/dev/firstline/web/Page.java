package dev.firstline.web;

import dev.firstline.explanation.Refused;
import dev.firstline.texts.Language;
import dev.firstline.texts.Times;
import dev.firstline.texts.Wording;
import dev.firstline.web.Visitor.Face;
import dev.firstline.web.assets.Assets;
import dev.firstline.web.view.DemoBar;
import dev.firstline.web.view.Notice;
import dev.firstline.web.view.Timeline;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What every layout and component needs to know of the request it answers. Controllers take it as a
 * parameter and hand it to their template.
 *
 * @param visitor who is signed in, null for nobody
 * @param zone in which times are shown
 * @param now business time, which the demo may have moved forward
 * @param path of the address asked for, without query
 * @param fragment whether only the content is wanted, because htmx swaps it into an open page
 * @param notices what happened just before, to be said once
 */
public record Page(
        Wording wording,
        @Nullable Visitor visitor,
        ZoneId zone,
        Instant now,
        Csrf csrf,
        String path,
        boolean fragment,
        List<Notice> notices,
        @Nullable DemoBar demo,
        Assets assets) {

    public String text(String key, Object... arguments) {
        return wording.text(key, arguments);
    }

    /** Why that was refused, in a sentence; where none is written, in a general one. */
    public String refusal(Refused refused) {
        return findRefusal(refused).orElseGet(() -> text("error.refused"));
    }

    public Optional<String> findRefusal(Refused refused) {
        return RefusalWords.find(refused, face(), wording);
    }

    /** In which part of Firstline the reader is at home. */
    public Face face() {
        return mayUse(Face.DESK) ? Face.DESK : Face.PORTAL;
    }

    public boolean mayUse(Face face) {
        return visitor != null && visitor.mayUse(face);
    }

    public Language language() {
        return wording.language();
    }

    public Times times() {
        return wording.times(zone, now);
    }

    public String duration(Duration length) {
        return wording.duration(length);
    }

    /** How much of it counted, as exactly as its ends are told. */
    public String duration(Timeline.Span span) {
        return span.toTheSecond()
                ? wording.durationToTheSecond(span.counted())
                : wording.duration(span.counted());
    }

    /** The same page with one more thing to say. */
    public Page saying(Notice notice) {
        List<Notice> all = Stream.concat(notices.stream(), Stream.of(notice)).toList();
        return new Page(wording, visitor, zone, now, csrf, path, fragment, all, demo, assets);
    }

    /** The same page with its times told in another zone than the reader's. */
    public Page in(ZoneId other) {
        return new Page(wording, visitor, other, now, csrf, path, fragment, notices, demo, assets);
    }

    /** Whether that address is the one shown now, or one above it. */
    public boolean at(String href) {
        return path.equals(href) || path.startsWith(href + "/");
    }
}
