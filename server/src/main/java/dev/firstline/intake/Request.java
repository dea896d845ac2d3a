package dev.firstline.intake;

import dev.firstline.access.PersonId;
import dev.firstline.cases.AsSent;
import dev.firstline.cases.Call;
import dev.firstline.cases.Channel;
import dev.firstline.cases.NewMessage.NewAttachment;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * What a customer asks for, by whatever channel.
 *
 * @param requester who asks; staff may log it for them
 * @param priority key, or null for the programme's default
 * @param environment in which the product runs, empty for not said
 * @param asSent what an incoming mail holds beside its new words
 * @param call what is known of a telephone call, null if it was none
 * @param receivedAt when it reached the vendor, null for now
 * @param acknowledge false for automatic mail, which is never answered automatically (MAIL-6)
 */
public record Request(
        PersonId requester,
        String subject,
        String body,
        Channel channel,
        @Nullable String priority,
        @Nullable String product,
        @Nullable String release,
        @Nullable String site,
        String environment,
        AsSent asSent,
        @Nullable Call call,
        @Nullable Instant receivedAt,
        List<NewAttachment> attachments,
        boolean acknowledge) {

    public Request {
        attachments = List.copyOf(attachments);
    }

    /** The least that makes a request; the rest is added by the methods below. */
    public static Request of(PersonId requester, Channel channel, String subject, String body) {
        return new Request(
                requester,
                subject,
                body,
                channel,
                null,
                null,
                null,
                null,
                "",
                AsSent.TYPED,
                null,
                null,
                List.of(),
                true);
    }

    public Request withPriority(@Nullable String key) {
        return new Request(
                requester,
                subject,
                body,
                channel,
                key,
                product,
                release,
                site,
                environment,
                asSent,
                call,
                receivedAt,
                attachments,
                acknowledge);
    }

    public Request about(
            @Nullable String theProduct, @Nullable String theRelease, @Nullable String theSite) {
        return new Request(
                requester,
                subject,
                body,
                channel,
                priority,
                theProduct,
                theRelease,
                theSite,
                environment,
                asSent,
                call,
                receivedAt,
                attachments,
                acknowledge);
    }

    /** In which environment the product runs. */
    public Request in(String theEnvironment) {
        return new Request(
                requester,
                subject,
                body,
                channel,
                priority,
                product,
                release,
                site,
                theEnvironment,
                asSent,
                call,
                receivedAt,
                attachments,
                acknowledge);
    }

    public Request with(List<NewAttachment> files) {
        return new Request(
                requester,
                subject,
                body,
                channel,
                priority,
                product,
                release,
                site,
                environment,
                asSent,
                call,
                receivedAt,
                files,
                acknowledge);
    }

    public Request byTelephone(Call theCall, Instant at) {
        return new Request(
                requester,
                subject,
                body,
                channel,
                priority,
                product,
                release,
                site,
                environment,
                asSent,
                theCall,
                at,
                attachments,
                acknowledge);
    }

    public Request byMail(AsSent mail, Instant at, boolean answerIt) {
        return new Request(
                requester,
                subject,
                body,
                channel,
                priority,
                product,
                release,
                site,
                environment,
                mail,
                call,
                at,
                attachments,
                answerIt);
    }
}
