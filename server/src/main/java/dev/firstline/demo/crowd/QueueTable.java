package dev.firstline.demo.crowd;

import dev.firstline.access.PersonId;
import dev.firstline.queues.QueueEntry;

record QueueTable() implements Table<MadeUpCase> {

    @Override
    public String columns() {
        return "queue_entry (case_id, queue, owner_id, turn, rank, awaits_approval, due_at, opened_at)";
    }

    @Override
    public void write(MadeUpCase it, CopyText rows) {
        QueueEntry place = it.place();
        if (place != null) {
            PersonId owner = place.owner();
            rows.row(
                    place.caseId().value(),
                    place.queue(),
                    owner == null ? null : owner.value(),
                    place.turn().key(),
                    place.rank(),
                    place.awaitsApproval(),
                    place.dueAt() == null ? "infinity" : place.dueAt(),
                    place.openedAt());
        }
    }
}
