package dev.firstline.mailtext.newtext.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.mailtext.html.Page;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.OptionalInt;

@Requirement("MAIL-5.visible-reply")
class QuoteBeginTest {
    private static final String QUOTE =
            "<blockquote type=\"cite\"><p>Melyik verziót használja?</p></blockquote>";

    @Test
    void findsTheQuoteOfTheHtmlInTheText() {
        var lines = List.of("Release 4.2.", "", "> Melyik verziót", "> használja?");
        assertThat(begin(lines, "<p>Release 4.2.</p>" + QUOTE)).hasValue(2);
    }

    @Test
    void findsNoneWhereAnAnswerStandsBelow() {
        var lines = List.of("> Melyik verziót használja?", "", "4.2.");
        assertThat(begin(lines, QUOTE + "<p>4.2.</p>")).isEmpty();
    }

    @Test
    void findsNoneWhereTheTextSaysSomethingElse() {
        assertThat(begin(List.of("See the HTML."), "<p>Release 4.2.</p>" + QUOTE)).isEmpty();
    }

    @Test
    void doesNotTakeTheWholeForASignature() {
        var page = "<div id=\"Signature\">Ana Pop, Nordwind</div>";
        assertThat(begin(List.of("Ana Pop, Nordwind"), page)).isEmpty();
    }

    private static OptionalInt begin(List<String> lines, String html) {
        return QuoteBegin.in(lines, new Page(html));
    }
}
