-- Whether restoring a backup would replace somebody's work, archived campaigns included.
select exists (select from campaigns) or exists (select from marketing_task) or exists (select from campaigns_archive)
