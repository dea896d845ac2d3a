package dev.firstline.look;

import java.util.List;

/**
 * A page to look at.
 *
 * @param as the key of a person of the demo, empty for nobody
 * @param follow the link to follow from there, as a selector; empty to stay
 */
record Place(String name, String as, String path, String follow) {

    static List<Place> all() {
        return List.of(
                at("sign-in", "", "/sign-in"),
                at("home", "ana", "/"),
                at("home-one", "petra", "/"),
                at("new-request", "ana", "/requests/new"),
                at("request", "ana", "/").following(".portal-group:nth-of-type(2) a"),
                at("request-waiting", "ana", "/").following(".portal-group:nth-of-type(1) a"),
                at("request-resolved", "olga", "/").following(".portal-group:nth-of-type(1) a"),
                at("request-closed", "ana", "/").following(".portal-group:nth-of-type(3) a"),
                at("request-search", "ana", "/requests?q=export"),
                at("request-search-none", "ana", "/requests?q=exprot"),
                at("plan", "ana", "/plan"),
                at("plan-buyer", "petra", "/plan"),
                at("plan-administrator", "olga", "/plan"),
                at("profile", "olga", "/profile"),
                at("tokens", "ana", "/account/tokens"),
                at("queue", "tudor", "/desk/queues/tier-1"),
                at("queue-empty", "tudor", "/desk/queues/tier-2"),
                at("triage", "tudor", "/desk/queues/triage"),
                at("mine", "ion", "/desk/mine"),
                at("mine-empty", "maria", "/desk/mine"),
                at("at-risk", "tudor", "/desk/at-risk"),
                at("search", "tudor", "/desk/search?q=export+state:opne"),
                at("search-name", "tudor", "/desk/search?q=ana"),
                at("search-similar", "tudor", "/desk/search?q=exprot"),
                at("search-start", "tudor", "/desk/search"),
                at("case", "tudor", "/desk/queues/tier-1").following(".desk-row-title"),
                at("case-triage", "tudor", "/desk/queues/triage").following(".desk-row-title"),
                at("case-mine", "ion", "/desk/mine").following(".desk-row-title"),
                at("customers", "tudor", "/desk/organisations"),
                at("customer", "alina", "/desk/organisations").following(".customers-list a"),
                at("agreements", "alina", "/desk/agreements"),
                at("agreement", "alina", "/desk/agreements/1"),
                at("agreement-new", "alina", "/desk/organisations/1/agreements/new"),
                at("products", "alina", "/desk/products"),
                at("product", "alina", "/desk/products").following(".customers-list a"),
                at("organisations", "adam", "/admin/organisations"),
                at("organisation", "adam", "/admin/organisations")
                        .following("main a[href*='/organisations/']"),
                at("staff", "adam", "/admin/staff"),
                at("api", "", "/api/docs"),
                at("mailbox", "", "/demo/mail"),
                at("not-found", "ana", "/requests/1"));
    }

    private static Place at(String name, String as, String path) {
        return new Place(name, as, path, "");
    }

    private Place following(String link) {
        return new Place(name, as, path, link);
    }
}
