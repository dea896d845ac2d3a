package dev.firstline.demo;

import static dev.firstline.cases.Channel.MAIL;
import static dev.firstline.cases.Channel.PORTAL;
import static dev.firstline.demo.DemoRank.HIGH;
import static dev.firstline.demo.DemoRank.LOW;
import static dev.firstline.demo.DemoRank.MEDIUM;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;

import dev.firstline.cases.Resolution;
import dev.firstline.demo.DemoScript.Story;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/**
 * What has happened in the demo before anybody looks: a few requests in each stage of their life.
 */
@Component
class DemoStories {

    private final DemoScript script;
    private final DemoParts parts;

    DemoStories(DemoScript script, DemoParts parts) {
        this.script = script;
        this.parts = parts;
    }

    /** Whether they are there: told before, at an earlier start. */
    boolean areTold() {
        return all().anyMatch(Story::isTold);
    }

    /** All of them, but for those that the programme refuses. */
    void tell() {
        parts.tell(() -> all().forEach(story -> parts.part(story.name(), story::tell)));
    }

    private Stream<Story> all() {
        return Stream.of(done(), underWay(), waiting(), triage()).flatMap(List::stream);
    }

    private List<Story> done() {
        return List.of(
                script.opened(
                                ofDays(40),
                                "ana@acme.example",
                                PORTAL,
                                LOW,
                                "How do I add a user?",
                                "We have a new colleague.")
                        .answered(
                                ofHours(5),
                                "tudor",
                                "Under *Settings › People › Add*. The invitation holds for three days.")
                        .resolved(
                                ofHours(1),
                                "tudor",
                                Resolution.INSTRUCTIONS_GIVEN,
                                "That is all there is to it.")
                        .confirmed(ofHours(2)),
                script.opened(
                                ofDays(19),
                                "ben@birch.example",
                                MAIL,
                                MEDIUM,
                                "Invoice shows the old address",
                                "See page 2.")
                        .answered(
                                ofHours(20),
                                "tudor",
                                "The address is taken from the site of the contract. I have corrected it.")
                        .resolved(
                                ofMinutes(5),
                                "tudor",
                                Resolution.FIXED,
                                "Invoices from today on show the new address.")
                        .confirmed(ofDays(1)),
                script.opened(
                                ofDays(12),
                                "ioana@cedru.example",
                                MAIL,
                                MEDIUM,
                                "Raportul lunar nu se deschide",
                                "Bună ziua, raportul din octombrie rămâne gol.")
                        .answered(
                                ofHours(6),
                                "ion",
                                "Bună ziua, am găsit cauza: un filtru salvat. Îl puteți șterge din *Rapoarte › Filtre*.")
                        .resolved(
                                ofHours(20),
                                "ion",
                                Resolution.INSTRUCTIONS_GIVEN,
                                "Vă rugăm să confirmați că se deschide.")
                        .confirmed(ofHours(4)),
                script.opened(
                                ofDays(9),
                                "petra@acme.example",
                                PORTAL,
                                LOW,
                                "Could exports carry our logo?",
                                "For our board papers.")
                        .resolved(
                                ofDays(1),
                                "ion",
                                Resolution.ENHANCEMENT_ROUTED,
                                "We have written it down for the committee."));
    }

    private List<Story> underWay() {
        return List.of(
                script.opened(
                                ofHours(3),
                                "ana@acme.example",
                                PORTAL,
                                HIGH,
                                "Export stops at 40 % and nobody can close the month",
                                """
                        Since this morning every export stops at 40 %:

                        ```
                        EXP-4012: page 17 of 42: no space left on device
                        ```

                        Twelve people wait for it.""")
                        .noted(
                                ofMinutes(20),
                                "tudor",
                                "Disk of the export node is at 97 %. Looks like the clean-up job stopped on Thursday."),
                script.opened(
                                ofDays(2),
                                "mei@dragonfruit.example",
                                MAIL,
                                MEDIUM,
                                "Import rejects dates before 1970",
                                "Our oldest contracts are from 1962.")
                        .taken(ofHours(4), "ion")
                        .answered(
                                ofMinutes(30),
                                "ion",
                                "Thank you, I can reproduce it with release 8.2. I am looking for the cause."),
                script.opened(
                                ofDays(1),
                                "ben@birch.example",
                                PORTAL,
                                MEDIUM,
                                "Two-step sign-in asks for the code twice",
                                "It happens on one machine only, since the update.")
                        .called(
                                ofHours(8),
                                "tudor",
                                "Ben showed me the second prompt; the clock of his machine is four minutes late."),
                script.opened(
                        ofHours(30),
                        "olga@acme.example",
                        MAIL,
                        LOW,
                        "Which permissions does the auditor role have?",
                        "Our auditors ask for a list."),
                script.opened(
                        ofHours(20),
                        "ben@birch.example",
                        MAIL,
                        MEDIUM,
                        "Totals differ between screen and PDF",
                        "By one cent, in 3 of 200 rows."),
                script.opened(
                        ofHours(1),
                        "ioana@cedru.example",
                        MAIL,
                        MEDIUM,
                        "Cum schimb limba rapoartelor?",
                        "Le dorim în română și în engleză."));
    }

    private List<Story> waiting() {
        return List.of(
                script.opened(
                                ofDays(5),
                                "ana@acme.example",
                                MAIL,
                                MEDIUM,
                                "Nightly job is slow since release 8.2",
                                "It took 20 minutes, now it takes 3 hours.")
                        .asked(
                                ofHours(6),
                                "ion",
                                "Could you send us the file `job.log` of one night? It stands beside the job."),
                script.opened(
                                ofDays(4),
                                "olga@acme.example",
                                PORTAL,
                                MEDIUM,
                                "Single sign-on fails for new colleagues",
                                "Older ones can sign in.")
                        .answered(
                                ofHours(3),
                                "ion",
                                "The group was renamed in your directory; we look for the old name.")
                        .resolved(
                                ofDays(1),
                                "ion",
                                Resolution.WORKAROUND_GIVEN,
                                "Please enter the new name under *Settings › Sign-in*. Does it work now?"));
    }

    private List<Story> triage() {
        return List.of(
                script.opened(
                        ofHours(6),
                        "j.doe@elsewhere.example",
                        MAIL,
                        MEDIUM,
                        "Question about your prices",
                        "Hello, we are thirty people. What would it cost?"),
                script.opened(
                        ofHours(2),
                        "kim@newcomer.example",
                        MAIL,
                        MEDIUM,
                        "Cannot reach my account manager",
                        "I was told to write here."));
    }
}
