package dev.firstline.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.access.OrganisationId;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Set;
import java.util.UUID;

@FirstlineTest
class ContactsTest {

    @Autowired private Contacts contacts;
    @Autowired private Sites sites;
    @Autowired private AskingRules askingRules;
    @Autowired private SupportProfiles profiles;
    @Autowired private Cast cast;
    @Autowired private Customers customers;
    private Customer elm;
    private OrganisationId id;

    @BeforeEach
    void elmIsThere() {
        elm = customers.add("Elm");
        id = elm.organisation().id();
    }

    @Test
    void haveASiteAndATelephone() {
        SiteId cluj = sites.add(cast.tudor().actor(), id, site("Cluj", "ro", "Europe/Bucharest"));
        contacts.change(elm.contact().actor(), elm.contact().id(), cluj, "+40 264 555 010", "ro");
        assertThat(contacts.list(cast.tudor().actor(), id))
                .filteredOn(card -> card.person().id().equals(elm.contact().id()))
                .singleElement()
                .satisfies(
                        card -> {
                            assertThat(card.site()).isEqualTo(cluj);
                            assertThat(card.telephone()).isEqualTo("+40 264 555 010");
                        });
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void workAtNoSiteOfOthers() {
        SiteId theirs = sites.add(cast.tudor().actor(), cast.birch().id(), site(name(), "", ""));
        assertThatThrownBy(
                        () ->
                                contacts.change(
                                        cast.tudor().actor(), elm.contact().id(), theirs, "", "en"))
                .hasMessageContaining("site.of-another-organisation");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void sitesHaveNamesOfTheirOwnThatFit() {
        sites.add(cast.tudor().actor(), id, site("Iași", "", ""));
        assertThatThrownBy(() -> sites.add(cast.tudor().actor(), id, site("iași", "", "")))
                .hasMessageContaining("site.known");
        assertThatThrownBy(() -> sites.add(cast.tudor().actor(), id, site("x".repeat(201), "", "")))
                .hasMessageContaining("text.too-long");
        sites.add(cast.tudor().actor(), id, site("x".repeat(200), "", ""));
        assertThatThrownBy(() -> sites.add(cast.tudor().actor(), id, site("Oz", "zz", "")))
                .hasMessageContaining("site.country-unknown");
    }

    @Test
    void existForTheirOwnOrganisationAlone() {
        assertThatThrownBy(() -> contacts.list(cast.bea().actor(), id))
                .hasMessageContaining("organisation.not-found");
        assertThat(contacts.list(elm.contact().actor(), id)).hasSize(3);
    }

    @Test
    @Requirement({"INT-6.list-of-people", "INT-6.monthly-cap", "INT-6.approval"})
    void areRestrictedByTheirAdministrator() {
        Asking listed = Asking.of(true, "3", true);
        askingRules.set(elm.administrator().actor(), id, listed, Set.of(elm.contact().id()), 0);
        assertThat(askingRules.get(cast.tudor().actor(), id).asking()).isEqualTo(listed);
        assertThat(contacts.list(cast.tudor().actor(), id))
                .filteredOn(ContactCard::mayAsk)
                .extracting(card -> card.person().id())
                .containsExactly(elm.contact().id());
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void areNotRestrictedByTwoPeopleAtOnce() {
        askingRules.set(elm.administrator().actor(), id, Asking.EVERYBODY, Set.of(), 0);
        assertThatThrownBy(
                        () ->
                                askingRules.set(
                                        cast.maria().actor(),
                                        id,
                                        Asking.of(false, "5", false),
                                        Set.of(),
                                        0))
                .hasMessageContaining("organisation.changed-meanwhile");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void haveAProfileThatTwoPeopleDoNotOverwrite() {
        profiles.save(cast.tudor().actor(), id, new SupportProfile("By VPN", "", 0));
        assertThat(profiles.get(elm.contact().actor(), id).reach()).isEqualTo("By VPN");
        assertThatThrownBy(
                        () ->
                                profiles.save(
                                        elm.administrator().actor(),
                                        id,
                                        new SupportProfile("By telephone", "", 0)))
                .hasMessageContaining("profile.changed-meanwhile");
        profiles.save(cast.tudor().actor(), id, new SupportProfile("By telephone", "", 1));
        assertThat(profiles.get(cast.tudor().actor(), id).version()).isEqualTo(2);
    }

    private static String name() {
        return "Site " + UUID.randomUUID();
    }

    private static NewSite site(String name, String country, String zone) {
        return new NewSite(name, "", country, zone);
    }
}
