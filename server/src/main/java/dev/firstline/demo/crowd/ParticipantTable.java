package dev.firstline.demo.crowd;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;

record ParticipantTable() implements Table<MadeUpCase> {

    @Override
    public String columns() {
        return "case_participant (case_id, person_id, organisation_id)";
    }

    @Override
    public void write(MadeUpCase it, CopyText rows) {
        Long organisation =
                it.subject().origin().organisation().map(OrganisationId::value).orElse(null);
        for (PersonId person : it.participants()) {
            rows.row(it.subject().id().value(), person.value(), organisation);
        }
    }
}
