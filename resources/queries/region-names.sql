-- Regions that occur, for completion.
select region from campaigns where region <> ''
union
select region from campaigns_archive where region <> ''
 order by region limit 1000
