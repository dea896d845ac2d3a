-- Cases are merged and linked, and each is undone or traced without loss (CAS-7).
alter table support_case add column merged_into bigint references support_case (number);
comment on column support_case.merged_into is 'number of the case in which it goes on; null where it stands alone';
create index support_case_merged on support_case (merged_into) where merged_into is not null;

create table case_merge (
    id          bigint generated always as identity primary key,
    case_id     bigint      not null references support_case,
    into_id     bigint      not null references support_case,
    at          timestamptz not null,
    actor_id    bigint      not null references person,
    state       text        not null,
    resolutions text[]      not null,
    resolved_at timestamptz,
    people      bigint[]    not null,
    undone_at   timestamptz,
    undone_by   bigint      references person,
    constraint case_merge_is_of_two check (into_id <> case_id),
    constraint case_merge_is_undone_whole check ((undone_at is null) = (undone_by is null))
);
comment on table case_merge is 'what a merge made of a case, so that it is undone without loss';
comment on column case_merge.state is 'that of the case before; likewise its resolutions';
comment on column case_merge.people is 'who takes part in the other case since then, and did not before';
create unique index case_merge_one on case_merge (case_id) where undone_at is null;
create index case_merge_case on case_merge (case_id, id);
create trigger case_merge_stays before delete on case_merge
    for each row execute function refuse_change();
create trigger case_merge_stays_undone before update on case_merge
    for each row when (old.undone_at is not null) execute function refuse_change();

create table case_link (
    id         bigint generated always as identity primary key,
    case_id    bigint      not null references support_case,
    other_id   bigint      not null references support_case,
    kind       text        not null check (kind in ('duplicate-of', 'follow-up-of', 'caused-by', 'split-from')),
    made_at    timestamptz not null,
    made_by    bigint      references person,
    removed_at timestamptz,
    removed_by bigint      references person,
    constraint case_link_is_of_two check (other_id <> case_id)
);
comment on table case_link is 'what one case is to another; it is read from both';
create unique index case_link_once on case_link (case_id, other_id, kind) where removed_at is null;
create index case_link_other on case_link (other_id) where removed_at is null;
create trigger case_link_stays before delete on case_link
    for each row execute function refuse_change();
create trigger case_link_stays_removed before update on case_link
    for each row when (old.removed_at is not null) execute function refuse_change();

insert into case_link (case_id, other_id, kind, made_at, made_by)
select distinct on (e.case_id, other.id, e.type) e.case_id, other.id, e.type, e.at, e.actor_id
  from case_event e
  join support_case other on other.number = cast(e.to_value as bigint)
 where e.type in ('follow-up-of', 'split-from')
   and other.id <> e.case_id
 order by e.case_id, other.id, e.type, e.at;
