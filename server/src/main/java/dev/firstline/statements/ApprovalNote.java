package dev.firstline.statements;

import dev.firstline.web.view.Why;

/**
 * What approving a case that awaits it means for the allowance, as that stands now (INC-3).
 *
 * @param words empty where the plan is unlimited: there is nothing to say
 * @param why why it waits, and what it would count
 * @param told all of this in short, so that what is charged can be compared with what was told
 */
public record ApprovalNote(String words, Why why, String told) {}
