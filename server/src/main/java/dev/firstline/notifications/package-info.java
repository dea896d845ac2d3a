/** The outbox: mail to people, queued in the transaction of its cause. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"storage", "explanation", "access", "time", "cases", "programme"})
package dev.firstline.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
