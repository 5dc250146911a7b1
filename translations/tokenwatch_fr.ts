<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Claims</name>
    <message>
        <source>Not a JWT, nothing to decode</source>
        <translation>Pas un JWT, rien à décoder</translation>
    </message>
    <message>
        <source>The token is opaque: only the server that gave it can read it.</source>
        <translation>Le jeton est opaque : seul le serveur qui l’a délivré peut le lire.</translation>
    </message>
    <message>
        <source>JWT without a signature</source>
        <translation>JWT sans signature</translation>
    </message>
    <message>
        <source>Its algorithm is “none”: anybody could have written it.</source>
        <translation>Son algorithme est « none » : n’importe qui aurait pu l’écrire.</translation>
    </message>
    <message>
        <source>JWT, signature not checked</source>
        <translation>JWT, signature non vérifiée</translation>
    </message>
    <message>
        <source>JWT, %1, signature not checked</source>
        <translation>JWT, %1, signature non vérifiée</translation>
    </message>
    <message>
        <source>Whoever receives the token checks its signature. What stands here is what the token says of itself.</source>
        <translation>La signature est vérifiée par le destinataire du jeton. Ce qui figure ici est ce que le jeton dit de lui-même.</translation>
    </message>
    <message>
        <source>ended %1, %2 ago</source>
        <translation>terminé %1, il y a %2</translation>
    </message>
    <message>
        <source>ends %1, in %2</source>
        <translation>se termine %1, dans %2</translation>
    </message>
    <message>
        <source>valid since %1</source>
        <translation>valable depuis %1</translation>
    </message>
    <message>
        <source>valid from %1, in %2</source>
        <translation>valable à partir de %1, dans %2</translation>
    </message>
    <message>
        <source>issued %1, %2 ago</source>
        <translation>émis %1, il y a %2</translation>
    </message>
    <message>
        <source>issued %1, which is in %2</source>
        <translation>émis %1, c’est-à-dire dans %2</translation>
    </message>
    <message>
        <source>the person signed in %1</source>
        <translation>connexion de la personne : %1</translation>
    </message>
    <message>
        <source>issuer, same host as the endpoint</source>
        <translation>émetteur, même hôte que le point de terminaison</translation>
    </message>
    <message>
        <source>gone: the token before had it</source>
        <translation>disparue : le jeton précédent l’avait</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>changed, was: %1</source>
        <translation>modifiée, valeur précédente : %1</translation>
    </message>
    <message>
        <source>This token is not signed</source>
        <translation>Ce jeton n’est pas signé</translation>
    </message>
    <message>
        <source>A service that accepts it accepts any other as well. Ask its owner for signed ones.</source>
        <translation>Un service qui l’accepte accepte aussi n’importe quel autre. Demandez des jetons signés à son responsable.</translation>
    </message>
    <message>
        <source>This token does not say when it ends</source>
        <translation>Ce jeton n’indique pas sa date de fin</translation>
    </message>
    <message>
        <source>The exp claim is missing. Until when it works is a guess, and if it leaks, it may work for ever.</source>
        <translation>La claim exp est absente. On ne peut que supposer jusqu’à quand il fonctionne ; s’il fuite, il fonctionnera peut-être indéfiniment.</translation>
    </message>
    <message>
        <source>This token is not valid yet</source>
        <translation>Ce jeton n’est pas encore valable</translation>
    </message>
    <message>
        <source>It begins at %1, in %2. Perhaps this computer's clock is behind.</source>
        <translation>Il commence à %1, dans %2. L’horloge de cet ordinateur retarde peut-être.</translation>
    </message>
    <message>
        <source>This token is for another audience</source>
        <translation>Ce jeton est destiné à une autre audience</translation>
    </message>
    <message>
        <source>The source asks for %1; the token names nobody.</source>
        <translation>La source demande %1 ; le jeton ne désigne personne.</translation>
    </message>
    <message>
        <source>The source asks for %1; the token is for %2.</source>
        <translation>La source demande %1 ; le jeton est destiné à %2.</translation>
    </message>
    <message>
        <source>This token allows less than the one before</source>
        <translation>Ce jeton permet moins que le précédent</translation>
    </message>
    <message>
        <source>It lost: %1. Programs that need this are refused from now on.</source>
        <translation>Il a perdu : %1. Les programmes qui en ont besoin sont désormais refusés.</translation>
    </message>
    <message>
        <source>There is no token from before to compare it with since Tokenwatch was started.</source>
        <translation>Depuis le démarrage de Tokenwatch, il n’y a pas de jeton précédent auquel le comparer.</translation>
    </message>
    <message>
        <source>It says the same as the token before.</source>
        <translation>Il dit la même chose que le jeton précédent.</translation>
    </message>
    <message>
        <source>Different from the token before: %1.</source>
        <translation>Différences avec le jeton précédent : %1.</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>émetteur</translation>
    </message>
    <message>
        <source>audience: who may accept it</source>
        <translation>audience : qui peut l’accepter</translation>
    </message>
    <message>
        <source>subject: whom it speaks for</source>
        <translation>sujet : au nom de qui il parle</translation>
    </message>
    <message>
        <source>what it allows</source>
        <translation>ce qu’il permet</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>rôles</translation>
    </message>
    <message>
        <source>roles in the realm</source>
        <translation>rôles dans le realm</translation>
    </message>
    <message>
        <source>roles at each client</source>
        <translation>rôles auprès de chaque client</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>permissions</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groupes</translation>
    </message>
    <message>
        <source>token id, new each time</source>
        <translation>identifiant du jeton, chaque fois nouveau</translation>
    </message>
    <message>
        <source>session at the provider</source>
        <translation>session chez le fournisseur</translation>
    </message>
    <message>
        <source>client that asked for it</source>
        <translation>client qui l’a demandé</translation>
    </message>
    <message>
        <source>kind of token</source>
        <translation>type de jeton</translation>
    </message>
    <message>
        <source>how strongly the person proved who they are</source>
        <translation>degré de certitude sur l’identité de la personne</translation>
    </message>
    <message>
        <source>how the person signed in</source>
        <translation>façon dont la personne s’est connectée</translation>
    </message>
    <message>
        <source>ties it to one sign-in</source>
        <translation>le lie à une seule connexion</translation>
    </message>
    <message>
        <source>key that whoever uses it must hold</source>
        <translation>clé que doit détenir quiconque l’utilise</translation>
    </message>
    <message>
        <source>who acts for the subject</source>
        <translation>qui agit au nom du sujet</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>locataire (tenant)</translation>
    </message>
    <message>
        <source>object id of the subject</source>
        <translation>identifiant d’objet du sujet</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adresse e-mail</translation>
    </message>
    <message>
        <source>whether the e-mail address was verified</source>
        <translation>indique si l’adresse e-mail a été vérifiée</translation>
    </message>
    <message>
        <source>name of the person</source>
        <translation>nom de la personne</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nom d’utilisateur</translation>
    </message>
    <message>
        <source>version of the token's form</source>
        <translation>version du format du jeton</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>émission</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>début de validité</translation>
    </message>
    <message>
        <source>last sign-in of the person</source>
        <translation>dernière connexion de la personne</translation>
    </message>
    <message>
        <source>last change of the person's profile</source>
        <translation>dernière modification du profil de la personne</translation>
    </message>
    <message>
        <source>The exp claim is not a date. Until when the token works is a guess, and services may refuse it.</source>
        <translation>La claim exp n’est pas une date. On ne peut que supposer jusqu’à quand le jeton fonctionne, et des services le refuseront peut-être.</translation>
    </message>
    <message>
        <source>It is signed with a secret that only the server has, so that nobody else can check it.</source>
        <translation>Il est signé avec un secret que seul le serveur possède, si bien que personne d’autre ne peut vérifier la signature.</translation>
    </message>
    <message>
        <source>Checked on this computer at %1 with the keys that %2 publishes.</source>
        <translation>Vérifiée sur cet ordinateur à %1 avec les clés que publie %2.</translation>
    </message>
    <message>
        <source>Checked on this computer at %1 with the key “%2” that %3 publishes.</source>
        <translation>Vérifiée sur cet ordinateur à %1 avec la clé « %2 » que publie %3.</translation>
    </message>
    <message>
        <source>The token itself names another issuer, %1.</source>
        <translation>Le jeton lui-même désigne un autre émetteur, %1.</translation>
    </message>
    <message>
        <source>%1 publishes no key that this token could be signed with.</source>
        <translation>%1 ne publie aucune clé avec laquelle ce jeton aurait pu être signé.</translation>
    </message>
    <message>
        <source>%1 publishes no key with the name “%2”.</source>
        <translation>%1 ne publie aucune clé portant le nom « %2 ».</translation>
    </message>
    <message>
        <source>Perhaps it has changed its keys since. Refresh the token and check again; if that does not help, the token may be from somebody else.</source>
        <translation>Il a peut-être changé de clés depuis. Actualisez le jeton et vérifiez à nouveau ; si cela ne suffit pas, le jeton provient peut-être de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>JWT, %1, signature could not be checked</source>
        <translation>JWT, %1, la signature n’a pas pu être vérifiée</translation>
    </message>
    <message>
        <source>JWT, %1, signature valid</source>
        <translation>JWT, %1, signature valable</translation>
    </message>
    <message>
        <source>JWT, %1, signature wrong</source>
        <translation>JWT, %1, signature incorrecte</translation>
    </message>
    <message>
        <source>It is not made with the key that %1 publishes: the token was changed, or somebody else made it. Do not rely on it, and ask %1 about it.</source>
        <translation>Elle n’a pas été faite avec la clé que publie %1 : le jeton a été modifié, ou quelqu’un d’autre l’a fabriqué. Ne vous y fiez pas, et interrogez %1 à ce sujet.</translation>
    </message>
    <message>
        <source>Tokenwatch does not know how this signature is made.</source>
        <translation>Tokenwatch ne sait pas comment cette signature est faite.</translation>
    </message>
    <message>
        <source>The keys of %1 could not be had.</source>
        <translation>Les clés de %1 n’ont pas pu être obtenues.</translation>
    </message>
    <message>
        <source>The source does not say who issues its tokens, and the word of the token itself proves nothing. Enter the address of the issuer in the source.</source>
        <translation>La source n’indique pas qui émet ses jetons, et ce que le jeton dit de lui-même ne prouve rien. Saisissez l’adresse de l’émetteur dans la source.</translation>
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
        <translation>durée de vie %1</translation>
    </message>
    <message>
        <source>lifetime %1, %2</source>
        <translation>durée de vie %1, %2</translation>
    </message>
    <message>
        <source>Next refresh</source>
        <translation>Prochaine actualisation</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Dernier succès</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Mode d’obtention</translation>
    </message>
    <message>
        <source>Refresh token ends</source>
        <translation>Fin du jeton d’actualisation</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>in memory only, not saved yet</source>
        <translation>en mémoire seulement, pas encore enregistré</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>1 local program</source>
        <translation>1 programme local</translation>
    </message>
    <message numerus="yes">
        <source>%n local programs</source>
        <translation>
            <numerusform>%n programme local</numerusform>
            <numerusform>%n programmes locaux</numerusform>
        </translation>
    </message>
    <message>
        <source>it gets 503 now</source>
        <comment>a program without its token</comment>
        <translation>il reçoit désormais 503</translation>
    </message>
    <message>
        <source>they get 503 now</source>
        <comment>programs without their token</comment>
        <translation>ils reçoivent désormais 503</translation>
    </message>
    <message>
        <source>In use by</source>
        <translation>Utilisé par</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 j %2 h</translation>
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
        <translation>%1 j</translation>
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
        <translation>1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two parts of a duration that is read aloud: "4 minutes" and "12 seconds"</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <translation>expiré il y a %1</translation>
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
        <translation>Annuler la modification de %1</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The provider</source>
        <translation>Le fournisseur</translation>
    </message>
    <message>
        <source>It asks to wait %1.</source>
        <translation>Il demande d’attendre %1.</translation>
    </message>
    <message>
        <source>Retries go on by themselves.</source>
        <translation>Les tentatives se poursuivent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>It answered %1.</source>
        <translation>Réponse reçue : %1.</translation>
    </message>
    <message>
        <source>No token endpoint at %1.</source>
        <translation>Pas de point de terminaison de jeton à l’adresse %1.</translation>
    </message>
    <message>
        <source>Check the address or run Test.</source>
        <translation>Vérifiez l’adresse ou lancez le test.</translation>
    </message>
    <message>
        <source>%1 is asked too often.</source>
        <translation>%1 est sollicité trop souvent.</translation>
    </message>
    <message>
        <source>%1 refuses.</source>
        <translation>%1 refuse.</translation>
    </message>
    <message>
        <source>It answered %1 and gave no reason.</source>
        <translation>Réponse reçue : %1, sans motif.</translation>
    </message>
    <message>
        <source>Check the credentials of this source.</source>
        <translation>Vérifiez les identifiants de cette source.</translation>
    </message>
    <message>
        <source>%1 is not answering properly.</source>
        <translation>%1 ne répond pas correctement.</translation>
    </message>
    <message>
        <source>%1 gave an answer that was not expected.</source>
        <translation>%1 a donné une réponse inattendue.</translation>
    </message>
    <message>
        <source>The server rejects the client secret.</source>
        <translation>Le serveur rejette le secret client.</translation>
    </message>
    <message>
        <source>It was probably rotated.</source>
        <translation>Il a probablement été remplacé.</translation>
    </message>
    <message>
        <source>Enter the new one.</source>
        <translation>Saisissez le nouveau.</translation>
    </message>
    <message>
        <source>The refresh token no longer works.</source>
        <translation>Le jeton d’actualisation ne fonctionne plus.</translation>
    </message>
    <message>
        <source>It was used, revoked or ran out.</source>
        <translation>Il a été utilisé, révoqué ou a expiré.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The server does not accept the token.</source>
        <translation>Le serveur n’accepte pas le jeton.</translation>
    </message>
    <message>
        <source>Enter a new one.</source>
        <translation>Saisissez-en un nouveau.</translation>
    </message>
    <message>
        <source>This client may not use this grant.</source>
        <translation>Ce client n’a pas le droit d’utiliser ce mode d’obtention.</translation>
    </message>
    <message>
        <source>The server has not allowed it.</source>
        <translation>Le serveur ne l’a pas autorisé.</translation>
    </message>
    <message>
        <source>Ask the server’s administrator to allow it.</source>
        <translation>Demandez à l’administrateur du serveur de l’autoriser.</translation>
    </message>
    <message>
        <source>The server denies access.</source>
        <translation>Le serveur refuse l’accès.</translation>
    </message>
    <message>
        <source>The account or the client lacks a permission.</source>
        <translation>Il manque une permission au compte ou au client.</translation>
    </message>
    <message>
        <source>Ask the server’s administrator for it.</source>
        <translation>Demandez-la à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The server rejects the scope.</source>
        <translation>Le serveur rejette le scope.</translation>
    </message>
    <message>
        <source>It is unknown, or wider than was granted.</source>
        <translation>Il est inconnu ou plus large que ce qui a été accordé.</translation>
    </message>
    <message>
        <source>Correct the scope of this source.</source>
        <translation>Corrigez le scope de cette source.</translation>
    </message>
    <message>
        <source>The server does not offer this grant.</source>
        <translation>Le serveur ne propose pas ce mode d’obtention.</translation>
    </message>
    <message>
        <source>It knows other ways to get a token.</source>
        <translation>Il connaît d’autres moyens d’obtenir un jeton.</translation>
    </message>
    <message>
        <source>Choose another kind of source.</source>
        <translation>Choisissez un autre type de source.</translation>
    </message>
    <message>
        <source>The server does not understand the request.</source>
        <translation>Le serveur ne comprend pas la requête.</translation>
    </message>
    <message>
        <source>A field is missing or wrong.</source>
        <translation>Un champ manque ou est incorrect.</translation>
    </message>
    <message>
        <source>Check the fields of this source.</source>
        <translation>Vérifiez les champs de cette source.</translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation>Le serveur n’est pas disponible pour le moment.</translation>
    </message>
    <message>
        <source>It is overloaded or being maintained.</source>
        <translation>Il est surchargé ou en maintenance.</translation>
    </message>
    <message>
        <source>The server reports trouble of its own.</source>
        <translation>Le serveur signale une panne interne.</translation>
    </message>
    <message>
        <source>It gave no details.</source>
        <translation>Il n’a donné aucun détail.</translation>
    </message>
    <message>
        <source>The server is asked too often.</source>
        <translation>Le serveur est sollicité trop souvent.</translation>
    </message>
    <message>
        <source>It wants longer pauses.</source>
        <translation>Il exige des pauses plus longues.</translation>
    </message>
    <message>
        <source>%1 refuses with %2.</source>
        <translation>%1 refuse avec %2.</translation>
    </message>
    <message>
        <source>Check the fields and credentials of this source.</source>
        <translation>Vérifiez les champs et les identifiants de cette source.</translation>
    </message>
    <message>
        <source>There is no valid token.</source>
        <translation>Il n’y a pas de jeton valable.</translation>
    </message>
    <message>
        <source>There is no valid token of %1.</source>
        <translation>Il n’y a pas de jeton valable pour %1.</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>La source est en pause.</translation>
    </message>
    <message>
        <source>Resume it first.</source>
        <translation>Reprenez-la d’abord.</translation>
    </message>
    <message>
        <source>It was cleared.</source>
        <translation>Il a été effacé.</translation>
    </message>
    <message>
        <source>Refresh it by hand.</source>
        <translation>Actualisez-le à la main.</translation>
    </message>
    <message>
        <source>Look at the state of the source, or ask again later.</source>
        <translation>Consultez l’état de la source, ou redemandez plus tard.</translation>
    </message>
    <message>
        <source>%1 can’t be found.</source>
        <translation>%1 est introuvable.</translation>
    </message>
    <message>
        <source>Are you on the VPN?</source>
        <translation>Êtes-vous connecté au VPN ?</translation>
    </message>
    <message>
        <source>%1 can’t be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>Check that it runs, and the address and port.</source>
        <translation>Vérifiez que le serveur fonctionne, ainsi que l’adresse et le port.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Le certificat de %1 n’est pas digne de confiance.</translation>
    </message>
    <message>
        <source>Add the company certificate, or ask its owner.</source>
        <translation>Ajoutez le certificat de l’entreprise, ou adressez-vous au responsable du serveur.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off or can’t be read.</source>
        <translation>La réponse de %1 s’est interrompue ou est illisible.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>La réponse de %1 est trop volumineuse.</translation>
    </message>
    <message>
        <source>A token answer never needs more than 1 MiB.</source>
        <translation>Une réponse contenant un jeton n’a jamais besoin de plus de 1 Mio.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>%1 sends the request on to another address.</source>
        <translation>%1 renvoie la requête vers une autre adresse.</translation>
    </message>
    <message>
        <source>Redirects are not followed, because credentials would travel with them.</source>
        <translation>Les redirections ne sont pas suivies, car les identifiants partiraient avec elles.</translation>
    </message>
    <message>
        <source>Enter the final address if you trust it.</source>
        <translation>Saisissez l’adresse finale si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>The answer of %1 is not in a known format.</source>
        <translation>Le format de la réponse de %1 est inconnu.</translation>
    </message>
    <message>
        <source>The server answered %1 but sent no token.</source>
        <translation>Le serveur a répondu %1, mais n’a pas envoyé de jeton.</translation>
    </message>
    <message>
        <source>Choose the field.</source>
        <translation>Choisissez le champ.</translation>
    </message>
    <message>
        <source>The server sent a token that can’t be used.</source>
        <translation>Le serveur a envoyé un jeton inutilisable.</translation>
    </message>
    <message>
        <source>Check the token type that the server issues.</source>
        <translation>Vérifiez le type de jeton que délivre le serveur.</translation>
    </message>
    <message>
        <source>A web page came where a token was expected.</source>
        <translation>Une page web est arrivée au lieu d’un jeton.</translation>
    </message>
    <message>
        <source>The network probably wants a sign-in first.</source>
        <translation>Le réseau exige probablement d’abord une connexion.</translation>
    </message>
    <message>
        <source>Open a browser and sign in to the network.</source>
        <translation>Ouvrez un navigateur et connectez-vous au réseau.</translation>
    </message>
    <message>
        <source>No login endpoint of %1 answered with a token.</source>
        <translation>Aucun point de connexion de %1 n’a répondu par un jeton.</translation>
    </message>
    <message>
        <source>Check the address, the user name and the password.</source>
        <translation>Vérifiez l’adresse, le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>%1 answers in the name of another issuer.</source>
        <translation>%1 répond au nom d’un autre émetteur.</translation>
    </message>
    <message>
        <source>No credentials were sent to it. Check the issuer of this source.</source>
        <translation>Aucun identifiant ne lui a été envoyé. Vérifiez l’émetteur de cette source.</translation>
    </message>
    <message>
        <source>The program gave no token.</source>
        <translation>Le programme n’a pas fourni de jeton.</translation>
    </message>
    <message>
        <source>The program %1 gave no token.</source>
        <translation>Le programme %1 n’a pas fourni de jeton.</translation>
    </message>
    <message>
        <source>Run it in a terminal to see why.</source>
        <translation>Lancez-le dans un terminal pour savoir pourquoi.</translation>
    </message>
    <message>
        <source>The token file can’t be read.</source>
        <translation>Le fichier de jeton est illisible.</translation>
    </message>
    <message>
        <source>The token file %1 can’t be read.</source>
        <translation>Le fichier de jeton %1 est illisible.</translation>
    </message>
    <message>
        <source>Check the path, and that the program that writes it runs.</source>
        <translation>Vérifiez le chemin, et que le programme qui l’écrit fonctionne.</translation>
    </message>
    <message>
        <source>Nobody is signed in, and there is no refresh token to go on with.</source>
        <translation>Personne n’est connecté, et il n’y a pas de jeton d’actualisation pour continuer.</translation>
    </message>
    <message>
        <source>Sign in with tokenctl signin.</source>
        <translation>Connectez-vous avec tokenctl signin.</translation>
    </message>
    <message>
        <source>A credential is missing.</source>
        <translation>Il manque un identifiant.</translation>
    </message>
    <message>
        <source>The credential “%1” is missing.</source>
        <translation>L’identifiant « %1 » manque.</translation>
    </message>
    <message>
        <source>Add it to this source.</source>
        <translation>Ajoutez-le à cette source.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>The credentials are in it.</source>
        <translation>Les identifiants s’y trouvent.</translation>
    </message>
    <message>
        <source>Unlock the keychain.</source>
        <translation>Déverrouillez le trousseau.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>Il n’y a pas de trousseau sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Credentials can be neither read nor stored.</source>
        <translation>Les identifiants ne peuvent être ni lus ni stockés.</translation>
    </message>
    <message>
        <source>Start a keychain service, or start Tokenwatch with a key file.</source>
        <translation>Démarrez un service de trousseau, ou démarrez Tokenwatch avec un fichier de clé.</translation>
    </message>
    <message>
        <source>The keychain answered with an error.</source>
        <translation>Le trousseau a répondu par une erreur.</translation>
    </message>
    <message>
        <source>Look into the keychain, then try again.</source>
        <translation>Examinez le trousseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The store can’t be read or written.</source>
        <translation>Le stockage ne peut être ni lu ni écrit.</translation>
    </message>
    <message>
        <source>Check the data directory and its permissions.</source>
        <translation>Vérifiez le répertoire de données et ses permissions.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>New tokens are kept in memory only.</source>
        <translation>Les nouveaux jetons ne sont gardés qu’en mémoire.</translation>
    </message>
    <message>
        <source>Make room; they are saved then.</source>
        <translation>Libérez de la place ; ils seront alors enregistrés.</translation>
    </message>
    <message>
        <source>What is stored can’t be read.</source>
        <translation>Ce qui est stocké est illisible.</translation>
    </message>
    <message>
        <source>It was damaged, or sealed with another key.</source>
        <translation>Les données ont été endommagées, ou scellées avec une autre clé.</translation>
    </message>
    <message>
        <source>Use the right key, or enter the credentials again.</source>
        <translation>Utilisez la bonne clé, ou saisissez à nouveau les identifiants.</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>Cet ordinateur est hors ligne.</translation>
    </message>
    <message>
        <source>Refreshing starts again by itself when the network is back.</source>
        <translation>L’actualisation reprend d’elle-même au retour du réseau.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>Start it again if you still want it.</source>
        <translation>Relancez-la si vous le souhaitez toujours.</translation>
    </message>
    <message>
        <source>There is no such source.</source>
        <translation>Cette source n’existe pas.</translation>
    </message>
    <message>
        <source>There is no source “%1”.</source>
        <translation>Il n’y a pas de source « %1 ».</translation>
    </message>
    <message>
        <source>Check the name in the list of sources.</source>
        <translation>Vérifiez le nom dans la liste des sources.</translation>
    </message>
    <message>
        <source>Several sources match.</source>
        <translation>Plusieurs sources correspondent.</translation>
    </message>
    <message>
        <source>They are: %1.</source>
        <translation>Ce sont : %1.</translation>
    </message>
    <message>
        <source>Say which one you mean.</source>
        <translation>Indiquez laquelle vous voulez.</translation>
    </message>
    <message>
        <source>This was changed in the meantime, or is there already.</source>
        <translation>Cet élément a été modifié entre-temps, ou existe déjà.</translation>
    </message>
    <message>
        <source>“%1” was changed in the meantime, or is there already.</source>
        <translation>« %1 » a été modifié entre-temps, ou existe déjà.</translation>
    </message>
    <message>
        <source>Look at the present state, then try again.</source>
        <translation>Consultez l’état actuel, puis réessayez.</translation>
    </message>
    <message>
        <source>Tokenwatch made a mistake.</source>
        <translation>Tokenwatch a commis une erreur.</translation>
    </message>
    <message>
        <source>Please report it with what you did before.</source>
        <translation>Veuillez la signaler en indiquant ce que vous faisiez.</translation>
    </message>
    <message>
        <source>This clock is %1 behind %2.</source>
        <translation>Cette horloge retarde de %1 sur %2.</translation>
    </message>
    <message>
        <source>Tokens look younger than they are.</source>
        <translation>Les jetons paraissent plus récents qu’ils ne le sont.</translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation>Réglez l’horloge.</translation>
    </message>
    <message>
        <source>This clock is %1 ahead of %2.</source>
        <translation>Cette horloge avance de %1 sur %2.</translation>
    </message>
    <message>
        <source>Tokens look older than they are.</source>
        <translation>Les jetons paraissent plus anciens qu’ils ne le sont.</translation>
    </message>
    <message>
        <source>The reason given: “%1”.</source>
        <translation>Motif donné : « %1 ».</translation>
    </message>
    <message>
        <source>The input is not accepted.</source>
        <translation>La saisie n’est pas acceptée.</translation>
    </message>
    <message>
        <source>The input is not accepted: %1.</source>
        <translation>La saisie n’est pas acceptée : %1.</translation>
    </message>
    <message>
        <source>The value at %1 is not accepted.</source>
        <translation>La valeur de %1 n’est pas acceptée.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a place, and what is wrong with it: is needed</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez et réessayez.</translation>
    </message>
    <message>
        <source>A sign-in to %1 is waiting already.</source>
        <translation>Une connexion à %1 est déjà en attente.</translation>
    </message>
    <message>
        <source>There is only one at a time.</source>
        <translation>Il n’y en a qu’une à la fois.</translation>
    </message>
    <message>
        <source>Finish it or cancel it first.</source>
        <translation>Terminez-la ou annulez-la d’abord.</translation>
    </message>
    <message>
        <source>Another Tokenwatch uses %1 already.</source>
        <translation>Un autre Tokenwatch utilise déjà %1.</translation>
    </message>
    <message>
        <source>It is process %1.</source>
        <translation>C’est le processus %1.</translation>
    </message>
    <message>
        <source>Reach it with “tokenctl --socket %1 status”, or end it first.</source>
        <translation>Joignez-le avec « tokenctl --socket %1 status », ou arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>Le port %1 est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Choisissez un autre port.</translation>
    </message>
    <message>
        <source>Another Tokenwatch uses this already.</source>
        <translation>Un autre Tokenwatch utilise déjà ceci.</translation>
    </message>
    <message>
        <source>Use that one, or end it first.</source>
        <translation>Utilisez celui-là, ou arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>The key “%1” asks too often.</source>
        <translation>La clé « %1 » envoie trop de requêtes.</translation>
    </message>
    <message>
        <source>Its limit is %1 requests a minute.</source>
        <translation>Sa limite est de %1 requêtes par minute.</translation>
    </message>
    <message>
        <source>Wait a moment, or make a key with a higher rate.</source>
        <translation>Patientez un instant, ou créez une clé autorisant un débit plus élevé.</translation>
    </message>
    <message>
        <source>It is too early for another attempt.</source>
        <translation>Il est trop tôt pour une nouvelle tentative.</translation>
    </message>
    <message>
        <source>Attempts are limited so that no account is locked; the next one is possible in %1.</source>
        <translation>Les tentatives sont limitées pour qu’aucun compte ne soit bloqué ; la prochaine sera possible dans %1.</translation>
    </message>
    <message>
        <source>Attempts are limited so that no account is locked.</source>
        <translation>Les tentatives sont limitées pour qu’aucun compte ne soit bloqué.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Patientez un instant.</translation>
    </message>
    <message>
        <source>A key is needed here.</source>
        <translation>Une clé est nécessaire ici.</translation>
    </message>
    <message>
        <source>Over the network every request must bring one, also on this computer.</source>
        <translation>Par le réseau, chaque requête doit en porter une, même sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Send the key of agent.json, or one made with “tokenctl key create”.</source>
        <translation>Envoyez la clé de agent.json, ou une clé créée avec « tokenctl key create ».</translation>
    </message>
    <message>
        <source>The key “%1” has expired.</source>
        <translation>La clé « %1 » a expiré.</translation>
    </message>
    <message>
        <source>Make a new one with “tokenctl key create”.</source>
        <translation>Créez-en une nouvelle avec « tokenctl key create ».</translation>
    </message>
    <message>
        <source>The key “%1” may not do this.</source>
        <translation>La clé « %1 » n’a pas ce droit.</translation>
    </message>
    <message>
        <source>Keys for programs only give the tokens and states of their sources, and refresh one whose generation is named.</source>
        <translation>Les clés destinées aux programmes ne donnent accès qu’aux jetons et aux états de leurs sources, et à l’actualisation d’un jeton dont la génération est indiquée.</translation>
    </message>
    <message>
        <source>Use tokenctl, or the key of agent.json.</source>
        <translation>Utilisez tokenctl, ou la clé de agent.json.</translation>
    </message>
    <message>
        <source>The key “%1” may not use this source.</source>
        <translation>La clé « %1 » n’a pas le droit d’utiliser cette source.</translation>
    </message>
    <message>
        <source>Name one that it may use, or make a key for this one with “tokenctl key create”.</source>
        <translation>Indiquez une source qu’elle peut utiliser, ou créez une clé pour celle-ci avec « tokenctl key create ».</translation>
    </message>
    <message>
        <source>This key is not accepted.</source>
        <translation>Cette clé n’est pas acceptée.</translation>
    </message>
    <message>
        <source>It is wrong, or it was revoked.</source>
        <translation>Elle est erronée ou a été révoquée.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>La source</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 est en pause.</translation>
    </message>
    <message>
        <source>Paused sources are not refreshed.</source>
        <translation>Les sources en pause ne sont pas actualisées.</translation>
    </message>
    <message>
        <source>The token of %1 was cleared.</source>
        <translation>Le jeton de %1 a été effacé.</translation>
    </message>
    <message>
        <source>It is fetched again only when a person asks for it.</source>
        <translation>Il n’est demandé à nouveau que sur ordre d’une personne.</translation>
    </message>
    <message>
        <source>A source that runs a program can’t be added in this way.</source>
        <translation>Une source qui exécute un programme ne peut pas être ajoutée de cette façon.</translation>
    </message>
    <message>
        <source>The network must never decide what runs on this computer.</source>
        <translation>Le réseau ne doit jamais décider de ce qui s’exécute sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Use tokenctl, the agent’s socket or a sources file.</source>
        <translation>Utilisez tokenctl, le socket de l’agent ou un fichier de sources.</translation>
    </message>
    <message>
        <source>The support bundle was not written.</source>
        <translation>L’archive d’assistance n’a pas été écrite.</translation>
    </message>
    <message>
        <source>A password or a token was found in it at the end.</source>
        <translation>Un mot de passe ou un jeton y a été trouvé à la fin.</translation>
    </message>
    <message>
        <source>Please report that, without the log.</source>
        <translation>Veuillez le signaler, sans joindre le journal.</translation>
    </message>
    <message>
        <source>A source that writes its token into a file can’t be added in this way.</source>
        <translation>Une source qui écrit son jeton dans un fichier ne peut pas être ajoutée de cette façon.</translation>
    </message>
    <message>
        <source>The network must never decide what is written on this computer.</source>
        <translation>Le réseau ne doit jamais décider de ce qui est écrit sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This is not allowed.</source>
        <translation>Ce n’est pas autorisé.</translation>
    </message>
    <message>
        <source>Use a key that may do it, or another kind of source.</source>
        <translation>Utilisez une clé qui en a le droit, ou un autre type de source.</translation>
    </message>
    <message>
        <source>The token of %1 is bound to a key (DPoP).</source>
        <translation>Le jeton de %1 est lié à une clé (DPoP).</translation>
    </message>
    <message>
        <source>A header alone is not accepted with it: each request needs a proof signed for it.</source>
        <translation>Un en-tête seul ne suffit pas avec lui : chaque requête exige une preuve signée pour elle.</translation>
    </message>
    <message>
        <source>Send the request through the gateway, which signs it.</source>
        <translation>Envoyez la requête par la passerelle, qui la signe.</translation>
    </message>
    <message>
        <source>%1 can’t be tested without a person.</source>
        <translation>%1 ne peut pas être testée sans une personne.</translation>
    </message>
    <message>
        <source>Its token comes from a sign-in.</source>
        <translation>Son jeton provient d’une connexion.</translation>
    </message>
    <message>
        <source>Save it, then sign in.</source>
        <translation>Enregistrez-la, puis connectez-vous.</translation>
    </message>
    <message>
        <source>%1 can’t be tested before it is saved.</source>
        <translation>%1 ne peut pas être testée avant d’être enregistrée.</translation>
    </message>
    <message>
        <source>Its credential works only once, and what comes back for it must be kept.</source>
        <translation>Son identifiant ne sert qu’une fois, et ce qui revient en échange doit être conservé.</translation>
    </message>
    <message>
        <source>Save it, store the credential, then refresh it.</source>
        <translation>Enregistrez-la, stockez l’identifiant, puis actualisez-la.</translation>
    </message>
    <message>
        <source>Nobody signs in to %1.</source>
        <translation>Personne ne se connecte à %1.</translation>
    </message>
    <message>
        <source>It gets its tokens without a person.</source>
        <translation>Elle obtient ses jetons sans intervention humaine.</translation>
    </message>
    <message>
        <source>Refresh it instead.</source>
        <translation>Actualisez-la plutôt.</translation>
    </message>
    <message>
        <source>%1 can’t be refreshed by itself.</source>
        <translation>%1 ne peut pas être actualisée d’elle-même.</translation>
    </message>
    <message>
        <source>Its token was entered by hand, and nothing is known that would bring a new one.</source>
        <translation>Son jeton a été saisi à la main, et rien de connu ne permettrait d’en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>Enter a new token.</source>
        <translation>Saisissez un nouveau jeton.</translation>
    </message>
    <message>
        <source>This can’t be done here: “%1” %2.</source>
        <translation>Ce n’est pas possible ici : « %1 » %2.</translation>
    </message>
    <message>
        <source>Choose another way.</source>
        <translation>Choisissez un autre moyen.</translation>
    </message>
    <message>
        <source>This can’t be done here.</source>
        <translation>Ce n’est pas possible ici.</translation>
    </message>
    <message>
        <source>This can’t be done here: “%1”.</source>
        <translation>Ce n’est pas possible ici : « %1 ».</translation>
    </message>
    <message>
        <source>Check the service and the source’s gateway upstream, then send the request again.</source>
        <translation>Vérifiez le service et la cible de passerelle de la source, puis renvoyez la requête.</translation>
    </message>
    <message>
        <source>There was no token to revoke.</source>
        <translation>Il n’y avait pas de jeton à révoquer.</translation>
    </message>
    <message>
        <source>This provider offers no way to revoke it.</source>
        <translation>Ce fournisseur n’offre aucun moyen de le révoquer.</translation>
    </message>
    <message>
        <source>The provider may accept the old token until it ends.</source>
        <translation>Il se peut que le fournisseur accepte l’ancien jeton jusqu’à sa fin.</translation>
    </message>
    <message>
        <source>Looked for %1.</source>
        <translation>Champs recherchés : %1.</translation>
    </message>
    <message>
        <source>This clock and that of %1 are %2 apart, which may be why: what is signed here looks too old there, or not valid yet.</source>
        <translation>Cette horloge et celle de %1 diffèrent de %2, ce qui peut en être la cause : ce qui est signé ici y paraît trop ancien, ou pas encore valable.</translation>
    </message>
    <message>
        <source>Clock is %1 behind %2</source>
        <translation>L’horloge retarde de %1 sur %2</translation>
    </message>
    <message>
        <source>Clock is %1 ahead of %2</source>
        <translation>L’horloge avance de %1 sur %2</translation>
    </message>
    <message>
        <source>Clock differs from servers by less than %1</source>
        <translation>L’horloge diffère de moins de %1 de celle des serveurs</translation>
    </message>
    <message>
        <source>%1 did not answer within %2.</source>
        <translation>%1 n’a pas répondu dans le délai de %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted (issued by %2).</source>
        <translation>Le certificat de %1 n’est pas digne de confiance (délivré par %2).</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Le certificat de %1 a expiré.</translation>
    </message>
    <message>
        <source>Its last day was %1.</source>
        <translation>Son dernier jour était le %1.</translation>
    </message>
    <message>
        <source>Ask its owner to renew it, and look at the clock of this computer.</source>
        <translation>Demandez au responsable du serveur de le renouveler, et vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>Le certificat de %1 n’est pas encore valable.</translation>
    </message>
    <message>
        <source>Its first day is %1.</source>
        <translation>Son premier jour est le %1.</translation>
    </message>
    <message>
        <source>Look at the clock of this computer, or ask its owner.</source>
        <translation>Vérifiez l’horloge de cet ordinateur, ou adressez-vous au responsable du serveur.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name.</source>
        <translation>Le certificat de %1 est établi pour un autre nom.</translation>
    </message>
    <message>
        <source>It names no host at all.</source>
        <translation>Il ne désigne aucun hôte.</translation>
    </message>
    <message>
        <source>It is for: %1.</source>
        <translation>Il est établi pour : %1.</translation>
    </message>
    <message>
        <source>Check the address, or ask its owner.</source>
        <translation>Vérifiez l’adresse, ou adressez-vous au responsable du serveur.</translation>
    </message>
    <message>
        <source>%1 speaks no version of TLS that is safe.</source>
        <translation>%1 ne propose aucune version sûre de TLS.</translation>
    </message>
    <message>
        <source>Tokenwatch needs TLS 1.2 or later.</source>
        <translation>Tokenwatch exige TLS 1.2 ou une version ultérieure.</translation>
    </message>
    <message>
        <source>Ask its owner to bring it up to date.</source>
        <translation>Demandez au responsable du serveur de le mettre à jour.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS at this port.</source>
        <translation>%1 ne parle pas TLS sur ce port.</translation>
    </message>
    <message>
        <source>Check the address and port.</source>
        <translation>Vérifiez l’adresse et le port.</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate of this source, or misses one.</source>
        <translation>%1 n’accepte pas le certificat client de cette source, ou en attend un qui manque.</translation>
    </message>
    <message>
        <source>Give this source a certificate that the server knows.</source>
        <translation>Donnez à cette source un certificat que le serveur connaît.</translation>
    </message>
    <message>
        <source>No safe connection to %1 came about.</source>
        <translation>Aucune connexion sûre à %1 n’a pu être établie.</translation>
    </message>
    <message>
        <source>Check the address and port, or ask its owner.</source>
        <translation>Vérifiez l’adresse et le port, ou adressez-vous au responsable du serveur.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Asked: %1, at %2</source>
        <translation>Demandé : %1, à %2</translation>
    </message>
    <message>
        <source>Took: %1</source>
        <translation>Durée : %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Réponse : %1</translation>
    </message>
    <message>
        <source>Answer: none</source>
        <translation>Réponse : aucune</translation>
    </message>
    <message>
        <source>Error code: %1</source>
        <translation>Code d’erreur : %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Emplacement : %1</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <translation>Texte d’origine : %1</translation>
    </message>
    <message>
        <source>Asks to wait: %1</source>
        <translation>Délai demandé : %1</translation>
    </message>
    <message>
        <source>The request may have reached the server.</source>
        <translation>La requête a peut-être atteint le serveur.</translation>
    </message>
    <message>
        <source>The request did not reach the server.</source>
        <translation>La requête n’a pas atteint le serveur.</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Connexion : %1</translation>
    </message>
    <message>
        <source>Certificate issued by: %1</source>
        <translation>Certificat délivré par : %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif : %1</translation>
    </message>
    <message>
        <source>Clock: less than %1 from that of %2</source>
        <translation>Horloge : moins de %1 d’écart avec celle de %2</translation>
    </message>
    <message>
        <source>Clock: %1 behind that of %2</source>
        <translation>Horloge : retard de %1 sur celle de %2</translation>
    </message>
    <message>
        <source>Clock: %1 ahead of that of %2</source>
        <translation>Horloge : avance de %1 sur celle de %2</translation>
    </message>
    <message>
        <source>The answer, secrets masked:</source>
        <translation>La réponse, secrets masqués :</translation>
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
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>an instant</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a span of time</comment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>needs credentials</source>
        <translation>exige des identifiants</translation>
    </message>
    <message>
        <source>if a retry works</source>
        <translation>si une tentative réussit</translation>
    </message>
    <message>
        <source>sign in before %1</source>
        <translation>se connecter avant %1</translation>
    </message>
    <message>
        <source>needs a sign-in</source>
        <translation>exige une connexion</translation>
    </message>
    <message>
        <source>refresh token to %1</source>
        <comment>until a time</comment>
        <translation>jeton d’actualisation jusqu’à %1</translation>
    </message>
    <message>
        <source>watch only</source>
        <translation>surveillance seule</translation>
    </message>
    <message>
        <source>only when used</source>
        <translation>seulement à l’usage</translation>
    </message>
    <message>
        <source>kept no longer</source>
        <translation>n’est plus maintenue</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>effacée</translation>
    </message>
    <message>
        <source>scheduler stopped</source>
        <translation>planificateur arrêté</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>trousseau verrouillé</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>pas de trousseau</translation>
    </message>
    <message>
        <source>if online by then</source>
        <translation>si en ligne d’ici là</translation>
    </message>
    <message>
        <source>no token yet</source>
        <translation>pas encore de jeton</translation>
    </message>
    <message>
        <source>no credentials</source>
        <translation>pas d’identifiants</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>%1, or later</source>
        <extracomment>%1: a time. Nobody has to act for the cover to last longer than that</extracomment>
        <translation>%1, ou plus tard</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>token on its way</source>
        <translation>jeton en route</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>non couverte</translation>
    </message>
    <message>
        <source>no end in sight</source>
        <translation>pas de fin en vue</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state and reason</comment>
        <extracomment>A state and its reason: "Failing · 2 failures"</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>uncovered</source>
        <translation>non couverte</translation>
    </message>
    <message>
        <source>no valid token</source>
        <translation>pas de jeton valable</translation>
    </message>
    <message>
        <source>ends %1, nothing to refresh it with</source>
        <translation>se termine %1, rien pour l’actualiser</translation>
    </message>
    <message>
        <source>no valid token, nothing to refresh it with</source>
        <translation>pas de jeton valable, rien pour l’actualiser</translation>
    </message>
    <message>
        <source>ends %2 · %1</source>
        <extracomment>%1: what a person has to give, as in "needs a new EDR"</extracomment>
        <translation>se termine %2 · %1</translation>
    </message>
    <message>
        <source>no valid token · %1</source>
        <translation>pas de jeton valable · %1</translation>
    </message>
    <message>
        <source>uncovered if all retries fail</source>
        <translation>non couverte si toutes les tentatives échouent</translation>
    </message>
    <message>
        <source>no valid token until a retry works</source>
        <translation>pas de jeton valable tant qu’aucune tentative ne réussit</translation>
    </message>
    <message>
        <source>uncovered unless the refresh token is given more time</source>
        <translation>non couverte si le jeton d’actualisation n’est pas prolongé</translation>
    </message>
    <message>
        <source>may be uncovered</source>
        <translation>peut-être non couverte</translation>
    </message>
    <message>
        <source>uncovered unless renewed elsewhere</source>
        <translation>non couverte si elle n’est pas renouvelée ailleurs</translation>
    </message>
    <message>
        <source>no valid token until it is renewed elsewhere</source>
        <translation>pas de jeton valable avant un renouvellement ailleurs</translation>
    </message>
    <message>
        <source>fetched when used</source>
        <translation>demandé à l’usage</translation>
    </message>
    <message>
        <source>paused, not refreshed</source>
        <translation>en pause, non actualisée</translation>
    </message>
    <message>
        <source>not refreshed, the scheduler is stopped</source>
        <translation>non actualisée, le planificateur est arrêté</translation>
    </message>
    <message>
        <source>not refreshed, the keychain is locked</source>
        <translation>non actualisée, le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>not refreshed, there is no keychain</source>
        <translation>non actualisée, il n’y a pas de trousseau</translation>
    </message>
    <message>
        <source>uncovered if still offline</source>
        <translation>non couverte si toujours hors ligne</translation>
    </message>
    <message>
        <source>no valid token while offline</source>
        <translation>pas de jeton valable hors ligne</translation>
    </message>
    <message>
        <source>refresh every %1</source>
        <translation>intervalle d’actualisation : %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>source and time</comment>
        <extracomment>Name of a source and an instant: "Directory reader · Fri 06:12"</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A refresh is planned here.</source>
        <translation>Une actualisation est prévue ici.</translation>
    </message>
    <message>
        <source>A token as long-lived as the present one then lasts until %1.</source>
        <translation>Un jeton d’une durée de vie égale à celle de l’actuel tient alors jusqu’à %1.</translation>
    </message>
    <message>
        <source>The refresh is tried again here. If every try fails, the token ends at %1.</source>
        <translation>L’actualisation est retentée ici. Si toutes les tentatives échouent, le jeton se termine à %1.</translation>
    </message>
    <message>
        <source>The refresh is tried again here. There is no valid token until one works.</source>
        <translation>L’actualisation est retentée ici. Il n’y a pas de jeton valable tant qu’aucune tentative ne réussit.</translation>
    </message>
    <message>
        <source>The refresh token ends here, unless the server gives it more time with the next refresh. The last access token then runs out at %1.</source>
        <translation>Le jeton d’actualisation se termine ici, sauf si le serveur le prolonge à la prochaine actualisation. Le dernier jeton d’accès expire alors à %1.</translation>
    </message>
    <message>
        <source>The refresh token ends here. The last access token then runs out at %1.</source>
        <translation>Le jeton d’actualisation se termine ici. Le dernier jeton d’accès expire alors à %1.</translation>
    </message>
    <message>
        <source>Sign in before %1 to stay covered.</source>
        <translation>Connectez-vous avant %1 pour rester couvert.</translation>
    </message>
    <message>
        <source>The last token that is sure to come ends here.</source>
        <translation>Le dernier jeton assuré se termine ici.</translation>
    </message>
    <message>
        <source>After that: %1.</source>
        <translation>Ensuite : %1.</translation>
    </message>
    <message>
        <source>A token is in hand until %1.</source>
        <translation>Un jeton est disponible jusqu’à %1.</translation>
    </message>
    <message>
        <source>A token is in hand. It does not expire.</source>
        <translation>Un jeton est disponible. Il n’expire pas.</translation>
    </message>
    <message>
        <source>Covered by planned refreshes until %1.</source>
        <translation>Couverte par des actualisations prévues jusqu’à %1.</translation>
    </message>
    <message>
        <source>Covered by planned refreshes, no end in sight.</source>
        <translation>Couverte par des actualisations prévues, pas de fin en vue.</translation>
    </message>
    <message>
        <source>Perhaps no valid token from %1 on.</source>
        <translation>Peut-être pas de jeton valable à partir de %1.</translation>
    </message>
    <message>
        <source>No valid token from %1 on.</source>
        <translation>Pas de jeton valable à partir de %1.</translation>
    </message>
    <message>
        <source>No valid token since %1.</source>
        <translation>Pas de jeton valable depuis %1.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>Il n’y a pas de jeton.</translation>
    </message>
    <message>
        <source>Cleared. Nothing is refreshed until you ask for it.</source>
        <translation>Effacée. Rien n’est actualisé tant que vous ne le demandez pas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time and event</comment>
        <extracomment>Read aloud: an instant, and what happens then</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Covered until %1, %2</source>
        <translation>Couverte jusqu’à %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state and reason</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>next refresh at %1</source>
        <translation>prochaine actualisation à %1</translation>
    </message>
