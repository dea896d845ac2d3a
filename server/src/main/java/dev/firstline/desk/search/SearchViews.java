package dev.firstline.desk.search;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.casepages.FilterFaults;
import dev.firstline.casepages.Pagers;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.Place;
import dev.firstline.desk.CaseList;
import dev.firstline.desk.CaseLists;
import dev.firstline.desk.search.SearchView.Named;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.Person;
import dev.firstline.search.Found;
import dev.firstline.search.Question;
import dev.firstline.search.Search;
import dev.firstline.web.Page;
import dev.firstline.web.view.Pager;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Searches, and shows what was found in the desk's words. */
@Component
class SearchViews {

    private static final String ADDRESS = "/desk/search";

    /** Fewer than in other lists: to each belongs an excerpt, which takes half a millisecond. */
    private static final int AT_ONCE = 25;

    private final Search search;
    private final FoundCases found;
    private final CaseLists lists;
    private final Organisations organisations;

    SearchViews(Search search, FoundCases found, CaseLists lists, Organisations organisations) {
        this.search = search;
        this.found = found;
        this.lists = lists;
        this.organisations = organisations;
    }

    SearchView of(Page page, Actor actor, Question question, Place<CaseId> place) {
        Found cases = search.find(actor, question, place, AT_ONCE);
        Pager pager =
                Pagers.of(
                        Pagers.searching(ADDRESS, question.text()),
                        cases.cases(),
                        place,
                        it -> Long.toString(it.id().value()));
        var rows = lists.rows(page, actor, found.rows(cases.cases().items()), cases.excerpts());
        return new SearchView(
                question.text(),
                FilterFaults.of(page, question),
                place.isStart() ? named(actor, question) : List.of(),
                new CaseList(rows, rows.size(), pager),
                lists.rows(page, actor, found.rows(cases.similar())),
                cases.tooCommon());
    }

    private List<Named> named(Actor actor, Question question) {
        List<Person> people = search.listPeople(actor, question);
        Map<OrganisationId, Organisation> theirs =
                organisations.listByIds(
                        people.stream().flatMap(it -> it.organisation().stream()).toList());
        return Stream.concat(
                        search.listOrganisations(actor, question).stream().map(SearchViews::named),
                        people.stream().map(person -> named(person, theirs)))
                .toList();
    }

    private static Named named(Organisation it) {
        return new Named(it.name(), "", filtering("org", it.name()), false);
    }

    private static Named named(Person person, Map<OrganisationId, Organisation> theirs) {
        String detail =
                person.organisation()
                        .map(theirs::get)
                        .map(Organisation::name)
                        .orElseGet(person::email);
        String filter = person.isStaff() ? "owner" : "from";
        return new Named(person.name(), detail, filtering(filter, person.email()), true);
    }

    private static String filtering(String filter, String value) {
        return Pagers.searching(ADDRESS, filter + ":\"" + value.replace("\"", " ") + "\"");
    }
}
