package dev.firstline.incidents;

import static dev.firstline.incidents.LedgerLife.said;
import static dev.firstline.incidents.LedgerLife.seen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.access.Actor;
import dev.firstline.agreements.Agreement;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.EventType;
import dev.firstline.cases.LinkKind;
import dev.firstline.cases.Merges;
import dev.firstline.cases.Message;
import dev.firstline.cases.Resolution;
import dev.firstline.cases.Timelines;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.Commitments;
import dev.firstline.commitments.Proofs;
import dev.firstline.directory.Person;
import dev.firstline.intake.CustomerWords;
import dev.firstline.intake.Mergers;
import dev.firstline.intake.Relations;
import dev.firstline.mail.IncomingMails;
import dev.firstline.mail.MailIn;
import dev.firstline.mail.Outcome;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;

/** What was asked twice goes on in one case. */
@FirstlineTest
class MergersTest {

    @Autowired private Mergers mergers;
    @Autowired private Proofs proofs;
    @Autowired private Merges merges;
    @Autowired private Relations relations;
    @Autowired private CustomerWords words;
    @Autowired private Conversations conversations;
    @Autowired private Commitments commitments;
    @Autowired private Timelines timelines;
    @Autowired private Cases doors;
    @Autowired private IncomingMails mails;
    @Autowired private LedgerLife life;
    @Autowired private CaseLife cases;
    @Autowired private Allowances allowances;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    @Autowired private JdbcClient db;
    private Customer elm;
    private Person dan;
    private Agreement bought;
    private Actor ion;

    @BeforeEach
    void elmBuys() {
        elm = customers.add("Elm");
        dan = customers.colleague(elm, "Dan");
        bought = allowances.buy(elm.organisation(), 4, Over.ASK);
        ion = cast.ion().actor();
    }

    @Test
    @Requirement({"CAS-7.merge", "INT-9.merge-keeps-charge"})
    void closeTheOneAndKeepItsCharge() {
        Case into = life.asked(elm.contact());
        Case merged = merge(life.asked(dan), into);
        assertThat(merged.state()).isEqualTo(CaseState.CLOSED);
        assertThat(merged.handling().resolutions()).containsExactly(Resolution.DUPLICATE);
        assertThat(merged.handling().merge()).contains(into.number());
        assertThat(life.account(bought).used()).isEqualTo(2);
        assertThat(types(merged)).contains(EventType.MERGED_INTO);
        assertThat(types(into)).contains(EventType.MERGED);
        assertThat(told("merged", merged)).isEqualTo(1);
    }

    @Test
    @Requirement("INT-9.merge-keeps-charge")
    void letTheChargeGoWhereStaffSaySo() {
        Case into = life.asked(elm.contact());
        Case merged =
                mergers.merge(ion, seen(life.asked(dan)), into.number(), said("The same."), true);
        assertThat(life.undoing(merged).type()).isEqualTo(EntryType.WAIVER);
        assertThat(life.undoing(merged).why()).isEqualTo("The same.");
        assertThat(life.account(bought).used()).isEqualTo(1);
    }

    @Test
    @Requirement("CAS-7.merge")
    void showWordsAndPeopleInTheOther() {
        Case into = life.asked(elm.contact());
        Case merged = merge(life.asked(dan), into);
        assertThat(doors.maySee(dan.actor(), into)).isTrue();
        assertThat(conversations.listWhole(dan.actor(), into, merges.list(into)))
                .extracting(Message::caseId)
                .contains(into.id(), merged.id());
    }

    @Test
    @Requirement("CAS-7.merge")
    void bringWhatIsWrittenOnTheOldNumberToTheOther() {
        Case into = life.asked(elm.contact());
        Case last = life.asked(elm.contact());
        Case merged = merge(life.asked(dan), into);
        merge(into, last);
        assertThat(words.write(dan.actor(), seen(merged), said("Any news?")).subject().id())
                .isEqualTo(last.id());
        assertThat(
                        words.writeByMail(dan.actor(), merged.id(), "Re: Export", said("Well?"))
                                .subject()
                                .id())
                .isEqualTo(last.id());
    }

    @Test
    @Requirement({"CAS-7.merge", "MAIL-3.number"})
    void bringMailThatNamesTheOldNumberToTheOther() throws Exception {
        Case into = life.asked(elm.contact());
        Case merged = merge(life.asked(dan), into);
        Outcome written =
                MailIn.from(dan.email(), "Re: [##" + merged.number() + "##] Export", "Any news?")
                        .to(mails);
        assertThat(written.number()).isEqualTo(Long.toString(into.number()));
        assertThat(written.created()).isFalse();
    }

