-- The outbox: mail to people, queued with its cause and sent afterwards, once for a cause and recipient.
create table outgoing_mail (
    id              bigint generated always as identity primary key,
    cause           text        not null,
    kind            text        not null,
    case_id         bigint      references support_case,
    message_id      bigint      references message,
    recipient_id    bigint      not null references person,
    automatic       boolean     not null,
    mail_id         text        not null unique,
    queued_at       timestamptz not null,
    next_attempt_at timestamptz not null,
    attempts        integer     not null default 0,
    sent_at         timestamptz,
    given_up_at     timestamptz,
    last_error      text,
    unique (cause, recipient_id)
);
comment on column outgoing_mail.mail_id is 'the Message-ID of our mail, without angle brackets';
create index outgoing_mail_due on outgoing_mail (next_attempt_at) where sent_at is null and given_up_at is null;
create index outgoing_mail_case on outgoing_mail (case_id, recipient_id);

-- A link in a mail that confirms or rejects a solution without signing in (CAS-5).
create table mail_link (
    token_hash bytea       primary key,
    case_id    bigint      not null references support_case,
    person_id  bigint      not null references person,
    made_at    timestamptz not null
);
create index mail_link_case on mail_link (case_id);
