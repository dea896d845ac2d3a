-- Open cases of an organisation are few among all it ever had.
create index support_case_open on support_case (organisation_id, id desc) where state <> 'closed';

-- Where the organisation of the case stands beside who takes part, cases of others are found without reading one's own.
alter table case_participant add column organisation_id bigint references organisation;
comment on column case_participant.organisation_id is 'that of the case';
update case_participant p set organisation_id = c.organisation_id from support_case c where c.id = p.case_id;
create index case_participant_elsewhere on case_participant (person_id, organisation_id, case_id desc);

-- The planner takes a function for as cheap as an operator, and would rather call it for each row than open an index.
alter function plain_text(text) cost 1000;
