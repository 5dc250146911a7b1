<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Clock</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>lifetime %1</source>
        <extracomment>%1: &quot;1 h&quot;, %2: &quot;from the exp claim&quot; or &quot;assumed&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lifetime %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in memory only, not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two parts of a duration that is read aloud: &quot;4 minutes&quot; and &quot;12 seconds&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason given: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks to wait %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries go on by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token endpoint at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address or run Test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is asked too often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered %1 and gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the credentials of this source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not answering properly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave an answer that was not expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server rejects the client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was probably rotated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token no longer works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was used, revoked or ran out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client may not use this grant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has not allowed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server’s administrator to allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server denies access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account or the client lacks a permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server’s administrator for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server rejects the scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is unknown, or wider than was granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the scope of this source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not offer this grant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It knows other ways to get a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another kind of source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not understand the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field is missing or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the fields of this source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is overloaded or being maintained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reports trouble of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gave no details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is asked too often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It wants longer pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the fields and credentials of this source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input is not accepted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value at %1 is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value at %1 is not accepted: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Tokenwatch uses this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Tokenwatch uses %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that one, or end it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too early for another attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts are limited so that no account is locked; the next one is possible in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts are limited so that no account is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused sources are not refreshed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of %1 was cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is fetched again only when a person asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a key that may do it, or another kind of source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can’t be refreshed by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its token was entered by hand, and nothing is known that would bring a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can’t be done here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no valid token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no valid token of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the state of the source, or ask again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can’t be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you on the VPN?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can’t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it runs, and the address and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the company certificate, or ask its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 broke off or can’t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token answer never needs more than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends the request on to another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirects are not followed, because credentials would travel with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the final address if you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is not in a known format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered %1 but sent no token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for access_token, access, token, auth_token, jwt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent a token that can’t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the token type that the server issues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came where a token was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network probably wants a sign-in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a browser and sign in to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No login endpoint of %1 answered with a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, the user name and the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credential is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to this source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials can be neither read nor stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a keychain service, or start Tokenwatch with a key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain answered with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the keychain, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store can’t be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the data directory and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tokens are kept in memory only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room; they are saved then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored can’t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was damaged, or sealed with another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the right key, or enter the credentials again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing starts again by itself when the network is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again if you still want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no source “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name in the list of sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several sources match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which one you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed in the meantime, or is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed in the meantime, or is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the present state, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokenwatch made a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it with what you did before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clock is %1 behind %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens look younger than they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clock is %1 ahead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens look older than they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token works until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token goes on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, twice since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times since %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries go on by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not answering properly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No valid token since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no valid token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local programs get no token from Tokenwatch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered %2, twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 answered %2, %n times.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each EDR refresh token works only once, so another program may have used this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token has expired and can’t be refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token ends in %1 and can’t be refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token can’t be refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was pasted by hand. Paste a new one, or add credentials so that Tokenwatch can fetch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave no refresh token, and there are no credentials to fetch a new one. Paste a new one, or add credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token ends in %1 and nobody refreshes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token has expired and nobody refreshes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler is stopped. Start it to refresh all sources in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credential of this source is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed from the keychain, or could not be found there. Enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add credentials…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source can’t be refreshed as it is configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct its fields and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source has no token yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tokens are pasted by hand. Nothing is stored under tokenwatch/%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokenwatch has no credentials for this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored under tokenwatch/%1. Add the credentials that its server knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new token was lost on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server replaced the credential, but its answer did not arrive, and the old one no longer works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program renews it and has not done so yet. Look at that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is refreshed only when a program asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refresh is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No refresh is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cleared this token at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a new token to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials are still in the keychain. Refresh to get a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no valid token, and none is fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token stays usable until %1 and is not refreshed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token stays usable and is not refreshed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens in memory still work. Refreshing needs the keychain. Tokenwatch asks once, not on every retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials can be neither read nor stored. Start a keychain service, or start Tokenwatch with a key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid tokens stay usable. Refreshing starts again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token is not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store could not be written. The token is served from memory and saved as soon as that is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interrupted refresh is being finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokenwatch ended while a refresh was under way. It tries once more with the same credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 source waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sources wait for it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1: name of a source, %2: what happened, %3: why and what to do, in whole sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>The server refuses the client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the present client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter client secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the present password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the signed assertion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a private key that the server knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter private key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a new refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in at the server, then paste the new refresh token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste refresh token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a new EDR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new transfer, then paste the new EDR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste new EDR…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a new token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a new client cookie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a browser, then paste the new client cookie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste client cookie…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new token is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the program that gives this token, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scheduler</name>
    <message>
        <source>Scheduler stopped, nothing is refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scheduler running · nothing planned · %1 · %2</source>
        <extracomment>%1: &quot;0 overdue&quot;, %2: &quot;0 failures&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduler running · next %1 · %2 · %3</source>
        <extracomment>%1: a time of day, %2: &quot;0 overdue&quot;, %3: &quot;0 failures&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline, refreshes deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Woke up, %n overdue, staggered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The clock jumped back by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock jumped by +%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many refreshes at once, spread over the hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials in memory only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain is being unlocked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortErrors</name>
    <message>
        <source>host not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unusable token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>captive portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no endpoint found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keychain error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no valid token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Client credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed assertion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token (EDR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File that another program renews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1 of lifetime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · single use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · entered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · its fallback is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · with refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewed by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, it can’t be refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1 of lifetime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only when used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the exp claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from expires_in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from expires_at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from introspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token does not expire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires at %1
UTC: %2
The provider gave no expiry, %3 is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires at %1
UTC: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires at %1
UTC: %2
Known %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>%1, %2</source>
        <extracomment>The two lines of a cell, read aloud one after the other</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left of %2, which is assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retry in %1, try %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1, at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no attempt yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no attempt in the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour with refreshes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hours with refreshes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour with failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hours with failures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in the last 24 hours: %1, %2</source>
        <extracomment>%1: &quot;21 hours with refreshes&quot;, %2: &quot;1 hour with failures&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: name of a source, %2: its state, &quot;Failing, 2 failures&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>refused %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>pasted by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watch only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credential missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheduler stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only when used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no keychain found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 source waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sources wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a span of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by you, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by you, %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try %1 · %2</source>
        <extracomment>%1: number of the next try, %2: time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retry due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retry in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste a new token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start the scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovering…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no token yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refresh to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resume to refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after unlocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleared %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: a time of day, %2: how long the answer took</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>No sources yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>1 of %n sources needs you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sources need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sources in trouble, nothing for you to do</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The only source is fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n sources are fine</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next loss of cover: %1 in %2, at %3</source>
        <extracomment>%1: name of a source, %2: &quot;4 min 12 s&quot;, %3: time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loss of cover in sight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenwatch::Actions</name>
    <message>
        <source>&amp;Import sources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add c&amp;redentials…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy c&amp;url command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sc&amp;heduler running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy local &amp;API address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Tokenwatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenwatch::AttemptsModel</name>
    <message>
        <source>OK, new token for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK, new token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not succeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenwatch::AttemptsView</name>
    <message>
        <source>Latest attempts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenwatch::Banners</name>
    <message>
        <source>Sandbox: nothing here is real.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenwatch::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenwatch::DetailPane</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a source to see its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the token of this source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenwatch::FilterField</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenwatch::FootLine</name>
    <message>
        <source>%1 · %2</source>
        <comment>scheduler line and its note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenwatch::MainWindow</name>
    <message>
        <source>Tokenwatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local API on its socket only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local API on · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Tokenwatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokenwatch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps API tokens alive and shows which one will be lost next.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenwatch::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenwatch::MessageCard</name>
    <message>
        <source>Try again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenwatch::Options</name>
    <message>
        <source>Keeps API tokens alive and shows which one will be lost next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything in this directory (mode 0700).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the sandbox provider and sources for it; nothing of yours is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox&apos;s port; 0, any free one, is the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the sandbox provider and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where secrets are kept: keychain, file or memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key for --secrets file: at least 32 bytes, mode 0600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local API&apos;s port; 8765 is the default, 0 is any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve the API on its socket only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where tokens are stored: sqlite:PATH, json:PATH or json: for ./data/token-cache.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources provisioned from this file, read-only, read again on SIGHUP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error, warn, info or debug; also LOG_LEVEL.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenwatch::SecretDialog</name>
    <message>
        <source>%1 (fallback)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key (PEM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS client key (PEM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client cookie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EDR (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you enter is stored encrypted and not shown again. Empty fields stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenwatch::SeverityChip</name>
    <message>
        <source>Show only sources that are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count and severity, as in 2 at risk</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenwatch::SourceCommands</name>
    <message>
        <source>%1: %2</source>
        <comment>source and what failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local programs get no token until the next refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may accept the old token until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was pasted by hand and can’t be fetched again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the token of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also revoke it at the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its token, its credentials and its history are wiped. This can’t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no credentials: its token comes from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the token of %1. The clipboard is cleared after %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources and environment files (*.json *.env .env *.env.*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can’t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB. That is no file of sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes nothing: its sources are there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One source was imported from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sources were imported from %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenwatch::SourceView</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenwatch::SourcesModel</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token ends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenwatch::TokenMonitor</name>
    <message>
        <source>Token monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source is in this state now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokenwatch::Welcome</name>
    <message>
        <source>Keep every token alive, and know when one isn’t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokenwatch fetches and refreshes API tokens on time, shows what runs out next, and hands them to your local tools. How do you want to start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords and client secrets stay in the system keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only endpoints you add are contacted. No telemetry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads a file of sources (JSON) or an environment file (.env). Secrets that it names move to the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop a file on this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small login server on this computer with demo tokens: some refresh, one fails, one runs out. Nothing leaves this machine. Start the program with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 seconds, no account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
