<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>%n sources were imported from %1.</source>
        <translation>
            <numerusform>%n source was imported from %1.</numerusform>
            <numerusform>%n sources were imported from %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
