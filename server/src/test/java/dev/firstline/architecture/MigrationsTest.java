package dev.firstline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

class MigrationsTest {

    private static final Pattern SYSTEM_TIME =
            Pattern.compile(
                    "\\b(now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\\s*\\(|\\b(current_(timestamp|date|time)|localtime(stamp)?)\\b",
                    Pattern.CASE_INSENSITIVE);

    private final List<Path> migrations = Code.files(path -> path.contains("/db/migration/"));

    @Test
    void takeNoTimeFromTheDatabase() {
        assertThat(migrations)
                .as("time comes from the program, whose business clock the demo can move")
                .allSatisfy(
                        file ->
                                assertThat(withoutComments(file))
                                        .doesNotContainPattern(SYSTEM_TIME));
    }

    @Test
    void sayInTheirFirstLineWhatTheyAreFor() {
        assertThat(migrations)
                .allSatisfy(file -> assertThat(Code.lines(file).getFirst()).startsWith("-- "));
    }

    @Test
    void areNamedByTimeModuleAndPurpose() {
        assertThat(migrations)
                .as("bin/migration NAME makes them so")
                .extracting(file -> file.getFileName().toString())
                .allMatch(name -> name.matches("V\\d{12}__[a-z]+_[a-z0-9_]+\\.sql"));
    }

    @Test
    void recogniseSystemTimeWhereItIsAsked() {
        assertThat("opened_at timestamptz not null default now ()").containsPattern(SYSTEM_TIME);
        assertThat("known_at timestamptz not null").doesNotContainPattern(SYSTEM_TIME);
    }

    private static String withoutComments(Path file) {
        return Code.lines(file).stream()
                .map(line -> line.replaceFirst("--.*", ""))
                .collect(joining("\n"));
    }
}
