package dev.firstline.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.MULTIPART_FORM_DATA_VALUE;

import dev.firstline.access.Actor;
import dev.firstline.api.views.Cursor;
import dev.firstline.api.views.ListView;
import dev.firstline.api.views.MessageView;
import dev.firstline.api.views.ShownMessages;
import dev.firstline.cases.AsSent;
import dev.firstline.cases.Case;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Channel;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.Message;
import dev.firstline.cases.MessageId;
import dev.firstline.cases.NewMessage.NewAttachment;
import dev.firstline.cases.Visibility;
import dev.firstline.explanation.Refused;
import dev.firstline.files.FormFiles;
import dev.firstline.intake.Said;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

import java.util.List;

@RestController
@RequestMapping(Addresses.BASE + "/cases/{number}/messages")
class MessagesResource {

    /**
     * What is to be said.
     *
     * @param visibility {@code public} (default) or {@code internal}, which is staff's alone
     * @param channel by which it came, {@code api} by default
     */
    record Saying(@Nullable String body, @Nullable String visibility, @Nullable String channel) {}

    private final Cases cases;
    private final Conversations conversations;
    private final Speaking speaking;
    private final FormFiles formFiles;
    private final ShownMessages shown;

    MessagesResource(
            Cases cases,
            Conversations conversations,
            Speaking speaking,
            FormFiles formFiles,
            ShownMessages shown) {
        this.cases = cases;
        this.conversations = conversations;
        this.speaking = speaking;
        this.formFiles = formFiles;
        this.shown = shown;
    }

    @GetMapping
    @Operation(
            summary = "List messages",
            description = "What was said on a case, newest first; internal notes for staff only.")
    ListView<MessageView> list(
            Actor actor, @PathVariable String number, @ParameterObject ListQuery asked) {
        Case subject = cases.get(actor, CaseNumber.read(number));
        int limit = Limit.read(asked.limit());
        List<Message> found =
                conversations.listBefore(actor, subject, Cursor.read(asked.place()), limit + 1);
        return ListView.of(
                found, limit, message -> message.id().value(), some -> shown.of(subject, some));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Get a message", description = "One message of a case.")
    MessageView get(Actor actor, @PathVariable String number, @PathVariable String id) {
        Case subject = cases.get(actor, CaseNumber.read(number));
        MessageId known =
                Given.digits(id).map(MessageId::new).orElseThrow(() -> Refused.notFound("message"));
        return shown.of(subject, conversations.get(actor, subject, known));
    }

    @PostMapping(consumes = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Write a message",
            description =
                    "Staff answer the customer, or write an internal note. A customer's message"
                            + " moves the case on: one that waits goes on, one that is resolved is"
                            + " not accepted, a closed one is re-opened, or followed by a new one.")
    @ApiResponse(responseCode = "201", description = "the message, written")
    ResponseEntity<MessageView> write(
            Actor actor, @PathVariable String number, @RequestBody Saying asked) {
        return write(actor, number, asked, List.of());
    }

    @PostMapping(consumes = MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Write a message with files",
            description = "The same as a form, with any number of parts named files.")
    @ApiResponse(responseCode = "201", description = "the message, written")
    ResponseEntity<MessageView> writeWithFiles(
            Actor actor,
            @PathVariable String number,
            @ModelAttribute Saying asked,
            @RequestPart(name = SentForm.FILES, required = false)
                    @Nullable List<MultipartFile> files,
            MultipartHttpServletRequest form) {
        SentForm.requireKnown(form, Saying.class);
        cases.get(actor, CaseNumber.read(number));
        return write(actor, number, asked, formFiles.receive(FormFiles.chosen(files)));
    }

    private ResponseEntity<MessageView> write(
            Actor actor, String number, Saying asked, List<NewAttachment> attachments) {
        Channel channel =
                Given.name("channel", asked.channel()).map(Channel::of).orElse(Channel.API);
        Visibility visibility =
                Given.name("visibility", asked.visibility())
                        .map(Visibility::of)
                        .orElse(Visibility.PUBLIC);
        Said said = new Said(channel, Given.text("body", asked.body()), AsSent.TYPED, attachments);
        Speaking.Spoken spoken = speaking.say(actor, CaseNumber.seen(number), said, visibility);
        MessageView view = shown.of(spoken.subject(), spoken.message());
        return ResponseEntity.created(Addresses.of(view)).body(view);
    }
}
