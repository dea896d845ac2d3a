package dev.firstline.mailtext.automatic;

import java.util.List;
import java.util.Optional;

/** An answer to a mailing list would go to everybody on it (RFC 2919, RFC 2369). */
final class ListFields implements Rule {
    private static final List<String> FIELDS =
            List.of("List-Id", "List-Post", "List-Unsubscribe", "Mailing-List", "X-Mailing-List");

    @Override
    public Optional<String> why(Evidence evidence) {
        return FIELDS.stream()
                .filter(evidence.headers()::has)
                .findFirst()
                .map(field -> "sent through a list: field " + field);
    }
}
