package dev.firstline.demo.crowd;

record DomainTable() implements Table<MadeUpOrganisation> {

    @Override
    public String columns() {
        return "organisation_domain (domain, organisation_id)";
    }

    @Override
    public void write(MadeUpOrganisation it, CopyText rows) {
        rows.row(it.domain(), it.id().value());
    }
}
