package dev.firstline.demo.crowd;

import dev.firstline.access.PersonId;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.MessageId;

record EventTable() implements Table<MadeUpCase> {

    @Override
    public String columns() {
        return "case_event (case_id, at, actor_id, type, from_value, to_value, message_id, rule,"
                + " noted_at)";
    }

    @Override
    public void write(MadeUpCase it, CopyText rows) {
        for (CaseEvent event : it.events()) {
            PersonId actor = event.actor();
            MessageId message = event.message();
            rows.row(
                    it.subject().id().value(),
                    event.at(),
                    actor == null ? null : actor.value(),
                    event.type().key(),
                    event.from(),
                    event.to(),
                    message == null ? null : message.value(),
                    event.rule(),
                    event.notedAt());
        }
    }
}
