@NullMarked
package dev.firstline.signin;

import org.jspecify.annotations.NullMarked;
