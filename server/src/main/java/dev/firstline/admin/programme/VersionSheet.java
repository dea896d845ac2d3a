package dev.firstline.admin.programme;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A version, told so that nobody has to read its file.
 *
 * @param priorities their names, the most urgent first
 * @param plans names of the plans, as the services have them
 * @param recount what its holidays mean for running clocks, null where it knew no others
 * @param text the file as it was written
 */
public record VersionSheet(
        VersionRow version,
        @Nullable String description,
        List<String> priorities,
        List<PlanRow> planRows,
        List<String> plans,
        List<ServiceRow> services,
        List<RegionRow> regions,
        @Nullable RecountSheet recount,
        String text) {}
