package dev.firstline.portal.following;

import dev.firstline.casepages.TurnTimes.TurnTime;
import dev.firstline.web.view.PriorityMark;
import dev.firstline.web.view.StateBadge;
import dev.firstline.web.view.TimelineEntry;
import dev.firstline.web.view.Turn;
import dev.firstline.web.view.Why;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One request as its customer sees it.
 *
 * @param awaited what is promised and awaited, what comes next first
 * @param kept how the last promise was kept, where none is awaited; null for none
 * @param split that it was split off another, by whom and why; empty where it came so (INT-9)
 * @param held what it awaits of others on the customer's side, null for nothing
 * @param unsupported that it is outside of what is supported, empty where it is inside (INT-10)
 * @param unsupportedWhy why it is outside, null where it is inside, or that is not known
 * @param missingLeg in what way it is still to be logged, empty for none (INT-5)
 * @param alert what the customer should know before answering again, empty if nothing
 * @param why a refusal, or the offer of a new request, was decided; null where no rule did
 * @param firstNew id of the first message that the customer had not seen, empty if there is none
 * @param filesFault what is wrong with the files that were sent, empty if nothing
 * @param facts what is known of the request, each with its name
 * @param incident null where nothing was counted
 * @param links other requests to which it is linked, as far as the reader may see them
 * @param times how long each side has had it
 */
public record RequestView(
        String number,
        String subject,
        PriorityMark priority,
        StateBadge state,
        Turn turn,
        List<PromiseView> awaited,
        @Nullable PromiseView kept,
        String split,
        @Nullable Held held,
        String unsupported,
        @Nullable Why unsupportedWhy,
        String missingLeg,
        String alert,
        @Nullable Why why,
        String firstNew,
        List<TimelineEntry> conversation,
        AnswerForm answer,
        String filesFault,
        List<Why.Fact> facts,
        @Nullable RequestIncident incident,
        List<RequestLink> links,
        List<TurnTime> times) {}
