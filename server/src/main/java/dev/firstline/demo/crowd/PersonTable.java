package dev.firstline.demo.crowd;

import java.time.Instant;

record PersonTable(Instant createdAt) implements Table<MadeUpPerson> {

    @Override
    public String columns() {
        return "person (organisation_id, name, email, language, active, created_at)";
    }

    @Override
    public void write(MadeUpPerson it, CopyText rows) {
        Long organisation = it.organisation() == null ? null : it.organisation().value();
        rows.row(organisation, it.name(), it.email(), it.language(), true, createdAt);
    }
}
