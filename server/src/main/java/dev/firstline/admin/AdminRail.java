package dev.firstline.admin;

import dev.firstline.web.Page;
import dev.firstline.web.view.Rail;

import java.util.List;

/** The left side of the administrator's pages. */
final class AdminRail {

    private AdminRail() {}

    static Rail of(Page page) {
        return new Rail(
                List.of(
                        new Rail.Group(
                                "",
                                List.of(
                                        new Rail.Place(
                                                page.text("admin.to-the-desk"), "/desk", 0))),
                        new Rail.Group(
                                page.text("admin.title"),
                                List.of(
                                        new Rail.Place(
                                                page.text("admin.organisations"),
                                                "/admin/organisations",
                                                0),
                                        new Rail.Place(
                                                page.text("admin.staff"), "/admin/staff", 0)))));
    }
}
