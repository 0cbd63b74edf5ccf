<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>regie::ArchiveBrowser</name>
    <message numerus="yes">
        <source>%Ln campaign(s) with all that belongs to them go back to the live tables.</source>
        <translation>
            <numerusform>%Ln campaign with all that belongs to it goes back to the live tables.</numerusform>
            <numerusform>%Ln campaigns with all that belongs to them go back to the live tables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln campaign(s)</source>
        <translation>
            <numerusform>Restore %Ln campaign</numerusform>
            <numerusform>Restore %Ln campaigns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ArchiveJobs</name>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… and %Ln more.</numerusform>
            <numerusform>… and %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) stayed where they are.</source>
        <translation>
            <numerusform>%Ln item stayed where it is.</numerusform>
            <numerusform>%Ln items stayed where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln item(s) were purged.</source>
        <translation>
            <numerusform>%1: %Ln item was purged.</numerusform>
            <numerusform>%1: %Ln items were purged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln item(s) were archived.</source>
        <translation>
            <numerusform>%1: %Ln item was archived.</numerusform>
            <numerusform>%1: %Ln items were archived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) are live again.</source>
        <translation>
            <numerusform>%Ln item is live again.</numerusform>
            <numerusform>%Ln items are live again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ArchivePolicies</name>
    <message numerus="yes">
        <source>%1: %n item(s) will be deleted for good.</source>
        <translation>
            <numerusform>%1: %n item will be deleted for good.</numerusform>
            <numerusform>%1: %n items will be deleted for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policy(s)</source>
        <translation>
            <numerusform>%n policy</numerusform>
            <numerusform>%n policies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <translation>
            <numerusform>%n off</numerusform>
            <numerusform>%n off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n under way</numerusform>
            <numerusform>%n under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ArchivePolicyCard</name>
    <message numerus="yes">
        <source>Kept for %n day(s), then deleted.</source>
        <translation>
            <numerusform>Kept for %n day, then deleted.</numerusform>
            <numerusform>Kept for %n days, then deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Live for %n day(s), then archived.</source>
        <translation>
            <numerusform>Live for %n day, then archived.</numerusform>
            <numerusform>Live for %n days, then archived.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ArchiveRunPanel</name>
    <message numerus="yes">
        <source>%Ln left where they were</source>
        <translation>
            <numerusform>%Ln left where it was</numerusform>
            <numerusform>%Ln left where they were</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::BackupCommands</name>
    <message numerus="yes">
        <source>The database is backed up: %1, %2, %n table(s), read back and whole.</source>
        <translation>
            <numerusform>The database is backed up: %1, %2, %n table, read back and whole.</numerusform>
            <numerusform>The database is backed up: %1, %2, %n tables, read back and whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The database is as it was when %1 was written: %n table(s).</source>
        <translation>
            <numerusform>The database is as it was when %1 was written: %n table.</numerusform>
            <numerusform>The database is as it was when %1 was written: %n tables.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::CampaignImportDialog</name>
    <message numerus="yes">
        <source>The first %n campaign(s) as they will be read:</source>
        <translation>
            <numerusform>The first %n campaign as it will be read:</numerusform>
            <numerusform>The first %n campaigns as they will be read:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::CampaignImporting</name>
    <message numerus="yes">
        <source>%n campaign(s) imported</source>
        <translation>
            <numerusform>%n campaign imported</numerusform>
            <numerusform>%n campaigns imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged; %n whole campaign(s) were salvaged.</source>
        <translation>
            <numerusform>The file is damaged; %n whole campaign was salvaged.</numerusform>
            <numerusform>The file is damaged; %n whole campaigns were salvaged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::CampaignTexts</name>
    <message numerus="yes">
        <source>Started with %n message(s)</source>
        <translation>
            <numerusform>Started with %n message</numerusform>
            <numerusform>Started with %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused with %n message(s) pending</source>
        <translation>
            <numerusform>Paused with %n message pending</numerusform>
            <numerusform>Paused with %n messages pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Completed: %n message(s) sent</source>
        <translation>
            <numerusform>Completed: %n message sent</numerusform>
            <numerusform>Completed: %n messages sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed: %n message(s) could not be sent</source>
        <translation>
            <numerusform>Failed: %n message could not be sent</numerusform>
            <numerusform>Failed: %n messages could not be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settled with %n reply(ies)</source>
        <translation>
            <numerusform>Settled with %n reply</numerusform>
            <numerusform>Settled with %n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>24 h check: %n without reply</source>
        <translation>
            <numerusform>24 h check: %n without reply</numerusform>
            <numerusform>24 h check: %n without reply</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>48 h limit: %n pending message(s) failed</source>
        <translation>
            <numerusform>48 h limit: %n pending message failed</numerusform>
            <numerusform>48 h limit: %n pending messages failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relaunch asked: nothing sent for %n min</source>
        <translation>
            <numerusform>Relaunch asked: nothing sent for %n min</numerusform>
            <numerusform>Relaunch asked: nothing sent for %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No: %n campaign(s) targeted %1 within the last %2 days.</source>
        <translation>
            <numerusform>No: %n campaign targeted %1 within the last %2 days.</numerusform>
            <numerusform>No: %n campaigns targeted %1 within the last %2 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending again: %n message(s) pending</source>
        <translation>
            <numerusform>Sending again: %n message pending</numerusform>
            <numerusform>Sending again: %n messages pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::CellText</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::CheckCommand</name>
    <message numerus="yes">
        <source>failed %n time(s) in a row</source>
        <translation>
            <numerusform>failed %n time in a row</numerusform>
            <numerusform>failed %n times in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::CheckTexts</name>
    <message numerus="yes">
        <source>%Ln message(s) without reply</source>
        <translation>
            <numerusform>%Ln message without reply</numerusform>
            <numerusform>%Ln messages without reply</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending message(s) given up</source>
        <translation>
            <numerusform>%Ln pending message given up</numerusform>
            <numerusform>%Ln pending messages given up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relaunch(es) asked for</source>
        <translation>
            <numerusform>%Ln relaunch asked for</numerusform>
            <numerusform>%Ln relaunches asked for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) completed</source>
        <translation>
            <numerusform>%Ln campaign completed</numerusform>
            <numerusform>%Ln campaigns completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) failed</source>
        <translation>
            <numerusform>%Ln campaign failed</numerusform>
            <numerusform>%Ln campaigns failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) settled</source>
        <translation>
            <numerusform>%Ln campaign settled</numerusform>
            <numerusform>%Ln campaigns settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) counted anew</source>
        <translation>
            <numerusform>%Ln campaign counted anew</numerusform>
            <numerusform>%Ln campaigns counted anew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) archived</source>
        <translation>
            <numerusform>%Ln row archived</numerusform>
            <numerusform>%Ln rows archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) purged</source>
        <translation>
            <numerusform>%Ln row purged</numerusform>
            <numerusform>%Ln rows purged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed %n time(s) in a row.</source>
        <translation>
            <numerusform>Failed %n time in a row.</numerusform>
            <numerusform>Failed %n times in a row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed</source>
        <translation>
            <numerusform>%Ln row changed</numerusform>
            <numerusform>%Ln rows changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n run(s)</source>
        <translation>
            <numerusform>Last %n run</numerusform>
            <numerusform>Last %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) reopened</source>
        <translation>
            <numerusform>%Ln campaign reopened</numerusform>
            <numerusform>%Ln campaigns reopened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clock(s) started</source>
        <translation>
            <numerusform>%Ln clock started</numerusform>
            <numerusform>%Ln clocks started</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) answered meanwhile</source>
        <translation>
            <numerusform>%Ln message answered meanwhile</numerusform>
            <numerusform>%Ln messages answered meanwhile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ChecksPage</name>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <translation>
            <numerusform>%n off</numerusform>
            <numerusform>%n off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n failing</numerusform>
            <numerusform>%n failing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::CloseNowDialog</name>
    <message numerus="yes">
        <source>%n change(s) in all.</source>
        <translation>
            <numerusform>%n change in all.</numerusform>
            <numerusform>%n changes in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed.</source>
        <translation>
            <numerusform>%n more is not listed.</numerusform>
            <numerusform>%n more are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ClosureTexts</name>
    <message numerus="yes">
        <source>%n message(s) pending.</source>
        <translation>
            <numerusform>%n message pending.</numerusform>
            <numerusform>%n messages pending.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) may still be answered, the last one until %1.</source>
        <translation>
            <numerusform>%n message may still be answered, until %1.</numerusform>
            <numerusform>%n messages may still be answered, the last one until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) had no reply within 24 h: the next check marks them.</source>
        <translation>
            <numerusform>%n message had no reply within 24 h: the next check marks it.</numerusform>
            <numerusform>%n messages had no reply within 24 h: the next check marks them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::FunnelWidget</name>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n lost</numerusform>
            <numerusform>%n lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ImportCommand</name>
    <message numerus="yes">
        <source>The file is damaged; %n campaign(s) were salvaged.</source>
        <translation>
            <numerusform>The file is damaged; %n campaign was salvaged.</numerusform>
            <numerusform>The file is damaged; %n campaigns were salvaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --rejects FILE names them all.</source>
        <translation>
            <numerusform>… and %n more; --rejects FILE names them all.</numerusform>
            <numerusform>… and %n more; --rejects FILE names them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::LogsPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::OfflineBanner</name>
    <message numerus="yes">
        <source>Trying again in %n s.</source>
        <translation>
            <numerusform>Trying again in %n s.</numerusform>
            <numerusform>Trying again in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::OverviewAlerts</name>
    <message numerus="yes">
        <source>The check “%1” failed %n time(s) in a row.</source>
        <translation>
            <numerusform>The check “%1” failed %n time in a row.</numerusform>
            <numerusform>The check “%1” failed %n times in a row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) are overdue: no console or monitor runs them.</source>
        <translation>
            <numerusform>%n check is overdue: no console or monitor runs it.</numerusform>
            <numerusform>%n checks are overdue: no console or monitor runs them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last backup of this database is %n day(s) old.</source>
        <translation>
            <numerusform>The last backup of this database is %n day old.</numerusform>
            <numerusform>The last backup of this database is %n days old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s) still send hours after their limit.</source>
        <translation>
            <numerusform>%n campaign still sends hours after its limit.</numerusform>
            <numerusform>%n campaigns still send hours after their limit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s) have waited over an hour for their relaunch.</source>
        <translation>
            <numerusform>%n campaign has waited over an hour for its relaunch.</numerusform>
            <numerusform>%n campaigns have waited over an hour for their relaunch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s) finished days ago and were never settled.</source>
        <translation>
            <numerusform>%n campaign finished days ago and was never settled.</numerusform>
            <numerusform>%n campaigns finished days ago and were never settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s) are kept open by an operator.</source>
        <translation>
            <numerusform>%n campaign is kept open by an operator.</numerusform>
            <numerusform>%n campaigns are kept open by an operator.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln campaign(s) open</source>
        <translation>
            <numerusform>%Ln campaign open</numerusform>
            <numerusform>%Ln campaigns open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Completed, last %n day(s)</source>
        <translation>
            <numerusform>Completed, last %n day</numerusform>
            <numerusform>Completed, last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed, last %n day(s)</source>
        <translation>
            <numerusform>Failed, last %n day</numerusform>
            <numerusform>Failed, last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::PagedTableView</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln new row(s)</source>
        <translation>
            <numerusform>Show %Ln new row</numerusform>
            <numerusform>Show %Ln new rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::RelativeTime</name>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::TableJobs</name>
    <message numerus="yes">
        <source>%Ln row(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln row was written to %1.</numerusform>
            <numerusform>%Ln rows were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were copied.</source>
        <translation>
            <numerusform>%Ln row was copied.</numerusform>
            <numerusform>%Ln rows were copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) of %1 were copied; an export has them all.</source>
        <translation>
            <numerusform>The first %Ln row of %1 was copied; an export has them all.</numerusform>
            <numerusform>The first %Ln rows of %1 were copied; an export has them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::TablePanel</name>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln campaign</numerusform>
            <numerusform>%Ln campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::Tour</name>
    <message numerus="yes">
        <source>%n picture(s) were saved in %1.</source>
        <translation>
            <numerusform>%n picture was saved in %1.</numerusform>
            <numerusform>%n pictures were saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ValuesFilterPopup</name>
    <message numerus="yes">
        <source>The %Ln commonest value(s); search for others.</source>
        <translation>
            <numerusform>The %Ln commonest value; search for others.</numerusform>
            <numerusform>The %Ln commonest values; search for others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::WindowController</name>
    <message numerus="yes">
        <source>%n sample campaign(s) were written.</source>
        <translation>
            <numerusform>%n sample campaign was written.</numerusform>
            <numerusform>%n sample campaigns were written.</numerusform>
        </translation>
    </message>
</context>
</TS>
