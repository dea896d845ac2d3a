package dev.firstline.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.programme.lines.CaseFacts;
import dev.firstline.programme.lines.Category;
import dev.firstline.programme.lines.Line;
import dev.firstline.programme.lines.Line.AnsweredBy;
import dev.firstline.programme.lines.Line.ReachedBy;
import dev.firstline.requirement.Requirement;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

/** The lines of {@code partner-first-line}, with the categories of RTE-4. */
class PartnerFirstLineTest {

    private final Programme programme = ReadyProgramme.of("partner-first-line").programme();

    @Test
    @Requirement({"PRG-6.partner-first-line-categories", "RTE-4.categories"})
    void namesWhatEachLineAnswers() {
        assertThat(categories("partner"))
                .containsExactly(
                        "features",
                        "use",
                        "differences-between-packages",
                        "installation",
                        "user-access");
        assertThat(categories("technical-support"))
                .containsExactly(
                        "bugs",
                        "hosting-or-connection",
                        "faulty-processing-or-reporting",
                        "common-sense-did-not-solve");
        assertThat(categories("management"))
                .containsExactly(
                        "interest-in-the-higher-package",
                        "data-security-or-system-architecture",
                        "complaints",
                        "contract-matters",
                        "unclear-whether-management-should-know");
        assertThat(programme.lines().lines())
                .flatExtracting(Line::categories)
                .allSatisfy(category -> assertThat(category.examples()).isNotEmpty());
    }

    @Test
    @Requirement("PRG-6.partner-first-line-verbs")
    void transfersToTechnicalSupportAndConsultsManagement() {
        assertThat(line("partner").answeredBy()).isEqualTo(AnsweredBy.PARTNER);
        assertThat(line("partner").reachedBy()).isEqualTo(ReachedBy.ASKING);
        assertThat(line("technical-support").reachedBy()).isEqualTo(ReachedBy.TRANSFERRING);
        assertThat(line("management").reachedBy()).isEqualTo(ReachedBy.CONSULTING);
    }

    @Test
    @Requirement({"PRG-6.partner-first-line-routes", "RTE-1.line-and-queue"})
    void sendsTheClientsOfAPartnerToThePartner() {
        assertThat(programme.lines().route(facts(true, null)).queue()).isEqualTo("partners");
        assertThat(programme.lines().line(facts(true, null))).contains("partner");
        assertThat(programme.lines().line(facts(false, null))).contains("technical-support");
        assertThat(programme.lines().line(facts(true, "complaints"))).contains("management");
    }

    private static CaseFacts facts(boolean partner, @Nullable String category) {
        return new CaseFacts(true, false, partner, null, null, category, null, null, null);
    }

    private List<String> categories(String line) {
        return line(line).categories().stream().map(Category::key).toList();
    }

    private Line line(String key) {
        return programme.lines().lines().stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
