package dev.firstline.admin;

import dev.firstline.web.Page;
import dev.firstline.web.Visitor.Face;
import dev.firstline.web.view.Rail;

import java.util.List;

/** The left side of the administrator's pages. */
public final class AdminRail {

    private AdminRail() {}

    /** Who may only read finds what may be read. */
    public static Rail of(Page page) {
        return new Rail(
                List.of(
                        new Rail.Group("", List.of(place(page, "admin.to-the-desk", "/desk"))),
                        new Rail.Group(page.text("admin.title"), places(page))));
    }

    private static List<Rail.Place> places(Page page) {
        Rail.Place programme = place(page, "programme.title", "/admin/programme");
        return page.mayUse(Face.ADMINISTRATION)
                ? List.of(
                        place(page, "admin.organisations", "/admin/organisations"),
                        place(page, "admin.staff", "/admin/staff"),
                        programme)
                : List.of(programme);
    }

    private static Rail.Place place(Page page, String text, String address) {
        return new Rail.Place(page.text(text), address, 0);
    }
}
