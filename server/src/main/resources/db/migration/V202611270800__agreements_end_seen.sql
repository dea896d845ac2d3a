-- That an agreement has ended by the mere passing of its last day is told once (PRG-3): this says of which last day that was
-- looked at. One that is extended ends on another day, and is looked at again. What ended long ago is news to nobody.
alter table agreement add column end_seen date;

update agreement
   set end_seen = ends
 where not renews
   and ends < current_date - 3;

create index agreement_end_to_see on agreement (ends, id)
 where not renews and not withdrawn and end_seen is distinct from ends;
