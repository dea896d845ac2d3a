package dev.firstline.portal.following;

import dev.firstline.web.view.Timeline.Span;
import dev.firstline.web.view.Why;

import java.util.List;

/**
 * A promise and how it was counted (COM-7).
 *
 * @param kept how it was kept, in a sentence; empty while it is awaited
 * @param stretches of time behind it, counted and not
 * @param sum what was counted, in a sentence: the stretches add up to it
 */
public record PromiseView(Why why, String kept, List<Span> stretches, String sum) {}
