package dev.firstline.web;

import dev.firstline.texts.Language;

import jakarta.servlet.http.HttpServletRequest;

import java.util.Optional;

/** Where pages learn who is signed in: the sessions answer it. Without an answer nobody is. */
public interface Visitors {

    Optional<Visitor> find(HttpServletRequest request);

    /** Keeps the language that the person has just chosen, for pages and mail to come. */
    void choose(Visitor visitor, Language language);
}
