<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Claims</name>
    <message>
        <source>Not a JWT, nothing to decode</source>
        <translation>Kein JWT, nichts zu dekodieren</translation>
    </message>
    <message>
        <source>The token is opaque: only the server that gave it can read it.</source>
        <translation>Das Token ist opak: Nur der Server, der es ausgab, kann es lesen.</translation>
    </message>
    <message>
        <source>JWT without a signature</source>
        <translation>JWT ohne Signatur</translation>
    </message>
    <message>
        <source>Its algorithm is “none”: anybody could have written it.</source>
        <translation>Sein Verfahren ist „none“: Jeder könnte es geschrieben haben.</translation>
    </message>
    <message>
        <source>JWT, signature not checked</source>
        <translation>JWT, Signatur nicht geprüft</translation>
    </message>
    <message>
        <source>JWT, %1, signature not checked</source>
        <translation>JWT, %1, Signatur nicht geprüft</translation>
    </message>
    <message>
        <source>Whoever receives the token checks its signature. What stands here is what the token says of itself.</source>
        <translation>Wer das Token empfängt, prüft seine Signatur. Hier steht, was das Token von sich selbst sagt.</translation>
    </message>
    <message>
        <source>ended %1, %2 ago</source>
        <translation>endete %1, vor %2</translation>
    </message>
    <message>
        <source>ends %1, in %2</source>
        <translation>endet %1, in %2</translation>
    </message>
    <message>
        <source>valid since %1</source>
        <translation>gültig seit %1</translation>
    </message>
    <message>
        <source>valid from %1, in %2</source>
        <translation>gültig ab %1, in %2</translation>
    </message>
    <message>
        <source>issued %1, %2 ago</source>
        <translation>ausgestellt %1, vor %2</translation>
    </message>
    <message>
        <source>issued %1, which is in %2</source>
        <translation>ausgestellt %1, das ist erst in %2</translation>
    </message>
    <message>
        <source>the person signed in %1</source>
        <translation>Anmeldung der Person: %1</translation>
    </message>
    <message>
        <source>issuer, same host as the endpoint</source>
        <translation>Aussteller, derselbe Host wie der Endpunkt</translation>
    </message>
    <message>
        <source>gone: the token before had it</source>
        <translation>weggefallen: Das vorige Token hatte es</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed, was: %1</source>
        <translation>geändert, war: %1</translation>
    </message>
    <message>
        <source>This token is not signed</source>
        <translation>Dieses Token ist nicht signiert</translation>
    </message>
    <message>
        <source>A service that accepts it accepts any other as well. Ask its owner for signed ones.</source>
        <translation>Ein Dienst, der es annimmt, nimmt auch jedes andere an. Bitten Sie den Betreiber um signierte Token.</translation>
    </message>
    <message>
        <source>This token does not say when it ends</source>
        <translation>Dieses Token nennt sein Ende nicht</translation>
    </message>
    <message>
        <source>The exp claim is missing. Until when it works is a guess, and if it leaks, it may work for ever.</source>
        <translation>Der exp-Claim fehlt. Bis wann es gilt, ist geschätzt, und wenn es in fremde Hände gerät, gilt es vielleicht für immer.</translation>
    </message>
    <message>
        <source>This token is not valid yet</source>
        <translation>Dieses Token gilt noch nicht</translation>
    </message>
    <message>
        <source>It begins at %1, in %2. Perhaps this computer's clock is behind.</source>
        <translation>Es beginnt %1, in %2. Vielleicht geht die Uhr dieses Rechners nach.</translation>
    </message>
    <message>
        <source>This token is for another audience</source>
        <translation>Dieses Token ist für eine andere Audience</translation>
    </message>
    <message>
        <source>The source asks for %1; the token names nobody.</source>
        <translation>Die Quelle verlangt %1; das Token nennt niemanden.</translation>
    </message>
    <message>
        <source>The source asks for %1; the token is for %2.</source>
        <translation>Die Quelle verlangt %1; das Token ist für %2.</translation>
    </message>
    <message>
        <source>This token allows less than the one before</source>
        <translation>Dieses Token erlaubt weniger als das vorige</translation>
    </message>
    <message>
        <source>It lost: %1. Programs that need this are refused from now on.</source>
        <translation>Verloren ging: %1. Programme, die das brauchen, werden von nun an abgelehnt.</translation>
    </message>
    <message>
        <source>There is no token from before to compare it with since Tokenwatch was started.</source>
        <translation>Seit dem Start von Tokenwatch gab es kein früheres Token, mit dem es sich vergleichen ließe.</translation>
    </message>
    <message>
        <source>It says the same as the token before.</source>
        <translation>Es sagt dasselbe wie das vorige Token.</translation>
    </message>
    <message>
        <source>Different from the token before: %1.</source>
        <translation>Anders als im vorigen Token: %1.</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>audience: who may accept it</source>
        <translation>Audience: wer es annehmen darf</translation>
    </message>
    <message>
        <source>subject: whom it speaks for</source>
        <translation>Subject: für wen es spricht</translation>
    </message>
    <message>
        <source>what it allows</source>
        <translation>was es erlaubt</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>roles in the realm</source>
        <translation>Rollen im Realm</translation>
    </message>
    <message>
        <source>roles at each client</source>
        <translation>Rollen bei jedem Client</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>token id, new each time</source>
        <translation>Token-ID, jedes Mal neu</translation>
    </message>
    <message>
        <source>session at the provider</source>
        <translation>Sitzung beim Anbieter</translation>
    </message>
    <message>
        <source>client that asked for it</source>
        <translation>Client, der danach fragte</translation>
    </message>
    <message>
        <source>kind of token</source>
        <translation>Art des Tokens</translation>
    </message>
    <message>
        <source>how strongly the person proved who they are</source>
        <translation>wie sicher die Person sich ausgewiesen hat</translation>
    </message>
    <message>
        <source>how the person signed in</source>
        <translation>wie die Person sich angemeldet hat</translation>
    </message>
    <message>
        <source>ties it to one sign-in</source>
        <translation>bindet es an eine einzelne Anmeldung</translation>
    </message>
    <message>
        <source>key that whoever uses it must hold</source>
        <translation>Schlüssel, den haben muss, wer es benutzt</translation>
    </message>
    <message>
        <source>who acts for the subject</source>
        <translation>wer für das Subject handelt</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>object id of the subject</source>
        <translation>Objekt-ID des Subjects</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>whether the e-mail address was verified</source>
        <translation>ob die E-Mail-Adresse bestätigt ist</translation>
    </message>
    <message>
        <source>name of the person</source>
        <translation>Name der Person</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>version of the token's form</source>
        <translation>Version der Token-Form</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>ausgestellt</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>gültig ab</translation>
    </message>
    <message>
        <source>last sign-in of the person</source>
        <translation>letzte Anmeldung der Person</translation>
    </message>
    <message>
        <source>last change of the person's profile</source>
        <translation>letzte Änderung am Profil der Person</translation>
    </message>
    <message>
        <source>The exp claim is not a date. Until when the token works is a guess, and services may refuse it.</source>
        <translation>Der exp-Claim ist kein Datum. Bis wann das Token gilt, ist geschätzt, und Dienste lehnen es vielleicht ab.</translation>
    </message>
    <message>
        <source>It is signed with a secret that only the server has, so that nobody else can check it.</source>
        <translation>Es ist mit einem Geheimnis signiert, das nur der Server hat, sodass niemand sonst es prüfen kann.</translation>
    </message>
    <message>
        <source>Checked on this computer at %1 with the keys that %2 publishes.</source>
        <translation>Auf diesem Rechner geprüft (%1), mit den Schlüsseln, die %2 veröffentlicht.</translation>
    </message>
    <message>
        <source>Checked on this computer at %1 with the key “%2” that %3 publishes.</source>
        <translation>Auf diesem Rechner geprüft (%1), mit dem Schlüssel „%2“, den %3 veröffentlicht.</translation>
    </message>
    <message>
        <source>The token itself names another issuer, %1.</source>
        <translation>Das Token selbst nennt einen anderen Aussteller, %1.</translation>
    </message>
    <message>
        <source>%1 publishes no key that this token could be signed with.</source>
        <translation>%1 veröffentlicht keinen Schlüssel, mit dem dieses Token signiert sein könnte.</translation>
    </message>
    <message>
        <source>%1 publishes no key with the name “%2”.</source>
        <translation>%1 veröffentlicht keinen Schlüssel mit dem Namen „%2“.</translation>
    </message>
    <message>
        <source>Perhaps it has changed its keys since. Refresh the token and check again; if that does not help, the token may be from somebody else.</source>
        <translation>Vielleicht wurden die Schlüssel dort seither gewechselt. Erneuern Sie das Token, und prüfen Sie noch einmal; hilft das nicht, stammt das Token vielleicht von jemand anderem.</translation>
    </message>
    <message>
        <source>JWT, %1, signature could not be checked</source>
        <translation>JWT, %1, Signatur ließ sich nicht prüfen</translation>
    </message>
    <message>
        <source>JWT, %1, signature valid</source>
        <translation>JWT, %1, Signatur gültig</translation>
    </message>
    <message>
        <source>JWT, %1, signature wrong</source>
        <translation>JWT, %1, Signatur falsch</translation>
    </message>
    <message>
        <source>It is not made with the key that %1 publishes: the token was changed, or somebody else made it. Do not rely on it, and ask %1 about it.</source>
        <translation>Sie ist nicht mit dem Schlüssel gemacht, den %1 veröffentlicht: Das Token wurde verändert, oder jemand anders hat es gemacht. Verlassen Sie sich nicht darauf, und fragen Sie bei %1 nach.</translation>
    </message>
    <message>
        <source>Tokenwatch does not know how this signature is made.</source>
        <translation>Tokenwatch weiß nicht, wie diese Signatur gemacht wird.</translation>
    </message>
    <message>
        <source>The keys of %1 could not be had.</source>
        <translation>Die Schlüssel von %1 waren nicht zu bekommen.</translation>
    </message>
    <message>
        <source>The source does not say who issues its tokens, and the word of the token itself proves nothing. Enter the address of the issuer in the source.</source>
        <translation>Die Quelle sagt nicht, wer ihre Token ausstellt, und was das Token selbst sagt, beweist nichts. Geben Sie in der Quelle die Adresse des Ausstellers ein.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>lifetime %1</source>
        <extracomment>%1: "1 h", %2: "from the exp claim" or "assumed"</extracomment>
        <translation>Lebensdauer %1</translation>
    </message>
    <message>
        <source>lifetime %1, %2</source>
        <translation>Lebensdauer %1, %2</translation>
    </message>
    <message>
        <source>Next refresh</source>
        <translation>Nächste Erneuerung</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Letzter Erfolg</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Refresh token ends</source>
        <translation>Refresh-Token endet</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>in memory only, not saved yet</source>
        <translation>nur im Speicher, noch nicht gesichert</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>1 local program</source>
        <translation>1 lokales Programm</translation>
    </message>
    <message numerus="yes">
        <source>%n local programs</source>
        <translation>
            <numerusform>%n lokales Programm</numerusform>
            <numerusform>%n lokale Programme</numerusform>
        </translation>
    </message>
    <message>
        <source>it gets 503 now</source>
        <comment>a program without its token</comment>
        <translation>es bekommt jetzt 503</translation>
    </message>
    <message>
        <source>they get 503 now</source>
        <comment>programs without their token</comment>
        <translation>sie bekommen jetzt 503</translation>
    </message>
    <message>
        <source>In use by</source>
        <translation>Benutzt von</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 T %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two parts of a duration that is read aloud: "4 minutes" and "12 seconds"</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <translation>seit %1 abgelaufen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>EditingCommands</name>
    <message>
        <source>Undo editing %1</source>
        <translation>Änderung an %1 rückgängig machen</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The provider</source>
        <translation>Der Anbieter</translation>
    </message>
    <message>
        <source>The reason given: “%1”.</source>
        <translation>Angegebener Grund: „%1“.</translation>
    </message>
    <message>
        <source>It asks to wait %1.</source>
        <translation>Er bittet, %1 zu warten.</translation>
    </message>
    <message>
        <source>Retries go on by themselves.</source>
        <translation>Weitere Versuche folgen von selbst.</translation>
    </message>
    <message>
        <source>It answered %1.</source>
        <translation>Die Antwort war %1.</translation>
    </message>
    <message>
        <source>No token endpoint at %1.</source>
        <translation>Kein Token-Endpunkt unter %1.</translation>
    </message>
    <message>
        <source>Check the address or run Test.</source>
        <translation>Prüfen Sie die Adresse, oder führen Sie „Testen“ aus.</translation>
    </message>
    <message>
        <source>%1 is asked too often.</source>
        <translation>%1 wird zu oft gefragt.</translation>
    </message>
    <message>
        <source>%1 refuses.</source>
        <translation>%1 lehnt ab.</translation>
    </message>
    <message>
        <source>It answered %1 and gave no reason.</source>
        <translation>Die Antwort war %1, ohne einen Grund.</translation>
    </message>
    <message>
        <source>Check the credentials of this source.</source>
        <translation>Prüfen Sie die Zugangsdaten dieser Quelle.</translation>
    </message>
    <message>
        <source>%1 is not answering properly.</source>
        <translation>%1 antwortet nicht richtig.</translation>
    </message>
    <message>
        <source>%1 gave an answer that was not expected.</source>
        <translation>%1 gab eine unerwartete Antwort.</translation>
    </message>
    <message>
        <source>The server rejects the client secret.</source>
        <translation>Der Server weist das Client-Secret zurück.</translation>
    </message>
    <message>
        <source>It was probably rotated.</source>
        <translation>Wahrscheinlich wurde es ausgetauscht.</translation>
    </message>
    <message>
        <source>Enter the new one.</source>
        <translation>Geben Sie das neue ein.</translation>
    </message>
    <message>
        <source>The refresh token no longer works.</source>
        <translation>Das Refresh-Token wirkt nicht mehr.</translation>
    </message>
    <message>
        <source>It was used, revoked or ran out.</source>
        <translation>Es wurde benutzt, widerrufen oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The server does not accept the token.</source>
        <translation>Der Server nimmt das Token nicht an.</translation>
    </message>
    <message>
        <source>Enter a new one.</source>
        <translation>Geben Sie ein neues ein.</translation>
    </message>
    <message>
        <source>This client may not use this grant.</source>
        <translation>Dieser Client darf dieses Verfahren nicht benutzen.</translation>
    </message>
    <message>
        <source>The server has not allowed it.</source>
        <translation>Der Server hat es nicht erlaubt.</translation>
    </message>
    <message>
        <source>Ask the server’s administrator to allow it.</source>
        <translation>Bitten Sie die Verwaltung des Servers, es zu erlauben.</translation>
    </message>
    <message>
        <source>The server denies access.</source>
        <translation>Der Server verweigert den Zugang.</translation>
    </message>
    <message>
        <source>The account or the client lacks a permission.</source>
        <translation>Dem Konto oder dem Client fehlt ein Recht.</translation>
    </message>
    <message>
        <source>Ask the server’s administrator for it.</source>
        <translation>Bitten Sie die Verwaltung des Servers darum.</translation>
    </message>
    <message>
        <source>The server rejects the scope.</source>
        <translation>Der Server weist den Scope zurück.</translation>
    </message>
    <message>
        <source>It is unknown, or wider than was granted.</source>
        <translation>Er ist unbekannt oder weiter als bewilligt.</translation>
    </message>
    <message>
        <source>Correct the scope of this source.</source>
        <translation>Berichtigen Sie den Scope dieser Quelle.</translation>
    </message>
    <message>
        <source>The server does not offer this grant.</source>
        <translation>Der Server bietet dieses Verfahren nicht an.</translation>
    </message>
    <message>
        <source>It knows other ways to get a token.</source>
        <translation>Er kennt andere Wege zu einem Token.</translation>
    </message>
    <message>
        <source>Choose another kind of source.</source>
        <translation>Wählen Sie eine andere Art von Quelle.</translation>
    </message>
    <message>
        <source>The server does not understand the request.</source>
        <translation>Der Server versteht die Anfrage nicht.</translation>
    </message>
    <message>
        <source>A field is missing or wrong.</source>
        <translation>Ein Feld fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>Check the fields of this source.</source>
        <translation>Prüfen Sie die Felder dieser Quelle.</translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation>Der Server ist gerade nicht verfügbar.</translation>
    </message>
    <message>
        <source>It is overloaded or being maintained.</source>
        <translation>Er ist überlastet oder wird gewartet.</translation>
    </message>
    <message>
        <source>The server reports trouble of its own.</source>
        <translation>Der Server meldet eine eigene Störung.</translation>
    </message>
    <message>
        <source>It gave no details.</source>
        <translation>Näheres sagte er nicht.</translation>
    </message>
    <message>
        <source>The server is asked too often.</source>
        <translation>Der Server wird zu oft gefragt.</translation>
    </message>
    <message>
        <source>It wants longer pauses.</source>
        <translation>Er verlangt längere Pausen.</translation>
    </message>
    <message>
        <source>%1 refuses with %2.</source>
        <translation>%1 lehnt mit %2 ab.</translation>
    </message>
    <message>
        <source>Check the fields and credentials of this source.</source>
        <translation>Prüfen Sie Felder und Zugangsdaten dieser Quelle.</translation>
    </message>
    <message>
        <source>The input is not accepted.</source>
        <translation>Die Eingabe wird nicht angenommen.</translation>
    </message>
    <message>
        <source>The input is not accepted: %1.</source>
        <translation>Die Eingabe wird nicht angenommen: %1.</translation>
    </message>
    <message>
        <source>The value at %1 is not accepted.</source>
        <translation>Der Wert bei %1 wird nicht angenommen.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Berichtigen Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>Port %1 wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>Another Tokenwatch uses this already.</source>
        <translation>Ein anderes Tokenwatch benutzt dies bereits.</translation>
    </message>
    <message>
        <source>Another Tokenwatch uses %1 already.</source>
        <translation>Ein anderes Tokenwatch benutzt %1 bereits.</translation>
    </message>
    <message>
        <source>A key is needed here.</source>
        <translation>Hier braucht es einen Schlüssel.</translation>
    </message>
    <message>
        <source>Over the network every request must bring one, also on this computer.</source>
        <translation>Über das Netzwerk muss jede Anfrage einen mitbringen, auch auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Send the key of agent.json, or one made with “tokenctl key create”.</source>
        <translation>Senden Sie den Schlüssel aus agent.json oder einen, der mit „tokenctl key create“ erzeugt wurde.</translation>
    </message>
    <message>
        <source>The key “%1” has expired.</source>
        <translation>Der Schlüssel „%1“ ist abgelaufen.</translation>
    </message>
    <message>
        <source>Make a new one with “tokenctl key create”.</source>
        <translation>Erzeugen Sie mit „tokenctl key create“ einen neuen.</translation>
    </message>
    <message>
        <source>The key “%1” may not do this.</source>
        <translation>Der Schlüssel „%1“ darf das nicht.</translation>
    </message>
    <message>
        <source>Keys for programs only give the tokens and states of their sources, and refresh one whose generation is named.</source>
        <translation>Schlüssel für Programme geben nur Tokens und Zustände ihrer Quellen und erneuern eine, deren Generation genannt wird.</translation>
    </message>
    <message>
        <source>Use tokenctl, or the key of agent.json.</source>
        <translation>Benutzen Sie tokenctl oder den Schlüssel aus agent.json.</translation>
    </message>
    <message>
        <source>The key “%1” may not use this source.</source>
        <translation>Der Schlüssel „%1“ darf diese Quelle nicht benutzen.</translation>
    </message>
    <message>
        <source>Name one that it may use, or make a key for this one with “tokenctl key create”.</source>
        <translation>Nennen Sie eine, die er benutzen darf, oder erzeugen Sie mit „tokenctl key create“ einen Schlüssel für diese.</translation>
    </message>
    <message>
        <source>This key is not accepted.</source>
        <translation>Dieser Schlüssel wird nicht angenommen.</translation>
    </message>
    <message>
        <source>It is wrong, or it was revoked.</source>
        <translation>Er ist falsch oder wurde widerrufen.</translation>
    </message>
    <message>
        <source>The key “%1” asks too often.</source>
        <translation>Der Schlüssel „%1“ fragt zu oft.</translation>
    </message>
    <message>
        <source>Its limit is %1 requests a minute.</source>
        <translation>Seine Grenze sind %1 Anfragen in der Minute.</translation>
    </message>
    <message>
        <source>Wait a moment, or make a key with a higher rate.</source>
        <translation>Warten Sie einen Augenblick, oder erzeugen Sie einen Schlüssel mit höherer Grenze.</translation>
    </message>
    <message>
        <source>It is process %1.</source>
        <translation>Es ist der Prozess %1.</translation>
    </message>
    <message>
        <source>Reach it with “tokenctl --socket %1 status”, or end it first.</source>
        <translation>Erreichen Sie es mit „tokenctl --socket %1 status“, oder beenden Sie es zuerst.</translation>
    </message>
    <message>
        <source>Use that one, or end it first.</source>
        <translation>Benutzen Sie jenes, oder beenden Sie es zuerst.</translation>
    </message>
    <message>
        <source>It is too early for another attempt.</source>
        <translation>Für einen weiteren Versuch ist es zu früh.</translation>
    </message>
    <message>
        <source>Attempts are limited so that no account is locked; the next one is possible in %1.</source>
        <translation>Versuche sind begrenzt, damit kein Konto gesperrt wird; der nächste ist in %1 möglich.</translation>
    </message>
    <message>
        <source>Attempts are limited so that no account is locked.</source>
        <translation>Versuche sind begrenzt, damit kein Konto gesperrt wird.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Warten Sie einen Augenblick.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Die Quelle</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 ist pausiert.</translation>
    </message>
    <message>
        <source>Paused sources are not refreshed.</source>
        <translation>Pausierte Quellen werden nicht erneuert.</translation>
    </message>
    <message>
        <source>Resume it first.</source>
        <translation>Setzen Sie sie zuerst fort.</translation>
    </message>
    <message>
        <source>The token of %1 was cleared.</source>
        <translation>Das Token von %1 wurde verworfen.</translation>
    </message>
    <message>
        <source>It is fetched again only when a person asks for it.</source>
        <translation>Ein neues wird erst geholt, wenn ein Mensch es verlangt.</translation>
    </message>
    <message>
        <source>Refresh it by hand.</source>
        <translation>Erneuern Sie es von Hand.</translation>
    </message>
    <message>
        <source>This is not allowed.</source>
        <translation>Das ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Use a key that may do it, or another kind of source.</source>
        <translation>Benutzen Sie einen Schlüssel, der es darf, oder eine andere Art von Quelle.</translation>
    </message>
    <message>
        <source>%1 can’t be refreshed by itself.</source>
        <translation>%1 lässt sich nicht von selbst erneuern.</translation>
    </message>
    <message>
        <source>Its token was entered by hand, and nothing is known that would bring a new one.</source>
        <translation>Das Token wurde von Hand eingegeben, und nichts ist bekannt, was ein neues bringt.</translation>
    </message>
    <message>
        <source>Enter a new token.</source>
        <translation>Geben Sie ein neues Token ein.</translation>
    </message>
    <message>
        <source>This can’t be done here.</source>
        <translation>Das geht hier nicht.</translation>
    </message>
    <message>
        <source>Choose another way.</source>
        <translation>Wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>There is no valid token.</source>
        <translation>Es gibt kein gültiges Token.</translation>
    </message>
    <message>
        <source>There is no valid token of %1.</source>
        <translation>Es gibt kein gültiges Token von %1.</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>Die Quelle ist pausiert.</translation>
    </message>
    <message>
        <source>It was cleared.</source>
        <translation>Es wurde verworfen.</translation>
    </message>
    <message>
        <source>Look at the state of the source, or ask again later.</source>
        <translation>Sehen Sie nach dem Zustand der Quelle, oder fragen Sie später wieder.</translation>
    </message>
    <message>
        <source>%1 can’t be found.</source>
        <translation>%1 ist nicht zu finden.</translation>
    </message>
    <message>
        <source>Are you on the VPN?</source>
        <translation>Besteht die VPN-Verbindung?</translation>
    </message>
    <message>
        <source>%1 can’t be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check that it runs, and the address and port.</source>
        <translation>Prüfen Sie, ob der Server läuft, und Adresse und Port.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut.</translation>
    </message>
    <message>
        <source>Add the company certificate, or ask its owner.</source>
        <translation>Fügen Sie das Zertifikat Ihrer Firma hinzu, oder fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off or can’t be read.</source>
        <translation>Die Antwort von %1 brach ab oder ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>Die Antwort von %1 ist zu groß.</translation>
    </message>
    <message>
        <source>A token answer never needs more than 1 MiB.</source>
        <translation>Eine Token-Antwort braucht nie mehr als 1 MiB.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 sends the request on to another address.</source>
        <translation>%1 verweist die Anfrage an eine andere Adresse.</translation>
    </message>
    <message>
        <source>Redirects are not followed, because credentials would travel with them.</source>
        <translation>Weiterleitungen wird nicht gefolgt, weil die Zugangsdaten mitgingen.</translation>
    </message>
    <message>
        <source>Enter the final address if you trust it.</source>
        <translation>Geben Sie die endgültige Adresse ein, wenn Sie ihr vertrauen.</translation>
    </message>
    <message>
        <source>The answer of %1 is not in a known format.</source>
        <translation>Die Antwort von %1 hat kein bekanntes Format.</translation>
    </message>
    <message>
        <source>The server answered %1 but sent no token.</source>
        <translation>Der Server antwortete %1, schickte aber kein Token.</translation>
    </message>
    <message>
        <source>Choose the field.</source>
        <translation>Wählen Sie das Feld.</translation>
    </message>
    <message>
        <source>The server sent a token that can’t be used.</source>
        <translation>Der Server schickte ein unbrauchbares Token.</translation>
    </message>
    <message>
        <source>Check the token type that the server issues.</source>
        <translation>Prüfen Sie, welche Art Token der Server ausstellt.</translation>
    </message>
    <message>
        <source>A web page came where a token was expected.</source>
        <translation>Statt eines Tokens kam eine Webseite.</translation>
    </message>
    <message>
        <source>The network probably wants a sign-in first.</source>
        <translation>Wahrscheinlich verlangt das Netz zuerst eine Anmeldung.</translation>
    </message>
    <message>
        <source>Open a browser and sign in to the network.</source>
        <translation>Öffnen Sie einen Browser, und melden Sie sich am Netz an.</translation>
    </message>
    <message>
        <source>No login endpoint of %1 answered with a token.</source>
        <translation>Kein Anmelde-Endpunkt von %1 antwortete mit einem Token.</translation>
    </message>
    <message>
        <source>Check the address, the user name and the password.</source>
        <translation>Prüfen Sie Adresse, Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>A credential is missing.</source>
        <translation>Es fehlen Zugangsdaten.</translation>
    </message>
    <message>
        <source>The credential “%1” is missing.</source>
        <translation>„%1“ fehlt in den Zugangsdaten.</translation>
    </message>
    <message>
        <source>Add it to this source.</source>
        <translation>Tragen Sie es bei dieser Quelle ein.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>The credentials are in it.</source>
        <translation>Die Zugangsdaten liegen darin.</translation>
    </message>
    <message>
        <source>Unlock the keychain.</source>
        <translation>Entsperren Sie den Schlüsselbund.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>Auf diesem Rechner gibt es keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Credentials can be neither read nor stored.</source>
        <translation>Zugangsdaten lassen sich weder lesen noch ablegen.</translation>
    </message>
    <message>
        <source>Start a keychain service, or start Tokenwatch with a key file.</source>
        <translation>Starten Sie einen Schlüsselbund-Dienst, oder starten Sie Tokenwatch mit einer Schlüsseldatei.</translation>
    </message>
    <message>
        <source>The keychain answered with an error.</source>
        <translation>Der Schlüsselbund antwortete mit einem Fehler.</translation>
    </message>
    <message>
        <source>Look into the keychain, then try again.</source>
        <translation>Sehen Sie im Schlüsselbund nach, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The store can’t be read or written.</source>
        <translation>Der Speicher lässt sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Check the data directory and its permissions.</source>
        <translation>Prüfen Sie das Datenverzeichnis und seine Rechte.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>New tokens are kept in memory only.</source>
        <translation>Neue Token bleiben nur im Speicher.</translation>
    </message>
    <message>
        <source>Make room; they are saved then.</source>
        <translation>Schaffen Sie Platz; dann werden sie gesichert.</translation>
    </message>
    <message>
        <source>What is stored can’t be read.</source>
        <translation>Das Gespeicherte ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It was damaged, or sealed with another key.</source>
        <translation>Es wurde beschädigt oder mit einem anderen Schlüssel versiegelt.</translation>
    </message>
    <message>
        <source>Use the right key, or enter the credentials again.</source>
        <translation>Benutzen Sie den richtigen Schlüssel, oder geben Sie die Zugangsdaten neu ein.</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>Dieser Rechner ist offline.</translation>
    </message>
    <message>
        <source>Refreshing starts again by itself when the network is back.</source>
        <translation>Sobald das Netz zurück ist, wird von selbst erneuert.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Dies wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Start it again if you still want it.</source>
        <translation>Starten Sie es neu, wenn Sie es noch wollen.</translation>
    </message>
    <message>
        <source>There is no such source.</source>
        <translation>Eine solche Quelle gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no source “%1”.</source>
        <translation>Eine Quelle „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the name in the list of sources.</source>
        <translation>Prüfen Sie den Namen in der Liste der Quellen.</translation>
    </message>
    <message>
        <source>Several sources match.</source>
        <translation>Mehrere Quellen passen.</translation>
    </message>
    <message>
        <source>They are: %1.</source>
        <translation>Es sind: %1.</translation>
    </message>
    <message>
        <source>Say which one you mean.</source>
        <translation>Sagen Sie, welche Sie meinen.</translation>
    </message>
    <message>
        <source>This was changed in the meantime, or is there already.</source>
        <translation>Dies wurde inzwischen geändert oder ist schon da.</translation>
    </message>
    <message>
        <source>“%1” was changed in the meantime, or is there already.</source>
        <translation>„%1“ wurde inzwischen geändert oder ist schon da.</translation>
    </message>
    <message>
        <source>Look at the present state, then try again.</source>
        <translation>Sehen Sie sich den jetzigen Stand an, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Tokenwatch made a mistake.</source>
        <translation>Tokenwatch hat einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>Please report it with what you did before.</source>
        <translation>Bitte melden Sie ihn, mit dem, was Sie zuvor getan haben.</translation>
    </message>
    <message>
        <source>This clock is %1 behind %2.</source>
        <translation>Diese Uhr geht gegenüber %2 um %1 nach.</translation>
    </message>
    <message>
        <source>Tokens look younger than they are.</source>
        <translation>Token erscheinen jünger, als sie sind.</translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation>Stellen Sie die Uhr.</translation>
    </message>
    <message>
        <source>This clock is %1 ahead of %2.</source>
        <translation>Diese Uhr geht gegenüber %2 um %1 vor.</translation>
    </message>
    <message>
        <source>Tokens look older than they are.</source>
        <translation>Token erscheinen älter, als sie sind.</translation>
    </message>
    <message>
        <source>This can’t be done here: “%1” %2.</source>
        <translation>Das geht hier nicht: „%1“ %2.</translation>
    </message>
    <message>
        <source>%1 answers in the name of another issuer.</source>
        <translation>%1 antwortet im Namen eines anderen Ausstellers.</translation>
    </message>
    <message>
        <source>The program gave no token.</source>
        <translation>Das Programm gab kein Token aus.</translation>
    </message>
    <message>
        <source>The program %1 gave no token.</source>
        <translation>Das Programm %1 gab kein Token aus.</translation>
    </message>
    <message>
        <source>Run it in a terminal to see why.</source>
        <translation>Starten Sie es in einem Terminal, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>The token file can’t be read.</source>
        <translation>Die Token-Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The token file %1 can’t be read.</source>
        <translation>Die Token-Datei %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check the path, and that the program that writes it runs.</source>
        <translation>Prüfen Sie den Pfad, und ob das Programm läuft, das sie schreibt.</translation>
    </message>
    <message>
        <source>Nobody is signed in, and there is no refresh token to go on with.</source>
        <translation>Niemand ist angemeldet, und es gibt kein Refresh-Token, mit dem es weitergeht.</translation>
    </message>
    <message>
        <source>Sign in with tokenctl signin.</source>
        <translation>Melden Sie sich mit „tokenctl signin“ an.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a place, and what is wrong with it: is needed</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>A sign-in to %1 is waiting already.</source>
        <translation>Eine Anmeldung bei %1 wartet bereits.</translation>
    </message>
    <message>
        <source>There is only one at a time.</source>
        <translation>Es gibt immer nur eine zur selben Zeit.</translation>
    </message>
    <message>
        <source>Finish it or cancel it first.</source>
        <translation>Schließen Sie sie zuerst ab, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>The network must never decide what runs on this computer.</source>
        <translation>Das Netz darf nie entscheiden, was auf diesem Rechner läuft.</translation>
    </message>
    <message>
        <source>Use tokenctl, the agent’s socket or a sources file.</source>
        <translation>Benutzen Sie tokenctl, den Socket des Agenten oder eine Datei mit Quellen.</translation>
    </message>
    <message>
        <source>The token of %1 is bound to a key (DPoP).</source>
        <translation>Das Token von %1 ist an einen Schlüssel gebunden (DPoP).</translation>
    </message>
    <message>
        <source>A header alone is not accepted with it: each request needs a proof signed for it.</source>
        <translation>Eine Kopfzeile allein genügt damit nicht: Jede Anfrage braucht einen eigens signierten Nachweis.</translation>
    </message>
    <message>
        <source>Send the request through the gateway, which signs it.</source>
        <translation>Schicken Sie die Anfrage durch das Gateway, das sie signiert.</translation>
    </message>
    <message>
        <source>%1 can’t be tested without a person.</source>
        <translation>%1 lässt sich nicht ohne einen Menschen testen.</translation>
    </message>
    <message>
        <source>Its token comes from a sign-in.</source>
        <translation>Das Token kommt aus einer Anmeldung.</translation>
    </message>
    <message>
        <source>Save it, then sign in.</source>
        <translation>Speichern Sie die Quelle, und melden Sie sich dann an.</translation>
    </message>
    <message>
        <source>%1 can’t be tested before it is saved.</source>
        <translation>%1 lässt sich nicht testen, bevor die Quelle gespeichert ist.</translation>
    </message>
    <message>
        <source>Its credential works only once, and what comes back for it must be kept.</source>
        <translation>Die Zugangsdaten gelten nur einmal, und was dafür zurückkommt, muss behalten werden.</translation>
    </message>
    <message>
        <source>Save it, store the credential, then refresh it.</source>
        <translation>Speichern Sie die Quelle, hinterlegen Sie die Zugangsdaten, und erneuern Sie dann.</translation>
    </message>
    <message>
        <source>Nobody signs in to %1.</source>
        <translation>Bei %1 meldet sich niemand an.</translation>
    </message>
    <message>
        <source>It gets its tokens without a person.</source>
        <translation>Die Quelle bekommt ihre Token ohne einen Menschen.</translation>
    </message>
    <message>
        <source>Refresh it instead.</source>
        <translation>Erneuern Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>Check the service and the source’s gateway upstream, then send the request again.</source>
        <translation>Den Dienst und das Gateway-Ziel der Quelle prüfen, dann die Anfrage noch einmal senden.</translation>
    </message>
    <message>
        <source>There was no token to revoke.</source>
        <translation>Es gab kein Token zu widerrufen.</translation>
    </message>
    <message>
        <source>This provider offers no way to revoke it.</source>
        <translation>Dieser Anbieter bietet keinen Weg, es zu widerrufen.</translation>
    </message>
    <message>
        <source>The provider may accept the old token until it ends.</source>
        <translation>Der Anbieter nimmt das alte Token vielleicht noch an, bis es endet.</translation>
    </message>
    <message>
        <source>A source that runs a program can’t be added in this way.</source>
        <translation>Eine Quelle, die ein Programm startet, lässt sich auf diesem Weg nicht hinzufügen.</translation>
    </message>
    <message>
        <source>A source that writes its token into a file can’t be added in this way.</source>
        <translation>Eine Quelle, die ihr Token in eine Datei schreibt, lässt sich auf diesem Weg nicht hinzufügen.</translation>
    </message>
    <message>
        <source>The network must never decide what is written on this computer.</source>
        <translation>Das Netz darf nie entscheiden, was auf diesem Rechner geschrieben wird.</translation>
    </message>
    <message>
        <source>The support bundle was not written.</source>
        <translation>Das Paket für die Fehlersuche wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>A password or a token was found in it at the end.</source>
        <translation>Am Ende fand sich darin ein Passwort oder ein Token.</translation>
    </message>
    <message>
        <source>Please report that, without the log.</source>
        <translation>Bitte melden Sie das, ohne das Protokoll.</translation>
    </message>
    <message>
        <source>This can’t be done here: “%1”.</source>
        <translation>Das geht hier nicht: „%1“.</translation>
    </message>
    <message>
        <source>No credentials were sent to it. Check the issuer of this source.</source>
        <translation>Dorthin gingen keine Zugangsdaten. Prüfen Sie den Aussteller dieser Quelle.</translation>
    </message>
    <message>
        <source>Looked for %1.</source>
        <translation>Gesucht wurde nach %1.</translation>
    </message>
    <message>
        <source>This clock and that of %1 are %2 apart, which may be why: what is signed here looks too old there, or not valid yet.</source>
        <translation>Diese Uhr und die von %1 gehen um %2 auseinander, was der Grund sein kann: Was hier signiert wird, sieht dort zu alt aus oder gilt noch nicht.</translation>
    </message>
    <message>
        <source>Clock is %1 behind %2</source>
        <translation>Uhr geht gegenüber %2 um %1 nach</translation>
    </message>
    <message>
        <source>Clock is %1 ahead of %2</source>
        <translation>Uhr geht gegenüber %2 um %1 vor</translation>
    </message>
    <message>
        <source>Clock differs from servers by less than %1</source>
        <translation>Uhr weicht um weniger als %1 von den Servern ab</translation>
    </message>
    <message>
        <source>%1 did not answer within %2.</source>
        <translation>%1 hat nicht innerhalb von %2 geantwortet.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted (issued by %2).</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut (ausgestellt von %2).</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>Its last day was %1.</source>
        <translation>Sein letzter Tag war %1.</translation>
    </message>
    <message>
        <source>Ask its owner to renew it, and look at the clock of this computer.</source>
        <translation>Bitten Sie den Betreiber, es zu erneuern, und sehen Sie nach der Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>Das Zertifikat von %1 gilt noch nicht.</translation>
    </message>
    <message>
        <source>Its first day is %1.</source>
        <translation>Sein erster Tag ist %1.</translation>
    </message>
    <message>
        <source>Look at the clock of this computer, or ask its owner.</source>
        <translation>Sehen Sie nach der Uhr dieses Rechners, oder fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name.</source>
        <translation>Das Zertifikat von %1 ist für einen anderen Namen.</translation>
    </message>
    <message>
        <source>It names no host at all.</source>
        <translation>Es nennt gar keinen Host.</translation>
    </message>
    <message>
        <source>It is for: %1.</source>
        <translation>Es ist für: %1.</translation>
    </message>
    <message>
        <source>Check the address, or ask its owner.</source>
        <translation>Prüfen Sie die Adresse, oder fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>%1 speaks no version of TLS that is safe.</source>
        <translation>%1 spricht keine sichere Version von TLS.</translation>
    </message>
    <message>
        <source>Tokenwatch needs TLS 1.2 or later.</source>
        <translation>Tokenwatch braucht TLS 1.2 oder neuer.</translation>
    </message>
    <message>
        <source>Ask its owner to bring it up to date.</source>
        <translation>Bitten Sie den Betreiber, den Server auf den heutigen Stand zu bringen.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS at this port.</source>
        <translation>%1 spricht an diesem Port kein TLS.</translation>
    </message>
    <message>
        <source>Check the address and port.</source>
        <translation>Prüfen Sie Adresse und Port.</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate of this source, or misses one.</source>
        <translation>%1 nimmt das Client-Zertifikat dieser Quelle nicht an oder vermisst eines.</translation>
    </message>
    <message>
        <source>Give this source a certificate that the server knows.</source>
        <translation>Geben Sie dieser Quelle ein Zertifikat, das der Server kennt.</translation>
    </message>
    <message>
        <source>No safe connection to %1 came about.</source>
        <translation>Es kam keine sichere Verbindung zu %1 zustande.</translation>
    </message>
    <message>
        <source>Check the address and port, or ask its owner.</source>
        <translation>Prüfen Sie Adresse und Port, oder fragen Sie den Betreiber.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Asked: %1, at %2</source>
        <translation>Gefragt: %1, %2</translation>
    </message>
    <message>
        <source>Took: %1</source>
        <translation>Dauer: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Answer: none</source>
        <translation>Antwort: keine</translation>
    </message>
    <message>
        <source>Error code: %1</source>
        <translation>Fehlercode: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Wo: %1</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <translation>Wortlaut: %1</translation>
    </message>
    <message>
        <source>Asks to wait: %1</source>
        <translation>Erbetene Wartezeit: %1</translation>
    </message>
    <message>
        <source>The request may have reached the server.</source>
        <translation>Die Anfrage hat den Server vielleicht erreicht.</translation>
    </message>
    <message>
        <source>The request did not reach the server.</source>
        <translation>Die Anfrage hat den Server nicht erreicht.</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
    <message>
        <source>Certificate issued by: %1</source>
        <translation>Zertifikat ausgestellt von: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Clock: less than %1 from that of %2</source>
        <translation>Uhr: weicht um weniger als %1 von der von %2 ab</translation>
    </message>
    <message>
        <source>Clock: %1 behind that of %2</source>
        <translation>Uhr: geht gegenüber der von %2 um %1 nach</translation>
    </message>
    <message>
        <source>Clock: %1 ahead of that of %2</source>
        <translation>Uhr: geht gegenüber der von %2 um %1 vor</translation>
    </message>
    <message>
        <source>The answer, secrets masked:</source>
        <translation>Die Antwort, Geheimnisse verdeckt:</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <extracomment>a day of the week and a time of day: "Fri 07:14"</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month</comment>
        <extracomment>Day of the month and month: "2 Apr". Put them into the order of the language</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>an instant</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a span of time</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>needs credentials</source>
        <translation>braucht Zugangsdaten</translation>
    </message>
    <message>
        <source>if a retry works</source>
        <translation>wenn ein Versuch gelingt</translation>
    </message>
    <message>
        <source>sign in before %1</source>
        <translation>vor %1 anmelden</translation>
    </message>
    <message>
        <source>needs a sign-in</source>
        <translation>braucht eine Anmeldung</translation>
    </message>
    <message>
        <source>refresh token to %1</source>
        <comment>until a time</comment>
        <translation>Refresh-Token bis %1</translation>
    </message>
    <message>
        <source>watch only</source>
        <translation>nur beobachtet</translation>
    </message>
    <message>
        <source>only when used</source>
        <translation>nur bei Gebrauch</translation>
    </message>
    <message>
        <source>kept no longer</source>
        <translation>nicht länger gehalten</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>scheduler stopped</source>
        <translation>Zeitplaner angehalten</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>kein Schlüsselbund</translation>
    </message>
    <message>
        <source>if online by then</source>
        <translation>wenn dann online</translation>
    </message>
    <message>
        <source>no token yet</source>
        <translation>noch kein Token</translation>
    </message>
    <message>
        <source>no credentials</source>
        <translation>keine Zugangsdaten</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>%1, or later</source>
        <extracomment>%1: a time. Nobody has to act for the cover to last longer than that</extracomment>
        <translation>%1 oder später</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>token on its way</source>
        <translation>Token unterwegs</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>nicht abgedeckt</translation>
    </message>
    <message>
        <source>no end in sight</source>
        <translation>kein Ende in Sicht</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state and reason</comment>
        <extracomment>A state and its reason: "Failing · 2 failures"</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>uncovered</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>no valid token</source>
        <translation>kein gültiges Token</translation>
    </message>
    <message>
        <source>ends %1, nothing to refresh it with</source>
        <translation>endet %1, nicht erneuerbar</translation>
    </message>
    <message>
        <source>no valid token, nothing to refresh it with</source>
        <translation>kein gültiges Token, nicht erneuerbar</translation>
    </message>
    <message>
        <source>ends %2 · %1</source>
        <extracomment>%1: what a person has to give, as in "needs a new EDR"</extracomment>
        <translation>endet %2 · %1</translation>
    </message>
    <message>
        <source>no valid token · %1</source>
        <translation>kein gültiges Token · %1</translation>
    </message>
    <message>
        <source>uncovered if all retries fail</source>
        <translation>Lücke, wenn alle Versuche scheitern</translation>
    </message>
    <message>
        <source>no valid token until a retry works</source>
        <translation>kein gültiges Token, bis ein Versuch gelingt</translation>
    </message>
    <message>
        <source>uncovered unless the refresh token is given more time</source>
        <translation>Lücke, falls das Refresh-Token nicht verlängert wird</translation>
    </message>
    <message>
        <source>may be uncovered</source>
        <translation>vielleicht Lücke</translation>
    </message>
    <message>
        <source>uncovered unless renewed elsewhere</source>
        <translation>Lücke, falls nicht anderswo erneuert</translation>
    </message>
    <message>
        <source>no valid token until it is renewed elsewhere</source>
        <translation>kein gültiges Token, bis es anderswo erneuert wird</translation>
    </message>
    <message>
        <source>fetched when used</source>
        <translation>wird bei Gebrauch geholt</translation>
    </message>
    <message>
        <source>paused, not refreshed</source>
        <translation>pausiert, nicht erneuert</translation>
    </message>
    <message>
        <source>not refreshed, the scheduler is stopped</source>
        <translation>nicht erneuert, der Zeitplaner ist angehalten</translation>
    </message>
    <message>
        <source>not refreshed, the keychain is locked</source>
        <translation>nicht erneuert, der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>not refreshed, there is no keychain</source>
        <translation>nicht erneuert, es gibt keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>uncovered if still offline</source>
        <translation>Lücke, falls noch offline</translation>
    </message>
    <message>
        <source>no valid token while offline</source>
        <translation>kein gültiges Token, solange offline</translation>
    </message>
    <message>
        <source>refresh every %1</source>
        <translation>Erneuerung alle %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>source and time</comment>
        <extracomment>Name of a source and an instant: "Directory reader · Fri 06:12"</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A refresh is planned here.</source>
        <translation>Hier ist eine Erneuerung geplant.</translation>
    </message>
    <message>
        <source>A token as long-lived as the present one then lasts until %1.</source>
        <translation>Ein Token mit der jetzigen Lebensdauer gilt dann bis %1.</translation>
    </message>
    <message>
        <source>The refresh is tried again here. If every try fails, the token ends at %1.</source>
        <translation>Hier wird die Erneuerung noch einmal versucht. Scheitern alle Versuche, gilt das Token nur bis %1.</translation>
    </message>
    <message>
        <source>The refresh is tried again here. There is no valid token until one works.</source>
        <translation>Hier wird die Erneuerung noch einmal versucht. Bis ein Versuch gelingt, gibt es kein gültiges Token.</translation>
    </message>
    <message>
        <source>The refresh token ends here, unless the server gives it more time with the next refresh. The last access token then runs out at %1.</source>
        <translation>Hier endet das Refresh-Token, falls der Server es nicht bei der nächsten Erneuerung verlängert. Das letzte Access-Token gilt dann bis %1.</translation>
    </message>
    <message>
        <source>The refresh token ends here. The last access token then runs out at %1.</source>
        <translation>Hier endet das Refresh-Token. Das letzte Access-Token gilt dann bis %1.</translation>
    </message>
    <message>
        <source>Sign in before %1 to stay covered.</source>
        <translation>Melden Sie sich vor %1 an, damit keine Lücke entsteht.</translation>
    </message>
    <message>
        <source>The last token that is sure to come ends here.</source>
        <translation>Hier endet das letzte Token, das sicher noch kommt.</translation>
    </message>
    <message>
        <source>After that: %1.</source>
        <translation>Danach: %1.</translation>
    </message>
    <message>
        <source>A token is in hand until %1.</source>
        <translation>Ein Token ist vorhanden, gültig bis %1.</translation>
    </message>
    <message>
        <source>A token is in hand. It does not expire.</source>
        <translation>Ein Token ist vorhanden. Es läuft nicht ab.</translation>
    </message>
    <message>
        <source>Covered by planned refreshes until %1.</source>
        <translation>Durch geplante Erneuerungen abgedeckt bis %1.</translation>
    </message>
    <message>
        <source>Covered by planned refreshes, no end in sight.</source>
        <translation>Durch geplante Erneuerungen abgedeckt, kein Ende in Sicht.</translation>
    </message>
    <message>
        <source>Perhaps no valid token from %1 on.</source>
        <translation>Ab %1 vielleicht kein gültiges Token.</translation>
    </message>
    <message>
        <source>No valid token from %1 on.</source>
        <translation>Ab %1 kein gültiges Token.</translation>
    </message>
    <message>
        <source>No valid token since %1.</source>
        <translation>Seit %1 kein gültiges Token.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>Es gibt kein Token.</translation>
    </message>
    <message>
        <source>Cleared. Nothing is refreshed until you ask for it.</source>
        <translation>Verworfen. Erneuert wird erst, wenn Sie es verlangen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time and event</comment>
        <extracomment>Read aloud: an instant, and what happens then</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Covered until %1, %2</source>
        <translation>Abgedeckt bis %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state and reason</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>next refresh at %1</source>
        <translation>nächste Erneuerung %1</translation>
    </message>
