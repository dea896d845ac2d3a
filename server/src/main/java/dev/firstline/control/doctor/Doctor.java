package dev.firstline.control.doctor;

import dev.firstline.control.ControlFile;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.ArrayList;
import java.util.List;

/** Makes all checks in their order for {@code firstline doctor} (XPL-3): a line each. */
@RestController
class Doctor {

    private final List<Check> checks;

    Doctor(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    @GetMapping(path = "/control/doctor", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> examine() {
        List<String> lines = new ArrayList<>();
        int faults = 0;
        for (Check check : checks) {
            Finding finding = look(check);
            faults += finding.well() ? 0 : 1;
            String mark = finding.well() ? "ok    " : "FAULT ";
            lines.add(mark + check.name() + ": " + finding.words());
        }
        var answer = ResponseEntity.ok();
        if (faults > 0) {
            answer.header(ControlFile.FAULTS, Integer.toString(faults));
        }
        return answer.body(String.join("\n", lines) + "\n");
    }

    private static Finding look(Check check) {
        try {
            return check.look();
        } catch (Exception fault) {
            return Finding.fault("could not be looked at (" + reason(fault) + "): see the log.");
        }
    }

    private static String reason(Exception fault) {
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
