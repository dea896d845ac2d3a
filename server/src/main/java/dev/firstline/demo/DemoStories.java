package dev.firstline.demo;

import static dev.firstline.cases.Channel.MAIL;
import static dev.firstline.cases.Channel.PORTAL;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;

import dev.firstline.cases.Resolution;

import org.springframework.stereotype.Component;

/**
 * What has happened in the demo before anybody looks: a few requests in each stage of their life.
 */
@Component
class DemoStories {

    private final DemoScript script;

    DemoStories(DemoScript script) {
        this.script = script;
    }

    /** Whether they are there: told before, at an earlier start. */
    boolean areTold() {
        return script.isTold();
    }

    void tell() {
        tellDone();
        tellUnderWay();
        tellWaiting();
        tellTriage();
    }

    private void tellDone() {
        script.opened(
                        ofDays(40),
                        "ana@acme.example",
                        PORTAL,
                        "low",
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
                .confirmed(ofHours(2));
        script.opened(
                        ofDays(19),
                        "ben@birch.example",
                        MAIL,
                        "medium",
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
                .confirmed(ofDays(1));
        script.opened(
                        ofDays(12),
                        "ioana@cedru.example",
                        MAIL,
                        "medium",
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
                .confirmed(ofHours(4));
        script.opened(
                        ofDays(9),
                        "petra@acme.example",
                        PORTAL,
                        "low",
                        "Could exports carry our logo?",
                        "For our board papers.")
                .resolved(
                        ofDays(1),
                        "ion",
                        Resolution.ENHANCEMENT_ROUTED,
                        "We have written it down for the committee.");
    }

    private void tellUnderWay() {
        script.opened(
                        ofHours(3),
                        "ana@acme.example",
                        PORTAL,
                        "high",
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
                        "Disk of the export node is at 97 %. Looks like the clean-up job stopped on Thursday.");
        script.opened(
                        ofDays(2),
                        "mei@dragonfruit.example",
                        MAIL,
                        "medium",
                        "Import rejects dates before 1970",
                        "Our oldest contracts are from 1962.")
                .taken(ofHours(4), "ion")
                .answered(
                        ofMinutes(30),
                        "ion",
                        "Thank you, I can reproduce it with release 8.2. I am looking for the cause.");
        script.opened(
                        ofDays(1),
                        "ben@birch.example",
                        PORTAL,
                        "medium",
                        "Two-step sign-in asks for the code twice",
                        "It happens on one machine only, since the update.")
                .called(
                        ofHours(8),
                        "tudor",
                        "Ben showed me the second prompt; the clock of his machine is four minutes late.");
        script.opened(
                ofHours(30),
                "olga@acme.example",
                MAIL,
                "low",
                "Which permissions does the auditor role have?",
                "Our auditors ask for a list.");
        script.opened(
                ofHours(20),
                "ben@birch.example",
                MAIL,
                "medium",
                "Totals differ between screen and PDF",
                "By one cent, in 3 of 200 rows.");
        script.opened(
                ofHours(1),
                "ioana@cedru.example",
                MAIL,
                "medium",
                "Cum schimb limba rapoartelor?",
                "Le dorim în română și în engleză.");
    }

    private void tellWaiting() {
        script.opened(
                        ofDays(5),
                        "ana@acme.example",
                        MAIL,
                        "medium",
                        "Nightly job is slow since release 8.2",
                        "It took 20 minutes, now it takes 3 hours.")
                .asked(
                        ofHours(6),
                        "ion",
                        "Could you send us the file `job.log` of one night? It stands beside the job.");
        script.opened(
                        ofDays(4),
                        "olga@acme.example",
                        PORTAL,
                        "medium",
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
                        "Please enter the new name under *Settings › Sign-in*. Does it work now?");
    }

    private void tellTriage() {
        script.opened(
                ofHours(6),
                "j.doe@elsewhere.example",
                MAIL,
                "medium",
                "Question about your prices",
                "Hello, we are thirty people. What would it cost?");
        script.opened(
                ofHours(2),
                "kim@newcomer.example",
                MAIL,
                "medium",
                "Cannot reach my account manager",
                "I was told to write here.");
    }
}
