/** What is sent: read whole before anything begins, and done once however often it is sent. */
@NullMarked
package dev.firstline.api.posts;

import org.jspecify.annotations.NullMarked;
