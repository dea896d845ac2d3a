package dev.firstline.desk.casepage;

import dev.firstline.web.view.Choice;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Finding out whose a case in triage is, in two steps: the organisation, then who of it asks.
 *
 * @param find what the organisation was looked for by
 * @param found organisations that fit, by id and name
 * @param chosen the organisation, null before it is chosen
 * @param contacts who may be meant: the sender as a new contact first, where that is possible
 */
public record Placing(
        String find, List<Choice> found, @Nullable Choice chosen, List<Choice> contacts) {}
