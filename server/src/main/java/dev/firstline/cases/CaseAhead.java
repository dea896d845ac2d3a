package dev.firstline.cases;

import dev.firstline.storage.Question;
import dev.firstline.storage.ReadAhead;
import dev.firstline.storage.ReadOnce;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * What the page of a case will ask of the database by the case's id, asked ahead and in one go:
 * each part of the page finds it in what it has read ({@link ReadOnce}), and knows nothing of the
 * others.
 */
@Component
public class CaseAhead {

    private final ReadAhead ahead;
    private final List<Ahead<?>> all = new CopyOnWriteArrayList<>();

    CaseAhead(ReadAhead ahead) {
        this.ahead = ahead;
    }

    private record Ahead<R>(String sql, Question.Row<R> row, BiConsumer<CaseId, List<R>> keep) {

        Question<R> of(CaseId id) {
            return new Question<>(
                    sql, Map.of("case", id.value()), row, rows -> keep.accept(id, rows));
        }
    }

    /**
     * From now on this is asked, too.
     *
     * @param sql with the parameter case
     * @param keep where the part of the page that needs it looks for it first
     */
    public <R> void add(String sql, Question.Row<R> row, BiConsumer<CaseId, List<R>> keep) {
        all.add(new Ahead<>(sql, row, keep));
    }

    /**
     * Asks for all of it, within a reading.
     *
     * @param beside what else the page will ask
     */
    public void read(CaseId id, List<Question<?>> beside) {
        ahead.ask(
                Stream.concat(all.stream().<Question<?>>map(it -> it.of(id)), beside.stream())
                        .toList());
    }
}
