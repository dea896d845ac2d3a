package dev.firstline.programme.plans;

import dev.firstline.programme.LocalText;

import org.jspecify.annotations.Nullable;

/**
 * Incidents free of charge until an implementation is complete (INC-5).
 *
 * @param incidents how many for an organisation and product
 * @param completeWhen what staff confirm to say that it is complete
 * @param outside what it does not hold
 */
public record Implementation(
        int incidents, @Nullable LocalText completeWhen, @Nullable LocalText outside) {}
