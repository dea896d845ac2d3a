-- That an agreement has ended by the mere passing of its last day is told once (PRG-3): this says of which last day that was
-- looked at. One that is extended ends on another day, and is looked at again. What ended long ago is passed over, some at a
-- time, by whoever looks: it is news to nobody.
alter table agreement add column end_seen date;

create index agreement_end_to_see on agreement (ends, id)
 where not renews and not withdrawn and end_seen is distinct from ends;
