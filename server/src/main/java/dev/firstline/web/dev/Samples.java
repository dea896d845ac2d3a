package dev.firstline.web.dev;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;

import dev.firstline.web.view.ClockChip;
import dev.firstline.web.view.ClockChip.Waits;
import dev.firstline.web.view.DeskRow;
import dev.firstline.web.view.PortalRow;
import dev.firstline.web.view.PriorityCard;
import dev.firstline.web.view.PriorityMark;
import dev.firstline.web.view.PriorityMark.Rank;
import dev.firstline.web.view.Rail;
import dev.firstline.web.view.Rail.Group;
import dev.firstline.web.view.Rail.Place;
import dev.firstline.web.view.StateBadge;
import dev.firstline.web.view.Timeline;
import dev.firstline.web.view.Timeline.Kind;
import dev.firstline.web.view.Timeline.Row;
import dev.firstline.web.view.Timeline.Span;
import dev.firstline.web.view.Tone;
import dev.firstline.web.view.Why;
import dev.firstline.web.view.Why.Fact;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What the showcase shows, counted from its moment. */
public record Samples(Instant now) {
    private static final PriorityMark HIGH = new PriorityMark(Rank.HIGH, "High");
    private static final PriorityMark MEDIUM = new PriorityMark(Rank.MEDIUM, "Medium");
    private static final PriorityMark LOW = new PriorityMark(Rank.LOW, "Low");

    public List<PriorityMark> priorities() {
        return List.of(HIGH, MEDIUM, LOW);
    }

    public List<StateBadge> states() {
        return List.of(
                new StateBadge("new", Tone.ACCENT),
                new StateBadge("in progress", Tone.NEUTRAL),
                new StateBadge("waiting for customer", Tone.WAITING),
                new StateBadge("resolved", Tone.GOOD),
                new StateBadge("unsupported", Tone.WARNING),
                new StateBadge("breached", Tone.DANGER));
    }

    public List<ClockChip> clocks() {
        return List.of(
                ClockChip.running(0.32, ofMinutes(250), now.plus(ofMinutes(250))),
                ClockChip.soon(0.86, ofMinutes(42), now.plus(ofMinutes(42))),
                ClockChip.sleeping(0.4, ofHours(3), now.plus(ofHours(66)), now.plus(ofHours(63))),
                ClockChip.paused(0.5, ofHours(2), Waits.FOR_CUSTOMER),
                ClockChip.late(ofMinutes(125), now.minus(ofMinutes(125))),
                ClockChip.met(ofMinutes(72), now.minus(ofHours(20))),
                ClockChip.metLate(ofMinutes(180), now.minus(ofHours(20))));
    }

    public Rail rail() {
        return new Rail(
                List.of(
                        new Group(
                                "",
                                List.of(
                                        new Place("Mine", "/dev/components", 4),
                                        new Place("Tier 1", "/dev/queue", 12),
                                        new Place("Tier 2", "/dev/case", 3),
                                        new Place("Triage", "/dev/triage", 2))),
                        new Group("Views", List.of(new Place("At risk", "/dev/risk", 1)))));
    }

    public Why why() {
        return new Why(
                List.of(
                        new Fact("Opened", "Friday 20 November, 09:12 (Bucharest)"),
                        new Fact("Coverage", "business hours, Monday to Friday 9 to 18"),
                        new Fact("Priority", "High")),
                "Premier, High: first answer within 4 hours",
                "3, from 1 November 2026",
                "Friday 20 November, 14:30 (Bucharest)");
    }

    public List<DeskRow> rows() {
        var clocks = clocks();
        return List.of(
                row(
                        HIGH,
                        "10042",
                        "Export stops at 40 %",
                        "Acme · Ana Pop · Premier",
                        "",
                        clocks.get(1)),
                row(
                        HIGH,
                        "10044",
                        "Nobody can sign in since the update to 8.2 was installed on Thursday night",
                        "Nordwind Logistics International · Katharina Brandstätter · Critical",
                        "Ion Radu",
                        clocks.get(4)),
                row(
                        MEDIUM,
                        "10037",
                        "Cannot sign in",
                        "Birch Ltd · John Birch · Standard",
                        "",
                        clocks.get(2)),
                row(
                        MEDIUM,
                        "10051",
                        "Invoice shows the wrong tax for customers in Norway",
                        "Acme · Dan Ene · Premier",
                        "Maria Rusu",
                        clocks.get(0)),
                row(
                        LOW,
                        "10031",
                        "How do I add a user",
                        "Acme · Ana Pop · Premier",
                        "Ion Radu",
                        clocks.get(3)),
                row(
                        LOW,
                        "10007",
                        "Printing of labels",
                        "Birch Ltd · John Birch · Standard",
                        "Ion Radu",
                        clocks.get(5)));
    }

    private static DeskRow row(
            PriorityMark mark,
            String number,
            String subject,
            String detail,
            String owner,
            ClockChip clock) {
        return new DeskRow("/dev/case", mark, number, subject, detail, owner, null, clock, null);
    }

    public List<PortalRow> requests() {
        return List.of(
                new PortalRow(
                        "/dev/request",
                        "10042",
                        "Export stops at 40 %",
                        "answer by Fri 14:30",
                        null),
                new PortalRow(
                        "/dev/request",
                        "10051",
                        "Invoice shows the wrong tax for customers in Norway since the last update",
                        "Ion is on it · since Thu",
                        null));
    }

    public List<PriorityCard> cards() {
        return List.of(
                new PriorityCard(
                        "high",
                        HIGH,
                        "Work has stopped, for all or many, and there is no way around it.",
                        "We answer by Friday 20 November, 14:30. Please also telephone +40 21 555 0100.",
                        List.of(why()),
                        false),
                new PriorityCard(
                        "medium",
                        MEDIUM,
                        "Something important does not work, but there is a way around it.",
                        "We answer by Monday 23 November, 11:30.",
                        List.of(),
                        true),
                new PriorityCard(
                        "low",
                        LOW,
                        "A question, or something that disturbs little.",
                        "We answer by Tuesday 24 November, 17:00.",
                        List.of(),
                        false));
    }

    public Timeline timeline() {
        var friday = now.minus(ofHours(8));
        var monday = friday.plus(Duration.ofDays(3));
        var answer =
                List.of(
                        span(Kind.COUNTED, friday, 9, ofHours(9), ""),
                        span(Kind.OUTSIDE, friday.plus(ofHours(9)), 15, Duration.ZERO, ""),
                        span(
                                Kind.HOLIDAY,
                                friday.plus(ofHours(24)),
                                24,
                                Duration.ZERO,
                                "Saint Andrew"),
                        span(Kind.OUTSIDE, friday.plus(ofHours(48)), 24, Duration.ZERO, ""),
                        span(Kind.COUNTED, monday, 4, ofHours(4), ""),
                        span(
                                Kind.PAUSED,
                                monday.plus(ofHours(4)),
                                5,
                                Duration.ZERO,
                                "waiting for customer"),
                        span(Kind.COUNTED, monday.plus(ofHours(9)), 3, ofHours(3), ""));
        return new Timeline(
                friday,
                monday.plus(ofHours(14)),
                monday.plus(ofHours(2)),
                List.of(
                        new Row(
                                "First answer",
                                answer,
                                monday.plus(ofHours(1)),
                                monday.plus(ofHours(3))),
                        new Row("Resolution", answer, null, monday.plus(ofHours(12)))));
    }

    private static Span span(Kind kind, Instant from, int hours, Duration counted, String name) {
        return new Span(kind, from, from.plus(ofHours(hours)), counted, name, false);
    }
}
