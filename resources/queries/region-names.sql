-- Regions that occur, for completion.
select distinct region from campaigns where region <> '' order by region limit 1000
