package dev.firstline.commitments;

import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Amendments;
import dev.firstline.cases.Act;
import dev.firstline.cases.Basis;
import dev.firstline.cases.Case;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Channel;
import dev.firstline.cases.NewCase;
import dev.firstline.cases.Routing;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.cast.Past;
import dev.firstline.entitlement.CaseTerms;
import dev.firstline.intake.Alarms;
import dev.firstline.intake.Answers;
import dev.firstline.intake.HolidayRecounts;
import dev.firstline.programme.AppliedBy;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.ReadyProgramme;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import java.time.Instant;

/**
 * Random lives as in {@link LivesModelTest}, kept in a database of their own, while versions of the
 * programme hold that know a holiday, forget it, and know it again. Nothing of a life is kept, so
 * that what looks for due promises of the present does not see them.
 */
@FirstlineTest
@Tag("slow")
@TestPropertySource(properties = "firstline.public-url=https://lives.example")
class LivesInTheDatabaseTest {

    private static final int LIVES = Integer.getInteger("firstline.database-lives", 150);

    private static final int BY_DOORS = Integer.getInteger("firstline.door-lives", 50);

    @Autowired private Commitments commitments;
    @Autowired private DayRecounts recounts;
    @Autowired private LookOut lookOut;
    @Autowired private PublishedMeasures measures;
    @Autowired private CaseLife life;
    @Autowired private Answers answers;
    @Autowired private Alarms alarms;
    @Autowired private HolidayRecounts holidays;
    @Autowired private Agreements agreements;
    @Autowired private Amendments amendments;
    @Autowired private CaseTerms terms;
    @Autowired private Cast cast;
    @Autowired private Cases cases;
    @Autowired private Customers customers;
    @Autowired private BusinessTime time;
    @Autowired private Past past;

    @BeforeAll
    static void publish(@Autowired Programmes programmes, @Autowired BusinessTime time)
            throws Exception {
        publish(programmes, time, "2026-10-22T12:00:00Z", true);
        publish(programmes, time, "2026-10-31T18:00:00Z", false);
        publish(programmes, time, "2026-11-04T09:30:00Z", true);
    }

    @Test
    @Requirement({
        "COM-5.clock-pauses",
        "COM-6.priority-changed",
        "COM-6.plan-changed",
        "COM-6.region-changed",
        "COM-6.pauses-kept",
        "COM-6.grace",
        "COM-6.holidays-apply",
        "COM-6.not-silent",
        "COM-9.due-instant",
        "COM-9.never-disappears"
    })
    void areCountedAsTheModelCounts() {
        Customer elm = customers.add("Elm");
        for (long seed = 0; seed < LIVES; seed++) {
            long lived = seed;
            past.unkept(() -> live(lived, elm));
        }
    }

    @Test
    @Requirement({
        "COM-4.met-by-person",
        "COM-4.met-by-call",
        "COM-5.clock-pauses",
        "COM-6.priority-changed",
        "COM-6.region-changed",
        "COM-6.holidays-apply",
        "COM-6.version-kept",
        "COM-9.due-instant"
    })
    void areCountedSoThroughAllDoors() {
        for (long seed = 0; seed < BY_DOORS; seed++) {
            long lived = seed;
            past.unkept(() -> liveByDoors(lived));
        }
    }

    private static void publish(
            Programmes programmes, BusinessTime time, String at, boolean holiday) throws Exception {
        String text = ReadyProgramme.text("complete");
        String days = holiday ? "\n    closed: { 2026-11-05: \"A new holiday\" }" : "";
        time.replaying(
                Instant.parse(at),
                () ->
                        programmes.apply(
                                text.replaceFirst("(?m)^  emea:$", "  emea:" + days)
                                        + "\n# From "
                                        + at,
                                new AppliedBy.CommandLine("root"),
                                null));
    }

    private Object live(long seed, Customer elm) {
        try {
            new ModelledLife(
                            seed,
                            new InTheDatabase(
                                    aCase(elm).id(),
                                    cases,
                                    cast.ion().actor(),
                                    commitments,
                                    recounts,
                                    lookOut,
                                    measures,
                                    time))
                    .live();
        } catch (RuntimeException | AssertionError wrong) {
            throw new AssertionError("life " + seed, wrong);
        }
        return seed;
    }

    private Object liveByDoors(long seed) {
        var doors =
                new LifeByDoors.Doors(
                        life,
                        answers,
                        alarms,
                        holidays,
                        agreements,
                        amendments,
                        terms,
                        commitments,
                        measures,
                        cast,
                        time);
        try {
            new LifeByDoors(seed, doors, customers.add("Elm")).live();
        } catch (Exception | AssertionError wrong) {
            throw new AssertionError("life by doors " + seed, wrong);
        }
        return seed;
    }

    private Case aCase(Customer elm) {
        return cases.open(
                new NewCase(
                        elm.contact().id(),
                        elm.organisation().id(),
                        "A life",
                        Channel.PORTAL,
                        null,
                        null,
                        null,
                        Basis.NONE,
                        "medium",
                        Routing.to("tier-1"),
                        1,
                        MinuteTables.ORIGIN),
                Act.ofFirstline(MinuteTables.ORIGIN));
    }
}
