package dev.firstline.benchmarks.libraries;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.firstline.mailtext.Message;
import dev.firstline.mailtext.Messages;
import dev.firstline.mailtext.html.CleanHtml;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

import java.util.concurrent.TimeUnit;

/** Answers of some five kilobytes with what they quote, plain and with HTML; HTML cleaned. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MailTextBenchmark {

    private static final String SAID = "We tried it on another machine, with the same result.\n";

    private static final String SAID_IN_HTML = "<div>" + SAID + "</div>\n";

    private final byte[] raw =
            ("""
            From: Ana Pop <ana@acme.example>
            To: support@firstline.example
            Subject: =?UTF-8?Q?Re:_Exportul_se_opre=C8=99te?=
            Date: Fri, 20 Nov 2026 10:00:00 +0200
            Message-ID: <answer@acme.example>
            In-Reply-To: <asked@firstline.example>
            Content-Type: text/plain; charset=UTF-8

            """
                            + SAID.repeat(45)
                            + "\nOn Fri, 20 Nov 2026 at 09:12, Firstline support wrote:\n"
                            + ("> " + SAID).repeat(45))
                    .replace("\n", "\r\n")
                    .getBytes(UTF_8);

    private final byte[] rawWithHtml =
            ("""
            From: Ana Pop <ana@acme.example>
            To: support@firstline.example
            Subject: Re: Export stops
            Content-Type: multipart/alternative; boundary=b

            --b
            Content-Type: text/plain; charset=UTF-8

            """
                            + SAID.repeat(20)
                            + "\nOn Fri, 20 Nov 2026 at 09:12, Firstline support wrote:\n\n"
                            + ("> " + SAID).repeat(20)
                            + """
                            --b
                            Content-Type: text/html; charset=UTF-8

                            """
                            + SAID_IN_HTML.repeat(20)
                            + "<div class=\"gmail_quote\"><div class=\"gmail_attr\">"
                            + "On Fri, 20 Nov 2026 at 09:12, Firstline support wrote:</div>"
                            + "<blockquote class=\"gmail_quote\">"
                            + SAID_IN_HTML.repeat(20)
                            + "</blockquote></div>\n--b--\n")
                    .replace("\n", "\r\n")
                    .getBytes(UTF_8);

    private final String html = SAID_IN_HTML.repeat(80);

    @Benchmark
    public Message read() {
        return Messages.read(raw);
    }

    @Benchmark
    public Message readWithHtml() {
        return Messages.read(rawWithHtml);
    }

    @Benchmark
    public String cleanHtml() {
        return CleanHtml.of(html);
    }
}
