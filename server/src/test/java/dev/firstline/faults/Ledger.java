package dev.firstline.faults;

import java.io.IOException;
import java.net.ConnectException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Who asked for what, and what the server vouched for: kept where no kill reaches it. */
final class Ledger {

    private final Map<Deed, Boolean> answered = new ConcurrentHashMap<>();

    /** Asks, and notes it before the first byte leaves; nobody asked where nothing listens. */
    Optional<String> attempt(Deed deed) throws InterruptedException {
        answered.putIfAbsent(deed, false);
        try {
            Optional<String> answer = deed.attempt();
            answer.ifPresent(_ -> answered.put(deed, true));
            return answer;
        } catch (ConnectException nobodyListens) {
            answered.remove(deed, false);
            return Optional.empty();
        } catch (IOException noAnswer) {
            return Optional.empty();
        }
    }

    List<Deed> answered() {
        return deeds(deed -> answered.getOrDefault(deed, false));
    }

    List<Deed> unanswered() {
        return deeds(deed -> !answered.getOrDefault(deed, true));
    }

    private List<Deed> deeds(Predicate<Deed> wanted) {
        return answered.keySet().stream().filter(wanted).toList();
    }
}
