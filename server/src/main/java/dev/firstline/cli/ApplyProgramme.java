package dev.firstline.cli;

import dev.firstline.control.ControlFile;
import dev.firstline.programme.ProgrammeCheck;
import dev.firstline.programme.ProgrammeSource;
import dev.firstline.programme.ToldFault;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Publishes a programme's file as the next version of the running server's; nothing is published
 * unless all of it is right.
 *
 * @param as e-mail address of the person who applies it, null for the user of this machine
 */
record ApplyProgramme(String file, @Nullable String as, ControlDoor door) implements Command {

    private static final String ADDRESS = "/control/programme";

    static ApplyProgramme read(Options options) {
        ControlDoor door = ControlDoor.read(options);
        String as = options.take("as").orElse(null);
        return new ApplyProgramme(options.requireWord("The FILE of the programme"), as, door);
    }

    /** The version of the running server that was published last, as it was written. */
    static String published(ControlDoor door) {
        HttpResponse<String> answer = door.get(ADDRESS);
        if (answer.statusCode() != 200) {
            throw new Unavailable("The server answered " + answer.statusCode() + ".");
        }
        return answer.body();
    }

    @Override
    public Exit run(Console console) {
        CommandLog.useStandardError();
        try {
            return apply(ProgrammeSource.read(file), console);
        } catch (ProgrammeSource.Unreadable unreadable) {
            return console.end(Exit.WRONG_USE, String.valueOf(unreadable.getMessage()));
        }
    }

    private Exit apply(String yaml, Console console) {
        ProgrammeCheck check = ProgrammeCheck.of(yaml);
        FaultLines lines = new FaultLines(file);
        if (!check.isRight()) {
            lines.print(check.faults(), console);
            return Exit.FAULTS;
        }
        byte[] body = yaml.getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = door.post(ADDRESS + "?" + who(), "application/yaml", body);
        boolean faulty = answer.headers().firstValue(ControlFile.FAULTS).isPresent();
        if (faulty) {
            lines.printTold(faults(answer.body()), console);
            return Exit.FAULTS;
        }
        return ControlDoor.print(answer, console);
    }

    private String who() {
        return as == null
                ? "user=" + encoded(System.getProperty("user.name", "unknown"))
                : "as=" + encoded(as);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<ToldFault> faults(String json) {
        List<ToldFault> faults = new ArrayList<>();
        for (JsonNode fault : JsonMapper.shared().readTree(json).path("faults")) {
            faults.add(
                    new ToldFault(
                            fault.path("line").asInt(),
                            fault.path("column").asInt(),
                            fault.path("code").asString(),
                            fault.path("wrong").asString(),
                            fault.path("right").asString()));
        }
        return faults;
    }
}
