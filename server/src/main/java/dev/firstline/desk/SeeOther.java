package dev.firstline.desk;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

import java.net.URI;

/** The answer after something was done: look there for what it is now (RFC 9110, 15.4.4). */
public final class SeeOther {

    private SeeOther() {}

    public static ResponseEntity<Void> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
    }
}
