package dev.firstline.demo.crowd;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.access.Role;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Region;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Who is in the crowd: staff first, then the contacts of one organisation after the other, then
 * strangers. Each is made up anew whenever asked for, and nobody is kept in memory.
 */
final class Population {

    /** Three of ten organisations are Romanian, wherever in the order of their sizes. */
    private static final List<Integer> ROMANIAN = List.of(1, 4, 7);

    /** More than there are, so that the first ones are no more frequent than the last. */
    private static final int NAMES = 100_000;

    private static final double HOME = 0.45;

    private final CrowdSize size;
    private final FirstIds first;
    private final Programme programme;
    private final Map<String, Grammar> grammars;
    private final Zipf ranks;

    Population(CrowdSize size, FirstIds first, Programme programme, Map<String, Grammar> grammars) {
        this.size = size;
        this.first = first;
        this.programme = programme;
        this.grammars = grammars;
        this.ranks = new Zipf(Math.max(size.contacts(), size.organisations()));
    }

    MadeUpOrganisation organisation(int index) {
        Dice dice = Dice.of("organisation", index);
        String language = ROMANIAN.contains(index % 10) ? "ro" : "en";
        Grammar grammar = grammar(language);
        Speech speech = new Speech(grammar, dice);
        String name = speech.say("root", index);
        String trade = speech.say("trade", index / grammar.list("root").size());
        Region region = region(language, dice);
        return new MadeUpOrganisation(
                new OrganisationId(first.organisation() + index),
                "%s %s %s".formatted(name, trade, speech.say("legal-form")),
                region.calendar().zone(),
                region.key(),
                language,
                "%s-%s-%d.example".formatted(plain(name), plain(trade), index + 1));
    }

    /** Romanians are at home where the first desk is. */
    private Region region(String language, Dice dice) {
        List<Region> regions = programme.regions();
        boolean home = language.equals("ro") || dice.falls(HOME);
        return home ? regions.getFirst() : regions.get(dice.below(regions.size()));
    }

    /** Somebody who asks: few organisations ask for most cases, and few people of each. */
    MadeUpPerson requester(Dice dice) {
        int organisation = ranks.rank(dice, size.organisations());
        int contacts = firstContact(organisation + 1) - firstContact(organisation);
        return contact(organisation, ranks.rank(dice, contacts));
    }

    MadeUpPerson staff(Dice dice) {
        return person(dice.below(size.staff()));
    }

    MadeUpPerson stranger(Dice dice) {
        return person(size.staff() + size.contacts() + dice.below(size.strangers()));
    }

    MadeUpPerson person(int index) {
        if (index < size.staff()) {
            return staff(index);
        }
        int contact = index - size.staff();
        if (contact >= size.contacts()) {
            return named(index, "en", "stranger%d.example".formatted(index), "", null, null);
        }
        int organisation = organisationOf(contact);
        return contact(organisation, contact - firstContact(organisation));
    }

    private MadeUpPerson staff(int index) {
        Role role =
                switch (index % 10) {
                    case 0 -> Role.SUPPORT_MANAGER;
                    case 1, 2, 3 -> Role.ENGINEER;
                    default -> Role.TECHNICIAN;
                };
        String language = index % 2 == 0 ? "ro" : "en";
        return named(index, language, "firstline.example", "." + (index + 1), null, role);
    }

    /** Every twentieth of an organisation administers it. */
    private MadeUpPerson contact(int organisation, int rank) {
        MadeUpOrganisation known = organisation(organisation);
        return named(
                size.staff() + firstContact(organisation) + rank,
                known.language(),
                known.domain(),
                "." + (rank + 1),
                known.id(),
                rank % 20 == 1 ? Role.ORGANISATION_ADMINISTRATOR : Role.CONTACT);
    }

    private MadeUpPerson named(
            int index,
            String language,
            String domain,
            String suffix,
            @Nullable OrganisationId organisation,
            @Nullable Role role) {
        Dice dice = Dice.of("person", index);
        Speech speech = new Speech(grammar(language), dice);
        String name =
                speech.say("given", dice.below(NAMES))
                        + " "
                        + speech.say("family", dice.below(NAMES));
        return new MadeUpPerson(
                new PersonId(first.person() + index),
                name,
                plain(name) + suffix + "@" + domain,
                language,
                organisation,
                role);
    }

    /** Each organisation has one at least; the others follow its share of the cases. */
    private int firstContact(int organisation) {
        int others = size.contacts() - size.organisations();
        return organisation + (int) (others * ranks.share(organisation, size.organisations()));
    }

    private int organisationOf(int contact) {
        int low = 0;
        int high = size.organisations() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (firstContact(middle) <= contact) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    Grammar grammar(String language) {
        return Objects.requireNonNull(grammars.get(language), language);
    }

    /** In letters that every address takes. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", ".");
    }
}