</context>
<context>
    <name>ForecastSummary</name>
    <message>
        <source>No source is active</source>
        <translation>Aucune source n’est active</translation>
    </message>
    <message>
        <source>No other source is about to lose its token</source>
        <translation>Aucune autre source n’est sur le point de perdre son jeton</translation>
    </message>
    <message>
        <source>No source is about to lose its token</source>
        <translation>Aucune source n’est sur le point de perdre son jeton</translation>
    </message>
    <message>
        <source>%1 may be next to lose its token, at %2</source>
        <translation>%1 pourrait être la prochaine à perdre son jeton, à %2</translation>
    </message>
    <message>
        <source>%1 is next to lose its token, at %2</source>
        <translation>%1 sera la prochaine à perdre son jeton, à %2</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>a time of day</comment>
        <translation>demain %1</translation>
    </message>
    <message numerus="yes">
        <source>Until %1: &lt;b&gt;%2 of %n&lt;/b&gt; end up without a token.</source>
        <extracomment>The tags make the numbers bold. %n: active sources, %2: so many of them</extracomment>
        <translation>
            <numerusform>D’ici à %1 : &lt;b&gt;%2 sur %n&lt;/b&gt; se retrouve sans jeton.</numerusform>
            <numerusform>D’ici à %1 : &lt;b&gt;%2 sur %n&lt;/b&gt; se retrouvent sans jeton.</numerusform>
        </translation>
    </message>
    <message>
        <source>Walk away until %1 and the only active source keeps its token.</source>
        <translation>Absentez-vous jusqu’à %1 : la seule source active garde son jeton.</translation>
    </message>
    <message>
        <source>Walk away until %1 and the only active source ends up without a token.</source>
        <translation>Absentez-vous jusqu’à %1 : la seule source active se retrouve sans jeton.</translation>
    </message>
    <message numerus="yes">
        <source>Walk away until %1 and all %n active sources keep their tokens.</source>
        <translation>
            <numerusform>Absentez-vous jusqu’à %1 : la seule source active (%n) garde son jeton.</numerusform>
            <numerusform>Absentez-vous jusqu’à %1 : les %n sources actives gardent toutes leur jeton.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Walk away until %1 and &lt;b&gt;1 of %n&lt;/b&gt; active sources ends up without a token.</source>
        <extracomment>The tags make the number bold. %n: active sources</extracomment>
        <translation>
            <numerusform>Absentez-vous jusqu’à %1 : &lt;b&gt;1 source active sur %n&lt;/b&gt; se retrouve sans jeton.</numerusform>
            <numerusform>Absentez-vous jusqu’à %1 : &lt;b&gt;1 source active sur %n&lt;/b&gt; se retrouve sans jeton.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Walk away until %1 and &lt;b&gt;%2 of %n&lt;/b&gt; active sources end up without a token.</source>
        <translation>
            <numerusform>Absentez-vous jusqu’à %1 : &lt;b&gt;%2 source active sur %n&lt;/b&gt; se retrouve sans jeton.</numerusform>
            <numerusform>Absentez-vous jusqu’à %1 : &lt;b&gt;%2 sources actives sur %n&lt;/b&gt; se retrouvent sans jeton.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them keeps its token if a retry works, or if it is renewed in another way.</source>
        <translation>L’une d’elles garde son jeton si une tentative réussit, ou si elle est renouvelée autrement.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them keep their tokens if retries work, or if they are renewed in another way.</source>
        <translation>
            <numerusform>%n d’entre elles garde son jeton si une tentative réussit, ou si elle est renouvelée autrement.</numerusform>
            <numerusform>%n d’entre elles gardent leur jeton si les tentatives réussissent, ou si elles sont renouvelées autrement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grant</name>
    <message>
        <source>A program signs in with its own ID and secret.</source>
        <translation>Un programme se connecte avec son propre identifiant et son secret.</translation>
    </message>
    <message>
        <source>A user name and password at an OAuth token address.</source>
        <translation>Un nom d’utilisateur et un mot de passe à une adresse de jeton OAuth.</translation>
    </message>
    <message>
        <source>An email and password at a service’s own login address.</source>
        <translation>Un e-mail et un mot de passe à l’adresse de connexion propre à un service.</translation>
    </message>
    <message>
        <source>A refresh token that you already have is kept alive.</source>
        <translation>Un jeton d’actualisation que vous avez déjà est maintenu en vie.</translation>
    </message>
    <message>
        <source>You sign in once in your browser.</source>
        <translation>Vous vous connectez une fois dans votre navigateur.</translation>
    </message>
    <message>
        <source>You sign in once with a code, in a browser on any computer or phone.</source>
        <translation>Vous vous connectez une fois avec un code, dans un navigateur, sur n’importe quel ordinateur ou téléphone.</translation>
    </message>
    <message>
        <source>A private key signs a statement that the server trusts.</source>
        <translation>Une clé privée signe une déclaration à laquelle le serveur fait confiance.</translation>
    </message>
    <message>
        <source>The token of another source is exchanged for this one.</source>
        <translation>Le jeton d’une autre source est échangé contre celui-ci.</translation>
    </message>
    <message>
        <source>A login session that is extended before it ends.</source>
        <translation>Une session de connexion qui est prolongée avant sa fin.</translation>
    </message>
    <message>
        <source>Short tokens of a Clerk session, from its client cookie.</source>
        <translation>Des jetons courts d’une session Clerk, obtenus avec son cookie client.</translation>
    </message>
    <message>
        <source>An endpoint data reference of a dataspace transfer.</source>
        <translation>Une référence de données de point de terminaison (EDR) d’un transfert de dataspace.</translation>
    </message>
    <message>
        <source>A token that you paste; its end is watched.</source>
        <translation>Un jeton que vous collez ; sa fin est surveillée.</translation>
    </message>
    <message>
        <source>The token is read from a file whenever the file changes.</source>
        <translation>Le jeton est lu dans un fichier dès que ce fichier change.</translation>
    </message>
    <message>
        <source>A program on this computer prints the token.</source>
        <translation>Un programme de cet ordinateur affiche le jeton.</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Adresse de jeton</translation>
    </message>
    <message>
        <source>Where tokens are asked for, for example https://idp.example/oauth/token.</source>
        <translation>Où les jetons sont demandés, par exemple https://idp.example/oauth/token.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>The address of the provider; it tells the other addresses by itself.</source>
        <translation>L’adresse du fournisseur ; il indique lui-même les autres adresses.</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Adresse de connexion</translation>
    </message>
    <message>
        <source>What your browser opens so that you can sign in.</source>
        <translation>Ce que votre navigateur ouvre pour que vous puissiez vous connecter.</translation>
    </message>
    <message>
        <source>Device sign-in address</source>
        <translation>Adresse de connexion par appareil</translation>
    </message>
    <message>
        <source>Where the code for the sign-in is asked for.</source>
        <translation>Où le code de connexion est demandé.</translation>
    </message>
    <message>
        <source>Revocation address</source>
        <translation>Adresse de révocation</translation>
    </message>
    <message>
        <source>Where a token is given up when you clear it.</source>
        <translation>Où un jeton est rendu lorsque vous l’effacez.</translation>
    </message>
    <message>
        <source>Introspection address</source>
        <translation>Adresse d’introspection</translation>
    </message>
    <message>
        <source>Where to ask how long a token lasts that does not say so itself.</source>
        <translation>Où demander la durée d’un jeton qui ne l’indique pas lui-même.</translation>
    </message>
    <message>
        <source>Login address</source>
        <translation>Adresse de login</translation>
    </message>
    <message>
        <source>Where the service takes email and password.</source>
        <translation>Où le service reçoit l’e-mail et le mot de passe.</translation>
    </message>
    <message>
        <source>Refresh address</source>
        <translation>Adresse d’actualisation</translation>
    </message>
    <message>
        <source>Where the session is extended.</source>
        <translation>Où la session est prolongée.</translation>
    </message>
    <message>
        <source>Where the EDR is renewed; leave it empty to use the one that the EDR names.</source>
        <translation>Où l’EDR est renouvelée ; laissez vide pour utiliser celle que l’EDR indique.</translation>
    </message>
    <message>
        <source>Frontend API address</source>
        <translation>Adresse de l’API Frontend</translation>
    </message>
    <message>
        <source>The Clerk address of the application, for example https://clerk.app.example.</source>
        <translation>L’adresse Clerk de l’application, par exemple https://clerk.app.example.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>The file that the other program keeps the token in.</source>
        <translation>Le fichier dans lequel l’autre programme conserve le jeton.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>The name under which the provider knows this program.</source>
        <translation>Le nom sous lequel le fournisseur connaît ce programme.</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Authentification du client</translation>
    </message>
    <message>
        <source>How the client proves who it is; leave it empty if you do not know.</source>
        <translation>Comment le client prouve son identité ; laissez vide si vous ne savez pas.</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clé</translation>
    </message>
    <message>
        <source>The name (kid) under which the provider knows the public key.</source>
        <translation>Le nom (kid) sous lequel le fournisseur connaît la clé publique.</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Algorithme de signature</translation>
    </message>
    <message>
        <source>Leave it empty to use the one that suits the key.</source>
        <translation>Laissez vide pour utiliser celui qui convient à la clé.</translation>
    </message>
    <message>
        <source>Audience of the assertion</source>
        <translation>Audience de l’assertion</translation>
    </message>
    <message>
        <source>Whom the signed statement is for; usually the issuer or the token address.</source>
        <translation>À qui s’adresse la déclaration signée ; en général l’émetteur ou l’adresse de jeton.</translation>
    </message>
    <message>
        <source>Bind tokens to a key (DPoP)</source>
        <translation>Lier les jetons à une clé (DPoP)</translation>
    </message>
    <message>
        <source>A stolen token is of no use without the key; the provider must support it.</source>
        <translation>Un jeton volé ne sert à rien sans la clé ; le fournisseur doit le prendre en charge.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>The account to sign in with.</source>
        <translation>Le compte avec lequel se connecter.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>The email address of the account to sign in with.</source>
        <translation>L’adresse e-mail du compte avec lequel se connecter.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>The account that the token is for; leave it empty for the client itself.</source>
        <translation>Le compte auquel le jeton est destiné ; laissez vide pour le client lui-même.</translation>
    </message>
    <message>
        <source>Source of the subject token</source>
        <translation>Source du jeton sujet</translation>
    </message>
    <message>
        <source>The source whose token is exchanged.</source>
        <translation>La source dont le jeton est échangé.</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>ID de session</translation>
    </message>
    <message>
        <source>The session that tokens are made for; it begins with sess_.</source>
        <translation>La session pour laquelle les jetons sont créés ; il commence par sess_.</translation>
    </message>
    <message>
        <source>Own DID</source>
        <translation>DID propre</translation>
    </message>
    <message>
        <source>The decentralized identifier under which you take part, for example did:web:….</source>
        <translation>L’identifiant décentralisé sous lequel vous participez, par exemple did:web:….</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>What the token may be used for, separated by blanks.</source>
        <translation>Ce à quoi le jeton peut servir, séparé par des espaces.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>The API that the token is for, if the provider asks for it.</source>
        <translation>L’API à laquelle le jeton est destiné, si le fournisseur le demande.</translation>
    </message>
    <message>
        <source>Whom the authentication token is for; leave it empty to use what the EDR says.</source>
        <translation>À qui s’adresse le jeton d’authentification ; laissez vide pour utiliser ce que dit l’EDR.</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>The address of the API that the token is for, if the provider asks for it.</source>
        <translation>L’adresse de l’API à laquelle le jeton est destiné, si le fournisseur la demande.</translation>
    </message>
    <message>
        <source>More parameters</source>
        <translation>Autres paramètres</translation>
    </message>
    <message>
        <source>Sent with each token request, one NAME=value a line.</source>
        <translation>Envoyés avec chaque demande de jeton, un NOM=valeur par ligne.</translation>
    </message>
    <message>
        <source>More sign-in parameters</source>
        <translation>Autres paramètres de connexion</translation>
    </message>
    <message>
        <source>Added to the sign-in address, one NAME=value a line, for example prompt=consent.</source>
        <translation>Ajoutés à l’adresse de connexion, un NOM=valeur par ligne, par exemple prompt=consent.</translation>
    </message>
    <message>
        <source>Token template</source>
        <translation>Modèle de jeton</translation>
    </message>
    <message>
        <source>The name of a JWT template; leave it empty for the session token.</source>
        <translation>Le nom d’un modèle JWT ; laissez vide pour le jeton de session.</translation>
    </message>
    <message>
        <source>Type of the subject token</source>
        <translation>Type du jeton sujet</translation>
    </message>
    <message>
        <source>Leave it empty for an access token.</source>
        <translation>Laissez vide pour un jeton d’accès.</translation>
    </message>
    <message>
        <source>Type of the new token</source>
        <translation>Type du nouveau jeton</translation>
    </message>
    <message>
        <source>Leave it empty for what the provider gives by itself.</source>
        <translation>Laissez vide pour ce que le fournisseur délivre de lui-même.</translation>
    </message>
    <message>
        <source>Transfer process ID</source>
        <translation>ID du processus de transfert</translation>
    </message>
    <message>
        <source>The transfer that the EDR belongs to.</source>
        <translation>Le transfert auquel l’EDR appartient.</translation>
    </message>
    <message>
        <source>Asset ID</source>
        <translation>ID de l’asset</translation>
    </message>
    <message>
        <source>What is transferred.</source>
        <translation>Ce qui est transféré.</translation>
    </message>
    <message>
        <source>Agreement ID</source>
        <translation>ID de l’accord</translation>
    </message>
    <message>
        <source>The contract agreement of the transfer.</source>
        <translation>L’accord contractuel du transfert.</translation>
    </message>
    <message>
        <source>Provider ID</source>
        <translation>ID du fournisseur</translation>
    </message>
    <message>
        <source>The participant that provides the data.</source>
        <translation>Le participant qui fournit les données.</translation>
    </message>
    <message>
        <source>Contract negotiation ID</source>
        <translation>ID de la négociation</translation>
    </message>
    <message>
        <source>The negotiation that led to the agreement.</source>
        <translation>La négociation contractuelle qui a mené à l’accord.</translation>
    </message>
    <message>
        <source>Look for the login address</source>
        <translation>Rechercher l’adresse de login</translation>
    </message>
    <message>
        <source>Whether the usual paths of the same host may be tried too; they get the password.</source>
        <translation>Si les chemins usuels du même hôte peuvent aussi être essayés ; ils reçoivent le mot de passe.</translation>
    </message>
    <message>
        <source>Name of the user field</source>
        <translation>Nom du champ utilisateur</translation>
    </message>
    <message>
        <source>What the service calls the user name, if it is neither email nor username.</source>
        <translation>Le nom que le service donne au nom d’utilisateur, si ce n’est ni email ni username.</translation>
    </message>
    <message>
        <source>Name of the password field</source>
        <translation>Nom du champ mot de passe</translation>
    </message>
    <message>
        <source>What the service calls the password, if it is not password.</source>
        <translation>Le nom que le service donne au mot de passe, si ce n’est pas password.</translation>
    </message>
    <message>
        <source>Where the token is</source>
        <translation>Emplacement du jeton</translation>
    </message>
    <message>
        <source>The path of the token in the answer, for example data.session.jwt.</source>
        <translation>Le chemin du jeton dans la réponse, par exemple data.session.jwt.</translation>
    </message>
    <message>
        <source>Its path in the JSON, or the name of its line; empty if it is found anyway.</source>
        <translation>Son chemin dans le JSON, ou le nom de sa ligne ; vide s’il est trouvé sans cela.</translation>
    </message>
    <message>
        <source>Port for the browser’s return</source>
        <translation>Port du retour du navigateur</translation>
    </message>
    <message>
        <source>Leave it empty for any free port; some providers want a fixed one.</source>
        <translation>Laissez vide pour un port libre quelconque ; certains fournisseurs en veulent un fixe.</translation>
    </message>
    <message>
        <source>What renews the session</source>
        <translation>Ce qui renouvelle la session</translation>
    </message>
    <message>
        <source>Whether the token itself or a refresh token is sent to the refresh address.</source>
        <translation>Si le jeton lui-même ou un jeton d’actualisation est envoyé à l’adresse d’actualisation.</translation>
    </message>
    <message>
        <source>When it is renewed</source>
        <translation>Moment du renouvellement</translation>
    </message>
    <message>
        <source>Before its end, at every request for it, or never by this program.</source>
        <translation>Avant sa fin, à chaque demande, ou jamais par ce programme.</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Se termine à</translation>
    </message>
    <message>
        <source>An instant like 2026-11-21T14:00:00Z, or never; empty if the token tells it.</source>
        <translation>Un instant comme 2026-11-21T14:00:00Z, ou never ; vide si le jeton l’indique.</translation>
    </message>
    <message>
        <source>Program and arguments</source>
        <translation>Programme et arguments</translation>
    </message>
    <message>
        <source>One argument a line, without a shell: no quotes, no variables, no secrets.</source>
        <translation>Un argument par ligne, sans shell : ni guillemets, ni variables, ni secrets.</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>Délai limite en secondes</translation>
    </message>
    <message>
        <source>The program is ended after this time; at most 600.</source>
        <translation>Le programme est arrêté après ce délai ; 600 au plus.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>What the provider gave out with the client ID.</source>
        <translation>Ce que le fournisseur a remis avec l’ID client.</translation>
    </message>
    <message>
        <source>Private key (PEM or JWK)</source>
        <translation>Clé privée (PEM ou JWK)</translation>
    </message>
    <message>
        <source>It signs, and never leaves this computer.</source>
        <translation>Elle signe, et ne quitte jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>TLS client key (PEM)</source>
        <translation>Clé client TLS (PEM)</translation>
    </message>
    <message>
        <source>The key of the client certificate, if it is not in the certificate’s file.</source>
        <translation>La clé du certificat client, si elle n’est pas dans le fichier du certificat.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Of the account to sign in with.</source>
        <translation>Celui du compte avec lequel se connecter.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Jeton d’actualisation</translation>
    </message>
    <message>
        <source>No other program may use it too: many work only once.</source>
        <translation>Aucun autre programme ne doit aussi l’utiliser : beaucoup ne servent qu’une fois.</translation>
    </message>
    <message>
        <source>Client cookie</source>
        <translation>Cookie client</translation>
    </message>
    <message>
        <source>The value of the __client cookie of a signed-in browser.</source>
        <translation>La valeur du cookie __client d’un navigateur connecté.</translation>
    </message>
    <message>
        <source>EDR (JSON)</source>
        <translation>EDR (JSON)</translation>
    </message>
    <message>
        <source>As the connector delivered it, in either of its two forms.</source>
        <translation>Telle que le connecteur l’a livrée, sous l’une de ses deux formes.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>With or without Bearer before it.</source>
        <translation>Précédé ou non de Bearer.</translation>
    </message>
    <message>
        <source>Secret in the header (client_secret_basic)</source>
        <translation>Secret dans l’en-tête (client_secret_basic)</translation>
    </message>
    <message>
        <source>Secret in the body (client_secret_post)</source>
        <translation>Secret dans le corps (client_secret_post)</translation>
    </message>
    <message>
        <source>Signed with the secret (client_secret_jwt)</source>
        <translation>Signé avec le secret (client_secret_jwt)</translation>
    </message>
    <message>
        <source>Signed with a private key (private_key_jwt)</source>
        <translation>Signé avec une clé privée (private_key_jwt)</translation>
    </message>
    <message>
        <source>Client certificate (tls_client_auth)</source>
        <translation>Certificat client (tls_client_auth)</translation>
    </message>
    <message>
        <source>None, a public client</source>
        <translation>Aucune, client public</translation>
    </message>
    <message>
        <source>Only the address given</source>
        <translation>Uniquement l’adresse indiquée</translation>
    </message>
    <message>
        <source>Also the usual paths of its host</source>
        <translation>Aussi les chemins usuels de son hôte</translation>
    </message>
    <message>
        <source>The token itself</source>
        <translation>Le jeton lui-même</translation>
    </message>
    <message>
        <source>A refresh token</source>
        <translation>Un jeton d’actualisation</translation>
    </message>
    <message>
        <source>Before its end</source>
        <translation>Avant sa fin</translation>
    </message>
    <message>
        <source>At every request</source>
        <translation>À chaque demande</translation>
    </message>
    <message>
        <source>Never, it is entered anew</source>
        <translation>Jamais, il est saisi à nouveau</translation>
    </message>
    <message>
        <source>%1 (fallback)</source>
        <translation>%1 (secours)</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>%1 without a token</source>
        <translation>%1 sans jeton</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>aucune lacune</translation>
    </message>
    <message>
        <source>Refreshes OK</source>
        <translation>Actualisations OK</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>aucun échec</translation>
    </message>
    <message>
        <source>Closest call</source>
        <translation>Marge minimale</translation>
    </message>
    <message>
        <source>the token had ended</source>
        <translation>le jeton avait expiré</translation>
    </message>
    <message>
        <source>left at a refresh</source>
        <translation>restant à l’actualisation</translation>
    </message>
    <message numerus="yes">
        <source>%n tries failed: %1</source>
        <translation>
            <numerusform>%n tentative a échoué : %1</numerusform>
            <numerusform>%n tentatives ont échoué : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries failed so far: %1</source>
        <translation>
            <numerusform>%n tentative a échoué jusqu’ici : %1</numerusform>
            <numerusform>%n tentatives ont échoué jusqu’ici : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no valid token for %1</source>
        <translation>pas de jeton valable pendant %1</translation>
    </message>
    <message>
        <source>the token was never lost</source>
        <translation>le jeton n’a jamais été perdu</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Time left, a chart. Covered: %1. Closest call: %2. Failed refreshes: %3.</source>
        <translation>Temps restant, un graphique. Couverture : %1. Marge minimale : %2. Actualisations échouées : %3.</translation>
    </message>
    <message>
        <source>Answer time, a chart. There was no answer.</source>
        <translation>Temps de réponse, un graphique. Il n’y a eu aucune réponse.</translation>
    </message>
    <message>
        <source>Answer time, a chart. 95 % of the answers took at most %1. Failed refreshes: %2.</source>
        <translation>Temps de réponse, un graphique. 95 % des réponses ont pris au plus %1. Actualisations échouées : %2.</translation>
    </message>
    <message>
        <source>no reason known</source>
        <translation>aucun motif connu</translation>
    </message>
    <message>
        <source>%1 to %2: no refresh was tried.</source>
        <translation>De %1 à %2 : aucune actualisation n’a été tentée.</translation>
    </message>
    <message>
        <source>%1 to %2: every refresh worked.</source>
        <translation>De %1 à %2 : toutes les actualisations ont réussi.</translation>
    </message>
    <message>
        <source>%1 to %2: at least one try failed.</source>
        <translation>De %1 à %2 : au moins une tentative a échoué.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>a file of sources</source>
        <translation>un fichier de sources</translation>
    </message>
    <message>
        <source>an environment file</source>
        <translation>un fichier d’environnement</translation>
    </message>
    <message>
        <source>endpoint data references</source>
        <translation>des références de données de point de terminaison (EDR)</translation>
    </message>
    <message>
        <source>a Postman export</source>
        <translation>un export Postman</translation>
    </message>
    <message>
        <source>an Insomnia export</source>
        <translation>un export Insomnia</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>New token, valid %1</source>
        <translation>Nouveau jeton, valable %1</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message numerus="yes">
        <source>recovered after %n failed tries in %1; answered in %2</source>
        <translation>
            <numerusform>rétabli après %n tentative échouée en %1 ; réponse en %2</numerusform>
            <numerusform>rétabli après %n tentatives échouées en %1 ; réponse en %2</numerusform>
        </translation>
    </message>
    <message>
        <source>answered in %1</source>
        <translation>réponse en %1</translation>
    </message>
    <message>
        <source>asked for by a person or a program; answered in %1</source>
        <translation>demandé par une personne ou un programme ; réponse en %1</translation>
    </message>
    <message>
        <source>Try %1 failed: %2</source>
        <translation>Tentative %1 échouée : %2</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé : %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>the program gave no token</source>
        <translation>le programme n’a pas fourni de jeton</translation>
    </message>
    <message>
        <source>Try %1 failed</source>
        <translation>Tentative %1 échouée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>The token works until %1.</source>
        <translation>Le jeton fonctionne jusqu’à %1.</translation>
    </message>
    <message>
        <source>The token goes on working.</source>
        <translation>Le jeton continue de fonctionner.</translation>
    </message>
    <message>
        <source>%1, at %2.</source>
        <translation>%1, à %2.</translation>
    </message>
    <message>
        <source>%1, twice since %2.</source>
        <translation>%1, deux fois depuis %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times since %2.</source>
        <translation>
            <numerusform>%1, %n fois depuis %2.</numerusform>
            <numerusform>%1, %n fois depuis %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Retries go on by themselves.</source>
        <translation>Les tentatives se poursuivent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>%1 is not answering properly</source>
        <translation>%1 ne répond pas correctement</translation>
    </message>
    <message>
        <source>No valid token since %1</source>
        <translation>Pas de jeton valable depuis %1</translation>
    </message>
    <message>
        <source>There is no valid token</source>
        <translation>Il n’y a pas de jeton valable</translation>
    </message>
    <message>
        <source>Local programs get no token from Tokenwatch.</source>
        <translation>Les programmes locaux ne reçoivent aucun jeton de Tokenwatch.</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>%1 a répondu %2.</translation>
    </message>
    <message>
        <source>%1 answered %2, twice.</source>
        <translation>%1 a répondu %2, deux fois.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered %2, %n times.</source>
        <translation>
            <numerusform>%1 a répondu %2, %n fois.</numerusform>
            <numerusform>%1 a répondu %2, %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each EDR refresh token works only once, so another program may have used this one.</source>
        <translation>Chaque jeton d’actualisation d’une EDR ne sert qu’une fois ; un autre programme a donc pu utiliser celui-ci.</translation>
    </message>
    <message>
        <source>This token has expired and can’t be refreshed</source>
        <translation>Ce jeton a expiré et ne peut pas être actualisé</translation>
    </message>
    <message>
        <source>This token ends in %1 and can’t be refreshed</source>
        <translation>Ce jeton se termine dans %1 et ne peut pas être actualisé</translation>
    </message>
    <message>
        <source>This token can’t be refreshed</source>
        <translation>Ce jeton ne peut pas être actualisé</translation>
    </message>
    <message>
        <source>It was pasted by hand. Paste a new one, or add credentials so that Tokenwatch can fetch it.</source>
        <translation>Il a été collé à la main. Collez-en un nouveau, ou ajoutez des identifiants pour que Tokenwatch puisse le demander.</translation>
    </message>
    <message>
        <source>The server gave no refresh token, and there are no credentials to fetch a new one. Paste a new one, or add credentials.</source>
        <translation>Le serveur n’a pas donné de jeton d’actualisation, et il n’y a pas d’identifiants pour en demander un nouveau. Collez-en un nouveau, ou ajoutez des identifiants.</translation>
    </message>
    <message>
        <source>Paste token…</source>
        <translation>Coller un jeton…</translation>
    </message>
    <message>
        <source>This token ends in %1 and nobody refreshes it</source>
        <translation>Ce jeton se termine dans %1 et personne ne l’actualise</translation>
    </message>
    <message>
        <source>This token has expired and nobody refreshes it</source>
        <translation>Ce jeton a expiré et personne ne l’actualise</translation>
    </message>
    <message>
        <source>The scheduler is stopped. Start it to refresh all sources in time.</source>
        <translation>Le planificateur est arrêté. Démarrez-le pour actualiser toutes les sources à temps.</translation>
    </message>
    <message>
        <source>Start scheduler</source>
        <translation>Démarrer le planificateur</translation>
    </message>
    <message>
        <source>Sign in to it: tokenctl signin %1.</source>
        <translation>Connectez-vous : tokenctl signin %1.</translation>
    </message>
    <message>
        <source>This source needs a sign-in</source>
        <translation>Cette source exige une connexion</translation>
    </message>
    <message>
        <source>A credential of this source is missing</source>
        <translation>Il manque un identifiant à cette source</translation>
    </message>
    <message>
        <source>It was removed from the keychain, or could not be found there. Enter it again.</source>
        <translation>Il a été retiré du trousseau, ou n’y a pas été trouvé. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Add credentials…</source>
        <translation>Ajouter des identifiants…</translation>
    </message>
    <message>
        <source>This source can’t be refreshed as it is configured</source>
        <translation>Cette source ne peut pas être actualisée telle qu’elle est configurée</translation>
    </message>
    <message>
        <source>Correct its fields and import it again.</source>
        <translation>Corrigez ses champs et réimportez-la.</translation>
    </message>
    <message>
        <source>This source has no token yet</source>
        <translation>Cette source n’a pas encore de jeton</translation>
    </message>
    <message>
        <source>Its tokens are pasted by hand. Nothing is stored under tokenwatch/%1.</source>
        <translation>Ses jetons sont collés à la main. Rien n’est stocké sous tokenwatch/%1.</translation>
    </message>
    <message>
        <source>Nobody has signed in to this source yet</source>
        <translation>Personne ne s’est encore connecté à cette source</translation>
    </message>
    <message>
        <source>Tokenwatch has no credentials for this source</source>
        <translation>Tokenwatch n’a pas d’identifiants pour cette source</translation>
    </message>
    <message>
        <source>Nothing is stored under tokenwatch/%1. Add the credentials that its server knows.</source>
        <translation>Rien n’est stocké sous tokenwatch/%1. Ajoutez les identifiants que son serveur connaît.</translation>
    </message>
    <message>
        <source>The new token was lost on its way</source>
        <translation>Le nouveau jeton s’est perdu en route</translation>
    </message>
    <message>
        <source>The server replaced the credential, but its answer did not arrive, and the old one no longer works.</source>
        <translation>Le serveur a remplacé l’identifiant, mais sa réponse n’est pas arrivée, et l’ancien ne fonctionne plus.</translation>
    </message>
    <message>
        <source>This token ends soon</source>
        <translation>Ce jeton se termine bientôt</translation>
    </message>
    <message>
        <source>This token has expired</source>
        <translation>Ce jeton a expiré</translation>
    </message>
    <message>
        <source>Another program renews it and has not done so yet. Look at that program.</source>
        <translation>Un autre programme le renouvelle et ne l’a pas encore fait. Examinez ce programme.</translation>
    </message>
    <message>
        <source>It is refreshed only when a program asks for it.</source>
        <translation>Il n’est actualisé que lorsqu’un programme le demande.</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualiser maintenant</translation>
    </message>
    <message>
        <source>A refresh is planned.</source>
        <translation>Une actualisation est prévue.</translation>
    </message>
    <message>
        <source>No refresh is planned.</source>
        <translation>Aucune actualisation n’est prévue.</translation>
    </message>
    <message>
        <source>You cleared this token at %1</source>
        <translation>Vous avez effacé ce jeton à %1</translation>
    </message>
    <message>
        <source>Paste a new token to go on.</source>
        <translation>Collez un nouveau jeton pour continuer.</translation>
    </message>
    <message>
        <source>Credentials are still in the keychain. Refresh to get a new token.</source>
        <translation>Les identifiants sont encore dans le trousseau. Actualisez pour obtenir un nouveau jeton.</translation>
    </message>
    <message>
        <source>There is no valid token, and none is fetched.</source>
        <translation>Il n’y a pas de jeton valable, et aucun n’est demandé.</translation>
    </message>
    <message>
        <source>The token stays usable until %1 and is not refreshed.</source>
        <translation>Le jeton reste utilisable jusqu’à %1 et n’est pas actualisé.</translation>
    </message>
    <message>
        <source>The token stays usable and is not refreshed.</source>
        <translation>Le jeton reste utilisable et n’est pas actualisé.</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>En pause jusqu’à ce que vous repreniez</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>Tokens in memory still work. Refreshing needs the keychain. Tokenwatch asks once, not on every retry.</source>
        <translation>Les jetons en mémoire fonctionnent encore. L’actualisation a besoin du trousseau. Tokenwatch le demande une fois, et non à chaque tentative.</translation>
    </message>
    <message>
        <source>Unlock keychain…</source>
        <translation>Déverrouiller le trousseau…</translation>
    </message>
    <message>
        <source>There is no keychain on this computer</source>
        <translation>Il n’y a pas de trousseau sur cet ordinateur</translation>
    </message>
    <message>
        <source>Credentials can be neither read nor stored. Start a keychain service, or start Tokenwatch with a key file.</source>
        <translation>Les identifiants ne peuvent être ni lus ni stockés. Démarrez un service de trousseau, ou démarrez Tokenwatch avec un fichier de clé.</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Cet ordinateur est hors ligne</translation>
    </message>
    <message>
        <source>Valid tokens stay usable. Refreshing starts again by itself.</source>
        <translation>Les jetons valables restent utilisables. L’actualisation reprend d’elle-même.</translation>
    </message>
    <message>
        <source>It is time to replace the credentials</source>
        <translation>Il est temps de remplacer les identifiants</translation>
    </message>
    <message>
        <source>You asked to be reminded, and it is due since %1. Get new ones from the provider and enter them here; the source goes on meanwhile.</source>
        <translation>Vous avez demandé un rappel, échu depuis %1. Obtenez-en de nouveaux auprès du fournisseur et saisissez-les ici ; la source continue entre-temps.</translation>
    </message>
    <message>
        <source>Replace credentials…</source>
        <translation>Remplacer les identifiants…</translation>
    </message>
    <message>
        <source>This token is not saved yet</source>
        <translation>Ce jeton n’est pas encore enregistré</translation>
    </message>
    <message>
        <source>The store could not be written. The token is served from memory and saved as soon as that is possible.</source>
        <translation>Le stockage n’a pas pu être écrit. Le jeton est fourni depuis la mémoire et sera enregistré dès que possible.</translation>
    </message>
    <message>
        <source>An interrupted refresh is being finished</source>
        <translation>Une actualisation interrompue est en cours d’achèvement</translation>
    </message>
    <message>
        <source>Tokenwatch ended while a refresh was under way. It tries once more with the same credential.</source>
        <translation>Tokenwatch s’est arrêté pendant une actualisation. Il réessaie une fois avec le même identifiant.</translation>
    </message>
    <message>
        <source>1 source waits for it.</source>
        <translation>1 source l’attend.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources wait for it.</source>
        <translation>
            <numerusform>%n source l’attend.</numerusform>
            <numerusform>%n sources l’attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1: name of a source, %2: what happened, %3: why and what to do, in whole sentences</extracomment>
        <translation>%1 : %2. %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: name of a source, %2: what happened, without a full stop</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>This was at %1.</source>
        <translation>C’était à %1.</translation>
    </message>
    <message>
        <source>This happened twice since %1.</source>
        <translation>Cela s’est produit deux fois depuis %1.</translation>
    </message>
    <message numerus="yes">
        <source>This happened %n times since %1.</source>
        <translation>
            <numerusform>Cela s’est produit %n fois depuis %1.</numerusform>
            <numerusform>Cela s’est produit %n fois depuis %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%1 and %n more.</source>
        <extracomment>%1: names of sources, separated by commas</extracomment>
        <translation>
            <numerusform>%1 et %n autre.</numerusform>
            <numerusform>%1 et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>names of sources</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>1 of them has no valid token.</source>
        <translation>1 d’entre elles n’a pas de jeton valable.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no valid token.</source>
        <translation>
            <numerusform>%n d’entre elles n’a pas de jeton valable.</numerusform>
            <numerusform>%n d’entre elles n’ont pas de jeton valable.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first token ends at %1.</source>
        <translation>Le premier jeton se termine à %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 ends in %2</source>
        <translation>%1 se termine dans %2</translation>
    </message>
    <message>
        <source>No refresh is expected after that. Enter new credentials, or sign in again, to stay covered.</source>
        <translation>Aucune actualisation n’est prévue ensuite. Saisissez de nouveaux identifiants, ou reconnectez-vous, pour rester couvert.</translation>
    </message>
    <message>
        <source>%1 still can’t be refreshed, %2</source>
        <translation>%1 ne peut toujours pas être actualisée, depuis %2</translation>
    </message>
    <message>
        <source>%1 can’t be refreshed</source>
        <translation>%1 ne peut pas être actualisée</translation>
    </message>
    <message>
        <source>%1 still failing, %2</source>
        <translation>%1 échoue toujours, depuis %2</translation>
    </message>
    <message>
        <source>%1 still without a token, %2</source>
        <translation>%1 est toujours sans jeton, depuis %2</translation>
    </message>
    <message>
        <source>%1 lost its token</source>
        <translation>%1 a perdu son jeton</translation>
    </message>
    <message>
        <source>%1 has no token</source>
        <translation>%1 n’a pas de jeton</translation>
    </message>
    <message numerus="yes">
        <source>%n sources can’t reach %1</source>
        <extracomment>%1: name of a host; three sources or more</extracomment>
        <translation>
            <numerusform>%n source ne peut pas joindre %1</numerusform>
            <numerusform>%n sources ne peuvent pas joindre %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you on the VPN?</source>
        <translation>Êtes-vous connecté au VPN ?</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Cet ordinateur est hors ligne</translation>
    </message>
    <message>
        <source>Refreshing starts again by itself when the network is back.</source>
        <translation>L’actualisation reprend d’elle-même au retour du réseau.</translation>
    </message>
    <message>
        <source>1 source waits for it.</source>
        <translation>1 source l’attend.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources wait for it.</source>
        <translation>
            <numerusform>%n source l’attend.</numerusform>
            <numerusform>%n sources l’attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody refreshes tokens</source>
        <translation>Personne n’actualise les jetons</translation>
    </message>
    <message>
        <source>The scheduler is stopped. Start it to refresh all sources in time.</source>
        <translation>Le planificateur est arrêté. Démarrez-le pour actualiser toutes les sources à temps.</translation>
    </message>
    <message>
        <source>%1 answers again</source>
        <translation>%1 répond de nouveau</translation>
    </message>
    <message>
        <source>%1 has a token again</source>
        <translation>%1 a de nouveau un jeton</translation>
    </message>
    <message>
        <source>It works until %1.</source>
        <translation>Il fonctionne jusqu’à %1.</translation>
    </message>
    <message>
        <source>%1 is flapping</source>
        <translation>%1 est instable</translation>
    </message>
    <message>
        <source>It was in trouble %1 times within %2. Tokenwatch is quiet about it for %3.</source>
        <translation>Elle a été en difficulté %1 fois en %2. Tokenwatch n’en dit plus rien pendant %3.</translation>
    </message>
