package dev.firstline.start.rehearsal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where a demo is and who may sign in, as it tells programs outside. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DemoAddress(URI url, int smtpPort, String supportAddress, List<User> users) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record User(String email, String password, String role) {}

    static DemoAddress in(Path data) throws IOException {
        return JsonMapper.shared()
                .readValue(Files.readString(data.resolve("demo.json")), DemoAddress.class);
    }

    /** The first with a role. */
    User somebody(String role) {
        return users.stream().filter(user -> user.role().equals(role)).findFirst().orElseThrow();
    }
}
