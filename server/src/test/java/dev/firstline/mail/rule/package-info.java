@NullMarked
package dev.firstline.mail.rule;

import org.jspecify.annotations.NullMarked;
