package dev.firstline.products;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.explanation.Explained;
import dev.firstline.products.ReleaseSupport.Known;
import dev.firstline.programme.plans.Releases;
import dev.firstline.requirement.Requirement;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class ReleaseSupportTest {

    private static final LocalDate OUT = LocalDate.of(2026, 1, 10);
    private static final LocalDate NEXT = LocalDate.of(2026, 6, 1);

    @Test
    @Requirement("INT-10.current-supported")
    void holdsForTheCurrentRelease() {
        ReleaseSupport support = on(LocalDate.of(2030, 1, 1), null, "");
        assertThat(support.isSupported()).isTrue();
        assertThat(support.lastDay()).isEmpty();
    }

    @Test
    @Requirement("INT-10.earlier-release")
    void holdsForAnEarlierOneForNinetyDays() {
        assertThat(on(NEXT.plusDays(90), NEXT, ""))
                .isEqualTo(new ReleaseSupport(null, LocalDate.of(2026, 8, 30)));
        assertThat(on(NEXT.plusDays(91), NEXT, "").outside()).isEqualTo("release-over");
    }

    @Test
    void isNotCutByASuccessorThatIsStillToCome() {
        assertThat(on(NEXT.minusDays(1), NEXT, "").lastDay()).isEmpty();
    }

    @Test
    void beginsWithGeneralAvailability() {
        assertThat(on(OUT.minusDays(1), null, "").outside()).isEqualTo("release-not-out");
    }

    @Test
    @Requirement("INT-10.supported-environments")
    void isForTheNamedEnvironmentsOnly() {
        assertThat(on(OUT, null, "windows server 2022").isSupported()).isTrue();
        assertThat(on(OUT, null, "OS/2").outside()).isEqualTo("environment");
        assertThat(on(OUT, null, "").isSupported()).isTrue();
    }

    @Test
    @Requirement("XPL-1.shape")
    void saysWhy() {
        var why = of(NEXT.plusDays(91), NEXT, "").explanation();
        assertThat(why.result()).isEqualTo("support.release-over");
        assertThat(why.version()).isEqualTo(7);
        assertThat(why.facts())
                .extracting(fact -> fact.name())
                .containsExactly("release", "available", "successor", "supportedForDays", "until");
    }

    private static ReleaseSupport on(
            LocalDate today, @Nullable LocalDate successor, String environment) {
        return of(today, successor, environment).value();
    }

    private static Explained<ReleaseSupport> of(
            LocalDate today, @Nullable LocalDate successor, String environment) {
        Known known = new Known("8.2", OUT, successor, List.of("Windows Server 2022", "Debian 12"));
        return ReleaseSupport.of(
                known, environment, new Releases(90, Releases.Otherwise.REFUSE), 7, today);
    }
}
