-- Who answers a case, and by which rule it went where it is (RTE-1); null where no rule is remembered.
alter table support_case
    add column line  text,
    add column route text;

comment on column support_case.line is 'key of the line that answers, as the programme names it';
comment on column support_case.route is 'name of the routing rule that chose the queue, null where a person did';

alter table case_event
    add column rule text;

comment on column case_event.rule is 'name of the rule of the programme that decided, null where none did';
