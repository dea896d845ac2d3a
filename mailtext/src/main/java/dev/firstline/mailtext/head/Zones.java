package dev.firstline.mailtext.head;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** Offsets as dates in mail give them: figures, or the names that RFC 5322 and habit know. */
final class Zones {
    private static final Map<String, Integer> HOURS =
            Map.ofEntries(
                    Map.entry("gmt", 0),
                    Map.entry("utc", 0),
                    Map.entry("est", -5),
                    Map.entry("edt", -4),
                    Map.entry("cst", -6),
                    Map.entry("cdt", -5),
                    Map.entry("mst", -7),
                    Map.entry("mdt", -6),
                    Map.entry("pst", -8),
                    Map.entry("pdt", -7),
                    Map.entry("cet", 1),
                    Map.entry("cest", 2),
                    Map.entry("eet", 2),
                    Map.entry("eest", 3),
                    Map.entry("bst", 1),
                    Map.entry("jst", 9));

    private Zones() {}

    static Optional<ZoneOffset> named(String lowerCase) {
        return Optional.ofNullable(HOURS.get(lowerCase)).map(ZoneOffset::ofHours);
    }

    /** Of +0200 or +02:00; an offset that no place on earth has counts as UTC. */
    static ZoneOffset offset(String signed) {
        var digits = signed.substring(1).replace(":", "");
        if (digits.length() < 4) {
            return ZoneOffset.UTC;
        }
        int minutes =
                Integer.parseInt(digits.substring(0, 2)) * 60
                        + Integer.parseInt(digits.substring(2, 4));
        return minutes > 14 * 60
                ? ZoneOffset.UTC
                : ZoneOffset.ofTotalSeconds((signed.startsWith("-") ? -60 : 60) * minutes);
    }
}
