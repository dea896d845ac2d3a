-- A case, what was said on it, and what happened to it.
create sequence case_number start 10001;

create table support_case (
    id                bigint generated always as identity primary key,
    number            bigint      not null unique,
    organisation_id   bigint      references organisation,
    requester_id      bigint      not null references person,
    subject           text        not null check (subject <> '' and length(subject) <= 500),
    channel           text        not null check (channel in ('portal', 'mail', 'telephone', 'api')),
    product           text,
    release           text,
    site              text,
    programme_version integer     not null references programme_version,
    received_at       timestamptz not null,
    opened_at         timestamptz not null,
    state             text        not null check (state in (
        'new', 'awaiting-approval', 'in-progress', 'waiting-for-customer', 'waiting-for-vendor',
        'waiting-for-partner', 'resolved', 'closed')),
    priority          text        not null,
    kind              text,
    queue             text        not null,
    owner_id          bigint      references person,
    last_owner_id     bigint      references person,
    resolutions       text[]      not null default '{}',
    relieved_at       timestamptz,
    resolved_at       timestamptz,
    closed_at         timestamptz,
    version           integer     not null default 0,
    constraint closed_has_an_instant check ((state = 'closed') = (closed_at is not null))
);
comment on column support_case.organisation_id is 'null until staff have placed the case (triage)';
comment on column support_case.relieved_at is 'when a fix or a workaround was recorded (COM-10)';
create index support_case_requester on support_case (requester_id, id desc);
create index support_case_organisation on support_case (organisation_id, id desc);
create index support_case_owner on support_case (owner_id, id desc);

create table case_participant (
    case_id   bigint not null references support_case,
    person_id bigint not null references person,
    primary key (case_id, person_id)
);
create index case_participant_person on case_participant (person_id, case_id desc);

create table message (
    id         bigint generated always as identity primary key,
    case_id    bigint      not null references support_case,
    author_id  bigint      references person,
    at         timestamptz not null,
    channel    text        not null check (channel in ('portal', 'mail', 'telephone', 'api')),
    visibility text        not null check (visibility in ('public', 'internal')),
    body       text        not null,
    quoted     text,
    call_direction  text check (call_direction in ('in', 'out')),
    caller_verified boolean
);
comment on column message.author_id is 'null when Firstline itself wrote it';
comment on column message.quoted is 'what an incoming mail quoted below its new text; folded on pages';
create index message_case on message (case_id, id);

create table attachment (
    id         uuid    primary key,
    message_id bigint  not null references message,
    blob_id    bigint  not null references blob,
    name       text    not null,
    type       text    not null,
    size       bigint  not null
);
create index attachment_message on attachment (message_id);
create index attachment_blob on attachment (blob_id);

create table case_event (
    id         bigint generated always as identity primary key,
    case_id    bigint      not null references support_case,
    at         timestamptz not null,
    actor_id   bigint      references person,
    type       text        not null,
    from_value text,
    to_value   text,
    message_id bigint      references message
);
comment on column case_event.message_id is 'where the words are: an event holds ids, never names or text';
create index case_event_case on case_event (case_id, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is appended only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger case_event_appended_only before update or delete on case_event
    for each row execute function refuse_change();
create trigger case_event_never_emptied before truncate on case_event
    for each statement execute function refuse_change();

-- Whose turn it was, from when to when (CAS-12); the last row of a case is open until it is closed.
create table case_turn (
    id      bigint generated always as identity primary key,
    case_id bigint      not null references support_case,
    turn    text        not null check (turn in ('vendor', 'customer', 'partner', 'development')),
    from_at timestamptz not null,
    to_at   timestamptz
);
create unique index case_turn_open on case_turn (case_id) where to_at is null;
create index case_turn_case on case_turn (case_id, id);