</context>
<context>
    <name>ForecastSummary</name>
    <message>
        <source>No source is active</source>
        <translation>Keine Quelle ist aktiv</translation>
    </message>
    <message>
        <source>No other source is about to lose its token</source>
        <translation>Keine andere Quelle verliert demnächst ihr Token</translation>
    </message>
    <message>
        <source>No source is about to lose its token</source>
        <translation>Keine Quelle verliert demnächst ihr Token</translation>
    </message>
    <message>
        <source>%1 may be next to lose its token, at %2</source>
        <translation>Vielleicht verliert als nächste Quelle %1 ihr Token: %2</translation>
    </message>
    <message>
        <source>%1 is next to lose its token, at %2</source>
        <translation>Als nächste Quelle verliert %1 ihr Token: %2</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>a time of day</comment>
        <translation>morgen %1</translation>
    </message>
    <message numerus="yes">
        <source>Until %1: &lt;b&gt;%2 of %n&lt;/b&gt; end up without a token.</source>
        <extracomment>The tags make the numbers bold. %n: active sources, %2: so many of them</extracomment>
        <translation>
            <numerusform>Bis %1: &lt;b&gt;%2 von %n&lt;/b&gt; ist am Ende ohne Token.</numerusform>
            <numerusform>Bis %1: &lt;b&gt;%2 von %n&lt;/b&gt; sind am Ende ohne Token.</numerusform>
        </translation>
    </message>
    <message>
        <source>Walk away until %1 and the only active source keeps its token.</source>
        <translation>Bis %1 unbeaufsichtigt: Die einzige aktive Quelle behält ihr Token.</translation>
    </message>
    <message>
        <source>Walk away until %1 and the only active source ends up without a token.</source>
        <translation>Bis %1 unbeaufsichtigt: Die einzige aktive Quelle ist am Ende ohne Token.</translation>
    </message>
    <message numerus="yes">
        <source>Walk away until %1 and all %n active sources keep their tokens.</source>
        <translation>
            <numerusform>Bis %1 unbeaufsichtigt: Die %n aktive Quelle behält ihr Token.</numerusform>
            <numerusform>Bis %1 unbeaufsichtigt: Alle %n aktiven Quellen behalten ihre Token.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Walk away until %1 and &lt;b&gt;1 of %n&lt;/b&gt; active sources ends up without a token.</source>
        <extracomment>The tags make the number bold. %n: active sources</extracomment>
        <translation>
            <numerusform>Bis %1 unbeaufsichtigt: &lt;b&gt;1 von %n&lt;/b&gt; aktiven Quelle ist am Ende ohne Token.</numerusform>
            <numerusform>Bis %1 unbeaufsichtigt: &lt;b&gt;1 von %n&lt;/b&gt; aktiven Quellen ist am Ende ohne Token.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Walk away until %1 and &lt;b&gt;%2 of %n&lt;/b&gt; active sources end up without a token.</source>
        <translation>
            <numerusform>Bis %1 unbeaufsichtigt: &lt;b&gt;%2 von %n&lt;/b&gt; aktiven Quelle sind am Ende ohne Token.</numerusform>
            <numerusform>Bis %1 unbeaufsichtigt: &lt;b&gt;%2 von %n&lt;/b&gt; aktiven Quellen sind am Ende ohne Token.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them keeps its token if a retry works, or if it is renewed in another way.</source>
        <translation>Eine davon behält ihr Token, wenn ein neuer Versuch gelingt oder wenn es anders erneuert wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them keep their tokens if retries work, or if they are renewed in another way.</source>
        <translation>
            <numerusform>%n davon behält ihr Token, wenn neue Versuche gelingen oder wenn es anders erneuert wird.</numerusform>
            <numerusform>%n davon behalten ihre Token, wenn neue Versuche gelingen oder wenn sie anders erneuert werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grant</name>
    <message>
        <source>A program signs in with its own ID and secret.</source>
        <translation>Ein Programm meldet sich mit eigener ID und eigenem Secret an.</translation>
    </message>
    <message>
        <source>A user name and password at an OAuth token address.</source>
        <translation>Benutzername und Passwort an einer OAuth-Token-Adresse.</translation>
    </message>
    <message>
        <source>An email and password at a service’s own login address.</source>
        <translation>E-Mail-Adresse und Passwort an der eigenen Anmelde-Adresse eines Dienstes.</translation>
    </message>
    <message>
        <source>A refresh token that you already have is kept alive.</source>
        <translation>Ein Refresh-Token, das Sie schon haben, wird gültig gehalten.</translation>
    </message>
    <message>
        <source>You sign in once in your browser.</source>
        <translation>Sie melden sich einmal in Ihrem Browser an.</translation>
    </message>
    <message>
        <source>You sign in once with a code, in a browser on any computer or phone.</source>
        <translation>Sie melden sich einmal mit einem Code an, in einem Browser auf irgendeinem Rechner oder Telefon.</translation>
    </message>
    <message>
        <source>A private key signs a statement that the server trusts.</source>
        <translation>Ein privater Schlüssel signiert eine Zusicherung, der der Server vertraut.</translation>
    </message>
    <message>
        <source>The token of another source is exchanged for this one.</source>
        <translation>Das Token einer anderen Quelle wird gegen dieses getauscht.</translation>
    </message>
    <message>
        <source>A login session that is extended before it ends.</source>
        <translation>Eine Anmeldesitzung, die verlängert wird, bevor sie endet.</translation>
    </message>
    <message>
        <source>Short tokens of a Clerk session, from its client cookie.</source>
        <translation>Kurzlebige Token einer Clerk-Sitzung, aus ihrem Client-Cookie.</translation>
    </message>
    <message>
        <source>An endpoint data reference of a dataspace transfer.</source>
        <translation>Eine Endpoint Data Reference aus einer Übertragung im Datenraum.</translation>
    </message>
    <message>
        <source>A token that you paste; its end is watched.</source>
        <translation>Ein Token, das Sie einfügen; sein Ende wird beobachtet.</translation>
    </message>
    <message>
        <source>A program on this computer prints the token.</source>
        <translation>Ein Programm auf diesem Rechner gibt das Token aus.</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Token-Adresse</translation>
    </message>
    <message>
        <source>Where tokens are asked for, for example https://idp.example/oauth/token.</source>
        <translation>Wo nach Token gefragt wird, zum Beispiel https://idp.example/oauth/token.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller (Issuer)</translation>
    </message>
    <message>
        <source>The address of the provider; it tells the other addresses by itself.</source>
        <translation>Die Adresse des Anbieters; er nennt die anderen Adressen von selbst.</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Adresse der Anmeldeseite</translation>
    </message>
    <message>
        <source>What your browser opens so that you can sign in.</source>
        <translation>Was Ihr Browser öffnet, damit Sie sich anmelden können.</translation>
    </message>
    <message>
        <source>Device sign-in address</source>
        <translation>Adresse der Anmeldung am Gerät</translation>
    </message>
    <message>
        <source>Where the code for the sign-in is asked for.</source>
        <translation>Wo nach dem Code für die Anmeldung gefragt wird.</translation>
    </message>
    <message>
        <source>Revocation address</source>
        <translation>Widerrufs-Adresse</translation>
    </message>
    <message>
        <source>Where a token is given up when you clear it.</source>
        <translation>Wo ein Token aufgegeben wird, wenn Sie es verwerfen.</translation>
    </message>
    <message>
        <source>Introspection address</source>
        <translation>Introspektions-Adresse</translation>
    </message>
    <message>
        <source>Login address</source>
        <translation>Anmelde-Adresse</translation>
    </message>
    <message>
        <source>Where the service takes email and password.</source>
        <translation>Wo der Dienst E-Mail-Adresse und Passwort entgegennimmt.</translation>
    </message>
    <message>
        <source>Refresh address</source>
        <translation>Adresse zum Erneuern</translation>
    </message>
    <message>
        <source>Where the session is extended.</source>
        <translation>Wo die Sitzung verlängert wird.</translation>
    </message>
    <message>
        <source>Where the EDR is renewed; leave it empty to use the one that the EDR names.</source>
        <translation>Wo der EDR erneuert wird; leer lassen für die Adresse, die der EDR nennt.</translation>
    </message>
    <message>
        <source>Frontend API address</source>
        <translation>Adresse der Frontend-API</translation>
    </message>
    <message>
        <source>The Clerk address of the application, for example https://clerk.app.example.</source>
        <translation>Die Clerk-Adresse der Anwendung, zum Beispiel https://clerk.app.example.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The file that the other program keeps the token in.</source>
        <translation>Die Datei, in der das andere Programm das Token ablegt.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>The name under which the provider knows this program.</source>
        <translation>Der Name, unter dem der Anbieter dieses Programm kennt.</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Client-Authentifizierung</translation>
    </message>
    <message>
        <source>How the client proves who it is; leave it empty if you do not know.</source>
        <translation>Wie der Client zeigt, wer er ist; leer lassen, wenn Sie es nicht wissen.</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>The name (kid) under which the provider knows the public key.</source>
        <translation>Der Name (kid), unter dem der Anbieter den öffentlichen Schlüssel kennt.</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Signaturverfahren</translation>
    </message>
    <message>
        <source>Leave it empty to use the one that suits the key.</source>
        <translation>Leer lassen für das Verfahren, das zum Schlüssel passt.</translation>
    </message>
    <message>
        <source>Audience of the assertion</source>
        <translation>Audience der Zusicherung</translation>
    </message>
    <message>
        <source>Whom the signed statement is for; usually the issuer or the token address.</source>
        <translation>Für wen die signierte Zusicherung bestimmt ist; meist der Aussteller oder die Token-Adresse.</translation>
    </message>
    <message>
        <source>Bind tokens to a key (DPoP)</source>
        <translation>Token an einen Schlüssel binden (DPoP)</translation>
    </message>
    <message>
        <source>A stolen token is of no use without the key; the provider must support it.</source>
        <translation>Ein gestohlenes Token nützt ohne den Schlüssel nichts; der Anbieter muss das unterstützen.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>The account to sign in with.</source>
        <translation>Das Konto, mit dem angemeldet wird.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The email address of the account to sign in with.</source>
        <translation>Die E-Mail-Adresse des Kontos, mit dem angemeldet wird.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>The account that the token is for; leave it empty for the client itself.</source>
        <translation>Das Konto, für das das Token bestimmt ist; leer lassen für den Client selbst.</translation>
    </message>
    <message>
        <source>Source of the subject token</source>
        <translation>Quelle des Subject-Tokens</translation>
    </message>
    <message>
        <source>The source whose token is exchanged.</source>
        <translation>Die Quelle, deren Token getauscht wird.</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>Sitzungs-ID</translation>
    </message>
    <message>
        <source>The session that tokens are made for; it begins with sess_.</source>
        <translation>Die Sitzung, für die Token ausgestellt werden; sie beginnt mit sess_.</translation>
    </message>
    <message>
        <source>Own DID</source>
        <translation>Eigene DID</translation>
    </message>
    <message>
        <source>The decentralized identifier under which you take part, for example did:web:….</source>
        <translation>Der dezentrale Bezeichner, unter dem Sie teilnehmen, zum Beispiel did:web:….</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>What the token may be used for, separated by blanks.</source>
        <translation>Wofür das Token benutzt werden darf, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>The API that the token is for, if the provider asks for it.</source>
        <translation>Die API, für die das Token bestimmt ist, wenn der Anbieter danach fragt.</translation>
    </message>
    <message>
        <source>Whom the authentication token is for; leave it empty to use what the EDR says.</source>
        <translation>Für wen das Authentifizierungs-Token bestimmt ist; leer lassen für die Angabe des EDR.</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Resource</translation>
    </message>
    <message>
        <source>The address of the API that the token is for, if the provider asks for it.</source>
        <translation>Die Adresse der API, für die das Token bestimmt ist, wenn der Anbieter danach fragt.</translation>
    </message>
    <message>
        <source>More parameters</source>
        <translation>Weitere Parameter</translation>
    </message>
    <message>
        <source>Sent with each token request, one NAME=value a line.</source>
        <translation>Gehen mit jeder Token-Anfrage mit, je Zeile ein NAME=Wert.</translation>
    </message>
    <message>
        <source>More sign-in parameters</source>
        <translation>Weitere Parameter der Anmeldung</translation>
    </message>
    <message>
        <source>Added to the sign-in address, one NAME=value a line, for example prompt=consent.</source>
        <translation>Werden der Adresse der Anmeldeseite angefügt, je Zeile ein NAME=Wert, zum Beispiel prompt=consent.</translation>
    </message>
    <message>
        <source>Token template</source>
        <translation>Token-Vorlage</translation>
    </message>
    <message>
        <source>The name of a JWT template; leave it empty for the session token.</source>
        <translation>Der Name einer JWT-Vorlage; leer lassen für das Sitzungs-Token.</translation>
    </message>
    <message>
        <source>Type of the subject token</source>
        <translation>Art des Subject-Tokens</translation>
    </message>
    <message>
        <source>Leave it empty for an access token.</source>
        <translation>Leer lassen für ein Access-Token.</translation>
    </message>
    <message>
        <source>Type of the new token</source>
        <translation>Art des neuen Tokens</translation>
    </message>
    <message>
        <source>Leave it empty for what the provider gives by itself.</source>
        <translation>Leer lassen für das, was der Anbieter von sich aus gibt.</translation>
    </message>
    <message>
        <source>Transfer process ID</source>
        <translation>ID des Übertragungsvorgangs</translation>
    </message>
    <message>
        <source>The transfer that the EDR belongs to.</source>
        <translation>Die Übertragung, zu der der EDR gehört.</translation>
    </message>
    <message>
        <source>Asset ID</source>
        <translation>Asset-ID</translation>
    </message>
    <message>
        <source>What is transferred.</source>
        <translation>Was übertragen wird.</translation>
    </message>
    <message>
        <source>Agreement ID</source>
        <translation>Vertrags-ID</translation>
    </message>
    <message>
        <source>The contract agreement of the transfer.</source>
        <translation>Der Vertrag, auf dem die Übertragung beruht.</translation>
    </message>
    <message>
        <source>Provider ID</source>
        <translation>Anbieter-ID</translation>
    </message>
    <message>
        <source>The participant that provides the data.</source>
        <translation>Der Teilnehmer, der die Daten bereitstellt.</translation>
    </message>
    <message>
        <source>Contract negotiation ID</source>
        <translation>ID der Vertragsverhandlung</translation>
    </message>
    <message>
        <source>The negotiation that led to the agreement.</source>
        <translation>Die Verhandlung, die zum Vertrag führte.</translation>
    </message>
    <message>
        <source>Look for the login address</source>
        <translation>Die Anmelde-Adresse suchen</translation>
    </message>
    <message>
        <source>Whether the usual paths of the same host may be tried too; they get the password.</source>
        <translation>Ob auch die üblichen Pfade desselben Hosts versucht werden dürfen; sie bekommen das Passwort.</translation>
    </message>
    <message>
        <source>Name of the user field</source>
        <translation>Name des Benutzerfelds</translation>
    </message>
    <message>
        <source>Name of the password field</source>
        <translation>Name des Passwortfelds</translation>
    </message>
    <message>
        <source>Where the token is</source>
        <translation>Wo das Token steht</translation>
    </message>
    <message>
        <source>The path of the token in the answer, for example data.session.jwt.</source>
        <translation>Der Pfad des Tokens in der Antwort, zum Beispiel data.session.jwt.</translation>
    </message>
    <message>
        <source>Its path in the JSON, or the name of its line; empty if it is found anyway.</source>
        <translation>Sein Pfad im JSON oder der Name seiner Zeile; leer, wenn es sich ohnehin findet.</translation>
    </message>
    <message>
        <source>Port for the browser’s return</source>
        <translation>Port für die Rückkehr des Browsers</translation>
    </message>
    <message>
        <source>Leave it empty for any free port; some providers want a fixed one.</source>
        <translation>Leer lassen für irgendeinen freien Port; manche Anbieter verlangen einen festen.</translation>
    </message>
    <message>
        <source>What renews the session</source>
        <translation>Was die Sitzung erneuert</translation>
    </message>
    <message>
        <source>Whether the token itself or a refresh token is sent to the refresh address.</source>
        <translation>Ob das Token selbst oder ein Refresh-Token an die Adresse zum Erneuern geschickt wird.</translation>
    </message>
    <message>
        <source>When it is renewed</source>
        <translation>Wann erneuert wird</translation>
    </message>
    <message>
        <source>Before its end, at every request for it, or never by this program.</source>
        <translation>Vor dem Ende, bei jeder Anfrage danach oder nie durch dieses Programm.</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>An instant like 2026-11-21T14:00:00Z, or never; empty if the token tells it.</source>
        <translation>Ein Zeitpunkt wie 2026-11-21T14:00:00Z, oder never; leer, wenn das Token ihn nennt.</translation>
    </message>
    <message>
        <source>Program and arguments</source>
        <translation>Programm und Argumente</translation>
    </message>
    <message>
        <source>One argument a line, without a shell: no quotes, no variables, no secrets.</source>
        <translation>Je Zeile ein Argument, ohne Shell: keine Anführungszeichen, keine Variablen, keine Geheimnisse.</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>Zeitgrenze in Sekunden</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>What the provider gave out with the client ID.</source>
        <translation>Was der Anbieter zusammen mit der Client-ID ausgab.</translation>
    </message>
    <message>
        <source>Private key (PEM or JWK)</source>
        <translation>Privater Schlüssel (PEM oder JWK)</translation>
    </message>
    <message>
        <source>It signs, and never leaves this computer.</source>
        <translation>Er signiert und verlässt diesen Rechner nie.</translation>
    </message>
    <message>
        <source>TLS client key (PEM)</source>
        <translation>TLS-Client-Schlüssel (PEM)</translation>
    </message>
    <message>
        <source>The key of the client certificate, if it is not in the certificate’s file.</source>
        <translation>Der Schlüssel des Client-Zertifikats, wenn er nicht in dessen Datei steht.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Of the account to sign in with.</source>
        <translation>Das des Kontos, mit dem angemeldet wird.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>No other program may use it too: many work only once.</source>
        <translation>Kein anderes Programm darf es auch benutzen: Viele gelten nur einmal.</translation>
    </message>
    <message>
        <source>Client cookie</source>
        <translation>Client-Cookie</translation>
    </message>
    <message>
        <source>The value of the __client cookie of a signed-in browser.</source>
        <translation>Der Wert des Cookies __client aus einem angemeldeten Browser.</translation>
    </message>
    <message>
        <source>EDR (JSON)</source>
        <translation>EDR (JSON)</translation>
    </message>
    <message>
        <source>As the connector delivered it, in either of its two forms.</source>
        <translation>Wie der Konnektor ihn lieferte, in einer seiner beiden Formen.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>With or without Bearer before it.</source>
        <translation>Mit oder ohne Bearer davor.</translation>
    </message>
    <message>
        <source>Secret in the header (client_secret_basic)</source>
        <translation>Secret in der Kopfzeile (client_secret_basic)</translation>
    </message>
    <message>
        <source>Secret in the body (client_secret_post)</source>
        <translation>Secret im Rumpf (client_secret_post)</translation>
    </message>
    <message>
        <source>Signed with the secret (client_secret_jwt)</source>
        <translation>Mit dem Secret signiert (client_secret_jwt)</translation>
    </message>
    <message>
        <source>Signed with a private key (private_key_jwt)</source>
        <translation>Mit einem privaten Schlüssel signiert (private_key_jwt)</translation>
    </message>
    <message>
        <source>Client certificate (tls_client_auth)</source>
        <translation>Client-Zertifikat (tls_client_auth)</translation>
    </message>
    <message>
        <source>None, a public client</source>
        <translation>Keine, ein öffentlicher Client</translation>
    </message>
    <message>
        <source>Only the address given</source>
        <translation>Nur die angegebene Adresse</translation>
    </message>
    <message>
        <source>Also the usual paths of its host</source>
        <translation>Auch die üblichen Pfade ihres Hosts</translation>
    </message>
    <message>
        <source>The token itself</source>
        <translation>Das Token selbst</translation>
    </message>
    <message>
        <source>A refresh token</source>
        <translation>Ein Refresh-Token</translation>
    </message>
    <message>
        <source>Before its end</source>
        <translation>Vor dem Ende</translation>
    </message>
    <message>
        <source>At every request</source>
        <translation>Bei jeder Anfrage</translation>
    </message>
    <message>
        <source>Never, it is entered anew</source>
        <translation>Nie, es wird neu eingegeben</translation>
    </message>
    <message>
        <source>%1 (fallback)</source>
        <translation>%1 (Ersatz)</translation>
    </message>
    <message>
        <source>The token is read from a file whenever the file changes.</source>
        <translation>Das Token wird aus einer Datei gelesen, sooft diese sich ändert.</translation>
    </message>
    <message>
        <source>Where to ask how long a token lasts that does not say so itself.</source>
        <translation>Wo nach der Lebensdauer eines Tokens gefragt wird, das sie nicht selbst nennt.</translation>
    </message>
    <message>
        <source>What the service calls the user name, if it is neither email nor username.</source>
        <translation>Wie der Dienst den Benutzernamen nennt, wenn weder email noch username.</translation>
    </message>
    <message>
        <source>What the service calls the password, if it is not password.</source>
        <translation>Wie der Dienst das Passwort nennt, wenn nicht password.</translation>
    </message>
    <message>
        <source>The program is ended after this time; at most 600.</source>
        <translation>Nach dieser Zeit wird das Programm beendet; höchstens 600.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Abgedeckt</translation>
    </message>
    <message>
        <source>%1 without a token</source>
        <translation>%1 ohne Token</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>keine Lücke</translation>
    </message>
    <message>
        <source>Refreshes OK</source>
        <translation>Gelungene Erneuerungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>keine fehlgeschlagen</translation>
    </message>
    <message>
        <source>Closest call</source>
        <translation>Am knappsten</translation>
    </message>
    <message>
        <source>the token had ended</source>
        <translation>das Token war schon abgelaufen</translation>
    </message>
    <message>
        <source>left at a refresh</source>
        <translation>übrig bei einer Erneuerung</translation>
    </message>
    <message numerus="yes">
        <source>%n tries failed: %1</source>
        <translation>
            <numerusform>%n Versuch fehlgeschlagen: %1</numerusform>
            <numerusform>%n Versuche fehlgeschlagen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries failed so far: %1</source>
        <translation>
            <numerusform>bisher %n Versuch fehlgeschlagen: %1</numerusform>
            <numerusform>bisher %n Versuche fehlgeschlagen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no valid token for %1</source>
        <translation>%1 lang kein gültiges Token</translation>
    </message>
    <message>
        <source>the token was never lost</source>
        <translation>das Token ging nie verloren</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>dauert an</translation>
    </message>
    <message>
        <source>Time left, a chart. Covered: %1. Closest call: %2. Failed refreshes: %3.</source>
        <translation>Verbleibende Zeit, ein Diagramm. Abgedeckt: %1. Am knappsten: %2. Fehlgeschlagene Erneuerungen: %3.</translation>
    </message>
    <message>
        <source>Answer time, a chart. There was no answer.</source>
        <translation>Antwortzeit, ein Diagramm. Es gab keine Antwort.</translation>
    </message>
    <message>
        <source>Answer time, a chart. 95 % of the answers took at most %1. Failed refreshes: %2.</source>
        <translation>Antwortzeit, ein Diagramm. 95 % der Antworten brauchten höchstens %1. Fehlgeschlagene Erneuerungen: %2.</translation>
    </message>
    <message>
        <source>no reason known</source>
        <translation>kein Grund bekannt</translation>
    </message>
    <message>
        <source>%1 to %2: no refresh was tried.</source>
        <translation>%1 bis %2: Keine Erneuerung wurde versucht.</translation>
    </message>
    <message>
        <source>%1 to %2: every refresh worked.</source>
        <translation>%1 bis %2: Jede Erneuerung gelang.</translation>
    </message>
    <message>
        <source>%1 to %2: at least one try failed.</source>
        <translation>%1 bis %2: Mindestens ein Versuch schlug fehl.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>a file of sources</source>
        <translation>eine Datei mit Quellen</translation>
    </message>
    <message>
        <source>an environment file</source>
        <translation>eine Umgebungsdatei</translation>
    </message>
    <message>
        <source>endpoint data references</source>
        <translation>Endpoint Data References</translation>
    </message>
    <message>
        <source>a Postman export</source>
        <translation>ein Postman-Export</translation>
    </message>
    <message>
        <source>an Insomnia export</source>
        <translation>ein Insomnia-Export</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>New token, valid %1</source>
        <translation>Neues Token, gilt %1</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message numerus="yes">
        <source>recovered after %n failed tries in %1; answered in %2</source>
        <translation>
            <numerusform>nach %n Fehlschlag in %1 wieder gelungen; Antwort in %2</numerusform>
            <numerusform>nach %n Fehlschlägen in %1 wieder gelungen; Antwort in %2</numerusform>
        </translation>
    </message>
    <message>
        <source>answered in %1</source>
        <translation>Antwort in %1</translation>
    </message>
    <message>
        <source>asked for by a person or a program; answered in %1</source>
        <translation>von einem Menschen oder Programm verlangt; Antwort in %1</translation>
    </message>
    <message>
        <source>Try %1 failed: %2</source>
        <translation>Versuch %1 fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>the program gave no token</source>
        <translation>das Programm gab kein Token aus</translation>
    </message>
    <message>
        <source>Try %1 failed</source>
        <translation>Versuch %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>The token works until %1.</source>
        <translation>Das Token gilt bis %1.</translation>
    </message>
    <message>
        <source>The token goes on working.</source>
        <translation>Das Token gilt weiter.</translation>
    </message>
    <message>
        <source>%1, at %2.</source>
        <translation>%1, um %2.</translation>
    </message>
    <message>
        <source>%1, twice since %2.</source>
        <translation>%1, zweimal seit %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times since %2.</source>
        <translation>
            <numerusform>%1, %n-mal seit %2.</numerusform>
            <numerusform>%1, %n-mal seit %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Retries go on by themselves.</source>
        <translation>Weitere Versuche folgen von selbst.</translation>
    </message>
    <message>
        <source>%1 is not answering properly</source>
        <translation>%1 antwortet nicht richtig</translation>
    </message>
    <message>
        <source>No valid token since %1</source>
        <translation>Seit %1 kein gültiges Token</translation>
    </message>
    <message>
        <source>There is no valid token</source>
        <translation>Es gibt kein gültiges Token</translation>
    </message>
    <message>
        <source>Local programs get no token from Tokenwatch.</source>
        <translation>Lokale Programme bekommen von Tokenwatch kein Token.</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>%1 antwortete %2.</translation>
    </message>
    <message>
        <source>%1 answered %2, twice.</source>
        <translation>%1 antwortete zweimal %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered %2, %n times.</source>
        <translation>
            <numerusform>%1 antwortete %n-mal %2.</numerusform>
            <numerusform>%1 antwortete %n-mal %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each EDR refresh token works only once, so another program may have used this one.</source>
        <translation>Jedes EDR-Refresh-Token gilt nur einmal; vielleicht hat ein anderes Programm dieses benutzt.</translation>
    </message>
    <message>
        <source>This token has expired and can’t be refreshed</source>
        <translation>Dieses Token ist abgelaufen und lässt sich nicht erneuern</translation>
    </message>
    <message>
        <source>This token ends in %1 and can’t be refreshed</source>
        <translation>Dieses Token endet in %1 und lässt sich nicht erneuern</translation>
    </message>
    <message>
        <source>This token can’t be refreshed</source>
        <translation>Dieses Token lässt sich nicht erneuern</translation>
    </message>
    <message>
        <source>It was pasted by hand. Paste a new one, or add credentials so that Tokenwatch can fetch it.</source>
        <translation>Es wurde von Hand eingefügt. Fügen Sie ein neues ein, oder hinterlegen Sie Zugangsdaten, damit Tokenwatch es holen kann.</translation>
    </message>
    <message>
        <source>The server gave no refresh token, and there are no credentials to fetch a new one. Paste a new one, or add credentials.</source>
        <translation>Der Server gab kein Refresh-Token, und es gibt keine Zugangsdaten, um ein neues zu holen. Fügen Sie ein neues ein, oder hinterlegen Sie Zugangsdaten.</translation>
    </message>
    <message>
        <source>Paste token…</source>
        <translation>Token einfügen…</translation>
    </message>
    <message>
        <source>This token ends in %1 and nobody refreshes it</source>
        <translation>Dieses Token endet in %1, und niemand erneuert es</translation>
    </message>
    <message>
        <source>This token has expired and nobody refreshes it</source>
        <translation>Dieses Token ist abgelaufen, und niemand erneuert es</translation>
    </message>
    <message>
        <source>The scheduler is stopped. Start it to refresh all sources in time.</source>
        <translation>Der Zeitplaner ist angehalten. Starten Sie ihn, damit alle Quellen rechtzeitig erneuert werden.</translation>
    </message>
    <message>
        <source>Start scheduler</source>
        <translation>Zeitplaner starten</translation>
    </message>
    <message>
        <source>A credential of this source is missing</source>
        <translation>Dieser Quelle fehlen Zugangsdaten</translation>
    </message>
    <message>
        <source>It was removed from the keychain, or could not be found there. Enter it again.</source>
        <translation>Sie wurden aus dem Schlüsselbund entfernt oder dort nicht gefunden. Geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>Add credentials…</source>
        <translation>Zugangsdaten eingeben…</translation>
    </message>
    <message>
        <source>This source can’t be refreshed as it is configured</source>
        <translation>So eingerichtet, lässt sich diese Quelle nicht erneuern</translation>
    </message>
    <message>
        <source>Correct its fields and import it again.</source>
        <translation>Berichtigen Sie ihre Felder, und importieren Sie sie neu.</translation>
    </message>
    <message>
        <source>This source has no token yet</source>
        <translation>Diese Quelle hat noch kein Token</translation>
    </message>
    <message>
        <source>Its tokens are pasted by hand. Nothing is stored under tokenwatch/%1.</source>
        <translation>Ihre Token werden von Hand eingefügt. Unter tokenwatch/%1 ist nichts abgelegt.</translation>
    </message>
    <message>
        <source>Tokenwatch has no credentials for this source</source>
        <translation>Tokenwatch hat keine Zugangsdaten für diese Quelle</translation>
    </message>
    <message>
        <source>Nothing is stored under tokenwatch/%1. Add the credentials that its server knows.</source>
        <translation>Unter tokenwatch/%1 ist nichts abgelegt. Geben Sie die Zugangsdaten ein, die der Server kennt.</translation>
    </message>
    <message>
        <source>The new token was lost on its way</source>
        <translation>Das neue Token ging unterwegs verloren</translation>
    </message>
    <message>
        <source>The server replaced the credential, but its answer did not arrive, and the old one no longer works.</source>
        <translation>Der Server hat das Refresh-Token ersetzt, doch seine Antwort kam nicht an, und das alte wirkt nicht mehr.</translation>
    </message>
    <message>
        <source>This token ends soon</source>
        <translation>Dieses Token endet bald</translation>
    </message>
    <message>
        <source>This token has expired</source>
        <translation>Dieses Token ist abgelaufen</translation>
    </message>
    <message>
        <source>Another program renews it and has not done so yet. Look at that program.</source>
        <translation>Ein anderes Programm erneuert es und hat das noch nicht getan. Sehen Sie dort nach.</translation>
    </message>
    <message>
        <source>It is refreshed only when a program asks for it.</source>
        <translation>Es wird nur erneuert, wenn ein Programm danach fragt.</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Jetzt erneuern</translation>
    </message>
    <message>
        <source>A refresh is planned.</source>
        <translation>Eine Erneuerung ist geplant.</translation>
    </message>
    <message>
        <source>No refresh is planned.</source>
        <translation>Keine Erneuerung ist geplant.</translation>
    </message>
    <message>
        <source>You cleared this token at %1</source>
        <translation>Sie haben dieses Token um %1 verworfen</translation>
    </message>
    <message>
        <source>Paste a new token to go on.</source>
        <translation>Fügen Sie ein neues Token ein, damit es weitergeht.</translation>
    </message>
    <message>
        <source>Credentials are still in the keychain. Refresh to get a new token.</source>
        <translation>Die Zugangsdaten sind noch im Schlüsselbund. Erneuern Sie, um ein neues Token zu bekommen.</translation>
    </message>
    <message>
        <source>There is no valid token, and none is fetched.</source>
        <translation>Es gibt kein gültiges Token, und es wird keines geholt.</translation>
    </message>
    <message>
        <source>The token stays usable until %1 and is not refreshed.</source>
        <translation>Das Token bleibt bis %1 benutzbar und wird nicht erneuert.</translation>
    </message>
    <message>
        <source>The token stays usable and is not refreshed.</source>
        <translation>Das Token bleibt benutzbar und wird nicht erneuert.</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Pausiert, bis Sie fortsetzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Tokens in memory still work. Refreshing needs the keychain. Tokenwatch asks once, not on every retry.</source>
        <translation>Token im Speicher wirken weiter. Zum Erneuern wird der Schlüsselbund gebraucht. Tokenwatch fragt einmal, nicht bei jedem Versuch.</translation>
    </message>
    <message>
        <source>Unlock keychain…</source>
        <translation>Schlüsselbund entsperren…</translation>
    </message>
    <message>
        <source>There is no keychain on this computer</source>
        <translation>Auf diesem Rechner gibt es keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>Credentials can be neither read nor stored. Start a keychain service, or start Tokenwatch with a key file.</source>
        <translation>Zugangsdaten lassen sich weder lesen noch ablegen. Starten Sie einen Schlüsselbund-Dienst, oder starten Sie Tokenwatch mit einer Schlüsseldatei.</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Dieser Rechner ist offline</translation>
    </message>
    <message>
        <source>Valid tokens stay usable. Refreshing starts again by itself.</source>
        <translation>Gültige Token bleiben benutzbar. Das Erneuern beginnt von selbst wieder.</translation>
    </message>
    <message>
        <source>This token is not saved yet</source>
        <translation>Dieses Token ist noch nicht gesichert</translation>
    </message>
    <message>
        <source>The store could not be written. The token is served from memory and saved as soon as that is possible.</source>
        <translation>Der Speicher ließ sich nicht schreiben. Das Token wird aus dem Arbeitsspeicher gegeben und gesichert, sobald das möglich ist.</translation>
    </message>
    <message>
        <source>An interrupted refresh is being finished</source>
        <translation>Eine unterbrochene Erneuerung wird beendet</translation>
    </message>
    <message>
        <source>Tokenwatch ended while a refresh was under way. It tries once more with the same credential.</source>
        <translation>Tokenwatch endete während einer Erneuerung. Es versucht sie noch einmal mit denselben Zugangsdaten.</translation>
    </message>
    <message>
        <source>1 source waits for it.</source>
        <translation>1 Quelle wartet darauf.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources wait for it.</source>
        <translation>
            <numerusform>%n Quelle wartet darauf.</numerusform>
            <numerusform>%n Quellen warten darauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1: name of a source, %2: what happened, %3: why and what to do, in whole sentences</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: name of a source, %2: what happened, without a full stop</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sign in to it: tokenctl signin %1.</source>
        <translation>Melden Sie sich bei ihr an: tokenctl signin %1.</translation>
    </message>
    <message>
        <source>This source needs a sign-in</source>
        <translation>Diese Quelle braucht eine Anmeldung</translation>
    </message>
    <message>
        <source>Nobody has signed in to this source yet</source>
        <translation>Bei dieser Quelle hat sich noch niemand angemeldet</translation>
    </message>
    <message>
        <source>It is time to replace the credentials</source>
        <translation>Es ist Zeit, die Zugangsdaten zu ersetzen</translation>
    </message>
    <message>
        <source>You asked to be reminded, and it is due since %1. Get new ones from the provider and enter them here; the source goes on meanwhile.</source>
        <translation>Sie wollten daran erinnert werden; fällig ist es seit %1. Holen Sie beim Anbieter neue, und geben Sie sie hier ein; die Quelle läuft unterdessen weiter.</translation>
    </message>
    <message>
        <source>Replace credentials…</source>
        <translation>Zugangsdaten ersetzen…</translation>
    </message>
    <message>
        <source>This was at %1.</source>
        <translation>Das war um %1.</translation>
    </message>
    <message>
        <source>This happened twice since %1.</source>
        <translation>Das geschah zweimal seit %1.</translation>
    </message>
    <message numerus="yes">
        <source>This happened %n times since %1.</source>
        <translation>
            <numerusform>Das geschah %n-mal seit %1.</numerusform>
            <numerusform>Das geschah %n-mal seit %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%1 and %n more.</source>
        <extracomment>%1: names of sources, separated by commas</extracomment>
        <translation>
            <numerusform>%1 und %n weitere.</numerusform>
            <numerusform>%1 und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>names of sources</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>1 of them has no valid token.</source>
        <translation>1 davon hat kein gültiges Token.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no valid token.</source>
        <translation>
            <numerusform>%n davon hat kein gültiges Token.</numerusform>
            <numerusform>%n davon haben kein gültiges Token.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first token ends at %1.</source>
        <translation>Das erste Token gilt bis %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 ends in %2</source>
        <translation>%1 endet in %2</translation>
    </message>
    <message>
        <source>No refresh is expected after that. Enter new credentials, or sign in again, to stay covered.</source>
        <translation>Danach ist keine Erneuerung zu erwarten. Geben Sie neue Zugangsdaten ein, oder melden Sie sich neu an, damit keine Lücke entsteht.</translation>
    </message>
    <message>
        <source>%1 still can’t be refreshed, %2</source>
        <translation>%1 lässt sich noch immer nicht erneuern, seit %2</translation>
    </message>
    <message>
        <source>%1 can’t be refreshed</source>
        <translation>%1 lässt sich nicht erneuern</translation>
    </message>
    <message>
        <source>%1 still failing, %2</source>
        <translation>%1 noch immer gestört, seit %2</translation>
    </message>
    <message>
        <source>%1 still without a token, %2</source>
        <translation>%1 noch immer ohne Token, seit %2</translation>
    </message>
    <message>
        <source>%1 lost its token</source>
        <translation>%1 hat das Token verloren</translation>
    </message>
    <message>
        <source>%1 has no token</source>
        <translation>%1 hat kein Token</translation>
    </message>
    <message numerus="yes">
        <source>%n sources can’t reach %1</source>
        <extracomment>%1: name of a host; three sources or more</extracomment>
        <translation>
            <numerusform>%n Quelle erreicht %1 nicht</numerusform>
            <numerusform>%n Quellen erreichen %1 nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you on the VPN?</source>
        <translation>Besteht die VPN-Verbindung?</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Dieser Rechner ist offline</translation>
    </message>
    <message>
        <source>Refreshing starts again by itself when the network is back.</source>
        <translation>Sobald das Netz zurück ist, wird von selbst erneuert.</translation>
    </message>
    <message>
        <source>1 source waits for it.</source>
        <translation>1 Quelle wartet darauf.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources wait for it.</source>
        <translation>
            <numerusform>%n Quelle wartet darauf.</numerusform>
            <numerusform>%n Quellen warten darauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody refreshes tokens</source>
        <translation>Niemand erneuert Token</translation>
    </message>
    <message>
        <source>The scheduler is stopped. Start it to refresh all sources in time.</source>
        <translation>Der Zeitplaner ist angehalten. Starten Sie ihn, damit alle Quellen rechtzeitig erneuert werden.</translation>
    </message>
    <message>
        <source>%1 answers again</source>
        <translation>%1 antwortet wieder</translation>
    </message>
    <message>
        <source>%1 has a token again</source>
        <translation>%1 hat wieder ein Token</translation>
    </message>
    <message>
        <source>It works until %1.</source>
        <translation>Es gilt bis %1.</translation>
    </message>
    <message>
        <source>%1 is flapping</source>
        <translation>%1 fällt immer wieder aus</translation>
    </message>
    <message>
        <source>It was in trouble %1 times within %2. Tokenwatch is quiet about it for %3.</source>
        <translation>Die Quelle war innerhalb von %2 %1-mal gestört. Tokenwatch meldet dazu %3 lang nichts.</translation>
    </message>
