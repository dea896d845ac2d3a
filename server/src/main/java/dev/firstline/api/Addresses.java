package dev.firstline.api;

import dev.firstline.api.views.CaseView;
import dev.firstline.api.views.MessageView;

import java.net.URI;

/** Where things are, without the server's name: it may be known by several. */
final class Addresses {

    static final String BASE = "/api/v1";

    private Addresses() {}

    static URI of(CaseView subject) {
        return URI.create(BASE + "/cases/" + subject.number());
    }

    static URI of(MessageView message) {
        return URI.create(BASE + "/cases/" + message.caseNumber() + "/messages/" + message.id());
    }
}
