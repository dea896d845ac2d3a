package dev.firstline.api.views;

import dev.firstline.access.PersonId;
import dev.firstline.agreements.Wish;
import dev.firstline.directory.People;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What purchasing representatives ask for, as programs see it. */
@Component
public class ShownWishes {

    private final People people;

    ShownWishes(People people) {
        this.people = people;
    }

    public WishView of(Wish it) {
        return new WishView(
                Long.toString(it.id().value()),
                Long.toString(it.agreement().value()),
                it.plan(),
                it.overlaidPlan(),
                it.options(),
                person(it.singleContact()),
                it.fromDay(),
                it.ends(),
                it.words(),
                it.state().key(),
                person(it.askedBy()),
                it.askedAt(),
                person(it.decidedBy()),
                it.decidedAt(),
                it.reason(),
                it.next() == null ? null : Long.toString(it.next().value()));
    }

    private @Nullable PersonView person(@Nullable PersonId id) {
        return id == null ? null : people.find(id).map(PersonView::of).orElse(null);
    }
}
