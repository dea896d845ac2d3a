-- When a month ends next is asked of the few zones that there are, not of every organisation.
create index organisation_zone on organisation (zone);
