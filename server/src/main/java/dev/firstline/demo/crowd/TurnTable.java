package dev.firstline.demo.crowd;

import dev.firstline.cases.TurnPeriod;

record TurnTable() implements Table<MadeUpCase> {

    @Override
    public String columns() {
        return "case_turn (case_id, turn, from_at, to_at)";
    }

    @Override
    public void write(MadeUpCase it, CopyText rows) {
        for (TurnPeriod period : it.turns()) {
            rows.row(it.subject().id().value(), period.turn().key(), period.from(), period.to());
        }
    }
}
