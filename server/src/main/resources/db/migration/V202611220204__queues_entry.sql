-- The read model of the queues: a row for each open case, written with whatever changes its place.
create table queue_entry (
    case_id   bigint      primary key references support_case,
    queue     text        not null,
    owner_id  bigint      references person,
    turn      text        not null,
    rank      smallint    not null,
    due_at    timestamptz not null,
    opened_at timestamptz not null
);
comment on column queue_entry.rank is '0: High without a fix or a workaround; 1: all others (CAS-2)';
comment on column queue_entry.due_at is 'limit of the most urgent running commitment, infinity if none runs';
create index queue_entry_waiting on queue_entry (queue, rank, due_at, opened_at, case_id) where owner_id is null;
create index queue_entry_owned on queue_entry (owner_id, rank, due_at, opened_at, case_id) where owner_id is not null;
create index queue_entry_due on queue_entry (due_at, case_id);
