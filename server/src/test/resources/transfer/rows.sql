-- Rows that are hard to copy: control characters, nulls, circles, parts of a table.

delete from team;
create table letter_2026_11 partition of letter
    for values from ('2026-11-01 00:00+00') to ('2026-12-01 00:00+00');
insert into team (name) values (E'tab\t line\n back\\ „Ș”'), ('\N'), ('');
insert into member (team_id, name) select id, 'ana' from team;
update member set boss_id = (select max(id) from member);
update team set lead_id = (select max(id) from member);
insert into "order" (during) values ('[1,5)'), ('[5,9)');
insert into diary values ('monday'), ('tuesday');
insert into letter values ('2026-11-22 10:00:00.123456+02', '\x00ff'), ('2026-11-23 00:00Z', null);
insert into blob values ('ab/abcd');
select nextval('request_number') from generate_series(1, 7);
