package dev.firstline.cli;

/** Where commands that need no server log, which no framework tells them. */
final class CommandLog {
    private CommandLog() {}

    /** Standard output is for results; to be said before anything logs. */
    static void useStandardError() {
        System.setProperty("logback.configurationFile", "logback-commands.xml");
    }
}
