package dev.firstline.cli;

import dev.firstline.start.Server;
import dev.firstline.start.Start;

import java.util.Map;
import java.util.TreeMap;

/**
 * Starts the server.
 *
 * @param settings what the command line says, by the names that application.yaml uses
 */
record Serve(Map<String, String> settings, ServerStart server) implements Command {

    private static final Map<String, String> SETTING_OF =
            Map.of(
                    "port", "firstline.port",
                    "smtp-port", "firstline.smtp.port",
                    "data", "firstline.data",
                    "programme", "firstline.programme",
                    "demo-size", "firstline.demo-size");

    static Serve read(Options options, ServerStart server) {
        var settings = new TreeMap<String, String>();
        SETTING_OF.forEach(
                (option, setting) ->
                        options.take(option).ifPresent(value -> settings.put(setting, value)));
        if (options.takeFlag("no-demo")) {
            settings.put("firstline.demo", "false");
        }
        if (options.takeFlag("rehearsal")) {
            settings.put(Server.REHEARSAL, "true");
        }
        return new Serve(settings, server);
    }

    @Override
    public Exit run(Console console) {
        return switch (server.start(settings)) {
            case Start.Running _ -> Exit.DONE;
            case Start.WrongSetting(var sentence) -> console.end(Exit.WRONG_USE, sentence);
            case Start.Unavailable(var sentence) -> console.end(Exit.UNAVAILABLE, sentence);
        };
    }
}
