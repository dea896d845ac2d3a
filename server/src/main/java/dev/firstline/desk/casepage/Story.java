package dev.firstline.desk.casepage;

import dev.firstline.web.view.EventView;
import dev.firstline.web.view.TimelineEntry;

import java.util.List;

/**
 * What was said on a case and what happened to it.
 *
 * @param read messages, and between them what changes how they are read
 * @param unread those since the reader last looked, where that is known
 * @param history everything that happened, in words (CAS-8)
 * @param news the part of it that happened since the reader last looked
 */
public record Story(
        List<TimelineEntry> read,
        List<TimelineEntry> unread,
        List<EventView> history,
        List<EventView> news) {}
