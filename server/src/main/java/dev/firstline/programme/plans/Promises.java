package dev.firstline.programme.plans;

/** All that a plan states, or that follows from several together. */
public record Promises(
        Channels channels,
        CoverageByPriority coverage,
        Targets targets,
        Allowance allowance,
        Contacts contacts,
        Services services,
        Releases releases) {

    /** These promises, with the parts that an overlay takes from those under it. */
    Promises over(Promises under, Overlay overlay) {
        return new Promises(
                takes(overlay, Part.CHANNELS) ? under.channels : channels,
                takes(overlay, Part.COVERAGE) ? under.coverage : coverage,
                takes(overlay, Part.TARGETS) ? under.targets : targets,
                takes(overlay, Part.ALLOWANCE) ? under.allowance : allowance,
                takes(overlay, Part.CONTACTS) ? under.contacts : contacts,
                takes(overlay, Part.SERVICES) ? under.services : services,
                takes(overlay, Part.RELEASES) ? under.releases : releases);
    }

    private static boolean takes(Overlay overlay, Part part) {
        return overlay.takes().contains(part);
    }

    Promises with(PlanOption option) {
        return new Promises(
                channels,
                coverage.replacedBy(option.coverage()),
                targets.replacedBy(option.targets()),
                allowance,
                contacts,
                services.replacedBy(option.services()),
                releases);
    }

    Promises with(OwnTerms own) {
        return new Promises(
                channels,
                coverage.replacedBy(own.coverage()),
                targets.replacedBy(own.targets()),
                own.allowance() == null ? allowance : own.allowance(),
                own.contacts() == null ? contacts : own.contacts(),
                services.replacedBy(own.services()),
                releases);
    }
}
