package dev.firstline.benchmarks.queries;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How the database carried out what one request asked of it, as auto_explain tells it.
 *
 * @param millis time of all statements together, in the database
 * @param hit pages of 8 kB that were in its memory
 * @param read pages that were not
 * @param scans tables that were read from end to end
 * @param text the plans, one after the other
 */
record Plans(int statements, double millis, long hit, long read, Set<String> scans, String text) {

    private static final Pattern PLAN = Pattern.compile("duration: ([0-9.]+) ms +plan:");
    private static final Pattern BUFFERS =
            Pattern.compile("Buffers: shared(?: hit=(\\d+))?(?: read=(\\d+))?");
    private static final Pattern SCAN = Pattern.compile("Seq Scan on (?:public\\.)?(\\w+)");

    static Plans of(String log) {
        List<String> plans =
                Stream.of(log.split("(?=\\n[^\\n\\t]*duration: )"))
                        .filter(part -> PLAN.matcher(part).find())
                        .toList();
        double millis = 0;
        long hit = 0;
        long read = 0;
        Set<String> scans = new TreeSet<>();
        for (String plan : plans) {
            Matcher duration = PLAN.matcher(plan);
            millis += duration.find() ? Double.parseDouble(duration.group(1)) : 0;
            Matcher buffers = BUFFERS.matcher(plan);
            if (buffers.find()) {
                hit += number(buffers.group(1));
                read += number(buffers.group(2));
            }
            SCAN.matcher(plan).results().forEach(scan -> scans.add(scan.group(1)));
        }
        return new Plans(plans.size(), millis, hit, read, scans, String.join("\n", plans));
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
