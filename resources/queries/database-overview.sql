-- Whether there is anything at all: decides between the welcome page and the others.
select exists (select from campaigns) or exists (select from campaigns_archive),
       exists (select from marketing_task)
