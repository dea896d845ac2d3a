package dev.firstline.storage;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives a Spring context a data folder and a database of its own. */
final class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        DatabaseAddresses addresses = TestDatabase.fresh();
        TestPropertyValues.of(
                        "firstline.smtp.port=0",
                        "firstline.data=" + TestDatabase.newFolder(),
                        "firstline.database.url=" + jdbc(addresses.worker()),
                        "firstline.database.owner-url=" + jdbc(addresses.owner()))
                .applyTo(context);
    }

    static String jdbc(DatabaseAddress address) {
        return "%s%cuser=%s&password=%s"
                .formatted(
                        address.url(),
                        address.url().contains("?") ? '&' : '?',
                        address.user(),
                        address.password());
    }
}
