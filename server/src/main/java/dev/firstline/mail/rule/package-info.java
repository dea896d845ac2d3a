/**
 * What becomes of a message: one rule a file, in the order in which {@link
 * dev.firstline.mail.rule.Rules} asks them. Rules know what was found out and nothing of databases.
 */
@NullMarked
package dev.firstline.mail.rule;

import org.jspecify.annotations.NullMarked;
