package dev.firstline.faults;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Clients that write on and on, whatever becomes of the server. */
final class Load implements AutoCloseable {

    /** Between two things that one client asks for: steady, but no flood that outlasts the test. */
    private static final int PAUSE_MILLIS = 120;

    /** Each client opens a case, then follows it up twice. */
    private static final int WRITINGS_PER_CASE = 3;

    private final Ledger ledger;

    /** Not closed with the load: what it sent is sent again afterwards. */
    private final HttpClient http = HttpClient.newHttpClient();

    private final ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> running = new ArrayList<>();
    private volatile boolean over;

    Load(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Starts a client that writes mail from an address of its own. */
    void mail(int smtpPort) {
        Marks marks = new Marks(running.size());
        String sender = "client-%s@acme.example".formatted(Marks.letters(running.size(), 2));
        start(
                last -> {
                    String mark = marks.next();
                    return new Mail(smtpPort, sender, mark, last.map(Deed::mark));
                },
                (deed, _) -> deed);
    }

    /** Starts a client that uses the API. */
    void api(URI server, String token) {
        Marks marks = new Marks(running.size());
        start(
                opened ->
                        opened.map(place -> ApiCall.message(http, place, token, marks.next()))
                                .orElseGet(
                                        () -> ApiCall.opening(http, server, token, marks.next())),
                (_, place) -> place);
    }

    /** What a client remembers of an opening that was answered, to follow it up. */
    @FunctionalInterface
    private interface Memory<T> {
        T of(Deed opening, String answer);
    }

    private <T> void start(Function<Optional<T>, Deed> next, Memory<T> memory) {
        running.add(
                clients.submit(
                        () -> {
                            while (!over) {
                                writeAboutOneCase(next, memory);
                            }
                            return null;
                        }));
    }

    private <T> void writeAboutOneCase(Function<Optional<T>, Deed> next, Memory<T> memory)
            throws InterruptedException {
        Optional<T> opened = Optional.empty();
        for (int writing = 0; writing < WRITINGS_PER_CASE && !over; writing++) {
            Deed deed = next.apply(opened);
            Optional<String> answer = ledger.attempt(deed);
            if (opened.isEmpty()) {
                opened = answer.map(it -> memory.of(deed, it));
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** Lets every client finish what it is at; fails as the first of them failed. */
    void stop() throws ExecutionException, InterruptedException {
        over = true;
        for (Future<?> client : running) {
            client.get();
        }
    }

    @Override
    public void close() {
        over = true;
        clients.close();
    }
}
