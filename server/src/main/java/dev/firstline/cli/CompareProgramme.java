package dev.firstline.cli;

import dev.firstline.programme.ProgrammeCheck;
import dev.firstline.programme.ProgrammeSource;
import dev.firstline.programme.changes.Changes;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/**
 * Says in words what would change with a file: against the version that is published, or against
 * another file.
 */
record CompareProgramme(String file, @Nullable String other, ControlDoor door) implements Command {

    private static final String FORESEEN = "/control/programme/foreseen";

    static CompareProgramme read(Options options) {
        ControlDoor door = ControlDoor.read(options);
        String file = options.requireWord("The FILE of the programme");
        return new CompareProgramme(file, options.findWord().orElse(null), door);
    }

    @Override
    public Exit run(Console console) {
        CommandLog.useStandardError();
        try {
            String after = ProgrammeSource.read(file);
            if (!isRight(file, after, console)) {
                return Exit.FAULTS;
            }
            if (other == null) {
                print(ApplyProgramme.published(door), after, console);
                return printForeseen(after, console);
            }
            String before = ProgrammeSource.read(other);
            return isRight(other, before, console) ? print(before, after, console) : Exit.FAULTS;
        } catch (ProgrammeSource.Unreadable unreadable) {
            return console.end(Exit.WRONG_USE, String.valueOf(unreadable.getMessage()));
        }
    }

    /** What holidays mean for running cases, which is known to the server alone (COM-6). */
    private Exit printForeseen(String yaml, Console console) {
        byte[] body = yaml.getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = door.post(FORESEEN, "application/yaml", body);
        if (answer.statusCode() != 200) {
            throw new Unavailable("The server answered " + answer.statusCode() + ".");
        }
        JsonNode foreseen = JsonMapper.shared().readTree(answer.body());
        if (foreseen.path("clocks").isNumber()) {
            console.out()
                    .printf(
                            "running clocks over holidays that change: %s%d%n",
                            foreseen.path("more").asBoolean() ? "more than " : "",
                            foreseen.path("clocks").asInt());
        }
        return Exit.DONE;
    }

    /** What is wrong cannot be compared: it is told instead. */
    private static boolean isRight(String name, String yaml, Console console) {
        ProgrammeCheck check = ProgrammeCheck.of(yaml);
        new FaultLines(name).print(check.faults(), console);
        return check.isRight();
    }

    private static Exit print(String before, String after, Console console) {
        Changes.between(before, after, "en").forEach(console.out()::println);
        return Exit.DONE;
    }
}
