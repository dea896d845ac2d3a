package dev.firstline.statements;

import dev.firstline.web.view.Why;

import org.jspecify.annotations.Nullable;

/**
 * What approving a case that awaits it means for the allowance, as that stands now (INC-3).
 *
 * @param words empty where the plan is unlimited: there is nothing to say
 * @param why null where there is nothing to say
 * @param told all of this in short, so that what is charged can be compared with what was told
 */
public record ApprovalNote(String words, @Nullable Why why, String told) {}
