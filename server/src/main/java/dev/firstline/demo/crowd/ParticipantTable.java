package dev.firstline.demo.crowd;

import dev.firstline.access.PersonId;

record ParticipantTable() implements Table<MadeUpCase> {

    @Override
    public String columns() {
        return "case_participant (case_id, person_id)";
    }

    @Override
    public void write(MadeUpCase it, CopyText rows) {
        for (PersonId person : it.participants()) {
            rows.row(it.subject().id().value(), person.value());
        }
    }
}
