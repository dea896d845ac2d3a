package dev.firstline.desk.refused;

import dev.firstline.access.Actor;
import dev.firstline.casepages.FormattedFrames;
import dev.firstline.casepages.Pagers;
import dev.firstline.cases.Part;
import dev.firstline.cases.Place;
import dev.firstline.desk.Rails;
import dev.firstline.desk.casepage.Placement;
import dev.firstline.explanation.Refused;
import dev.firstline.mail.RefusedMail;
import dev.firstline.mail.RefusedMails;
import dev.firstline.templates.Templates;
import dev.firstline.web.Filled;
import dev.firstline.web.Page;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Mail that was refused, for who may want to take it in after all (INT-6). */
@Controller
@RequestMapping("/desk/refused")
class RefusedPages {

    private static final int AT_ONCE = 50;
    private static final String FRAME = "iframe";

    private final RefusedMails mails;
    private final RefusedViews views;
    private final FormattedFrames frames;
    private final Rails rails;
    private final Templates templates;

    RefusedPages(
            RefusedMails mails,
            RefusedViews views,
            FormattedFrames frames,
            Rails rails,
            Templates templates) {
        this.mails = mails;
        this.views = views;
        this.frames = frames;
        this.rails = rails;
        this.templates = templates;
    }

    @GetMapping
    JteModel list(
            Page page,
            Actor actor,
            @RequestParam(defaultValue = "false") boolean decided,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(required = false) @Nullable Long before) {
        Place<Long> place = place(after, before);
        Part<RefusedMail> part = mails.list(actor, decided, place, AT_ONCE);
        String address = "/desk/refused" + (decided ? "?decided=true" : "");
        return templates.deskRefused(
                page,
                rails.of(page, actor),
                views.rows(page, part.items()),
                decided,
                Pagers.of(address, part, place, it -> Long.toString(it.id())));
    }

    private static Place<Long> place(@Nullable Long after, @Nullable Long before) {
        if (after != null) {
            return Place.after(after);
        }
        return before == null ? Place.start() : Place.before(before);
    }

    @GetMapping("/{id:[0-9]+}")
    JteModel show(
            Page page,
            Actor actor,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String find,
            @RequestParam(defaultValue = "0") long organisation) {
        return show(
                page,
                actor,
                id,
                new Placement(find == null ? "" : find, organisation),
                find != null,
                Filled.NOTHING);
    }

    JteModel show(
            Page page, Actor actor, long id, Placement soFar, boolean seeking, Filled filled) {
        return templates.deskRefusedMail(
                filled.told(page),
                rails.of(page, actor),
                views.sheet(page, actor, mails.get(actor, id), soFar, seeking),
                filled);
    }

    @GetMapping("/{id:[0-9]+}/formatted")
    JteModel formatted(
            Page page,
            Actor actor,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String pictures,
            @RequestHeader(name = "Sec-Fetch-Dest", defaultValue = FRAME) String shownIn,
            HttpServletResponse response) {
        String html = views.html(actor, id);
        if (html == null) {
            throw Refused.notFound("refused-mail");
        }
        boolean remote = "shown".equals(pictures) && shownIn.equals(FRAME);
        return frames.show(page, html, _ -> "", remote, response);
    }
}
