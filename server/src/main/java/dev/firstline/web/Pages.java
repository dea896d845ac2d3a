package dev.firstline.web;

import dev.firstline.texts.Language;
import dev.firstline.texts.Texts;
import dev.firstline.texts.Wording;
import dev.firstline.web.assets.Assets;
import dev.firstline.web.view.Notice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Makes the context of a page from its request. */
@Component
public class Pages {
    private final Texts texts;
    private final Assets assets;
    private final SingletonSupplier<Visitors> visitors;
    private final SingletonSupplier<DemoBars> demoBars;
    private final InstantSource time;
    private final ZoneId zone;

    Pages(
            Texts texts,
            Assets assets,
            ObjectProvider<Visitors> visitors,
            ObjectProvider<DemoBars> demoBars,
            ObjectProvider<InstantSource> time,
            @Value("${firstline.zone:UTC}") ZoneId zone) {
        this.texts = texts;
        this.assets = assets;
        this.visitors = SingletonSupplier.ofNullable(visitors::getIfAvailable);
        this.demoBars = SingletonSupplier.ofNullable(demoBars::getIfAvailable);
        this.zone = zone;
        this.time = time.getIfUnique(InstantSource::system);
    }

    /** The page for whoever is signed in. Takes the waiting notices: they are said once. */
    public Page of(HttpServletRequest request, HttpServletResponse response) {
        return page(request, response, visitor(request).orElse(null));
    }

    /** The page for nobody: for errors, where asking who it is might fail again. */
    public Page anonymous(HttpServletRequest request, HttpServletResponse response) {
        return page(request, response, null);
    }

    private Page page(
            HttpServletRequest request, HttpServletResponse response, @Nullable Visitor visitor) {
        var wording = texts.in(language(request, visitor));
        var demo = demoBars.get();
        return new Page(
                wording,
                visitor,
                visitor == null ? zone : visitor.zone(),
                time.instant(),
                Csrf.of(request),
                request.getRequestURI(),
                Htmx.wantsFragment(request),
                notices(request, response, wording),
                demo == null ? null : demo.bar(wording),
                assets);
    }

    private static List<Notice> notices(
            HttpServletRequest request, HttpServletResponse response, Wording wording) {
        return Htmx.showsNotices(request) ? Notices.take(request, response, wording) : List.of();
    }

    private Optional<Visitor> visitor(HttpServletRequest request) {
        return Optional.ofNullable(visitors.get()).flatMap(it -> it.find(request));
    }

    private static Language language(HttpServletRequest request, @Nullable Visitor visitor) {
        if (visitor != null && visitor.language() != null) {
            return visitor.language();
        }
        return LanguageChoice.remembered(request)
                .orElseGet(() -> Language.accepted(request.getHeader("Accept-Language")));
    }
}
