package dev.firstline.portal.following;

import dev.firstline.intake.Relations.Related;
import dev.firstline.web.Page;

/**
 * Another request to which one is linked (CAS-7).
 *
 * @param what such as "Duplicate of"
 */
public record RequestLink(String what, String words, String href) {

    static RequestLink of(Page page, Related it) {
        return new RequestLink(
                page.text(
                        "portal.request.link."
                                + it.link().kind().key()
                                + (it.forward() ? "" : ".back")),
                it.other().number() + " " + it.other().origin().subject(),
                "/requests/" + it.other().number());
    }
}
