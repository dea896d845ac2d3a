package dev.firstline.api;

/** What tests of the API ask for again and again. */
final class Requesting {

    private Requesting() {}

    /** Opens a case and gives its address below {@code /api/v1}. */
    static String open(Program customer, String subject) {
        return "/cases/"
                + customer.post("/cases", "{\"subject\": \"" + subject + "\"}").at("/number");
    }

    /** Opens a case that staff have resolved since. */
    static String resolved(Program customer, Program staff, String subject) {
        String address = open(customer, subject);
        staff.post(address + "/resolution", "{\"kinds\": [\"fixed\"], \"body\": \"Try again.\"}");
        return address;
    }

    /** Opens a case that the customer has closed since. */
    static String closed(Program customer, Program staff, String subject) {
        String address = resolved(customer, staff, subject);
        customer.post(address + "/confirmation", "{\"accepted\": true}");
        return address;
    }
}
