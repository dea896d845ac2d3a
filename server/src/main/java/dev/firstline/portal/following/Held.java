package dev.firstline.portal.following;

import dev.firstline.web.view.Why;

import org.jspecify.annotations.Nullable;

/**
 * That a request awaits an approval on the customer's side.
 *
 * @param mine whether the reader gives it
 * @param words what is to be approved; for other readers also by whom
 * @param why it is to be, null where no rule of the programme decided
 * @param told what approving it charges, in short; empty where it charges nothing
 */
public record Held(boolean mine, String words, @Nullable Why why, String told) {}
