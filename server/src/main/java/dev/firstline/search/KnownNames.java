package dev.firstline.search;

import dev.firstline.cases.CaseState;
import dev.firstline.programme.KnownQueues;
import dev.firstline.programme.LocalText;
import dev.firstline.programme.Priority;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.Queue;
import dev.firstline.texts.Language;
import dev.firstline.texts.Texts;

import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** States, priorities and queues by their keys, and by their names in any language. */
@Component
class KnownNames {

    private static final Set<String> OPEN = Set.of("open", "deschis", "deschisa", "deschise");
    private static final Set<String> CLOSED = Set.of("closed", "inchis", "inchisa", "inchise");

    private final Programmes programmes;
    private final KnownQueues queues;
    private final Texts texts;

    KnownNames(Programmes programmes, KnownQueues queues, Texts texts) {
        this.programmes = programmes;
        this.queues = queues;
        this.texts = texts;
    }

    Set<CaseState> states(String typed) {
        String asked = Plain.key(typed);
        if (CLOSED.contains(asked)) {
            return Set.of(CaseState.CLOSED);
        }
        boolean open = OPEN.contains(asked);
        return Arrays.stream(CaseState.values())
                .filter(state -> open ? state.isOpen() : isCalled(state, asked))
                .collect(Collectors.toSet());
    }

    private boolean isCalled(CaseState state, String asked) {
        return state.key().equals(asked)
                || Arrays.stream(Language.values())
                        .map(language -> texts.in(language).text("state.staff." + state.key()))
                        .anyMatch(name -> Plain.key(name).equals(asked));
    }

    Set<String> priorities(String typed) {
        return programme().priorities().stream()
                .filter(it -> isCalled(it.key(), it.name(), typed))
                .map(Priority::key)
                .collect(Collectors.toSet());
    }

    Set<String> queues(String typed) {
        return queues.keys(it -> isCalled(it.key(), it.name(), typed));
    }

    private static boolean isCalled(String key, LocalText name, String typed) {
        String asked = Plain.key(typed);
        return Stream.concat(Stream.of(key), name.byLanguage().values().stream())
                .anyMatch(known -> Plain.key(known).equals(asked));
    }

    /** The values that a filter knows, where they can be listed. */
    String right(FilterKey key) {
        return switch (key) {
            case STATE ->
                    Stream.concat(
                                    Stream.of("open"),
                                    Arrays.stream(CaseState.values()).map(CaseState::key))
                            .collect(Collectors.joining(", "));
            case PRIORITY ->
                    programme().priorities().stream()
                            .map(Priority::key)
                            .collect(Collectors.joining(", "));
            case QUEUE ->
                    programme().queues().stream().map(Queue::key).collect(Collectors.joining(", "));
            case OWNER, FROM, ORGANISATION, AFTER, BEFORE -> "";
        };
    }

    private Programme programme() {
        return programmes.current();
    }
}
