-- What operators have chosen for the policies of archiving; the others are as declared.
select table_name, enabled, keep_days from archive_policies
