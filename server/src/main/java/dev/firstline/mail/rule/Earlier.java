package dev.firstline.mail.rule;

import dev.firstline.cases.CaseId;
import dev.firstline.cases.MessageId;

import org.jspecify.annotations.Nullable;

/** What became of the same message when it was taken in before. */
public record Earlier(@Nullable CaseId caseId, @Nullable MessageId messageId) {}
