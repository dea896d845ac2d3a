package dev.firstline.demo.crowd;

import dev.firstline.access.PersonId;

/** What triggers would keep of whose a case is, which rest meanwhile. */
record OwnerTable() implements Table<MadeUpCase> {

    @Override
    public String columns() {
        return "case_owner (case_id, owner_id)";
    }

    @Override
    public void write(MadeUpCase it, CopyText rows) {
        rows.row(
                it.subject().id().value(),
                it.subject().handling().owner().map(PersonId::value).orElse(null));
    }
}
