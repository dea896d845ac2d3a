package dev.firstline.portal.following;

import dev.firstline.access.Actor;
import dev.firstline.files.FormFiles;
import dev.firstline.intake.Approvals;
import dev.firstline.intake.Confirmations;
import dev.firstline.intake.CustomerWords;
import dev.firstline.intake.Reopenings;
import dev.firstline.web.Page;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import java.util.List;
import java.util.Map;

/** What a customer may say on a request, each kind of it a resource of its own. */
@Controller
@RequestMapping("/requests/{number:[0-9]+}")
class AnswerPages {

    private final CustomerWords words;
    private final Confirmations confirmations;
    private final Reopenings reopenings;
    private final Approvals approvals;
    private final Answering answering;

    AnswerPages(
            CustomerWords words,
            Confirmations confirmations,
            Reopenings reopenings,
            Approvals approvals,
            Answering answering) {
        this.words = words;
        this.confirmations = confirmations;
        this.reopenings = reopenings;
        this.approvals = approvals;
        this.answering = answering;
    }

    @PostMapping("/messages")
    Object write(
            Page page,
            Actor actor,
            @PathVariable long number,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            HttpServletResponse response) {
        Answer answer = Answer.of(typed);
        var sent = new Sent(page, actor, number, answer, FormFiles.chosen(files), response);
        return answering.take(
                sent, "written", said -> words.write(actor, answer.seen(number), said).subject());
    }

    @PostMapping("/confirmation")
    Object say(
            Page page,
            Actor actor,
            @PathVariable long number,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "false") boolean accepted,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            HttpServletResponse response) {
        Answer answer = Answer.of(typed);
        var sent = new Sent(page, actor, number, answer, FormFiles.chosen(files), response);
        if (accepted) {
            return answering.take(
                    sent,
                    "confirmed",
                    said -> confirmations.confirm(actor, answer.seen(number), said));
        }
        return answering.take(
                sent, "rejected", said -> confirmations.reject(actor, answer.seen(number), said));
    }

    @PostMapping("/approval")
    Object approve(
            Page page,
            Actor actor,
            @PathVariable long number,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "false") boolean accepted,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            HttpServletResponse response) {
        Answer answer = Answer.of(typed);
        var sent = new Sent(page, actor, number, answer, FormFiles.chosen(files), response);
        String of = approvals.isOfFee(actor, number) ? "fee-" : "";
        if (accepted) {
            return answering.take(
                    sent,
                    of + "approved",
                    said -> approvals.approve(actor, answer.seen(number), said));
        }
        return answering.take(
                sent, of + "declined", said -> approvals.decline(actor, answer.seen(number), said));
    }

    @PostMapping("/reopening")
    Object reopen(
            Page page,
            Actor actor,
            @PathVariable long number,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            HttpServletResponse response) {
        Answer answer = Answer.of(typed);
        var sent = new Sent(page, actor, number, answer, FormFiles.chosen(files), response);
        return answering.take(
                sent, "reopened", said -> reopenings.reopen(actor, answer.seen(number), said));
    }
}
