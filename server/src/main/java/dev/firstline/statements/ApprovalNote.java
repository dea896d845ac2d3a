package dev.firstline.statements;

import dev.firstline.web.view.Why;

/** What approving a case that awaits it means for the allowance, as that stands now (INC-3). */
public record ApprovalNote(String words, Why why) {}