</context>
<context>
    <name>Preference</name>
    <message>
        <source>Port %1 is used by another program. End that program, or choose another port.</source>
        <translation>Le port %1 est utilisé par un autre programme. Arrêtez ce programme, ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>Port %1 is used by a program of the user %2. End that program, or choose another port.</source>
        <translation>Le port %1 est utilisé par un programme de l’utilisateur %2. Arrêtez ce programme, ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2. End that program, or choose another port.</source>
        <translation>Le port %1 est utilisé par %2. Arrêtez ce programme, ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>The longest wait can’t be shorter than the first one. Choose a longer one, or shorten the first.</source>
        <translation>L’attente la plus longue ne peut pas être plus courte que la première. Choisissez-en une plus longue, ou raccourcissez la première.</translation>
    </message>
    <message>
        <source>An attempt can’t end before its connection is made. Choose a longer time, or shorten that for connecting.</source>
        <translation>Une tentative ne peut pas se terminer avant que sa connexion soit établie. Choisissez une durée plus longue, ou raccourcissez celle de la connexion.</translation>
    </message>
    <message>
        <source>This is more or less than can be. Choose another value.</source>
        <translation>Cette valeur est hors des limites possibles. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The system does not let Tokenwatch use this port. Choose one above 1023.</source>
        <translation>Le système ne permet pas à Tokenwatch d’utiliser ce port. Choisissez-en un supérieur à 1023.</translation>
    </message>
    <message>
        <source>This would refresh without pause. Choose less of the lifetime.</source>
        <translation>Cela actualiserait sans arrêt. Choisissez une part plus petite de la durée de vie.</translation>
    </message>
    <message>
        <source>This is not the address of an http or SOCKS proxy. Write it like http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation>Ce n’est pas l’adresse d’un proxy http ou SOCKS. Écrivez-la sous la forme http://proxy.example:3128 ou socks5://proxy.example:1080.</translation>
    </message>
    <message>
        <source>A user name or password would be stored in the clear here. Leave it out, or start Tokenwatch with it in HTTPS_PROXY.</source>
        <translation>Un nom d’utilisateur ou un mot de passe serait stocké ici en clair. Omettez-le, ou démarrez Tokenwatch en l’indiquant dans HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>Local API and proxy can’t share one port. Choose another for one of them.</source>
        <translation>L’API locale et la passerelle ne peuvent pas partager le même port. Choisissez-en un autre pour l’une d’elles.</translation>
    </message>
    <message>
        <source>The file is not found without its whole path. Begin it with a slash.</source>
        <translation>Le fichier est introuvable sans son chemin complet. Commencez celui-ci par une barre oblique.</translation>
    </message>
    <message>
        <source>This file can’t be read. Check its name and whether you may read it.</source>
        <translation>Ce fichier est illisible. Vérifiez son nom et si vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM form. Choose the authority’s certificate, which begins with “BEGIN CERTIFICATE”.</source>
        <translation>Ce fichier ne contient pas de certificat au format PEM. Choisissez le certificat de l’autorité, qui commence par « BEGIN CERTIFICATE ».</translation>
    </message>
