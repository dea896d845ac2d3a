package dev.firstline.programme;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the parts of a programme file. */
final class PartsReader {

    private static final Set<String> CHANNELS = Set.of("writing", "portal", "mail", "telephone");

    private PartsReader() {}

    static CaseNumberFormat caseNumber(YamlPlace place) {
        try {
            return new CaseNumberFormat(place.text());
        } catch (IllegalArgumentException e) {
            place.fault(
                    "case-number",
                    "the case number has no place for its digits",
                    String.valueOf(e.getMessage()));
            return new CaseNumberFormat("{number}");
        }
    }

    static List<Priority> priorities(YamlPlace place) {
        List<Priority> priorities = new ArrayList<>();
        place.entries().forEach((key, entry) -> priorities.add(priority(key, entry)));
        if (priorities.isEmpty()) {
            place.fault(
                    "no-priorities",
                    "no priority is defined",
                    "define at least one, such as 'medium:'");
        }
        return priorities;
    }

    private static Priority priority(String key, YamlPlace place) {
        YamlPlace answer = place.get("initialResponse");
        Duration limit = answer.get("limit").duration();
        Duration goal = answer.find("goal").map(YamlPlace::duration).orElse(limit);
        if (goal.compareTo(limit) > 0) {
            answer.fault(
                    "goal-after-limit",
                    "the goal is later than the limit",
                    "make the goal at most the limit");
        }
        return new Priority(
                key,
                place.get("name").localText(),
                place.get("definition").localText(),
                place.get("signs").localText(),
                goal,
                limit,
                place.find("urgent").map(YamlPlace::yesOrNo).orElse(false),
                place.find("channels").map(PartsReader::channels).orElse(List.of()));
    }

    private static List<String> channels(YamlPlace place) {
        List<String> channels = new ArrayList<>();
        for (YamlPlace item : place.items()) {
            if (!CHANNELS.contains(item.text())) {
                item.fault(
                        "unknown-channel",
                        "'" + item.text() + "' is no channel",
                        "write one of " + CHANNELS);
            }
            channels.add(item.text());
        }
        return channels;
    }

    static List<Region> regions(YamlPlace place) {
        List<Region> regions = new ArrayList<>();
        place.entries().forEach((key, entry) -> regions.add(region(key, entry)));
        if (regions.isEmpty()) {
            place.fault(
                    "no-regions", "no region is defined", "define at least one, such as 'emea:'");
        }
        return regions;
    }

    private static Region region(String key, YamlPlace place) {
        return new Region(
                key,
                place.get("name").localText(),
                place.get("telephone").text(),
                place.get("hours").localText(),
                CalendarReader.calendar(place));
    }

    static List<Queue> queues(YamlPlace place) {
        List<Queue> queues = new ArrayList<>();
        place.entries().forEach((key, name) -> queues.add(new Queue(key, name.localText())));
        return queues;
    }

    static Programme.Routes routes(YamlPlace place, List<Queue> queues) {
        return new Programme.Routes(
                queue(place.get("first"), queues), queue(place.get("triage"), queues));
    }

    private static String queue(YamlPlace place, List<Queue> queues) {
        if (queues.stream().noneMatch(q -> q.key().equals(place.text()))) {
            place.fault(
                    "unknown-queue",
                    "'" + place.text() + "' is no queue of this programme",
                    "write one of " + queues.stream().map(Queue::key).toList());
        }
        return place.text();
    }

    static MailRules mail(YamlPlace place, List<Priority> priorities) {
        YamlPlace priority = place.get("defaultPriority");
        if (priorities.stream().noneMatch(p -> p.key().equals(priority.text()))) {
            priority.fault(
                    "unknown-priority",
                    "'" + priority.text() + "' is no priority of this programme",
                    "write one of " + priorities.stream().map(Priority::key).toList());
        }
        List<String> words =
                place.get("confirmingWords").items().stream().map(YamlPlace::text).toList();
        return new MailRules(
                priority.text(),
                words,
                place.get("automaticPerDay").wholeNumber(1, 1000),
                place.find("mostFiles")
                        .map(most -> most.wholeNumber(1, 1000))
                        .orElse(MailRules.USUAL_FILES));
    }
}
