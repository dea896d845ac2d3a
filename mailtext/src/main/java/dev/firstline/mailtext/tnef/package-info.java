/** Opens winmail.dat, in which Outlook wraps files and text for those who have no Outlook. */
@NullMarked
package dev.firstline.mailtext.tnef;

import org.jspecify.annotations.NullMarked;
