package dev.firstline.desk.casepage;

import dev.firstline.access.PersonId;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.SamReasons;
import dev.firstline.casepages.AgreementWords;
import dev.firstline.casepages.EnvironmentWhys;
import dev.firstline.casepages.Whys;
import dev.firstline.cases.Case;
import dev.firstline.desk.casepage.CustomerSheet.Told;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.explanation.Explained;
import dev.firstline.explanation.Explanation;
import dev.firstline.programme.Programmes;
import dev.firstline.web.Page;
import dev.firstline.web.view.Why;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What else is known of the customer of a case: the agreement's days, region and people, and the
 * environment; what was decided with its "why?" (XPL-1).
 */
@Component
class CustomerDetails {

    private final SamReasons sams;
    private final EnvironmentWhys environments;
    private final People people;
    private final Programmes programmes;
    private final AgreementWords words;
    private final Whys whys;

    CustomerDetails(
            SamReasons sams,
            EnvironmentWhys environments,
            People people,
            Programmes programmes,
            AgreementWords words,
            Whys whys) {
        this.sams = sams;
        this.environments = environments;
        this.people = people;
        this.programmes = programmes;
        this.words = words;
        this.whys = whys;
    }

    /**
     * In the order in which they are read.
     *
     * @param agreement under which it runs, null for none
     */
    List<Told> of(
            Page page, Case subject, Organisation organisation, @Nullable Agreement agreement) {
        List<Told> told = new ArrayList<>();
        if (agreement != null) {
            LocalDate today = LocalDate.ofInstant(page.now(), organisation.zone());
            add(page, told, "days", words.days(page, agreement.days(), today), null);
            add(page, told, "region", region(page, agreement), null);
            Explanation why = sams.of(agreement);
            add(page, told, "sam", sam(page, agreement, why), whys.of(page, why));
            add(page, told, "contact", name(agreement.singleContact()), null);
        }
        environments
                .of(subject)
                .ifPresent(
                        it ->
                                add(
                                        page,
                                        told,
                                        "environment",
                                        judged(page, it),
                                        whys.of(page, it.explanation())));
        return told;
    }

    /** That the plan has none is said too: then it is no mistake that nobody is named (PRG-4). */
    private String sam(Page page, Agreement it, Explanation why) {
        String name = name(it.sam());
        return name == null ? page.text("desk.customer." + why.result()) : name;
    }

    private static String judged(Page page, Explained<String> environment) {
        return page.text(
                "desk.customer." + environment.explanation().result(), environment.value());
    }

    private String region(Page page, Agreement it) {
        return programmes
                .version(it.programmeVersion())
                .region(it.region())
                .name()
                .in(page.language().tag());
    }

    private static void add(
            Page page, List<Told> told, String name, @Nullable String value, @Nullable Why why) {
        if (value != null && !value.isBlank()) {
            told.add(new Told(page.text("field." + name), value, why));
        }
    }

    private @Nullable String name(@Nullable PersonId id) {
        return id == null ? null : people.find(id).map(Person::name).orElse(null);
    }
}
