package dev.firstline.cli;

import dev.firstline.start.Start;

import java.util.Map;

/** Starts the server with settings by name, as {@code firstline.port}. */
@FunctionalInterface
public interface ServerStart {

    Start start(Map<String, String> settings);
}
