package dev.firstline.admin.programme;

import dev.firstline.access.Actor;
import dev.firstline.access.PersonId;
import dev.firstline.admin.AdminRail;
import dev.firstline.commitments.ForeseenMoves;
import dev.firstline.explanation.Refused;
import dev.firstline.programme.AppliedBy;
import dev.firstline.programme.FaultWords;
import dev.firstline.programme.FaultyProgramme;
import dev.firstline.programme.ProgrammeCheck;
import dev.firstline.programme.ProgrammeVersion;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.changes.Changes;
import dev.firstline.templates.Templates;
import dev.firstline.web.Notices;
import dev.firstline.web.Page;
import dev.firstline.web.Rendered;
import dev.firstline.web.view.Notice;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.net.URI;
import java.util.OptionalInt;

/**
 * The way to a next version: the file is changed, looked at with all its faults or with what it
 * would change, and then applied (PRG-1).
 */
@Controller
class DraftPages {

    private final Programmes programmes;
    private final ForeseenMoves moves;
    private final VersionSheets sheets;
    private final FaultWords words;
    private final Templates templates;

    DraftPages(
            Programmes programmes,
            ForeseenMoves moves,
            VersionSheets sheets,
            FaultWords words,
            Templates templates) {
        this.programmes = programmes;
        this.moves = moves;
        this.sheets = sheets;
        this.words = words;
        this.templates = templates;
    }

    @GetMapping("/admin/programme/draft")
    Object begin(Page page, @RequestParam(required = false) @Nullable Integer version) {
        int latest = programmes.latest().number();
        int begun = version == null ? latest : version;
        return draft(page, DraftSheet.begun(programmes.document(begun), latest));
    }

    @PostMapping("/admin/programme/draft")
    Object look(
            Page page,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") int basedOn) {
        DraftSheet looked = seen(page, lines(text), basedOn);
        return looked.faults().isEmpty()
                ? draft(page, looked)
                : Rendered.invalid(draft(page, looked));
    }

    @PostMapping("/admin/programme/versions")
    Object apply(
            Page page,
            Actor actor,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") int basedOn,
            HttpServletResponse response) {
        try {
            PersonId person = actor.person().orElseThrow(() -> Refused.notFound("person"));
            ProgrammeVersion version =
                    programmes.apply(lines(text), new AppliedBy.Person(person), basedOn);
            Notices.say(response, "programme.applied", Integer.toString(version.number()));
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create("/admin/programme/versions/" + version.number()))
                    .build();
        } catch (FaultyProgramme _) {
            return Rendered.invalid(draft(page, seen(page, lines(text), basedOn)));
        } catch (Refused refused) {
            DraftSheet kept = DraftSheet.begun(lines(text), basedOn);
            return Rendered.conflict(draft(page, kept.refused(page.refusal(refused))));
        }
    }

    private DraftSheet seen(Page page, String text, int basedOn) {
        ProgrammeCheck check = programmes.check(text);
        if (!check.isRight()) {
            return DraftSheet.faulty(text, basedOn, words.tell(check.faults(), page.language()));
        }
        Programmes.Effect effect = programmes.effect(text);
        String before = programmes.document(effect.before());
        return DraftSheet.right(
                text,
                basedOn,
                Changes.between(before, text, page.language().tag()),
                effect,
                foreseen(page, text));
    }

    /**
     * Takes back what is still to hold; where that is done already, the page as it is now says so.
     */
    @PostMapping("/admin/programme/withdrawal")
    Object withdraw(
            Page page,
            Actor actor,
            @RequestParam(defaultValue = "0") int basedOn,
            HttpServletResponse response) {
        PersonId person = actor.person().orElseThrow(() -> Refused.notFound("person"));
        ProgrammeVersion kept;
        try {
            kept = programmes.withdrawPlanned(new AppliedBy.Person(person), basedOn);
        } catch (Refused refused) {
            return Rendered.conflict(
                    templates.adminProgrammeVersions(
                            page.saying(Notice.danger(page.refusal(refused))),
                            AdminRail.of(page),
                            sheets.rows(page)));
        }
        Notices.say(response, "programme.withdrawn", Integer.toString(kept.number()));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/admin/programme"))
                .build();
    }

    private String foreseen(Page page, String text) {
        OptionalInt clocks = moves.count(text);
        if (clocks.isEmpty()) {
            return "";
        }
        return clocks.getAsInt() > ForeseenMoves.MOST
                ? page.text("programme.foreseen.more", ForeseenMoves.MOST)
                : page.text("programme.foreseen", clocks.getAsInt());
    }

    private JteModel draft(Page page, DraftSheet sheet) {
        return templates.adminProgrammeDraft(page, AdminRail.of(page), sheet);
    }

    /** Browsers end lines their own way. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }
}
