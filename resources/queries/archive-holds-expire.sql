-- Holds that have run out hold nothing any more.
delete from archive_holds where policy = :policy::text and held_until <= :now::timestamptz