</context>
<context>
    <name>Redirect</name>
    <message>
        <source>Tokenwatch goes on with the sign-in. You can close this tab.</source>
        <translation>Tokenwatch poursuit la connexion. Vous pouvez fermer cet onglet.</translation>
    </message>
    <message>
        <source>Tokenwatch does not wait for this sign-in. Start it again in Tokenwatch.</source>
        <translation>Tokenwatch n’attend pas cette connexion. Relancez-la dans Tokenwatch.</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>The server refuses the client secret</source>
        <translation>Le serveur refuse le secret client</translation>
    </message>
    <message>
        <source>needs a client secret</source>
        <translation>exige un secret client</translation>
    </message>
    <message>
        <source>Enter the present client secret.</source>
        <translation>Saisissez le secret client actuel.</translation>
    </message>
    <message>
        <source>Enter client secret…</source>
        <translation>Saisir le secret client…</translation>
    </message>
    <message>
        <source>The server refuses the password</source>
        <translation>Le serveur refuse le mot de passe</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>exige un mot de passe</translation>
    </message>
    <message>
        <source>Enter the present password.</source>
        <translation>Saisissez le mot de passe actuel.</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
        <source>The server refuses the signed assertion</source>
        <translation>Le serveur refuse l’assertion signée</translation>
    </message>
    <message>
        <source>needs a private key</source>
        <translation>exige une clé privée</translation>
    </message>
    <message>
        <source>Enter a private key that the server knows.</source>
        <translation>Saisissez une clé privée que le serveur connaît.</translation>
    </message>
    <message>
        <source>Enter private key…</source>
        <translation>Saisir la clé privée…</translation>
    </message>
    <message>
        <source>The server refuses the refresh token</source>
        <translation>Le serveur refuse le jeton d’actualisation</translation>
    </message>
    <message>
        <source>needs a new refresh token</source>
        <translation>exige un nouveau jeton d’actualisation</translation>
    </message>
    <message>
        <source>Sign in at the server, then paste the new refresh token.</source>
        <translation>Connectez-vous au serveur, puis collez le nouveau jeton d’actualisation.</translation>
    </message>
    <message>
        <source>Paste refresh token…</source>
        <translation>Coller un jeton d’actualisation…</translation>
    </message>
    <message>
        <source>needs a sign-in</source>
        <translation>exige une connexion</translation>
    </message>
    <message>
        <source>Sign in again: tokenctl signin %1.</source>
        <translation>Reconnectez-vous : tokenctl signin %1.</translation>
    </message>
    <message>
        <source>needs a new EDR</source>
        <translation>exige une nouvelle EDR</translation>
    </message>
    <message>
        <source>Start a new transfer, then paste the new EDR.</source>
        <translation>Lancez un nouveau transfert, puis collez la nouvelle EDR.</translation>
    </message>
    <message>
        <source>Paste new EDR…</source>
        <translation>Coller une nouvelle EDR…</translation>
    </message>
    <message>
        <source>The server refuses the token</source>
        <translation>Le serveur refuse le jeton</translation>
    </message>
    <message>
        <source>needs a new token</source>
        <translation>exige un nouveau jeton</translation>
    </message>
    <message>
        <source>Paste a new token.</source>
        <translation>Collez un nouveau jeton.</translation>
    </message>
    <message>
        <source>Paste token…</source>
        <translation>Coller un jeton…</translation>
    </message>
    <message>
        <source>The server refuses the session</source>
        <translation>Le serveur refuse la session</translation>
    </message>
    <message>
        <source>needs a new client cookie</source>
        <translation>exige un nouveau cookie client</translation>
    </message>
    <message>
        <source>Sign in with a browser, then paste the new client cookie.</source>
        <translation>Connectez-vous avec un navigateur, puis collez le nouveau cookie client.</translation>
    </message>
    <message>
        <source>Paste client cookie…</source>
        <translation>Coller le cookie client…</translation>
    </message>
    <message>
        <source>The server refuses this source and its fallback</source>
        <translation>Le serveur refuse cette source et sa solution de secours</translation>
    </message>
    <message>
        <source>needs new credentials</source>
        <translation>exige de nouveaux identifiants</translation>
    </message>
    <message>
        <source>Enter the present credentials of the source or of its fallback.</source>
        <translation>Saisissez les identifiants actuels de la source ou de sa solution de secours.</translation>
    </message>
    <message>
        <source>Enter credentials…</source>
        <translation>Saisir les identifiants…</translation>
    </message>
    <message>
        <source>No new token is given</source>
        <translation>Aucun nouveau jeton n’est fourni</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>a besoin de vous</translation>
    </message>
    <message>
        <source>Look at the program that gives this token, then try again.</source>
        <translation>Examinez le programme qui fournit ce jeton, puis réessayez.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation>identifiants client</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>jeton d’actualisation</translation>
    </message>
    <message>
        <source>browser sign-in</source>
        <translation>connexion par navigateur</translation>
    </message>
    <message>
        <source>device sign-in</source>
        <translation>connexion par appareil</translation>
    </message>
    <message>
        <source>signed assertion</source>
        <translation>assertion signée</translation>
    </message>
    <message>
        <source>token exchange</source>
        <translation>échange de jeton</translation>
    </message>
    <message>
        <source>login</source>
        <translation>login</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transfert</translation>
    </message>
    <message>
        <source>Clerk session</source>
        <translation>session Clerk</translation>
    </message>
    <message>
        <source>The consumer asks for a transfer</source>
        <translation>Le consommateur demande un transfert</translation>
    </message>
    <message>
        <source>consumer → provider</source>
        <translation>consommateur → fournisseur</translation>
    </message>
    <message>
        <source>The provider starts the data flow</source>
        <translation>Le fournisseur démarre le flux de données</translation>
    </message>
    <message>
        <source>control plane → data plane</source>
        <translation>plan de contrôle → plan de données</translation>
    </message>
    <message>
        <source>The data plane makes an EDR with both tokens</source>
        <translation>Le plan de données crée une EDR avec les deux jetons</translation>
    </message>
    <message>
        <source>in the data plane</source>
        <translation>dans le plan de données</translation>
    </message>
    <message>
        <source>The control plane receives the EDR</source>
        <translation>Le plan de contrôle reçoit l’EDR</translation>
    </message>
    <message>
        <source>data plane → control plane</source>
        <translation>plan de données → plan de contrôle</translation>
    </message>
    <message>
        <source>The start message brings the EDR</source>
        <translation>Le message de démarrage apporte l’EDR</translation>
    </message>
    <message>
        <source>provider → consumer</source>
        <translation>fournisseur → consommateur</translation>
    </message>
    <message>
        <source>The consumer asks for data with the access token</source>
        <translation>Le consommateur demande des données avec le jeton d’accès</translation>
    </message>
    <message>
        <source>consumer → data plane</source>
        <translation>consommateur → plan de données</translation>
    </message>
    <message>
        <source>The data plane authorizes the request</source>
        <translation>Le plan de données autorise la requête</translation>
    </message>
    <message>
        <source>The consumer signs an authentication token</source>
        <translation>Le consommateur signe un jeton d’authentification</translation>
    </message>
    <message>
        <source>at the consumer</source>
        <translation>chez le consommateur</translation>
    </message>
    <message>
        <source>The consumer sends it with the refresh token</source>
        <translation>Le consommateur l’envoie avec le jeton d’actualisation</translation>
    </message>
    <message>
        <source>consumer → Refresh API</source>
        <translation>consommateur → Refresh API</translation>
    </message>
    <message>
        <source>The provider checks both and issues new tokens</source>
        <translation>Le fournisseur vérifie les deux et émet de nouveaux jetons</translation>
    </message>
    <message>
        <source>Refresh API → consumer</source>
        <translation>Refresh API → consommateur</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Indisponible</translation>
    </message>
    <message>
        <source>Answers 503 temporarily_unavailable.</source>
        <translation>Répond 503 temporarily_unavailable.</translation>
    </message>
    <message>
        <source>Refused refresh</source>
        <translation>Actualisation refusée</translation>
    </message>
    <message>
        <source>Answers invalid_grant, as if the refresh token had been used or revoked.</source>
        <translation>Répond invalid_grant, comme si le jeton d’actualisation avait été utilisé ou révoqué.</translation>
    </message>
    <message>
        <source>Slow answers</source>
        <translation>Réponses lentes</translation>
    </message>
    <message>
        <source>Each answer comes late, by 2 s unless you say otherwise.</source>
        <translation>Chaque réponse arrive en retard, de 2 s sauf indication contraire.</translation>
    </message>
    <message>
        <source>Lost request</source>
        <translation>Requête perdue</translation>
    </message>
    <message>
        <source>Closes the connection before the request has any effect.</source>
        <translation>Ferme la connexion avant que la requête ait le moindre effet.</translation>
    </message>
    <message>
        <source>Lost answer</source>
        <translation>Réponse perdue</translation>
    </message>
    <message>
        <source>Does what was asked, rotation included, and closes the connection without an answer.</source>
        <translation>Fait ce qui est demandé, rotation comprise, et ferme la connexion sans répondre.</translation>
    </message>
    <message>
        <source>Truncated answer</source>
        <translation>Réponse tronquée</translation>
    </message>
    <message>
        <source>Closes the connection in the middle of the body.</source>
        <translation>Ferme la connexion au milieu du corps.</translation>
    </message>
    <message>
        <source>Oversized answer</source>
        <translation>Réponse trop volumineuse</translation>
    </message>
    <message>
        <source>Appends 2 MiB of white space to the body.</source>
        <translation>Ajoute 2 Mio d’espaces à la fin du corps.</translation>
    </message>
    <message>
        <source>Empty answer</source>
        <translation>Réponse vide</translation>
    </message>
    <message>
        <source>Answers without a body.</source>
        <translation>Répond sans corps.</translation>
    </message>
    <message>
        <source>Wrong type</source>
        <translation>Mauvais type</translation>
    </message>
    <message>
        <source>Calls an answer in JSON text/html.</source>
        <translation>Déclare une réponse en JSON comme text/html.</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Page HTML</translation>
    </message>
    <message>
        <source>Answers 200 with a page, as a hotel network or a proxy does.</source>
        <translation>Répond 200 avec une page, comme un réseau d’hôtel ou un proxy.</translation>
    </message>
    <message>
        <source>Broken JSON</source>
        <translation>JSON cassé</translation>
    </message>
    <message>
        <source>The body is cut in half and is no longer JSON.</source>
        <translation>Le corps est coupé en deux et n’est plus du JSON.</translation>
    </message>
    <message>
        <source>Rate limit, seconds</source>
        <translation>Limite de débit, secondes</translation>
    </message>
    <message>
        <source>Answers 429 with Retry-After in seconds.</source>
        <translation>Répond 429 avec Retry-After en secondes.</translation>
    </message>
    <message>
        <source>Rate limit, date</source>
        <translation>Limite de débit, date</translation>
    </message>
    <message>
        <source>Answers 429 with Retry-After as a date.</source>
        <translation>Répond 429 avec Retry-After sous forme de date.</translation>
    </message>
    <message>
        <source>Rate limit, bare</source>
        <translation>Limite de débit, seule</translation>
    </message>
    <message>
        <source>Answers 429 without Retry-After.</source>
        <translation>Répond 429 sans Retry-After.</translation>
    </message>
    <message>
        <source>Rate limit, nonsense</source>
        <translation>Limite de débit, absurde</translation>
    </message>
    <message>
        <source>Answers 429 with a Retry-After that means nothing.</source>
        <translation>Répond 429 avec un Retry-After dénué de sens.</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Erreur du serveur</translation>
    </message>
    <message>
        <source>Answers 500 server_error.</source>
        <translation>Répond 500 server_error.</translation>
    </message>
    <message>
        <source>Bad gateway</source>
        <translation>Mauvaise passerelle</translation>
    </message>
    <message>
        <source>Answers 502.</source>
        <translation>Répond 502.</translation>
    </message>
    <message>
        <source>Gateway timeout</source>
        <translation>Délai de passerelle dépassé</translation>
    </message>
    <message>
        <source>Answers 504, which leaves open whether the request had an effect.</source>
        <translation>Répond 504, ce qui ne dit pas si la requête a eu un effet.</translation>
    </message>
    <message>
        <source>Wrong clock</source>
        <translation>Horloge décalée</translation>
    </message>
    <message>
        <source>The sandbox lives 1 h ahead unless you say otherwise.</source>
        <translation>Le bac à sable vit 1 h en avance, sauf indication contraire.</translation>
    </message>
    <message>
        <source>Rotate keys</source>
        <translation>Remplacer les clés</translation>
    </message>
    <message>
        <source>Signs with new keys from now on and forgets the old ones.</source>
        <translation>Signe désormais avec de nouvelles clés et oublie les anciennes.</translation>
    </message>
    <message>
        <source>Revoke all</source>
        <translation>Tout révoquer</translation>
    </message>
    <message>
        <source>Ends every session.</source>
        <translation>Met fin à toutes les sessions.</translation>
    </message>
    <message>
        <source>Expired certificate</source>
        <translation>Certificat expiré</translation>
    </message>
    <message>
        <source>On the https port: the certificate has run out.</source>
        <translation>Sur le port https : le certificat a expiré.</translation>
    </message>
    <message>
        <source>Certificate of another host</source>
        <translation>Certificat d’un autre hôte</translation>
    </message>
    <message>
        <source>On the https port: the certificate names another host.</source>
        <translation>Sur le port https : le certificat désigne un autre hôte.</translation>
    </message>
    <message>
        <source>Self-signed certificate</source>
        <translation>Certificat autosigné</translation>
    </message>
    <message>
        <source>On the https port: nobody vouches for the certificate.</source>
        <translation>Sur le port https : personne ne se porte garant du certificat.</translation>
    </message>
    <message>
        <source>Outdated TLS</source>
        <translation>TLS obsolète</translation>
    </message>
    <message>
        <source>On the https port: offers nothing newer than TLS 1.1.</source>
        <translation>Sur le port https : ne propose rien de plus récent que TLS 1.1.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>Actualisée</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>Its tokens work.</source>
        <translation>Ses jetons fonctionnent.</translation>
    </message>
    <message>
        <source>Its tokens have run out; nobody has tried one since.</source>
        <translation>Ses jetons ont expiré ; personne n’en a essayé un depuis.</translation>
    </message>
    <message>
        <source>A newer session took its place. Using its refresh token again revokes the family.</source>
        <translation>Une session plus récente l’a remplacée. Réutiliser son jeton d’actualisation révoque toute la famille.</translation>
    </message>
    <message>
        <source>Somebody tried a token of it that had run out.</source>
        <translation>Quelqu’un a essayé un de ses jetons expirés.</translation>
    </message>
    <message>
        <source>It was ended before its time: by hand, by a logout, or because a token was replayed.</source>
        <translation>Elle a pris fin avant l’heure : à la main, par une déconnexion, ou parce qu’un jeton a été rejoué.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>a span of time</comment>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>encore une fois</translation>
    </message>
    <message numerus="yes">
        <source>%n more times</source>
        <translation>
            <numerusform>encore %n fois</numerusform>
            <numerusform>encore %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>until switched off</source>
        <translation>jusqu’à désactivation</translation>
    </message>
    <message>
        <source>later, by itself</source>
        <translation>plus tard, de lui-même</translation>
    </message>
