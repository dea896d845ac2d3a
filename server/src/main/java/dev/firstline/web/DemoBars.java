package dev.firstline.web;

import dev.firstline.texts.Wording;
import dev.firstline.web.view.DemoBar;

/** Where pages learn what the demo's bar shows; only the demo answers. */
public interface DemoBars {

    DemoBar bar(Wording wording);
}
