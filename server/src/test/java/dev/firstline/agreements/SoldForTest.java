package dev.firstline.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.firstline.explanation.InLanguage;
import dev.firstline.explanation.Refused;
import dev.firstline.programme.Programme;
import dev.firstline.programme.ReadyProgramme;
import dev.firstline.requirement.Requirement;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@Requirement({"PRG-5.without-product", "NFR-7.says-what-to-do"})
class SoldForTest {

    private static final String CRITICAL = "    coverage: { high: 24x7, others: 24x5 }\n";

    private final ReadyProgramme complete = ReadyProgramme.of("complete");

    @Test
    void letsSupportWithoutAProductBeBoughtUnderAPlanThatSaysSo() {
        assertThatCode(() -> require(Scope.NONE, "support-only", null, complete.programme()))
                .doesNotThrowAnyException();
        assertThatCode(() -> require(Scope.ALL, "standard", null, complete.programme()))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesItUnderAnyOtherAndNamesThoseThatAreSoldSo() {
        Refused refused = refusal("standard", null, complete.programme());
        assertThat(refused.code()).isEqualTo("agreement.product-needed");
        assertThat(refused.field()).isEqualTo("scope");
        assertThat(refused.facts().get("known"))
                .isInstanceOfSatisfying(
                        InLanguage.class,
                        it -> assertThat(it.in("en")).isEqualTo("Support without a product"));
    }

    @Test
    void looksAtThePlanUnderAnotherToo() {
        assertThat(refusal("premier", "critical", complete.programme()).code())
                .isEqualTo("agreement.product-needed");
        Programme without =
                ReadyProgramme.read(
                                complete.yaml()
                                        .replace(CRITICAL, CRITICAL + "    withoutProduct: true\n"))
                        .programme();
        assertThatCode(() -> require(Scope.NONE, "premier", "critical", without))
                .doesNotThrowAnyException();
    }

    @Test
    void namesNoneWhereTheProgrammeSellsNone() {
        assertThat(
                        refusal("gold", null, ReadyProgramme.of("incident-allowance").programme())
                                .code())
                .isEqualTo("agreement.product-always");
    }

    private static Refused refusal(String plan, @Nullable String under, Programme programme) {
        return catchThrowableOfType(
                Refused.class, () -> require(Scope.NONE, plan, under, programme));
    }

    private static void require(
            Scope scope, String plan, @Nullable String under, Programme programme) {
        SoldFor.require(scope, plan, under, programme);
    }
}
