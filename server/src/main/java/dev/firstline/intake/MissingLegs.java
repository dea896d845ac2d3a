package dev.firstline.intake;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Channel;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.Message;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.Commitments;
import dev.firstline.entitlement.Approvers;
import dev.firstline.entitlement.CaseTerms;
import dev.firstline.entitlement.Help;
import dev.firstline.programme.Priority;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of the ways in which a priority must be logged are still missing (INT-5). Whichever came
 * first started the clocks; a missing one stays visible, whoever's turn it is, until a solution was
 * given, and blocks nothing. Customer and staff are told the same: also outside of what is
 * supported, where the plan helps as well as it can, and of nothing where it gives no help.
 */
@Component
public class MissingLegs {

    private final Programmes programmes;
    private final Conversations conversations;
    private final CaseTerms terms;
    private final Approvers approvers;
    private final Commitments commitments;

    MissingLegs(
            Programmes programmes,
            Conversations conversations,
            CaseTerms terms,
            Approvers approvers,
            Commitments commitments) {
        this.approvers = approvers;
        this.commitments = commitments;
        this.programmes = programmes;
        this.conversations = conversations;
        this.terms = terms;
    }

    /** Those of a case. */
    public List<MissingLeg> list(Case subject) {
        return list(List.of(subject)).getOrDefault(subject.id(), List.of());
    }

    /** Those of many; cases whose priority asks for no way are left out. */
    public Map<CaseId, List<MissingLeg>> list(Collection<Case> all) {
        List<Case> some = all.stream().filter(it -> priority(it).isPresent()).toList();
        List<CaseId> ids = some.stream().map(Case::id).toList();
        Map<CaseId, Set<Channel>> said = conversations.listChannels(ids);
        Map<CaseId, List<Commitment>> clocks = commitments.listByCases(ids);
        return some.stream()
                .collect(
                        Collectors.toMap(
                                Case::id,
                                it ->
                                        list(
                                                it,
                                                priority(it).orElseThrow(),
                                                said.getOrDefault(it.id(), Set.of()),
                                                () -> clocks.getOrDefault(it.id(), List.of()))));
    }

    /** Those of a case on which that was said. */
    public List<MissingLeg> list(Case subject, List<Message> said) {
        return priority(subject)
                .map(
                        it ->
                                list(
                                        subject,
                                        it,
                                        channels(said.stream()),
                                        () -> commitments.list(subject.id())))
                .orElse(List.of());
    }

    private Optional<Priority> priority(Case subject) {
        return programme(subject)
                .findPriority(subject.handling().priority())
                .filter(it -> !it.channels().isEmpty())
                .filter(_ -> isStillToBeLogged(subject));
    }

    /** Not once it is solved, nor before the customer's side has let it through. */
    private boolean isStillToBeLogged(Case subject) {
        return subject.isOpen()
                && subject.state() != CaseState.RESOLVED
                && !approvers.areAwaited(subject);
    }

    private List<MissingLeg> list(
            Case subject, Priority priority, Set<Channel> said, Supplier<List<Commitment>> clocks) {
        List<String> missing =
                of(
                        priority,
                        Stream.concat(Stream.of(subject.origin().channel()), said.stream())
                                .toList());
        return missing.isEmpty() || terms.help(subject) == Help.REFUSED
                ? List.of()
                : legs(subject, missing, clocks.get());
    }

    private List<MissingLeg> legs(Case subject, List<String> missing, List<Commitment> clocks) {
        boolean hurries = clocks.stream().anyMatch(Commitment::isRunning);
        return missing.stream().map(it -> leg(subject, it, hurries)).toList();
    }

    private MissingLeg leg(Case subject, String channel, boolean hurries) {
        boolean called = channel.equals(Channel.TELEPHONE.key());
        return new MissingLeg(channel, called ? telephone(subject) : null, hurries);
    }

    /** Nobody knows which number to dial before a case is placed. */
    private @Nullable String telephone(Case subject) {
        return subject.origin()
                .organisation()
                .map(_ -> programme(subject).region(terms.bought(subject).region()).telephone())
                .orElse(null);
    }

    private Programme programme(Case subject) {
        return programmes.version(subject.origin().programmeVersion());
    }

    private static Set<Channel> channels(Stream<Message> said) {
        return said.map(Message::channel).collect(Collectors.toSet());
    }

    /**
     * The programme's words for the missing ones: {@code writing}, {@code portal}, {@code mail},
     * {@code telephone}.
     *
     * @param used channels by which the case was opened, or anything was said on it since
     */
    public static List<String> of(Priority priority, Collection<Channel> used) {
        return priority.missingLegs(used.stream().map(Channel::key).toList());
    }

    /** The missing ones of a case on which that was said. */
    public static List<String> of(Priority priority, Case subject, List<Message> said) {
        var spoken = said.stream().map(Message::channel);
        return of(priority, Stream.concat(Stream.of(subject.origin().channel()), spoken).toList());
    }
}
