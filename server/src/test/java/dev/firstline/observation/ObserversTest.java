package dev.firstline.observation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

import java.util.List;

class ObserversTest {

    private final Observers observers =
            new Observers(List.of("127.0.0.0/8", "::1", "10.1.0.0/16"), "sesame");

    @Test
    void admitThisMachine() {
        assertThat(observers.admit(from("127.0.0.1"))).isTrue();
        assertThat(observers.admit(from("::1"))).isTrue();
    }

    @Test
    void admitANamedNetwork() {
        assertThat(observers.admit(from("10.1.2.3"))).isTrue();
    }

    @Test
    void refuseEverybodyElse() {
        assertThat(observers.admit(from("203.0.113.9"))).isFalse();
    }

    @Test
    void admitWhoBringsTheToken() {
        var request = from("203.0.113.9");
        request.addHeader("Authorization", "Bearer sesame");
        assertThat(observers.admit(request)).isTrue();
    }

    @Test
    void takeNoTokenWhereNoneIsSet() {
        var request = from("203.0.113.9");
        request.addHeader("Authorization", "Bearer ");
        assertThat(new Observers(List.of(), "").admit(request)).isFalse();
    }

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }
}
