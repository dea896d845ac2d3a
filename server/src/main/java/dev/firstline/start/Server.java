package dev.firstline.start;

import dev.firstline.start.rehearsal.Rehearsal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

import java.util.Map;

/** Starts the server. */
public final class Server {

    /** The setting that makes a start a rehearsal, whatever its value. */
    public static final String REHEARSAL = "firstline.rehearsal";

    private Server() {}

    /**
     * Starts the server and returns once every port answers, or it is clear that it cannot start.
     *
     * @param application the class that holds all modules below it
     * @param settings by name, as {@code firstline.port}; they win over the environment and the
     *     files
     */
    public static Start start(Class<?> application, Map<String, String> settings) {
        var server = new SpringApplication(application);
        server.setWebApplicationType(WebApplicationType.SERVLET);
        server.addListeners(new SettingsCheck());
        if (settings.containsKey(REHEARSAL)) {
            server.addListeners(new Rehearsal());
        }
        try {
            server.run(arguments(settings));
            return new Start.Running();
        } catch (SpringApplication.AbandonedRunException builds) {
            throw builds; // This is no start: the build looks which beans there are (ADR 0006).
        } catch (RuntimeException | Error fault) {
            return Refusals.of(fault);
        }
    }

    private static String[] arguments(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }
}
