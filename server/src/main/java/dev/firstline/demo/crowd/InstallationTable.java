package dev.firstline.demo.crowd;

import dev.firstline.products.ProductId;

record InstallationTable(ProductId product) implements Table<MadeUpOrganisation> {

    @Override
    public String columns() {
        return "installation (organisation_id, product_id, environment, machines)";
    }

    @Override
    public void write(MadeUpOrganisation it, CopyText rows) {
        rows.row(it.id().value(), product.value(), "Debian 12", 1 + it.id().value() % 40);
    }
}
