package dev.firstline.desk.incidents;

import dev.firstline.statements.ImplementationSheet;
import dev.firstline.statements.StatementSheet;
import dev.firstline.web.view.Choice;

import java.util.List;

/**
 * The account of an organisation in a month, as staff see it.
 *
 * @param mayKeep whether the reader may adjust it and issue statements
 * @param mayDecide whether the reader may confirm that an implementation is complete
 * @param mayIssue whether the month is over and its statement not issued yet
 * @param isPresent whether the month is the present one, in which adjustments are made
 * @param agreements that may be adjusted
 * @param implementations of products that are or were brought into use
 * @param months to look at, by address and name
 * @param once names the form by which it is adjusted: sent twice, it counts once
 */
public record AccountSheet(
        long organisation,
        String name,
        StatementSheet statement,
        boolean mayKeep,
        boolean mayDecide,
        boolean mayIssue,
        boolean isPresent,
        List<Choice> agreements,
        List<ImplementationSheet> implementations,
        List<Choice> months,
        String once) {

    public AccountSheet {
        agreements = List.copyOf(agreements);
        implementations = List.copyOf(implementations);
        months = List.copyOf(months);
    }

    public String address() {
        return "/desk/organisations/" + organisation + "/incidents";
    }
}
