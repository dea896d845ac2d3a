package dev.firstline.demo.crowd;

record AgreementTable(int programmeVersion) implements Table<MadeUpAgreement> {

    @Override
    public String columns() {
        return """
        agreement (
            organisation_id, plan, overlaid_plan, programme_version, region, scope, starts, ends, renews)""";
    }

    @Override
    public void write(MadeUpAgreement it, CopyText rows) {
        rows.row(
                it.organisation().value(),
                it.chosen().plan(),
                it.chosen().over(),
                programmeVersion,
                it.region(),
                it.named() ? "some" : "all",
                it.starts(),
                it.ends(),
                it.renews());
    }
}
