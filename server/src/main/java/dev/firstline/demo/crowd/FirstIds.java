package dev.firstline.demo.crowd;

/**
 * From which ids on the crowd stands in the tables. Rows get theirs from the sequences, as always
 * and in their order; nobody else draws from these while the demo is filled, before any port
 * answers.
 */
record FirstIds(
        long organisation, long agreement, long person, long subject, long number, long message) {

    /**
     * The same after a crowd.
     *
     * @param nextMessage the id of the message that comes next
     */
    FirstIds after(CrowdSize size, long nextMessage) {
        return new FirstIds(
                organisation + size.organisations(),
                agreement + size.organisations(),
                person + size.people(),
                subject + size.cases(),
                number + size.cases(),
                nextMessage);
    }
}
