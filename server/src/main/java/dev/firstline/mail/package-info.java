/**
 * The mail face. In: a listener keeps each message before it is acknowledged, then an ordered list
 * of small rules decides what becomes of it. Out: what the outbox holds is written in the words of
 * its recipient's language and handed to a relay.
 */
@NullMarked
@ApplicationModule(
        displayName = "Mail",
        allowedDependencies = {
            "explanation",
            "time",
            "texts",
            "access",
            "storage",
            "start",
            "jobs",
            "programme",
            "directory",
            "cases",
            "entitlement",
            "incidents",
            "commitments",
            "notifications",
            "intake",
            "templates"
        })
package dev.firstline.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
