-- What one client spent, day by day.
select date, spend, revenue, leads, conversions
  from spend_history
 where client_key = :client_key::text and date between :from::date and :until::date
 order by date
