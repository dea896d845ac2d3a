package dev.firstline.demo.crowd;

/**
 * From which ids on the crowd stands in the tables. Rows get theirs from the sequences, as always
 * and in their order; nobody else draws from these while the demo is filled, before any port
 * answers.
 */
record FirstIds(
        long organisation,
        long agreement,
        long person,
        long subject,
        long number,
        long message,
        long commitment) {

    /**
     * The same after a crowd.
     *
     * @param nextMessage the id of the message that comes next
     * @param nextCommitment likewise of the clock
     */
    FirstIds after(CrowdSize size, long nextMessage, long nextCommitment) {
        return new FirstIds(
                organisation + size.organisations(),
                agreement + size.organisations(),
                person + size.people(),
                subject + size.cases(),
                number + size.cases(),
                nextMessage,
                nextCommitment);
    }
}
