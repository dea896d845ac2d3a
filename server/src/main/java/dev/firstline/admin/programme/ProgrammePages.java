package dev.firstline.admin.programme;

import dev.firstline.admin.AdminRail;
import dev.firstline.explanation.Refused;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.changes.Changes;
import dev.firstline.templates.Templates;
import dev.firstline.web.Page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The versions of the programme, for whoever may read them (PRG-1, PRG-2). */
@Controller
class ProgrammePages {

    private final Programmes programmes;
    private final VersionSheets sheets;
    private final Templates templates;

    ProgrammePages(Programmes programmes, VersionSheets sheets, Templates templates) {
        this.programmes = programmes;
        this.sheets = sheets;
        this.templates = templates;
    }

    @GetMapping("/admin/programme")
    Object list(Page page) {
        return templates.adminProgrammeVersions(page, AdminRail.of(page), sheets.rows(page));
    }

    @GetMapping("/admin/programme/versions/{number:[0-9]+}")
    Object show(Page page, @PathVariable int number) {
        return templates.adminProgrammeVersion(page, AdminRail.of(page), sheet(page, number));
    }

    /** What a version changes in the one it takes over from; the first one changed nothing. */
    @GetMapping("/admin/programme/versions/{number:[0-9]+}/differences")
    Object compare(Page page, @PathVariable int number) {
        VersionSheet sheet = sheet(page, number);
        int before = Math.max(1, sheet.version().before());
        return templates.adminProgrammeDifferences(
                page,
                AdminRail.of(page),
                sheet.version(),
                before,
                Changes.between(programmes.document(before), sheet.text(), page.language().tag()));
    }

    private VersionSheet sheet(Page page, int number) {
        return sheets.find(page, number).orElseThrow(() -> Refused.notFound("programme"));
    }
}
