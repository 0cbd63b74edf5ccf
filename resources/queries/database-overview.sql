-- Whether there is anything at all: decides between the welcome page and the campaigns.
select exists (select from campaigns), exists (select from marketing_task)
