-- How many cases wait in each queue, kept by the database with each row that comes or goes, so that no page counts them.
-- Each connection counts for itself, in a row of its own: nobody waits for anybody else's.
create table queue_count (
    queue   text    not null,
    counter integer not null,
    waiting bigint  not null,
    primary key (queue, counter)
);
comment on column queue_count.counter is 'process id of the connection that counted; 0 for those that ended';
comment on column queue_count.waiting is 'what it added; less than 0 where it took more than it put in';

create function queue_count_entered() returns trigger language plpgsql as $$
begin
    insert into queue_count (queue, counter, waiting)
    select queue, pg_backend_pid(), count(*) from entered where owner_id is null group by queue
        on conflict (queue, counter) do update set waiting = queue_count.waiting + excluded.waiting;
    return null;
end $$;

create function queue_count_left() returns trigger language plpgsql as $$
begin
    insert into queue_count (queue, counter, waiting)
    select queue, pg_backend_pid(), -count(*) from gone where owner_id is null group by queue
        on conflict (queue, counter) do update set waiting = queue_count.waiting + excluded.waiting;
    return null;
end $$;

create function queue_count_moved() returns trigger language plpgsql as $$
begin
    insert into queue_count (queue, counter, waiting)
    select queue, pg_backend_pid(), sum(change)
      from (select queue, 1 as change from entered where owner_id is null
            union all
            select queue, -1 from gone where owner_id is null) changed
     group by queue
    having sum(change) <> 0
        on conflict (queue, counter) do update set waiting = queue_count.waiting + excluded.waiting;
    return null;
end $$;

create trigger count_entered after insert on queue_entry
    referencing new table as entered for each statement execute function queue_count_entered();
create trigger count_left after delete on queue_entry
    referencing old table as gone for each statement execute function queue_count_left();
create trigger count_moved after update on queue_entry
    referencing old table as gone new table as entered for each statement execute function queue_count_moved();

-- After rows were copied in while triggers rested: insert into queue_count select * from waiting_cases.
create view waiting_cases as
select queue, 0 as counter, count(*) as waiting from queue_entry where owner_id is null group by queue;
insert into queue_count select * from waiting_cases;
