@NullMarked
package dev.firstline.mail.smtp;

import org.jspecify.annotations.NullMarked;
