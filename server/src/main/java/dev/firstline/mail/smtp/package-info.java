/** Takes mail in over SMTP; a message is acknowledged only when it is safely stored (MAIL-1). */
@NullMarked
package dev.firstline.mail.smtp;

import org.jspecify.annotations.NullMarked;
