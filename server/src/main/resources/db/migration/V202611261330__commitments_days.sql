-- Holidays and other days of calendars are facts, which hold for running clocks too (COM-6): a clock says by the days
-- of which version of the programme it is counted, so that what was told stays explained by what was known.
alter table commitment add column days_of integer not null default 0;
comment on column commitment.days_of is 'version of the programme whose holidays and other days count; one before its own stands for its own';
alter table commitment_fact add column days_of integer;
update commitment set days_of = programme_version where met_at is null and cancelled_at is null;

-- What has to be counted anew once other days are known; what is late already stays late as it was.
create index commitment_days on commitment (days_of) where met_at is null and cancelled_at is null and breached_at is null;

-- What moved: the recounts by their cause, which names the version.
create index commitment_fact_recounted on commitment_fact (cause, id) where type = 'recounted';

create table day_recount (
    programme_version integer     primary key references programme_version,
    begun_at          timestamptz not null,
    cases             integer     not null,
    clocks            integer     not null,
    done_at           timestamptz
);
comment on table day_recount is 'versions that changed days of calendars, and how far the running clocks are counted anew';
comment on column day_recount.clocks is 'how many ran when it began';
