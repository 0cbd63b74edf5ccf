-- Niches that occur, for completion.
select niche from campaigns where niche <> ''
union
select niche from campaigns_archive where niche <> ''
 order by niche limit 1000
