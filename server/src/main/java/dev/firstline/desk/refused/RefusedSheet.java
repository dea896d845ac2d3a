package dev.firstline.desk.refused;

import dev.firstline.desk.casepage.Placing;
import dev.firstline.mail.RefusedLetter.Enclosed;
import dev.firstline.web.view.MessageView;
import dev.firstline.web.view.Why;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A refused mail as its page shows it.
 *
 * @param message what it says, null where that is no longer kept
 * @param files what came along
 * @param placing for whom a case may be made of it, null where that is decided or not the reader's
 * @param caseNumber what it became, 0 for nothing
 */
public record RefusedSheet(
        RefusedRow row,
        String email,
        Why why,
        @Nullable MessageView message,
        List<Enclosed> files,
        @Nullable Placing placing,
        long caseNumber) {}
