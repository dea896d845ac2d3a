package dev.firstline.desk.customers;

import dev.firstline.access.PersonId;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementState;
import dev.firstline.casepages.OfferedOption;
import dev.firstline.directory.Organisation;
import dev.firstline.web.view.Choice;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * An agreement as its page shows it.
 *
 * @param plan by name, with the one under it
 * @param facts what was agreed on, each with its name
 * @param wishes what purchasing representatives asked for, the latest first
 * @param history what happened to it, the latest first
 * @param nextManagers who may be the support account manager of what follows
 * @param managed whether its plan has a support account manager
 * @param termEnds the last day of its present term, after which it can be extended
 * @param movable how many open cases run under what holds no more, empty for none or who moves none
 * @param standing how it stands today: what has ended can only be extended
 */
public record AgreementSheet(
        Agreement agreement,
        Organisation organisation,
        String plan,
        String state,
        AgreementState standing,
        List<Agreed> facts,
        List<WishRow> wishes,
        List<HistoryLine> history,
        Choices choices,
        List<Choice> nextManagers,
        boolean managed,
        LocalDate termEnds,
        boolean mayManage,
        String movable) {

    /** What the form of a successor says for the account manager so far. */
    static final String AS_NOW = "as-now";

    /** A name and a value. */
    public record Agreed(String name, String value) {}

    /**
     * What was asked for, and how it was answered.
     *
     * @param answer empty while there is none
     * @param contact the one who alone would ask, null for none
     * @param managed whether an account manager belongs to what was asked for
     */
    public record WishRow(
            long id,
            String what,
            String who,
            String words,
            String answer,
            @Nullable PersonId contact,
            boolean managed) {

        public String contactChosen() {
            return contact == null ? "" : Long.toString(contact.value());
        }

        public boolean isOpen() {
            return answer.isEmpty();
        }
    }

    /** When, who, what and why. */
    public record HistoryLine(String at, String who, String what, String why) {}

    /**
     * What the forms offer.
     *
     * @param overlays which plans lie over which others, for scripts
     * @param currency of the programme, for what has no price yet
     */
    public record Choices(
            List<Choice> plans,
            List<Choice> overlaid,
            String overlays,
            List<Choice> regions,
            List<Choice> scopes,
            List<Choice> products,
            List<OfferedOption> options,
            List<Choice> staff,
            List<Choice> contacts,
            String currency) {}

    /** The one who alone may ask now, as forms name them; empty for none. */
    public String contactChosen() {
        return agreement.contact().map(it -> Long.toString(it.value())).orElse("");
    }

    /** In which its price is stated, or would be. */
    public String currency() {
        return agreement.price() == null
                ? choices.currency()
                : agreement.price().currency().getCurrencyCode();
    }

    /** The account manager now, as forms name them; empty for none. */
    public String samChosen() {
        return agreement.sam() == null ? "" : Long.toString(agreement.sam().value());
    }

    /** The one of what follows, as the form begins: as now. */
    public String nextSamChosen() {
        return agreement.sam() == null ? "" : AS_NOW;
    }

    public boolean isRunning() {
        return standing == AgreementState.RUNNING;
    }

    /** Whether it has not begun, so that it can be withdrawn. */
    public boolean isPlanned() {
        return standing == AgreementState.PLANNED;
    }

    public boolean isOver() {
        return standing.isOver();
    }

    /** Whether anything of it may be changed by who reads this. */
    public boolean isChangeable() {
        return mayManage && standing != AgreementState.WITHDRAWN;
    }

    public String address() {
        return "/desk/agreements/" + agreement.id().value();
    }
}
