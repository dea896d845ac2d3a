package dev.firstline.directory;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.explanation.Refused;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;

/** Support profiles in words: kept by the organisation's administrator and by staff. */
@Component
public class SupportProfiles {

    private static final int LONGEST = 4000;

    private final OrganisationStore store;

    SupportProfiles(OrganisationStore store) {
        this.store = store;
    }

    public SupportProfile get(Actor actor, OrganisationId organisation) {
        DirectoryPolicy.requireSight(actor, organisation);
        return store.findProfile(organisation).orElse(SupportProfile.EMPTY);
    }

    /**
     * Writes it.
     *
     * @param profile with the version that was seen
     */
    @Transactional
    public void save(Actor actor, OrganisationId organisation, SupportProfile profile) {
        DirectoryPolicy.requireKeepOf(actor, organisation);
        boolean saved =
                store.saveProfile(
                        organisation,
                        new SupportProfile(
                                Names.text("reach", profile.reach(), LONGEST),
                                Names.text("notes", profile.notes(), LONGEST),
                                profile.version()));
        if (!saved) {
            throw Refused.conflict("profile.changed-meanwhile", Map.of());
        }
    }
}
