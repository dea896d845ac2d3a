package dev.firstline.demo.crowd;

import java.time.Instant;

record OrganisationTable(Instant createdAt) implements Table<MadeUpOrganisation> {

    @Override
    public String columns() {
        return "organisation (name, zone, region, language, created_at)";
    }

    @Override
    public void write(MadeUpOrganisation it, CopyText rows) {
        rows.row(it.name(), it.zone(), it.region(), it.language(), createdAt);
    }
}
