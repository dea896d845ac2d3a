package dev.firstline.portal.following;

import dev.firstline.access.Actor;
import dev.firstline.web.Page;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.multipart.MultipartFile;

import java.util.List;

/** An answer on its way in: who sent it on which request, with which files. */
record Sent(
        Page page,
        Actor actor,
        long number,
        Answer answer,
        List<MultipartFile> files,
        HttpServletResponse response) {

    /** Whose submissions these are, and on which request. */
    String scope() {
        return "portal:" + actor.somebody().value() + ":" + number;
    }
}
