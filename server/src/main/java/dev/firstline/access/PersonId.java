package dev.firstline.access;

/** A contact, a member of staff, or an unknown sender. */
public record PersonId(long value) {

    /** The id of its digits, as events and forms hold it. */
    public static PersonId of(String digits) {
        return new PersonId(Long.parseLong(digits));
    }
}
