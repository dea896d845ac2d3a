package dev.firstline.intake;

import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.cases.Case;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;

import org.springframework.stereotype.Component;

/** In whose hours a case is answered (COM-2). */
@Component
class Regions {

    private final Agreements agreements;
    private final Organisations organisations;

    Regions(Agreements agreements, Organisations organisations) {
        this.agreements = agreements;
        this.organisations = organisations;
    }

    /** Key of the agreement's region, else of that where the organisation is at home. */
    String of(Case placed) {
        return placed.origin()
                .basis()
                .agreement()
                .map(agreements::get)
                .map(Agreement::region)
                .or(
                        () ->
                                placed.origin()
                                        .organisation()
                                        .map(organisations::get)
                                        .map(Organisation::region))
                .orElseThrow(() -> new IllegalStateException("the case has no organisation yet"));
    }
}
