package dev.firstline.programme.reading;

import dev.firstline.programme.Fault;
import dev.firstline.programme.FaultyProgramme;
import dev.firstline.programme.plans.Coverage;
import dev.firstline.programme.plans.OwnTerms;
import dev.firstline.programme.plans.Plans;
import dev.firstline.programme.plans.ServiceKind;

import org.snakeyaml.engine.v2.nodes.Node;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads what an agreement says for itself, written as a plan of the programme is (PRG-3): YAML, of
 * which JSON is a part.
 */
public final class OwnTermsReader {

    private OwnTermsReader() {}

    /**
     * Own terms by the words of a programme.
     *
     * @param written empty for none
     * @throws FaultyProgramme with all that is wrong, by the places of the text
     */
    public static OwnTerms read(String written, Plans plans, Collection<String> priorities) {
        if (written.isBlank()) {
            return OwnTerms.NONE;
        }
        Node root = Yaml.compose(written);
        Faults faults = new Faults();
        new ShapeCheck(faults, List.of()).check(root, Schema.ofOwnTerms());
        OwnTerms terms = terms(Place.of(root, Schema.ofOwnTerms(), faults), plans, priorities);
        List<Fault> all = faults.sorted();
        if (!all.isEmpty()) {
            throw new FaultyProgramme(all);
        }
        return terms;
    }

    private static OwnTerms terms(Place place, Plans plans, Collection<String> priorities) {
        var promises =
                new PromiseReader(
                        plans.coverages().stream()
                                .collect(Collectors.toMap(Coverage::key, Function.identity())),
                        plans.services().keySet().stream().map(ServiceKind::key).toList(),
                        priorities);
        return new OwnTerms(
                promises.coverage(place.find("coverage")),
                promises.targets(place.find("targets")),
                place.find("allowance").map(PlansReader::allowance).orElse(null),
                place.find("contacts").map(PlansReader::contacts).orElse(null),
                promises.services(place.get("services")));
    }
}