</context>
<context>
    <name>Scheduler</name>
    <message>
        <source>Scheduler stopped, nothing is refreshed</source>
        <translation>Planificateur arrêté, rien n’est actualisé</translation>
    </message>
    <message>
        <source>1 failure</source>
        <translation>1 échec</translation>
    </message>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheduler running · nothing planned · %1 · %2</source>
        <extracomment>%1: "0 overdue", %2: "0 failures"</extracomment>
        <translation>Planificateur en marche · rien de prévu · %1 · %2</translation>
    </message>
    <message>
        <source>Scheduler running · next %1 · %2 · %3</source>
        <extracomment>%1: a time of day, %2: "0 overdue", %3: "0 failures"</extracomment>
        <translation>Planificateur en marche · prochaine %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Offline, refreshes deferred</source>
        <translation>Hors ligne, actualisations différées</translation>
    </message>
    <message numerus="yes">
        <source>Woke up, %n overdue, staggered</source>
        <translation>
            <numerusform>Sortie de veille, %n en retard, échelonnée</numerusform>
            <numerusform>Sortie de veille, %n en retard, échelonnées</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock jumped back by %1</source>
        <translation>L’horloge a reculé de %1</translation>
    </message>
    <message>
        <source>The clock jumped by +%1</source>
        <translation>L’horloge a sauté de +%1</translation>
    </message>
    <message>
        <source>Many refreshes at once, spread over the hosts</source>
        <translation>Beaucoup d’actualisations à la fois, réparties entre les hôtes</translation>
    </message>
    <message>
        <source>Key file in use</source>
        <translation>Fichier de clé utilisé</translation>
    </message>
    <message>
        <source>Credentials in memory only</source>
        <translation>Identifiants en mémoire seulement</translation>
    </message>
    <message>
        <source>Keychain unlocked</source>
        <translation>Trousseau déverrouillé</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Trousseau verrouillé</translation>
    </message>
    <message>
        <source>Keychain is being unlocked…</source>
        <translation>Déverrouillage du trousseau…</translation>
    </message>
    <message>
        <source>No keychain found</source>
        <translation>Aucun trousseau trouvé</translation>
    </message>
</context>
<context>
    <name>ShortErrors</name>
    <message>
        <source>host not found</source>
        <translation>hôte introuvable</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>non fiable</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>broken answer</source>
        <translation>réponse incomplète</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>réponse trop volumineuse</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>redirection</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>format inconnu</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>pas de jeton</translation>
    </message>
    <message>
        <source>unusable token</source>
        <translation>jeton inutilisable</translation>
    </message>
    <message>
        <source>captive portal</source>
        <translation>portail captif</translation>
    </message>
    <message>
        <source>no endpoint found</source>
        <translation>point de terminaison introuvable</translation>
    </message>
    <message>
        <source>wrong issuer</source>
        <translation>mauvais émetteur</translation>
    </message>
    <message>
        <source>program failed</source>
        <translation>échec du programme</translation>
    </message>
    <message>
        <source>file not readable</source>
        <translation>fichier illisible</translation>
    </message>
    <message>
        <source>no credentials</source>
        <translation>pas d’identifiants</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>trousseau verrouillé</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>pas de trousseau</translation>
    </message>
    <message>
        <source>keychain error</source>
        <translation>erreur du trousseau</translation>
    </message>
    <message>
        <source>store error</source>
        <translation>erreur de stockage</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disque plein</translation>
    </message>
    <message>
        <source>store damaged</source>
        <translation>stockage endommagé</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>trop tôt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>wrong input</source>
        <translation>saisie incorrecte</translation>
    </message>
    <message>
        <source>no such source</source>
        <translation>source inexistante</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ambigu</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>no valid token</source>
        <translation>pas de jeton valable</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>non pris en charge</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>déjà utilisé</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>erreur interne</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>certificat expiré</translation>
    </message>
    <message>
        <source>certificate not valid yet</source>
        <translation>certificat pas encore valable</translation>
    </message>
    <message>
        <source>wrong certificate</source>
        <translation>mauvais certificat</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>certificat client</translation>
    </message>
    <message>
        <source>no TLS connection</source>
        <translation>pas de connexion TLS</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Client credentials</source>
        <translation>Identifiants client</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Login endpoint</source>
        <translation>Point de connexion</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Jeton d’actualisation</translation>
    </message>
    <message>
        <source>Browser sign-in</source>
        <translation>Connexion par navigateur</translation>
    </message>
    <message>
        <source>Device sign-in</source>
        <translation>Connexion par appareil</translation>
    </message>
    <message>
        <source>Signed assertion</source>
        <translation>Assertion signée</translation>
    </message>
    <message>
        <source>Token exchange</source>
        <translation>Échange de jeton</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Clerk session</source>
        <translation>Session Clerk</translation>
    </message>
    <message>
        <source>Refresh token (EDR)</source>
        <translation>Jeton d’actualisation (EDR)</translation>
    </message>
    <message>
        <source>Pasted token</source>
        <translation>Jeton collé</translation>
    </message>
    <message>
        <source>File that another program renews</source>
        <translation>Fichier renouvelé par un autre programme</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>%1 before expiry</source>
        <translation>%1 avant l’expiration</translation>
    </message>
    <message>
        <source>every %1 of lifetime</source>
        <translation>tous les %1 de la durée de vie</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>intervalle : %1</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>%1 · single use</source>
        <translation>%1 · usage unique</translation>
    </message>
    <message>
        <source>%1 · entered by hand</source>
        <translation>%1 · saisi à la main</translation>
    </message>
    <message>
        <source>%1 · its fallback is in use</source>
        <translation>%1 · solution de secours utilisée</translation>
    </message>
    <message>
        <source>%1 · with refresh token</source>
        <translation>%1 · avec jeton d’actualisation</translation>
    </message>
    <message>
        <source>renewed by another program</source>
        <translation>renouvelé par un autre programme</translation>
    </message>
    <message>
        <source>none, it can’t be refreshed</source>
        <translation>aucune, actualisation impossible</translation>
    </message>
    <message>
        <source>at %1 of lifetime</source>
        <translation>à %1 de la durée de vie</translation>
    </message>
    <message>
        <source>only when used</source>
        <translation>seulement à l’usage</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>from the exp claim</source>
        <translation>d’après la claim exp</translation>
    </message>
    <message>
        <source>from expires_in</source>
        <translation>d’après expires_in</translation>
    </message>
    <message>
        <source>from expires</source>
        <translation>d’après expires</translation>
    </message>
    <message>
        <source>from expires_at</source>
        <translation>d’après expires_at</translation>
    </message>
    <message>
        <source>from introspection</source>
        <translation>d’après l’introspection</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supposée</translation>
    </message>
    <message>
        <source>This token does not expire.</source>
        <translation>Ce jeton n’expire pas.</translation>
    </message>
    <message>
        <source>Expires at %1
UTC: %2
The provider gave no expiry, %3 is assumed.</source>
        <translation>Expire à %1
UTC : %2
Le fournisseur n’a pas donné d’expiration, %3 est supposé.</translation>
    </message>
    <message>
        <source>Expires at %1
UTC: %2</source>
        <translation>Expire à %1
UTC : %2</translation>
    </message>
    <message>
        <source>Expires at %1
UTC: %2
Known %3</source>
        <translation>Expire à %1
UTC : %2
Connu %3</translation>
    </message>
