package dev.firstline.programme.plans;

import java.util.Arrays;
import java.util.Locale;

/** How constants are written in files: in small letters, with hyphens. */
final class Keys {

    private Keys() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of a key that was checked before. */
    static <E extends Enum<E>> E find(Class<E> type, String key) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> of(each).equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key));
    }
}