    @Test
    @Requirement("CAS-7.merge")
    void giveUpWhatIsPromisedOnIt() {
        Case merged = merge(life.asked(dan), life.asked(elm.contact()));
        assertThat(commitments.list(merged.id()))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.isPending()).isFalse());
        assertThat(commitments.facts(commitments.list(merged.id()).getFirst()))
                .anySatisfy(it -> assertThat(it.cause()).isEqualTo("merged"));
    }

    @Test
    @Requirement("CAS-7.merge")
    void areUndoneWithoutLoss() {
        Case into = life.asked(elm.contact());
        Case before = cases.answered(life.asked(dan), "Which release?");
        Case merged = merge(before, into);
        Case alone = mergers.undo(ion, seen(merged), said("They are two."));
        assertThat(alone.state()).isEqualTo(before.state());
        assertThat(alone.handling().merge()).isEmpty();
        assertThat(alone.handling().resolutions()).isEqualTo(before.handling().resolutions());
        assertThat(commitments.list(alone.id()))
                .extracting(Commitment::isPending)
                .isEqualTo(
                        commitments.list(alone.id()).stream()
                                .map(it -> it.metAt() == null)
                                .toList());
        assertThat(doors.maySee(dan.actor(), into)).isFalse();
        assertThat(relations.list(ion, into)).isEmpty();
        assertThat(types(alone)).contains(EventType.MERGED_INTO, EventType.MERGE_UNDONE);
        assertThat(types(into)).contains(EventType.MERGED, EventType.MERGE_UNDONE);
        assertThat(told("merge-undone", alone)).isEqualTo(1);
        assertThat(proofs.listUnproved(1_000))
                .doesNotContainAnyElementsOf(
                        commitments.list(alone.id()).stream().map(Commitment::id).toList());
    }

    @Test
    @Requirement({"CAS-7.merge", "NFR-7.says-what-to-do"})
    void refuseWhatCannotBeOne() {
        Case one = life.asked(elm.contact());
        Case target = life.asked(elm.contact());
        Customer oak = customers.add("Oak");
        allowances.buy(oak.organisation(), 2, Over.ASK);
        Case foreign = life.asked(oak.contact());
        Case merged = merge(life.asked(dan), target);
        assertThatThrownBy(() -> merge(one, one)).hasMessageContaining("merge.itself");
        assertThatThrownBy(() -> merge(one, foreign))
                .hasMessageContaining("merge.other-organisation");
        assertThatThrownBy(() -> merge(one, merged)).hasMessageContaining("merge.target-merged");
        assertThatThrownBy(() -> merge(merged, one)).hasMessageContaining("case.merged");
        assertThatThrownBy(() -> mergers.merge(ion, seen(one), 99, said("So."), false))
                .hasMessageContaining("merge.target-unknown");
        assertThatThrownBy(() -> mergers.merge(ion, seen(one), target.number(), said(" "), false))
                .hasMessageContaining("incident.reason-missing");
        assertThatThrownBy(() -> mergers.undo(ion, seen(one), said("So.")))
                .hasMessageContaining("merge.not-merged");
    }

    @Test
    @Requirement("CAS-7.link")
    void areLinksSeenFromBothEnds() {
        Case one = life.asked(elm.contact());
        Case other = life.asked(elm.contact());
        var linked = relations.link(ion, seen(one), LinkKind.CAUSED_BY, other.number());
        assertThat(relations.list(ion, one))
                .singleElement()
                .satisfies(it -> assertThat(it.forward()).isTrue());
        assertThat(relations.list(ion, other))
                .singleElement()
                .satisfies(it -> assertThat(it.forward()).isFalse());
        assertThat(types(other)).contains(EventType.LINKED);
        assertThatThrownBy(() -> relations.link(ion, seen(one), LinkKind.CAUSED_BY, other.number()))
                .hasMessageContaining("link.there-already");
        relations.unlink(ion, seen(other), linked.link().id());
        assertThat(relations.list(ion, one)).isEmpty();
        assertThat(types(one)).contains(EventType.UNLINKED);
    }

    private Case merge(Case one, Case into) {
        return mergers.merge(ion, seen(one), into.number(), said("The same question."), false);
    }

    private List<EventType> types(Case of) {
        return timelines.list(of).stream().map(CaseEvent::type).toList();
    }

    private int told(String kind, Case about) {
        return db.sql("select count(*) from outgoing_mail where kind = :kind and case_id = :case")
                .param("kind", kind)
                .param("case", about.id().value())
                .query(Integer.class)
                .single();
    }
}
