-- One of each thing that a restore must get right.

create sequence request_number start 1000;

create table team (
    id      bigint generated always as identity primary key,
    name    text   not null,
    lead_id bigint
);

create table member (
    id      bigint generated always as identity primary key,
    team_id bigint not null references team,
    boss_id bigint references member deferrable initially deferred,
    name    text   not null,
    shout   text   not null generated always as (upper(name)) stored
);

-- A circle: neither table can be filled first.
alter table team add constraint team_led_by_a_member foreign key (lead_id) references member;

create table "order" (
    id bigint generated always as identity primary key,
    during int4range not null,
    exclude using gist (during with &&)
);

-- Only ever appended.
create table diary (entry text not null);

create function refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'diary is only appended'; end $$;

create trigger diary_is_appended before update or delete or truncate on diary
    for each statement execute function refuse_change();

create table letter (at timestamptz not null, body bytea) partition by range (at);

create table blob (storage_key text not null);

-- Rows that a migration brings along.
insert into team (name) values ('brought along');
