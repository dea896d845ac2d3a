package dev.firstline.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.programme.Programmes;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@FirstlineTest
class OwnTermsTest {

    @Autowired private Programmes programmes;

    @Test
    @Requirement("PRG-3.customised")
    void holdTargetsAndAllowance() {
        String typed =
                "{'targets': {'high': {'initial-response': {'goal': '1h', 'limit': '1h30m'}}}, 'allowance': 'unlimited'}";
        assertThat(read(typed).json())
                .isEqualTo(typed.replace(": ", ":").replace(", ", ",").replace('\'', '"'));
        assertThat(read("  ").isNone()).isTrue();
    }

    @ParameterizedTest
    @Requirement("NFR-7.says-what-to-do")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{| own-terms.not-json",
                "[]| own-terms.not-an-object",
                "{'gift':1}| own-terms.unknown",
                "{'targets':{'panic':{}}}| own-terms.priority",
                "{'targets':{'high':{'coffee':{}}}}| own-terms.kind",
                "{'targets':{'high':{'resolution':{'limit':'soon'}}}}| own-terms.duration",
                "{'targets':{'high':{'resolution':{}}}}| own-terms.duration",
                "{'targets':{'high':{'resolution':{'goal':'3h','limit':'2h'}}}}| own-terms.goal-after-limit",
                "{'allowance':-1}| own-terms.allowance",
                "{'allowance':'many'}| own-terms.allowance"
            })
    void areRefusedWithWhatWouldBeRight(String typed, String code) {
        assertThatThrownBy(() -> read(typed)).hasMessageContaining(code.strip());
    }

    private OwnTerms read(String typed) {
        return OwnTerms.read(typed.replace('\'', '"'), programmes.current());
    }
}
