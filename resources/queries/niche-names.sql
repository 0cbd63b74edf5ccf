-- Niches that occur, for completion.
select distinct niche from campaigns where niche <> '' order by niche limit 1000
