package dev.firstline.mail;

/** Where this process takes mail in over SMTP. */
public interface SmtpDoor {

    /** The port that is open, also where any free one was asked for. */
    int port();
}
