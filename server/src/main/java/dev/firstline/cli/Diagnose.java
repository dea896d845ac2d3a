package dev.firstline.cli;

/**
 * Asks the running server what is wrong with it (XPL-3); a finding that needs somebody's hand is a
 * fault.
 */
record Diagnose(ControlDoor door) implements Command {

    static Diagnose read(Options options) {
        return new Diagnose(ControlDoor.read(options));
    }

    @Override
    public Exit run(Console console) {
        return ControlDoor.print(door.get("/control/doctor"), console);
    }
}
