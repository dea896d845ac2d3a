package dev.firstline.portal.asking;

import dev.firstline.programme.plans.Bought;
import dev.firstline.statements.AllowanceNote;
import dev.firstline.statements.ImplementationSheet;
import dev.firstline.web.view.Choice;
import dev.firstline.web.view.Notice;
import dev.firstline.web.view.Why;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * What somebody may ask, told before they type a page of text (INT-6).
 *
 * @param notice what becomes of a request that is sent now; a warning where none is taken
 * @param why null where nothing was decided, since what it is about is not known
 * @param unknown what is wrong with what it names, by the name of the field: there is no such
 *     product, release or site
 * @param refused whether none is taken
 * @param allowance what one more does to the allowance (INC-3), null where there is none to count,
 *     and where it takes no more: then the notice says so
 * @param implementations of products of which one more would be free of charge (INC-5)
 * @param bought by what is promised, null for somebody whom nobody has placed yet, and where the
 *     request waits for somebody first: then nothing is promised before that (INC-3)
 * @param called by what it is telephoned about where a priority asks for that (INT-5), also where
 *     nothing is promised; null where that is not known, and where nobody works on it
 * @param products to choose from; none where the vendor has named none: then it is typed
 * @param releases of all of them, to suggest
 * @param sites of the organisation; none where it has named none: then it is typed
 * @param told all of this in short, so that what is sent can be compared with what was told
 */
public record Offer(
        Notice notice,
        @Nullable Why why,
        Map<String, String> unknown,
        boolean refused,
        @Nullable AllowanceNote allowance,
        List<ImplementationSheet> implementations,
        @Nullable Bought bought,
        @Nullable Bought called,
        List<Choice> products,
        List<String> releases,
        List<Choice> sites,
        String told) {}
