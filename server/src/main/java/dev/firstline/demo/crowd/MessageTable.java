package dev.firstline.demo.crowd;

import dev.firstline.access.PersonId;
import dev.firstline.cases.Call;
import dev.firstline.cases.Message;

record MessageTable() implements Table<MadeUpCase> {

    @Override
    public String columns() {
        return "message (case_id, author_id, at, channel, visibility, body, quoted, call_direction, caller_verified)";
    }

    @Override
    public void write(MadeUpCase it, CopyText rows) {
        for (Message message : it.messages()) {
            PersonId author = message.author();
            Call call = message.call();
            rows.row(
                    message.caseId().value(),
                    author == null ? null : author.value(),
                    message.at(),
                    message.channel().key(),
                    message.visibility().key(),
                    message.body(),
                    message.quoted(),
                    call == null ? null : call.direction(),
                    call == null ? null : call.verified());
        }
    }
}
