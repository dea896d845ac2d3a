-- What happened to a clock is appended; the row of the commitment is what follows from that, kept for speed (COM).
create table commitment_fact (
    id                bigint generated always as identity primary key,
    commitment_id     bigint      not null references commitment,
    type              text        not null check (type in (
        'started', 'paused', 'resumed', 'recounted', 'met', 'reopened', 'cancelled', 'breached', 'annotated')),
    at                timestamptz not null,
    cause             text,
    actor_id          bigint references person,
    goal_at           timestamptz,
    limit_at          timestamptz,
    grace_from        timestamptz,
    priority          text,
    region            text,
    programme_version integer,
    plan              text,
    overlaid_plan     text,
    options           text[],
    own_terms         text
);
comment on table commitment_fact is 'appended, never changed';
comment on column commitment_fact.at is 'when it held: of a breach the instant at which it was due, also where it was found later';
comment on column commitment_fact.priority is 'this and what follows: by what it is counted from then on; null where that stays as it was';
create index commitment_fact_commitment on commitment_fact (commitment_id);
create trigger commitment_fact_appended before update or delete on commitment_fact
    for each row execute function refuse_change();
create trigger commitment_fact_kept before truncate on commitment_fact
    for each statement execute function refuse_change();

alter table commitment
    add column pauses      timestamptz[] not null default '{}',
    add column causes      text[]        not null default '{}',
    add column grace_from  timestamptz,
    add column breached_at timestamptz,
    add column warned      smallint      not null default 0,
    add column look_at     timestamptz;
comment on column commitment.pauses is 'beginning and end of each pause in turn; a last one without an end still lasts';
comment on column commitment.causes is 'of each pause the state of the case that brought it';
comment on column commitment.grace_from is 'when a recount left less than the grace, from when the grace counts (COM-6)';
comment on column commitment.warned is 'the highest share of the promised time, in percent, of which people were told; 100 for the breach';
comment on column commitment.look_at is 'when it warns or breaches next; null where nothing is to come';

insert into commitment_fact (
    commitment_id, type, at, goal_at, limit_at, priority, region, programme_version, plan, overlaid_plan, options, own_terms)
select id, 'started', started_at, goal_at, limit_at, priority, region, programme_version, plan, overlaid_plan, options, own_terms
  from commitment;
update commitment set breached_at = limit_at where limit_at < coalesce(met_at, cancelled_at);
insert into commitment_fact (commitment_id, type, at)
select id, 'breached', breached_at from commitment where breached_at is not null;
insert into commitment_fact (commitment_id, type, at)
select id, 'met', met_at from commitment where met_at is not null;
insert into commitment_fact (commitment_id, type, at)
select id, 'cancelled', cancelled_at from commitment where cancelled_at is not null;
update commitment set look_at = limit_at where met_at is null and cancelled_at is null;
create index commitment_look on commitment (look_at) where look_at is not null;

-- Whose clocks are counted anew when an agreement changes (COM-6).
create index support_case_open_agreement on support_case (agreement_id) where state <> 'closed' and agreement_id is not null;
