package dev.firstline.admin.programme;

import dev.firstline.directory.People;
import dev.firstline.programme.AppliedBy;
import dev.firstline.programme.LocalText;
import dev.firstline.programme.Programme;
import dev.firstline.programme.ProgrammeVersion;
import dev.firstline.programme.Programmes;
import dev.firstline.web.Page;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Turns versions into what pages show of them. */
@Component
class VersionSheets {

    private final Programmes programmes;
    private final People people;
    private final RecountSheets recounts;

    VersionSheets(Programmes programmes, People people, RecountSheets recounts) {
        this.programmes = programmes;
        this.people = people;
        this.recounts = recounts;
    }

    List<VersionRow> rows(Page page) {
        int now = programmes.current().version();
        return programmes.list().stream().map(version -> row(page, version, now)).toList();
    }

    /** Empty if there is none of that number. */
    Optional<VersionSheet> find(Page page, int number) {
        int now = programmes.current().version();
        return programmes.list().stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(version -> sheet(page, row(page, version, now)));
    }

    private VersionRow row(Page page, ProgrammeVersion version, int now) {
        int overtaking = programmes.overtaking(version.number()).orElse(0);
        return new VersionRow(
                version.number(),
                programmes.version(version.number()).name().in(page.language().tag()),
                state(page, version, now, overtaking),
                programmes.before(version.number()).orElse(0),
                overtaking,
                page.times().full(version.holdsFrom()),
                until(version).map(page.times()::full).orElse(""),
                page.times().full(version.appliedAt()),
                by(page, version.by()));
    }

    /** When the next takes over: of those applied later the first that holds. */
    private Optional<Instant> until(ProgrammeVersion version) {
        return programmes.list().stream()
                .filter(it -> it.number() > version.number())
                .map(ProgrammeVersion::holdsFrom)
                .min(Comparator.naturalOrder());
    }

    private static String state(Page page, ProgrammeVersion version, int now, int overtaking) {
        if (version.number() == now) {
            return "now";
        }
        if (overtaking != 0) {
            return "never";
        }
        return version.holdsFrom().isAfter(page.now()) ? "later" : "before";
    }

    private String by(Page page, AppliedBy by) {
        return switch (by) {
            case AppliedBy.FirstStart _ -> page.text("programme.by.first-start");
            case AppliedBy.Person(var id) -> people.get(id).name();
            case AppliedBy.CommandLine(String user) -> page.text("programme.by.command-line", user);
        };
    }

    private VersionSheet sheet(Page page, VersionRow row) {
        Programme programme = programmes.version(row.number());
        PlanWords words = new PlanWords(page, programme);
        LocalText description = programme.heading().description();
        return new VersionSheet(
                row,
                description == null ? null : description.in(page.language().tag()),
                words.priorities(),
                words.planRows(),
                words.plans(),
                words.services(),
                words.regions(),
                recounts.find(page, row.number()).orElse(null),
                programmes.document(row.number()));
    }
}
