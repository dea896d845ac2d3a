package dev.firstline.cli;

/** {@code programme check|diff|apply FILE}. */
final class ProgrammeCommands {

    private ProgrammeCommands() {}

    static Command read(Options options) {
        String verb = options.takeCommand().orElse("");
        return switch (verb) {
            case "check" -> CheckProgramme.read(options);
            case "diff" -> CompareProgramme.read(options);
            case "apply" -> ApplyProgramme.read(options);
            default ->
                    throw new WrongUse(
                            verb.isEmpty()
                                    ? "What to do with the programme is missing: check, diff or"
                                            + " apply."
                                    : "A programme can be checked, compared and applied: write"
                                            + " check, diff or apply instead of “"
                                            + verb
                                            + "”.");
        };
    }
}
