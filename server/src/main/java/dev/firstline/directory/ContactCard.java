package dev.firstline.directory;

import org.jspecify.annotations.Nullable;

/**
 * A contact and how to reach them.
 *
 * @param site where they work, null where nobody has said
 * @param mayAsk whether they are on the organisation's list of who may ask
 * @param pinLocked whether so many wrong PINs were tried that it counts no more
 */
public record ContactCard(
        Person person,
        @Nullable SiteId site,
        String telephone,
        boolean mayAsk,
        boolean pinLocked) {}
