package dev.firstline.portal.following;

import dev.firstline.cases.Case;
import dev.firstline.cases.Origin;
import dev.firstline.cases.SplitOrigin;
import dev.firstline.directory.People;
import dev.firstline.web.Page;
import dev.firstline.web.view.Why.Fact;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** What is known of a request beside its conversation. */
@Component
class RequestFacts {

    private final People people;

    RequestFacts(People people) {
        this.people = people;
    }

    List<Fact> of(Page page, Case subject) {
        Origin origin = subject.origin();
        List<Fact> facts = new ArrayList<>();
        add(page, facts, "asked-by", people.get(origin.requester()).name());
        add(page, facts, "received", page.times().exact(origin.cameInAt()));
        add(page, facts, "approved", approved(page, origin));
        add(page, facts, "channel", page.text("channel." + origin.channel().key()));
        add(page, facts, "product", origin.product());
        add(page, facts, "release", origin.release());
        add(page, facts, "environment", origin.basis().environment());
        add(page, facts, "site", origin.site());
        subject.handling()
                .owner()
                .ifPresent(owner -> add(page, facts, "owner", people.get(owner).name()));
        return facts;
    }

    /** Our time counts from then where some is promised (INT-6). */
    private static @Nullable String approved(Page page, Origin origin) {
        if (!origin.isApprovedLater()) {
            return null;
        }
        String at = page.times().exact(origin.receivedAt());
        return origin.basis().isSupported()
                ? page.text("portal.request.fact.approved.counted", at)
                : at;
    }

    /** That it was split off another request, by whom and why. */
    String split(Page page, SplitOrigin from) {
        return page.text(
                "portal.request.split",
                Long.toString(from.whole()),
                from.by() == null ? page.text("web.product") : people.get(from.by()).name(),
                from.reason());
    }

    private static void add(Page page, List<Fact> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(page.text("portal.request.fact." + name), value));
        }
    }
}
