@NullMarked
package dev.firstline.mail.outgoing;

import org.jspecify.annotations.NullMarked;
