/**
 * The one annotation by which tests of all modules say which requirement they show. A module of its
 * own, so that the libraries' tests need nothing of the server.
 */
@NullMarked
package dev.firstline.requirement;

import org.jspecify.annotations.NullMarked;
