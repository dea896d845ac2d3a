package dev.firstline.web;

import dev.firstline.templates.StaticTemplates;
import dev.firstline.templates.Templates;
import dev.firstline.texts.Language;
import dev.firstline.texts.Texts;
import dev.firstline.web.Visitor.Face;
import dev.firstline.web.assets.Assets;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Pages and templates for tests of what is shown, without Spring: Friday afternoon, Ana looks. */
public final class Look {
    public static final Instant NOW = Instant.parse("2026-11-20T15:30:00Z");
    public static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");
    public static final Templates TEMPLATES = new StaticTemplates();
    public static final Visitor ANA =
            new Visitor("ana", "Ana Pop", null, BUCHAREST, Set.of(Face.PORTAL));

    private static final Assets ASSETS = new Assets(new DevelopmentMode(false));
    private static final Texts TEXTS = new Texts();

    private Look() {}

    public static Page english() {
        return page(Language.EN, false);
    }

    public static Page romanian() {
        return page(Language.RO, false);
    }

    /** A page of which htmx wants the content only. */
    public static Page fragment() {
        return page(Language.EN, true);
    }

    private static Page page(Language language, boolean fragment) {
        var csrf = new Csrf("_csrf", "X-CSRF-TOKEN", "secret");
        var wording = TEXTS.in(language);
        return new Page(
                wording, ANA, BUCHAREST, NOW, csrf, "/requests", fragment, List.of(), null, ASSETS);
    }
}
