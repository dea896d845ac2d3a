@NullMarked
package dev.firstline.mail;

import org.jspecify.annotations.NullMarked;
