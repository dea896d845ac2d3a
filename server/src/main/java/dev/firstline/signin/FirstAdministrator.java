package dev.firstline.signin;

import dev.firstline.access.Role;
import dev.firstline.accounts.Passwords;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.explanation.Refused;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Set;

/**
 * The first visit to an empty Firstline makes its first administrator, guarded by a one-time code
 * that is printed on the console only. From then on this door is shut.
 */
@Component
class FirstAdministrator {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final People people;
    private final Passwords passwords;
    private final String code = randomCode();

    FirstAdministrator(People people, Passwords passwords) {
        this.people = people;
        this.passwords = passwords;
    }

    /** Whether there is no staff yet, so that somebody has to begin. */
    boolean isMissing() {
        return people.listStaff().isEmpty();
    }

    String code() {
        return code;
    }

    /** Adds the administrator; refused with a wrong code, or when somebody was faster. */
    @Transactional
    public Person add(
            String codeSaid, String name, String email, String password, String language) {
        if (!isMissing()) {
            throw Refused.notFound("first-administrator");
        }
        if (!isCode(codeSaid)) {
            throw Refused.invalid("code", "first-administrator.code-wrong");
        }
        if (name.isBlank()) {
            throw Refused.invalid("name", "person.name-missing");
        }
        Person administrator = people.add(name, email, language, null, Set.of(Role.ADMINISTRATOR));
        passwords.set(administrator.id(), password);
        return administrator;
    }

    private boolean isCode(String said) {
        byte[] typed = said.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(typed, code.getBytes(StandardCharsets.UTF_8));
    }

    private static String randomCode() {
        SecureRandom random = new SecureRandom();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "")
                    .append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
