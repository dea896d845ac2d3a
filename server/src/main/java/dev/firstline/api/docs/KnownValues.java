package dev.firstline.api.docs;

import static java.util.Objects.requireNonNull;

import dev.firstline.cases.CaseState;
import dev.firstline.cases.Channel;
import dev.firstline.cases.LeftOutFile;
import dev.firstline.cases.Resolution;
import dev.firstline.cases.Turn;
import dev.firstline.cases.Visibility;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.CommitmentKind;
import dev.firstline.servicetime.Reason;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;

import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The values that a field may have, taken from where they are known. */
@Component
class KnownValues {

    private static final List<String> STATES = all(CaseState.values(), CaseState::key);
    private static final List<String> CHANNELS = all(Channel.values(), Channel::key);
    private static final List<String> VISIBILITIES = all(Visibility.values(), Visibility::key);
    private static final List<String> KINDS = all(Resolution.values(), Resolution::key);
    private static final List<String> DIRECTIONS = List.of("in", "out");

    private static final Map<String, List<String>> VALUES =
            Map.ofEntries(
                    Map.entry("Case.state", STATES),
                    Map.entry("Case.turn", all(Turn.values(), Turn::key)),
                    Map.entry("Case.resolutions", KINDS),
                    Map.entry("Commitment.kind", all(CommitmentKind.values(), CommitmentKind::key)),
                    Map.entry(
                            "Commitment.state",
                            all(Commitment.State.values(), Commitment.State::key)),
                    Map.entry(
                            "Interval.why",
                            all(Reason.values(), why -> why.name().toLowerCase(Locale.ROOT))),
                    Map.entry(
                            "LeftOutFile.reason",
                            all(LeftOutFile.Reason.values(), LeftOutFile.Reason::key)),
                    Map.entry("Message.channel", CHANNELS),
                    Map.entry("Message.visibility", VISIBILITIES),
                    Map.entry("Saying.channel", CHANNELS),
                    Map.entry("Saying.visibility", VISIBILITIES),
                    Map.entry("CallView.direction", DIRECTIONS),
                    Map.entry("TelephoneCall.direction", DIRECTIONS),
                    Map.entry("Wait.for", List.of("customer", "vendor", "partner")),
                    Map.entry("Solution.kinds", KINDS));

    /**
     * Names them in the description.
     *
     * @throws NullPointerException if it has no such field: a mistake of ours, found by any test
     */
    void name(OpenAPI api) {
        VALUES.forEach((place, values) -> name(field(api, place), values));
    }

    private static Schema<?> field(OpenAPI api, String place) {
        String[] parts = place.split("\\.", -1);
        Schema<?> owner = requireNonNull(api.getComponents().getSchemas().get(parts[0]), place);
        return requireNonNull(owner.getProperties().get(parts[1]), place);
    }

    private static void name(Schema<?> field, List<String> values) {
        Schema<?> one = field.getItems() == null ? field : field.getItems();
        @SuppressWarnings("unchecked") // the schema of a text
        Schema<String> text = (Schema<String>) one;
        text.setEnum(values);
    }

    private static <T> List<String> all(T[] values, Function<T, String> key) {
        return Arrays.stream(values).map(key).toList();
    }
}
