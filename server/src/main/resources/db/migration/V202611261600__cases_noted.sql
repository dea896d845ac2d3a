-- A breach is found late where nobody looked when it was due (COM-9): when it came to be known, so that a course can be told in order.
alter table case_event
    add column noted_at timestamptz
        constraint case_event_noted_later check (noted_at > at);

comment on column case_event.noted_at is 'when it came to be known, where that was after it happened; null where it was noted at once';
