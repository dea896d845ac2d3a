package dev.firstline.mail.outgoing;

import dev.firstline.cases.Case;
import dev.firstline.cases.LeftOutFile;
import dev.firstline.cases.Message;
import dev.firstline.commitments.Reading;
import dev.firstline.directory.Person;
import dev.firstline.notifications.MailKind;
import dev.firstline.notifications.OutgoingMail;
import dev.firstline.programme.Programme;
import dev.firstline.texts.Times;
import dev.firstline.texts.Wording;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a mail is written about: everything that its words need.
 *
 * @param subject the case
 * @param programme the version under which the case runs
 * @param message what was said, null if the mail brings nothing
 * @param author who said it, null if nobody or Firstline
 * @param leftOut files of the recipient's own mail that could not be kept
 * @param promises what is still promised on the case, as it stands now: what comes next first
 * @param outside that it is outside of what is supported and what that means, empty where it is not
 * @param times in the zone of the recipient
 * @param url of this installation, without a slash at its end
 */
record Occasion(
        OutgoingMail mail,
        Person recipient,
        Case subject,
        Programme programme,
        @Nullable Message message,
        @Nullable Person author,
        List<LeftOutFile> leftOut,
        List<Reading> promises,
        List<String> outside,
        Wording wording,
        Times times,
        String url) {

    String text(String key, Object... arguments) {
        return wording.text("mail." + key, arguments);
    }

    Block words(String key, Object... arguments) {
        return new Block.Words(text(key, arguments));
    }

    String number() {
        return Long.toString(subject.number());
    }

    /** The number as the programme writes it. */
    String writtenNumber() {
        return programme.caseNumber().write(subject.number());
    }

    String title() {
        return subject.origin().subject();
    }

    String language() {
        return wording.language().tag();
    }

    /** The message whose files go along; nobody gets their own files back. */
    @Nullable Message enclosed() {
        return mail.kind() == MailKind.FILES_LEFT_OUT ? null : message;
    }

    Block requestLink() {
        return new Block.Link(text("see-request"), url + "/requests/" + number());
    }

    Block deskLink() {
        return new Block.Link(text("see-case"), url + "/desk/cases/" + number());
    }

    /**
     * "We answer by Tuesday 24 November, 11:30 (Bucharest). …": a block for each promise, with the
     * hours that count where those before it did not say the same.
     */
    List<Block> promisesInWords() {
        return promisesInWords(_ -> Optional.empty());
    }

    /**
     * The same.
     *
     * @param other what is said of one in place of that; empty for nothing else
     */
    List<Block> promisesInWords(Function<Reading, Optional<String>> other) {
        List<Block> blocks = new ArrayList<>();
        String said = "";
        for (Reading due : promises) {
            String hours = hours(due);
            String more = hours.isEmpty() || hours.equals(said) ? "" : " " + hours;
            blocks.add(new Block.Words(other.apply(due).orElseGet(() -> sentence(due)) + more));
            said = hours.isEmpty() ? said : hours;
        }
        return blocks;
    }

    /** That it is outside of what is supported (INT-10), and what that means. */
    List<Block> unsupportedInWords() {
        return outside.stream().<Block>map(Block.Words::new).toList();
    }

    /** A promise of the past is not made once more (COM-9). */
    private String sentence(Reading due) {
        String kind = "." + due.commitment().kind().key();
        String limit = times.full(due.commitment().limitAt());
        return switch (due.phase()) {
            case LATE -> wording.text("mail.promise.late" + kind, limit);
            case PAUSED -> wording.text("promise.paused" + kind, wording.duration(due.left()));
            case RUNNING, SOON, SLEEPING, MET, MET_LATE, CANCELLED ->
                    wording.text("promise.promised" + kind, limit);
        };
    }

    /** Which hours count for what runs and is not late, in the words of the portal. */
    private String hours(Reading due) {
        return switch (due.phase()) {
            case LATE, PAUSED, MET, MET_LATE, CANCELLED -> "";
            case RUNNING, SOON, SLEEPING -> {
                String key = due.businessHours() ? "turn.business-hours" : "turn.hours";
                String hours = due.hours().in(language());
                yield wording.text(key, times.hours(hours, due.hoursZone()));
            }
        };
    }
}
