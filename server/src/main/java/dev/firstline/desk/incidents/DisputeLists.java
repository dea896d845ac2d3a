package dev.firstline.desk.incidents;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.incidents.Dispute;
import dev.firstline.incidents.Disputes;
import dev.firstline.web.Page;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lists what organisations question. */
@Component
class DisputeLists {

    private static final int PART = 50;

    private final Disputes disputes;
    private final Organisations organisations;
    private final People people;

    DisputeLists(Disputes disputes, Organisations organisations, People people) {
        this.disputes = disputes;
        this.organisations = organisations;
        this.people = people;
    }

    DisputeList of(Page page, Actor actor, long after) {
        List<Dispute> found = disputes.listOpen(actor, after, PART + 1);
        List<Dispute> shown = found.subList(0, Math.min(PART, found.size()));
        Map<OrganisationId, Organisation> theirs =
                organisations.listByIds(
                        shown.stream().map(Dispute::organisation).distinct().toList());
        Map<PersonId, Person> askers =
                people.listByIds(shown.stream().map(Dispute::raisedBy).distinct().toList());
        return new DisputeList(
                shown.stream()
                        .map(
                                it ->
                                        new DisputeList.Waiting(
                                                "/desk/incidents/" + it.entry().value(),
                                                Objects.requireNonNull(
                                                                theirs.get(it.organisation()))
                                                        .name(),
                                                it.words(),
                                                page.text(
                                                        "incident.dispute.by",
                                                        Objects.requireNonNull(
                                                                        askers.get(it.raisedBy()))
                                                                .name(),
                                                        page.times().exact(it.raisedAt()))))
                        .toList(),
                found.size() > PART ? "/desk/disputes?after=" + shown.getLast().id().value() : "");
    }
}
