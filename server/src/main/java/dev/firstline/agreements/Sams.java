package dev.firstline.agreements;

import dev.firstline.access.PersonId;
import dev.firstline.access.Role;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.explanation.Refused;
import dev.firstline.programme.Programme;
import dev.firstline.programme.plans.Chosen;
import dev.firstline.programme.plans.Offer;
import dev.firstline.programme.plans.ServiceKind;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;

/**
 * Who may be the support account manager of an agreement, and which agreements have one: such a
 * person logs cases, routes them and sees to their resolution (RTE-8), under a plan with that
 * service (PRG-4).
 */
@Component
public class Sams {

    private final People people;

    Sams(People people) {
        this.people = people;
    }

    /**
     * Whether an account manager belongs to what is bought: to the plan, an option or own terms.
     */
    public static boolean has(Chosen bought, Programme programme) {
        return offer(bought, programme) == Offer.INCLUDED;
    }

    /** Whether one belongs to it, or may be bought with it. */
    public static boolean mayHave(Chosen bought, Programme programme) {
        return offer(bought, programme) != Offer.ABSENT;
    }

    private static Offer offer(Chosen bought, Programme programme) {
        return programme.terms(bought).service(ServiceKind.SAM, null, null);
    }

    /** Who may be one: staff who work on cases. */
    public List<Person> list() {
        return people.listStaff().stream().filter(Sams::mayBe).toList();
    }

    private static boolean mayBe(Person it) {
        return it.isStaff() && it.roles().stream().anyMatch(Role::worksOnCases);
    }

    /**
     * Refuses one where what is bought has none, and who works on no cases; null is nobody.
     *
     * @throws Refused saying what to do
     */
    void require(@Nullable PersonId sam, Chosen bought, Programme programme) {
        requireService(sam, bought, programme);
        if (sam != null) {
            requireWorks(people.get(sam));
        }
    }

    /**
     * The same of a change: who is one already stays so, whatever their roles have become, and
     * where the service could be bought, too.
     */
    void requireAfter(
            @Nullable PersonId before,
            @Nullable PersonId wanted,
            Chosen bought,
            Programme programme) {
        boolean stays = wanted != null && wanted.equals(before);
        if (!stays || !mayHave(bought, programme)) {
            requireService(wanted, bought, programme);
        }
        if (wanted != null && !stays) {
            requireWorks(people.get(wanted));
        }
    }

    /** The present one, where what is bought next has one and they may still be it. */
    @Nullable PersonId goesOn(@Nullable PersonId now, Chosen next, Programme programme) {
        return now != null
                        && has(next, programme)
                        && people.find(now).filter(Sams::mayBe).isPresent()
                ? now
                : null;
    }

    private static void requireService(@Nullable PersonId sam, Chosen bought, Programme programme) {
        if (sam != null && !has(bought, programme)) {
            throw Refused.invalid(
                    "sam",
                    mayHave(bought, programme)
                            ? "agreement.sam-not-bought"
                            : "agreement.plan-without-sam",
                    programme.plans().named(bought.plan()));
        }
    }

    private static void requireWorks(Person it) {
        if (!it.isStaff()) {
            throw Refused.invalid("sam", "agreement.sam-not-staff");
        }
        if (!mayBe(it)) {
            throw Refused.invalid("sam", "agreement.sam-works-on-no-cases", it.name());
        }
    }
}
