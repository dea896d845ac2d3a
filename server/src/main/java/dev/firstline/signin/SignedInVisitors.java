package dev.firstline.signin;

import dev.firstline.access.PersonId;
import dev.firstline.access.Role;
import dev.firstline.cases.CasePolicy;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.texts.Language;
import dev.firstline.web.Visitor;
import dev.firstline.web.Visitor.Face;
import dev.firstline.web.Visitors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Tells pages who is signed in. */
@Component
class SignedInVisitors implements Visitors {

    private final People people;
    private final Organisations organisations;
    private final ZoneId staffZone;

    SignedInVisitors(
            People people,
            Organisations organisations,
            @Value("${firstline.zone}") ZoneId staffZone) {
        this.people = people;
        this.organisations = organisations;
        this.staffZone = staffZone;
    }

    @Override
    public Optional<Visitor> find(HttpServletRequest request) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? Optional.of(visitor(signedIn.person()))
                : Optional.empty();
    }

    private Visitor visitor(Person person) {
        ZoneId zone =
                person.organisation()
                        .map(organisations::get)
                        .map(Organisation::zone)
                        .orElse(staffZone);
        Language language = Language.find(person.language()).orElse(Language.EN);
        return new Visitor(
                Long.toString(person.id().value()), person.name(), language, zone, faces(person));
    }

    private static Set<Face> faces(Person person) {
        if (!person.isStaff()) {
            return EnumSet.of(Face.PORTAL);
        }
        Set<Face> faces = EnumSet.of(Face.DESK);
        if (CasePolicy.mayWork(person.actor())) {
            faces.add(Face.WORK);
        }
        if (person.roles().contains(Role.AUDITOR)) {
            faces.add(Face.INSPECTION);
        }
        if (person.roles().contains(Role.ADMINISTRATOR)) {
            faces.addAll(EnumSet.of(Face.INSPECTION, Face.ADMINISTRATION));
        }
        return faces;
    }

    @Override
    public void choose(Visitor visitor, Language language) {
        people.speak(new PersonId(Long.parseLong(visitor.key())), language.tag());
    }
}
