package dev.firstline.demo;

import dev.firstline.signin.SignIns;
import dev.firstline.time.BusinessTime;
import dev.firstline.web.LocalPath;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.net.URI;
import java.time.Duration;

/** What the demo's bar does: look at it as somebody else, at another time. */
@Controller
class DemoVisits {

    private final DemoPeople people;
    private final DemoClock clock;
    private final BusinessTime time;
    private final SignIns signIns;

    DemoVisits(DemoPeople people, DemoClock clock, BusinessTime time, SignIns signIns) {
        this.people = people;
        this.clock = clock;
        this.time = time;
        this.signIns = signIns;
    }

    @PostMapping("/demo/visits")
    ResponseEntity<Void> visit(@RequestParam String as, HttpServletResponse response) {
        DemoPerson.of(as)
                .map(people::get)
                .ifPresent(person -> signIns.begin(person.id(), response));
        return seeOther("/");
    }

    @PostMapping("/demo/moves")
    ResponseEntity<Void> move(
            @RequestParam String move, @RequestParam(defaultValue = "/") String back) {
        switch (move) {
            case "hour" -> time.advance(Duration.ofHours(1));
            case "day" -> time.advance(Duration.ofDays(1));
            case "next-deadline" -> clock.moveToNextDeadline();
            default -> {
                return ResponseEntity.badRequest().build();
            }
        }
        return seeOther(LocalPath.orHome(back));
    }

    private static ResponseEntity<Void> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
    }
}
