package dev.firstline.agreements;

import dev.firstline.products.ReleaseSupport;
import dev.firstline.programme.LocalText;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The plans as long as the programme's file has none: its three names, every channel, best effort.
 * To be replaced by what the file says as soon as it does (docs/plan.md).
 */
@Component
class PresentPlans implements Plans {

    private static final List<String> OPTIONS = List.of("high-24x7");

    private static final List<Plan> ALL =
            List.of(
                    plan("standard", "Standard", List.of()),
                    plan("critical", "Critical", List.of()),
                    plan("premier", "Premier", List.of("standard", "critical")));

    private static Plan plan(String key, String name, List<String> overlays) {
        return new Plan(
                key,
                new LocalText(Map.of("en", name)),
                overlays,
                key.equals("critical") ? List.of() : OPTIONS,
                !overlays.isEmpty());
    }

    @Override
    public List<Plan> list(int version) {
        return ALL;
    }

    @Override
    public Set<String> channels(
            String plan, @Nullable String overlaid, @Nullable String priority, int version) {
        return Set.of("portal", "mail", "telephone", "api");
    }

    @Override
    public boolean helpsOutside(String plan, @Nullable String overlaid, int version) {
        return true;
    }

    @Override
    public int releaseDays(int version) {
        return ReleaseSupport.USUAL_DAYS;
    }
}
