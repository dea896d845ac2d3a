-- Mail taken in: the raw message lies in a file, its row says what became of it.
create table incoming_mail (
    id              uuid        primary key,
    file            text        not null,
    size            bigint      not null,
    envelope_from   text        not null,
    envelope_to     text        not null,
    received_at     timestamptz not null,
    state           text        not null check (state in ('waiting', 'done', 'replay', 'quarantined')),
    next_attempt_at timestamptz not null,
    attempts        integer     not null default 0,
    mail_id         text,
    content_hash    bytea,
    case_id         bigint      references support_case,
    message_id      bigint      references message,
    decision        jsonb,
    last_error      text
);
comment on column incoming_mail.envelope_from is 'empty for the null sender';
create index incoming_mail_waiting on incoming_mail (next_attempt_at) where state = 'waiting';
create unique index incoming_mail_once on incoming_mail (mail_id, content_hash) where state = 'done';
create index incoming_mail_case on incoming_mail (case_id);
create index incoming_mail_received on incoming_mail (received_at);
