package dev.firstline.agreements;

import dev.firstline.programme.plans.Chosen;

/**
 * Something that organisations have bought alike.
 *
 * @param agreements how many of them
 * @param organisation the name of one
 */
record BoughtAlike(Chosen chosen, int agreements, String organisation) {}
