package dev.firstline.web;

import static dev.firstline.web.Look.NOW;
import static dev.firstline.web.Look.TEMPLATES;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.requirement.Requirement;
import dev.firstline.web.view.AttachmentView;
import dev.firstline.web.view.Composer;
import dev.firstline.web.view.Field;
import dev.firstline.web.view.Html;
import dev.firstline.web.view.MessageView;
import dev.firstline.web.view.MessageView.Kind;
import dev.firstline.web.view.Notice;
import dev.firstline.web.view.PriorityMark;
import dev.firstline.web.view.PriorityMark.Rank;
import dev.firstline.web.view.Rail;
import dev.firstline.web.view.Rail.Group;
import dev.firstline.web.view.Rail.Place;
import dev.firstline.web.view.Why;
import dev.firstline.web.view.Why.Fact;

import org.junit.jupiter.api.Test;

import java.util.List;

class ComponentsTest {
    private static final String HOSTILE = "\"><script>alert(1)</script>";

    @Test
    @Requirement("NFR-4.screen-reader")
    void aFieldIsTiedToItsLabelHintAndError() {
        var field = Field.of("mail", "Address").hint("Yours").error("Its end is missing");
        assertThat(TEMPLATES.componentField(Look.english(), field).render())
                .contains("for=\"field-mail\"", "id=\"field-mail\"", "aria-invalid=\"true\"")
                .contains("aria-describedby=\"field-mail-hint field-mail-error\"")
                .contains(
                        "id=\"field-mail-hint\"", "id=\"field-mail-error\"", "Its end is missing");
    }

    @Test
    @Requirement("NFR-7.keeps-typed")
    void aFieldKeepsWhatWasTypedAndEscapesIt() {
        var field = Field.of("subject", "Subject").value(HOSTILE);
        assertThat(TEMPLATES.componentField(Look.english(), field).render())
                .contains("&#34;>")
                .doesNotContain("value=\"\"><script>");
    }

    @Test
    @Requirement("NFR-7.keeps-typed")
    void aComposerKeepsWhatWasTypedAndEscapesIt() {
        var composer = Composer.empty("reply", "Reply", "case-1").with("</textarea>x", "Too long");
        assertThat(TEMPLATES.componentComposer(Look.english(), composer).render())
                .contains("&lt;/textarea&gt;x", "data-draft=\"case-1\"", "Too long")
                .contains("for=\"composer-reply\"", "id=\"composer-reply\"");
    }

    @Test
    void aPriorityHasAShapeAndAWord() {
        var mark = new PriorityMark(Rank.HIGH, "High");
        assertThat(TEMPLATES.componentPriority(mark).render())
                .contains("aria-hidden=\"true\">▲", "High");
    }

    @Test
    void aNoteSaysThatOnlyStaffSeeIt() {
        assertThat(message(Kind.NOTE, Html.NOTHING)).contains("seen by staff only", "message note");
    }

    @Test
    @Requirement({"CAS-3.quotes-folded", "MAIL-5.rest-folded"})
    void quotedTextIsFoldedAndCounted() {
        assertThat(message(Kind.FROM_CUSTOMER, new Html("<p>old</p>")))
                .contains("<details class=\"quoted\">", "Quoted text (12 lines)", "<p>old</p>");
    }

    @Test
    void anAttachmentShowsNameAndSizeAndIsDownloaded() {
        assertThat(message(Kind.FROM_CUSTOMER, Html.NOTHING))
                .contains("a&lt;b.log", "48 kB", "download", "href=\"/files/1\"");
    }

    @Test
    @Requirement("XPL-1.shape")
    void anExplanationHoldsFactsRuleVersionAndResult() {
        var why = new Why(List.of(new Fact("Opened", "09:12")), "Premier", "3", "14:30");
        assertThat(TEMPLATES.componentWhy(Look.english(), why, "").render())
                .contains(
                        "why?", "Opened", "09:12", "Rule", "Premier", "Version", "Result", "14:30");
    }

    @Test
    void aFaultInterruptsAndOtherNoticesWait() {
        assertThat(notice(Notice.danger("Lost"))).contains("role=\"alert\"");
        assertThat(notice(Notice.good("Sent").clearing("case-1")))
                .contains("role=\"status\"", "data-clears=\"case-1\"");
    }

    @Test
    void theRailMarksWhereOneIsAndLeavesEmptyCountsOut() {
        var rail =
                new Rail(
                        List.of(
                                new Group(
                                        "",
                                        List.of(
                                                new Place("Here", "/requests", 4),
                                                new Place("There", "/other", 0)))));
        assertThat(TEMPLATES.componentRail(Look.english(), rail).render())
                .containsOnlyOnce("aria-current=\"page\"")
                .containsOnlyOnce("rail-count")
                .doesNotContain("hx-swap-oob");
        assertThat(TEMPLATES.componentRail(Look.fragment(), rail).render())
                .contains("hx-swap-oob=\"true\"");
    }

    @Test
    void whatAVisitorWritesIsNeverMarkup() {
        assertThat(notice(Notice.info(HOSTILE))).doesNotContain("<script>");
    }

    private static String notice(Notice notice) {
        return TEMPLATES.componentNotice(Look.english(), notice).render();
    }

    private static String message(Kind kind, Html quoted) {
        var files = List.of(new AttachmentView("a<b.log", "/files/1", 48_213));
        var view =
                new MessageView(
                        "7",
                        kind,
                        "Ana Pop",
                        "mail",
                        NOW,
                        new Html("<p>Hello</p>"),
                        quoted,
                        12,
                        "/messages/7/formatted",
                        files,
                        List.of("Not kept: c<d.log"));
        return TEMPLATES.componentMessage(Look.english(), view).render();
    }
}
