package dev.firstline.desk.calls;

import dev.firstline.casepages.PriorityMarks;
import dev.firstline.commitments.Commitments;
import dev.firstline.programme.Priority;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.plans.Bought;
import dev.firstline.web.Page;
import dev.firstline.web.view.PriorityCard;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The priorities to ask the caller for, with what each means and what we would promise (INT-4). */
@Component
class CallPriorities {

    private final Programmes programmes;
    private final Commitments commitments;

    CallPriorities(Programmes programmes, Commitments commitments) {
        this.programmes = programmes;
        this.commitments = commitments;
    }

    /**
     * @param bought by what is promised, empty where nothing can be yet
     */
    List<PriorityCard> of(Page page, Optional<Bought> bought, CallForm form) {
        Programme programme = programmes.current();
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
                                        bought.map(by -> promise(page, it, by)).orElse(""),
                                        List.of(),
                                        it.key().equals(chosen)))
                .toList();
    }

    private String promise(Page page, Priority priority, Bought bought) {
        return commitments.foresee(bought, priority.key(), page.now()).stream()
                .map(
                        it ->
                                page.text(
                                        "promise.promised." + it.kind().key(),
                                        page.times().full(it.limitAt())))
                .collect(Collectors.joining(" "));
    }
}
