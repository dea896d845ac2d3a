@NullMarked
package dev.firstline.entitlement;

import org.jspecify.annotations.NullMarked;
