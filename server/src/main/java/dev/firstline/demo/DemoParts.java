package dev.firstline.demo;

import dev.firstline.explanation.Refused;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the demo is made of, told in one transaction. A programme of somebody's own may refuse a
 * part of it: then all is told once more without that part, so that nothing is told by half.
 */
@Component
class DemoParts {

    private static final Logger log = LoggerFactory.getLogger(DemoParts.class);

    private final TransactionTemplate transaction;
    private final Set<String> leftOut = ConcurrentHashMap.newKeySet();

    DemoParts(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /** Tells all of something, made of parts; it is there wholly, or not at all. */
    void tell(Runnable all) {
        while (!isTold(all)) {
            log.debug("Telling it once more without what was refused");
        }
    }

    private boolean isTold(Runnable all) {
        try {
            transaction.executeWithoutResult(status -> all.run());
            return true;
        } catch (PartRefused refused) {
            log.info(
                    "The programme refuses a part of the demo, which is left out: {} ({})",
                    refused.part,
                    refused.code);
            leftOut.add(refused.part);
            return false;
        }
    }

    /** A part of what is told just now, unless it was refused before. */
    void part(String name, Runnable part) {
        if (leftOut.contains(name)) {
            return;
        }
        try {
            part.run();
        } catch (Refused refused) {
            throw new PartRefused(name, refused);
        }
    }

    private static final class PartRefused extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final String part;
        private final String code;

        PartRefused(String part, Refused refused) {
            super("the programme refuses " + part, refused);
            this.part = part;
            this.code = refused.code();
        }
    }
}
