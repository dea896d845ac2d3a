package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.CaseLink;
import dev.firstline.cases.CaseLinks;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.Cases;
import dev.firstline.cases.LinkKind;
import dev.firstline.explanation.Refused;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What cases are to each other, as people see and set it (CAS-7). */
@Component
public class Relations {

    /**
     * The other end of a link.
     *
     * @param forward whether the case that was asked about is that to the other; else it is the
     *     other way round
     */
    public record Related(CaseLink link, Case other, boolean forward) {}

    private final Cases cases;
    private final CaseLinks links;
    private final Aftermath aftermath;

    Relations(Cases cases, CaseLinks links, Aftermath aftermath) {
        this.cases = cases;
        this.links = links;
        this.aftermath = aftermath;
    }

    /** The cases to which one is linked, as far as the actor may see them. */
    public List<Related> list(Actor actor, Case of) {
        List<CaseLink> all = links.list(of);
        Map<CaseId, Case> others =
                cases.listByIds(all.stream().map(it -> it.from(of.id())).distinct().toList());
        return all.stream()
                .flatMap(
                        it ->
                                Optional.ofNullable(others.get(it.from(of.id())))
                                        .map(other -> related(of, it, other))
                                        .stream())
                .filter(it -> actor.isStaff() || cases.maySee(actor, it.other()))
                .toList();
    }

    private static Related related(Case of, CaseLink link, Case other) {
        return new Related(link, other, link.subject().equals(of.id()));
    }

    /**
     * Links a case to another.
     *
     * @param number of the other
     */
    @Transactional
    public Related link(Actor actor, CaseAsSeen seen, LinkKind kind, long number) {
        CasePolicy.requireWork(actor);
        Case subject = aftermath.hold(actor, seen);
        Case other =
                cases.findByNumber(number)
                        .orElseThrow(
                                () ->
                                        Refused.invalid(
                                                "number",
                                                "link.target-unknown",
                                                Long.toString(number)));
        return related(subject, links.link(subject, kind, other, aftermath.act(actor)), other);
    }

    /**
     * Takes a link away. That of a merge goes with the merge.
     *
     * @throws Refused where it is none of the case's, or the merge made it
     */
    @Transactional
    public void unlink(Actor actor, CaseAsSeen seen, long id) {
        CasePolicy.requireWork(actor);
        Case subject = aftermath.hold(actor, seen);
        CaseLink link = links.get(subject, id);
        Case from = cases.get(link.subject());
        Case to = cases.get(link.other());
        boolean ofMerge = from.handling().merge().filter(it -> it == to.number()).isPresent();
        if (ofMerge && link.kind() == LinkKind.DUPLICATE_OF) {
            throw Refused.conflict("link.of-merge", Map.of());
        }
        Act act = aftermath.act(actor);
        links.unlink(from, link, to, act);
    }
}
