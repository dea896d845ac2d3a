-- By what a clock is counted: what was bought when it was made (PRG-2). No plan stands for an organisation
-- without an agreement; the version of the programme says what is promised to those.
alter table commitment
    add column plan          text,
    add column overlaid_plan text,
    add column options       text[] not null default '{}',
    add column own_terms     text   not null default '';

-- Own terms are written as a plan of the programme is: YAML, of which the JSON of before is a part.
alter table agreement alter own_terms set default '';
update agreement set own_terms = '' where own_terms = '{}';
update agreement
   set own_terms = replace(replace(replace(own_terms,
           '"initial-response"', '"initialResponse"'), '"work-start"', '"workStart"'), '"next-response"', '"nextResponse"')
 where own_terms <> '';
comment on column agreement.own_terms is 'YAML: what this organisation gets instead of what the plan says';
