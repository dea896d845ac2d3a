package dev.firstline.casepages;

import dev.firstline.directory.Asking;
import dev.firstline.directory.ContactCard;
import dev.firstline.directory.Person;
import dev.firstline.web.Page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How an organisation restricts who may ask, a sentence each; none where everybody may (INT-6). */
public final class AskingWords {

    private AskingWords() {}

    public static List<String> say(Page page, Asking asking, List<ContactCard> contacts) {
        List<String> said = new ArrayList<>();
        if (asking.listed()) {
            said.add(page.text("asking.listed", listed(contacts)));
        }
        if (asking.cap() != null) {
            said.add(page.text("asking.cap", asking.cap()));
        }
        if (asking.approved()) {
            said.add(page.text("asking.approved"));
        }
        return said;
    }

    private static String listed(List<ContactCard> contacts) {
        String names =
                contacts.stream()
                        .filter(ContactCard::mayAsk)
                        .map(ContactCard::person)
                        .filter(Person::active)
                        .map(Person::name)
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? "–" : names;
    }
}
