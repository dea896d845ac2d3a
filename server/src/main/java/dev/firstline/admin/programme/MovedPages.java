package dev.firstline.admin.programme;

import dev.firstline.admin.AdminRail;
import dev.firstline.casepages.Pagers;
import dev.firstline.cases.Part;
import dev.firstline.cases.Place;
import dev.firstline.explanation.Refused;
import dev.firstline.templates.Templates;
import dev.firstline.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The clocks that moved since a version with other holidays holds (COM-6). */
@Controller
class MovedPages {

    private final VersionSheets versions;
    private final RecountSheets recounts;
    private final Templates templates;

    MovedPages(VersionSheets versions, RecountSheets recounts, Templates templates) {
        this.versions = versions;
        this.recounts = recounts;
        this.templates = templates;
    }

    @GetMapping("/admin/programme/versions/{number:[0-9]+}/moved")
    Object list(
            Page page,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(required = false) @Nullable Long before) {
        VersionSheet sheet =
                versions.find(page, number).orElseThrow(() -> Refused.notFound("programme"));
        Place<Long> place = place(after, before);
        Part<MovedRow> part = recounts.moved(page, number, place);
        return templates.adminProgrammeMoved(
                page,
                AdminRail.of(page),
                sheet.version(),
                part.items(),
                Pagers.of(
                        "/admin/programme/versions/%d/moved".formatted(number),
                        part,
                        place,
                        it -> Long.toString(it.place())));
    }

    private static Place<Long> place(@Nullable Long after, @Nullable Long before) {
        if (after != null) {
            return Place.after(after);
        }
        return before == null ? Place.start() : Place.before(before);
    }
}
