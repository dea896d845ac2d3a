package dev.firstline.cases;

import dev.firstline.explanation.Refused;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;

/** What cases are to each other; kept once and read from both (CAS-7). */
@Component
public class CaseLinks {

    private final CaseLinkStore store;
    private final TimelineStore timeline;

    CaseLinks(CaseLinkStore store, TimelineStore timeline) {
        this.store = store;
        this.timeline = timeline;
    }

    /** Links a case to another for Firstline's own rules, which tell of it themselves. */
    @Transactional
    public void add(Case subject, LinkKind kind, Case other, Act act) {
        store.add(subject.id(), kind, other.id(), act);
    }

    /**
     * Links it by hand; both tell of it.
     *
     * @throws Refused for a case and itself, and where they are linked so already
     */
    @Transactional
    public CaseLink link(Case subject, LinkKind kind, Case other, Act act) {
        if (subject.id().equals(other.id())) {
            throw Refused.invalid("number", "link.itself");
        }
        CaseLink added =
                store.add(subject.id(), kind, other.id(), act)
                        .orElseThrow(
                                () ->
                                        Refused.conflict(
                                                "link.there-already", Map.of("field", "number")));
        note(EventType.LINKED, subject, kind.key(), other, act);
        return added;
    }

    /** Takes a link of a case away; the trace stays. */
    @Transactional
    public void unlink(Case subject, CaseLink link, Case other, Act act) {
        if (!store.remove(link.id(), act)) {
            throw Refused.notFound("link");
        }
        note(EventType.UNLINKED, subject, link.kind().key(), other, act);
    }

    private void note(EventType type, Case subject, String kind, Case other, Act act) {
        timeline.add(subject.id(), List.of(CaseEvent.of(type, act, kind, number(other))));
        timeline.add(other.id(), List.of(CaseEvent.of(type, act, kind, number(subject))));
    }

    private static String number(Case of) {
        return Long.toString(of.number());
    }

    /** A link of a case, from whichever end. */
    public CaseLink get(Case of, long id) {
        return list(of).stream()
                .filter(it -> it.id() == id)
                .findFirst()
                .orElseThrow(() -> Refused.notFound("link"));
    }

    /** The links of a case from both ends, the oldest first. */
    public List<CaseLink> list(Case of) {
        return store.list(of.id());
    }

    /** Takes a link that Firstline's own rules made away again, if it is there. */
    @Transactional
    public void remove(Case subject, LinkKind kind, Case other, Act act) {
        list(subject).stream()
                .filter(it -> it.kind() == kind && it.other().equals(other.id()))
                .forEach(it -> store.remove(it.id(), act));
    }
}
