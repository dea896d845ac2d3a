package dev.firstline.mail.outgoing;

import dev.firstline.notifications.MailKind;

import org.springframework.stereotype.Component;

import java.util.List;

/** Which words each kind of mail has. */
@Component
class MailTexts {

    private final AcknowledgementText acknowledgement;
    private final SaidText said;
    private final MissingLegText legs;
    private final ResolvedText resolved;
    private final ApprovalText approval;
    private final FeeText fees;
    private final TakenBackText takenBack;

    MailTexts(
            AcknowledgementText acknowledgement,
            SaidText said,
            MissingLegText legs,
            ResolvedText resolved,
            ApprovalText approval,
            FeeText fees,
            TakenBackText takenBack) {
        this.acknowledgement = acknowledgement;
        this.said = said;
        this.legs = legs;
        this.resolved = resolved;
        this.approval = approval;
        this.fees = fees;
        this.takenBack = takenBack;
    }

    List<Block> write(Occasion occasion) {
        return text(occasion.mail().kind()).write(occasion);
    }

    private MailText text(MailKind kind) {
        return switch (kind) {
            case ACKNOWLEDGEMENT -> acknowledgement;
            case BARE_ACKNOWLEDGEMENT ->
                    occasion -> List.of(occasion.words("bare", occasion.number()));
            case STATUS -> new StateText();
            case FOLLOW_UP -> new FollowUpText();
            case FILES_LEFT_OUT -> new LeftOutText();
            case AWAITS_APPROVAL -> approval::awaited;
            case APPROVAL_ASKED -> approval::asked;
            case INCIDENT_FREE -> approval::free;
            case NOT_APPROVED -> approval::declined;
            case DRAFT_SENT -> approval::sent;
            case NOT_ENTITLED,
                    DRAFTS_WAITING,
                    DRAFTS_MOVED,
                    CONTACT_NAMED,
                    CONTACT_REPLACED,
                    CHANGE_ASKED,
                    CHANGE_ANSWERED,
                    AGREEMENT_WITHDRAWN,
                    AGREEMENT_ENDED,
                    AGREEMENT_CONTINUED,
                    AGREEMENT_ENDS,
                    SAM_NAMED,
                    SAM_REPLACED,
                    INCIDENT_DISPUTED,
                    DISPUTE_ANSWERED,
                    STATEMENT_ISSUED,
                    PROMISES_DUE,
                    PROMISES_MOVED,
                    PROMISES_PUT_OFF ->
                    throw new IllegalStateException(kind + " is about no case");
            case REPLY -> said::reply;
            case SPLIT -> approval::splitOff;
            case CHARGE_TAKEN_BACK -> takenBack::write;
            case MERGED -> said::merged;
            case OUT_OF_SCOPE -> fees::outOfScope;
            case FEE_ASKED -> fees::asked;
            case FEE_ANSWERED -> fees::answered;
            case FEE_DECIDED -> fees::decided;
            case FEE_WITHDRAWN -> fees::withdrawn;
            case MERGE_UNDONE -> said::mergeUndone;
            case PRIORITY_CHANGED -> new PriorityText(said, legs);
            case RESOLVED -> resolved;
            case CLOSED -> new ClosedText(said);
            case CUSTOMER_WROTE -> said::customerWrote;
            case REJECTED -> occasion -> said.whoDid("rejected", occasion);
            case REOPENED -> occasion -> said.whoDid("reopened", occasion);
            case COLLEAGUE_WROTE -> occasion -> said.whoDid("colleague-wrote", occasion);
            case NOW_YOURS -> said::nowYours;
            case MENTIONED -> occasion -> said.whoDid("mentioned", occasion);
        };
    }
}
