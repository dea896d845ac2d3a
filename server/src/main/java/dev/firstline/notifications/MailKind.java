package dev.firstline.notifications;

import java.util.Locale;

/** What a mail to a person is about; the mail face has a text for each in every language. */
public enum MailKind {
    /**
     * A request was received: number, definitions of the priorities, promised time (INT-2, INT-4).
     */
    ACKNOWLEDGEMENT(true),
    /** A request from somebody unknown was received: the number and nothing else (INT-7). */
    BARE_ACKNOWLEDGEMENT(true),
    /** The answer to a mail that asks for the state of a case (INT-2). */
    STATUS(true),
    /** A request too old to be re-opened became a new one (CAS-6). */
    FOLLOW_UP(true),
    /** Some files of a mail could not be kept (INT-8). */
    FILES_LEFT_OUT(true),
    /** A request waits for somebody on the customer's side, and for whom (INT-6). */
    AWAITS_APPROVAL(true),
    /** To who approves it: what was asked (INT-6). */
    APPROVAL_ASKED(true),
    /**
     * To who approves a request over the allowance, and to staff: one is free for it now (INC-3).
     */
    INCIDENT_FREE(true),
    /** About no case alone, to a new single point of contact: drafts that wait for it (INT-6). */
    DRAFTS_WAITING(true),
    /**
     * About no case: somebody is, or will be, the single point of contact; no draft waits (INT-6).
     */
    CONTACT_NAMED(true),
    /** About no case, to the single point of contact before: who is it now, if anybody (INT-6). */
    CONTACT_REPLACED(true),
    /** About no case alone, to who wrote drafts: whose they are now (INT-6). */
    DRAFTS_MOVED(true),
    /** To who wrote a draft of the single point of contact: that one sent it (INT-6). */
    DRAFT_SENT(true),
    /** A request was not approved on the customer's side, and why. */
    NOT_APPROVED(true),
    /** About no case: what was asked by mail was not taken, and what is possible (INT-6). */
    NOT_ENTITLED(true),
    /** About no case: a change of an agreement was asked for (PRG-3). */
    CHANGE_ASKED(false),
    /** About no case: a change of an agreement was confirmed, or declined with the reason. */
    CHANGE_ANSWERED(false),
    /**
     * About no case, to who buys and to who was to be the single point of contact: a planned
     * agreement was taken back, why, and what becomes of the one before it (PRG-3).
     */
    AGREEMENT_WITHDRAWN(false),
    /**
     * About no case, to who buys: an agreement was ended by staff, on which day and why (PRG-3).
     */
    AGREEMENT_ENDS(false),
    /** About no case, to one of the staff: they are the support account manager (RTE-8). */
    SAM_NAMED(false),
    /** About no case, to one of the staff: they are it no longer, or until when they are. */
    SAM_REPLACED(false),
    /**
     * About no case, to its support account manager and its single point of contact: an agreement
     * has ended, since its last day has passed, and what holds from then (PRG-3).
     */
    AGREEMENT_ENDED(true),
    /** About no case, to the same: one that had ended, or was to end, runs on after all (PRG-3). */
    AGREEMENT_CONTINUED(false),
    /** About no case: somebody of an organisation questions a line of its account (INC-7). */
    INCIDENT_DISPUTED(false),
    /** About no case: what was questioned is answered (INC-7). */
    DISPUTE_ANSWERED(false),
    /** About no case: the statement of a month is there (INC-6). */
    STATEMENT_ISSUED(false),
    /** One of several questions became a request of its own, and why (INT-9). */
    SPLIT(false),
    /** The incident of a request was taken back, and why (INC-4, INC-7). */
    CHARGE_TAKEN_BACK(false),
    /** A request was merged into another, where it goes on, and why (INT-9). */
    MERGED(false),
    /** A request that was merged stands alone again, and why. */
    MERGE_UNDONE(false),
    /** A request is out of scope, and why (INT-11). */
    OUT_OF_SCOPE(false),
    /** To who buys: a fee is stated for it, with the links by which it is approved or declined. */
    FEE_ASKED(false),
    /** To who asked: what was said to the fee. */
    FEE_ANSWERED(false),
    /** To the owner: the same. */
    FEE_DECIDED(true),
    /** To who asked and to who buys: a fee was taken back, and why. */
    FEE_WITHDRAWN(false),
    /** About no case alone, to staff: promises that are due soon, or were not kept (COM-8). */
    PROMISES_DUE(true),
    /** About no case alone, to staff: what promises moved since other holidays hold (COM-6). */
    PROMISES_MOVED(true),
    /** About no case alone, to who asked: promises that other holidays moved to later (COM-6). */
    PROMISES_PUT_OFF(true),
    /** Staff answered. */
    REPLY(false),
    /** Staff changed the priority, and why (INT-4). */
    PRIORITY_CHANGED(false),
    /** Staff found a solution and ask for the customer's word (CAS-5). */
    RESOLVED(false),
    /** The case is closed, and until when it may be re-opened. */
    CLOSED(true),
    /** To the owner: the customer has written. */
    CUSTOMER_WROTE(true),
    /** To the owner: the solution is none, and what is still missing (CAS-5). */
    REJECTED(true),
    /** To the owner: a closed case is open again, and why (CAS-6). */
    REOPENED(true),
    /** To the owner: somebody who does not see the case wrote on it, which changes nothing else. */
    COLLEAGUE_WROTE(true),
    /** To the owner: a case was handed to them. */
    NOW_YOURS(true),
    /** To one of the staff: a note mentions them (CAS-3). */
    MENTIONED(true);

    private final boolean automatic;

    MailKind(boolean automatic) {
        this.automatic = automatic;
    }

    /**
     * Whether no person wrote it: marked so (RFC 3834), and held back past the programme's cap
     * (MAIL-6).
     */
    public boolean isAutomatic() {
        return automatic;
    }

    /**
     * Whether it is held back past the programme's cap. What people have to know of promises comes
     * from our own clocks and calendars, and answers nobody's machine.
     */
    boolean isCapped() {
        return automatic
                && this != PROMISES_DUE
                && this != PROMISES_MOVED
                && this != PROMISES_PUT_OFF
                && this != AGREEMENT_ENDED;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static MailKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
