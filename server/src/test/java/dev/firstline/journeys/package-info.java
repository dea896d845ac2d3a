/**
 * The main job as people do it: the whole server with the demo, its real ports, mail over SMTP and
 * a real browser. Few stories, each from beginning to end; what a single page does is tested beside
 * that page.
 */
@NullMarked
package dev.firstline.journeys;

import org.jspecify.annotations.NullMarked;
