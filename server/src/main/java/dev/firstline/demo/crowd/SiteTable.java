package dev.firstline.demo.crowd;

import java.util.List;

/** Every organisation has a site where its clocks are, and every third a depot. */
record SiteTable() implements Table<MadeUpOrganisation> {

    @Override
    public String columns() {
        return "site (organisation_id, name, address, country, zone)";
    }

    @Override
    public void write(MadeUpOrganisation it, CopyText rows) {
        String town = it.zone().getId().replaceAll(".*/", "").replace('_', ' ');
        List<String> names =
                it.id().value() % 3 == 0 ? List.of(town, town + ", depot") : List.of(town);
        names.forEach(name -> rows.row(it.id().value(), name, name, null, null));
    }
}
