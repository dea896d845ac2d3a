/**
 * PostgreSQL as a part of Firstline: unpacks it, makes the cluster, keeps the process running as
 * long as the server does, and never without its durability.
 */
@NullMarked
package dev.firstline.storage.postgres;

import org.jspecify.annotations.NullMarked;
