package dev.firstline.portal.following;

import dev.firstline.web.view.Timeline.Span;
import dev.firstline.web.view.Why;

import java.util.List;

/**
 * A promise and how it was counted (COM-7).
 *
 * @param name what was promised, such as "First answer"
 * @param said how it stands, in a sentence; empty where whose turn it is says so
 * @param moved that days on which we are closed, or another change, moved it, in a sentence; empty
 *     where nothing did (COM-6)
 * @param kept how it was kept, in a sentence; empty while it is awaited
 * @param stretches of time behind it, counted and not
 * @param sum what was counted, in a sentence: the stretches add up to it
 */
public record PromiseView(
        String name,
        String said,
        Why why,
        String moved,
        String kept,
        List<Span> stretches,
        String sum) {}
