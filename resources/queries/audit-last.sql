-- When something was last done: "never backed up" is said from this.
select max(at) from audit_log where action = :action::text
