package dev.firstline.desk.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Case;
import dev.firstline.cast.Cast;
import dev.firstline.desk.Desk;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** With which cases one may be linked is suggested to whoever goes to the field for it. */
@FirstlineTest
class SuggestCasesTest {

    @Autowired private Desk desk;
    @Autowired private Cast cast;

    @Test
    void areTheOpenOnesOfTheSameOrganisation() {
        Case subject = desk.open(cast.ana(), "The export of the export");
        Case other = desk.open(cast.petra(), "Another export");
        Case elsewhere = desk.open(cast.bea(), "An export elsewhere");
        var field = desk.see(cast.ion(), subject).select("#form-links datalist");
        assertThat(field.select("option")).isEmpty();
        assertThat(desk.see(cast.ion(), field.attr("hx-get")).select("option").eachAttr("value"))
                .contains(other.number() + " Another export")
                .noneMatch(it -> it.startsWith(subject.number() + " "))
                .noneMatch(it -> it.startsWith(elsewhere.number() + " "));
    }
}
