package dev.firstline.mailtext.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.firstline.mailtext.newtext.structure.FoldedHtml;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** A megabyte of anything is folded and cleaned in a bounded time: each look at it does so anew. */
@Tag("slow")
@Requirement({"MAIL-4.hostile", "MAIL-9.html-cleaned"})
class HostileHtmlTest {
    private static final Duration MOST_WORK = Duration.ofSeconds(6);
    private static final Duration WATCHDOG = Duration.ofMinutes(1);
    private static final int MEGABYTE = 1_000_000;
    private static final String NEW_AND_OLD = "<p>New.</p><blockquote type=cite>Old</blockquote>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<br>",
                "<x>",
                "<svg><g>",
                "<o:p>",
                "<x-y>",
                "<div>",
                "<b>",
                "<ul><li>",
                "<table><tr><td>",
                "<blockquote type=cite>",
                "<a href='https://a.example'>b",
                "<p style='color:red;background:url(x)'>",
                "&amp;",
                "<img src='cid:%41%'>"
            })
    void isShownInTime(String pattern) {
        assertThat(show(NEW_AND_OLD + pattern.repeat(MEGABYTE / pattern.length())))
                .contains("New.");
    }

    @Test
    void holdsNoEndlessHostAgainstEndlessWords() {
        var host = "a".repeat(MEGABYTE / 2);
        assertThat(show("<a href='https://" + host + "b/'>" + host + "</a>")).contains("…]</bdi>");
    }

    private static String show(String html) {
        return assertTimeoutPreemptively(WATCHDOG, () -> showWithinMostWork(html));
    }

    private static String showWithinMostWork(String html) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        var clean = CleanHtml.of(FoldedHtml.of(html, "Earlier"));
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before))
                .isLessThan(MOST_WORK);
        return clean;
    }
}
