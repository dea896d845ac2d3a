package dev.firstline.control.doctor;

/** A look at one thing that a server needs. */
interface Check {

    /** One word for it. */
    String name();

    /** Looks. Whatever it throws is a fault too. */
    Finding look() throws Exception;
}
