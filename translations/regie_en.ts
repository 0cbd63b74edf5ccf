<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>regie::AlertsView</name>
    <message numerus="yes">
        <source>%Ln alert(s)</source>
        <translation>
            <numerusform>%Ln alert</numerusform>
            <numerusform>%Ln alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln alert(s).</source>
        <translation>
            <numerusform>The newest alert.</numerusform>
            <numerusform>The newest %Ln alerts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::AnalyticsCalls</name>
    <message numerus="yes">
        <source>Without %Ln task(s) of models that have no price.</source>
        <translation>
            <numerusform>Without %Ln task of a model that has no price.</numerusform>
            <numerusform>Without %Ln tasks of models that have no price.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the newest %Ln failed task(s).</source>
        <translation>
            <numerusform>Of the newest failed task.</numerusform>
            <numerusform>Of the newest %Ln failed tasks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln failed task(s) that are left.</source>
        <translation>
            <numerusform>Of the failed task that is left.</numerusform>
            <numerusform>Of the %Ln failed tasks that are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::AnalyticsMarketing</name>
    <message numerus="yes">
        <source>%Ln campaign(s) began</source>
        <translation>
            <numerusform>%Ln campaign began</numerusform>
            <numerusform>%Ln campaigns began</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) ended</source>
        <translation>
            <numerusform>%Ln campaign ended</numerusform>
            <numerusform>%Ln campaigns ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ApiClient</name>
    <message numerus="yes">
        <source>It asks to wait for %n minute(s).</source>
        <translation>
            <numerusform>It asks to wait for %n minute.</numerusform>
            <numerusform>It asks to wait for %n minutes.</numerusform>
        </translation>
    </message>
