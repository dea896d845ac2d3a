package dev.firstline.demo.crowd;

import dev.firstline.cases.Channel;

/**
 * Who plays in a case.
 *
 * @param agent of the staff, who works on it
 * @param colleague to whom it may be handed over
 */
record Roles(MadeUpPerson customer, MadeUpPerson agent, MadeUpPerson colleague, Channel channel) {

    /** By which way the customer goes on to write. */
    Channel channelOfReplies() {
        return switch (channel) {
            case MAIL, TELEPHONE -> Channel.MAIL;
            case PORTAL, API -> Channel.PORTAL;
        };
    }

    /** Who takes the request in: a call is taken down by staff. */
    MadeUpPerson opener() {
        return channel == Channel.TELEPHONE ? agent : customer;
    }
}
