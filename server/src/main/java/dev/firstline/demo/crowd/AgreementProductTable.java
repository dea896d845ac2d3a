package dev.firstline.demo.crowd;

import dev.firstline.products.ProductId;

record AgreementProductTable(ProductId product) implements Table<MadeUpAgreement> {

    @Override
    public String columns() {
        return "agreement_product (agreement_id, organisation_id, product_id, starts, ends, renews)";
    }

    @Override
    public void write(MadeUpAgreement it, CopyText rows) {
        if (it.named()) {
            rows.row(
                    it.id().value(),
                    it.organisation().value(),
                    product.value(),
                    it.starts(),
                    it.ends(),
                    it.renews());
        }
    }
}
