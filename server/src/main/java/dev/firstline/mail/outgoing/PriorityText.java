package dev.firstline.mail.outgoing;

import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.Reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * That the priority of a request was changed, why, and what became of each promise: with the former
 * time beside the new one, and what is promised no more (INT-4, COM-6, COM-10); and in which other
 * ways the request is to come now (INT-5).
 */
record PriorityText(SaidText said, MissingLegText legs) implements MailText {

    @Override
    public List<Block> write(Occasion occasion) {
        List<Map<?, ?>> changed = changed(occasion);
        List<Block> blocks = new ArrayList<>();
        String priority = occasion.subject().handling().priority();
        blocks.add(
                occasion.words(
                        "priority-changed",
                        occasion.programme().priority(priority).name().in(occasion.language())));
        said.quote(occasion).ifPresent(blocks::add);
        blocks.addAll(occasion.promisesInWords(it -> moved(occasion, changed, it)));
        changed.stream()
                .filter(ChangedWords::isGone)
                .map(it -> (Block) new Block.Words(sentence(occasion, it)))
                .forEach(blocks::add);
        blocks.addAll(legs.write(occasion));
        blocks.add(occasion.requestLink());
        return blocks;
    }

    private static List<Map<?, ?>> changed(Occasion occasion) {
        List<Map<?, ?>> changed = new ArrayList<>();
        if (NoticeTexts.particulars(occasion.mail()).get("promises") instanceof List<?> all) {
            all.forEach(it -> changed.add((Map<?, ?>) it));
        }
        return changed;
    }

    /** Unless something happened to it since, before the mail went out. */
    private static Optional<String> moved(
            Occasion occasion, List<Map<?, ?>> changed, Reading awaited) {
        Commitment promise = awaited.commitment();
        return changed.stream()
                .filter(it -> promise.kind().key().equals(it.get("kind")))
                .filter(it -> isAsTold(it, awaited))
                .findFirst()
                .map(it -> sentence(occasion, it));
    }

    private static boolean isAsTold(Map<?, ?> changed, Reading awaited) {
        return switch (awaited.phase()) {
            case RUNNING, SOON, SLEEPING ->
                    changed.get("after") instanceof String due
                            && Instant.parse(due).equals(awaited.commitment().limitAt());
            case PAUSED -> changed.containsKey("left");
            case LATE, MET, MET_LATE, CANCELLED -> false;
        };
    }

    private static String sentence(Occasion occasion, Map<?, ?> promise) {
        return occasion.text(
                "changed." + promise.get("kind") + ChangedWords.how(promise),
                ChangedWords.before(promise, occasion.wording(), occasion.times()),
                ChangedWords.after(promise, occasion.wording(), occasion.times()));
    }
}
