package dev.firstline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.CaseId;
import dev.firstline.cases.Part;
import dev.firstline.cases.Place;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.storage.Database;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Cases with a word are found however many others lie between them: staff's search looks among the
 * newest first, and further only where that does not fill a page.
 */
@FirstlineTest
class FarApartTest {

    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private Finder finder;
    @Autowired private Database database;

    private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");
    private final List<CaseId> all = new ArrayList<>();

    @BeforeEach
    void manyLieBetweenWhatIsAsked() {
        for (int others : List.of(0, 90_000, 20_000, 5_000, 300, 1)) {
            pass(others);
            all.addFirst(life.asked(cast.ana(), "Hydra " + mark).id());
        }
    }

    @Test
    void areFoundNewestFirst() {
        assertThat(part(mark, Place.start(), 10).items()).isEqualTo(all);
        assertThat(part(mark + " state:open", Place.start(), 10).items()).isEqualTo(all);
        assertThat(part(mark + " after:2020-01-01", Place.start(), 10).items()).isEqualTo(all);
        for (int limit = 1; limit < all.size(); limit++) {
            assertThat(part(mark, Place.start(), limit).items()).isEqualTo(all.subList(0, limit));
        }
    }

    @Test
    void areFoundFromAnyOfThemOnBothWays() {
        for (int at = 0; at < all.size(); at++) {
            CaseId key = all.get(at);
            assertThat(part(mark, Place.after(key), 10).items())
                    .isEqualTo(all.subList(at + 1, all.size()));
            assertThat(part(mark, Place.before(key), 10).items()).isEqualTo(all.subList(0, at));
            assertThat(part(mark, Place.before(key), 1).items())
                    .isEqualTo(all.subList(Math.max(0, at - 1), at));
        }
    }

    private void pass(int others) {
        JdbcClient.create(database.addresses().owner().dataSource())
                .sql(
                        """
                select setval(pg_get_serial_sequence('support_case', 'id'),
                              nextval(pg_get_serial_sequence('support_case', 'id')) + :others)
                """)
                .param("others", others)
                .query(Long.class)
                .single();
    }

    private Part<CaseId> part(String line, Place<CaseId> place, int limit) {
        return finder.find(cast.ion(), line, place, limit).cases().map(Finder::ids);
    }
}