</context>
<context>
    <name>Preference</name>
    <message>
        <source>Port %1 is used by another program. End that program, or choose another port.</source>
        <translation>Port %1 wird von einem anderen Programm benutzt. Beenden Sie jenes Programm, oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>Port %1 is used by a program of the user %2. End that program, or choose another port.</source>
        <translation>Port %1 wird von einem Programm des Benutzers %2 benutzt. Beenden Sie jenes Programm, oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2. End that program, or choose another port.</source>
        <translation>Port %1 wird von %2 benutzt. Beenden Sie jenes Programm, oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>The longest wait can’t be shorter than the first one. Choose a longer one, or shorten the first.</source>
        <translation>Die längste Wartezeit kann nicht kürzer als die erste sein. Wählen Sie eine längere, oder verkürzen Sie die erste.</translation>
    </message>
    <message>
        <source>An attempt can’t end before its connection is made. Choose a longer time, or shorten that for connecting.</source>
        <translation>Ein Versuch kann nicht enden, bevor seine Verbindung steht. Wählen Sie eine längere Zeit, oder verkürzen Sie die für den Verbindungsaufbau.</translation>
    </message>
    <message>
        <source>This is more or less than can be. Choose another value.</source>
        <translation>Das ist mehr oder weniger, als möglich ist. Wählen Sie einen anderen Wert.</translation>
    </message>
    <message>
        <source>The system does not let Tokenwatch use this port. Choose one above 1023.</source>
        <translation>Das System lässt Tokenwatch diesen Port nicht benutzen. Wählen Sie einen über 1023.</translation>
    </message>
    <message>
        <source>This would refresh without pause. Choose less of the lifetime.</source>
        <translation>Das würde ohne Pause erneuern. Wählen Sie einen kleineren Teil der Lebensdauer.</translation>
    </message>
    <message>
        <source>This is not the address of an http or SOCKS proxy. Write it like http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation>Das ist keine Adresse eines http- oder SOCKS-Proxys. Schreiben Sie sie wie http://proxy.example:3128 oder socks5://proxy.example:1080.</translation>
    </message>
    <message>
        <source>A user name or password would be stored in the clear here. Leave it out, or start Tokenwatch with it in HTTPS_PROXY.</source>
        <translation>Ein Benutzername oder Passwort läge hier unverschlüsselt. Lassen Sie es weg, oder starten Sie Tokenwatch damit in HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>Local API and proxy can’t share one port. Choose another for one of them.</source>
        <translation>Lokale API und Proxy können sich keinen Port teilen. Wählen Sie für eines von beiden einen anderen.</translation>
    </message>
    <message>
        <source>The file is not found without its whole path. Begin it with a slash.</source>
        <translation>Ohne ihren ganzen Pfad ist die Datei nicht zu finden. Beginnen Sie ihn mit einem Schrägstrich.</translation>
    </message>
    <message>
        <source>This file can’t be read. Check its name and whether you may read it.</source>
        <translation>Diese Datei lässt sich nicht lesen. Prüfen Sie ihren Namen, und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM form. Choose the authority’s certificate, which begins with “BEGIN CERTIFICATE”.</source>
        <translation>Diese Datei enthält kein Zertifikat in PEM-Form. Wählen Sie das Zertifikat der Zertifizierungsstelle, das mit „BEGIN CERTIFICATE“ beginnt.</translation>
    </message>
