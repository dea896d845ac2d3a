package dev.firstline.web.view;

import java.time.Instant;

/** Something that happened to a case, as one quiet line between its messages. */
public record EventView(String sentence, Instant at) {}
