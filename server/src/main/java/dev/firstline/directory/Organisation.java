package dev.firstline.directory;

import dev.firstline.access.OrganisationId;

import java.time.ZoneId;

/**
 * A company that the vendor supports.
 *
 * @param zone where it is: its months and its dates in words
 * @param region key of the programme's region that answers it
 * @param language of mail to it: {@code en} or {@code ro}
 */
public record Organisation(
        OrganisationId id, String name, ZoneId zone, String region, String language) {}
