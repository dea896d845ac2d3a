package dev.firstline.demo;

import dev.firstline.demo.crowd.Crowd;
import dev.firstline.time.BusinessTime;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database with the demo before any port answers: its people, the crowd, and what
 * happened among them. Each of them is there wholly or not at all, and what an earlier start did
 * not come to is made up for.
 */
@Component
class DemoData implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(DemoData.class);

    private final DemoPeople people;
    private final DemoStories stories;
    private final Crowd crowd;
    private final BusinessTime time;
    private final @Nullable Integer crowdSize;

    DemoData(
            DemoPeople people,
            DemoStories stories,
            Crowd crowd,
            BusinessTime time,
            @Value("${firstline.demo-size:}") @Nullable Integer crowdSize) {
        this.people = people;
        this.stories = stories;
        this.crowd = crowd;
        this.time = time;
        this.crowdSize = crowdSize;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!stories.areTold()) {
            log.info("Filling the demo with people and requests …");
            fill();
        }
        sayIfAnotherCrowdIsThere();
    }

    private void fill() {
        if (!people.areThere()) {
            people.add();
        }
        if (crowdSize != null && !crowd.isThere()) {
            crowd.gather(crowdSize, time.instant(), people.get(DemoPerson.ADAM).id());
        }
        if (crowd.isThere()) {
            crowd.findWords();
        }
        stories.tell();
    }

    private void sayIfAnotherCrowdIsThere() {
        if (crowdSize != null) {
            int there = crowd.countCases(people.get(DemoPerson.ANA).id());
            if (there != crowdSize) {
                log.warn(
                        "The demo was filled with {} made-up cases before and stays as it is: name an empty data folder for {}.",
                        there,
                        crowdSize);
            }
        }
    }
}
