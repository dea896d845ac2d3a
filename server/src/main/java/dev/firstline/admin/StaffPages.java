package dev.firstline.admin;

import dev.firstline.access.Actor;
import dev.firstline.access.Role;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.explanation.Refused;
import dev.firstline.intake.Registrations;
import dev.firstline.templates.Templates;
import dev.firstline.web.Notices;
import dev.firstline.web.Page;
import dev.firstline.web.Rendered;
import dev.firstline.web.view.Choice;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Who works here. */
@Controller
class StaffPages {

    private final People people;
    private final Registrations registrations;
    private final Templates templates;

    StaffPages(People people, Registrations registrations, Templates templates) {
        this.people = people;
        this.registrations = registrations;
        this.templates = templates;
    }

    @GetMapping("/admin/staff")
    Object list(Page page) {
        return templates.adminStaff(
                page,
                AdminRail.of(page),
                rows(page, people.listStaff()),
                roles(page, Role::isStaff),
                Typed.NOTHING);
    }

    @PostMapping("/admin/staff")
    Object add(
            Page page, Actor actor, @ModelAttribute PersonForm form, HttpServletResponse response) {
        try {
            registrations.addPerson(
                    actor,
                    form.name(),
                    form.email(),
                    form.asRole(),
                    null,
                    form.language(),
                    form.password());
        } catch (Refused refused) {
            Typed typed = new Typed(form.values(), refused);
            return Rendered.invalid(
                    templates.adminStaff(
                            page,
                            AdminRail.of(page),
                            rows(page, people.listStaff()),
                            roles(page, Role::isStaff),
                            typed));
        }
        Notices.say(response, "admin.person-added", form.name());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/admin/staff"))
                .build();
    }

    static List<PersonRow> rows(Page page, List<Person> people) {
        return people.stream()
                .map(
                        person ->
                                new PersonRow(
                                        person.name(),
                                        person.email(),
                                        person.roles().stream()
                                                .map(role -> page.text("role." + role.key()))
                                                .sorted()
                                                .toList()))
                .toList();
    }

    static List<Choice> roles(Page page, Predicate<Role> wanted) {
        return Arrays.stream(Role.values())
                .filter(wanted)
                .map(role -> new Choice(role.key(), page.text("role." + role.key())))
                .toList();
    }
}
