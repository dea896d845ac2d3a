/**
 * Where Firstline keeps what it knows: the data folder, the PostgreSQL that it brings along or is
 * pointed at, the files of attachments and raw messages, and the way of all of it in and out
 * ({@code export}, {@code restore}).
 *
 * <p>The ground floor: it knows nothing of cases, people or mail.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "jobs")
package dev.firstline.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
