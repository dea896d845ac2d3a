package dev.firstline.desk.casepage;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.joining;

import dev.firstline.access.PersonId;
import dev.firstline.casepages.Money;
import dev.firstline.casepages.PriorityMarks;
import dev.firstline.casepages.StateBadges;
import dev.firstline.casepages.Viewpoint;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.EventType;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.KeptLater;
import dev.firstline.directory.Person;
import dev.firstline.programme.Programme;
import dev.firstline.web.Page;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The sentences of events.
 *
 * @param people whoever the events name
 * @param organisation with which the case was placed, empty if it was not
 * @param kept what calls that were logged later show to have been kept after all
 * @param things products, releases and sites by name
 * @param hands in whose hands the case was when a promise was due and not kept; empty where that
 *     was not noted
 */
record EventWords(
        Page page,
        Programme programme,
        Map<PersonId, Person> people,
        String organisation,
        Map<CaseEvent, KeptLater> kept,
        Things things,
        Function<CaseEvent, String> hands) {

    /** Names what an event calls by an id, before it or since; empty for none. */
    @FunctionalInterface
    interface Things {
        String name(CaseEvent event, boolean before);
    }

    /**
     * What happened and, where that came to be known later, when it held.
     *
     * @param same whether it counted anew what is promised until the same instant as before
     */
    String tell(CaseEvent event, boolean same) {
        KeptLater how = kept.get(event);
        if (how != null) {
            return page.text(
                    "desk.event.promise-met." + how.key(),
                    name(event.actor()),
                    promise(event),
                    page.times().exact(event.at()),
                    event.actor() == null ? 0 : 1);
        }
        boolean says = event.type() == EventType.PROMISE_BREACHED;
        String told = say(event, same);
        return event.isNotedLate() && !says
                ? page.text("desk.event.noted-later", told, page.times().exact(event.at()))
                : told;
    }

    private String say(CaseEvent event, boolean same) {
        String actor = name(event.actor());
        String from = requireNonNullElse(event.from(), "");
        String to = requireNonNullElse(event.to(), "");
        String key = "desk.event." + event.type().key();
        return switch (event.type()) {
            case OPENED -> page.text(key, actor, page.text("channel." + to));
            case PLACED -> page.text(key, actor, organisation);
            case STATE_CHANGED -> page.text(key, state(event.from()), state(to));
            case OWNER_CHANGED -> ownership(event, actor);
            case KIND_CHANGED ->
                    page.text(
                            key + (event.from() == null ? ".first" : ".again"),
                            actor,
                            kind(to),
                            kind(event.from()));
            case VERSION_CHANGED -> page.text(key, actor, requireNonNullElse(event.from(), ""), to);
            case PRIORITY_CHANGED -> page.text(key, actor, priority(event.from()), priority(to));
            case QUEUE_CHANGED -> page.text(key, actor, queue(to));
            case RESOLVED -> page.text(key, actor, kinds(to));
            case CONFIRMED, REJECTED, CLOSED, REOPENED, APPROVED, DECLINED, REFUSAL_LIFTED ->
                    page.text(key, actor);
            case MESSAGE_ADDED -> page.text(key + "." + to, actor);
            case PROMISE_MADE, PROMISE_RECOUNTED, PROMISE_AGAIN ->
                    counted(event, same ? key + ".kept" : key, to);
            case PROMISE_BREACHED -> breached(event, key);
            case PROMISE_CANCELLED ->
                    to.isEmpty()
                            ? page.text(key, promise(event))
                            : page.text(
                                    key + ".by",
                                    promise(event),
                                    page.times().full(Instant.parse(to)));
            case PROMISE_PAUSED ->
                    page.text(key, promises(from), state(to), from.split(",", -1).length);
            case PROMISE_RESUMED -> page.text(key, resumed(from, to));
            case PROMISE_MET -> page.text(key + met(event), actor, promise(event));
            case FOLLOW_UP_OF, AGREEMENT_ATTACHED, SPLIT_FROM, SPLIT_INTO -> page.text(key, to);
            case MERGED_INTO, MERGED, MERGE_UNDONE -> page.text(key, actor, to);
            case LINKED, UNLINKED -> page.text(key, actor, link(event), to);
            case OUT_OF_SCOPE -> page.text(key, actor);
            case FEE_STATED -> page.text(key, actor, Money.say(page, to));
            case FEE_WITHDRAWN -> page.text(key, actor, Money.say(page, from));
            case FEE_APPROVED, FEE_DECLINED ->
                    page.text(
                            key,
                            actor,
                            Money.say(page, from),
                            page.text("desk.event.fee-by." + to));
            case CHARGE_MOVED -> page.text(key, from, to);
            case INCIDENT_FREE -> page.text(key);
            case TURN_CHANGED -> page.text(key + "." + to);
            case PRODUCT_CHANGED, RELEASE_CHANGED, SITE_CHANGED ->
                    page.text(key, actor, thing(event, true), thing(event, false));
            case ENVIRONMENT_CHANGED -> page.text(key, actor);
            case AGREEMENT_CHANGED ->
                    to.isEmpty() ? page.text(key + ".none") : page.text(key + ".to", to);
            case CHARGE_TAKEN_BACK -> page.text(key, page.text("incident.type." + to));
            case AUTOMATIC_MAIL_HELD_BACK, MAIL_NOT_DELIVERED -> page.text(key);
        };
    }

    /** What was promised; before there were several kinds, it was the first answer. */
    private String promise(CaseEvent event) {
        return page.text("promise." + requireNonNullElse(event.from(), "initial-response"));
    }

    /** By when it is due, or how much is left of what stands still, and was before. */
    private String counted(CaseEvent event, String key, String to) {
        if (to.isEmpty()) {
            return page.text(key + ".still", promise(event));
        }
        String[] left = to.split("/", -1);
        return left.length == 2
                ? page.text(
                        key + ".left",
                        promise(event),
                        page.duration(Duration.parse(left[0])),
                        page.duration(Duration.parse(left[1])))
                : page.text(key, promise(event), page.times().full(Instant.parse(to)));
    }

    /** Whether in time; of what a call that was logged later brought to light nobody is named. */
    private static String met(CaseEvent event) {
        String how = isBreach(requireNonNullElse(event.to(), "")) ? ".late" : ".in-time";
        return event.actor() == null ? how + ".unnamed" : how;
    }

    /**
     * When it was due, in whose hands the case was then, and when that was noted, where that was
     * not at once (COM-9).
     */
    private String breached(CaseEvent event, String key) {
        String due = page.times().full(event.at());
        String noted = page.times().exact(event.toldAt());
        String held = hands.apply(event);
        if (held.isEmpty()) {
            return event.isNotedLate()
                    ? page.text(key + ".noted", promise(event), due, noted)
                    : page.text(key, promise(event), due);
        }
        return event.isNotedLate()
                ? page.text(key + ".held.noted", promise(event), due, held, noted)
                : page.text(key + ".held", promise(event), due, held);
    }

    private String promises(String kinds) {
        return Arrays.stream(kinds.split(",", -1))
                .map(kind -> page.text("promise." + kind))
                .collect(joining(", "));
    }

    /** Each that goes on, with what is promised of it now. */
    private String resumed(String kinds, String limits) {
        String[] all = kinds.split(",", -1);
        String[] due = limits.split(",", -1);
        return IntStream.range(0, all.length)
                .mapToObj(
                        i ->
                                page.text(
                                        "desk.event.promise-resumed.one",
                                        page.text("promise." + all[i]),
                                        page.times().full(Instant.parse(due[i]))))
                .collect(joining(", "));
    }

    private String link(CaseEvent event) {
        return page.text("desk.link." + requireNonNullElse(event.from(), ""));
    }

    private String thing(CaseEvent event, boolean before) {
        String name = things.name(event, before);
        return name.isEmpty() ? "–" : name;
    }

    private String ownership(CaseEvent event, String actor) {
        if (event.to() == null) {
            return page.text("desk.event.owner-changed.nobody", actor);
        }
        PersonId owner = PersonId.of(event.to());
        return Objects.equals(owner, event.actor())
                ? page.text("desk.event.owner-changed.taken", actor)
                : page.text("desk.event.owner-changed.given", actor, name(owner));
    }

    /** Firstline itself where its own rules acted. */
    private String name(@Nullable PersonId id) {
        Person person = id == null ? null : people.get(id);
        return person == null ? page.text("web.product") : person.name();
    }

    private String state(@Nullable String key) {
        return key == null || key.isEmpty()
                ? ""
                : StateBadges.word(CaseState.of(key), Viewpoint.STAFF, page.wording());
    }

    private String kind(@Nullable String key) {
        return key == null ? "" : page.text("kind." + key);
    }

    private String priority(@Nullable String key) {
        return PriorityMarks.of(programme, requireNonNullElse(key, ""), page.wording()).word();
    }

    private String queue(String key) {
        return programme.findQueue(key).map(it -> it.name().in(page.language().tag())).orElse(key);
    }

    private String kinds(String keys) {
        return Arrays.stream(keys.split(",", -1))
                .map(key -> page.text("desk.resolution." + key))
                .collect(joining(", "));
    }

    private static boolean isBreach(String state) {
        return state.equals(Commitment.State.BREACHED.key());
    }
}
