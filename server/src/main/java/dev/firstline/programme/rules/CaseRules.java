package dev.firstline.programme.rules;

import dev.firstline.programme.plans.Releases;

/**
 * The life of a case as far as the programme decides.
 *
 * @param reopenDays days after closing within which it may be re-opened (CAS-6)
 * @param attachmentBytes the largest attachment that is taken in (INT-8)
 * @param releases the release window of plans that have none of their own (INT-10)
 * @param helpsOutOfScope whether help with what is not the vendor's is had as paid work, once the
 *     purchasing representative has approved the fee (INT-11)
 */
public record CaseRules(
        int reopenDays,
        long attachmentBytes,
        Closing closing,
        Releases releases,
        boolean helpsOutOfScope) {}
