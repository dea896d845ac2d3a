package dev.firstline.demo;

import dev.firstline.access.PersonId;
import dev.firstline.commitments.Commitments;
import dev.firstline.texts.Wording;
import dev.firstline.time.BusinessTime;
import dev.firstline.web.Actors;
import dev.firstline.web.DemoBars;
import dev.firstline.web.view.DemoBar;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** What the demo's bar shows. */
@Component
class DemoBarContent implements DemoBars {

    private final BusinessTime time;
    private final Commitments commitments;
    private final DemoPeople people;
    private final ZoneId zone;

    /**
     * A limit that was still to come when it was last looked for; looked for again once it passed.
     */
    private volatile Instant ahead = Instant.MIN;

    DemoBarContent(
            BusinessTime time,
            Commitments commitments,
            DemoPeople people,
            @Value("${firstline.zone}") ZoneId zone) {
        this.time = time;
        this.commitments = commitments;
        this.people = people;
        this.zone = zone;
    }

    @Override
    public DemoBar bar(Wording wording) {
        Instant now = time.instant();
        return new DemoBar(wording.times(zone, now).full(now), isLimitAhead(now), persons(wording));
    }

    /** It may have been met or moved since: then the button moves nothing. */
    private boolean isLimitAhead(Instant now) {
        if (ahead.isAfter(now)) {
            return true;
        }
        ahead = commitments.findNextLimit(now).orElse(Instant.MIN);
        return ahead.isAfter(now);
    }

    private List<DemoBar.DemoPerson> persons(Wording wording) {
        return Arrays.stream(DemoPerson.values())
                .flatMap(
                        person ->
                                people.findId(person).stream()
                                        .map(id -> shown(wording, person, isCurrent(id))))
                .toList();
    }

    private static DemoBar.DemoPerson shown(Wording wording, DemoPerson person, boolean current) {
        return new DemoBar.DemoPerson(
                person.key(),
                person.firstName(),
                wording.text("role." + person.role().key()),
                current);
    }

    private static boolean isCurrent(PersonId id) {
        return id.equals(Actors.asking().personId());
    }
}
