-- Whose promises other holidays moved to later, as long as they are to be told of it (COM-6): noted once all clocks are
-- counted anew, and taken out some at a time as their mail is queued.
create table day_recount_untold (
    programme_version integer not null references day_recount,
    person_id         bigint  not null references person,
    primary key (programme_version, person_id)
);