</context>
<context>
    <name>Redirect</name>
    <message>
        <source>Tokenwatch goes on with the sign-in. You can close this tab.</source>
        <translation>Tokenwatch setzt die Anmeldung fort. Sie können diesen Tab schließen.</translation>
    </message>
    <message>
        <source>Tokenwatch does not wait for this sign-in. Start it again in Tokenwatch.</source>
        <translation>Tokenwatch wartet nicht auf diese Anmeldung. Beginnen Sie sie in Tokenwatch noch einmal.</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>The server refuses the client secret</source>
        <translation>Der Server weist das Client-Secret zurück</translation>
    </message>
    <message>
        <source>needs a client secret</source>
        <translation>braucht ein Client-Secret</translation>
    </message>
    <message>
        <source>Enter the present client secret.</source>
        <translation>Geben Sie das jetzige Client-Secret ein.</translation>
    </message>
    <message>
        <source>Enter client secret…</source>
        <translation>Client-Secret eingeben…</translation>
    </message>
    <message>
        <source>The server refuses the password</source>
        <translation>Der Server weist das Passwort zurück</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>braucht ein Passwort</translation>
    </message>
    <message>
        <source>Enter the present password.</source>
        <translation>Geben Sie das jetzige Passwort ein.</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Passwort eingeben…</translation>
    </message>
    <message>
        <source>The server refuses the signed assertion</source>
        <translation>Der Server weist die signierte Zusicherung zurück</translation>
    </message>
    <message>
        <source>needs a private key</source>
        <translation>braucht einen privaten Schlüssel</translation>
    </message>
    <message>
        <source>Enter a private key that the server knows.</source>
        <translation>Geben Sie einen privaten Schlüssel ein, den der Server kennt.</translation>
    </message>
    <message>
        <source>Enter private key…</source>
        <translation>Privaten Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>The server refuses the refresh token</source>
        <translation>Der Server weist das Refresh-Token zurück</translation>
    </message>
    <message>
        <source>needs a new refresh token</source>
        <translation>braucht ein neues Refresh-Token</translation>
    </message>
    <message>
        <source>Sign in at the server, then paste the new refresh token.</source>
        <translation>Melden Sie sich am Server an, und fügen Sie dann das neue Refresh-Token ein.</translation>
    </message>
    <message>
        <source>Paste refresh token…</source>
        <translation>Refresh-Token einfügen…</translation>
    </message>
    <message>
        <source>needs a new EDR</source>
        <translation>braucht einen neuen EDR</translation>
    </message>
    <message>
        <source>Start a new transfer, then paste the new EDR.</source>
        <translation>Beginnen Sie eine neue Übertragung, und fügen Sie dann den neuen EDR ein.</translation>
    </message>
    <message>
        <source>Paste new EDR…</source>
        <translation>Neuen EDR einfügen…</translation>
    </message>
    <message>
        <source>The server refuses the token</source>
        <translation>Der Server weist das Token zurück</translation>
    </message>
    <message>
        <source>needs a new token</source>
        <translation>braucht ein neues Token</translation>
    </message>
    <message>
        <source>Paste a new token.</source>
        <translation>Fügen Sie ein neues Token ein.</translation>
    </message>
    <message>
        <source>Paste token…</source>
        <translation>Token einfügen…</translation>
    </message>
    <message>
        <source>The server refuses the session</source>
        <translation>Der Server weist die Sitzung zurück</translation>
    </message>
    <message>
        <source>needs a new client cookie</source>
        <translation>braucht ein neues Client-Cookie</translation>
    </message>
    <message>
        <source>Sign in with a browser, then paste the new client cookie.</source>
        <translation>Melden Sie sich mit einem Browser an, und fügen Sie dann das neue Client-Cookie ein.</translation>
    </message>
    <message>
        <source>Paste client cookie…</source>
        <translation>Client-Cookie einfügen…</translation>
    </message>
    <message>
        <source>No new token is given</source>
        <translation>Es wird kein neues Token gegeben</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>Look at the program that gives this token, then try again.</source>
        <translation>Sehen Sie nach dem Programm, das dieses Token gibt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>The server refuses this source and its fallback</source>
        <translation>Der Server weist diese Quelle und ihren Ersatz zurück</translation>
    </message>
    <message>
        <source>needs new credentials</source>
        <translation>braucht neue Zugangsdaten</translation>
    </message>
    <message>
        <source>Enter the present credentials of the source or of its fallback.</source>
        <translation>Geben Sie die jetzigen Zugangsdaten der Quelle oder ihres Ersatzes ein.</translation>
    </message>
    <message>
        <source>Enter credentials…</source>
        <translation>Zugangsdaten eingeben…</translation>
    </message>
    <message>
        <source>needs a sign-in</source>
        <translation>braucht eine Anmeldung</translation>
    </message>
    <message>
        <source>Sign in again: tokenctl signin %1.</source>
        <translation>Melden Sie sich neu an: tokenctl signin %1.</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation>Client-Zugangsdaten</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>browser sign-in</source>
        <translation>Anmeldung im Browser</translation>
    </message>
    <message>
        <source>device sign-in</source>
        <translation>Anmeldung am Gerät</translation>
    </message>
    <message>
        <source>signed assertion</source>
        <translation>signierte Zusicherung</translation>
    </message>
    <message>
        <source>token exchange</source>
        <translation>Token-Tausch</translation>
    </message>
    <message>
        <source>login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Clerk session</source>
        <translation>Clerk-Sitzung</translation>
    </message>
    <message>
        <source>The consumer asks for a transfer</source>
        <translation>Der Konsument bittet um eine Übertragung</translation>
    </message>
    <message>
        <source>consumer → provider</source>
        <translation>Konsument → Anbieter</translation>
    </message>
    <message>
        <source>The provider starts the data flow</source>
        <translation>Der Anbieter startet den Datenfluss</translation>
    </message>
    <message>
        <source>control plane → data plane</source>
        <translation>Control Plane → Data Plane</translation>
    </message>
    <message>
        <source>The data plane makes an EDR with both tokens</source>
        <translation>Die Data Plane erstellt einen EDR mit beiden Token</translation>
    </message>
    <message>
        <source>in the data plane</source>
        <translation>in der Data Plane</translation>
    </message>
    <message>
        <source>The control plane receives the EDR</source>
        <translation>Die Control Plane empfängt den EDR</translation>
    </message>
    <message>
        <source>data plane → control plane</source>
        <translation>Data Plane → Control Plane</translation>
    </message>
    <message>
        <source>The start message brings the EDR</source>
        <translation>Die Startnachricht bringt den EDR</translation>
    </message>
    <message>
        <source>provider → consumer</source>
        <translation>Anbieter → Konsument</translation>
    </message>
    <message>
        <source>The consumer asks for data with the access token</source>
        <translation>Der Konsument fragt mit dem Access-Token nach Daten</translation>
    </message>
    <message>
        <source>consumer → data plane</source>
        <translation>Konsument → Data Plane</translation>
    </message>
    <message>
        <source>The data plane authorizes the request</source>
        <translation>Die Data Plane autorisiert die Anfrage</translation>
    </message>
    <message>
        <source>The consumer signs an authentication token</source>
        <translation>Der Konsument signiert ein Authentifizierungs-Token</translation>
    </message>
    <message>
        <source>at the consumer</source>
        <translation>beim Konsumenten</translation>
    </message>
    <message>
        <source>The consumer sends it with the refresh token</source>
        <translation>Der Konsument schickt es mit dem Refresh-Token</translation>
    </message>
    <message>
        <source>consumer → Refresh API</source>
        <translation>Konsument → Refresh-API</translation>
    </message>
    <message>
        <source>The provider checks both and issues new tokens</source>
        <translation>Der Anbieter prüft beide und stellt neue Token aus</translation>
    </message>
    <message>
        <source>Refresh API → consumer</source>
        <translation>Refresh-API → Konsument</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>Answers 503 temporarily_unavailable.</source>
        <translation>Antwortet 503 temporarily_unavailable.</translation>
    </message>
    <message>
        <source>Refused refresh</source>
        <translation>Abgelehnte Erneuerung</translation>
    </message>
    <message>
        <source>Answers invalid_grant, as if the refresh token had been used or revoked.</source>
        <translation>Antwortet invalid_grant, als wäre das Refresh-Token benutzt oder widerrufen.</translation>
    </message>
    <message>
        <source>Slow answers</source>
        <translation>Langsame Antworten</translation>
    </message>
    <message>
        <source>Each answer comes late, by 2 s unless you say otherwise.</source>
        <translation>Jede Antwort kommt spät, um 2 s, wenn Sie nichts anderes sagen.</translation>
    </message>
    <message>
        <source>Lost request</source>
        <translation>Verlorene Anfrage</translation>
    </message>
    <message>
        <source>Closes the connection before the request has any effect.</source>
        <translation>Schließt die Verbindung, bevor die Anfrage etwas bewirkt.</translation>
    </message>
    <message>
        <source>Lost answer</source>
        <translation>Verlorene Antwort</translation>
    </message>
    <message>
        <source>Does what was asked, rotation included, and closes the connection without an answer.</source>
        <translation>Tut, was verlangt ist, auch die Rotation, und schließt die Verbindung ohne Antwort.</translation>
    </message>
    <message>
        <source>Truncated answer</source>
        <translation>Abgeschnittene Antwort</translation>
    </message>
    <message>
        <source>Closes the connection in the middle of the body.</source>
        <translation>Schließt die Verbindung mitten im Rumpf.</translation>
    </message>
    <message>
        <source>Oversized answer</source>
        <translation>Übergroße Antwort</translation>
    </message>
    <message>
        <source>Appends 2 MiB of white space to the body.</source>
        <translation>Hängt dem Rumpf 2 MiB Leerraum an.</translation>
    </message>
    <message>
        <source>Empty answer</source>
        <translation>Leere Antwort</translation>
    </message>
    <message>
        <source>Answers without a body.</source>
        <translation>Antwortet ohne Rumpf.</translation>
    </message>
    <message>
        <source>Wrong type</source>
        <translation>Falscher Typ</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML-Seite</translation>
    </message>
    <message>
        <source>Answers 200 with a page, as a hotel network or a proxy does.</source>
        <translation>Antwortet 200 mit einer Seite, wie ein Hotelnetz oder ein Proxy es tut.</translation>
    </message>
    <message>
        <source>Broken JSON</source>
        <translation>Kaputtes JSON</translation>
    </message>
    <message>
        <source>Rate limit, seconds</source>
        <translation>Ratenbegrenzung, Sekunden</translation>
    </message>
    <message>
        <source>Answers 429 with Retry-After in seconds.</source>
        <translation>Antwortet 429 mit Retry-After in Sekunden.</translation>
    </message>
    <message>
        <source>Rate limit, date</source>
        <translation>Ratenbegrenzung, Datum</translation>
    </message>
    <message>
        <source>Answers 429 with Retry-After as a date.</source>
        <translation>Antwortet 429 mit Retry-After als Datum.</translation>
    </message>
    <message>
        <source>Rate limit, bare</source>
        <translation>Ratenbegrenzung, ohne Angabe</translation>
    </message>
    <message>
        <source>Answers 429 without Retry-After.</source>
        <translation>Antwortet 429 ohne Retry-After.</translation>
    </message>
    <message>
        <source>Rate limit, nonsense</source>
        <translation>Ratenbegrenzung, Unsinn</translation>
    </message>
    <message>
        <source>Answers 429 with a Retry-After that means nothing.</source>
        <translation>Antwortet 429 mit einem Retry-After, das nichts bedeutet.</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>Answers 500 server_error.</source>
        <translation>Antwortet 500 server_error.</translation>
    </message>
    <message>
        <source>Bad gateway</source>
        <translation>Gestörtes Gateway</translation>
    </message>
    <message>
        <source>Answers 502.</source>
        <translation>Antwortet 502.</translation>
    </message>
    <message>
        <source>Gateway timeout</source>
        <translation>Zeitablauf am Gateway</translation>
    </message>
    <message>
        <source>Answers 504, which leaves open whether the request had an effect.</source>
        <translation>Antwortet 504, was offen lässt, ob die Anfrage etwas bewirkt hat.</translation>
    </message>
    <message>
        <source>Wrong clock</source>
        <translation>Falsche Uhr</translation>
    </message>
    <message>
        <source>The sandbox lives 1 h ahead unless you say otherwise.</source>
        <translation>Die Sandbox geht 1 h vor, wenn Sie nichts anderes sagen.</translation>
    </message>
    <message>
        <source>Rotate keys</source>
        <translation>Schlüssel wechseln</translation>
    </message>
    <message>
        <source>Signs with new keys from now on and forgets the old ones.</source>
        <translation>Signiert von nun an mit neuen Schlüsseln und vergisst die alten.</translation>
    </message>
    <message>
        <source>Revoke all</source>
        <translation>Alles widerrufen</translation>
    </message>
    <message>
        <source>Ends every session.</source>
        <translation>Beendet jede Sitzung.</translation>
    </message>
    <message>
        <source>Expired certificate</source>
        <translation>Abgelaufenes Zertifikat</translation>
    </message>
    <message>
        <source>On the https port: the certificate has run out.</source>
        <translation>Am https-Port: Das Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>Certificate of another host</source>
        <translation>Zertifikat eines anderen Hosts</translation>
    </message>
    <message>
        <source>On the https port: the certificate names another host.</source>
        <translation>Am https-Port: Das Zertifikat nennt einen anderen Host.</translation>
    </message>
    <message>
        <source>Self-signed certificate</source>
        <translation>Selbst signiertes Zertifikat</translation>
    </message>
    <message>
        <source>On the https port: nobody vouches for the certificate.</source>
        <translation>Am https-Port: Niemand bürgt für das Zertifikat.</translation>
    </message>
    <message>
        <source>Outdated TLS</source>
        <translation>Veraltetes TLS</translation>
    </message>
    <message>
        <source>On the https port: offers nothing newer than TLS 1.1.</source>
        <translation>Am https-Port: Bietet nichts Neueres als TLS 1.1.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>Erneuert</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Its tokens work.</source>
        <translation>Ihre Token gelten.</translation>
    </message>
    <message>
        <source>Its tokens have run out; nobody has tried one since.</source>
        <translation>Ihre Token sind abgelaufen; seither hat niemand eines versucht.</translation>
    </message>
    <message>
        <source>A newer session took its place. Using its refresh token again revokes the family.</source>
        <translation>Eine neuere Sitzung trat an ihre Stelle. Wird ihr Refresh-Token noch einmal benutzt, widerruft das die ganze Familie.</translation>
    </message>
    <message>
        <source>Somebody tried a token of it that had run out.</source>
        <translation>Jemand versuchte ein Token von ihr, das abgelaufen war.</translation>
    </message>
    <message>
        <source>It was ended before its time: by hand, by a logout, or because a token was replayed.</source>
        <translation>Sie wurde vor ihrer Zeit beendet: von Hand, durch eine Abmeldung oder weil ein Token noch einmal benutzt wurde.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>a span of time</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>noch einmal</translation>
    </message>
    <message numerus="yes">
        <source>%n more times</source>
        <translation>
            <numerusform>noch %n-mal</numerusform>
            <numerusform>noch %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>until switched off</source>
        <translation>bis zum Ausschalten</translation>
    </message>
    <message>
        <source>later, by itself</source>
        <translation>später, von selbst</translation>
    </message>
    <message>
        <source>Calls an answer in JSON text/html.</source>
        <translation>Nennt eine Antwort in JSON text/html.</translation>
    </message>
    <message>
        <source>The body is cut in half and is no longer JSON.</source>
        <translation>Der Rumpf ist halbiert und kein JSON mehr.</translation>
    </message>
