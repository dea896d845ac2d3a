package dev.firstline.cli;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Asks the running server for a token of the API, and prints it and nothing else. */
record MakeToken(ControlDoor door, String email, List<String> scopes) implements Command {

    static MakeToken read(Options options) {
        var scopes = List.of(options.require("scopes").split(",", -1));
        return new MakeToken(ControlDoor.read(options), options.require("as"), scopes);
    }

    @Override
    public Exit run(Console console) {
        var asked = JsonMapper.shared().writeValueAsString(Map.of("as", email, "scopes", scopes));
        var body = asked.getBytes(StandardCharsets.UTF_8);
        return ControlDoor.print(door.post("/control/tokens", "application/json", body), console);
    }
}
