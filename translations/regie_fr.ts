<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>regie::AboutDialog</name>
    <message>
        <source>About Régie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control room for marketing that runs itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Régie is free software: you may use, study, share and change it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::ActionRow</name>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::CampaignDetailPanel</name>
    <message>
        <source>Details of the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No campaign chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a campaign in the table to see its phases, messages and history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relaunch was asked for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages · %1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages are stored for this campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign&apos;s own counters still say %1: they are brought up to date by the next check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pending + %2 sent + %3 failed = %4; %5 replies, reactions and clicks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known elsewhere as: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed because: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::CampaignFramer</name>
    <message>
        <source>a comma is missing between two campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of the list is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its opening brace is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma stands between two objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing follows the last comma of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands there is neither a campaign nor the end of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the member &quot;campaigns&quot; appears twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another campaign begins inside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands at byte %1 (line %2) is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands there is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends inside this campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a list, not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a single value, not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is closed too early: more of its members follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At byte %1 (line %2): %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list begins where a campaign should</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::CampaignImportDialog</name>
    <message>
        <source>Import a campaign memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>campaigns.json, a list, or one campaign a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of times without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times without a zone are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only try: read everything, change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First campaigns of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine&apos;s zone (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign memories (*.json *.jsonl *.ndjson);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file a scraping system keeps its campaigns in. It is only read, never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the first campaigns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %n campaign(s) as they will be read:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::CampaignImporting</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s) imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged; %n whole campaign(s) were salvaged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled; importing the file again goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::CampaignTexts</name>
    <message>
        <source>%1 too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 too few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign says completed, but its phase %1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads were classified, but hot, warm and cold make %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads were scraped, but cleaned and rejected make %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Started with %n message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused with %n message(s) pending</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Completed: %n message(s) sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed: %n message(s) could not be sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settled with %n reply(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>24 h check: %n without reply</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>48 h limit: %n pending message(s) failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relaunch asked: nothing sent for %n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Imported from a campaign memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated from a campaign memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 delayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No: %n campaign(s) targeted %1 within the last %2 days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Yes: %1 has never been targeted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: %1 was last targeted %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::Campaigns</name>
    <message>
        <source>This campaign is no longer there: it was removed or archived.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::CampaignsPage</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No niche has been targeted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niches and regions appear here with the first campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This campaign has no messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here as soon as an agent prepares them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niches and what was targeted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May we target a niche in a region?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a campaign memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J / K, arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next and previous campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from the messages to the campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all campaigns that match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the campaigns (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May we target…?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents write them here; a campaign memory can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::CellText</name>
    <message>
        <source>Completed, although the phase %1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot, warm and cold leads do not add up to those classified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaned and rejected leads do not add up to those scraped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replied to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1 without a reply)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::CommandLine</name>
    <message>
        <source>Work on the server of this connection profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on the database at this address, a libpq URI or connection string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the texts: fr or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with one JSON object, for programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log more, and also to standard error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a command the window opens. &quot;regie COMMAND --help&quot; explains one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --profile or --database, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The languages are %1, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command %1 needs: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too much for the command %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See regie --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open a window on. &quot;regie --help&quot; lists what works without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a whole number that is not negative, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::CommandPalette</name>
    <message>
        <source>Search or type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::Commands</name>
    <message>
        <source>Tell whether the database runs, and where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the private server for other programs and print its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the private server and leave it running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the private server, or let the last console do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make or update Régie&apos;s tables in the database; nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the rows of a table as CSV or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import or update campaigns from a campaign memory, a JSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the database with made-up, believable campaigns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk every page on the database and save a picture of each in DIR.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::ConnectionIndicator</name>
    <message>
        <source>connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>connection · its state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production: what you change is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::ConnectionSettings</name>
    <message>
        <source>This is not a connection address PostgreSQL understands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::Connections</name>
    <message>
        <source>The private server is made when it is used first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private server is ready; its PostgreSQL is version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers; it is PostgreSQL %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::ConnectionsDialog</name>
    <message>
        <source>New connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another connection has this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::Console</name>
    <message>
        <source>Password for %1:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::DatabaseCommands</name>
    <message>
        <source>The private server has not been made yet; its place is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private server does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private server runs until &quot;regie db stop&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private server runs until the last console closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private server runs; its last console was killed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL %1, files in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is at version %1, as this Régie expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database answers; its server is PostgreSQL %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the private server can be started and stopped; leave --database and --profile out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private server is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private server was not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A console still uses the private server, which stops when the last one closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was at version %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database went from version %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::DatabaseTarget</name>
    <message>
        <source>There is no connection profile named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database has none of Régie&apos;s tables. &quot;regie db migrate&quot; makes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database is at version %1 and this Régie works with version %2. &quot;regie db migrate&quot; brings it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database is at version %1, newer than this Régie, which works with version %2. Install a newer Régie.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::Duration</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::Error</name>
    <message>
        <source>The server does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver is not installed (package libqt6sql6-psql).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused the user, the password or the database name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user is not allowed to do that in this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change contradicts what the database already holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database server has run out of disk, memory or connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database did not answer in the time allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is not acceptable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not have the tables this version of Régie expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Régie.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::Export</name>
    <message>
        <source>The file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::ExportCommand</name>
    <message>
        <source>Only such rows, as status=completed,failed or name~plomb or started_at&gt;=2026-01-01. May be given several times: all must hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows with this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By this column; COLUMN:desc turns it round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These columns, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many rows; 0 means all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv, or json: one object a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to FILE, which appears once it is whole. Default: standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table %1 to export. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 has no column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows cannot be sorted by &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is csv or json, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows written to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no filter. Examples: status=completed, name~plomb, started_at&gt;=2026-01-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column %1 is filtered with %2, not with %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column %1 is compared with a number, not with &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column %1 is compared with a time such as 2026-01-31 or 2026-01-31T08:00, not with &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 has no column %2 to filter by. There are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a figure: its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, how it changed</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search  /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in %1 (key /)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <comment>column title and what is kept of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::FilterPopup</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::FooterBar</name>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::FunnelWidget</name>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ImportCommand</name>
    <message>
        <source>Time zone of times that name none, for example Europe/Paris. Default: this machine&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try everything and keep nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was rejected, and why, to FILE: one JSON object a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign %1 (%2), line %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 campaigns read: %2 imported, %3 updated, %4 unchanged, %5 rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged; %n campaign(s) were salvaged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --rejects FILE or --json names them all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The rejects cannot be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 read, %3 campaigns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::ImportReportDialog</name>
    <message>
        <source>Import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns something must be said about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::JobLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::JobStrip</name>
    <message>
        <source>Work in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>rows a second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a duration</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::Keychain</name>
    <message>
        <source>This system offers no keychain, so Régie keeps no password. It asks each time, unless .pgpass or PGPASSWORD has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked, or denied Régie access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain could not do it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::LogModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::Logging</name>
    <message>
        <source>&quot;%1&quot; is no rule for the log. Write subject=level, for example database=debug; the levels are trace, debug, info, warning, error and critical.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debug and above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show new entries as they come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the chosen entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry to read all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a lower level, another subject or another text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::MainWindow</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1 … 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Régie</source>
        <comment>title of the window; page</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::Migrations</name>
    <message>
        <source>This database was made by a newer Régie (its schema is at version %1, this program knows version %2). Install the newer Régie to work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migration %1 (%2) of this database differs from the one in this program. Nothing was changed. Use the Régie that made the database, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migration %1 (%2) failed and was undone as a whole; the database is as it was before it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icons only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::NavigationButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>page and its badge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>page · its key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::NotificationArea</name>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::OfflineBanner</name>
    <message>
        <source>Retry now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown stays as it was last read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::PagedTableView</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln new row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with column titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::PasswordDialog</name>
    <message>
        <source>&amp;Keep it in the system&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::Period</name>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::PeriodPopup</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply these days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::PrivateServer</name>
    <message>
        <source>PostgreSQL&apos;s server programs are not installed. Install the package postgresql, or connect to a server with --database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL does not run as root, and this system has no account named postgres to run it as. The package postgresql makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds %1. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Régie may not write to its data folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1, meant for the private server&apos;s socket, belongs to another user or is open to others. Remove it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of the private server&apos;s socket folder %1 is too long: the system allows %2 bytes. Set XDG_RUNTIME_DIR or TMPDIR to a shorter path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is in the place of the private server&apos;s files but does not hold them. Move it away and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private server&apos;s data in %1 was made by PostgreSQL %2, and PostgreSQL %3 is installed. Install the package postgresql-%2 to go on with it. To move the data to PostgreSQL %3, install both, run &quot;regie db start&quot;, save everything with pg_dumpall, run &quot;regie db stop&quot;, rename the folder, and read the saved file back with psql.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private server was killed, and some of its processes are still ending. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private server does not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private server does not stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL could not make the private server&apos;s files in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program %1 cannot be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program %1 did not end in the time allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program %1 crashed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::Profile</name>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::ProfileEditor</name>
    <message>
        <source>Give the connection a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the server is: an address, or at least a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the server offers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never (disable)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always encrypted (require)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate checked (verify-ca)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate and host checked (verify-full)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the password in the system&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is &amp;production: mark it everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Régie&apos;s own server on this computer. It needs no address and no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a password here, the keychain, ~/.pgpass and PGPASSWORD are tried; else it is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::Profiles</name>
    <message>
        <source>The connection profiles in %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection profiles cannot be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::RangeFilterPopup</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>A day of this year as QDate::toString() takes it: 20 Nov 14:05</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day of another year as QDate::toString() takes it: 20 Nov 2023</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::SampleCommand</name>
    <message>
        <source>How many campaigns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many tasks of agents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number makes the same data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a database that holds campaigns or tasks already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do nothing, and say so, when there are campaigns or tasks already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1 campaigns, %2 messages, %3 leads and %4 tasks in %5 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database holds data already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::SampleData</name>
    <message>
        <source>Sample data can have up to ten million campaigns, and a billion messages and tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database already has campaigns or tasks, so no sample data was written. Use --add to add it to what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building indexes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting statistics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning the campaigns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing campaigns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing replies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing tasks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::SavePopup</name>
    <message>
        <source>Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with everyone in this database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::SearchOpener</name>
    <message>
        <source>Search or type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compact rows in tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recently targeted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A niche counts as targeted in a region for so many days after a campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone of imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in imported files that name no zone are read in this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days a niche counts as recently targeted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of imported times without one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::SpokenTableModel</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::StatePlaceholder</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::Status</name>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recently targeted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be targeted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scraping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::TableHeader</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::TableJobs</name>
    <message>
        <source>Export to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) of %1 were copied; an export has them all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::TablePanel</name>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows appear as soon as there is a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting… %1+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, of which the first %1 are shown: filters reach the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export to CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::Tables</name>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of messages that succeeded, failed and are pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that were sent, delivered or read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that failed or got no reply in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies, reactions and clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not fit together in a campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it was targeted within the days set in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last targeted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies divided by contacted leads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::TargetingBox</name>
    <message>
        <source>region unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May we target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any region</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::TextFilterPopup</name>
    <message>
        <source>Contains…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::ThinProgressBar</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::Toast</name>
    <message>
        <source>Close the notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::Tour</name>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were saved in %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ValuesFilterPopup</name>
    <message>
        <source>Search values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values cannot be listed while there is no database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting values…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %Ln commonest value(s); search for others.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No value matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::ViewMenu</name>
    <message>
        <source>View: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the saved views…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Régie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no campaigns yet. Choose how to begin; the other ways stay open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills this database with invented campaigns, messages and leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a campaign memory…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads a campaigns.json; the file itself is never changed. You may also drop it on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the campaigns of a PostgreSQL server that others use too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::WindowCommands</name>
    <message>
        <source>Search or type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation: names or icons only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Régie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::WindowController</name>
    <message>
        <source>Bring it up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is at version %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sample campaign(s) were written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
