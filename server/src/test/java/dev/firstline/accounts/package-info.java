@NullMarked
package dev.firstline.accounts;

import org.jspecify.annotations.NullMarked;