</context>
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
    <name>regie::BarList</name>
    <message numerus="yes">
        <source>%Ln more.</source>
        <translation>
            <numerusform>%Ln more.</numerusform>
            <numerusform>%Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::BudgetActions</name>
    <message numerus="yes">
        <source>%Ln alert(s) marked as seen.</source>
        <translation>
            <numerusform>%Ln alert marked as seen.</numerusform>
            <numerusform>%Ln alerts marked as seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Colleagues had seen %Ln already.</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>Colleagues had seen %Ln already.</numerusform>
            <numerusform>Colleagues had seen %Ln already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::Budgets</name>
    <message numerus="yes">
        <source>%Ln budget(s) or threshold(s) exceeded.</source>
        <translation>
            <numerusform>%Ln budget or threshold exceeded.</numerusform>
            <numerusform>%Ln budgets or thresholds exceeded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::BudgetsPanel</name>
    <message numerus="yes">
        <source>%Ln budget(s)</source>
        <translation>
            <numerusform>%Ln budget</numerusform>
            <numerusform>%Ln budgets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln threshold(s)</source>
        <translation>
            <numerusform>%Ln threshold</numerusform>
            <numerusform>%Ln thresholds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::BulkPanel</name>
    <message numerus="yes">
        <source>%Ln suggestion(s) selected</source>
        <translation>
            <numerusform>%Ln suggestion selected</numerusform>
            <numerusform>%Ln suggestions selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them wait(s) for a decision; the others stay as they are.</source>
        <translation>
            <numerusform>%Ln of them waits for a decision; the others stay as they are.</numerusform>
            <numerusform>%Ln of them wait for a decision; the others stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is (are) open at a colleague&apos;s: %1.</source>
        <translation>
            <numerusform>%Ln of them is open at a colleague&apos;s: %1.</numerusform>
            <numerusform>%Ln of them are open at a colleague&apos;s: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln are decided at once.</source>
        <translation>
            <numerusform>Only the first is decided at once.</numerusform>
            <numerusform>Only the first %Ln are decided at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::BulkResultDialog</name>
    <message numerus="yes">
        <source>%Ln suggestion(s) decided.</source>
        <translation>
            <numerusform>%Ln suggestion decided.</numerusform>
            <numerusform>%Ln suggestions decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not.</source>
        <translation>
            <numerusform>%Ln not.</numerusform>
            <numerusform>%Ln not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::CallCharts</name>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::CallFigureRow</name>
    <message numerus="yes">
        <source>Model calls of the %Ln campaign(s) that began in this period (%1), over their leads (%2). Without ad spend.</source>
        <translation>
            <numerusform>Model calls of the campaign that began in this period (%1), over its leads (%2). Without ad spend.</numerusform>
            <numerusform>Model calls of the %Ln campaigns that began in this period (%1), over their leads (%2). Without ad spend.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::CallTexts</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) before</source>
        <translation>
            <numerusform>the hour before</numerusform>
            <numerusform>%Ln hours before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) before</source>
        <translation>
            <numerusform>the day before</numerusform>
            <numerusform>%Ln days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::CampaignCostsModel</name>
    <message numerus="yes">
        <source>All %Ln campaign(s)</source>
        <translation>
            <numerusform>All %Ln campaign</numerusform>
            <numerusform>All %Ln campaigns</numerusform>
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
    <name>regie::CampaignReport</name>
    <message numerus="yes">
        <source>These are the newest %Ln event(s); there may be older ones.</source>
        <translation>
            <numerusform>This is the newest event; there may be older ones.</numerusform>
            <numerusform>These are the newest %Ln events; there may be older ones.</numerusform>
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
    <message numerus="yes">
        <source>%Ln change(s) suggested</source>
        <translation>
            <numerusform>%Ln change suggested</numerusform>
            <numerusform>%Ln changes suggested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) expired</source>
        <translation>
            <numerusform>%Ln suggestion expired</numerusform>
            <numerusform>%Ln suggestions expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) to carry out</source>
        <translation>
            <numerusform>%Ln suggestion to carry out</numerusform>
            <numerusform>%Ln suggestions to carry out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dry run(s) to note</source>
        <translation>
            <numerusform>%Ln dry run to note</numerusform>
            <numerusform>%Ln dry runs to note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) to the team</source>
        <translation>
            <numerusform>%Ln notice to the team</numerusform>
            <numerusform>%Ln notices to the team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rollback(s) to do</source>
        <translation>
            <numerusform>%Ln rollback to do</numerusform>
            <numerusform>%Ln rollbacks to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) carried out</source>
        <translation>
            <numerusform>%Ln suggestion carried out</numerusform>
            <numerusform>%Ln suggestions carried out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dry run(s) noted</source>
        <translation>
            <numerusform>%Ln dry run noted</numerusform>
            <numerusform>%Ln dry runs noted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s) taken back</source>
        <translation>
            <numerusform>%Ln execution taken back</numerusform>
            <numerusform>%Ln executions taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) not carried out</source>
        <translation>
            <numerusform>%Ln suggestion not carried out</numerusform>
            <numerusform>%Ln suggestions not carried out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s) failed</source>
        <translation>
            <numerusform>%Ln execution failed</numerusform>
            <numerusform>%Ln executions failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s) without answer</source>
        <translation>
            <numerusform>%Ln execution without answer</numerusform>
            <numerusform>%Ln executions without answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expectation(s) confirmed</source>
        <translation>
            <numerusform>%Ln expectation confirmed</numerusform>
            <numerusform>%Ln expectations confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expectation(s) refuted</source>
        <translation>
            <numerusform>%Ln expectation refuted</numerusform>
            <numerusform>%Ln expectations refuted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expectation(s) unclear</source>
        <translation>
            <numerusform>%Ln expectation unclear</numerusform>
            <numerusform>%Ln expectations unclear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expectation(s) waiting for figures</source>
        <translation>
            <numerusform>%Ln expectation waiting for figures</numerusform>
            <numerusform>%Ln expectations waiting for figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) sent</source>
        <translation>
            <numerusform>%Ln message sent</numerusform>
            <numerusform>%Ln messages sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) counted</source>
        <translation>
            <numerusform>%Ln task counted</numerusform>
            <numerusform>%Ln tasks counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) to count</source>
        <translation>
            <numerusform>%Ln task to count</numerusform>
            <numerusform>%Ln tasks to count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stuck task(s)</source>
        <translation>
            <numerusform>%Ln stuck task</numerusform>
            <numerusform>%Ln stuck tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln budget(s) or threshold(s) exceeded</source>
        <translation>
            <numerusform>%Ln budget or threshold exceeded</numerusform>
            <numerusform>%Ln budgets or thresholds exceeded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new alert(s)</source>
        <translation>
            <numerusform>%Ln new alert</numerusform>
            <numerusform>%Ln new alerts</numerusform>
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
    <name>regie::ClientActions</name>
    <message numerus="yes">
        <source>%1: %n new suggestion(s).</source>
        <translation>
            <numerusform>%1: %n new suggestion.</numerusform>
            <numerusform>%1: %n new suggestions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: nothing new to propose among %n ad(s).</source>
        <translation>
            <numerusform>%1: nothing new to propose for %n ad.</numerusform>
            <numerusform>%1: nothing new to propose among %n ads.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ClientAdsView</name>
    <message numerus="yes">
        <source>%Ln ad(s)</source>
        <translation>
            <numerusform>%Ln ad</numerusform>
            <numerusform>%Ln ads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ClientFigures</name>
    <message numerus="yes">
        <source>The last figures are of %1, %n day(s) ago.</source>
        <translation>
            <numerusform>The last figures are of %1, %n day ago.</numerusform>
            <numerusform>The last figures are of %1, %n days ago.</numerusform>
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
        <source>%Ln waiting for execution</source>
        <translation>
            <numerusform>%Ln waiting for execution</numerusform>
            <numerusform>%Ln waiting for execution</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n day(s) up to the last figures</source>
        <translation>
            <numerusform>The day of the last figures</numerusform>
            <numerusform>The %n days up to the last figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ClientTexts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n campaign(s) active</source>
        <translation>
            <numerusform>%1 of %n campaign active</numerusform>
            <numerusform>%1 of %n campaigns active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ad set(s) active</source>
        <translation>
            <numerusform>%1 of %n ad set active</numerusform>
            <numerusform>%1 of %n ad sets active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ad(s) active</source>
        <translation>
            <numerusform>%1 of %n ad active</numerusform>
            <numerusform>%1 of %n ads active</numerusform>
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
    <name>regie::Digest</name>
    <message numerus="yes">
        <source>%Ln carried out</source>
        <translation>
            <numerusform>%Ln carried out</numerusform>
            <numerusform>%Ln carried out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln noted as dry run</source>
        <translation>
            <numerusform>%Ln noted as dry run</numerusform>
            <numerusform>%Ln noted as dry run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln creative(s) to refresh</source>
        <translation>
            <numerusform>%Ln creative to refresh</numerusform>
            <numerusform>%Ln creatives to refresh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back</source>
        <translation>
            <numerusform>%Ln taken back</numerusform>
            <numerusform>%Ln taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not carried out</source>
        <translation>
            <numerusform>%Ln not carried out</numerusform>
            <numerusform>%Ln not carried out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without answer</source>
        <translation>
            <numerusform>%Ln without answer</numerusform>
            <numerusform>%Ln without answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln confirmed</numerusform>
            <numerusform>%Ln confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refuted</source>
        <translation>
            <numerusform>%Ln refuted</numerusform>
            <numerusform>%Ln refuted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unclear</source>
        <translation>
            <numerusform>%Ln unclear</numerusform>
            <numerusform>%Ln unclear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln high</source>
        <translation>
            <numerusform>%Ln high</numerusform>
            <numerusform>%Ln high</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln medium</source>
        <translation>
            <numerusform>%Ln medium</numerusform>
            <numerusform>%Ln medium</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln low</source>
        <translation>
            <numerusform>%Ln low</numerusform>
            <numerusform>%Ln low</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approved</source>
        <translation>
            <numerusform>%Ln approved</numerusform>
            <numerusform>%Ln approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postponed</source>
        <translation>
            <numerusform>%Ln postponed</numerusform>
            <numerusform>%Ln postponed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>failed %n time(s) in a row</source>
        <translation>
            <numerusform>failed %n time in a row</numerusform>
            <numerusform>failed %n times in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) wait for a decision.</source>
        <translation>
            <numerusform>%Ln suggestion waits for a decision.</numerusform>
            <numerusform>%Ln suggestions wait for a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) fail.</source>
        <translation>
            <numerusform>%Ln check fails.</numerusform>
            <numerusform>%Ln checks fail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::EvidenceHistory</name>
    <message numerus="yes">
        <source>%n more among the decisions.</source>
        <translation>
            <numerusform>%n more among the decisions.</numerusform>
            <numerusform>%n more among the decisions.</numerusform>
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
    <name>regie::Hypotheses</name>
    <message numerus="yes">
        <source>There are figures of %n day(s) only.</source>
        <translation>
            <numerusform>There are figures of %n day only.</numerusform>
            <numerusform>There are figures of %n days only.</numerusform>
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
    <message numerus="yes">
        <source>%n row(s) were added to another of the same entity and day.</source>
        <translation>
            <numerusform>%n row was added to another of the same entity and day.</numerusform>
            <numerusform>%n rows were added to others of the same entity and day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) were made, with the default thresholds.</source>
        <translation>
            <numerusform>%n client was made, with the default thresholds.</numerusform>
            <numerusform>%n clients were made, with the default thresholds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more conversions than clicks; they were taken as they are.</source>
        <translation>
            <numerusform>%n row has more conversions than clicks; it was taken as it is.</numerusform>
            <numerusform>%n rows have more conversions than clicks; they were taken as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left, because they were changed since:</source>
        <translation>
            <numerusform>%n row was left, because it was changed since:</numerusform>
            <numerusform>%n rows were left, because they were changed since:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of them were done by an earlier run.</source>
        <translation>
            <numerusform>%n row of them was done by an earlier run.</numerusform>
            <numerusform>%n rows of them were done by an earlier run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) were left, because they were changed since:</source>
        <translation>
            <numerusform>%n task was left, because it was changed since:</numerusform>
            <numerusform>%n tasks were left, because they were changed since:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::JsonTreeModel</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
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
    <name>regie::MarkResultDialog</name>
    <message numerus="yes">
        <source>%Ln task(s) marked as failed.</source>
        <translation>
            <numerusform>%Ln task marked as failed.</numerusform>
            <numerusform>%Ln tasks marked as failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not.</source>
        <translation>
            <numerusform>%Ln not.</numerusform>
            <numerusform>%Ln not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::MarketingCharts</name>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln campaign</numerusform>
            <numerusform>%Ln campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) of them are in the archive: a click lists the others.</source>
        <translation>
            <numerusform>%Ln campaign of them is in the archive: a click lists the others.</numerusform>
            <numerusform>%Ln campaigns of them are in the archive: a click lists the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::MarketingTexts</name>
    <message numerus="yes">
        <source>The ads of %Ln campaign(s) have no currency, as their client is not known.</source>
        <translation>
            <numerusform>The ads of %Ln campaign have no currency, as its client is not known.</numerusform>
            <numerusform>The ads of %Ln campaigns have no currency, as their clients are not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ad spend of %Ln campaign(s) is not known: none of their other ids is that of an ad campaign with figures.</source>
        <translation>
            <numerusform>The ad spend of %Ln campaign is not known: none of its other ids is that of an ad campaign with figures.</numerusform>
            <numerusform>The ad spend of %Ln campaigns is not known: none of their other ids is that of an ad campaign with figures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::MetricsImportDialog</name>
    <message numerus="yes">
        <source>The first %1 rows as they will be read; %n cannot be taken:</source>
        <translation>
            <numerusform>The first %1 rows as they will be read; %n cannot be taken:</numerusform>
            <numerusform>The first %1 rows as they will be read; %n cannot be taken:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) as they will be read:</source>
        <translation>
            <numerusform>The first row as it will be read:</numerusform>
            <numerusform>The first %n rows as they will be read:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::MetricsImporting</name>
    <message numerus="yes">
        <source>%n row(s) were left, because they were changed since.</source>
        <translation>
            <numerusform>%n row was left, because it was changed since.</numerusform>
            <numerusform>%n rows were left, because they were changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>%n row imported</numerusform>
            <numerusform>%n rows imported</numerusform>
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
        <source>%n row(s) were added to another of the same entity and day.</source>
        <translation>
            <numerusform>%n row was added to another of the same entity and day.</numerusform>
            <numerusform>%n rows were added to others of the same entity and day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) were made, with the default thresholds.</source>
        <translation>
            <numerusform>%n client was made, with the default thresholds.</numerusform>
            <numerusform>%n clients were made, with the default thresholds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more conversions than clicks; they were taken as they are.</source>
        <translation>
            <numerusform>%n row has more conversions than clicks; it was taken as it is.</numerusform>
            <numerusform>%n rows have more conversions than clicks; they were taken as they are.</numerusform>
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
    <message numerus="yes">
        <source>%n task(s) hang.</source>
        <translation>
            <numerusform>%n task hangs.</numerusform>
            <numerusform>%n tasks hang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more alert(s) about model calls.</source>
        <translation>
            <numerusform>%n more alert about model calls.</numerusform>
            <numerusform>%n more alerts about model calls.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::OverviewBudgets</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::OverviewCards</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Completed, last %n day(s)</source>
        <translation>
            <numerusform>Completed, last day</numerusform>
            <numerusform>Completed, last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed, last %n day(s)</source>
        <translation>
            <numerusform>Failed, last day</numerusform>
            <numerusform>Failed, last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed model calls among those that ended; usually: the %n day(s) before</source>
        <translation>
            <numerusform>Failed model calls among those that ended; usually: the day before</numerusform>
            <numerusform>Failed model calls among those that ended; usually: the %n days before</numerusform>
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
    <name>regie::PriceActions</name>
    <message numerus="yes">
        <source>%Ln price(s) imported.</source>
        <translation>
            <numerusform>%Ln price imported.</numerusform>
            <numerusform>%Ln prices imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::PricesView</name>
    <message numerus="yes">
        <source>%Ln price(s)</source>
        <translation>
            <numerusform>%Ln price</numerusform>
            <numerusform>%Ln prices</numerusform>
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
    <name>regie::ReportSaving</name>
    <message numerus="yes">
        <source>%1 is written: %Ln page(s).</source>
        <translation>
            <numerusform>%1 is written: %Ln page.</numerusform>
            <numerusform>%1 is written: %Ln pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ReportText</name>
    <message numerus="yes">
        <source>The first day, as 2026-11-01, in this machine&apos;s zone. Default: %Ln day(s) up to the last one.</source>
        <translation>
            <numerusform>The first day, as 2026-11-01, in this machine&apos;s zone. Default: %Ln day up to the last one.</numerusform>
            <numerusform>The first day, as 2026-11-01, in this machine&apos;s zone. Default: %Ln days up to the last one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) written to %1.</source>
        <translation>
            <numerusform>%Ln page written to %1.</numerusform>
            <numerusform>%Ln pages written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::RepricingHistory</name>
    <message numerus="yes">
        <source>%Ln repricing(s)</source>
        <translation>
            <numerusform>%Ln repricing</numerusform>
            <numerusform>%Ln repricings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::RepricingView</name>
    <message numerus="yes">
        <source>%Ln task(s) of models that have no price at their time stay as charged.</source>
        <translation>
            <numerusform>%Ln task of a model that has no price at its time stays as charged.</numerusform>
            <numerusform>%Ln tasks of models that have no price at their time stay as charged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Value %Ln task(s) of %1 at %2 instead of the %3 that were charged? What was charged stays in every task, and it can be reverted.</source>
        <translation>
            <numerusform>Value %Ln task of %1 at %2 instead of the %3 that were charged? What was charged stays in every task, and it can be reverted.</numerusform>
            <numerusform>Value %Ln tasks of %1 at %2 instead of the %3 that were charged? What was charged stays in every task, and it can be reverted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ResultsView</name>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln decision</numerusform>
            <numerusform>%Ln decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied.</source>
        <translation>
            <numerusform>%Ln line copied.</numerusform>
            <numerusform>%Ln lines copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>The last day</numerusform>
            <numerusform>The last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::RulesModel</name>
    <message numerus="yes">
        <source>within %1, from %Ln task(s) on</source>
        <translation>
            <numerusform>within %1, from %Ln task on</numerusform>
            <numerusform>within %1, from %Ln tasks on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::StuckActions</name>
    <message numerus="yes">
        <source>%Ln task(s) are as they were before.</source>
        <translation>
            <numerusform>%Ln task is as it was before.</numerusform>
            <numerusform>%Ln tasks are as they were before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) were changed since, and stay as they are.</source>
        <translation>
            <numerusform>%Ln task was changed since, and stays as it is.</numerusform>
            <numerusform>%Ln tasks were changed since, and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::StuckModel</name>
    <message numerus="yes">
        <source>%Ln retry(s)</source>
        <translation>
            <numerusform>%Ln retry</numerusform>
            <numerusform>%Ln retries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln task(s)</source>
        <translation>
            <numerusform>of %Ln task</numerusform>
            <numerusform>of %Ln tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::StuckTasks</name>
    <message numerus="yes">
        <source>%Ln task(s) began to hang.</source>
        <translation>
            <numerusform>%Ln task began to hang.</numerusform>
            <numerusform>%Ln tasks began to hang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::StuckView</name>
    <message numerus="yes">
        <source>Mark %Ln as failed…</source>
        <translation>
            <numerusform>Mark %Ln as failed…</numerusform>
            <numerusform>Mark %Ln as failed…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) given up</source>
        <translation>
            <numerusform>%Ln task given up</numerusform>
            <numerusform>%Ln tasks given up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) hang</source>
        <translation>
            <numerusform>%Ln task hangs</numerusform>
            <numerusform>%Ln tasks hang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) are set to failed, with your reason as their error where they have none.</source>
        <translation>
            <numerusform>%Ln task is set to failed, with your reason as its error where it has none.</numerusform>
            <numerusform>%Ln tasks are set to failed, with your reason as their error where they have none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) are marked as failed.</source>
        <translation>
            <numerusform>%Ln task is marked as failed.</numerusform>
            <numerusform>%Ln tasks are marked as failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) had ended meanwhile and stay as they are.</source>
        <translation>
            <numerusform>%Ln task had ended meanwhile and stays as it is.</numerusform>
            <numerusform>%Ln tasks had ended meanwhile and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::SuggestionActions</name>
    <message numerus="yes">
        <source>%n suggestion(s) wait for a decision again.</source>
        <translation>
            <numerusform>%n suggestion waits for a decision again.</numerusform>
            <numerusform>%n suggestions wait for a decision again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n it was too late.</source>
        <translation>
            <numerusform>For %n it was too late.</numerusform>
            <numerusform>For %n it was too late.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::SuggestionQueue</name>
    <message numerus="yes">
        <source>Approve %Ln suggestion(s)</source>
        <translation>
            <numerusform>Approve %Ln suggestion</numerusform>
            <numerusform>Approve %Ln suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refuse %Ln suggestion(s)</source>
        <translation>
            <numerusform>Refuse %Ln suggestion</numerusform>
            <numerusform>Refuse %Ln suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Postpone %Ln suggestion(s)</source>
        <translation>
            <numerusform>Postpone %Ln suggestion</numerusform>
            <numerusform>Postpone %Ln suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) approved.</source>
        <translation>
            <numerusform>%Ln suggestion approved.</numerusform>
            <numerusform>%Ln suggestions approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) refused.</source>
        <translation>
            <numerusform>%Ln suggestion refused.</numerusform>
            <numerusform>%Ln suggestions refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) postponed.</source>
        <translation>
            <numerusform>%Ln suggestion postponed.</numerusform>
            <numerusform>%Ln suggestions postponed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not.</source>
        <comment>suggestions, in a bulk decision</comment>
        <translation>
            <numerusform>%Ln not.</numerusform>
            <numerusform>%Ln not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::SuggestionTexts</name>
    <message numerus="yes">
        <source>It is above the p75 %1, %2, out of %n.</source>
        <translation>
            <numerusform>It is above the p75 %1, %2, out of %n.</numerusform>
            <numerusform>It is above the p75 %1, %2, out of %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This client has only %n to compare with: too few to decide by.</source>
        <translation>
            <numerusform>This client has only %n to compare with: too few to decide by.</numerusform>
            <numerusform>This client has only %n to compare with: too few to decide by.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n of this kind can be compared with: too few to decide by.</source>
        <translation>
            <numerusform>Only %n of this kind can be compared with: too few to decide by.</numerusform>
            <numerusform>Only %n of this kind can be compared with: too few to decide by.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n of the 7 days have figures.</source>
        <translation>
            <numerusform>Only %n of the 7 days has figures.</numerusform>
            <numerusform>Only %n of the 7 days have figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new suggestion(s).</source>
        <translation>
            <numerusform>%Ln new suggestion.</numerusform>
            <numerusform>%Ln new suggestions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open already.</source>
        <translation>
            <numerusform>%Ln open already.</numerusform>
            <numerusform>%Ln open already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused before, and unchanged.</source>
        <translation>
            <numerusform>%Ln refused before, and unchanged.</numerusform>
            <numerusform>%Ln refused before, and unchanged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired.</source>
        <translation>
            <numerusform>%Ln expired.</numerusform>
            <numerusform>%Ln expired.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::Suggestions</name>
    <message numerus="yes">
        <source>%n suggestion(s) had been dealt with before.</source>
        <translation>
            <numerusform>%n suggestion had been dealt with before.</numerusform>
            <numerusform>%n suggestions had been dealt with before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::SuggestionsPage</name>
    <message numerus="yes">
        <source>%Ln pending</source>
        <translation>
            <numerusform>%Ln pending</numerusform>
            <numerusform>%Ln pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided today</source>
        <translation>
            <numerusform>%Ln decided today</numerusform>
            <numerusform>%Ln decided today</numerusform>
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
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln suggestion</numerusform>
            <numerusform>%Ln suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln decision</numerusform>
            <numerusform>%Ln decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::TaskAlertTeller</name>
    <message numerus="yes">
        <source>%Ln task(s) began to hang.</source>
        <translation>
            <numerusform>%Ln task began to hang.</numerusform>
            <numerusform>%Ln tasks began to hang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new alert(s) about model calls.</source>
        <translation>
            <numerusform>%Ln new alert about model calls.</numerusform>
            <numerusform>%Ln new alerts about model calls.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::TaskDetailContent</name>
    <message numerus="yes">
        <source>%1, of which %Ln a retry</source>
        <translation>
            <numerusform>%1, of which %Ln a retry</numerusform>
            <numerusform>%1, of which %Ln retries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::TaskImporting</name>
    <message numerus="yes">
        <source>%Ln task(s) imported</source>
        <translation>
            <numerusform>%Ln task imported</numerusform>
            <numerusform>%Ln tasks imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of them were done by an earlier run.</source>
        <translation>
            <numerusform>%Ln row of them was done by an earlier run.</numerusform>
            <numerusform>%Ln rows of them were done by an earlier run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) were left, because they were changed since.</source>
        <translation>
            <numerusform>%Ln task was left, because it was changed since.</numerusform>
            <numerusform>%Ln tasks were left, because they were changed since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::TaskTexts</name>
    <message numerus="yes">
        <source>%1: %2 of %Ln task(s) failed within %3, more than %4.</source>
        <translation>
            <numerusform>%1: %2 of %Ln task failed within %3, more than %4.</numerusform>
            <numerusform>%1: %2 of %Ln tasks failed within %3, more than %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a rolling window</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>p50 %1, p99 %2, of %Ln task(s)</source>
        <translation>
            <numerusform>p50 %1, p99 %2, of %Ln task</numerusform>
            <numerusform>p50 %1, p99 %2, of %Ln tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::TasksCommand</name>
    <message numerus="yes">
        <source>%Ln task(s) marked as failed.</source>
        <translation>
            <numerusform>%Ln task marked as failed.</numerusform>
            <numerusform>%Ln tasks marked as failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) are as they were before.</source>
        <translation>
            <numerusform>%Ln task is as it was before.</numerusform>
            <numerusform>%Ln tasks are as they were before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) stay as they are.</source>
        <translation>
            <numerusform>%Ln alert stays as it is.</numerusform>
            <numerusform>%Ln alerts stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) marked as seen.</source>
        <translation>
            <numerusform>%Ln alert marked as seen.</numerusform>
            <numerusform>%Ln alerts marked as seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) marked as not seen.</source>
        <translation>
            <numerusform>%Ln alert marked as not seen.</numerusform>
            <numerusform>%Ln alerts marked as not seen.</numerusform>
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
    <name>regie::TypeLimitsDialog</name>
    <message numerus="yes">
        <source>%1: %n minute(s).</source>
        <translation>
            <numerusform>%1: %n minute.</numerusform>
            <numerusform>%1: %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to %n minute(s)</source>
        <translation>
            <numerusform>Back to %n minute</numerusform>
            <numerusform>Back to %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::UnpricedModels</name>
    <message numerus="yes">
        <source>%Ln model(s) that tasks use have no price: what these tasks cost by the list is not known.</source>
        <translation>
            <numerusform>%Ln model that tasks use has no price: what these tasks cost by the list is not known.</numerusform>
            <numerusform>%Ln models that tasks use have no price: what these tasks cost by the list is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
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
