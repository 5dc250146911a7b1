<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Detail</name>
    <message numerus="yes">
        <source>%n local programs</source>
        <translation>
            <numerusform>%n local program</numerusform>
            <numerusform>%n local programs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForecastSummary</name>
    <message numerus="yes">
        <source>Until %1: &lt;b&gt;%2 of %n&lt;/b&gt; end up without a token.</source>
        <extracomment>The tags make the numbers bold. %n: active sources, %2: so many of them</extracomment>
        <translation>
            <numerusform>Until %1: &lt;b&gt;%2 of %n&lt;/b&gt; ends up without a token.</numerusform>
            <numerusform>Until %1: &lt;b&gt;%2 of %n&lt;/b&gt; end up without a token.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Walk away until %1 and all %n active sources keep their tokens.</source>
        <translation>
            <numerusform>Walk away until %1 and the only active source keeps its token.</numerusform>
            <numerusform>Walk away until %1 and all %n active sources keep their tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Walk away until %1 and &lt;b&gt;1 of %n&lt;/b&gt; active sources ends up without a token.</source>
        <extracomment>The tags make the number bold. %n: active sources</extracomment>
        <translation>
            <numerusform>Walk away until %1 and &lt;b&gt;1 of %n&lt;/b&gt; active sources ends up without a token.</numerusform>
            <numerusform>Walk away until %1 and &lt;b&gt;1 of %n&lt;/b&gt; active sources ends up without a token.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Walk away until %1 and &lt;b&gt;%2 of %n&lt;/b&gt; active sources end up without a token.</source>
        <translation>
            <numerusform>Walk away until %1 and &lt;b&gt;%2 of %n&lt;/b&gt; active sources end up without a token.</numerusform>
            <numerusform>Walk away until %1 and &lt;b&gt;%2 of %n&lt;/b&gt; active sources end up without a token.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them keep their tokens if retries work, or if they are renewed in another way.</source>
        <translation>
            <numerusform>%n of them keeps its token if a retry works, or if it is renewed in another way.</numerusform>
            <numerusform>%n of them keep their tokens if retries work, or if they are renewed in another way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries failed: %1</source>
        <translation>
            <numerusform>%n try failed: %1</numerusform>
            <numerusform>%n tries failed: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries failed so far: %1</source>
        <translation>
            <numerusform>%n try failed so far: %1</numerusform>
            <numerusform>%n tries failed so far: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message numerus="yes">
        <source>recovered after %n failed tries in %1; answered in %2</source>
        <translation>
            <numerusform>recovered after %n failed try in %1; answered in %2</numerusform>
            <numerusform>recovered after %n failed tries in %1; answered in %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%1, %n times since %2.</source>
        <translation>
            <numerusform>%1, once since %2.</numerusform>
            <numerusform>%1, %n times since %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answered %2, %n times.</source>
        <translation>
            <numerusform>%1 answered %2, once.</numerusform>
            <numerusform>%1 answered %2, %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources wait for it.</source>
        <translation>
            <numerusform>%n source waits for it.</numerusform>
            <numerusform>%n sources wait for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This happened %n times since %1.</source>
        <translation>
            <numerusform>This happened once since %1.</numerusform>
            <numerusform>This happened %n times since %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%1 and %n more.</source>
        <extracomment>%1: names of sources, separated by commas</extracomment>
        <translation>
            <numerusform>%1 and %n more.</numerusform>
            <numerusform>%1 and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no valid token.</source>
        <translation>
            <numerusform>%n of them has no valid token.</numerusform>
            <numerusform>%n of them have no valid token.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources can’t reach %1</source>
        <extracomment>%1: name of a host; three sources or more</extracomment>
        <translation>
            <numerusform>%n source can’t reach %1</numerusform>
            <numerusform>%n sources can’t reach %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources wait for it.</source>
        <translation>
            <numerusform>%n source waits for it.</numerusform>
            <numerusform>%n sources wait for it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message numerus="yes">
        <source>%n more times</source>
        <translation>
            <numerusform>%n more time</numerusform>
            <numerusform>%n more times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scheduler</name>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>%n failure</numerusform>
            <numerusform>%n failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Woke up, %n overdue, staggered</source>
        <translation>
            <numerusform>Woke up, %n overdue, staggered</numerusform>
            <numerusform>Woke up, %n overdue, staggered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message numerus="yes">
        <source>%n hours with refreshes</source>
        <translation>
            <numerusform>%n hour with refreshes</numerusform>
            <numerusform>%n hours with refreshes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours with failures</source>
        <translation>
            <numerusform>%n hour with failures</numerusform>
            <numerusform>%n hours with failures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>refused %n times</source>
        <translation>
            <numerusform>refused once</numerusform>
            <numerusform>refused %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>%n failure</numerusform>
            <numerusform>%n failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources wait</source>
        <translation>
            <numerusform>%n source waits</numerusform>
            <numerusform>%n sources wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>1 of %n sources needs you</source>
        <translation>
            <numerusform>The only source needs you</numerusform>
            <numerusform>1 of %n sources needs you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sources need you</source>
        <translation>
            <numerusform>%1 of %n source need you</numerusform>
            <numerusform>%1 of %n sources need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sources in trouble, nothing for you to do</source>
        <translation>
            <numerusform>%1 of %n source in trouble, nothing for you to do</numerusform>
            <numerusform>%1 of %n sources in trouble, nothing for you to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n sources are fine</source>
        <translation>
            <numerusform>The only source is fine</numerusform>
            <numerusform>All %n sources are fine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message numerus="yes">
        <source>%n times, last %1</source>
        <translation>
            <numerusform>once, last %1</numerusform>
            <numerusform>%n times, last %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more programs</source>
        <translation>
            <numerusform>%n more program</numerusform>
            <numerusform>%n more programs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenwatch::ClaimsPage</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenwatch::FaultsPage</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenwatch::HistoryPage</name>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>× %n failed</source>
        <translation>
            <numerusform>× %n failed</numerusform>
            <numerusform>× %n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempts were written to %1.</source>
        <translation>
            <numerusform>%n attempt was written to %1.</numerusform>
            <numerusform>%n attempts were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenwatch::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n sources</source>
        <translation>
            <numerusform>Import %n source</numerusform>
            <numerusform>Import %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources were imported from %1.</source>
        <translation>
            <numerusform>%n source was imported from %1.</numerusform>
            <numerusform>%n sources were imported from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenwatch::KeysPage</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1: names of sources, separated by commas</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenwatch::NoticeDesk</name>
    <message numerus="yes">
        <source>%n notifications</source>
        <translation>
            <numerusform>%n notification</numerusform>
            <numerusform>%n notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxCommands</name>
    <message numerus="yes">
        <source>%n sessions were revoked.</source>
        <translation>
            <numerusform>%n session was revoked.</numerusform>
            <numerusform>%n sessions were revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A curl command that gets a token as %1 is on the clipboard for %n seconds.</source>
        <translation>
            <numerusform>A curl command that gets a token as %1 is on the clipboard for %n second.</numerusform>
            <numerusform>A curl command that gets a token as %1 is on the clipboard for %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxEdrs</name>
    <message numerus="yes">
        <source>refreshed %n times</source>
        <translation>
            <numerusform>refreshed once</numerusform>
            <numerusform>refreshed %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxGrants</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxSteps</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenwatch::SourceCommands</name>
    <message numerus="yes">
        <source>%n local programs get 503 until the next refresh.</source>
        <translation>
            <numerusform>%n local program gets 503 until the next refresh.</numerusform>
            <numerusform>%n local programs get 503 until the next refresh.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenwatch::SourceFilter</name>
    <message numerus="yes">
        <source>%1, %n sources</source>
        <comment>heading of a group</comment>
        <translation>
            <numerusform>%1, %n source</numerusform>
            <numerusform>%1, %n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenwatch::TrayMenu</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n more…</numerusform>
            <numerusform>%n more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenwatch::runtime::Presence</name>
    <message numerus="yes">
        <source>%n programs get no token while Tokenwatch is closed.</source>
        <translation>
            <numerusform>%n program gets no token while Tokenwatch is closed.</numerusform>
            <numerusform>%n programs get no token while Tokenwatch is closed.</numerusform>
        </translation>
    </message>
</context>
</TS>
