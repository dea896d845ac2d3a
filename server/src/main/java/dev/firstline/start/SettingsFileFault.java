package dev.firstline.start;

import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says where a file of settings is no YAML; which of them it is, its reader does not know. */
final class SettingsFileFault {

    private SettingsFileFault() {}

    static String sentence(MarkedYAMLException fault) {
        var place = fault.getProblemMark();
        return "The settings in application.yaml cannot be read at line %d, column %d (%s): mend the YAML there."
                .formatted(place.getLine() + 1, place.getColumn() + 1, fault.getProblem());
    }
}
