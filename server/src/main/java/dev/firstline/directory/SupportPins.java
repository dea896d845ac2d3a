package dev.firstline.directory;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.directory.ContactStore.Pin;
import dev.firstline.explanation.Refused;
import dev.firstline.time.BusinessTime;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.security.SecureRandom;
import java.util.Map;

/**
 * The PIN by which a contact is known on the telephone (INT-7). Its owner reads it on the portal;
 * staff type what the caller says and learn only whether it is right. After five wrong ones in turn
 * it counts no more until it is renewed: six digits would else be guessed.
 */
@Component
public class SupportPins {

    /** So many wrong ones in turn, and the PIN counts no more. */
    public static final int MOST_WRONG = 5;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Contacts contacts;
    private final ContactStore store;
    private final BusinessTime time;

    SupportPins(Contacts contacts, ContactStore store, BusinessTime time) {
        this.contacts = contacts;
        this.store = store;
        this.time = time;
    }

    /** One's own, made when it is first asked for. */
    @Transactional
    public String own(Actor actor) {
        PersonId id = actor.somebody();
        contacts.organisationOf(id);
        return store.findPin(id).map(Pin::digits).orElseGet(() -> renewed(id));
    }

    /** Whether one's own counts no more until it is renewed: too many wrong ones were tried. */
    public boolean isOwnLocked(Actor actor) {
        return store.findPin(actor.somebody()).filter(SupportPins::isLocked).isPresent();
    }

    private static boolean isLocked(Pin pin) {
        return pin.wrongInTurn() >= MOST_WRONG;
    }

    /** Makes a new one: one's own, or that of a contact by staff, who do not see it. */
    @Transactional
    public void renew(Actor actor, PersonId id) {
        OrganisationId organisation = contacts.organisationOf(id);
        if (!actor.person().filter(id::equals).isPresent()) {
            DirectoryPolicy.requireKeepOf(actor, organisation);
        }
        renewed(id);
    }

    /**
     * Whether a caller's PIN is right; a wrong one counts.
     *
     * @throws Refused if there is none, or it counts no more
     */
    @Transactional(noRollbackFor = Refused.class)
    public boolean matches(Actor staff, PersonId id, String typed) {
        DirectoryPolicy.requireKeep(staff);
        Pin pin =
                store.findPin(id).orElseThrow(() -> Refused.invalid("pin", "support-pin.missing"));
        if (isLocked(pin)) {
            throw Refused.conflict("support-pin.locked", Map.of("field", "pin"));
        }
        boolean right = pin.digits().equals(typed.replaceAll("\\s", ""));
        store.countPin(id, right);
        return right;
    }

    private String renewed(PersonId id) {
        String pin = "%06d".formatted(RANDOM.nextInt(1_000_000));
        store.savePin(id, pin, time.instant());
        return pin;
    }
}
