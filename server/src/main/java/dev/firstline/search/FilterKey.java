package dev.firstline.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a line may filter by; each is named in English and in Romanian, with or without accents. */
enum FilterKey {
    STATE(true, "state", "stare"),
    PRIORITY(true, "priority", "prioritate"),
    QUEUE(false, "queue", "coada"),
    OWNER(false, "owner", "responsabil"),
    FROM(false, "from", "de-la"),
    ORGANISATION(false, "organisation", "organization", "org", "organizatie"),
    AFTER(true, "after", "dupa"),
    BEFORE(true, "before", "inainte");

    private final boolean forAll;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes one that nobody changes
    private final List<String> names;

    FilterKey(boolean forAll, String... names) {
        this.forAll = forAll;
        this.names = List.of(names);
    }

    /** Whether customers filter by it: what only staff know filters for staff only. */
    boolean isForAll() {
        return forAll;
    }

    /** As texts name it. */
    String key() {
        return names.getFirst();
    }

    static Optional<FilterKey> find(String typed) {
        String plain = Plain.key(typed);
        return Arrays.stream(values()).filter(key -> key.names.contains(plain)).findFirst();
    }
}