</context>
<context>
    <name>Scheduler</name>
    <message>
        <source>Scheduler stopped, nothing is refreshed</source>
        <translation>Zeitplaner angehalten, nichts wird erneuert</translation>
    </message>
    <message>
        <source>1 failure</source>
        <translation>1 Fehlschlag</translation>
    </message>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>%n Fehlschlag</numerusform>
            <numerusform>%n Fehlschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheduler running · nothing planned · %1 · %2</source>
        <extracomment>%1: "0 overdue", %2: "0 failures"</extracomment>
        <translation>Zeitplaner läuft · nichts geplant · %1 · %2</translation>
    </message>
    <message>
        <source>Scheduler running · next %1 · %2 · %3</source>
        <extracomment>%1: a time of day, %2: "0 overdue", %3: "0 failures"</extracomment>
        <translation>Zeitplaner läuft · nächste %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Offline, refreshes deferred</source>
        <translation>Offline, Erneuerungen aufgeschoben</translation>
    </message>
    <message numerus="yes">
        <source>Woke up, %n overdue, staggered</source>
        <translation>
            <numerusform>Aufgewacht, %n überfällig, wird verteilt</numerusform>
            <numerusform>Aufgewacht, %n überfällig, werden verteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock jumped back by %1</source>
        <translation>Die Uhr sprang um %1 zurück</translation>
    </message>
    <message>
        <source>The clock jumped by +%1</source>
        <translation>Die Uhr sprang um +%1</translation>
    </message>
    <message>
        <source>Many refreshes at once, spread over the hosts</source>
        <translation>Viele Erneuerungen zugleich, über die Server verteilt</translation>
    </message>
    <message>
        <source>Key file in use</source>
        <translation>Schlüsseldatei in Gebrauch</translation>
    </message>
    <message>
        <source>Credentials in memory only</source>
        <translation>Zugangsdaten nur im Speicher</translation>
    </message>
    <message>
        <source>Keychain unlocked</source>
        <translation>Schlüsselbund entsperrt</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>Keychain is being unlocked…</source>
        <translation>Schlüsselbund wird entsperrt…</translation>
    </message>
    <message>
        <source>No keychain found</source>
        <translation>Kein Schlüsselbund gefunden</translation>
    </message>
</context>
<context>
    <name>ShortErrors</name>
    <message>
        <source>host not found</source>
        <translation>Host nicht gefunden</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>nicht vertraut</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>broken answer</source>
        <translation>kaputte Antwort</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>Antwort zu groß</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>weitergeleitet</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>unbekanntes Format</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>kein Token</translation>
    </message>
    <message>
        <source>unusable token</source>
        <translation>unbrauchbares Token</translation>
    </message>
    <message>
        <source>captive portal</source>
        <translation>Netz-Anmeldeseite</translation>
    </message>
    <message>
        <source>no endpoint found</source>
        <translation>kein Endpunkt gefunden</translation>
    </message>
    <message>
        <source>no credentials</source>
        <translation>keine Zugangsdaten</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>kein Schlüsselbund</translation>
    </message>
    <message>
        <source>keychain error</source>
        <translation>Schlüsselbund-Fehler</translation>
    </message>
    <message>
        <source>store error</source>
        <translation>Speicherfehler</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>store damaged</source>
        <translation>Speicher beschädigt</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>zu früh</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>wrong input</source>
        <translation>falsche Eingabe</translation>
    </message>
    <message>
        <source>no such source</source>
        <translation>keine solche Quelle</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>mehrdeutig</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>no valid token</source>
        <translation>kein gültiges Token</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>nicht unterstützt</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>interner Fehler</translation>
    </message>
    <message>
        <source>wrong issuer</source>
        <translation>falscher Aussteller</translation>
    </message>
    <message>
        <source>program failed</source>
        <translation>Programm gescheitert</translation>
    </message>
    <message>
        <source>file not readable</source>
        <translation>Datei nicht lesbar</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>Zertifikat abgelaufen</translation>
    </message>
    <message>
        <source>certificate not valid yet</source>
        <translation>Zertifikat gilt noch nicht</translation>
    </message>
    <message>
        <source>wrong certificate</source>
        <translation>falsches Zertifikat</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>no TLS connection</source>
        <translation>keine TLS-Verbindung</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Client credentials</source>
        <translation>Client-Zugangsdaten</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Login endpoint</source>
        <translation>Anmelde-Endpunkt</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>Browser sign-in</source>
        <translation>Anmeldung im Browser</translation>
    </message>
    <message>
        <source>Device sign-in</source>
        <translation>Anmeldung am Gerät</translation>
    </message>
    <message>
        <source>Signed assertion</source>
        <translation>Signierte Zusicherung</translation>
    </message>
    <message>
        <source>Token exchange</source>
        <translation>Token-Tausch</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Clerk session</source>
        <translation>Clerk-Sitzung</translation>
    </message>
    <message>
        <source>Refresh token (EDR)</source>
        <translation>Refresh-Token (EDR)</translation>
    </message>
    <message>
        <source>Pasted token</source>
        <translation>Eingefügtes Token</translation>
    </message>
    <message>
        <source>File that another program renews</source>
        <translation>Datei, die ein anderes Programm erneuert</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>%1 before expiry</source>
        <translation>%1 vor dem Ablauf</translation>
    </message>
    <message>
        <source>every %1 of lifetime</source>
        <translation>nach je %1 der Lebensdauer</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>%1 · single use</source>
        <translation>%1 · einmalig</translation>
    </message>
    <message>
        <source>%1 · entered by hand</source>
        <translation>%1 · von Hand eingegeben</translation>
    </message>
    <message>
        <source>%1 · its fallback is in use</source>
        <translation>%1 · der Ersatz ist in Gebrauch</translation>
    </message>
    <message>
        <source>%1 · with refresh token</source>
        <translation>%1 · mit Refresh-Token</translation>
    </message>
    <message>
        <source>renewed by another program</source>
        <translation>von einem anderen Programm erneuert</translation>
    </message>
    <message>
        <source>none, it can’t be refreshed</source>
        <translation>keine, es lässt sich nicht erneuern</translation>
    </message>
    <message>
        <source>at %1 of lifetime</source>
        <translation>nach %1 der Lebensdauer</translation>
    </message>
    <message>
        <source>only when used</source>
        <translation>nur bei Gebrauch</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from the exp claim</source>
        <translation>aus dem exp-Claim</translation>
    </message>
    <message>
        <source>from expires_in</source>
        <translation>aus expires_in</translation>
    </message>
    <message>
        <source>from expires</source>
        <translation>aus expires</translation>
    </message>
    <message>
        <source>from expires_at</source>
        <translation>aus expires_at</translation>
    </message>
    <message>
        <source>from introspection</source>
        <translation>aus der Introspektion</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>This token does not expire.</source>
        <translation>Dieses Token läuft nicht ab.</translation>
    </message>
    <message>
        <source>Expires at %1
UTC: %2
The provider gave no expiry, %3 is assumed.</source>
        <translation>Läuft ab: %1
UTC: %2
Der Anbieter nannte keinen Ablauf, %3 werden angenommen.</translation>
    </message>
    <message>
        <source>Expires at %1
UTC: %2</source>
        <translation>Läuft ab: %1
UTC: %2</translation>
    </message>
    <message>
        <source>Expires at %1
UTC: %2
Known %3</source>
        <translation>Läuft ab: %1
UTC: %2
Bekannt %3</translation>
    </message>
