<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
