package dev.firstline.api;

import static dev.firstline.api.Requesting.open;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cast.Cast;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Lists, newest first, in parts. */
@FirstlineTest
class ListsTest {

    @Autowired private Cast cast;
    @Autowired private Programs programs;

    private final String word = UUID.randomUUID().toString();

    @Test
    @Requirement("API-1.cursor")
    void ofCasesGoOnWhereTheyEnded() {
        Program ana = programs.of(cast.ana());
        List<String> opened = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            opened.addFirst(number(open(ana, word + i)));
        }
        assertThat(walk(ana, "/cases?limit=2&q=" + word, "number")).isEqualTo(opened);
        assertThat(walk(ana, "/cases?limit=5&q=" + word, "number")).isEqualTo(opened);
    }

    @Test
    @Requirement("API-1.filters")
    void ofCasesHoldWhatWasAskedFor() {
        Program ana = programs.of(cast.ana());
        Program ion = programs.of(cast.ion());
        String fresh = number(open(ana, word));
        String taken = open(ana, word);
        ion.post(taken + "/ownership", "{}");
        String all = "/cases?q=" + word;
        assertThat(numbers(ion, all + "&state=in-progress")).containsExactly(number(taken));
        assertThat(numbers(ion, all + "&state=new")).containsExactly(fresh);
        assertThat(numbers(ion, all + "&queue=tier-1&state=&after=")).hasSize(2);
        assertThat(numbers(ion, all + "&queue=tier-2")).isEmpty();
        assertThat(numbers(ion, all + "&requester=ANA@acme.example")).hasSize(2);
        assertThat(numbers(ion, all + "&requester=" + cast.ana().id().value())).hasSize(2);
        assertThat(numbers(ion, all + "&requester=" + cast.bea().email())).isEmpty();
        assertThat(numbers(ion, all + "&requester=nobody@acme.example")).isEmpty();
        assertThat(numbers(ion, all + "&organisation=" + cast.acme().id().value())).hasSize(2);
        assertThat(numbers(ion, all + "&organisation=" + cast.birch().id().value())).isEmpty();
        assertThat(numbers(ion, "/cases?q=" + fresh)).contains(fresh);
    }

    @Test
    @Requirement("API-1.filters")
    void ofCasesAreFoundByWhatWasSaidAndByFiltersAmongTheWords() {
        Program ana = programs.of(cast.ana());
        Program ion = programs.of(cast.ion());
        String address = open(ana, word);
        ana.post(address + "/messages", "{\"body\": \"The hippogriff limps\"}");
        ion.post(
                address + "/messages",
                "{\"body\": \"A thestral, rather\", \"visibility\": \"internal\"}");
        String all = "/cases?q=" + word;
        assertThat(numbers(ana, all + " limping hippogriffs")).containsExactly(number(address));
        assertThat(numbers(ion, all + " thestral")).containsExactly(number(address));
        assertThat(numbers(ana, all + " thestral")).isEmpty();
        assertThat(numbers(ion, all + " state:open org:acme")).containsExactly(number(address));
        assertThat(numbers(ion, all + " state:closed")).isEmpty();
        assertThat(numbers(ion, "/cases?q=the")).isEmpty();
    }

    @Test
    @Requirement({"API-1.filters", "NFR-7.says-what-to-do"})
    void ofCasesAreRefusedWhereAFilterAmongTheWordsIsWrong() {
        Program ion = programs.of(cast.ion());
        assertThat(ion.get("/cases?q=one state:opne").refusal())
                .isEqualTo("422 search-state-unknown q");
        assertThat(ion.get("/cases?q=before:soon").refusal())
                .isEqualTo("422 search-before-unknown q");
    }

    @Test
    @Requirement({"API-1.filters", "NFR-7.says-what-to-do"})
    void ofCasesAreRefusedWhereAConditionIsGivenTwice() {
        Program ana = programs.of(cast.ana());
        assertThat(ana.get("/cases?state=new&state=closed").refusal())
                .isEqualTo("422 parameter-repeated state");
        assertThat(ana.get("/cases?q=one&q=two").refusal()).isEqualTo("422 parameter-repeated q");
    }

    @Test
    @Requirement("API-1.cursor")
    void ofMessagesAndEventsGoOnToo() {
        Program ana = programs.of(cast.ana());
        String address = open(ana, word);
        for (String text : List.of("one", "two", "three")) {
            ana.post(address + "/messages", "{\"body\": \"" + text + "\"}");
        }
        assertThat(walk(ana, address + "/messages?limit=2", "text"))
                .containsExactly("three", "two", "one", word);
        List<String> events = walk(ana, address + "/events?limit=2", "type");
        assertThat(events)
                .isEqualTo(walk(ana, address + "/events?limit=100", "type"))
                .startsWith("message-added")
                .endsWith("opened");
    }

    @Test
    @Requirement("API-1.cursor")
    void haveFiftyItemsWhereNothingIsSaid() {
        Program ana = programs.of(cast.ana());
        String address = open(ana, word);
        for (int i = 0; i < 51; i++) {
            ana.post(address + "/messages", "{\"body\": \"x\"}");
        }
        JsonNode list = ana.get(address + "/messages").json();
        assertThat(list.get("items").size()).isEqualTo(50);
        assertThat(list.get("next").isString()).isTrue();
    }

    private static List<String> numbers(Program program, String address) {
        return program.get(address)
                .json()
                .get("items")
                .valueStream()
                .map(item -> item.get("number").asString())
                .toList();
    }

    /** Follows {@code next} to the end. */
    private static List<String> walk(Program program, String address, String field) {
        List<String> found = new ArrayList<>();
        String after = "";
        do {
            JsonNode part = program.get(address + "&after=" + after).json();
            part.get("items").forEach(item -> found.add(item.get(field).asString()));
            after = part.get("next").asString("");
        } while (!after.isEmpty());
        return found;
    }

    private static String number(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
