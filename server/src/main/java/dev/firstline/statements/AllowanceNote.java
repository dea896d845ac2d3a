package dev.firstline.statements;

import dev.firstline.web.view.Notice;
import dev.firstline.web.view.Why;

/**
 * What one more request would do to the allowance, told before anybody types it (INC-3).
 *
 * @param refused whether it would not be taken
 * @param waits whether it would wait until somebody approves it
 * @param charging key of how it would be charged
 */
public record AllowanceNote(
        Notice notice, Why why, boolean refused, boolean waits, String charging) {}
