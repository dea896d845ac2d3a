package dev.firstline.start.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.journeys.DemoServer;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Duration;

/** The day that is rehearsed finds its way through the pages as they are. */
@Tag("slow")
class DayTest {

    @Test
    void asksByProgramAndByMailAndAnswers() throws Exception {
        try (DemoServer server = DemoServer.start()) {
            DemoAddress demo = DemoAddress.in(server.data());
            Day.at(demo).pass(Duration.ofSeconds(3));
            Visitor customer = Visitor.signedIn(demo, demo.somebody("contact"));
            assertThat(customer.open("/")).contains(Day.ASKED_BY_PROGRAM);
            assertThat(customer.links("/", "/requests/"))
                    .anySatisfy(
                            request -> assertThat(customer.open(request)).contains("Ion Marin"));
            Awaitility.await()
                    .untilAsserted(
                            () -> assertThat(customer.open("/")).contains(Day.ASKED_BY_MAIL));
        }
    }
}
