package dev.firstline.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.explanation.Refused;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FirstlineTest
@Requirement("INT-7.support-pin")
class SupportPinsTest {

    @Autowired private SupportPins pins;
    @Autowired private Cast cast;
    @Autowired private Customers customers;
    private Person carla;

    @BeforeEach
    void carlaIsAContact() {
        carla = customers.add("Pin & Co").contact();
    }

    @Test
    void areReadByTheirOwnersAlone() {
        String pin = pins.own(carla.actor());
        assertThat(pin).matches("\\d{6}").isEqualTo(pins.own(carla.actor()));
        assertThatThrownBy(() -> pins.own(cast.ion().actor())).isInstanceOf(Refused.class);
    }

    @Test
    void tellStaffWhetherACallerIsWhoTheySay() {
        String pin = pins.own(carla.actor());
        assertThat(matches(pin.substring(0, 3) + " " + pin.substring(3))).isTrue();
        assertThat(matches(other(pin))).isFalse();
    }

    @Test
    void areNotGuessed() {
        String pin = pins.own(carla.actor());
        for (int wrong = 0; wrong < SupportPins.MOST_WRONG; wrong++) {
            matches(other(pin));
        }
        assertThatThrownBy(() -> matches(pin)).hasMessageContaining("support-pin.locked");
        pins.renew(cast.ion().actor(), carla.id());
        assertThat(matches(pins.own(carla.actor()))).isTrue();
    }

    @Test
    void areNotAskedByColleagues() {
        pins.own(carla.actor());
        assertThatThrownBy(() -> pins.matches(cast.bea().actor(), carla.id(), "000000"))
                .hasMessageContaining("directory.staff-only");
        assertThatThrownBy(() -> pins.renew(cast.bea().actor(), carla.id()))
                .hasMessageContaining("directory.staff-only");
    }

    private boolean matches(String typed) {
        return pins.matches(cast.ion().actor(), carla.id(), typed);
    }

    private static String other(String pin) {
        return pin.charAt(0) == '0' ? "1" + pin.substring(1) : "0" + pin.substring(1);
    }
}
