package dev.firstline.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.web.gate.Gate.Lane;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class GateFilterTest {

    @ParameterizedTest
    @CsvSource({
        "POST, /desk/cases/1000/messages,     , ACTS",
        "POST, /api/v1/cases,                 , ACTS",
        "GET,  /desk/cases/1000,              , LOOKS",
        "HEAD, /,                             , LOOKS",
        "GET,  /desk/search,           printer, SEARCHES",
        "GET,  /api/v1/cases,                 , READS",
        "GET,  /api/v1/cases,          printer, READS",
    })
    void hasALaneForEach(String method, String path, String words, Lane lane) {
        var request = new MockHttpServletRequest(method, path);
        if (words != null) {
            request.setParameter("q", words);
        }
        assertThat(GateFilter.lane(request)).isEqualTo(lane);
    }
}
