package dev.firstline.demo;

import dev.firstline.access.Role;

import java.util.Arrays;
import java.util.Optional;

/** Somebody of the demo, as whom one may sign in. */
enum DemoPerson {
    ANA("Ana Pop", "ana@acme.example", Role.CONTACT, "Acme Logistics"),
    PETRA("Petra Vlad", "petra@acme.example", Role.PURCHASING_REPRESENTATIVE, "Acme Logistics"),
    OLGA("Olga Stan", "olga@acme.example", Role.ORGANISATION_ADMINISTRATOR, "Acme Logistics"),
    BEN("Ben Carter", "ben@birch.example", Role.CONTACT, "Birch & Daughters Ltd"),
    TUDOR("Tudor Dan", "tudor@firstline.example", Role.TECHNICIAN, ""),
    ION("Ion Marin", "ion@firstline.example", Role.ENGINEER, ""),
    MARIA("Maria Radu", "maria@firstline.example", Role.SUPPORT_MANAGER, ""),
    ALINA("Alina Matei", "alina@firstline.example", Role.ACCOUNT_MANAGER, ""),
    ADAM("Adam Ene", "adam@firstline.example", Role.ADMINISTRATOR, ""),
    AURA("Aura Pană", "aura@firstline.example", Role.AUDITOR, "");

    /** Everybody's, printed at the start: the demo keeps nothing secret. */
    static final String PASSWORD = "firstline-demo";

    private final String fullName;
    private final String email;
    private final Role role;
    private final String organisation;

    DemoPerson(String fullName, String email, Role role, String organisation) {
        this.fullName = fullName;
        this.email = email;
        this.role = role;
        this.organisation = organisation;
    }

    String fullName() {
        return fullName;
    }

    String firstName() {
        return fullName.substring(0, fullName.indexOf(' '));
    }

    String email() {
        return email;
    }

    Role role() {
        return role;
    }

    /** Name of the organisation, empty for staff. */
    String organisation() {
        return organisation;
    }

    String key() {
        return email.substring(0, email.indexOf('@'));
    }

    static Optional<DemoPerson> of(String key) {
        return Arrays.stream(values()).filter(person -> person.key().equals(key)).findFirst();
    }
}
