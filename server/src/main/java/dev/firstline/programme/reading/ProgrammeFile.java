package dev.firstline.programme.reading;

import dev.firstline.programme.CaseNumberFormat;
import dev.firstline.programme.Fault;
import dev.firstline.programme.FaultyProgramme;
import dev.firstline.programme.Priority;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Queue;
import dev.firstline.programme.plans.Plans;

import org.snakeyaml.engine.v2.nodes.Node;

import java.util.List;
import java.util.Map;

/**
 * A programme's file, read. Pure: a text goes in, a programme and all faults come out (PRG-1).
 *
 * @param programme as version 0; where there are faults, with stand-ins, and for looking only
 * @param faults collects more while the file is looked at further
 * @param place the whole file
 */
public record ProgrammeFile(Programme programme, Faults faults, Place place, Node root) {

    /**
     * Reads a file with all its faults.
     *
     * @throws FaultyProgramme if it is not even YAML, or so wrong that nothing can be read
     */
    public static ProgrammeFile read(String yaml) {
        return read(Yaml.compose(yaml));
    }

    /** The same of a file that was composed of nodes. */
    public static ProgrammeFile read(Node root) {
        Faults faults = new Faults();
        Place file = Place.of(root, Schema.ofProgrammes(), faults);
        new ShapeCheck(faults, file.get("languages").texts()).check(root, Schema.ofProgrammes());
        requireBody(file, faults);
        return new ProgrammeFile(programme(file), faults, file, root);
    }

    /**
     * The programme of a file that has to be right.
     *
     * @throws FaultyProgramme with every fault of the file
     */
    public static Programme programmeOf(String yaml) {
        return programmeOf(Yaml.compose(yaml));
    }

    /** The same of a file that was composed of nodes. */
    public static Programme programmeOf(Node root) {
        ProgrammeFile file = read(root);
        file.requireRight();
        return file.programme();
    }

    /**
     * Goes on with a right file only.
     *
     * @throws FaultyProgramme if anything is wrong
     */
    public void requireRight() {
        if (!faults.isEmpty()) {
            throw new FaultyProgramme(faults.sorted());
        }
    }

    public List<Fault> sortedFaults() {
        return faults.sorted();
    }

    /** Without these parts there is nothing that others could refer to. */
    private static void requireBody(Place file, Faults faults) {
        boolean empty =
                file.get("priorities").entries().isEmpty()
                        || file.get("regions").entries().isEmpty()
                        || file.get("plans").entries().isEmpty()
                        || file.get("queues").entries().isEmpty()
                        || file.get("routes").items().isEmpty();
        if (empty) {
            throw new FaultyProgramme(faults.sorted());
        }
    }

    private static Programme programme(Place file) {
        Map<String, Hours> calendars = CalendarReader.calendars(file.get("calendars"));
        List<Priority> priorities = RulesReader.priorities(file.get("priorities"));
        List<String> keys = priorities.stream().map(Priority::key).toList();
        List<Queue> queues = LinesReader.queues(file);
        var cases = RulesReader.cases(file);
        Plans plans = PlansReader.plans(file, calendars, keys, cases.releases());
        return new Programme(
                0,
                RulesReader.heading(file),
                caseNumber(file.get("caseNumber")),
                priorities,
                RulesReader.regions(file.get("regions"), calendars),
                queues,
                plans,
                LinesReader.lines(file, queues, keys, plans.all()),
                RulesReader.clocks(file),
                cases,
                RulesReader.incidents(file.get("incidents")),
                RulesReader.accounts(file.get("accounts")),
                RulesReader.followUps(file.get("followUps")),
                RulesReader.desk(file.find("desk"), calendars),
                RulesReader.mail(file.get("mail"), keys));
    }

    private static CaseNumberFormat caseNumber(Place place) {
        return new CaseNumberFormat(place.isThere() ? place.text() : "{number}");
    }
}
