package dev.firstline.control;

import dev.firstline.access.Role;
import dev.firstline.commitments.ForeseenMoves;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.explanation.Refused;
import dev.firstline.programme.AppliedBy;
import dev.firstline.programme.FaultWords;
import dev.firstline.programme.FaultyProgramme;
import dev.firstline.programme.ProgrammeVersion;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.ToldFault;
import dev.firstline.texts.Language;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/** {@code firstline programme diff} and {@code apply}: reads and publishes versions (PRG-1). */
@RestController
class ProgrammeControl {

    private final Programmes programmes;
    private final ForeseenMoves moves;
    private final People people;
    private final FaultWords words;

    ProgrammeControl(Programmes programmes, ForeseenMoves moves, People people, FaultWords words) {
        this.programmes = programmes;
        this.moves = moves;
        this.people = people;
        this.words = words;
    }

    /** What was published. */
    record Published(int version, Instant holdsFrom) {}

    /** Why nothing was: the command line prints it, and speaks English. */
    record NotPublished(List<ToldFault> faults) {}

    @GetMapping(path = "/control/programme", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<byte[]> latest() {
        String document = programmes.document(programmes.latest().number());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .body(document.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What the holidays of a file mean for running cases (COM-6).
     *
     * @param clocks how many they may move, null where it changes none
     * @param more whether there are more than these
     */
    record Foreseen(@Nullable Integer clocks, boolean more) {}

    @PostMapping(path = "/control/programme/foreseen", consumes = "application/yaml")
    Foreseen foresee(@RequestBody byte[] yaml) {
        OptionalInt clocks = moves.count(new String(yaml, StandardCharsets.UTF_8));
        return clocks.isEmpty()
                ? new Foreseen(null, false)
                : new Foreseen(
                        Math.min(clocks.getAsInt(), ForeseenMoves.MOST),
                        clocks.getAsInt() > ForeseenMoves.MOST);
    }

    @PostMapping(path = "/control/programme", consumes = "application/yaml")
    ResponseEntity<?> apply(
            @RequestBody byte[] yaml,
            @RequestParam(required = false) @Nullable String as,
            @RequestParam(defaultValue = "unknown") String user) {
        String text = new String(yaml, StandardCharsets.UTF_8);
        try {
            ProgrammeVersion version = programmes.apply(text, who(as, user), null);
            return ResponseEntity.ok(new Published(version.number(), version.holdsFrom()));
        } catch (FaultyProgramme faulty) {
            List<ToldFault> told = words.tell(faulty.faults(), Language.EN);
            return ResponseEntity.ok()
                    .header(ControlFile.FAULTS, Integer.toString(told.size()))
                    .body(new NotPublished(told));
        }
    }

    private AppliedBy who(@Nullable String as, String user) {
        if (as == null) {
            return new AppliedBy.CommandLine(user);
        }
        Person person =
                people.findByEmail(as)
                        .filter(Person::active)
                        .orElseThrow(() -> Refused.invalid("as", "person.unknown", as));
        if (!person.actor().isAny(Role.ADMINISTRATOR)) {
            throw Refused.invalid("as", "programme.administrators-only", as);
        }
        return new AppliedBy.Person(person.id());
    }
}
