-- With each step of a case its state or its owner changes. Where either stands in an index of the table, a step writes all
-- others as well: so neither does, and pages of cases have room for the next step.
drop index support_case_open;
create index support_case_open on support_case (organisation_id, id desc) where closed_at is null;
drop index support_case_closed;
create index support_case_closed on support_case (requester_id, closed_at desc) where closed_at is not null;
drop index support_case_open_agreement;
create index support_case_open_agreement on support_case (agreement_id) where closed_at is null and agreement_id is not null;
drop index support_case_owner;
alter table support_case set (fillfactor = 90);

create table case_owner (
    case_id  bigint primary key,
    owner_id bigint
);
comment on table case_owner is 'support_case.owner_id once more, kept by triggers for lists of the cases of an owner, as an index of it would be';
create index case_owner_owner on case_owner (owner_id, case_id desc);

create function case_owner_kept() returns trigger language plpgsql as $$
begin
    insert into case_owner (case_id, owner_id) values (new.id, new.owner_id)
        on conflict (case_id) do update set owner_id = excluded.owner_id;
    return null;
end $$;
create trigger owner_entered after insert on support_case for each row execute function case_owner_kept();
create trigger owner_changed after update of owner_id on support_case for each row
    when (old.owner_id is distinct from new.owner_id) execute function case_owner_kept();

insert into case_owner (case_id, owner_id) select id, owner_id from support_case;
