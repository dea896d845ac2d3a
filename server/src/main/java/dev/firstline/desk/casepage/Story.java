package dev.firstline.desk.casepage;

import dev.firstline.web.view.EventView;

import java.util.List;

/**
 * What was said on a case and what happened to it.
 *
 * @param conversation messages, and between them what changes how they are read
 * @param history everything that happened, in words (CAS-8)
 * @param news the part of it that the reader has not seen yet, where that is known
 */
public record Story(List<Entry> conversation, List<EventView> history, List<EventView> news) {}
