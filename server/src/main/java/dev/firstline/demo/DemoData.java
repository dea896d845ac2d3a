package dev.firstline.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty database with the demo, all of it or nothing, before any port answers. */
@Component
class DemoData implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(DemoData.class);

    private final DemoPeople people;
    private final DemoStories stories;
    private final TransactionTemplate transaction;

    DemoData(DemoPeople people, DemoStories stories, TransactionTemplate transaction) {
        this.people = people;
        this.stories = stories;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (people.areThere()) {
            return;
        }
        log.info("Filling the demo with people and requests …");
        transaction.executeWithoutResult(
                status -> {
                    people.add();
                    stories.tell();
                });
    }
}
