/** What holds when the server or its database is killed under load (NFR-2). */
@NullMarked
package dev.firstline.faults;

import org.jspecify.annotations.NullMarked;
