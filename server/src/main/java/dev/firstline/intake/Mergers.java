package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseLinks;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.LinkKind;
import dev.firstline.cases.Merge;
import dev.firstline.cases.Merges;
import dev.firstline.cases.Merging;
import dev.firstline.cases.Message;
import dev.firstline.cases.Visibility;
import dev.firstline.commitments.Commitments;
import dev.firstline.explanation.Refused;
import dev.firstline.notifications.MailKind;
import dev.firstline.programme.Programmes;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;

/**
 * Merges what was asked twice: the one case is closed as a duplicate and goes on in the other,
 * which shows its words and its people; its charge stays unless staff waive it (CAS-7, INT-9). What
 * is written to its number goes to the other.
 */
@Component
public class Mergers {

    private final Cases cases;
    private final Merges merges;
    private final CaseLinks links;
    private final Conversations conversations;
    private final Commitments commitments;
    private final Incidents incidents;
    private final Programmes programmes;
    private final Aftermath aftermath;

    Mergers(
            Cases cases,
            Merges merges,
            CaseLinks links,
            Conversations conversations,
            Commitments commitments,
            Incidents incidents,
            Programmes programmes,
            Aftermath aftermath) {
        this.cases = cases;
        this.merges = merges;
        this.links = links;
        this.conversations = conversations;
        this.commitments = commitments;
        this.incidents = incidents;
        this.programmes = programmes;
        this.aftermath = aftermath;
    }

    /**
     * Merges a case into another.
     *
     * @param into number of the case in which it goes on
     * @param reason why, which the customer reads
     * @param waive whether its charge is let go, for the same reason
     * @return the case that was merged
     * @throws Refused where they cannot be merged, or there is no charge that could be waived
     */
    @Transactional
    public Case merge(Actor actor, CaseAsSeen seen, long into, Said reason, boolean waive) {
        CasePolicy.requireWork(actor);
        String why = reason.asReason();
        Both both = hold(actor, seen, into);
        Act act = aftermath.act(actor);
        Merging.merge(both.one(), both.other(), act);
        boolean awaited = commitments.course(both.one().id()).answer().isPresent();
        if (waive) {
            incidents.waive(actor, seen, why);
        }
        Message said = conversations.add(both.one(), reason.as(Visibility.PUBLIC), act);
        Act saying = act.saying(said.id());
        Case merged = aftermath.keepMerged(Merging.merge(both.one(), both.other(), saying), saying);
        merges.add(both.one(), both.other(), saying);
        links.add(both.one(), LinkKind.DUPLICATE_OF, both.other(), saying);
        var received = Merging.receive(both.other(), both.one(), saying);
        if (awaited) {
            aftermath.keepAsked(received, saying);
        } else {
            aftermath.keep(received, saying);
        }
        tell(MailKind.MERGED, merged, said, act);
        return merged;
    }

    /**
     * Lets a merged case stand alone again, as it was: what was promised on it goes on, who came
     * along leaves the other case again. A charge that was waived stays so.
     *
     * @param reason why, which the customer reads
     */
    @Transactional
    public Case undo(Actor actor, CaseAsSeen seen, Said reason) {
        CasePolicy.requireWork(actor);
        reason.asReason();
        Case one = cases.get(actor, seen.number());
        Merge merge =
                merges.find(one).orElseThrow(() -> Refused.conflict("merge.not-merged", Map.of()));
        Both both = hold(actor, seen, cases.get(merge.into()).number());
        int days = programmes.version(one.origin().programmeVersion()).reopenDays();
        Act act = aftermath.act(actor);
        Merging.undo(both.one(), merge, days, act);
        Message said = conversations.add(both.one(), reason.as(Visibility.PUBLIC), act);
        Act saying = act.saying(said.id());
        Case alone =
                aftermath.keepUnmerged(
                        Merging.undo(both.one(), merge, days, saying), merge.at(), saying);
        merges.undo(merge, saying);
        links.remove(both.one(), LinkKind.DUPLICATE_OF, both.other(), saying);
        aftermath.keep(Merging.release(both.other(), both.one(), saying), saying);
        tell(MailKind.MERGE_UNDONE, alone, said, act);
        return alone;
    }

    /** The case that is merged, and that in which it goes on. */
    private record Both(Case one, Case other) {}

    /** Both held, always in the order of their numbers, so that two people at once never stall. */
    private Both hold(Actor actor, CaseAsSeen seen, long other) {
        if (other < seen.number()) {
            Case into = target(actor, other);
            return new Both(aftermath.hold(actor, seen), into);
        }
        Case one = aftermath.hold(actor, seen);
        return new Both(one, other == one.number() ? one : target(actor, other));
    }

    private Case target(Actor actor, long number) {
        try {
            return cases.getForChange(actor, number);
        } catch (Refused unknown) {
            throw Refused.invalid("into", "merge.target-unknown", Long.toString(number));
        }
    }

    private void tell(MailKind kind, Case about, Message said, Act act) {
        aftermath.mail(
                kind,
                kind.key() + ":" + said.id().value(),
                about,
                said.id(),
                about.origin().requester(),
                act);
    }
}
