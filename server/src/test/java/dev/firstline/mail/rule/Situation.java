package dev.firstline.mail.rule;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.CaseState;
import dev.firstline.cast.SomeCase;
import dev.firstline.explanation.Explained;
import dev.firstline.mail.MailIn;
import dev.firstline.mailtext.Messages;
import dev.firstline.programme.CaseNumberFormat;
import dev.firstline.programme.MailRules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What the rules are told about a message, for tests: nothing, unless it is said. */
final class Situation {

    static final Instant FRIDAY = Instant.parse("2026-11-20T08:00:00Z");
    static final CaseNumberFormat FORMAT = new CaseNumberFormat("[##{number}##]");
    static final MailRules MAIL_RULES = new MailRules("medium", List.of("yes", "da"), 10, 50);

    private final List<Pointer> pointers = new ArrayList<>();
    private Optional<Earlier> earlier = Optional.empty();
    private Optional<Case> undelivered = Optional.empty();
    private Optional<Case> managed = Optional.empty();
    private boolean ours;
    private boolean staff;
    private boolean answerable = true;
    private int alike;

    static Case subject(long number, CaseState state) {
        return SomeCase.of(number, state, "medium", FRIDAY);
    }

    Situation seenBefore() {
        earlier = Optional.of(new Earlier(new CaseId(1), null));
        return this;
    }

    Situation ours() {
        ours = true;
        return this;
    }

    Situation byStaff() {
        staff = true;
        return this;
    }

    Situation unanswerable() {
        answerable = false;
        return this;
    }

    Situation alike(int count) {
        alike = count;
        return this;
    }

    Situation undelivered(Case subject) {
        undelivered = Optional.of(subject);
        return this;
    }

    Situation managed(Case subject) {
        managed = Optional.of(subject);
        return this;
    }

    Situation ownCase(Case subject) {
        pointers.add(new Pointer(subject, Pointer.By.NUMBER, true, true, true));
        return this;
    }

    Situation colleaguesCase(Case subject) {
        pointers.add(new Pointer(subject, Pointer.By.NUMBER, true, false, false));
        return this;
    }

    /** Of the organisation that the sender administers. */
    Situation administeredCase(Case subject) {
        pointers.add(new Pointer(subject, Pointer.By.NUMBER, true, true, false));
        return this;
    }

    Situation strangersCase(Case subject) {
        pointers.add(new Pointer(subject, Pointer.By.NUMBER, false, false, false));
        return this;
    }

    Explained<Decision> decide(MailIn mail) {
        Letter letter =
                new Letter(Messages.read(mail.bytes()), new Fingerprint("id@x", "00"), FRIDAY);
        OptionalLong number = FORMAT.find(letter.subject());
        return Rules.decide(
                letter,
                new Findings(
                        earlier,
                        false,
                        ours,
                        undelivered,
                        staff,
                        answerable,
                        alike,
                        number,
                        pointers,
                        managed,
                        FORMAT,
                        MAIL_RULES));
    }
}