</context>
<context>
    <name>SourceCommands</name>
    <message>
        <source>Undo deleting %1</source>
        <translation>Löschen von %1 rückgängig machen</translation>
    </message>
    <message>
        <source>Undo pausing %1</source>
        <translation>Pausieren von %1 rückgängig machen</translation>
    </message>
    <message>
        <source>Undo resuming %1</source>
        <translation>Fortsetzen von %1 rückgängig machen</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>This is not a valid address.</source>
        <translation>Das ist keine gültige Adresse.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>Die Adresse nennt keinen Host.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password.</source>
        <translation>Die Adresse darf weder Benutzername noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>The address must not contain a fragment (#).</source>
        <translation>Die Adresse darf kein Fragment (#) enthalten.</translation>
    </message>
    <message>
        <source>Enter an instant like 2026-11-21T14:00:00Z, or never.</source>
        <translation>Geben Sie einen Zeitpunkt wie 2026-11-21T14:00:00Z ein, oder never.</translation>
    </message>
    <message>
        <source>Enter an instant like 2026-11-21T14:00:00Z.</source>
        <translation>Geben Sie einen Zeitpunkt wie 2026-11-21T14:00:00Z ein.</translation>
    </message>
    <message>
        <source>Each line must read NAME=value.</source>
        <translation>Jede Zeile muss NAME=Wert lauten.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 steht zweimal da.</translation>
    </message>
    <message>
        <source>A name has 1 to 63 characters: a to z, 0 to 9, and after the first also . _ -.</source>
        <translation>Ein Name hat 1 bis 63 Zeichen: a bis z, 0 bis 9, und nach dem ersten auch . _ -.</translation>
    </message>
    <message>
        <source>Another source is named %1.</source>
        <translation>Eine andere Quelle heißt schon %1.</translation>
    </message>
    <message>
        <source>Enter one word, like Bearer or raw.</source>
        <translation>Geben Sie ein einziges Wort ein, wie Bearer oder raw.</translation>
    </message>
    <message>
        <source>Enter a number above 0.</source>
        <translation>Geben Sie eine Zahl über 0 ein.</translation>
    </message>
    <message>
        <source>It must be at least one second.</source>
        <translation>Es muss mindestens eine Sekunde sein.</translation>
    </message>
    <message>
        <source>It must be at most 100 years.</source>
        <translation>Es dürfen höchstens 100 Jahre sein.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Geben Sie eine ganze Zahl ein.</translation>
    </message>
    <message>
        <source>Enter a whole path, beginning with /.</source>
        <translation>Geben Sie den ganzen Pfad ein, beginnend mit /.</translation>
    </message>
    <message>
        <source>There is no other source named %1.</source>
        <translation>Eine andere Quelle namens %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>Diese Angabe wird gebraucht: %1.</translation>
    </message>
    <message>
        <source>%1 is needed, or else %2.</source>
        <translation>Eine dieser Angaben wird gebraucht: %1 oder sonst %2.</translation>
    </message>
    <message>
        <source>This would refresh a token of %1 without pause.</source>
        <translation>Das würde ein Token von %1 ohne Pause erneuern.</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <translation>Üblich: %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>If that fails</source>
        <translation>Wenn das scheitert</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Another way to a token, for when the first is refused.</source>
        <translation>Ein anderer Weg zu einem Token, für den Fall, dass der erste abgelehnt wird.</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Nichts weiter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What programs and tokenctl call the source, for example billing.</source>
        <translation>Wie Programme und tokenctl die Quelle nennen, zum Beispiel billing.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What you call it; leave it empty to show the name.</source>
        <translation>Wie Sie die Quelle nennen; leer lassen, um den Namen zu zeigen.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Minutes, or percent of the lifetime.</source>
        <translation>Minuten oder Prozent der Lebensdauer.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Minutes before expiry</source>
        <translation>Minuten vor dem Ablauf</translation>
    </message>
    <message>
        <source>Share of the lifetime before expiry</source>
        <translation>Anteil der Lebensdauer vor dem Ablauf</translation>
    </message>
    <message>
        <source>Also refresh regularly</source>
        <translation>Auch regelmäßig erneuern</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Every so many minutes</source>
        <translation>Alle so und so viele Minuten</translation>
    </message>
    <message>
        <source>Keep alive</source>
        <translation>Gültig halten</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>Bis zu einem Datum</translation>
    </message>
    <message>
        <source>Only when used</source>
        <translation>Nur bei Gebrauch</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Header scheme</source>
        <translation>Schema der Kopfzeile</translation>
    </message>
    <message>
        <source>The word before the token, usually Bearer; raw sends the token alone.</source>
        <translation>Das Wort vor dem Token, meist Bearer; raw schickt das Token allein.</translation>
    </message>
    <message>
        <source>Gateway upstream</source>
        <translation>Ziel des Gateways</translation>
    </message>
    <message>
        <source>The API that the gateway adds this token for; leave it empty for none.</source>
        <translation>Die API, für die das Gateway dieses Token hinzufügt; leer lassen für keine.</translation>
    </message>
    <message>
        <source>Additional CA certificates</source>
        <translation>Weitere CA-Zertifikate</translation>
    </message>
    <message>
        <source>A PEM file, for providers with a company certificate.</source>
        <translation>Eine PEM-Datei, für Anbieter mit einem Firmenzertifikat.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>A PEM file that is shown to providers that ask for one.</source>
        <translation>Eine PEM-Datei, die Anbietern gezeigt wird, die danach fragen.</translation>
    </message>
    <message>
        <source>Allow plain http</source>
        <translation>Unverschlüsseltes http erlauben</translation>
    </message>
    <message>
        <source>Also to other computers. To this one it is always allowed.</source>
        <translation>Auch zu anderen Rechnern. Zu diesem ist es immer erlaubt.</translation>
    </message>
    <message>
        <source>Plain http lets anyone on the way read the credentials. Use https, or allow plain http for this source.</source>
        <translation>Bei unverschlüsseltem http kann jeder unterwegs die Zugangsdaten lesen. Nehmen Sie https, oder erlauben Sie für diese Quelle unverschlüsseltes http.</translation>
    </message>
    <message>
        <source>The share must be at most 90 % of the lifetime.</source>
        <translation>Der Anteil darf höchstens 90 % der Lebensdauer sein.</translation>
    </message>
    <message>
        <source>The share must be at most 100 % of the lifetime.</source>
        <translation>Der Anteil darf höchstens 100 % der Lebensdauer sein.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Wählen Sie etwas aus der Liste.</translation>
    </message>
    <message>
        <source>Anyone on the way can read passwords and tokens that are sent over plain http.</source>
        <translation>Passwörter und Token, die über unverschlüsseltes http gehen, kann jeder unterwegs lesen.</translation>
    </message>
    <message>
        <source>After a share of the lifetime</source>
        <translation>Nach einem Anteil der Lebensdauer</translation>
    </message>
    <message>
        <source>Days until a credential reminder</source>
        <translation>Tage bis zur Erinnerung an die Zugangsdaten</translation>
    </message>
    <message>
        <source>It asks you to replace the credentials; leave it empty for none.</source>
        <translation>Sie mahnt, die Zugangsdaten zu ersetzen; leer lassen für keine.</translation>
    </message>
    <message>
        <source>Pass on reads while there is no token</source>
        <translation>Lesen durchlassen, solange es kein Token gibt</translation>
    </message>
    <message>
        <source>The gateway then sends GET and HEAD requests on without a token, and no others.</source>
        <translation>Das Gateway reicht GET- und HEAD-Anfragen dann ohne Token weiter, andere nicht.</translation>
    </message>
    <message>
        <source>Clear the token when Tokenwatch ends</source>
        <translation>Das Token verwerfen, wenn Tokenwatch endet</translation>
    </message>
    <message>
        <source>%1 before expiry would refresh a token of %2 without pause. Use 80 %?</source>
        <translation>%1 vor dem Ablauf würde ein Token von %2 ohne Pause erneuern. 80 % nehmen?</translation>
    </message>
    <message>
        <source>Name a file, without .. or doubled slashes.</source>
        <translation>Nennen Sie eine Datei, ohne .. oder doppelte Schrägstriche.</translation>
    </message>
    <message>
        <source>Enter a name of letters, digits and _, like ACCESS_TOKEN.</source>
        <translation>Geben Sie einen Namen aus Buchstaben, Ziffern und _ ein, wie ACCESS_TOKEN.</translation>
    </message>
    <message>
        <source>Each path must begin with /.</source>
        <translation>Jeder Pfad muss mit / beginnen.</translation>
    </message>
    <message>
        <source>Callers of the gateway sign in at</source>
        <translation>Aufrufer des Gateways melden sich an bei</translation>
    </message>
    <message>
        <source>Requests must then carry a session token of this issuer besides the key; leave it empty to ask for the key alone.</source>
        <translation>Anfragen müssen dann neben dem Schlüssel ein Sitzungs-Token dieses Ausstellers tragen; leer lassen, um nur den Schlüssel zu verlangen.</translation>
    </message>
    <message>
        <source>Origins that callers may come from</source>
        <translation>Origins, von denen Aufrufer kommen dürfen</translation>
    </message>
    <message>
        <source>For example https://app.example; leave it empty to let every origin in.</source>
        <translation>Zum Beispiel https://app.example; leer lassen, um jeden Origin einzulassen.</translation>
    </message>
    <message>
        <source>Paths without sign-in</source>
        <translation>Pfade ohne Anmeldung</translation>
    </message>
    <message>
        <source>The usual ones: health, documentation, webhooks</source>
        <translation>Die üblichen: Health, Dokumentation, Webhooks</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>List of paths</source>
        <translation>Liste der Pfade</translation>
    </message>
    <message>
        <source>Below the source’s own, for example /health; a final * stands for the rest, as in /webhooks/*.</source>
        <translation>Unterhalb des Pfads der Quelle, zum Beispiel /health; ein * am Ende steht für den Rest, wie in /webhooks/*.</translation>
    </message>
    <message>
        <source>Keep a file with the token</source>
        <translation>Eine Datei mit dem Token führen</translation>
    </message>
    <message>
        <source>For programs that can only read a file. It is written whenever the token changes; leave it empty for none.</source>
        <translation>Für Programme, die nur eine Datei lesen können. Sie wird geschrieben, sooft sich das Token ändert; leer lassen für keine.</translation>
    </message>
    <message>
        <source>What stands in the file</source>
        <translation>Was in der Datei steht</translation>
    </message>
    <message>
        <source>The token alone</source>
        <translation>Nur das Token</translation>
    </message>
    <message>
        <source>The whole Authorization line</source>
        <translation>Die ganze Authorization-Zeile</translation>
    </message>
    <message>
        <source>JSON, with the expiry</source>
        <translation>JSON, mit dem Ablauf</translation>
    </message>
    <message>
        <source>A variable: NAME='token'</source>
        <translation>Eine Variable: NAME='token'</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Name der Variablen</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>%1, %2</source>
        <extracomment>The two lines of a cell, read aloud one after the other</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <translation>seit %1 abgelaufen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 left of %2, which is assumed</source>
        <translation>noch %1 von %2, was angenommen ist</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>noch %1 von %2</translation>
    </message>
    <message>
        <source>retry in %1, try %2</source>
        <translation>neuer Versuch in %1, der %2.</translation>
    </message>
    <message>
        <source>in %1, at %2</source>
        <translation>in %1, um %2</translation>
    </message>
    <message>
        <source>no attempt yet</source>
        <translation>noch kein Versuch</translation>
    </message>
    <message>
        <source>no attempt in the last 24 hours</source>
        <translation>kein Versuch in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>1 hour with refreshes</source>
        <translation>1 Stunde mit Erneuerungen</translation>
    </message>
    <message numerus="yes">
        <source>%n hours with refreshes</source>
        <translation>
            <numerusform>%n Stunde mit Erneuerungen</numerusform>
            <numerusform>%n Stunden mit Erneuerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour with failures</source>
        <translation>1 Stunde mit Fehlschlägen</translation>
    </message>
    <message numerus="yes">
        <source>%n hours with failures</source>
        <translation>
            <numerusform>%n Stunde mit Fehlschlägen</numerusform>
            <numerusform>%n Stunden mit Fehlschlägen</numerusform>
        </translation>
    </message>
    <message>
        <source>in the last 24 hours: %1, %2</source>
        <extracomment>%1: "21 hours with refreshes", %2: "1 hour with failures"</extracomment>
        <translation>in den letzten 24 Stunden: %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: name of a source, %2: its state, "Failing, 2 failures"</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>refused twice</source>
        <translation>zweimal abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>refused %n times</source>
        <translation>
            <numerusform>%n-mal abgelehnt</numerusform>
            <numerusform>%n-mal abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 failure</source>
        <translation>1 Fehlschlag</translation>
    </message>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>%n Fehlschlag</numerusform>
            <numerusform>%n Fehlschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted by hand</source>
        <translation>von Hand eingefügt</translation>
    </message>
    <message>
        <source>no refresh token</source>
        <translation>kein Refresh-Token</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>watch only</source>
        <translation>nur beobachtet</translation>
    </message>
    <message>
        <source>never signed in</source>
        <translation>nie angemeldet</translation>
    </message>
    <message>
        <source>credential missing</source>
        <translation>Zugangsdaten fehlen</translation>
    </message>
    <message>
        <source>scheduler stopped</source>
        <translation>Zeitplaner angehalten</translation>
    </message>
    <message>
        <source>only when used</source>
        <translation>nur bei Gebrauch</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gesichert</translation>
    </message>
    <message>
        <source>answer lost</source>
        <translation>Antwort verloren</translation>
    </message>
    <message>
        <source>no keychain found</source>
        <translation>kein Schlüsselbund gefunden</translation>
    </message>
    <message>
        <source>wrong configuration</source>
        <translation>falsch eingerichtet</translation>
    </message>
    <message>
        <source>1 source waits</source>
        <translation>1 Quelle wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n sources wait</source>
        <translation>
            <numerusform>%n Quelle wartet</numerusform>
            <numerusform>%n Quellen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a span of time</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>after a restart</source>
        <translation>nach einem Neustart</translation>
    </message>
    <message>
        <source>by you, %1</source>
        <translation>von Ihnen, %1</translation>
    </message>
    <message>
        <source>by you, %1 ago</source>
        <translation>von Ihnen, vor %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time of day</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>jetzt fällig</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>try %1 · %2</source>
        <extracomment>%1: number of the next try, %2: time of day</extracomment>
        <translation>Versuch %1 · %2</translation>
    </message>
    <message>
        <source>retry due now</source>
        <translation>neuer Versuch jetzt</translation>
    </message>
    <message>
        <source>retry in %1</source>
        <translation>neuer Versuch in %1</translation>
    </message>
    <message>
        <source>renewed elsewhere</source>
        <translation>anderswo erneuert</translation>
    </message>
    <message>
        <source>paste a new token</source>
        <translation>neues Token einfügen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>start the scheduler</source>
        <translation>Zeitplaner starten</translation>
    </message>
    <message>
        <source>when used</source>
        <translation>bei Gebrauch</translation>
    </message>
    <message>
        <source>needs a correction</source>
        <translation>braucht eine Berichtigung</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>nicht geplant</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Wird erneuert…</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>No credentials</source>
        <translation>Keine Zugangsdaten</translation>
    </message>
    <message>
        <source>Locked keychain</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Recovering…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>gefährdet</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>keiner gefunden</translation>
    </message>
    <message>
        <source>no token yet</source>
        <translation>noch kein Token</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>kein Token</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>läuft nicht ab</translation>
    </message>
    <message>
        <source>of %1 assumed</source>
        <translation>von %1 angenommen</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>refresh to start</source>
        <translation>zum Start erneuern</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>resume to refresh</source>
        <translation>zum Erneuern fortsetzen</translation>
    </message>
    <message>
        <source>after sign-in</source>
        <translation>nach der Anmeldung</translation>
    </message>
    <message>
        <source>add credentials</source>
        <translation>Zugangsdaten eingeben</translation>
    </message>
    <message>
        <source>with a keychain</source>
        <translation>mit einem Schlüsselbund</translation>
    </message>
    <message>
        <source>after unlocking</source>
        <translation>nach dem Entsperren</translation>
    </message>
    <message>
        <source>when online</source>
        <translation>wenn online</translation>
    </message>
    <message>
        <source>cleared %1</source>
        <translation>verworfen %1</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>never fetched</source>
        <translation>nie geholt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: a time of day, %2: how long the answer took</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>No sources yet</source>
        <translation>Noch keine Quellen</translation>
    </message>
    <message numerus="yes">
        <source>1 of %n sources needs you</source>
        <translation>
            <numerusform>Die einzige Quelle braucht Sie</numerusform>
            <numerusform>1 von %n Quellen braucht Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sources need you</source>
        <translation>
            <numerusform>%1 von %n Quelle brauchen Sie</numerusform>
            <numerusform>%1 von %n Quellen brauchen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sources in trouble, nothing for you to do</source>
        <translation>
            <numerusform>%1 von %n Quelle gestört, für Sie ist nichts zu tun</numerusform>
            <numerusform>%1 von %n Quellen gestört, für Sie ist nichts zu tun</numerusform>
        </translation>
    </message>
    <message>
        <source>The only source is fine</source>
        <translation>Der einzigen Quelle geht es gut</translation>
    </message>
    <message numerus="yes">
        <source>All %n sources are fine</source>
        <translation>
            <numerusform>Der einzigen Quelle geht es gut</numerusform>
            <numerusform>Allen %n Quellen geht es gut</numerusform>
        </translation>
    </message>
    <message>
        <source>Next loss of cover: %1 in %2, at %3</source>
        <extracomment>%1: name of a source, %2: "4 min 12 s", %3: time of day</extracomment>
        <translation>Nächste Lücke: %1 in %2, um %3</translation>
    </message>
    <message>
        <source>No loss of cover in sight</source>
        <translation>Keine Lücke in Sicht</translation>
    </message>
</context>
<context>
    <name>Tests</name>
    <message>
        <source>The next request would have gone to %1, and a test gives credentials to one host only.</source>
        <translation>Die nächste Anfrage wäre an %1 gegangen, und ein Test gibt Zugangsdaten nur an einen Host.</translation>
    </message>
    <message>
        <source>A test sends at most %1 requests.</source>
        <translation>Ein Test schickt höchstens %1 Anfragen.</translation>
    </message>
    <message>
        <source>Enter its address in the source if you trust it.</source>
        <translation>Geben Sie dessen Adresse in der Quelle ein, wenn Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>Enter the address of the endpoint itself.</source>
        <translation>Geben Sie die Adresse des Endpunkts selbst ein.</translation>
    </message>
    <message>
        <source>Check the user name and the password.</source>
        <translation>Prüfen Sie Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>The credential of this source works only once, so the test is a refresh: what comes back is kept.</source>
        <translation>Die Zugangsdaten dieser Quelle gelten nur einmal, darum ist der Test eine Erneuerung: Was zurückkommt, wird behalten.</translation>
    </message>
    <message>
        <source>No host is asked. Nothing is stored.</source>
        <translation>Kein Host wird gefragt. Nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Credentials go to %1 only. At most %2 requests, and no more after %3 refused passwords. Nothing is stored.</source>
        <translation>Zugangsdaten gehen nur an %1. Höchstens %2 Anfragen, und keine mehr nach %3 abgelehnten Passwörtern. Nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>form</source>
        <extracomment>%1: a grant type of OAuth, "password"</extracomment>
        <translation>Formular</translation>
    </message>
    <message>
        <source>JSON</source>
        <extracomment>%1: names of fields, "email"</extracomment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>A token came.</source>
        <translation>Es kam ein Token.</translation>
    </message>
    <message>
        <source>The provider describes itself here.</source>
        <translation>Hier beschreibt sich der Anbieter selbst.</translation>
    </message>
    <message>
        <source>There is no endpoint here that gives tokens.</source>
        <translation>Hier ist kein Endpunkt, der Token gibt.</translation>
    </message>
    <message>
        <source>Something is here, but it wants another format.</source>
        <translation>Hier ist etwas, es verlangt aber ein anderes Format.</translation>
    </message>
    <message>
        <source>The credentials are not accepted.</source>
        <translation>Die Zugangsdaten werden nicht angenommen.</translation>
    </message>
    <message>
        <source>It points to another address, which is not followed.</source>
        <translation>Es wird auf eine andere Adresse verwiesen; der wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>The server has trouble of its own.</source>
        <translation>Der Server hat eine eigene Störung.</translation>
    </message>
    <message>
        <source>An answer came, but no usable token in it.</source>
        <translation>Es kam eine Antwort, doch ohne brauchbares Token.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>This answer was not expected.</source>
        <translation>Diese Antwort war nicht erwartet.</translation>
    </message>
    <message>
        <source>The test stopped without a token.</source>
        <translation>Der Test endete ohne ein Token.</translation>
    </message>
    <message>
        <source>It works: a token came that lasts %1.</source>
        <translation>Es geht: Es kam ein Token, das %1 gilt.</translation>
    </message>
    <message>
        <source>It works: a token came that does not say when it ends.</source>
        <translation>Es geht: Es kam ein Token, das sein Ende nicht nennt.</translation>
    </message>
    <message>
        <source>The token is in use now.</source>
        <translation>Das Token ist jetzt in Gebrauch.</translation>
    </message>
    <message>
        <source>The token was thrown away again.</source>
        <translation>Das Token wurde wieder weggeworfen.</translation>
    </message>
    <message>
        <source>A test ends after %1 refused passwords, so that no account is locked.</source>
        <translation>Ein Test endet nach %1 abgelehnten Passwörtern, damit kein Konto gesperrt wird.</translation>
    </message>
    <message>
        <source>The server is asked too often.</source>
        <translation>Der Server wird zu oft gefragt.</translation>
    </message>
    <message>
        <source>form, %1 grant</source>
        <translation>Formular, Verfahren %1</translation>
    </message>
    <message>
        <source>JSON, %1</source>
        <translation>JSON, %1</translation>
    </message>
    <message>
        <source>A token was found in “%1”.</source>
        <translation>In „%1“ wurde ein Token gefunden.</translation>
    </message>
    <message>
        <source>Not sent: attempt %1 worked.</source>
        <translation>Nicht gesendet: Versuch %1 gelang.</translation>
    </message>
    <message>
        <source>Not sent: it is another host.</source>
        <translation>Nicht gesendet: Es ist ein anderer Host.</translation>
    </message>
    <message>
        <source>Not sent: the limit was reached.</source>
        <translation>Nicht gesendet: Die Grenze war erreicht.</translation>
    </message>
    <message>
        <source>Not sent: the test had ended.</source>
        <translation>Nicht gesendet: Der Test war zu Ende.</translation>
    </message>
    <message>
        <source>The server sent a date in %1, not a duration, so the exp claim is used.</source>
        <translation>Der Server schickte in %1 ein Datum statt einer Dauer, darum wird der exp-Claim benutzt.</translation>
    </message>
    <message>
        <source>The server sent a date in %1, not a duration. It is taken as a date.</source>
        <translation>Der Server schickte in %1 ein Datum statt einer Dauer. Es wird als Datum genommen.</translation>
    </message>
    <message>
        <source>The server does not say how long the token lasts. This is assumed until it is known better.</source>
        <translation>Der Server sagt nicht, wie lange das Token gilt. Dies wird angenommen, bis es besser bekannt ist.</translation>
    </message>
    <message>
        <source>form, %1 grant, %2</source>
        <extracomment>%1: a grant type of OAuth, "password"; %2: how the client says who it is, "client_secret_post"</extracomment>
        <translation>Formular, Verfahren %1, %2</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>%1 now</source>
        <extracomment>so many sources are without a token</extracomment>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>so many sources are without a token, from a time on</extracomment>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>weekday, day, month</comment>
        <extracomment>Day of the week, day of the month, month: "Fri 13 Mar". Put them into the order of the language</extracomment>
        <translation>%1 %2. %3</translation>
    </message>
</context>
<context>
    <name>TrayView</name>
    <message>
        <source>%1. Next loss: %2, %3</source>
        <extracomment>%1: "3 of 13 sources need you", %2: name of a source, %3: time of day</extracomment>
        <translation>%1. Nächste Lücke: %2, %3</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>key “%1”</source>
        <translation>Schlüssel „%1“</translation>
    </message>
    <message>
        <source>managing key</source>
        <translation>Schlüssel zur Verwaltung</translation>
    </message>
    <message>
        <source>over the local API</source>
        <translation>über die lokale API</translation>
    </message>
    <message>
        <source>through the gateway</source>
        <translation>durch das Gateway</translation>
    </message>
    <message>
        <source>For files that a shell reads: “set -a; . ./.env; set +a”. The token is asked for at that moment, and none stands in the file.</source>
        <translation>Für Dateien, die eine Shell liest: „set -a; . ./.env; set +a“. Nach dem Token wird in diesem Augenblick gefragt, und in der Datei steht keines.</translation>
    </message>
    <message>
        <source>Asks for the token each time it runs, so it never expires and no secret lands in your shell history.</source>
        <translation>Fragt bei jedem Aufruf nach dem Token; so läuft es nie ab, und kein Geheimnis gerät in den Verlauf der Shell.</translation>
    </message>
    <message numerus="yes">
        <source>%n times, last %1</source>
        <translation>
            <numerusform>%n-mal, zuletzt %1</numerusform>
            <numerusform>%n-mal, zuletzt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>when a program took the token</comment>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>1 more program</source>
        <translation>1 weiteres Programm</translation>
    </message>
    <message numerus="yes">
        <source>%n more programs</source>
        <translation>
            <numerusform>%n weiteres Programm</numerusform>
            <numerusform>%n weitere Programme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <comment>a program, and how many others</comment>
        <translation>%1, +%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a program, and how often it took the token</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no program took the token within the last day</source>
        <translation>kein Programm hat das Token in den letzten 24 Stunden geholt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>names of programs, and when the last of them took the token</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 time, last %1</source>
        <translation>1-mal, zuletzt %1</translation>
    </message>
</context>
<context>
    <name>tokenwatch::Actions</name>
    <message>
        <source>&amp;Import sources…</source>
        <translation>Quellen &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Erneuern</translation>
    </message>
    <message>
        <source>Refresh &amp;all</source>
        <translation>&amp;Alle erneuern</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>&amp;Token kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;header</source>
        <translation>&amp;Kopfzeile kopieren</translation>
    </message>
    <message>
        <source>Copy c&amp;url command</source>
        <translation>c&amp;url-Befehl kopieren</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>Vo&amp;riges Problem</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>&amp;Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Sc&amp;heduler running</source>
        <translation>Zeit&amp;planer läuft</translation>
    </message>
    <message>
        <source>&amp;Unlock keychain…</source>
        <translation>Schlüsselbund &amp;entsperren…</translation>
    </message>
    <message>
        <source>Copy local &amp;API address</source>
        <translation>Adresse der lokalen &amp;API kopieren</translation>
    </message>
    <message>
        <source>&amp;About Tokenwatch</source>
        <translation>Ü&amp;ber Tokenwatch</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Sandbox</source>
        <translation>&amp;Sandbox</translation>
    </message>
    <message>
        <source>C&amp;lear…</source>
        <translation>&amp;Verwerfen…</translation>
    </message>
    <message>
        <source>Add cr&amp;edentials…</source>
        <translation>&amp;Zugangsdaten eingeben…</translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation>Quelle &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Edi&amp;t source…</source>
        <translation>Quelle &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Si&amp;gn in…</source>
        <translation>An&amp;melden…</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>Rück&amp;gängig</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Ti&amp;meline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>Look ahead %1</source>
        <translation>%1 vorausschauen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Whole range</source>
        <translation>&amp;Ganzer Zeitraum</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Angaben</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>Ver&amp;wenden</translation>
    </message>
    <message>
        <source>Details belo&amp;w the table</source>
        <translation>Einzelheiten &amp;unter der Tabelle</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>tokenwatch::AdvancedPage</name>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>As Tokenwatch was started</source>
        <translation>Wie beim Start von Tokenwatch</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Everything, for finding faults</source>
        <translation>Alles, für die Fehlersuche</translation>
    </message>
    <message>
        <source>&amp;Save support bundle…</source>
        <translation>Paket für die Fehlersuche &amp;speichern…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>States, settings and the last lines of the log, for whoever helps you. Secrets are taken out, and the file is searched for them before it is written.</source>
        <translation>Zustände, Einstellungen und die letzten Zeilen des Protokolls, für alle, die Ihnen helfen. Geheimnisse werden entfernt, und die Datei wird danach durchsucht, bevor sie geschrieben wird.</translation>
    </message>
    <message>
        <source>Save support bundle</source>
        <translation>Paket für die Fehlersuche speichern</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 ließ sich nicht schreiben: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::AppearancePage</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>Two lines</source>
        <translation>Zwei Zeilen</translation>
    </message>
    <message>
        <source>Compact, one line</source>
        <translation>Kompakt, eine Zeile</translation>
    </message>
    <message>
        <source>Tray &amp;icon</source>
        <translation>&amp;Symbol im Infobereich</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Dark, for light panels</source>
        <translation>Dunkel, für helle Leisten</translation>
    </message>
    <message>
        <source>Light, for dark panels</source>
        <translation>Hell, für dunkle Leisten</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>Farbig</translation>
    </message>
    <message>
        <source>&amp;High contrast: black and white, lines instead of tints</source>
        <translation>&amp;Hoher Kontrast: Schwarz und Weiß, Linien statt Farbtönen</translation>
    </message>
    <message>
        <source>Reduced &amp;motion: nothing turns, nothing fades</source>
        <translation>Weniger &amp;Bewegung: Nichts dreht sich, nichts wird ein- oder ausgeblendet</translation>
    </message>
    <message>
        <source>Both are on as well while the desktop asks for them.</source>
        <translation>Beides ist auch an, solange der Desktop es verlangt.</translation>
    </message>
    <message>
        <source>Show the &amp;details with the table</source>
        <translation>&amp;Einzelheiten mit der Tabelle zeigen</translation>
    </message>
    <message>
        <source>&amp;Place of the details</source>
        <translation>&amp;Platz der Einzelheiten</translation>
    </message>
    <message>
        <source>Right of the table</source>
        <translation>Rechts von der Tabelle</translation>
    </message>
    <message>
        <source>Below the table</source>
        <translation>Unter der Tabelle</translation>
    </message>
</context>
<context>
    <name>tokenwatch::AttemptRow</name>
    <message>
        <source>Attempt %1: %2 %3. %4. %5</source>
        <comment>number, method, path, answer, meaning</comment>
        <translation>Versuch %1: %2 %3. %4. %5</translation>
    </message>
    <message>
        <source>no secrets sent</source>
        <translation>keine Geheimnisse gesendet</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4. %5</source>
        <comment>number, method, path, format, why it was not sent</comment>
        <translation>%1: %2 %3, %4. %5</translation>
    </message>
</context>
<context>
    <name>tokenwatch::AttemptTable</name>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was das heißt</translation>
    </message>
</context>
<context>
    <name>tokenwatch::AttemptsModel</name>
    <message>
        <source>OK, new token for %1</source>
        <translation>OK, neues Token für %1</translation>
    </message>
    <message>
        <source>OK, new token</source>
        <translation>OK, neues Token</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>gelungen</translation>
    </message>
    <message>
        <source>did not succeed</source>
        <translation>nicht gelungen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>tokenwatch::AttemptsView</name>
    <message>
        <source>Latest attempts</source>
        <translation>Letzte Versuche</translation>
    </message>
</context>
<context>
    <name>tokenwatch::BannerTexts</name>
    <message>
        <source>The sandbox serves at %1. Nothing in it is real.</source>
        <translation>Die Sandbox läuft unter %1. Nichts darin ist echt.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::Banners</name>
    <message>
        <source>Sandbox: nothing here is real.</source>
        <translation>Sandbox: Nichts hier ist echt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>End snooze</source>
        <translation>Stummschaltung beenden</translation>
    </message>
    <message>
        <source>Tokens are covered and cannot be copied. Refreshing goes on.</source>
        <translation>Token sind verdeckt und lassen sich nicht kopieren. Erneuert wird weiterhin.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
</context>
<context>
    <name>tokenwatch::ClaimsPage</name>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Value and meaning</source>
        <translation>Wert und Bedeutung</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>Zum Zeigen gedrückt halten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Claims of the token</source>
        <translation>Claims des Tokens</translation>
    </message>
    <message>
        <source>Shows the token for as long as the button is held.</source>
        <translation>Zeigt das Token, solange die Schaltfläche gedrückt ist.</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Das Token kopieren</translation>
    </message>
    <message>
        <source>There is no token</source>
        <translation>Es gibt kein Token</translation>
    </message>
    <message>
        <source>Its claims are shown as soon as there is one.</source>
        <translation>Sobald es eines gibt, erscheinen hier seine Claims.</translation>
    </message>
    <message>
        <source>There is nothing to decode</source>
        <translation>Es gibt nichts zu dekodieren</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is shown.</source>
        <translation>Das Token wird gezeigt.</translation>
    </message>
    <message>
        <source>The token is hidden.</source>
        <translation>Das Token ist verdeckt.</translation>
    </message>
    <message>
        <source>Asks the issuer for its public keys. Nothing of the token is sent.</source>
        <translation>Fragt den Aussteller nach seinen öffentlichen Schlüsseln. Vom Token wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check signature</source>
        <translation>Signatur prüfen</translation>
    </message>
</context>
<context>
    <name>tokenwatch::ColumnMenu</name>
    <message>
        <source>Columns and gro&amp;ups</source>
        <translation>Spalten und &amp;Gruppen</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>E&amp;xpires in</source>
        <translation>&amp;Läuft ab in</translation>
    </message>
    <message>
        <source>&amp;Next refresh</source>
        <translation>&amp;Nächste Erneuerung</translation>
    </message>
    <message>
        <source>&amp;Last result</source>
        <translation>Letztes Er&amp;gebnis</translation>
    </message>
    <message>
        <source>Last &amp;24 h</source>
        <translation>Letzte &amp;24 h</translation>
    </message>
    <message>
        <source>&amp;Grant</source>
        <translation>&amp;Verfahren</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Expires &amp;at</source>
        <translation>Läuft ab &amp;am</translation>
    </message>
    <message>
        <source>&amp;Issued</source>
        <translation>A&amp;usgestellt</translation>
    </message>
    <message>
        <source>Life&amp;time</source>
        <translation>Le&amp;bensdauer</translation>
    </message>
    <message>
        <source>&amp;Failures</source>
        <translation>&amp;Fehlschläge</translation>
    </message>
    <message>
        <source>&amp;Refresh token ends</source>
        <translation>&amp;Refresh-Token endet</translation>
    </message>
    <message>
        <source>Fit &amp;widths to the words</source>
        <translation>Breiten an den Te&amp;xt anpassen</translation>
    </message>
    <message>
        <source>Not group&amp;ed</source>
        <translation>Nicht grupp&amp;iert</translation>
    </message>
    <message>
        <source>Grouped &amp;by folder</source>
        <translation>Nach Or&amp;dner gruppiert</translation>
    </message>
    <message>
        <source>Grouped by &amp;host</source>
        <translation>Nach &amp;Host gruppiert</translation>
    </message>
    <message>
        <source>In use b&amp;y</source>
        <translation>Benut&amp;zt von</translation>
    </message>
</context>
<context>
    <name>tokenwatch::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>tokenwatch::DesktopNotifier</name>
    <message>
        <source>Snooze 15 min</source>
        <translation>15 min stumm</translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <translation>1 h stumm</translation>
    </message>
    <message>
        <source>Snooze until tomorrow 8:00</source>
        <translation>Bis morgen 8:00 stumm</translation>
    </message>
    <message>
        <source>Snooze until it changes</source>
        <translation>Bis zur nächsten Änderung stumm</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Tokenwatch</source>
        <translation>Tokenwatch</translation>
    </message>
</context>
<context>
    <name>tokenwatch::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Detail tabs</source>
        <translation>Reiter der Einzelheiten</translation>
    </message>
    <message>
        <source>Select a source to see its details.</source>
        <translation>Wählen Sie eine Quelle, um ihre Einzelheiten zu sehen.</translation>
    </message>
    <message>
        <source>Refresh this source</source>
        <translation>Diese Quelle erneuern</translation>
    </message>
    <message>
        <source>Clear the token of this source</source>
        <translation>Das Token dieser Quelle verwerfen</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <comment>a tab and its key</comment>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>What this token says is covered, because nobody was here or the screen was locked. It goes on being refreshed.</source>
        <translation>Was dieses Token sagt, ist verdeckt, weil niemand hier oder der Bildschirm gesperrt war. Erneuert wird es weiterhin.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
</context>
<context>
    <name>tokenwatch::EditingCommands</name>
    <message>
        <source>%1: %2</source>
        <comment>source and what failed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 was saved. Ctrl+Z takes it back.</source>
        <translation>%1 wurde gespeichert. Strg+Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>Import sources</source>
        <translation>Quellen importieren</translation>
    </message>
    <message>
        <source>Sources, environment files, Postman and Insomnia exports (*.json *.env .env *.env.* *.yaml *.yml)</source>
        <translation>Quellen, Umgebungsdateien, Postman- und Insomnia-Exporte (*.json *.env .env *.env.* *.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 can’t be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MiB. That is no file of sources.</source>
        <translation>%1 ist größer als 4 MiB. Das ist keine Datei mit Quellen.</translation>
    </message>
    <message>
        <source>%1 holds no source.</source>
        <translation>%1 enthält keine Quelle.</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>Sie sind bei %1 angemeldet.</translation>
    </message>
    <message>
        <source>The sandbox and its sources are gone.</source>
        <translation>Die Sandbox und ihre Quellen sind entfernt.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::EdrPage</name>
    <message>
        <source>EDRs</source>
        <translation>EDRs</translation>
    </message>
    <message>
        <source>No transfer has been started yet. POST /edc/transfers starts one and answers with its EDR, which can be imported as a source.</source>
        <translation>Noch ist keine Übertragung gestartet. POST /edc/transfers startet eine und antwortet mit ihrem EDR, der sich als Quelle importieren lässt.</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>Nur abgelehnte</translation>
    </message>
    <message>
        <source>The ten steps</source>
        <translation>Die zehn Schritte</translation>
    </message>
    <message>
        <source>They are marked as a transfer goes through them.</source>
        <translation>Sie werden markiert, wenn eine Übertragung sie durchläuft.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::FailureDetails</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details of the last attempt</source>
        <translation>Einzelheiten zum letzten Versuch</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Die Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>tokenwatch::FaultsPage</name>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>This sandbox knows no faults.</source>
        <translation>Diese Sandbox kennt keine Störungen.</translation>
    </message>
    <message>
        <source>Switched on only</source>
        <translation>Nur eingeschaltete</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a span of time</comment>
        <translation>für %1</translation>
    </message>
    <message>
        <source>until switched off</source>
        <translation>bis zum Ausschalten</translation>
    </message>
    <message>
        <source>every address</source>
        <translation>jede Adresse</translation>
    </message>
    <message>
        <source>usual amount</source>
        <translation>übliches Maß</translation>
    </message>
    <message>
        <source>How late, how far ahead, or what Retry-After says</source>
        <translation>Wie spät, wie weit voraus, oder was Retry-After sagt</translation>
    </message>
    <message>
        <source>Whom the next fault strikes</source>
        <translation>Wen die nächste Störung trifft</translation>
    </message>
    <message>
        <source>Where the next fault strikes</source>
        <translation>Wo die nächste Störung zuschlägt</translation>
    </message>
    <message>
        <source>How often or how long the next fault strikes</source>
        <translation>Wie oft oder wie lange die nächste Störung zuschlägt</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Wie viel davon</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>usual amount, %1</source>
        <translation>übliches Maß, %1</translation>
    </message>
    <message>
        <source>Switch on for</source>
        <translation>Einschalten für</translation>
    </message>
</context>
<context>
    <name>tokenwatch::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter sources</source>
        <translation>Quellen filtern</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <comment>a key</comment>
        <translation>Strg+F</translation>
    </message>
</context>
<context>
    <name>tokenwatch::FootLine</name>
    <message>
        <source>%1 · %2</source>
        <comment>scheduler line and its note</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>tokenwatch::FormField</name>
    <message>
        <source>Use 80 %</source>
        <translation>80 % nehmen</translation>
    </message>
    <message>
        <source>NAME=value, one each line</source>
        <translation>NAME=Wert, je Zeile einer</translation>
    </message>
    <message>
        <source>one argument each line</source>
        <translation>je Zeile ein Argument</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation>Datei wählen: %1</translation>
    </message>
    <message>
        <source>The source can’t work without it. It can follow later.</source>
        <translation>Ohne diese Angabe geht es nicht. Sie kann später folgen.</translation>
    </message>
    <message>
        <source>one each line</source>
        <translation>je Zeile ein Eintrag</translation>
    </message>
</context>
<context>
    <name>tokenwatch::FormPage</name>
    <message>
        <source>More settings</source>
        <translation>Mehr Einstellungen</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Weniger Einstellungen</translation>
    </message>
</context>
<context>
    <name>tokenwatch::GeneralPage</name>
    <message>
        <source>&amp;Start with the desktop session</source>
        <translation>Mit der Desktop-&amp;Sitzung starten</translation>
    </message>
    <message>
        <source>It then starts in the tray, without a window.</source>
        <translation>Dann startet Tokenwatch im Infobereich, ohne Fenster.</translation>
    </message>
    <message>
        <source>When the window is &amp;closed</source>
        <translation>Beim Schließen des &amp;Fensters</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>On a desktop without a tray the window is minimised instead of hidden.</source>
        <translation>Auf einem Desktop ohne Infobereich wird das Fenster minimiert statt verborgen.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Another language counts at once. While a dialog is open, it waits until that is closed, so that nothing you entered is lost.</source>
        <translation>Eine andere Sprache gilt sofort. Solange ein Dialog offen ist, wartet sie, bis er geschlossen ist, damit nichts verloren geht, was Sie eingegeben haben.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::HistoryPage</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n T</numerusform>
            <numerusform>%n T</numerusform>
        </translation>
    </message>
    <message>
        <source>Look back %1</source>
        <translation>%1 zurückblicken</translation>
    </message>
    <message>
        <source>Range of the history</source>
        <translation>Zeitraum des Verlaufs</translation>
    </message>
    <message>
        <source>No refresh failed in this time.</source>
        <translation>In dieser Zeit ist keine Erneuerung fehlgeschlagen.</translation>
    </message>
    <message>
        <source>refresh is due</source>
        <translation>Erneuerung ist fällig</translation>
    </message>
    <message>
        <source>The token does not expire.</source>
        <translation>Das Token läuft nicht ab.</translation>
    </message>
    <message>
        <source>No token was there in this time.</source>
        <translation>In dieser Zeit war kein Token da.</translation>
    </message>
    <message numerus="yes">
        <source>× %n failed</source>
        <translation>
            <numerusform>× %n fehlgeschlagen</numerusform>
            <numerusform>× %n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % under %1</source>
        <translation>95 % unter %1</translation>
    </message>
    <message>
        <source>There was no answer in this time.</source>
        <translation>In dieser Zeit gab es keine Antwort.</translation>
    </message>
    <message>
        <source>Save the attempts as CSV</source>
        <translation>Die Versuche als CSV speichern</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 ließ sich nicht schreiben: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts were written to %1.</source>
        <translation>
            <numerusform>%n Versuch wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Versuche wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenwatch::HttpNotice</name>
    <message>
        <source>Use https</source>
        <translation>https nehmen</translation>
    </message>
    <message>
        <source>Keep http for this address</source>
        <translation>Bei dieser Adresse http behalten</translation>
    </message>
    <message>
        <source>Credentials and token travel unencrypted (http)</source>
        <translation>Zugangsdaten und Token gehen unverschlüsselt über das Netz (http)</translation>
    </message>
    <message>
        <source>Anyone on this network can read them.</source>
        <translation>Jeder in diesem Netz kann sie lesen.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::ImportDialog</name>
    <message>
        <source>Take them out of the file</source>
        <translation>Aus der Datei entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>What %1 would bring</source>
        <translation>Was %1 bringen würde</translation>
    </message>
    <message>
        <source>This is %1. Secrets move to the keychain; nothing is taken before you say so.</source>
        <translation>Erkannt: %1. Geheimnisse kommen in den Schlüsselbund; übernommen wird erst, wenn Sie es bestätigen.</translation>
    </message>
    <message>
        <source>Sources in the file</source>
        <translation>Quellen in der Datei</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Secrets → keychain</source>
        <translation>Geheimnisse → Schlüsselbund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>changes the source of that name</source>
        <translation>ändert die Quelle dieses Namens</translation>
    </message>
    <message>
        <source>still needs: %1</source>
        <translation>braucht noch: %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import one source</source>
        <translation>Eine Quelle importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n sources</source>
        <translation>
            <numerusform>%n Quelle importieren</numerusform>
            <numerusform>%n Quellen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>One source was imported from %1.</source>
        <translation>Eine Quelle wurde aus %1 importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources were imported from %1.</source>
        <translation>
            <numerusform>%n Quelle wurde aus %1 importiert.</numerusform>
            <numerusform>%n Quellen wurden aus %1 importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secrets are in the keychain now, and still in %1 too, where every program of yours can read them. The rest of the file would stay as it is.</source>
        <translation>Die Geheimnisse sind jetzt im Schlüsselbund und noch immer auch in %1, wo jedes Ihrer Programme sie lesen kann. Der Rest der Datei bliebe, wie er ist.</translation>
    </message>
    <message>
        <source>Leave the file as it is</source>
        <translation>Die Datei lassen, wie sie ist</translation>
    </message>
    <message>
        <source>The secrets were taken out of %1.</source>
        <translation>Die Geheimnisse wurden aus %1 entfernt.</translation>
    </message>
    <message>
        <source>%1 can’t be written: %2. It is as it was.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile, so it was left alone.</source>
        <translation>%1 wurde inzwischen geändert und blieb deshalb unberührt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tokenwatch::KeyboardHelp</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Empty the filter</source>
        <translation>Den Filter leeren</translation>
    </message>
    <message>
        <source>Timeline: the event before</source>
        <translation>Zeitleiste: das vorige Ereignis</translation>
    </message>
    <message>
        <source>Timeline: the next event</source>
        <translation>Zeitleiste: das nächste Ereignis</translation>
    </message>
</context>
<context>
    <name>tokenwatch::KeysPage</name>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Widerrufen…</translation>
    </message>
    <message>
        <source>Keys of programs</source>
        <translation>Schlüssel von Programmen</translation>
    </message>
    <message>
        <source>A program that comes over TCP shows a key. It may take tokens of the sources named here, and nothing else.</source>
        <translation>Ein Programm, das über TCP kommt, zeigt einen Schlüssel. Es darf Token der hier genannten Quellen holen, sonst nichts.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>&amp;New key…</source>
        <translation>&amp;Neuer Schlüssel…</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>alle Quellen</translation>
    </message>
    <message>
        <source>none that is still there</source>
        <translation>keine, die es noch gibt</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1: names of sources, separated by commas</extracomment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Revoke the key %1?</source>
        <translation>Den Schlüssel %1 widerrufen?</translation>
    </message>
    <message>
        <source>The program that uses it gets no token any more.</source>
        <translation>Das Programm, das ihn benutzt, bekommt kein Token mehr.</translation>
    </message>
    <message>
        <source>Serve the local &amp;API on this computer</source>
        <translation>Die lokale &amp;API auf diesem Rechner anbieten</translation>
    </message>
    <message>
        <source>&amp;Port of the API</source>
        <translation>&amp;Port der API</translation>
    </message>
    <message>
        <source>Run the pro&amp;xy, which adds tokens to requests</source>
        <translation>Den Pro&amp;xy betreiben, der Anfragen Token hinzufügt</translation>
    </message>
    <message>
        <source>P&amp;ort of the proxy</source>
        <translation>P&amp;ort des Proxys</translation>
    </message>
    <message>
        <source>Only programs on this computer reach them. Port 0 takes any free one. Programs that use the socket, as tokenctl does, are served in any case.</source>
        <translation>Nur Programme auf diesem Rechner erreichen sie. Port 0 nimmt irgendeinen freien. Programme, die den Socket benutzen, wie tokenctl es tut, werden in jedem Fall bedient.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>This is no port. Write a number from 0 to 65535, or nothing for the usual one.</source>
        <translation>Das ist kein Port. Schreiben Sie eine Zahl von 0 bis 65535, oder nichts für den üblichen.</translation>
    </message>
    <message>
        <source>Tokenwatch was started with --no-tcp, which wins over what is chosen here.</source>
        <translation>Tokenwatch wurde mit --no-tcp gestartet; das geht vor, was auch immer hier gewählt ist.</translation>
    </message>
    <message>
        <source>Tokenwatch was started with --api-port and --gateway-port, which win over the ports chosen here.</source>
        <translation>Tokenwatch wurde mit --api-port und --gateway-port gestartet; sie gehen den hier gewählten Ports vor.</translation>
    </message>
    <message>
        <source>Tokenwatch was started with %1, which wins over the port chosen here.</source>
        <translation>Tokenwatch wurde mit %1 gestartet; das geht dem hier gewählten Port vor.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::KindPage</name>
    <message>
        <source>How does this source get its tokens?</source>
        <translation>Wie bekommt diese Quelle ihre Token?</translation>
    </message>
    <message>
        <source>Choose what the provider’s documentation describes. It can be changed later.</source>
        <translation>Wählen Sie, was die Dokumentation des Anbieters beschreibt. Es lässt sich später ändern.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::LogPage</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Log of the source</source>
        <translation>Protokoll der Quelle</translation>
    </message>
    <message>
        <source>Find in log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Copy the lines that are shown</source>
        <translation>Die gezeigten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Tokens and secrets are never written to the log.</source>
        <translation>Token und Geheimnisse werden nie ins Protokoll geschrieben.</translation>
    </message>
    <message>
        <source>No line holds “%1”.</source>
        <translation>Keine Zeile enthält „%1“.</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>Nichts ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::MainWindow</name>
    <message>
        <source>Tokenwatch</source>
        <translation>Tokenwatch</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Local API on its socket only</source>
        <translation>Lokale API nur auf ihrem Socket</translation>
    </message>
    <message>
        <source>Local API on · %1</source>
        <translation>Lokale API an · %1</translation>
    </message>
    <message>
        <source>Sandbox · %1</source>
        <translation>Sandbox · %1</translation>
    </message>
    <message>
        <source>About Tokenwatch</source>
        <translation>Über Tokenwatch</translation>
    </message>
    <message>
        <source>Tokenwatch %1</source>
        <translation>Tokenwatch %1</translation>
    </message>
    <message>
        <source>Keeps API tokens alive and shows which one will be lost next.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Hält API-Token gültig und zeigt, welches als nächstes verloren geht.

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Time &amp;range</source>
        <translation>Zeit&amp;raum</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Tab of the d&amp;etails</source>
        <translation>Re&amp;iter der Einzelheiten</translation>
    </message>
</context>
<context>
    <name>tokenwatch::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>tokenwatch::MessageCard</name>
    <message>
        <source>Try again now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>tokenwatch::NetworkPage</name>
    <message>
        <source>The way to providers</source>
        <translation>Der Weg zu den Anbietern</translation>
    </message>
    <message>
        <source>As the environment says (HTTPS_PROXY)</source>
        <translation>Wie die Umgebung sagt (HTTPS_PROXY)</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>Through this proxy</source>
        <translation>Durch diesen Proxy</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Not for</source>
        <translation>&amp;Nicht für</translation>
    </message>
    <message>
        <source>Hosts, domains and networks, separated by commas. This computer is always reached directly, and so is plain http.</source>
        <translation>Hosts, Domains und Netze, durch Kommas getrennt. Dieser Rechner wird immer direkt erreicht, unverschlüsseltes http ebenso.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Die Zertifikatsdatei wählen</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>Zertifi&amp;zierungsstelle</translation>
    </message>
    <message>
        <source>Certificate file of an authority</source>
        <translation>Zertifikatsdatei einer Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>The certificate (PEM) of an authority of your own, trusted besides those of the system. A source that names a file of its own uses that instead.</source>
        <translation>Das Zertifikat (PEM) einer eigenen Zertifizierungsstelle, der neben denen des Systems vertraut wird. Eine Quelle, die selbst eine Datei nennt, benutzt stattdessen jene.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>A connection is made &amp;within</source>
        <translation>Eine Verbindung steht &amp;innerhalb von</translation>
    </message>
    <message>
        <source>An attempt is &amp;over after</source>
        <translation>Ein &amp;Versuch endet nach</translation>
    </message>
</context>
<context>
    <name>tokenwatch::NewKeyDialog</name>
    <message>
        <source>&amp;All sources, those to come too</source>
        <translation>&amp;Alle Quellen, auch künftige</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>Der neue Schlüssel</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>&amp;Name of the program</source>
        <translation>&amp;Name des Programms</translation>
    </message>
    <message>
        <source>It may &amp;use</source>
        <translation>Darf &amp;benutzen</translation>
    </message>
    <message>
        <source>This is the key of %1. It is shown this once: copy it now.</source>
        <translation>Dies ist der Schlüssel von %1. Er wird nur dieses eine Mal gezeigt: Kopieren Sie ihn jetzt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tokenwatch::NoHits</name>
    <message>
        <source>No source is in this state now.</source>
        <translation>Keine Quelle ist jetzt in diesem Zustand.</translation>
    </message>
    <message>
        <source>No source matches “%1”.</source>
        <translation>Keine Quelle passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>tokenwatch::NoticeDesk</name>
    <message>
        <source>Notifications are snoozed until %1.</source>
        <translation>Benachrichtigungen sind bis %1 stummgeschaltet.</translation>
    </message>
    <message>
        <source>Notifications snoozed</source>
        <translation>Benachrichtigungen stumm</translation>
    </message>
    <message>
        <source>Notifications on</source>
        <translation>Benachrichtigungen an</translation>
    </message>
    <message>
        <source>1 notification</source>
        <translation>1 Benachrichtigung</translation>
    </message>
    <message numerus="yes">
        <source>%n notifications</source>
        <translation>
            <numerusform>%n Benachrichtigung</numerusform>
            <numerusform>%n Benachrichtigungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenwatch::NotificationsPage</name>
    <message>
        <source>Tell me when</source>
        <translation>Benachrichtigen, wenn</translation>
    </message>
    <message>
        <source>a token &amp;ends soon and no refresh is expected</source>
        <translation>ein Token bald &amp;endet und keine Erneuerung zu erwarten ist</translation>
    </message>
    <message>
        <source>a token is &amp;lost</source>
        <translation>ein Token &amp;verloren ist</translation>
    </message>
    <message>
        <source>a source is &amp;blocked: no credentials, or the keychain is locked</source>
        <translation>eine Quelle &amp;blockiert ist: keine Zugangsdaten, oder der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>a lost token is bac&amp;k</source>
        <translation>ein verlorenes Token wieder &amp;da ist</translation>
    </message>
    <message>
        <source>How &amp;far ahead of the end</source>
        <translation>&amp;Wie lange vor dem Ende</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Show &amp;nothing in these hours</source>
        <translation>In dieser Zeit &amp;nichts zeigen</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>V&amp;on</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>B&amp;is</translation>
    </message>
    <message>
        <source>What is still wrong then is shown when they are over.</source>
        <translation>Was dann noch gestört ist, wird danach gezeigt.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::Options</name>
    <message>
        <source>Keeps API tokens alive and shows which one will be lost next.</source>
        <translation>Hält API-Token gültig und zeigt, welches als nächstes verloren geht.</translation>
    </message>
    <message>
        <source>Keep everything in this directory (mode 0700).</source>
        <translation>Alles in diesem Verzeichnis ablegen (Rechte 0700).</translation>
    </message>
    <message>
        <source>Start the sandbox provider and sources for it; nothing of yours is touched.</source>
        <translation>Den Sandbox-Anbieter und Quellen dafür starten; nichts von Ihnen wird angetastet.</translation>
    </message>
    <message>
        <source>The sandbox's port; 0, any free one, is the default.</source>
        <translation>Der Port der Sandbox; 0, irgendein freier, ist die Vorgabe.</translation>
    </message>
    <message>
        <source>Start the sandbox provider and nothing else.</source>
        <translation>Nur den Sandbox-Anbieter starten, sonst nichts.</translation>
    </message>
    <message>
        <source>Where secrets are kept: keychain, file or memory.</source>
        <translation>Wo Geheimnisse liegen: keychain, file oder memory.</translation>
    </message>
    <message>
        <source>The key for --secrets file: at least 32 bytes, mode 0600.</source>
        <translation>Der Schlüssel für --secrets file: mindestens 32 Bytes, Rechte 0600.</translation>
    </message>
    <message>
        <source>The local API's port; 8765 is the default, 0 is any free one.</source>
        <translation>Der Port der lokalen API; 8765 ist die Vorgabe, 0 ist irgendein freier.</translation>
    </message>
    <message>
        <source>The gateway's port; 8766 is the default, 0 is any free one.</source>
        <translation>Der Port des Gateways; 8766 ist die Vorgabe, 0 ist irgendein freier.</translation>
    </message>
    <message>
        <source>Serve the API on its socket only, and start no gateway.</source>
        <translation>Die API nur auf ihrem Socket anbieten und kein Gateway starten.</translation>
    </message>
    <message>
        <source>Where tokens are stored: sqlite:PATH, json:PATH or json: for ./data/token-cache.json.</source>
        <translation>Wo Token gespeichert werden: sqlite:PFAD, json:PFAD oder json: für ./data/token-cache.json.</translation>
    </message>
    <message>
        <source>Sources provisioned from this file, read-only, read again on SIGHUP.</source>
        <translation>Quellen aus dieser Datei, nur lesbar, bei SIGHUP neu gelesen.</translation>
    </message>
    <message>
        <source>error, warn, info or debug; also LOG_LEVEL.</source>
        <translation>error, warn, info oder debug; auch LOG_LEVEL.</translation>
    </message>
    <message>
        <source>Start in the tray, without showing the window (tokenwatch only).</source>
        <translation>Im Infobereich starten, ohne das Fenster zu zeigen (nur tokenwatch).</translation>
    </message>
</context>
<context>
    <name>tokenwatch::OverviewPage</name>
    <message>
        <source>Latest attempts</source>
        <translation>Letzte Versuche</translation>
    </message>
</context>
<context>
    <name>tokenwatch::QrCode</name>
    <message>
        <source>QR code for %1</source>
        <translation>QR-Code für %1</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxClients</name>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>confidential, signs with a key</source>
        <translation>vertraulich, signiert mit einem Schlüssel</translation>
    </message>
    <message>
        <source>confidential, has a secret</source>
        <translation>vertraulich, hat ein Secret</translation>
    </message>
    <message>
        <source>answers after %1</source>
        <translation>antwortet nach %1</translation>
    </message>
    <message>
        <source>expires_in is a date</source>
        <translation>expires_in ist ein Datum</translation>
    </message>
    <message>
        <source>The answer’s expires_in is the instant at which the access token ends, as some providers have it, not the seconds until then.</source>
        <translation>Das expires_in der Antwort ist der Zeitpunkt, an dem das Access-Token endet, wie manche Anbieter es halten, nicht die Sekunden bis dahin.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Access token lives</source>
        <translation>Access-Token gilt</translation>
    </message>
    <message>
        <source>Refresh token lives</source>
        <translation>Refresh-Token gilt</translation>
    </message>
    <message>
        <source>nothing special</source>
        <translation>nichts Besonderes</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>Besonderes</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxCommands</name>
    <message>
        <source>There was no session to revoke.</source>
        <translation>Es gab keine Sitzung zu widerrufen.</translation>
    </message>
    <message>
        <source>1 session was revoked.</source>
        <translation>1 Sitzung wurde widerrufen.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were revoked.</source>
        <translation>
            <numerusform>%n Sitzung wurde widerrufen.</numerusform>
            <numerusform>%n Sitzungen wurden widerrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The curl command is on the clipboard. Put the secrets in where the dots are.</source>
        <translation>Der curl-Befehl ist in der Zwischenablage. Setzen Sie die Geheimnisse ein, wo die Punkte stehen.</translation>
    </message>
    <message numerus="yes">
        <source>A curl command that gets a token as %1 is on the clipboard for %n seconds.</source>
        <translation>
            <numerusform>Ein curl-Befehl, der als %1 ein Token holt, ist für %n Sekunde in der Zwischenablage.</numerusform>
            <numerusform>Ein curl-Befehl, der als %1 ein Token holt, ist für %n Sekunden in der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sandbox’s address is on the clipboard.</source>
        <translation>Die Adresse der Sandbox ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxEdrs</name>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>refresh refused</source>
        <translation>Erneuerung abgelehnt</translation>
    </message>
    <message>
        <source>not refreshed yet</source>
        <translation>noch nicht erneuert</translation>
    </message>
    <message>
        <source>refreshed once</source>
        <translation>einmal erneuert</translation>
    </message>
    <message numerus="yes">
        <source>refreshed %n times</source>
        <translation>
            <numerusform>%n-mal erneuert</numerusform>
            <numerusform>%n-mal erneuert</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>EDR</source>
        <translation>EDR</translation>
    </message>
    <message>
        <source>token ended %1</source>
        <comment>a time of day</comment>
        <translation>Token endete %1</translation>
    </message>
    <message>
        <source>token until %1</source>
        <comment>a time of day</comment>
        <translation>Token bis %1</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxFaults</name>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a client and a path</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Struck</source>
        <translation>Getroffen</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxGrants</name>
    <message>
        <source>the user</source>
        <translation>der Benutzer</translation>
    </message>
    <message>
        <source>the client itself</source>
        <translation>der Client selbst</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none in use</source>
        <comment>a number of sessions</comment>
        <translation>%1, keine in Gebrauch</translation>
    </message>
    <message>
        <source>no scope</source>
        <translation>kein Scope</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Bewilligung</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Began with</source>
        <translation>Begonnen mit</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Angelegt um</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxPage</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxRequests</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>no answer was sent</source>
        <translation>keine Antwort geschickt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>worked on try %1</source>
        <translation>gelang bei Versuch %1</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>fault: %1</source>
        <translation>Störung: %1</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>no client</source>
        <translation>kein Client</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxSessions</name>
    <message>
        <source>ended %1</source>
        <comment>a time of day</comment>
        <translation>endete %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time of day</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>no refresh token</source>
        <translation>kein Refresh-Token</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>Scope: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Began with</source>
        <translation>Begonnen mit</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Bewilligung</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Angelegt um</translation>
    </message>
    <message>
        <source>no longer works</source>
        <translation>gilt nicht mehr</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxSteps</name>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>#</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Last at</source>
        <translation>Zuletzt um</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Wie oft</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxWindow</name>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Nobody has signed in yet. A token that is asked for begins a session.</source>
        <translation>Noch hat sich niemand angemeldet. Mit einem verlangten Token beginnt eine Sitzung.</translation>
    </message>
    <message>
        <source>Revoked only</source>
        <translation>Nur widerrufene</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Bewilligungen</translation>
    </message>
    <message>
        <source>Nothing has been granted yet. A sign-in, or a client’s own request for a token, begins a grant.</source>
        <translation>Noch ist nichts bewilligt. Mit einer Anmeldung, oder wenn ein Client selbst ein Token verlangt, beginnt eine Bewilligung.</translation>
    </message>
    <message>
        <source>Without a session in use</source>
        <translation>Ohne Sitzung in Gebrauch</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>No client is registered.</source>
        <translation>Kein Client ist registriert.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Nothing has been asked yet. Each request appears here as it is answered, secrets masked.</source>
        <translation>Noch wurde nichts gefragt. Jede Anfrage erscheint hier, sobald sie beantwortet ist, mit verdeckten Geheimnissen.</translation>
    </message>
    <message>
        <source>Failures and retries</source>
        <translation>Fehlschläge und neue Versuche</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Sandbox at %1</source>
        <translation>Sandbox unter %1</translation>
    </message>
    <message>
        <source>A provider to try things out with. Nothing here is real, and nothing leaves this computer.</source>
        <translation>Ein Anbieter zum Ausprobieren. Nichts hier ist echt, und nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>EDRs</source>
        <translation>EDRs</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Parts of the sandbox</source>
        <translation>Teile der Sandbox</translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>Sitzungen zeigen</translation>
    </message>
    <message>
        <source>Revoke all</source>
        <translation>Alle widerrufen</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>A command that gets a token as this client, with its secret</source>
        <translation>Ein Befehl, der als dieser Client ein Token holt, mit seinem Secret</translation>
    </message>
    <message>
        <source>The same request as a command, with dots where its secrets were</source>
        <translation>Dieselbe Anfrage als Befehl, mit Punkten statt ihrer Geheimnisse</translation>
    </message>
    <message>
        <source>%1 of %2 can be used</source>
        <translation>%1 von %2 brauchbar</translation>
    </message>
    <message>
        <source>Faults (%1 on)</source>
        <translation>Störungen (%1 an)</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SchedulingPage</name>
    <message>
        <source>Sources that have no rule of their own</source>
        <translation>Quellen ohne eigene Regel</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>%1 % of the lifetime before the end</source>
        <translation>%1 % der Lebensdauer vor dem Ende</translation>
    </message>
    <message>
        <source>%1 before the end</source>
        <translation>%1 vor dem Ende</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Erneuern</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Every %1 % of the lifetime</source>
        <translation>Nach je %1 % der Lebensdauer</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Also at a &amp;steady pace</source>
        <translation>Auch in &amp;festem Abstand</translation>
    </message>
    <message>
        <source>Automatically is 5 min before the end, and for short tokens a fifth of their lifetime. A token that lives no longer than the time chosen here is refreshed automatically, too.</source>
        <translation>Automatisch heißt 5 min vor dem Ende, bei kurzen Token ein Fünftel ihrer Lebensdauer. Auch ein Token, das nicht länger gilt als die hier gewählte Zeit, wird automatisch erneuert.</translation>
    </message>
    <message>
        <source>After a refresh that failed</source>
        <translation>Nach einer fehlgeschlagenen Erneuerung</translation>
    </message>
    <message>
        <source>&amp;First wait, at most</source>
        <translation>Er&amp;ste Wartezeit, höchstens</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>&amp;Längste Wartezeit</translation>
    </message>
    <message>
        <source>Each wait is twice the one before. What a provider asks for, and the pause after a refused password, are kept in any case.</source>
        <translation>Jede Wartezeit ist doppelt so lang wie die vorige. Was ein Anbieter verlangt, und die Pause nach einem abgelehnten Passwort, wird in jedem Fall eingehalten.</translation>
    </message>
    <message>
        <source>At one provider</source>
        <translation>Bei einem Anbieter</translation>
    </message>
    <message>
        <source>Refreshes at the same &amp;time</source>
        <translation>Gleich&amp;zeitige Erneuerungen</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SecretDialog</name>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Credentials of %1</source>
        <translation>Zugangsdaten von %1</translation>
    </message>
    <message>
        <source>What you enter is stored encrypted and not shown again. Empty fields stay as they are.</source>
        <translation>Was Sie eingeben, wird verschlüsselt abgelegt und nicht mehr angezeigt. Leere Felder bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SecretField</name>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Paste it here, or choose its file.</source>
        <translation>Hier einfügen oder die Datei wählen.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Abgelegt</translation>
    </message>
    <message>
        <source>Nothing is stored</source>
        <translation>Nichts ist abgelegt</translation>
    </message>
    <message>
        <source>Choose the file of the secret</source>
        <translation>Datei mit dem Geheimnis wählen</translation>
    </message>
    <message>
        <source>That file can’t be read, or is larger than 64 KiB.</source>
        <translation>Diese Datei ist nicht lesbar oder größer als 64 KiB.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SecurityPage</name>
    <message>
        <source>In the keychain of this desktop</source>
        <translation>Im Schlüsselbund dieses Desktops</translation>
    </message>
    <message>
        <source>In the store, sealed with the key file</source>
        <translation>Im Speicher auf dem Datenträger, mit der Schlüsseldatei versiegelt</translation>
    </message>
    <message>
        <source>In memory, until Tokenwatch is closed</source>
        <translation>Im Arbeitsspeicher, bis Tokenwatch beendet wird</translation>
    </message>
    <message>
        <source>Passwords and client secrets</source>
        <translation>Passwörter und Client-Secrets</translation>
    </message>
    <message>
        <source>Tokens are sealed in the store, and their key is kept in the same place. Where that is is chosen when Tokenwatch is started (--secrets).</source>
        <translation>Token liegen versiegelt im Speicher, und ihr Schlüssel liegt am selben Ort. Welcher das ist, wird beim Start von Tokenwatch gewählt (--secrets).</translation>
    </message>
    <message>
        <source>&amp;Clear a copied token from the clipboard after</source>
        <translation>&amp;Kopiertes Token aus der Zwischenablage löschen nach</translation>
    </message>
    <message>
        <source>While nobody is there</source>
        <translation>Solange niemand da ist</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Co&amp;ver tokens after</source>
        <translation>Token &amp;verdecken nach</translation>
    </message>
    <message>
        <source>Cover tokens when the screen is &amp;locked</source>
        <translation>Token verdecken, wenn der Bildschirm &amp;gesperrt wird</translation>
    </message>
    <message>
        <source>What a token says is hidden, the clipboard gives up a token that it holds, and none is copied until you press “Show again”. Only input in Tokenwatch counts. Refreshing goes on. This is a cover and no lock: whoever sits at your open session can lift it.</source>
        <translation>Was ein Token sagt, wird verborgen, ein Token in der Zwischenablage wird daraus entfernt, und keines wird kopiert, bis Sie „Wieder zeigen“ drücken. Nur Eingaben in Tokenwatch zählen. Erneuert wird weiterhin. Das verdeckt nur und sperrt nicht: Wer an Ihrer offenen Sitzung sitzt, kann es aufheben.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Local API and proxy</source>
        <translation>Lokale API und Proxy</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SeverityChip</name>
    <message>
        <source>Show only sources that are %1</source>
        <translation>Nur Quellen zeigen, die %1 sind</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count and severity, as in 2 at risk</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SignInDialog</name>
    <message>
        <source>Open browser</source>
        <translation>Browser öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Waiting for the sign-in</source>
        <translation>Warten auf die Anmeldung</translation>
    </message>
    <message>
        <source>1. Open this address, here or on another device:</source>
        <translation>1. Öffnen Sie diese Adresse, hier oder auf einem anderen Gerät:</translation>
    </message>
    <message>
        <source>2. Type this code there:</source>
        <translation>2. Geben Sie dort diesen Code ein:</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation>Anmeldung bei %1</translation>
    </message>
    <message>
        <source>Asking %1 how people sign in there.</source>
        <translation>%1 wird gefragt, wie man sich dort anmeldet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>Browser noch einmal öffnen</translation>
    </message>
    <message>
        <source>Sign in on any device</source>
        <translation>Auf irgendeinem Gerät anmelden</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Im Browser fortfahren</translation>
    </message>
    <message>
        <source>Scan the code with a phone, or do it by hand. This window notices when it is done.</source>
        <translation>Scannen Sie den Code mit einem Telefon, oder geben Sie ihn von Hand ein. Dieses Fenster merkt, wenn es getan ist.</translation>
    </message>
    <message>
        <source>Sign in there as usual. This window notices when it is done.</source>
        <translation>Melden Sie sich dort wie gewohnt an. Dieses Fenster merkt, wenn es getan ist.</translation>
    </message>
    <message>
        <source>The provider waits for another %1.</source>
        <translation>Der Anbieter wartet noch %1.</translation>
    </message>
    <message>
        <source>The provider no longer waits.</source>
        <translation>Der Anbieter wartet nicht mehr.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SourceCommands</name>
    <message>
        <source>%1: %2</source>
        <comment>source and what failed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server may accept the old token until %1.</source>
        <translation>Der Server nimmt das alte Token vielleicht noch bis %1 an.</translation>
    </message>
    <message>
        <source>It was pasted by hand and can’t be fetched again.</source>
        <translation>Es wurde von Hand eingefügt und lässt sich nicht noch einmal holen.</translation>
    </message>
    <message>
        <source>Clear token</source>
        <translation>Token verwerfen</translation>
    </message>
    <message>
        <source>Clear the token of %1?</source>
        <translation>Das Token von %1 verwerfen?</translation>
    </message>
    <message>
        <source>Also revoke it at the server</source>
        <translation>Auch am Server widerrufen</translation>
    </message>
    <message>
        <source>%1 takes no credentials: its token comes from elsewhere.</source>
        <translation>%1 braucht keine Zugangsdaten: Ihr Token kommt von anderswo.</translation>
    </message>
    <message>
        <source>Copied the token of %1. The clipboard is cleared after %2 s.</source>
        <translation>Token von %1 kopiert. Die Zwischenablage wird nach %2 s geleert.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 ist wieder da.</translation>
    </message>
    <message>
        <source>%1 was deleted. Its credentials are wiped in %2 s.</source>
        <translation>%1 wurde gelöscht. Die Zugangsdaten werden in %2 s vernichtet.</translation>
    </message>
    <message>
        <source>No local program has taken it in the last 24 hours.</source>
        <translation>In den letzten 24 Stunden hat kein lokales Programm es geholt.</translation>
    </message>
    <message>
        <source>1 local program gets 503 until the next refresh.</source>
        <translation>1 lokales Programm bekommt bis zur nächsten Erneuerung 503.</translation>
    </message>
    <message numerus="yes">
        <source>%n local programs get 503 until the next refresh.</source>
        <translation>
            <numerusform>%n lokales Programm bekommt bis zur nächsten Erneuerung 503.</numerusform>
            <numerusform>%n lokale Programme bekommen bis zur nächsten Erneuerung 503.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: tokens are covered. Press “Show again” first.</source>
        <translation>Nichts wurde kopiert: Token sind verdeckt. Drücken Sie zuerst „Wieder zeigen“.</translation>
    </message>
    <message>
        <source>%1 was refreshed this very second. Asking again would bring nothing newer.</source>
        <translation>%1 wurde in eben dieser Sekunde erneuert. Noch einmal zu fragen brächte nichts Neueres.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SourceEditor</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Name and endpoint</source>
        <translation>Name und Endpunkt</translation>
    </message>
    <message>
        <source>Who gives the tokens, and for what.</source>
        <translation>Wer die Token gibt, und wofür.</translation>
    </message>
    <message>
        <source>What you enter here goes straight to where secrets are kept, and is never shown again.</source>
        <translation>Was Sie hier eingeben, geht geradewegs dorthin, wo Geheimnisse liegen, und wird nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>When to refresh</source>
        <translation>Wann erneuert wird</translation>
    </message>
    <message>
        <source>Automatic is right for most: 5 min before the token ends, or at 80 % of its lifetime where that is shorter.</source>
        <translation>Automatisch passt meistens: 5 min vor dem Ende des Tokens oder nach 80 % seiner Lebensdauer, wenn das kürzer ist.</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>More ways to save</source>
        <translation>Andere Arten zu speichern</translation>
    </message>
    <message>
        <source>Save &amp;without testing</source>
        <translation>&amp;Ohne Test speichern</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Edit source: %1</source>
        <translation>Quelle bearbeiten: %1</translation>
    </message>
    <message>
        <source>The keychain does not answer: whether secrets are stored is not known.</source>
        <translation>Der Schlüsselbund antwortet nicht: Ob Geheimnisse abgelegt sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This source comes from a file or the environment. Change it there.</source>
        <translation>Diese Quelle stammt aus einer Datei oder der Umgebung. Ändern Sie sie dort.</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>nicht vollständig</translation>
    </message>
    <message>
        <source>kept as secrets</source>
        <translation>als Geheimnisse abgelegt</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>keine nötig</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>%1 before expiry</source>
        <translation>%1 vor dem Ablauf</translation>
    </message>
    <message>
        <source>at %1 % of lifetime</source>
        <translation>nach %1 % der Lebensdauer</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>works</source>
        <translation>gelungen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>Add source: %1</source>
        <translation>Quelle hinzufügen: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and sign in…</source>
        <translation>Speichern und anmelden…</translation>
    </message>
    <message>
        <source>Save and start</source>
        <translation>Speichern und starten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Secrets go to the system keychain, never to a file.</source>
        <translation>Geheimnisse kommen in den Schlüsselbund des Systems, nie in eine Datei.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Discard what you entered?</source>
        <translation>Ihre Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Nothing of it has been saved.</source>
        <translation>Nichts davon ist gespeichert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SourceFilter</name>
    <message>
        <source>Without a host</source>
        <translation>Ohne Host</translation>
    </message>
    <message>
        <source>Without a folder</source>
        <translation>Ohne Ordner</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>%1, 1 source</source>
        <comment>heading of a group</comment>
        <translation>%1, 1 Quelle</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n sources</source>
        <comment>heading of a group</comment>
        <translation>
            <numerusform>%1, %n Quelle</numerusform>
            <numerusform>%1, %n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>heading of a group, and a cell of a row below it</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SourceView</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SourcesModel</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>Läuft ab in</translation>
    </message>
    <message>
        <source>Next refresh</source>
        <translation>Nächste Erneuerung</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Letztes Ergebnis</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>Letzte 24 h</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>Läuft ab am</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Refresh token ends</source>
        <translation>Refresh-Token endet</translation>
    </message>
    <message>
        <source>Covered until</source>
        <translation>Abgedeckt bis</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Only the rows in sight are asked for their programs, so rows cannot be sorted by them.</source>
        <translation>Nur für die sichtbaren Zeilen wird nach den Programmen gefragt; deshalb lassen sich die Zeilen nicht danach sortieren.</translation>
    </message>
    <message>
        <source>In use by</source>
        <translation>Benutzt von</translation>
    </message>
</context>
<context>
    <name>tokenwatch::StepButton</name>
    <message>
        <source>Something is wrong or missing here.</source>
        <translation>Hier ist etwas falsch oder fehlt.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SummaryStrip</name>
    <message>
        <source>Only sources that end up without a token.</source>
        <translation>Nur Quellen, die am Ende ohne Token sind.</translation>
    </message>
    <message>
        <source>Show all sources</source>
        <translation>Alle Quellen zeigen</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
</context>
<context>
    <name>tokenwatch::TableHeader</name>
    <message>
        <source>without a token</source>
        <comment>beside a curve of how many sources are</comment>
        <translation>ohne Token</translation>
    </message>
</context>
<context>
    <name>tokenwatch::TestPage</name>
    <message>
        <source>Test the source</source>
        <translation>Die Quelle testen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Run test</source>
        <translation>Test starten</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>This source can’t be tested now.</source>
        <translation>Diese Quelle lässt sich jetzt nicht testen.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Der Test wurde angehalten.</translation>
    </message>
    <message>
        <source>Nothing is stored and nothing has changed.</source>
        <translation>Nichts ist gespeichert, und nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>JWT</source>
        <translation>JWT</translation>
    </message>
    <message>
        <source>opaque</source>
        <translation>opak</translation>
    </message>
    <message>
        <source>valid %1</source>
        <translation>gilt %1</translation>
    </message>
    <message>
        <source>refresh every %1</source>
        <translation>Erneuerung alle %1</translation>
    </message>
    <message>
        <source>it does not say when it ends</source>
        <translation>es nennt sein Ende nicht</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>none; each token is fetched anew</source>
        <translation>keines; jedes Token wird neu geholt</translation>
    </message>
    <message>
        <source>received</source>
        <translation>erhalten</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Es geht.</translation>
    </message>
    <message>
        <source>It works. Attempt %1 will be used from now on.</source>
        <translation>Es geht. Von nun an wird Versuch %1 benutzt.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>Answer of attempt %1 (secrets hidden)</source>
        <translation>Antwort auf Versuch %1 (Geheimnisse verdeckt)</translation>
    </message>
    <message>
        <source>The answer had no body.</source>
        <translation>Die Antwort hatte keinen Rumpf.</translation>
    </message>
    <message>
        <source>The token is in:</source>
        <translation>Das Token steht in:</translation>
    </message>
    <message>
        <source>The member of the answer that holds the token</source>
        <translation>Das Feld der Antwort, in dem das Token steht</translation>
    </message>
    <message>
        <source>Use this field</source>
        <translation>Dieses Feld nehmen</translation>
    </message>
    <message>
        <source>valid %1, %2</source>
        <extracomment>%1: "15 min", %2: "from the exp claim" or "assumed"</extracomment>
        <translation>gilt %1, %2</translation>
    </message>
    <message>
        <source>found in “%1”</source>
        <translation>gefunden in „%1“</translation>
    </message>
</context>
<context>
    <name>tokenwatch::TimelineGestures</name>
    <message>
        <source>Nothing happens here in the time shown.</source>
        <translation>In der gezeigten Zeit geschieht hier nichts.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::TimelineLegend</name>
    <message>
        <source>token in hand</source>
        <translation>Token vorhanden</translation>
    </message>
    <message>
        <source>covered by planned refreshes</source>
        <translation>durch geplante Erneuerungen abgedeckt</translation>
    </message>
    <message>
        <source>planned refresh</source>
        <translation>geplante Erneuerung</translation>
    </message>
    <message>
        <source>retry after a failure</source>
        <translation>neuer Versuch nach einem Fehlschlag</translation>
    </message>
    <message>
        <source>no valid token</source>
        <translation>kein gültiges Token</translation>
    </message>
    <message>
        <source>refresh token ends</source>
        <translation>Refresh-Token endet</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>kein Token</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Legende: %1</translation>
    </message>
</context>
<context>
    <name>tokenwatch::TokenMonitor</name>
    <message>
        <source>Token monitor</source>
        <translation>Token-Monitor</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>Rück&amp;gängig</translation>
    </message>
    <message>
        <source>None of the sources shown here has a problem.</source>
        <translation>Keine der hier gezeigten Quellen hat ein Problem.</translation>
    </message>
    <message>
        <source>%1 is the only problem shown here.</source>
        <translation>%1 ist das einzige Problem, das hier gezeigt wird.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::TrayMenu</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n weitere…</numerusform>
            <numerusform>%n weitere…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Refresh all</source>
        <translation>&amp;Alle erneuern</translation>
    </message>
    <message>
        <source>&amp;Pause refreshing</source>
        <translation>Erneuern &amp;pausieren</translation>
    </message>
    <message>
        <source>Until I &amp;resume it</source>
        <translation>Bis &amp;ich fortsetze</translation>
    </message>
    <message>
        <source>Res&amp;ume refreshing</source>
        <translation>Erneuern &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;End the snooze of notifications</source>
        <translation>&amp;Stummschaltung der Benachrichtigungen beenden</translation>
    </message>
    <message>
        <source>S&amp;nooze notifications</source>
        <translation>Benachrichtigungen st&amp;ummschalten</translation>
    </message>
    <message>
        <source>&amp;Open Tokenwatch</source>
        <translation>&amp;Tokenwatch öffnen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Erneuern</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>&amp;Token kopieren</translation>
    </message>
    <message>
        <source>S&amp;nooze</source>
        <translation>&amp;Stummschalten</translation>
    </message>
    <message>
        <source>For 15 min</source>
        <translation>Für 15 min</translation>
    </message>
    <message>
        <source>For 1 h</source>
        <translation>Für 1 h</translation>
    </message>
    <message>
        <source>Until tomorrow 8:00</source>
        <translation>Bis morgen 8:00</translation>
    </message>
    <message>
        <source>Until it changes</source>
        <translation>Bis sich etwas ändert</translation>
    </message>
</context>
<context>
    <name>tokenwatch::UsePage</name>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Programs that used it</source>
        <translation>Programme, die es benutzt haben</translation>
    </message>
    <message>
        <source>No program has asked for this token yet.</source>
        <translation>Noch hat kein Programm nach diesem Token gefragt.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the snippet</source>
        <translation>Das Beispiel kopieren</translation>
    </message>
    <message>
        <source>Language of the snippet</source>
        <translation>Sprache des Beispiels</translation>
    </message>
    <message>
        <source>Or through the gateway, which adds the header</source>
        <translation>Oder durch das Gateway, das die Kopfzeile hinzufügt</translation>
    </message>
    <message>
        <source>Address of the source at the gateway</source>
        <translation>Adresse der Quelle am Gateway</translation>
    </message>
    <message>
        <source>Copy the gateway's address</source>
        <translation>Die Adresse des Gateways kopieren</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Copy Authorization header</source>
        <translation>Authorization-Kopfzeile kopieren</translation>
    </message>
    <message>
        <source>Or copy once</source>
        <translation>Oder einmalig kopieren</translation>
    </message>
    <message>
        <source>Local API is on</source>
        <translation>Lokale API ist an</translation>
    </message>
    <message>
        <source>Local API is off</source>
        <translation>Lokale API ist aus</translation>
    </message>
    <message>
        <source>%1 · this computer only</source>
        <translation>%1 · nur dieser Rechner</translation>
    </message>
    <message>
        <source>Programs of yours reach it through its socket, with tokenctl.</source>
        <translation>Ihre Programme erreichen sie über ihren Socket, mit tokenctl.</translation>
    </message>
    <message>
        <source>Goes to %1. Programs show their key as X-Tokenwatch-Key.</source>
        <translation>Geht an %1. Programme zeigen ihren Schlüssel als X-Tokenwatch-Key.</translation>
    </message>
    <message>
        <source>The gateway is off.</source>
        <translation>Das Gateway ist aus.</translation>
    </message>
    <message>
        <source>This source has no service behind the gateway yet. Edit the source to name one.</source>
        <translation>Diese Quelle hat noch keinen Dienst hinter dem Gateway. Bearbeiten Sie die Quelle, um einen zu nennen.</translation>
    </message>
    <message>
        <source>The token is taken off the clipboard again by itself.</source>
        <translation>Das Token wird von selbst wieder aus der Zwischenablage entfernt.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Turn the local API off</source>
        <translation>Die lokale API ausschalten</translation>
    </message>
    <message>
        <source>Turn the local API on</source>
        <translation>Die lokale API einschalten</translation>
    </message>
    <message>
        <source>Tokenwatch was started with --no-tcp, which wins over what is chosen here.</source>
        <translation>Tokenwatch wurde mit --no-tcp gestartet; das geht vor, was auch immer hier gewählt ist.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::UsingPage</name>
    <message>
        <source>Refresh</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>No source uses this sandbox.</source>
        <translation>Keine Quelle benutzt diese Sandbox.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::WarningLine</name>
    <message>
        <source>Selects this source</source>
        <translation>Wählt diese Quelle aus</translation>
    </message>
</context>
<context>
    <name>tokenwatch::Welcome</name>
    <message>
        <source>Keep every token alive, and know when one isn’t</source>
        <translation>Jedes Token gültig halten, und wissen, wenn eines es nicht ist</translation>
    </message>
    <message>
        <source>Tokenwatch fetches and refreshes API tokens on time, shows what runs out next, and hands them to your local tools. How do you want to start?</source>
        <translation>Tokenwatch holt und erneuert API-Token rechtzeitig, zeigt, was als nächstes endet, und gibt sie Ihren lokalen Werkzeugen. Womit möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Only endpoints you add are contacted. No telemetry.</source>
        <translation>Nur Endpunkte, die Sie hinzufügen, werden angesprochen. Keine Telemetrie.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Eine Datei importieren</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>or drop a file on this window</source>
        <translation>oder eine Datei auf dieses Fenster ziehen</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Die Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>30 seconds, no account</source>
        <translation>30 Sekunden, kein Konto</translation>
    </message>
    <message>
        <source>Starts a small login server on this computer with demo tokens. Some refresh, one fails, one runs out. Nothing leaves this machine.</source>
        <translation>Startet einen kleinen Anmeldeserver auf diesem Rechner mit Beispiel-Token. Einige werden erneuert, eines ist gestört, eines läuft ab. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Start sandbox</source>
        <translation>Sandbox starten</translation>
    </message>
    <message>
        <source>Reads .env files, sources, EDRs, Postman and Insomnia exports. You see every source first, and secrets move to the system keychain.</source>
        <translation>Liest .env-Dateien, Quellen, EDRs, Postman- und Insomnia-Exporte. Sie sehen zuerst jede Quelle, und Geheimnisse kommen in den Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Eine Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Client credentials, password, refresh token, EDR, browser sign-in, or a pasted token. A test shows each request before you save.</source>
        <translation>Client-Zugangsdaten, Passwort, Refresh-Token, EDR, Anmeldung im Browser oder ein eingefügtes Token. Ein Test zeigt jede Anfrage, bevor Sie speichern.</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Quelle hinzufügen…</translation>
    </message>
    <message>
        <source>Secrets stay in the system keychain.</source>
        <translation>Geheimnisse bleiben im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Moving from another computer?</source>
        <translation>Umzug von einem anderen Rechner?</translation>
    </message>
    <message>
        <source>Open a saved setup…</source>
        <translation>Eine gespeicherte Einrichtung öffnen…</translation>
    </message>
</context>
<context>
    <name>tokenwatch::runtime::Presence</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>1 program gets no token while Tokenwatch is closed.</source>
        <translation>1 Programm bekommt kein Token, solange Tokenwatch geschlossen ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n programs get no token while Tokenwatch is closed.</source>
        <translation>
            <numerusform>%n Programm bekommt kein Token, solange Tokenwatch geschlossen ist.</numerusform>
            <numerusform>%n Programme bekommen kein Token, solange Tokenwatch geschlossen ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens are not refreshed either, until Tokenwatch is started again.</source>
        <translation>Auch erneuert wird nichts, bis Tokenwatch wieder gestartet wird.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
</TS>
