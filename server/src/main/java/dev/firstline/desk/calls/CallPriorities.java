package dev.firstline.desk.calls;

import dev.firstline.casepages.PriorityMarks;
import dev.firstline.commitments.Commitments;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.Person;
import dev.firstline.programme.Priority;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.web.Page;
import dev.firstline.web.view.PriorityCard;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/**
 * The priorities to ask the caller for, with what each means and by when we would answer (INT-4).
 */
@Component
class CallPriorities {

    private final Programmes programmes;
    private final Organisations organisations;
    private final Commitments commitments;

    CallPriorities(Programmes programmes, Organisations organisations, Commitments commitments) {
        this.programmes = programmes;
        this.organisations = organisations;
        this.commitments = commitments;
    }

    List<PriorityCard> of(Page page, Optional<Person> caller, CallForm form) {
        Programme programme = programmes.current();
        Optional<String> region =
                caller.flatMap(Person::organisation)
                        .map(organisations::get)
                        .map(Organisation::region);
        String chosen =
                form.value("priority").isEmpty()
                        ? programme.mail().defaultPriority()
                        : form.value("priority");
        return programme.priorities().stream()
                .map(
                        it ->
                                new PriorityCard(
                                        it.key(),
                                        PriorityMarks.of(programme, it, page.wording()),
                                        it.definition().in(page.language().tag()),
                                        region.map(to -> promise(page, programme, it, to))
                                                .orElse(""),
                                        null,
                                        it.key().equals(chosen)))
                .toList();
    }

    private String promise(Page page, Programme programme, Priority priority, String region) {
        var due = commitments.foresee(programme, priority.key(), region, page.now()).value();
        return page.text("desk.call.promise", page.times().exact(due));
    }
}