</context>
<context>
    <name>SourceCommands</name>
    <message>
        <source>Undo deleting %1</source>
        <translation>Annuler la suppression de %1</translation>
    </message>
    <message>
        <source>Undo pausing %1</source>
        <translation>Annuler la mise en pause de %1</translation>
    </message>
    <message>
        <source>Undo resuming %1</source>
        <translation>Annuler la reprise de %1</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>This is not a valid address.</source>
        <translation>Cette adresse n’est pas valable.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>L’adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>L’adresse n’indique pas d’hôte.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password.</source>
        <translation>L’adresse ne doit contenir ni nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>The address must not contain a fragment (#).</source>
        <translation>L’adresse ne doit pas contenir de fragment (#).</translation>
    </message>
    <message>
        <source>Plain http lets anyone on the way read the credentials. Use https, or allow plain http for this source.</source>
        <translation>En http simple, n’importe qui sur le trajet peut lire les identifiants. Utilisez https, ou autorisez http simple pour cette source.</translation>
    </message>
    <message>
        <source>Enter an instant like 2026-11-21T14:00:00Z, or never.</source>
        <translation>Saisissez un instant comme 2026-11-21T14:00:00Z, ou never.</translation>
    </message>
    <message>
        <source>Enter an instant like 2026-11-21T14:00:00Z.</source>
        <translation>Saisissez un instant comme 2026-11-21T14:00:00Z.</translation>
    </message>
    <message>
        <source>Each line must read NAME=value.</source>
        <translation>Chaque ligne doit être de la forme NOM=valeur.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 figure deux fois.</translation>
    </message>
    <message>
        <source>A name has 1 to 63 characters: a to z, 0 to 9, and after the first also . _ -.</source>
        <translation>Un nom compte de 1 à 63 caractères : a à z, 0 à 9 et, après le premier, aussi . _ -.</translation>
    </message>
    <message>
        <source>Another source is named %1.</source>
        <translation>Une autre source s’appelle %1.</translation>
    </message>
    <message>
        <source>Enter one word, like Bearer or raw.</source>
        <translation>Saisissez un seul mot, comme Bearer ou raw.</translation>
    </message>
    <message>
        <source>Enter a number above 0.</source>
        <translation>Saisissez un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>The share must be at most 90 % of the lifetime.</source>
        <translation>La part doit être d’au plus 90 % de la durée de vie.</translation>
    </message>
    <message>
        <source>The share must be at most 100 % of the lifetime.</source>
        <translation>La part doit être d’au plus 100 % de la durée de vie.</translation>
    </message>
    <message>
        <source>It must be at least one second.</source>
        <translation>La durée doit être d’au moins une seconde.</translation>
    </message>
    <message>
        <source>It must be at most 100 years.</source>
        <translation>La durée doit être d’au plus 100 ans.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choisissez une valeur dans la liste.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Saisissez un nombre entier.</translation>
    </message>
    <message>
        <source>Enter a whole path, beginning with /.</source>
        <translation>Saisissez un chemin complet, commençant par /.</translation>
    </message>
    <message>
        <source>There is no other source named %1.</source>
        <translation>Il n’y a pas d’autre source nommée %1.</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>Ce champ est nécessaire : %1.</translation>
    </message>
    <message>
        <source>%1 is needed, or else %2.</source>
        <translation>L’un de ces champs est nécessaire : %1 ou %2.</translation>
    </message>
    <message>
        <source>Anyone on the way can read passwords and tokens that are sent over plain http.</source>
        <translation>N’importe qui sur le trajet peut lire les mots de passe et les jetons envoyés en http simple.</translation>
    </message>
    <message>
        <source>%1 before expiry would refresh a token of %2 without pause. Use 80 %?</source>
        <translation>%1 avant l’expiration actualiserait sans arrêt un jeton de %2. Utiliser 80 % ?</translation>
    </message>
    <message>
        <source>This would refresh a token of %1 without pause.</source>
        <translation>Cela actualiserait sans arrêt un jeton de %1.</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <translation>Habituel : %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>If that fails</source>
        <translation>En cas d’échec</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Another way to a token, for when the first is refused.</source>
        <translation>Un autre moyen d’obtenir un jeton, pour le cas où le premier est refusé.</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Rien d’autre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What programs and tokenctl call the source, for example billing.</source>
        <translation>Le nom que les programmes et tokenctl donnent à la source, par exemple billing.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What you call it; leave it empty to show the name.</source>
        <translation>Le nom que vous lui donnez ; laissez vide pour afficher le nom.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Minutes, or percent of the lifetime.</source>
        <translation>Minutes, ou pourcentage de la durée de vie.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualisation</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>Automatiquement</translation>
    </message>
    <message>
        <source>Minutes before expiry</source>
        <translation>Minutes avant l’expiration</translation>
    </message>
    <message>
        <source>Share of the lifetime before expiry</source>
        <translation>Part de la durée de vie avant l’expiration</translation>
    </message>
    <message>
        <source>Also refresh regularly</source>
        <translation>Actualiser aussi régulièrement</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Every so many minutes</source>
        <translation>À intervalle fixe (minutes)</translation>
    </message>
    <message>
        <source>After a share of the lifetime</source>
        <translation>Après une part de la durée de vie</translation>
    </message>
    <message>
        <source>Keep alive</source>
        <translation>Maintenir en vie</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>Jusqu’à une date</translation>
    </message>
    <message>
        <source>Only when used</source>
        <translation>Seulement à l’usage</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Days until a credential reminder</source>
        <translation>Jours avant le rappel des identifiants</translation>
    </message>
    <message>
        <source>It asks you to replace the credentials; leave it empty for none.</source>
        <translation>Il vous invite à remplacer les identifiants ; laissez vide pour n’en avoir aucun.</translation>
    </message>
    <message>
        <source>Header scheme</source>
        <translation>Schéma d’en-tête</translation>
    </message>
    <message>
        <source>The word before the token, usually Bearer; raw sends the token alone.</source>
        <translation>Le mot placé avant le jeton, en général Bearer ; raw envoie le jeton seul.</translation>
    </message>
    <message>
        <source>Gateway upstream</source>
        <translation>Cible de la passerelle</translation>
    </message>
    <message>
        <source>The API that the gateway adds this token for; leave it empty for none.</source>
        <translation>L’API pour laquelle la passerelle ajoute ce jeton ; laissez vide s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Pass on reads while there is no token</source>
        <translation>Transmettre les lectures tant qu’il n’y a pas de jeton</translation>
    </message>
    <message>
        <source>The gateway then sends GET and HEAD requests on without a token, and no others.</source>
        <translation>La passerelle transmet alors sans jeton les requêtes GET et HEAD, et aucune autre.</translation>
    </message>
    <message>
        <source>Additional CA certificates</source>
        <translation>Certificats d’AC supplémentaires</translation>
    </message>
    <message>
        <source>A PEM file, for providers with a company certificate.</source>
        <translation>Un fichier PEM, pour les fournisseurs ayant un certificat d’entreprise.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>A PEM file that is shown to providers that ask for one.</source>
        <translation>Un fichier PEM présenté aux fournisseurs qui le demandent.</translation>
    </message>
    <message>
        <source>Allow plain http</source>
        <translation>Autoriser http simple</translation>
    </message>
    <message>
        <source>Also to other computers. To this one it is always allowed.</source>
        <translation>Aussi vers d’autres ordinateurs. Vers celui-ci, c’est toujours autorisé.</translation>
    </message>
    <message>
        <source>Clear the token when Tokenwatch ends</source>
        <translation>Effacer le jeton à la fermeture de Tokenwatch</translation>
    </message>
    <message>
        <source>Name a file, without .. or doubled slashes.</source>
        <translation>Indiquez un fichier, sans .. ni barres obliques doublées.</translation>
    </message>
    <message>
        <source>Enter a name of letters, digits and _, like ACCESS_TOKEN.</source>
        <translation>Saisissez un nom composé de lettres, de chiffres et de _, comme ACCESS_TOKEN.</translation>
    </message>
    <message>
        <source>Each path must begin with /.</source>
        <translation>Chaque chemin doit commencer par /.</translation>
    </message>
    <message>
        <source>Callers of the gateway sign in at</source>
        <translation>Les appelants de la passerelle se connectent auprès de</translation>
    </message>
    <message>
        <source>Requests must then carry a session token of this issuer besides the key; leave it empty to ask for the key alone.</source>
        <translation>Les requêtes doivent alors porter, outre la clé, un jeton de session de cet émetteur ; laissez vide pour n’exiger que la clé.</translation>
    </message>
    <message>
        <source>Origins that callers may come from</source>
        <translation>Origines admises pour les appelants</translation>
    </message>
    <message>
        <source>For example https://app.example; leave it empty to let every origin in.</source>
        <translation>Par exemple https://app.example ; laissez vide pour admettre toutes les origines.</translation>
    </message>
    <message>
        <source>Paths without sign-in</source>
        <translation>Chemins sans connexion</translation>
    </message>
    <message>
        <source>The usual ones: health, documentation, webhooks</source>
        <translation>Les chemins usuels : santé, documentation, webhooks</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Seulement ceux-ci</translation>
    </message>
    <message>
        <source>List of paths</source>
        <translation>Liste des chemins</translation>
    </message>
    <message>
        <source>Below the source’s own, for example /health; a final * stands for the rest, as in /webhooks/*.</source>
        <translation>Sous le chemin de la source, par exemple /health ; un * final représente le reste, comme dans /webhooks/*.</translation>
    </message>
    <message>
        <source>Keep a file with the token</source>
        <translation>Tenir à jour un fichier contenant le jeton</translation>
    </message>
    <message>
        <source>For programs that can only read a file. It is written whenever the token changes; leave it empty for none.</source>
        <translation>Pour les programmes qui ne peuvent lire qu’un fichier. Il est écrit à chaque changement du jeton ; laissez vide pour n’en avoir aucun.</translation>
    </message>
    <message>
        <source>What stands in the file</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>The token alone</source>
        <translation>Le jeton seul</translation>
    </message>
    <message>
        <source>The whole Authorization line</source>
        <translation>La ligne Authorization entière</translation>
    </message>
    <message>
        <source>JSON, with the expiry</source>
        <translation>JSON, avec l’expiration</translation>
    </message>
    <message>
        <source>A variable: NAME='token'</source>
        <translation>Une variable : NOM='jeton'</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Nom de la variable</translation>
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
        <translation>expiré il y a %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1 left of %2, which is assumed</source>
        <translation>reste %1 sur %2, durée supposée</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>reste %1 sur %2</translation>
    </message>
    <message>
        <source>retry in %1, try %2</source>
        <translation>nouvelle tentative dans %1, tentative %2</translation>
    </message>
    <message>
        <source>in %1, at %2</source>
        <translation>dans %1, à %2</translation>
    </message>
    <message>
        <source>no attempt yet</source>
        <translation>aucune tentative pour l’instant</translation>
    </message>
    <message>
        <source>no attempt in the last 24 hours</source>
        <translation>aucune tentative au cours des dernières 24 heures</translation>
    </message>
    <message>
        <source>1 hour with refreshes</source>
        <translation>1 heure avec actualisations</translation>
    </message>
    <message numerus="yes">
        <source>%n hours with refreshes</source>
        <translation>
            <numerusform>%n heure avec actualisations</numerusform>
            <numerusform>%n heures avec actualisations</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour with failures</source>
        <translation>1 heure avec échecs</translation>
    </message>
    <message numerus="yes">
        <source>%n hours with failures</source>
        <translation>
            <numerusform>%n heure avec échecs</numerusform>
            <numerusform>%n heures avec échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>in the last 24 hours: %1, %2</source>
        <extracomment>%1: "21 hours with refreshes", %2: "1 hour with failures"</extracomment>
        <translation>au cours des dernières 24 heures : %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: name of a source, %2: its state, "Failing, 2 failures"</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>refused twice</source>
        <translation>refusée deux fois</translation>
    </message>
    <message numerus="yes">
        <source>refused %n times</source>
        <translation>
            <numerusform>refusée %n fois</numerusform>
            <numerusform>refusée %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>1 failure</source>
        <translation>1 échec</translation>
    </message>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted by hand</source>
        <translation>collé à la main</translation>
    </message>
    <message>
        <source>no refresh token</source>
        <translation>pas de jeton d’actualisation</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>attend son tour</translation>
    </message>
    <message>
        <source>watch only</source>
        <translation>surveillance seule</translation>
    </message>
    <message>
        <source>never signed in</source>
        <translation>jamais connectée</translation>
    </message>
    <message>
        <source>credential missing</source>
        <translation>identifiant manquant</translation>
    </message>
    <message>
        <source>scheduler stopped</source>
        <translation>planificateur arrêté</translation>
    </message>
    <message>
        <source>only when used</source>
        <translation>seulement à l’usage</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <source>answer lost</source>
        <translation>réponse perdue</translation>
    </message>
    <message>
        <source>no keychain found</source>
        <translation>aucun trousseau trouvé</translation>
    </message>
    <message>
        <source>wrong configuration</source>
        <translation>configuration incorrecte</translation>
    </message>
    <message>
        <source>1 source waits</source>
        <translation>1 source attend</translation>
    </message>
    <message numerus="yes">
        <source>%n sources wait</source>
        <translation>
            <numerusform>%n source attend</numerusform>
            <numerusform>%n sources attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a span of time</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>after a restart</source>
        <translation>après un redémarrage</translation>
    </message>
    <message>
        <source>by you, %1</source>
        <translation>par vous, %1</translation>
    </message>
    <message>
        <source>by you, %1 ago</source>
        <translation>par vous, il y a %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time of day</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>due maintenant</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>try %1 · %2</source>
        <extracomment>%1: number of the next try, %2: time of day</extracomment>
        <translation>tentative %1 · %2</translation>
    </message>
    <message>
        <source>retry due now</source>
        <translation>tentative due maintenant</translation>
    </message>
    <message>
        <source>retry in %1</source>
        <translation>tentative dans %1</translation>
    </message>
    <message>
        <source>renewed elsewhere</source>
        <translation>renouvelé ailleurs</translation>
    </message>
    <message>
        <source>paste a new token</source>
        <translation>coller un nouveau jeton</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>start the scheduler</source>
        <translation>démarrer le planificateur</translation>
    </message>
    <message>
        <source>when used</source>
        <translation>à l’usage</translation>
    </message>
    <message>
        <source>needs a correction</source>
        <translation>à corriger</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>non prévue</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Actualisation…</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Effacée</translation>
    </message>
    <message>
        <source>No credentials</source>
        <translation>Sans identifiants</translation>
    </message>
    <message>
        <source>Locked keychain</source>
        <translation>Trousseau verrouillé</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Recovering…</source>
        <translation>Rétablissement…</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdue</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloquée</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>menacée</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Pas de trousseau</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>aucun trouvé</translation>
    </message>
    <message>
        <source>no token yet</source>
        <translation>pas encore de jeton</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>pas de jeton</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>n’expire pas</translation>
    </message>
    <message>
        <source>of %1 assumed</source>
        <translation>sur %1, supposé</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>refresh to start</source>
        <translation>actualiser pour démarrer</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>resume to refresh</source>
        <translation>reprendre pour actualiser</translation>
    </message>
    <message>
        <source>after sign-in</source>
        <translation>après connexion</translation>
    </message>
    <message>
        <source>add credentials</source>
        <translation>ajouter des identifiants</translation>
    </message>
    <message>
        <source>with a keychain</source>
        <translation>avec un trousseau</translation>
    </message>
    <message>
        <source>after unlocking</source>
        <translation>après déverrouillage</translation>
    </message>
    <message>
        <source>when online</source>
        <translation>une fois en ligne</translation>
    </message>
    <message>
        <source>cleared %1</source>
        <translation>effacée %1</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Collé</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>never fetched</source>
        <translation>jamais demandé</translation>
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
        <translation>annulé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>No sources yet</source>
        <translation>Aucune source pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>1 of %n sources needs you</source>
        <translation>
            <numerusform>1 source sur %n a besoin de vous</numerusform>
            <numerusform>1 source sur %n a besoin de vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sources need you</source>
        <translation>
            <numerusform>%1 source sur %n a besoin de vous</numerusform>
            <numerusform>%1 sources sur %n ont besoin de vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sources in trouble, nothing for you to do</source>
        <translation>
            <numerusform>Sources en difficulté : %1 sur %n, rien à faire de votre côté</numerusform>
            <numerusform>Sources en difficulté : %1 sur %n, rien à faire de votre côté</numerusform>
        </translation>
    </message>
    <message>
        <source>The only source is fine</source>
        <translation>La seule source va bien</translation>
    </message>
    <message numerus="yes">
        <source>All %n sources are fine</source>
        <translation>
            <numerusform>La seule source (%n) va bien</numerusform>
            <numerusform>Les %n sources vont bien</numerusform>
        </translation>
    </message>
    <message>
        <source>Next loss of cover: %1 in %2, at %3</source>
        <extracomment>%1: name of a source, %2: "4 min 12 s", %3: time of day</extracomment>
        <translation>Prochaine perte de couverture : %1 dans %2, à %3</translation>
    </message>
    <message>
        <source>No loss of cover in sight</source>
        <translation>Aucune perte de couverture en vue</translation>
    </message>
</context>
<context>
    <name>Tests</name>
    <message>
        <source>The next request would have gone to %1, and a test gives credentials to one host only.</source>
        <translation>La requête suivante serait allée à %1, et un test ne donne des identifiants qu’à un seul hôte.</translation>
    </message>
    <message>
        <source>A test sends at most %1 requests.</source>
        <translation>Un test envoie au plus %1 requêtes.</translation>
    </message>
    <message>
        <source>A test ends after %1 refused passwords, so that no account is locked.</source>
        <translation>Un test s’arrête après %1 mots de passe refusés, pour qu’aucun compte ne soit bloqué.</translation>
    </message>
    <message>
        <source>Enter its address in the source if you trust it.</source>
        <translation>Saisissez son adresse dans la source si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>Enter the address of the endpoint itself.</source>
        <translation>Saisissez l’adresse du point de terminaison lui-même.</translation>
    </message>
    <message>
        <source>Check the user name and the password.</source>
        <translation>Vérifiez le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>The credential of this source works only once, so the test is a refresh: what comes back is kept.</source>
        <translation>L’identifiant de cette source ne sert qu’une fois ; le test est donc une actualisation : ce qui revient est conservé.</translation>
    </message>
    <message>
        <source>No host is asked. Nothing is stored.</source>
        <translation>Aucun hôte n’est interrogé. Rien n’est stocké.</translation>
    </message>
    <message>
        <source>Credentials go to %1 only. At most %2 requests, and no more after %3 refused passwords. Nothing is stored.</source>
        <translation>Les identifiants ne vont qu’à %1. Au plus %2 requêtes, et plus aucune après %3 mots de passe refusés. Rien n’est stocké.</translation>
    </message>
    <message>
        <source>form</source>
        <extracomment>%1: a grant type of OAuth, "password"</extracomment>
        <translation>formulaire</translation>
    </message>
    <message>
        <source>JSON</source>
        <extracomment>%1: names of fields, "email"</extracomment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>A token came.</source>
        <translation>Un jeton est arrivé.</translation>
    </message>
    <message>
        <source>The provider describes itself here.</source>
        <translation>Le fournisseur se décrit ici.</translation>
    </message>
    <message>
        <source>There is no endpoint here that gives tokens.</source>
        <translation>Aucun point de terminaison ne délivre de jetons ici.</translation>
    </message>
    <message>
        <source>Something is here, but it wants another format.</source>
        <translation>Il y a quelque chose ici, mais sous un autre format.</translation>
    </message>
    <message>
        <source>The credentials are not accepted.</source>
        <translation>Les identifiants ne sont pas acceptés.</translation>
    </message>
    <message>
        <source>The server is asked too often.</source>
        <translation>Le serveur est sollicité trop souvent.</translation>
    </message>
    <message>
        <source>It points to another address, which is not followed.</source>
        <translation>Renvoie vers une autre adresse, qui n’est pas suivie.</translation>
    </message>
    <message>
        <source>The server has trouble of its own.</source>
        <translation>Le serveur a des difficultés internes.</translation>
    </message>
    <message>
        <source>An answer came, but no usable token in it.</source>
        <translation>Une réponse est arrivée, mais sans jeton utilisable.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Aucune réponse n’est arrivée.</translation>
    </message>
    <message>
        <source>This answer was not expected.</source>
        <translation>Cette réponse n’était pas attendue.</translation>
    </message>
    <message>
        <source>The test stopped without a token.</source>
        <translation>Le test s’est arrêté sans jeton.</translation>
    </message>
    <message>
        <source>It works: a token came that lasts %1.</source>
        <translation>Cela fonctionne : un jeton est arrivé, valable %1.</translation>
    </message>
    <message>
        <source>It works: a token came that does not say when it ends.</source>
        <translation>Cela fonctionne : un jeton est arrivé, qui n’indique pas sa fin.</translation>
    </message>
    <message>
        <source>The token is in use now.</source>
        <translation>Le jeton est désormais utilisé.</translation>
    </message>
    <message>
        <source>The token was thrown away again.</source>
        <translation>Le jeton a été jeté aussitôt.</translation>
    </message>
    <message>
        <source>form, %1 grant</source>
        <translation>formulaire, mode d’obtention %1</translation>
    </message>
    <message>
        <source>JSON, %1</source>
        <translation>JSON, %1</translation>
    </message>
    <message>
        <source>A token was found in “%1”.</source>
        <translation>Un jeton a été trouvé dans « %1 ».</translation>
    </message>
    <message>
        <source>Not sent: attempt %1 worked.</source>
        <translation>Non envoyée : la tentative %1 a réussi.</translation>
    </message>
    <message>
        <source>Not sent: it is another host.</source>
        <translation>Non envoyée : c’est un autre hôte.</translation>
    </message>
    <message>
        <source>Not sent: the limit was reached.</source>
        <translation>Non envoyée : la limite était atteinte.</translation>
    </message>
    <message>
        <source>Not sent: the test had ended.</source>
        <translation>Non envoyée : le test était terminé.</translation>
    </message>
    <message>
        <source>The server sent a date in %1, not a duration, so the exp claim is used.</source>
        <translation>Le serveur a envoyé dans %1 une date et non une durée ; la claim exp est donc utilisée.</translation>
    </message>
    <message>
        <source>The server sent a date in %1, not a duration. It is taken as a date.</source>
        <translation>Le serveur a envoyé dans %1 une date et non une durée. Elle est traitée comme une date.</translation>
    </message>
    <message>
        <source>The server does not say how long the token lasts. This is assumed until it is known better.</source>
        <translation>Le serveur n’indique pas combien de temps le jeton est valable. Cette durée est supposée, jusqu’à ce qu’on en sache plus.</translation>
    </message>
    <message>
        <source>form, %1 grant, %2</source>
        <extracomment>%1: a grant type of OAuth, "password"; %2: how the client says who it is, "client_secret_post"</extracomment>
        <translation>formulaire, mode d’obtention %1, %2</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>%1 now</source>
        <extracomment>so many sources are without a token</extracomment>
        <translation>%1 maintenant</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>so many sources are without a token, from a time on</extracomment>
        <translation>%1 dès %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>weekday, day, month</comment>
        <extracomment>Day of the week, day of the month, month: "Fri 13 Mar". Put them into the order of the language</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>TrayView</name>
    <message>
        <source>%1. Next loss: %2, %3</source>
        <extracomment>%1: "3 of 13 sources need you", %2: name of a source, %3: time of day</extracomment>
        <translation>%1. Prochaine perte : %2, %3</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>key “%1”</source>
        <translation>clé « %1 »</translation>
    </message>
    <message>
        <source>managing key</source>
        <translation>clé de gestion</translation>
    </message>
    <message>
        <source>over the local API</source>
        <translation>par l’API locale</translation>
    </message>
    <message>
        <source>through the gateway</source>
        <translation>par la passerelle</translation>
    </message>
    <message>
        <source>For files that a shell reads: “set -a; . ./.env; set +a”. The token is asked for at that moment, and none stands in the file.</source>
        <translation>Pour les fichiers lus par un shell : « set -a; . ./.env; set +a ». Le jeton est demandé à ce moment-là, et aucun ne figure dans le fichier.</translation>
    </message>
    <message>
        <source>Asks for the token each time it runs, so it never expires and no secret lands in your shell history.</source>
        <translation>Demande le jeton à chaque exécution : il n’expire donc jamais et aucun secret n’entre dans l’historique de votre shell.</translation>
    </message>
    <message numerus="yes">
        <source>%n times, last %1</source>
        <translation>
            <numerusform>%n fois, dernière %1</numerusform>
            <numerusform>%n fois, dernière %1</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>when a program took the token</comment>
        <translation>dernière fois : %1</translation>
    </message>
    <message>
        <source>1 more program</source>
        <translation>1 autre programme</translation>
    </message>
    <message numerus="yes">
        <source>%n more programs</source>
        <translation>
            <numerusform>%n autre programme</numerusform>
            <numerusform>%n autres programmes</numerusform>
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
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>no program took the token within the last day</source>
        <translation>aucun programme n’a pris le jeton au cours des dernières 24 heures</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>names of programs, and when the last of them took the token</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 time, last %1</source>
        <translation>1 fois, dernière %1</translation>
    </message>
</context>
<context>
    <name>tokenwatch::Actions</name>
    <message>
        <source>&amp;Add source…</source>
        <translation>&amp;Ajouter une source…</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>&amp;Import sources…</source>
        <translation>&amp;Importer des sources…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Refresh &amp;all</source>
        <translation>&amp;Tout actualiser</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>C&amp;lear…</source>
        <translation>E&amp;ffacer…</translation>
    </message>
    <message>
        <source>Add cr&amp;edentials…</source>
        <translation>Ajouter des i&amp;dentifiants…</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>&amp;Copier le jeton</translation>
    </message>
    <message>
        <source>Copy &amp;header</source>
        <translation>Copier l’&amp;en-tête</translation>
    </message>
    <message>
        <source>Copy c&amp;url command</source>
        <translation>Copier la commande c&amp;url</translation>
    </message>
    <message>
        <source>Edi&amp;t source…</source>
        <translation>&amp;Modifier la source…</translation>
    </message>
    <message>
        <source>Si&amp;gn in…</source>
        <translation>Se c&amp;onnecter…</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Supp&amp;rimer</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Problème &amp;suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>Pro&amp;blème précédent</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Ta&amp;bleau</translation>
    </message>
    <message>
        <source>Ti&amp;meline</source>
        <translation>&amp;Chronologie</translation>
    </message>
    <message>
        <source>Look ahead %1</source>
        <translation>Horizon : %1</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Zoom arrière</translation>
    </message>
    <message>
        <source>&amp;Whole range</source>
        <translation>&amp;Plage entière</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>Lignes c&amp;ompactes</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Pa&amp;nneau suivant</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Sc&amp;heduler running</source>
        <translation>Planificateur en &amp;marche</translation>
    </message>
    <message>
        <source>&amp;Unlock keychain…</source>
        <translation>&amp;Déverrouiller le trousseau…</translation>
    </message>
    <message>
        <source>Copy local &amp;API address</source>
        <translation>Copier l’adresse de l’&amp;API locale</translation>
    </message>
    <message>
        <source>&amp;Sandbox</source>
        <translation>&amp;Bac à sable</translation>
    </message>
    <message>
        <source>&amp;About Tokenwatch</source>
        <translation>À &amp;propos de Tokenwatch</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Claims</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Utilisation</translation>
    </message>
    <message>
        <source>Details belo&amp;w the table</source>
        <translation>Détails sous &amp;le tableau</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>tokenwatch::AdvancedPage</name>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>As Tokenwatch was started</source>
        <translation>Selon le démarrage de Tokenwatch</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Erreurs seulement</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Everything, for finding faults</source>
        <translation>Tout, pour rechercher les pannes</translation>
    </message>
    <message>
        <source>&amp;Save support bundle…</source>
        <translation>&amp;Enregistrer l’archive d’assistance…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>States, settings and the last lines of the log, for whoever helps you. Secrets are taken out, and the file is searched for them before it is written.</source>
        <translation>Les états, les réglages et les dernières lignes du journal, pour qui vous aide. Les secrets en sont retirés, et leur absence du fichier est vérifiée avant son écriture.</translation>
    </message>
    <message>
        <source>Save support bundle</source>
        <translation>Enregistrer l’archive d’assistance</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Fichiers ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 n’a pas pu être écrit : %2. Choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::AppearancePage</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>Two lines</source>
        <translation>Deux lignes</translation>
    </message>
    <message>
        <source>Compact, one line</source>
        <translation>Compactes, une ligne</translation>
    </message>
    <message>
        <source>Tray &amp;icon</source>
        <translation>&amp;Icône de la zone de notification</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Dark, for light panels</source>
        <translation>Sombre, pour les panneaux clairs</translation>
    </message>
    <message>
        <source>Light, for dark panels</source>
        <translation>Claire, pour les panneaux sombres</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>En couleurs</translation>
    </message>
    <message>
        <source>&amp;High contrast: black and white, lines instead of tints</source>
        <translation>&amp;Contraste élevé : noir et blanc, des traits au lieu de teintes</translation>
    </message>
    <message>
        <source>Reduced &amp;motion: nothing turns, nothing fades</source>
        <translation>&amp;Mouvement réduit : rien ne tourne, rien ne s’estompe</translation>
    </message>
    <message>
        <source>Both are on as well while the desktop asks for them.</source>
        <translation>Les deux sont aussi actifs tant que le bureau les demande.</translation>
    </message>
    <message>
        <source>Show the &amp;details with the table</source>
        <translation>Afficher les &amp;détails avec le tableau</translation>
    </message>
    <message>
        <source>&amp;Place of the details</source>
        <translation>&amp;Emplacement des détails</translation>
    </message>
    <message>
        <source>Right of the table</source>
        <translation>À droite du tableau</translation>
    </message>
    <message>
        <source>Below the table</source>
        <translation>Sous le tableau</translation>
    </message>
</context>
<context>
    <name>tokenwatch::AttemptRow</name>
    <message>
        <source>Attempt %1: %2 %3. %4. %5</source>
        <comment>number, method, path, answer, meaning</comment>
        <translation>Tentative %1 : %2 %3. %4. %5</translation>
    </message>
    <message>
        <source>no secrets sent</source>
        <translation>aucun secret envoyé</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4. %5</source>
        <comment>number, method, path, format, why it was not sent</comment>
        <translation>%1 : %2 %3, %4. %5</translation>
    </message>
</context>
<context>
    <name>tokenwatch::AttemptTable</name>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Signification</translation>
    </message>
</context>
<context>
    <name>tokenwatch::AttemptsModel</name>
    <message>
        <source>OK, new token for %1</source>
        <translation>OK, nouveau jeton pour %1</translation>
    </message>
    <message>
        <source>OK, new token</source>
        <translation>OK, nouveau jeton</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucun motif donné</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>a réussi</translation>
    </message>
    <message>
        <source>did not succeed</source>
        <translation>n’a pas réussi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>tokenwatch::AttemptsView</name>
    <message>
        <source>Latest attempts</source>
        <translation>Dernières tentatives</translation>
    </message>
</context>
<context>
    <name>tokenwatch::BannerTexts</name>
    <message>
        <source>The sandbox serves at %1. Nothing in it is real.</source>
        <translation>Le bac à sable répond à %1. Rien n’y est réel.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::Banners</name>
    <message>
        <source>Sandbox: nothing here is real.</source>
        <translation>Bac à sable : rien n’est réel ici.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>End snooze</source>
        <translation>Lever la sourdine</translation>
    </message>
    <message>
        <source>Tokens are covered and cannot be copied. Refreshing goes on.</source>
        <translation>Les jetons sont masqués et ne peuvent pas être copiés. L’actualisation continue.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Afficher à nouveau</translation>
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
        <translation>Valeur et signification</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>Maintenir pour afficher</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Claims of the token</source>
        <translation>Claims du jeton</translation>
    </message>
    <message>
        <source>Shows the token for as long as the button is held.</source>
        <translation>Affiche le jeton tant que le bouton est maintenu.</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Copier le jeton</translation>
    </message>
    <message>
        <source>There is no token</source>
        <translation>Il n’y a pas de jeton</translation>
    </message>
    <message>
        <source>Its claims are shown as soon as there is one.</source>
        <translation>Ses claims s’affichent dès qu’il y en a un.</translation>
    </message>
    <message>
        <source>There is nothing to decode</source>
        <translation>Il n’y a rien à décoder</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is shown.</source>
        <translation>Le jeton est affiché.</translation>
    </message>
    <message>
        <source>The token is hidden.</source>
        <translation>Le jeton est masqué.</translation>
    </message>
    <message>
        <source>Asks the issuer for its public keys. Nothing of the token is sent.</source>
        <translation>Demande à l’émetteur ses clés publiques. Rien du jeton n’est envoyé.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Check signature</source>
        <translation>Vérifier la signature</translation>
    </message>
</context>
<context>
    <name>tokenwatch::ColumnMenu</name>
    <message>
        <source>Columns and gro&amp;ups</source>
        <translation>Colonnes et gro&amp;upes</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>E&amp;xpires in</source>
        <translation>&amp;Expire dans</translation>
    </message>
    <message>
        <source>&amp;Next refresh</source>
        <translation>&amp;Prochaine actualisation</translation>
    </message>
    <message>
        <source>&amp;Last result</source>
        <translation>&amp;Dernier résultat</translation>
    </message>
    <message>
        <source>Last &amp;24 h</source>
        <translation>Dernières &amp;24 h</translation>
    </message>
    <message>
        <source>&amp;Grant</source>
        <translation>&amp;Mode d’obtention</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>Expires &amp;at</source>
        <translation>E&amp;xpire à</translation>
    </message>
    <message>
        <source>&amp;Issued</source>
        <translation>Ém&amp;is</translation>
    </message>
    <message>
        <source>Life&amp;time</source>
        <translation>Durée de &amp;vie</translation>
    </message>
    <message>
        <source>&amp;Failures</source>
        <translation>É&amp;checs</translation>
    </message>
    <message>
        <source>&amp;Refresh token ends</source>
        <translation>&amp;Fin du jeton d’actualisation</translation>
    </message>
    <message>
        <source>Fit &amp;widths to the words</source>
        <translation>Adapter les &amp;largeurs au texte</translation>
    </message>
    <message>
        <source>Not group&amp;ed</source>
        <translation>Sans re&amp;groupement</translation>
    </message>
    <message>
        <source>Grouped &amp;by folder</source>
        <translation>Regrouper par dossie&amp;r</translation>
    </message>
    <message>
        <source>Grouped by &amp;host</source>
        <translation>Regrouper par &amp;hôte</translation>
    </message>
    <message>
        <source>In use b&amp;y</source>
        <translation>Utilisé p&amp;ar</translation>
    </message>
</context>
<context>
    <name>tokenwatch::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>tokenwatch::DesktopNotifier</name>
    <message>
        <source>Snooze 15 min</source>
        <translation>Sourdine 15 min</translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <translation>Sourdine 1 h</translation>
    </message>
    <message>
        <source>Snooze until tomorrow 8:00</source>
        <translation>Sourdine jusqu’à demain 8:00</translation>
    </message>
    <message>
        <source>Snooze until it changes</source>
        <translation>Sourdine jusqu’au changement</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
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
        <translation>Détails</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Detail tabs</source>
        <translation>Onglets de détail</translation>
    </message>
    <message>
        <source>Refresh this source</source>
        <translation>Actualiser cette source</translation>
    </message>
    <message>
        <source>Clear the token of this source</source>
        <translation>Effacer le jeton de cette source</translation>
    </message>
    <message>
        <source>Select a source to see its details.</source>
        <translation>Sélectionnez une source pour en voir les détails.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <comment>a tab and its key</comment>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>What this token says is covered, because nobody was here or the screen was locked. It goes on being refreshed.</source>
        <translation>Ce que dit ce jeton est masqué, parce que personne n’était là ou que l’écran était verrouillé. Le jeton continue d’être actualisé.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Afficher à nouveau</translation>
    </message>
</context>
<context>
    <name>tokenwatch::EditingCommands</name>
    <message>
        <source>%1: %2</source>
        <comment>source and what failed</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 a été ajoutée.</translation>
    </message>
    <message>
        <source>%1 was saved. Ctrl+Z takes it back.</source>
        <translation>%1 a été enregistrée. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 est comme avant.</translation>
    </message>
    <message>
        <source>Import sources</source>
        <translation>Importer des sources</translation>
    </message>
    <message>
        <source>Sources, environment files, Postman and Insomnia exports (*.json *.env .env *.env.* *.yaml *.yml)</source>
        <translation>Sources, fichiers d’environnement, exports Postman et Insomnia (*.json *.env .env *.env.* *.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 can’t be read: %2.</source>
        <translation>%1 est illisible : %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MiB. That is no file of sources.</source>
        <translation>%1 dépasse 4 Mio. Ce n’est pas un fichier de sources.</translation>
    </message>
    <message>
        <source>%1 holds no source.</source>
        <translation>%1 ne contient aucune source.</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>Vous êtes connecté à %1.</translation>
    </message>
    <message>
        <source>The sandbox and its sources are gone.</source>
        <translation>Le bac à sable et ses sources ont disparu.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::EdrPage</name>
    <message>
        <source>EDRs</source>
        <translation>EDR</translation>
    </message>
    <message>
        <source>No transfer has been started yet. POST /edc/transfers starts one and answers with its EDR, which can be imported as a source.</source>
        <translation>Aucun transfert n’a encore été lancé. POST /edc/transfers en lance un et répond par son EDR, qui peut être importée comme source.</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>Refusées seulement</translation>
    </message>
    <message>
        <source>The ten steps</source>
        <translation>Les dix étapes</translation>
    </message>
    <message>
        <source>They are marked as a transfer goes through them.</source>
        <translation>Elles sont marquées au passage d’un transfert.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::FailureDetails</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details of the last attempt</source>
        <translation>Détails de la dernière tentative</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>tokenwatch::FaultsPage</name>
    <message>
        <source>Faults</source>
        <translation>Pannes</translation>
    </message>
    <message>
        <source>This sandbox knows no faults.</source>
        <translation>Ce bac à sable ne connaît aucune panne.</translation>
    </message>
    <message>
        <source>Switched on only</source>
        <translation>Activées seulement</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a span of time</comment>
        <translation>pendant %1</translation>
    </message>
    <message>
        <source>until switched off</source>
        <translation>jusqu’à désactivation</translation>
    </message>
    <message>
        <source>usual amount</source>
        <translation>valeur habituelle</translation>
    </message>
    <message>
        <source>How late, how far ahead, or what Retry-After says</source>
        <translation>Le retard, l’avance, ou ce que dit Retry-After</translation>
    </message>
    <message>
        <source>Switch on for</source>
        <translation>Activer pour</translation>
    </message>
    <message>
        <source>Whom the next fault strikes</source>
        <translation>Qui est touché par la prochaine panne</translation>
    </message>
    <message>
        <source>Where the next fault strikes</source>
        <translation>Où frappe la prochaine panne</translation>
    </message>
    <message>
        <source>How often or how long the next fault strikes</source>
        <translation>Combien de fois ou de temps frappe la prochaine panne</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Son ampleur</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>every address</source>
        <translation>toutes les adresses</translation>
    </message>
    <message>
        <source>usual amount, %1</source>
        <translation>valeur habituelle, %1</translation>
    </message>
</context>
<context>
    <name>tokenwatch::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter sources</source>
        <translation>Filtrer les sources</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <comment>a key</comment>
        <translation>Ctrl+F</translation>
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
        <translation>Démarrer</translation>
    </message>
</context>
<context>
    <name>tokenwatch::FormField</name>
    <message>
        <source>Use 80 %</source>
        <translation>Utiliser 80 %</translation>
    </message>
    <message>
        <source>NAME=value, one each line</source>
        <translation>NOM=valeur, un par ligne</translation>
    </message>
    <message>
        <source>one argument each line</source>
        <translation>un argument par ligne</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation>Choisir le fichier : %1</translation>
    </message>
    <message>
        <source>The source can’t work without it. It can follow later.</source>
        <translation>La source ne peut pas fonctionner sans cela. Vous pouvez l’ajouter plus tard.</translation>
    </message>
    <message>
        <source>one each line</source>
        <translation>un élément par ligne</translation>
    </message>
</context>
<context>
    <name>tokenwatch::FormPage</name>
    <message>
        <source>More settings</source>
        <translation>Plus de réglages</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Moins de réglages</translation>
    </message>
</context>
<context>
    <name>tokenwatch::GeneralPage</name>
    <message>
        <source>&amp;Start with the desktop session</source>
        <translation>&amp;Démarrer avec la session de bureau</translation>
    </message>
    <message>
        <source>It then starts in the tray, without a window.</source>
        <translation>Le programme démarre alors dans la zone de notification, sans fenêtre.</translation>
    </message>
    <message>
        <source>When the window is &amp;closed</source>
        <translation>À la &amp;fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Rester dans la zone de notification</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>On a desktop without a tray the window is minimised instead of hidden.</source>
        <translation>Sur un bureau sans zone de notification, la fenêtre est réduite au lieu d’être masquée.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Another language counts at once. While a dialog is open, it waits until that is closed, so that nothing you entered is lost.</source>
        <translation>Le changement de langue prend effet immédiatement. Tant qu’une boîte de dialogue est ouverte, il attend qu’elle soit fermée, pour que rien de ce que vous avez saisi ne soit perdu.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::HistoryPage</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n j</numerusform>
            <numerusform>%n j</numerusform>
        </translation>
    </message>
    <message>
        <source>Look back %1</source>
        <translation>Historique : %1</translation>
    </message>
    <message>
        <source>Range of the history</source>
        <translation>Période de l’historique</translation>
    </message>
    <message>
        <source>No refresh failed in this time.</source>
        <translation>Aucune actualisation n’a échoué durant cette période.</translation>
    </message>
    <message>
        <source>refresh is due</source>
        <translation>actualisation due</translation>
    </message>
    <message>
        <source>The token does not expire.</source>
        <translation>Le jeton n’expire pas.</translation>
    </message>
    <message>
        <source>No token was there in this time.</source>
        <translation>Il n’y avait pas de jeton durant cette période.</translation>
    </message>
    <message numerus="yes">
        <source>× %n failed</source>
        <translation>
            <numerusform>× %n échec</numerusform>
            <numerusform>× %n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % under %1</source>
        <translation>95 % en moins de %1</translation>
    </message>
    <message>
        <source>There was no answer in this time.</source>
        <translation>Il n’y a eu aucune réponse durant cette période.</translation>
    </message>
    <message>
        <source>Save the attempts as CSV</source>
        <translation>Enregistrer les tentatives en CSV</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 n’a pas pu être écrit : %2. Choisissez un autre emplacement.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts were written to %1.</source>
        <translation>
            <numerusform>%n tentative a été écrite dans %1.</numerusform>
            <numerusform>%n tentatives ont été écrites dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenwatch::HttpNotice</name>
    <message>
        <source>Use https</source>
        <translation>Utiliser https</translation>
    </message>
    <message>
        <source>Keep http for this address</source>
        <translation>Garder http pour cette adresse</translation>
    </message>
    <message>
        <source>Credentials and token travel unencrypted (http)</source>
        <translation>Les identifiants et le jeton circulent sans chiffrement (http)</translation>
    </message>
    <message>
        <source>Anyone on this network can read them.</source>
        <translation>Toute personne sur ce réseau peut les lire.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::ImportDialog</name>
    <message>
        <source>Take them out of the file</source>
        <translation>Les retirer du fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>What %1 would bring</source>
        <translation>Ce que %1 apporterait</translation>
    </message>
    <message>
        <source>This is %1. Secrets move to the keychain; nothing is taken before you say so.</source>
        <translation>C’est %1. Les secrets passent dans le trousseau ; rien n’est pris avant votre accord.</translation>
    </message>
    <message>
        <source>Sources in the file</source>
        <translation>Sources du fichier</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Secrets → keychain</source>
        <translation>Secrets → trousseau</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>changes the source of that name</source>
        <translation>modifie la source de ce nom</translation>
    </message>
    <message>
        <source>still needs: %1</source>
        <translation>manque encore : %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import one source</source>
        <translation>Importer une source</translation>
    </message>
    <message numerus="yes">
        <source>Import %n sources</source>
        <translation>
            <numerusform>Importer %n source</numerusform>
            <numerusform>Importer %n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>One source was imported from %1.</source>
        <translation>Une source a été importée de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources were imported from %1.</source>
        <translation>
            <numerusform>%n source a été importée de %1.</numerusform>
            <numerusform>%n sources ont été importées de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secrets are in the keychain now, and still in %1 too, where every program of yours can read them. The rest of the file would stay as it is.</source>
        <translation>Les secrets sont maintenant dans le trousseau, mais aussi encore dans %1, où chacun de vos programmes peut les lire. Le reste du fichier resterait inchangé.</translation>
    </message>
    <message>
        <source>Leave the file as it is</source>
        <translation>Laisser le fichier tel quel</translation>
    </message>
    <message>
        <source>The secrets were taken out of %1.</source>
        <translation>Les secrets ont été retirés de %1.</translation>
    </message>
    <message>
        <source>%1 can’t be written: %2. It is as it was.</source>
        <translation>%1 ne peut pas être écrit : %2. Le fichier est inchangé.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile, so it was left alone.</source>
        <translation>%1 a été modifié entre-temps et a donc été laissé tel quel.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tokenwatch::KeyboardHelp</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Empty the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Timeline: the event before</source>
        <translation>Chronologie : événement précédent</translation>
    </message>
    <message>
        <source>Timeline: the next event</source>
        <translation>Chronologie : événement suivant</translation>
    </message>
</context>
<context>
    <name>tokenwatch::KeysPage</name>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Révoquer…</translation>
    </message>
    <message>
        <source>Keys of programs</source>
        <translation>Clés des programmes</translation>
    </message>
    <message>
        <source>A program that comes over TCP shows a key. It may take tokens of the sources named here, and nothing else.</source>
        <translation>Un programme qui se connecte par TCP présente une clé. Il peut prendre les jetons des sources indiquées ici, et rien d’autre.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>&amp;New key…</source>
        <translation>&amp;Nouvelle clé…</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>toutes les sources</translation>
    </message>
    <message>
        <source>none that is still there</source>
        <translation>aucune qui existe encore</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1: names of sources, separated by commas</extracomment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>Révoquer la clé</translation>
    </message>
    <message>
        <source>Revoke the key %1?</source>
        <translation>Révoquer la clé %1 ?</translation>
    </message>
    <message>
        <source>The program that uses it gets no token any more.</source>
        <translation>Le programme qui l’utilise ne reçoit plus de jeton.</translation>
    </message>
    <message>
        <source>Serve the local &amp;API on this computer</source>
        <translation>Servir l’&amp;API locale sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Port of the API</source>
        <translation>&amp;Port de l’API</translation>
    </message>
    <message>
        <source>Run the pro&amp;xy, which adds tokens to requests</source>
        <translation>Faire fonctionner la passere&amp;lle, qui ajoute les jetons aux requêtes</translation>
    </message>
    <message>
        <source>P&amp;ort of the proxy</source>
        <translation>P&amp;ort de la passerelle</translation>
    </message>
    <message>
        <source>Only programs on this computer reach them. Port 0 takes any free one. Programs that use the socket, as tokenctl does, are served in any case.</source>
        <translation>Seuls les programmes de cet ordinateur peuvent les joindre. Le port 0 prend n’importe quel port libre. Les programmes qui utilisent le socket, comme le fait tokenctl, sont servis dans tous les cas.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à l’adresse %1</translation>
    </message>
    <message>
        <source>This is no port. Write a number from 0 to 65535, or nothing for the usual one.</source>
        <translation>Ce n’est pas un port. Saisissez un nombre de 0 à 65535, ou rien pour le port habituel.</translation>
    </message>
    <message>
        <source>Tokenwatch was started with --no-tcp, which wins over what is chosen here.</source>
        <translation>Tokenwatch a été démarré avec --no-tcp, qui l’emporte sur ce qui est choisi ici.</translation>
    </message>
    <message>
        <source>Tokenwatch was started with --api-port and --gateway-port, which win over the ports chosen here.</source>
        <translation>Tokenwatch a été démarré avec --api-port et --gateway-port, qui l’emportent sur les ports choisis ici.</translation>
    </message>
    <message>
        <source>Tokenwatch was started with %1, which wins over the port chosen here.</source>
        <translation>Tokenwatch a été démarré avec %1, qui l’emporte sur le port choisi ici.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::KindPage</name>
    <message>
        <source>How does this source get its tokens?</source>
        <translation>Comment cette source obtient-elle ses jetons ?</translation>
    </message>
    <message>
        <source>Choose what the provider’s documentation describes. It can be changed later.</source>
        <translation>Choisissez ce que décrit la documentation du fournisseur. Vous pourrez changer plus tard.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::LogPage</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Erreurs seulement</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Log of the source</source>
        <translation>Journal de la source</translation>
    </message>
    <message>
        <source>Find in log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Copy the lines that are shown</source>
        <translation>Copier les lignes affichées</translation>
    </message>
    <message>
        <source>Tokens and secrets are never written to the log.</source>
        <translation>Les jetons et les secrets ne sont jamais écrits dans le journal.</translation>
    </message>
    <message>
        <source>No line holds “%1”.</source>
        <translation>Aucune ligne ne contient « %1 ».</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>Rien n’a échoué.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Il ne s’est encore rien passé.</translation>
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
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Time &amp;range</source>
        <translation>Plage de t&amp;emps</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Local API on its socket only</source>
        <translation>API locale sur son socket seulement</translation>
    </message>
    <message>
        <source>Local API on · %1</source>
        <translation>API locale active · %1</translation>
    </message>
    <message>
        <source>Sandbox · %1</source>
        <translation>Bac à sable · %1</translation>
    </message>
    <message>
        <source>About Tokenwatch</source>
        <translation>À propos de Tokenwatch</translation>
    </message>
    <message>
        <source>Tokenwatch %1</source>
        <translation>Tokenwatch %1</translation>
    </message>
    <message>
        <source>Keeps API tokens alive and shows which one will be lost next.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Maintient les jetons d’API en vie et montre lequel sera perdu ensuite.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Tab of the d&amp;etails</source>
        <translation>On&amp;glet des détails</translation>
    </message>
</context>
<context>
    <name>tokenwatch::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>tokenwatch::MessageCard</name>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>tokenwatch::NetworkPage</name>
    <message>
        <source>The way to providers</source>
        <translation>Accès aux fournisseurs</translation>
    </message>
    <message>
        <source>As the environment says (HTTPS_PROXY)</source>
        <translation>Selon l’environnement (HTTPS_PROXY)</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sans proxy</translation>
    </message>
    <message>
        <source>Through this proxy</source>
        <translation>Par ce proxy</translation>
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
        <translation>Sau&amp;f pour</translation>
    </message>
    <message>
        <source>Hosts, domains and networks, separated by commas. This computer is always reached directly, and so is plain http.</source>
        <translation>Hôtes, domaines et réseaux, séparés par des virgules. Cet ordinateur est toujours joint directement, de même que les adresses en http simple.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Choisir le fichier de certificat</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>&amp;Autorité</translation>
    </message>
    <message>
        <source>Certificate file of an authority</source>
        <translation>Fichier de certificat d’une autorité</translation>
    </message>
    <message>
        <source>The certificate (PEM) of an authority of your own, trusted besides those of the system. A source that names a file of its own uses that instead.</source>
        <translation>Le certificat (PEM) d’une autorité à vous, reconnue en plus de celles du système. Une source qui indique son propre fichier utilise celui-ci à la place.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Délais d’attente</translation>
    </message>
    <message>
        <source>A connection is made &amp;within</source>
        <translation>Connexion établie &amp;en moins de</translation>
    </message>
    <message>
        <source>An attempt is &amp;over after</source>
        <translation>&amp;Tentative terminée après</translation>
    </message>
</context>
<context>
    <name>tokenwatch::NewKeyDialog</name>
    <message>
        <source>&amp;All sources, those to come too</source>
        <translation>&amp;Toutes les sources, y compris celles à venir</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>La nouvelle clé</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>&amp;Name of the program</source>
        <translation>&amp;Nom du programme</translation>
    </message>
    <message>
        <source>It may &amp;use</source>
        <translation>Il peut &amp;utiliser</translation>
    </message>
    <message>
        <source>This is the key of %1. It is shown this once: copy it now.</source>
        <translation>Voici la clé de %1. Elle n’est affichée que cette fois : copiez-la maintenant.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tokenwatch::NoHits</name>
    <message>
        <source>No source is in this state now.</source>
        <translation>Aucune source n’est actuellement dans cet état.</translation>
    </message>
    <message>
        <source>No source matches “%1”.</source>
        <translation>Aucune source ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>tokenwatch::NoticeDesk</name>
    <message>
        <source>Notifications are snoozed until %1.</source>
        <translation>Les notifications sont en sourdine jusqu’à %1.</translation>
    </message>
    <message>
        <source>Notifications snoozed</source>
        <translation>Notifications en sourdine</translation>
    </message>
    <message>
        <source>Notifications on</source>
        <translation>Notifications actives</translation>
    </message>
    <message>
        <source>1 notification</source>
        <translation>1 notification</translation>
    </message>
    <message numerus="yes">
        <source>%n notifications</source>
        <translation>
            <numerusform>%n notification</numerusform>
            <numerusform>%n notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenwatch::NotificationsPage</name>
    <message>
        <source>Tell me when</source>
        <translation>Me prévenir quand</translation>
    </message>
    <message>
        <source>a token &amp;ends soon and no refresh is expected</source>
        <translation>un jeton se &amp;termine bientôt et qu’aucune actualisation n’est prévue</translation>
    </message>
    <message>
        <source>a token is &amp;lost</source>
        <translation>un jeton est &amp;perdu</translation>
    </message>
    <message>
        <source>a source is &amp;blocked: no credentials, or the keychain is locked</source>
        <translation>une source est &amp;bloquée : pas d’identifiants, ou trousseau verrouillé</translation>
    </message>
    <message>
        <source>a lost token is bac&amp;k</source>
        <translation>un jeton perdu est de &amp;retour</translation>
    </message>
    <message>
        <source>How &amp;far ahead of the end</source>
        <translation>&amp;Combien de temps avant la fin</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Show &amp;nothing in these hours</source>
        <translation>&amp;Ne rien afficher pendant ces heures</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’à</translation>
    </message>
    <message>
        <source>What is still wrong then is shown when they are over.</source>
        <translation>Ce qui reste en panne à ce moment-là est affiché une fois ces heures passées.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::Options</name>
    <message>
        <source>Keeps API tokens alive and shows which one will be lost next.</source>
        <translation>Maintient les jetons d’API en vie et montre lequel sera perdu ensuite.</translation>
    </message>
    <message>
        <source>Keep everything in this directory (mode 0700).</source>
        <translation>Tout conserver dans ce répertoire (mode 0700).</translation>
    </message>
    <message>
        <source>Start the sandbox provider and sources for it; nothing of yours is touched.</source>
        <translation>Démarrer le fournisseur du bac à sable et des sources pour lui ; rien de ce qui est à vous n’est touché.</translation>
    </message>
    <message>
        <source>The sandbox's port; 0, any free one, is the default.</source>
        <translation>Le port du bac à sable ; par défaut 0, n’importe quel port libre.</translation>
    </message>
    <message>
        <source>Start the sandbox provider and nothing else.</source>
        <translation>Démarrer le fournisseur du bac à sable et rien d’autre.</translation>
    </message>
    <message>
        <source>Where secrets are kept: keychain, file or memory.</source>
        <translation>Où les secrets sont conservés : keychain, file ou memory.</translation>
    </message>
    <message>
        <source>The key for --secrets file: at least 32 bytes, mode 0600.</source>
        <translation>La clé pour --secrets file : au moins 32 octets, mode 0600.</translation>
    </message>
    <message>
        <source>The local API's port; 8765 is the default, 0 is any free one.</source>
        <translation>Le port de l’API locale ; 8765 par défaut, 0 pour n’importe quel port libre.</translation>
    </message>
    <message>
        <source>The gateway's port; 8766 is the default, 0 is any free one.</source>
        <translation>Le port de la passerelle ; 8766 par défaut, 0 pour n’importe quel port libre.</translation>
    </message>
    <message>
        <source>Serve the API on its socket only, and start no gateway.</source>
        <translation>Ne servir l’API que sur son socket, et ne pas démarrer de passerelle.</translation>
    </message>
    <message>
        <source>Where tokens are stored: sqlite:PATH, json:PATH or json: for ./data/token-cache.json.</source>
        <translation>Où les jetons sont stockés : sqlite:PATH, json:PATH ou json: pour ./data/token-cache.json.</translation>
    </message>
    <message>
        <source>Sources provisioned from this file, read-only, read again on SIGHUP.</source>
        <translation>Sources fournies par ce fichier, en lecture seule, relu sur SIGHUP.</translation>
    </message>
    <message>
        <source>error, warn, info or debug; also LOG_LEVEL.</source>
        <translation>error, warn, info ou debug ; aussi LOG_LEVEL.</translation>
    </message>
    <message>
        <source>Start in the tray, without showing the window (tokenwatch only).</source>
        <translation>Démarrer dans la zone de notification, sans afficher la fenêtre (tokenwatch seulement).</translation>
    </message>
</context>
<context>
    <name>tokenwatch::OverviewPage</name>
    <message>
        <source>Latest attempts</source>
        <translation>Dernières tentatives</translation>
    </message>
</context>
<context>
    <name>tokenwatch::QrCode</name>
    <message>
        <source>QR code for %1</source>
        <translation>Code QR pour %1</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxClients</name>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>confidential, signs with a key</source>
        <translation>confidentiel, signe avec une clé</translation>
    </message>
    <message>
        <source>confidential, has a secret</source>
        <translation>confidentiel, a un secret</translation>
    </message>
    <message>
        <source>answers after %1</source>
        <translation>répond après %1</translation>
    </message>
    <message>
        <source>expires_in is a date</source>
        <translation>expires_in est une date</translation>
    </message>
    <message>
        <source>nothing special</source>
        <translation>rien de particulier</translation>
    </message>
    <message>
        <source>The answer’s expires_in is the instant at which the access token ends, as some providers have it, not the seconds until then.</source>
        <translation>L’expires_in de la réponse est l’instant où le jeton d’accès se termine, comme chez certains fournisseurs, et non le nombre de secondes jusque-là.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Access token lives</source>
        <translation>Durée du jeton d’accès</translation>
    </message>
    <message>
        <source>Refresh token lives</source>
        <translation>Durée du jeton d’actualisation</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>Particularité</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxCommands</name>
    <message>
        <source>There was no session to revoke.</source>
        <translation>Il n’y avait pas de session à révoquer.</translation>
    </message>
    <message>
        <source>1 session was revoked.</source>
        <translation>1 session a été révoquée.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were revoked.</source>
        <translation>
            <numerusform>%n session a été révoquée.</numerusform>
            <numerusform>%n sessions ont été révoquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The curl command is on the clipboard. Put the secrets in where the dots are.</source>
        <translation>La commande curl est dans le presse-papiers. Mettez les secrets à la place des points.</translation>
    </message>
    <message numerus="yes">
        <source>A curl command that gets a token as %1 is on the clipboard for %n seconds.</source>
        <translation>
            <numerusform>Une commande curl qui obtient un jeton en tant que %1 est dans le presse-papiers pour %n seconde.</numerusform>
            <numerusform>Une commande curl qui obtient un jeton en tant que %1 est dans le presse-papiers pour %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sandbox’s address is on the clipboard.</source>
        <translation>L’adresse du bac à sable est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxEdrs</name>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>refresh refused</source>
        <translation>actualisation refusée</translation>
    </message>
    <message>
        <source>not refreshed yet</source>
        <translation>pas encore actualisée</translation>
    </message>
    <message>
        <source>refreshed once</source>
        <translation>actualisée une fois</translation>
    </message>
    <message numerus="yes">
        <source>refreshed %n times</source>
        <translation>
            <numerusform>actualisée %n fois</numerusform>
            <numerusform>actualisée %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>token ended %1</source>
        <comment>a time of day</comment>
        <translation>jeton terminé %1</translation>
    </message>
    <message>
        <source>token until %1</source>
        <comment>a time of day</comment>
        <translation>jeton jusqu’à %1</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>EDR</source>
        <translation>EDR</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxFaults</name>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a client and a path</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activée</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Panne</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Combien de temps</translation>
    </message>
    <message>
        <source>Struck</source>
        <translation>Déclenchée</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxGrants</name>
    <message>
        <source>the user</source>
        <translation>l’utilisateur</translation>
    </message>
    <message>
        <source>the client itself</source>
        <translation>le client lui-même</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 session</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none in use</source>
        <comment>a number of sessions</comment>
        <translation>%1, aucune en usage</translation>
    </message>
    <message>
        <source>no scope</source>
        <translation>pas de scope</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Began with</source>
        <translation>Obtenue par</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Créée à</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxPage</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre : %1</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Rien ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxRequests</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>no answer was sent</source>
        <translation>aucune réponse envoyée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>worked on try %1</source>
        <translation>a réussi à la tentative %1</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>fault: %1</source>
        <translation>panne : %1</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>tentative %1</translation>
    </message>
    <message>
        <source>no client</source>
        <translation>aucun client</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxSessions</name>
    <message>
        <source>ended %1</source>
        <comment>a time of day</comment>
        <translation>terminé %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time of day</comment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>no longer works</source>
        <translation>ne fonctionne plus</translation>
    </message>
    <message>
        <source>no refresh token</source>
        <translation>pas de jeton d’actualisation</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>Scope : %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Began with</source>
        <translation>Obtenue par</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Jeton d’actualisation</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Créée à</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxSteps</name>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>#</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Last at</source>
        <translation>Dernière à</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxWindow</name>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Nobody has signed in yet. A token that is asked for begins a session.</source>
        <translation>Personne ne s’est encore connecté. Demander un jeton ouvre une session.</translation>
    </message>
    <message>
        <source>Revoked only</source>
        <translation>Révoquées seulement</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Nothing has been granted yet. A sign-in, or a client’s own request for a token, begins a grant.</source>
        <translation>Rien n’a encore été accordé. Une connexion, ou la demande de jeton d’un client pour lui-même, ouvre une autorisation.</translation>
    </message>
    <message>
        <source>Without a session in use</source>
        <translation>Sans session en usage</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>No client is registered.</source>
        <translation>Aucun client n’est enregistré.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Nothing has been asked yet. Each request appears here as it is answered, secrets masked.</source>
        <translation>Rien n’a encore été demandé. Chaque requête apparaît ici quand elle reçoit sa réponse, secrets masqués.</translation>
    </message>
    <message>
        <source>Failures and retries</source>
        <translation>Échecs et nouvelles tentatives</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Sandbox at %1</source>
        <translation>Bac à sable à %1</translation>
    </message>
    <message>
        <source>A provider to try things out with. Nothing here is real, and nothing leaves this computer.</source>
        <translation>Un fournisseur pour faire des essais. Rien n’est réel ici, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>EDRs</source>
        <translation>EDR</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Pannes</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Parts of the sandbox</source>
        <translation>Parties du bac à sable</translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>Afficher les sessions</translation>
    </message>
    <message>
        <source>Revoke all</source>
        <translation>Tout révoquer</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier en curl</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>A command that gets a token as this client, with its secret</source>
        <translation>Une commande qui obtient un jeton en tant que ce client, avec son secret</translation>
    </message>
    <message>
        <source>The same request as a command, with dots where its secrets were</source>
        <translation>La même requête sous forme de commande, avec des points à la place de ses secrets</translation>
    </message>
    <message>
        <source>%1 of %2 can be used</source>
        <translation>%1 sur %2 utilisables</translation>
    </message>
    <message>
        <source>Faults (%1 on)</source>
        <translation>Pannes (%1 activées)</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SchedulingPage</name>
    <message>
        <source>Sources that have no rule of their own</source>
        <translation>Sources qui n’ont pas de règle propre</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>Automatiquement</translation>
    </message>
    <message>
        <source>%1 % of the lifetime before the end</source>
        <translation>%1 % de la durée de vie avant la fin</translation>
    </message>
    <message>
        <source>%1 before the end</source>
        <translation>%1 avant la fin</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Every %1 % of the lifetime</source>
        <translation>Tous les %1 % de la durée de vie</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Intervalle : %1</translation>
    </message>
    <message>
        <source>Also at a &amp;steady pace</source>
        <translation>Aussi à un rythme &amp;régulier</translation>
    </message>
    <message>
        <source>Automatically is 5 min before the end, and for short tokens a fifth of their lifetime. A token that lives no longer than the time chosen here is refreshed automatically, too.</source>
        <translation>Automatiquement signifie 5 min avant la fin et, pour les jetons courts, un cinquième de leur durée de vie avant. Un jeton qui ne vit pas plus longtemps que le délai choisi ici est lui aussi actualisé automatiquement.</translation>
    </message>
    <message>
        <source>After a refresh that failed</source>
        <translation>Après une actualisation échouée</translation>
    </message>
    <message>
        <source>&amp;First wait, at most</source>
        <translation>&amp;Première attente, au plus</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>Attente la plus &amp;longue</translation>
    </message>
    <message>
        <source>Each wait is twice the one before. What a provider asks for, and the pause after a refused password, are kept in any case.</source>
        <translation>Chaque attente est deux fois plus longue que la précédente. Ce que demande un fournisseur, ainsi que la pause après un mot de passe refusé, sont respectés dans tous les cas.</translation>
    </message>
    <message>
        <source>At one provider</source>
        <translation>Auprès d’un même fournisseur</translation>
    </message>
    <message>
        <source>Refreshes at the same &amp;time</source>
        <translation>Actualisations en même &amp;temps</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SecretDialog</name>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Credentials of %1</source>
        <translation>Identifiants de %1</translation>
    </message>
    <message>
        <source>What you enter is stored encrypted and not shown again. Empty fields stay as they are.</source>
        <translation>Ce que vous saisissez est stocké chiffré et n’est plus affiché. Les champs vides restent tels quels.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Stocker</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SecretField</name>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Paste it here, or choose its file.</source>
        <translation>Collez-le ici, ou choisissez son fichier.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stocké</translation>
    </message>
    <message>
        <source>Nothing is stored</source>
        <translation>Rien n’est stocké</translation>
    </message>
    <message>
        <source>Choose the file of the secret</source>
        <translation>Choisir le fichier du secret</translation>
    </message>
    <message>
        <source>That file can’t be read, or is larger than 64 KiB.</source>
        <translation>Ce fichier est illisible ou dépasse 64 Kio.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SecurityPage</name>
    <message>
        <source>In the keychain of this desktop</source>
        <translation>Dans le trousseau de ce bureau</translation>
    </message>
    <message>
        <source>In the store, sealed with the key file</source>
        <translation>Dans le stockage, scellés avec le fichier de clé</translation>
    </message>
    <message>
        <source>In memory, until Tokenwatch is closed</source>
        <translation>En mémoire, jusqu’à la fermeture de Tokenwatch</translation>
    </message>
    <message>
        <source>Passwords and client secrets</source>
        <translation>Mots de passe et secrets client</translation>
    </message>
    <message>
        <source>Tokens are sealed in the store, and their key is kept in the same place. Where that is is chosen when Tokenwatch is started (--secrets).</source>
        <translation>Les jetons sont scellés dans le stockage, et leur clé est conservée au même endroit. Cet endroit est choisi au démarrage de Tokenwatch (--secrets).</translation>
    </message>
    <message>
        <source>&amp;Clear a copied token from the clipboard after</source>
        <translation>&amp;Effacer un jeton copié du presse-papiers après</translation>
    </message>
    <message>
        <source>While nobody is there</source>
        <translation>En l’absence de toute personne</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Co&amp;ver tokens after</source>
        <translation>&amp;Masquer les jetons après</translation>
    </message>
    <message>
        <source>Cover tokens when the screen is &amp;locked</source>
        <translation>Masquer les jetons quand l’écran est &amp;verrouillé</translation>
    </message>
    <message>
        <source>What a token says is hidden, the clipboard gives up a token that it holds, and none is copied until you press “Show again”. Only input in Tokenwatch counts. Refreshing goes on. This is a cover and no lock: whoever sits at your open session can lift it.</source>
        <translation>Ce que dit un jeton est caché, le presse-papiers est vidé du jeton qu’il contient, et aucun n’est copié jusqu’à ce que vous appuyiez sur « Afficher à nouveau ». Seules les saisies dans Tokenwatch comptent. L’actualisation continue. C’est un masque et non un verrou : quiconque se trouve devant votre session ouverte peut le lever.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Local API and proxy</source>
        <translation>API locale et passerelle</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SeverityChip</name>
    <message>
        <source>Show only sources that are %1</source>
        <translation>N’afficher que les sources à l’état « %1 »</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count and severity, as in 2 at risk</comment>
        <translation>%2 : %1</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SignInDialog</name>
    <message>
        <source>Open browser</source>
        <translation>Ouvrir le navigateur</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Waiting for the sign-in</source>
        <translation>En attente de la connexion</translation>
    </message>
    <message>
        <source>1. Open this address, here or on another device:</source>
        <translation>1. Ouvrez cette adresse, ici ou sur un autre appareil :</translation>
    </message>
    <message>
        <source>2. Type this code there:</source>
        <translation>2. Tapez-y ce code :</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>Asking %1 how people sign in there.</source>
        <translation>Demande à %1 comment on s’y connecte.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code : %1</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>Rouvrir le navigateur</translation>
    </message>
    <message>
        <source>Sign in on any device</source>
        <translation>Connectez-vous sur n’importe quel appareil</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Continuez dans votre navigateur</translation>
    </message>
    <message>
        <source>Scan the code with a phone, or do it by hand. This window notices when it is done.</source>
        <translation>Scannez le code avec un téléphone, ou procédez à la main. Cette fenêtre remarque quand c’est fait.</translation>
    </message>
    <message>
        <source>Sign in there as usual. This window notices when it is done.</source>
        <translation>Connectez-vous-y comme d’habitude. Cette fenêtre remarque quand c’est fait.</translation>
    </message>
    <message>
        <source>The provider waits for another %1.</source>
        <translation>Le fournisseur attend encore %1.</translation>
    </message>
    <message>
        <source>The provider no longer waits.</source>
        <translation>Le fournisseur n’attend plus.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SourceCommands</name>
    <message>
        <source>%1: %2</source>
        <comment>source and what failed</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The server may accept the old token until %1.</source>
        <translation>Il se peut que le serveur accepte l’ancien jeton jusqu’à %1.</translation>
    </message>
    <message>
        <source>It was pasted by hand and can’t be fetched again.</source>
        <translation>Il a été collé à la main et ne peut pas être demandé à nouveau.</translation>
    </message>
    <message>
        <source>Clear token</source>
        <translation>Effacer le jeton</translation>
    </message>
    <message>
        <source>Clear the token of %1?</source>
        <translation>Effacer le jeton de %1 ?</translation>
    </message>
    <message>
        <source>Also revoke it at the server</source>
        <translation>Le révoquer aussi auprès du serveur</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 est de retour.</translation>
    </message>
    <message>
        <source>%1 was deleted. Its credentials are wiped in %2 s.</source>
        <translation>%1 a été supprimée. Ses identifiants seront effacés dans %2 s.</translation>
    </message>
    <message>
        <source>%1 takes no credentials: its token comes from elsewhere.</source>
        <translation>%1 n’accepte pas d’identifiants : son jeton vient d’ailleurs.</translation>
    </message>
    <message>
        <source>Copied the token of %1. The clipboard is cleared after %2 s.</source>
        <translation>Le jeton de %1 a été copié. Le presse-papiers sera effacé après %2 s.</translation>
    </message>
    <message>
        <source>No local program has taken it in the last 24 hours.</source>
        <translation>Aucun programme local ne l’a pris au cours des dernières 24 heures.</translation>
    </message>
    <message>
        <source>1 local program gets 503 until the next refresh.</source>
        <translation>1 programme local reçoit 503 jusqu’à la prochaine actualisation.</translation>
    </message>
    <message numerus="yes">
        <source>%n local programs get 503 until the next refresh.</source>
        <translation>
            <numerusform>%n programme local reçoit 503 jusqu’à la prochaine actualisation.</numerusform>
            <numerusform>%n programmes locaux reçoivent 503 jusqu’à la prochaine actualisation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: tokens are covered. Press “Show again” first.</source>
        <translation>Rien n’a été copié : les jetons sont masqués. Appuyez d’abord sur « Afficher à nouveau ».</translation>
    </message>
    <message>
        <source>%1 was refreshed this very second. Asking again would bring nothing newer.</source>
        <translation>%1 vient d’être actualisée à l’instant même. Une nouvelle demande n’apporterait rien de plus récent.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SourceEditor</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Name and endpoint</source>
        <translation>Nom et point de terminaison</translation>
    </message>
    <message>
        <source>Who gives the tokens, and for what.</source>
        <translation>Qui délivre les jetons, et pour quoi.</translation>
    </message>
    <message>
        <source>What you enter here goes straight to where secrets are kept, and is never shown again.</source>
        <translation>Ce que vous saisissez ici va directement là où les secrets sont conservés, et n’est plus jamais affiché.</translation>
    </message>
    <message>
        <source>When to refresh</source>
        <translation>Quand actualiser</translation>
    </message>
    <message>
        <source>Automatic is right for most: 5 min before the token ends, or at 80 % of its lifetime where that is shorter.</source>
        <translation>Automatique convient le plus souvent : 5 min avant la fin du jeton, ou à 80 % de sa durée de vie si celle-ci est plus courte.</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>More ways to save</source>
        <translation>Autres façons d’enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;without testing</source>
        <translation>Enregistrer &amp;sans tester</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source : %1</translation>
    </message>
    <message>
        <source>Edit source: %1</source>
        <translation>Modifier la source : %1</translation>
    </message>
    <message>
        <source>The keychain does not answer: whether secrets are stored is not known.</source>
        <translation>Le trousseau ne répond pas : on ne sait pas si des secrets sont stockés.</translation>
    </message>
    <message>
        <source>This source comes from a file or the environment. Change it there.</source>
        <translation>Cette source provient d’un fichier ou de l’environnement. Modifiez-la là-bas.</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>kept as secrets</source>
        <translation>conservés comme secrets</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>aucun nécessaire</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>%1 before expiry</source>
        <translation>%1 avant l’expiration</translation>
    </message>
    <message>
        <source>at %1 % of lifetime</source>
        <translation>à %1 % de la durée de vie</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>Add source: %1</source>
        <translation>Ajouter une source : %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save and sign in…</source>
        <translation>Enregistrer et se connecter…</translation>
    </message>
    <message>
        <source>Save and start</source>
        <translation>Enregistrer et démarrer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Secrets go to the system keychain, never to a file.</source>
        <translation>Les secrets vont dans le trousseau du système, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Discard what you entered?</source>
        <translation>Abandonner votre saisie ?</translation>
    </message>
    <message>
        <source>Nothing of it has been saved.</source>
        <translation>Rien n’en a été enregistré.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SourceFilter</name>
    <message>
        <source>Without a host</source>
        <translation>Sans hôte</translation>
    </message>
    <message>
        <source>Without a folder</source>
        <translation>Sans dossier</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>%1, 1 source</source>
        <comment>heading of a group</comment>
        <translation>%1, 1 source</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n sources</source>
        <comment>heading of a group</comment>
        <translation>
            <numerusform>%1, %n source</numerusform>
            <numerusform>%1, %n sources</numerusform>
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
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SourcesModel</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>Expire dans</translation>
    </message>
    <message>
        <source>Next refresh</source>
        <translation>Prochaine actualisation</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Dernier résultat</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>Dernières 24 h</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Mode d’obtention</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>Expire à</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Durée de vie</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Refresh token ends</source>
        <translation>Fin du jeton d’actualisation</translation>
    </message>
    <message>
        <source>Covered until</source>
        <translation>Couverte jusqu’à</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Only the rows in sight are asked for their programs, so rows cannot be sorted by them.</source>
        <translation>Les programmes ne sont demandés que pour les lignes visibles ; les lignes ne peuvent donc pas être triées selon cette colonne.</translation>
    </message>
    <message>
        <source>In use by</source>
        <translation>Utilisé par</translation>
    </message>
</context>
<context>
    <name>tokenwatch::StepButton</name>
    <message>
        <source>Something is wrong or missing here.</source>
        <translation>Quelque chose est incorrect ou manque ici.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SummaryStrip</name>
    <message>
        <source>Only sources that end up without a token.</source>
        <translation>Uniquement les sources qui se retrouvent sans jeton.</translation>
    </message>
    <message>
        <source>Show all sources</source>
        <translation>Afficher toutes les sources</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>N’afficher que celles-ci</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Plage de temps</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
</context>
<context>
    <name>tokenwatch::TableHeader</name>
    <message>
        <source>without a token</source>
        <comment>beside a curve of how many sources are</comment>
        <translation>sans jeton</translation>
    </message>
</context>
<context>
    <name>tokenwatch::TestPage</name>
    <message>
        <source>Test the source</source>
        <translation>Tester la source</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Run test</source>
        <translation>Lancer le test</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester à nouveau</translation>
    </message>
    <message>
        <source>This source can’t be tested now.</source>
        <translation>Cette source ne peut pas être testée maintenant.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Le test a été arrêté.</translation>
    </message>
    <message>
        <source>Nothing is stored and nothing has changed.</source>
        <translation>Rien n’est stocké et rien n’a changé.</translation>
    </message>
    <message>
        <source>JWT</source>
        <translation>JWT</translation>
    </message>
    <message>
        <source>opaque</source>
        <translation>opaque</translation>
    </message>
    <message>
        <source>valid %1</source>
        <translation>valable %1</translation>
    </message>
    <message>
        <source>refresh every %1</source>
        <translation>intervalle d’actualisation : %1</translation>
    </message>
    <message>
        <source>it does not say when it ends</source>
        <translation>n’indique pas sa fin</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>none; each token is fetched anew</source>
        <translation>aucun ; chaque jeton est demandé à nouveau</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Jeton d’actualisation</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Cela fonctionne.</translation>
    </message>
    <message>
        <source>It works. Attempt %1 will be used from now on.</source>
        <translation>Cela fonctionne. La tentative %1 sera désormais utilisée.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Answer of attempt %1 (secrets hidden)</source>
        <translation>Réponse de la tentative %1 (secrets masqués)</translation>
    </message>
    <message>
        <source>The answer had no body.</source>
        <translation>La réponse n’avait pas de corps.</translation>
    </message>
    <message>
        <source>The token is in:</source>
        <translation>Le jeton se trouve dans :</translation>
    </message>
    <message>
        <source>The member of the answer that holds the token</source>
        <translation>Le champ de la réponse qui contient le jeton</translation>
    </message>
    <message>
        <source>Use this field</source>
        <translation>Utiliser ce champ</translation>
    </message>
    <message>
        <source>valid %1, %2</source>
        <extracomment>%1: "15 min", %2: "from the exp claim" or "assumed"</extracomment>
        <translation>valable %1, %2</translation>
    </message>
    <message>
        <source>found in “%1”</source>
        <translation>trouvé dans « %1 »</translation>
    </message>
</context>
<context>
    <name>tokenwatch::TimelineGestures</name>
    <message>
        <source>Nothing happens here in the time shown.</source>
        <translation>Rien ne se passe ici dans la période affichée.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::TimelineLegend</name>
    <message>
        <source>token in hand</source>
        <translation>jeton disponible</translation>
    </message>
    <message>
        <source>covered by planned refreshes</source>
        <translation>couvert par des actualisations prévues</translation>
    </message>
    <message>
        <source>planned refresh</source>
        <translation>actualisation prévue</translation>
    </message>
    <message>
        <source>retry after a failure</source>
        <translation>nouvelle tentative après un échec</translation>
    </message>
    <message>
        <source>no valid token</source>
        <translation>pas de jeton valable</translation>
    </message>
    <message>
        <source>refresh token ends</source>
        <translation>fin du jeton d’actualisation</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>actualisation</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>tentative</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>pas de jeton</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Légende : %1</translation>
    </message>
</context>
<context>
    <name>tokenwatch::TokenMonitor</name>
    <message>
        <source>Und&amp;o</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Token monitor</source>
        <translation>Surveillance des jetons</translation>
    </message>
    <message>
        <source>None of the sources shown here has a problem.</source>
        <translation>Aucune des sources affichées ici n’a de problème.</translation>
    </message>
    <message>
        <source>%1 is the only problem shown here.</source>
        <translation>%1 est le seul problème affiché ici.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::TrayMenu</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n autre…</numerusform>
            <numerusform>%n autres…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Refresh all</source>
        <translation>&amp;Tout actualiser</translation>
    </message>
    <message>
        <source>&amp;Pause refreshing</source>
        <translation>Mettre l’actualisation en &amp;pause</translation>
    </message>
    <message>
        <source>Until I &amp;resume it</source>
        <translation>Jusqu’à ma &amp;reprise</translation>
    </message>
    <message>
        <source>Res&amp;ume refreshing</source>
        <translation>&amp;Reprendre l’actualisation</translation>
    </message>
    <message>
        <source>&amp;End the snooze of notifications</source>
        <translation>Lever la &amp;sourdine des notifications</translation>
    </message>
    <message>
        <source>S&amp;nooze notifications</source>
        <translation>Mettre les notifications en &amp;sourdine</translation>
    </message>
    <message>
        <source>&amp;Open Tokenwatch</source>
        <translation>&amp;Ouvrir Tokenwatch</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>&amp;Copier le jeton</translation>
    </message>
    <message>
        <source>S&amp;nooze</source>
        <translation>Mettre en &amp;sourdine</translation>
    </message>
    <message>
        <source>For 15 min</source>
        <translation>Pendant 15 min</translation>
    </message>
    <message>
        <source>For 1 h</source>
        <translation>Pendant 1 h</translation>
    </message>
    <message>
        <source>Until tomorrow 8:00</source>
        <translation>Jusqu’à demain 8:00</translation>
    </message>
    <message>
        <source>Until it changes</source>
        <translation>Jusqu’au changement</translation>
    </message>
</context>
<context>
    <name>tokenwatch::UsePage</name>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Utilisations</translation>
    </message>
    <message>
        <source>Programs that used it</source>
        <translation>Programmes qui l’ont utilisé</translation>
    </message>
    <message>
        <source>No program has asked for this token yet.</source>
        <translation>Aucun programme n’a encore demandé ce jeton.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the snippet</source>
        <translation>Copier l’extrait de code</translation>
    </message>
    <message>
        <source>Language of the snippet</source>
        <translation>Langage de l’extrait de code</translation>
    </message>
    <message>
        <source>Or through the gateway, which adds the header</source>
        <translation>Ou par la passerelle, qui ajoute l’en-tête</translation>
    </message>
    <message>
        <source>Address of the source at the gateway</source>
        <translation>Adresse de la source sur la passerelle</translation>
    </message>
    <message>
        <source>Copy the gateway's address</source>
        <translation>Copier l’adresse de la passerelle</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copier le jeton</translation>
    </message>
    <message>
        <source>Copy Authorization header</source>
        <translation>Copier l’en-tête Authorization</translation>
    </message>
    <message>
        <source>The token is taken off the clipboard again by itself.</source>
        <translation>Le jeton est ensuite retiré automatiquement du presse-papiers.</translation>
    </message>
    <message>
        <source>Or copy once</source>
        <translation>Ou copier une fois</translation>
    </message>
    <message>
        <source>Local API is on</source>
        <translation>L’API locale est active</translation>
    </message>
    <message>
        <source>Local API is off</source>
        <translation>L’API locale est inactive</translation>
    </message>
    <message>
        <source>%1 · this computer only</source>
        <translation>%1 · cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Programs of yours reach it through its socket, with tokenctl.</source>
        <translation>Vos programmes la joignent par son socket, avec tokenctl.</translation>
    </message>
    <message>
        <source>Goes to %1. Programs show their key as X-Tokenwatch-Key.</source>
        <translation>Transmet à %1. Les programmes présentent leur clé dans X-Tokenwatch-Key.</translation>
    </message>
    <message>
        <source>The gateway is off.</source>
        <translation>La passerelle est inactive.</translation>
    </message>
    <message>
        <source>This source has no service behind the gateway yet. Edit the source to name one.</source>
        <translation>Cette source n’a pas encore de service derrière la passerelle. Modifiez la source pour en indiquer un.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Turn the local API off</source>
        <translation>Désactiver l’API locale</translation>
    </message>
    <message>
        <source>Turn the local API on</source>
        <translation>Activer l’API locale</translation>
    </message>
    <message>
        <source>Tokenwatch was started with --no-tcp, which wins over what is chosen here.</source>
        <translation>Tokenwatch a été démarré avec --no-tcp, qui l’emporte sur ce qui est choisi ici.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::UsingPage</name>
    <message>
        <source>Refresh</source>
        <translation>Actualisation</translation>
    </message>
    <message>
        <source>No source uses this sandbox.</source>
        <translation>Aucune source n’utilise ce bac à sable.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::WarningLine</name>
    <message>
        <source>Selects this source</source>
        <translation>Sélectionne cette source</translation>
    </message>
</context>
<context>
    <name>tokenwatch::Welcome</name>
    <message>
        <source>Keep every token alive, and know when one isn’t</source>
        <translation>Maintenez chaque jeton en vie, et sachez quand l’un ne l’est plus</translation>
    </message>
    <message>
        <source>Tokenwatch fetches and refreshes API tokens on time, shows what runs out next, and hands them to your local tools. How do you want to start?</source>
        <translation>Tokenwatch demande et actualise les jetons d’API à temps, montre ce qui expire ensuite et les remet à vos outils locaux. Comment voulez-vous commencer ?</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Essayer le bac à sable</translation>
    </message>
    <message>
        <source>Starts a small login server on this computer with demo tokens. Some refresh, one fails, one runs out. Nothing leaves this machine.</source>
        <translation>Démarre sur cet ordinateur un petit serveur de connexion avec des jetons de démonstration. Certains s’actualisent, un échoue, un expire. Rien ne quitte cette machine.</translation>
    </message>
    <message>
        <source>Start sandbox</source>
        <translation>Démarrer le bac à sable</translation>
    </message>
    <message>
        <source>30 seconds, no account</source>
        <translation>30 secondes, sans compte</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Reads .env files, sources, EDRs, Postman and Insomnia exports. You see every source first, and secrets move to the system keychain.</source>
        <translation>Lit les fichiers .env, les sources, les EDR et les exports Postman et Insomnia. Vous voyez d’abord chaque source, et les secrets passent dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>or drop a file on this window</source>
        <translation>ou déposez un fichier sur cette fenêtre</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Client credentials, password, refresh token, EDR, browser sign-in, or a pasted token. A test shows each request before you save.</source>
        <translation>Identifiants client, mot de passe, jeton d’actualisation, EDR, connexion par navigateur ou jeton collé. Un test montre chaque requête avant l’enregistrement.</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Ajouter une source…</translation>
    </message>
    <message>
        <source>Secrets stay in the system keychain.</source>
        <translation>Les secrets restent dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Only endpoints you add are contacted. No telemetry.</source>
        <translation>Seuls les points de terminaison que vous ajoutez sont contactés. Pas de télémétrie.</translation>
    </message>
    <message>
        <source>Moving from another computer?</source>
        <translation>Vous venez d’un autre ordinateur ?</translation>
    </message>
    <message>
        <source>Open a saved setup…</source>
        <translation>Ouvrir une configuration enregistrée…</translation>
    </message>
</context>
<context>
    <name>tokenwatch::runtime::Presence</name>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>1 program gets no token while Tokenwatch is closed.</source>
        <translation>1 programme ne reçoit pas de jeton tant que Tokenwatch est fermé.</translation>
    </message>
    <message numerus="yes">
        <source>%n programs get no token while Tokenwatch is closed.</source>
        <translation>
            <numerusform>%n programme ne reçoit pas de jeton tant que Tokenwatch est fermé.</numerusform>
            <numerusform>%n programmes ne reçoivent pas de jeton tant que Tokenwatch est fermé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens are not refreshed either, until Tokenwatch is started again.</source>
        <translation>Les jetons ne sont pas non plus actualisés, jusqu’au prochain démarrage de Tokenwatch.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laisser en marche</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
</TS>
