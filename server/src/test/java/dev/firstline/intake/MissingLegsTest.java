package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Call;
import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.Commitments;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** High is written and telephoned; whichever comes first is the notification. */
@FirstlineTest
@Requirement("INT-5.first-leg-starts")
class MissingLegsTest {

    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private Requests requests;
    @Autowired private Answers answers;
    @Autowired private CustomerWords words;
    @Autowired private Commitments commitments;
    @Autowired private BusinessTime time;

    @Test
    void whatIsWrittenFirstStartsTheClocks() throws Exception {
        Instant first = anHourAgo();
        Case subject = time.replaying(first, () -> life.asked(cast.ana(), "Down", "high"));
        answers.call(
                cast.ion().actor(),
                CaseAsSeen.of(subject.number()),
                new Call(true, true),
                null,
                Said.of(Channel.TELEPHONE, "She called too."));
        assertStarted(subject, first);
    }

    @Test
    void aCallThatComesFirstStartsThemToo() throws Exception {
        Instant first = anHourAgo();
        Request called =
                Request.of(cast.ana().id(), Channel.TELEPHONE, "Down", "Nothing opens.")
                        .withPriority("high");
        Case subject = time.replaying(first, () -> requests.open(cast.ion().actor(), called));
        words.write(
                cast.ana().actor(),
                CaseAsSeen.of(subject.number()),
                Said.of(Channel.MAIL, "As I said on the telephone."));
        assertStarted(subject, first);
    }

    private Instant anHourAgo() {
        return time.instant().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MILLIS);
    }

    private void assertStarted(Case subject, Instant first) {
        assertThat(commitments.list(subject.id()))
                .isNotEmpty()
                .extracting(Commitment::startedAt)
                .containsOnly(first);
    }
}
