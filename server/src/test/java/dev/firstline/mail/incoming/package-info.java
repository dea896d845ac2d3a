@NullMarked
package dev.firstline.mail.incoming;

import org.jspecify.annotations.NullMarked;
