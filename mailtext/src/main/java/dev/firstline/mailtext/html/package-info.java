/** HTML as it comes by mail: turned into text that reads well, and cleaned to be shown. */
@NullMarked
package dev.firstline.mailtext.html;

import org.jspecify.annotations.NullMarked;
