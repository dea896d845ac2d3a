package dev.firstline.matrix;

import static java.util.Map.entry;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.Role;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import java.util.Map;
import java.util.Optional;

/** What a program sends to each address of the API: right in itself, so that the door decides. */
final class ApiBodies {

    private static final Map<String, String> BY_LAST_WORD =
            Map.ofEntries(
                    entry(
                            "about",
                            "{'environment':'Windows Server 2025','reason':'They said so.'}"),
                    entry("cases", "{'subject':'Export stops','body':'At 40 %.'}"),
                    entry("calls", "{'direction':'in','note':'Ana called.'}"),
                    entry("confirmation", "{'accepted':true,'reason':'It works.'}"),
                    entry("messages", "{'body':'Please restart it.','visibility':'public'}"),
                    entry("ownership", "{}"),
                    entry("placement", "{'organisation':'ACME','requester':'ana@acme.example'}"),
                    entry("kind", "{'kind':'how-to'}"),
                    entry("move", "{'reason':'They bought more.'}"),
                    entry("priority", "{'priority':'low','reason':'Nobody is stopped.'}"),
                    entry("reopening", "{'reason':'It stops again.'}"),
                    entry("resolution", "{'kinds':['instructions-given'],'body':'Restart it.'}"),
                    entry(
                            "adjustments",
                            "{'agreement':'1','incidents':'-1','reason':'Agreed on.'}"),
                    entry("answer", "{'upheld':false,'reason':'It was one.'}"),
                    entry("disputes", "{'reason':'It was one question.'}"),
                    entry("implementation", "{'reason':'First set-up.'}"),
                    entry("implementations", "{'product':'Ledger','reason':'Seen in a session.'}"),
                    entry("reversal", "{'cause':'defect','reason':'It is one.'}"),
                    entry(
                            "split",
                            "{'subject':'Users','body':'How do I add one?','reason':'Two questions.'}"),
                    entry("approval", "{'accepted':true,'reason':'They said so.'}"),
                    entry("out-of-scope", "{'reason':'It is your network.'}"),
                    entry("fee-withdrawal", "{'reason':'We help without one.'}"),
                    entry("merge", "{'into':'10001','reason':'The same.'}"),
                    entry("unmerge", "{'reason':'Not the same.'}"),
                    entry("links", "{'kind':'caused-by','number':'10001'}"),
                    entry("statements", "{'month':'2026-01'}"),
                    entry("waiver", "{'reason':'Our mistake.'}"),
                    entry("waiting", "{'for':'customer','note':'Which release?'}"));

    private static final String FOR_ANOTHER =
            "{'subject':'Export stops','body':'At 40 %.','onBehalfOf':'ana@acme.example'}";

    /** A dispute is answered in other words. */
    private static final String WISH = "{'confirmed':false,'why':'Not this year.'}";

    private ApiBodies() {}

    /** Staff ask about somebody else. */
    static MultiValueMap<String, String> query(Route route, Optional<Role> who) {
        boolean named =
                route.pattern().endsWith("/entitlement") && who.filter(Role::isStaff).isPresent();
        return named
                ? MultiValueMap.fromSingleValue(Map.of("contact", "ana@acme.example"))
                : new LinkedMultiValueMap<>();
    }

    /** Staff open cases for somebody else. */
    static String of(Route route, Optional<Role> who, OrganisationId acme) {
        String lastWord = route.pattern().substring(route.pattern().lastIndexOf('/') + 1);
        if (lastWord.equals("cases") && who.filter(Role::isStaff).isPresent()) {
            return FOR_ANOTHER.replace('\'', '"');
        }
        if (route.pattern().contains("/wishes/")) {
            return WISH.replace('\'', '"');
        }
        return BY_LAST_WORD
                .getOrDefault(lastWord, "{}")
                .replace("ACME", Long.toString(acme.value()))
                .replace('\'', '"');
    }
}
