package dev.firstline.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.access.OrganisationId;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Locale;

@FirstlineTest
class DomainsTest {

    @Autowired private Domains domains;
    @Autowired private Organisations organisations;
    @Autowired private Cast cast;
    @Autowired private Customers customers;
    private OrganisationId organisation;

    @BeforeEach
    void anOrganisationIsThere() {
        organisation = customers.add("Domain & Co").organisation().id();
    }

    @Test
    @Requirement("INT-6.contact-by-asking")
    void areAddedAndRemovedByManagers() {
        String domain = "d" + organisation.value() + ".example";
        domains.add(cast.alina().actor(), organisation, " D" + organisation.value() + ".Example ");
        assertThat(domains.list(cast.tudor().actor(), organisation)).contains(domain);
        domains.remove(cast.alina().actor(), organisation, domain);
        assertThat(domains.list(cast.tudor().actor(), organisation)).doesNotContain(domain);
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void belongToOneOrganisationOnly() {
        cast.birch();
        assertThatThrownBy(() -> add("birch.example"))
                .hasMessageContaining("organisation.domain-taken-by");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void areNoneThatAnybodyMayHave() {
        assertThatThrownBy(() -> add("gmail.com"))
                .hasMessageContaining("organisation.domain-public");
        assertThatThrownBy(() -> add("no domain"))
                .hasMessageContaining("organisation.domain-invalid");
    }

    /** RFC 5890: mail says one or the other. */
    @Test
    @Requirement("INT-6.contact-by-asking")
    void areTheSameInTheirOwnScript() {
        String own = "bücher" + organisation.value() + ".example";
        add(" B" + own.substring(1).toUpperCase(Locale.ROOT) + " ");
        String kept = domains.list(cast.tudor().actor(), organisation).getLast();
        assertThat(kept).startsWith("xn--").endsWith(".example");
        assertThat(DomainName.say(kept)).isEqualTo(own + " (" + kept + ")");
        for (String address :
                List.of("ana@" + own, "ana@" + kept, "ana@" + kept.toUpperCase(Locale.ROOT))) {
            assertThat(organisations.findByDomainOf(address)).as(address).isPresent();
        }
        assertThatThrownBy(() -> add(own)).hasMessageContaining("organisation.domain-own");
        assertThatThrownBy(() -> add("ｇｍａｉｌ.com"))
                .hasMessageContaining("organisation.domain-public");
        domains.remove(cast.alina().actor(), organisation, own);
        assertThat(organisations.findByDomainOf("ana@" + kept)).isEmpty();
    }

    @Test
    void areNotForTechniciansToChange() {
        assertThatThrownBy(() -> domains.add(cast.tudor().actor(), organisation, "new.example"))
                .hasMessageContaining("directory.managers-only");
    }

    private void add(String domain) {
        domains.add(cast.adam().actor(), organisation, domain);
    }
}
