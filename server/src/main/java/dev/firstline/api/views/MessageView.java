package dev.firstline.api.views;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.firstline.cases.Call;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * Something said on a case.
 *
 * @param caseNumber the case on which it stands
 * @param author null when Firstline itself wrote it
 * @param channel {@code portal}, {@code mail}, {@code telephone} or {@code api}
 * @param visibility {@code public} or {@code internal}
 * @param text as it was written: Markdown, or plain text by mail
 * @param html the same as markup that is safe to show
 * @param call what is known of a telephone call, null if it was none
 * @param leftOut files that came with it and were not kept
 */
@Schema(name = "Message")
public record MessageView(
        String id,
        @JsonProperty("case") String caseNumber,
        @Nullable PersonView author,
        Instant at,
        String channel,
        String visibility,
        String text,
        @Nullable String html,
        @Nullable CallView call,
        List<AttachmentView> attachments,
        List<LeftOutFileView> leftOut) {

    /**
     * A telephone call.
     *
     * @param direction {@code in} if the customer called, {@code out} if staff did
     */
    public record CallView(String direction, boolean verified) {

        static @Nullable CallView of(@Nullable Call call) {
            return call == null ? null : new CallView(call.direction(), call.verified());
        }
    }
}
