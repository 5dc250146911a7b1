<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Claims</name>
    <message>
        <source>Not a JWT, nothing to decode</source>
        <translation>No es un JWT: no hay nada que descodificar</translation>
    </message>
    <message>
        <source>The token is opaque: only the server that gave it can read it.</source>
        <translation>El token es opaco: solo puede leerlo el servidor que lo entregó.</translation>
    </message>
    <message>
        <source>JWT without a signature</source>
        <translation>JWT sin firma</translation>
    </message>
    <message>
        <source>Its algorithm is “none”: anybody could have written it.</source>
        <translation>Su algoritmo es «none»: cualquiera podría haberlo escrito.</translation>
    </message>
    <message>
        <source>JWT, signature not checked</source>
        <translation>JWT, firma no comprobada</translation>
    </message>
    <message>
        <source>JWT, %1, signature not checked</source>
        <translation>JWT, %1, firma no comprobada</translation>
    </message>
    <message>
        <source>Whoever receives the token checks its signature. What stands here is what the token says of itself.</source>
        <translation>Quien recibe el token comprueba su firma. Lo que aparece aquí es lo que el token dice de sí mismo.</translation>
    </message>
    <message>
        <source>ended %1, %2 ago</source>
        <translation>fin: %1 (hace %2)</translation>
    </message>
    <message>
        <source>ends %1, in %2</source>
        <translation>fin: %1 (dentro de %2)</translation>
    </message>
    <message>
        <source>valid since %1</source>
        <translation>válido desde %1</translation>
    </message>
    <message>
        <source>valid from %1, in %2</source>
        <translation>válido desde %1 (dentro de %2)</translation>
    </message>
    <message>
        <source>issued %1, %2 ago</source>
        <translation>emisión: %1 (hace %2)</translation>
    </message>
    <message>
        <source>issued %1, which is in %2</source>
        <translation>emisión: %1, aún dentro de %2</translation>
    </message>
    <message>
        <source>the person signed in %1</source>
        <translation>inicio de sesión de la persona: %1</translation>
    </message>
    <message>
        <source>issuer, same host as the endpoint</source>
        <translation>emisor, mismo host que el punto de acceso</translation>
    </message>
    <message>
        <source>gone: the token before had it</source>
        <translation>ha desaparecido: el token anterior lo tenía</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed, was: %1</source>
        <translation>ha cambiado; antes: %1</translation>
    </message>
    <message>
        <source>This token is not signed</source>
        <translation>Este token no está firmado</translation>
    </message>
    <message>
        <source>A service that accepts it accepts any other as well. Ask its owner for signed ones.</source>
        <translation>Un servicio que lo acepte aceptará también cualquier otro. Pida a su responsable tokens firmados.</translation>
    </message>
    <message>
        <source>This token does not say when it ends</source>
        <translation>Este token no dice cuándo termina</translation>
    </message>
    <message>
        <source>The exp claim is missing. Until when it works is a guess, and if it leaks, it may work for ever.</source>
        <translation>Falta el claim exp. Hasta cuándo funciona es una suposición y, si se filtra, puede funcionar para siempre.</translation>
    </message>
    <message>
        <source>This token is not valid yet</source>
        <translation>Este token aún no es válido</translation>
    </message>
    <message>
        <source>It begins at %1, in %2. Perhaps this computer's clock is behind.</source>
        <translation>Empieza: %1, dentro de %2. Quizá el reloj de este equipo esté atrasado.</translation>
    </message>
    <message>
        <source>This token is for another audience</source>
        <translation>Este token es para otra audiencia</translation>
    </message>
    <message>
        <source>The source asks for %1; the token names nobody.</source>
        <translation>La fuente pide %1; el token no nombra a nadie.</translation>
    </message>
    <message>
        <source>The source asks for %1; the token is for %2.</source>
        <translation>La fuente pide %1; el token es para %2.</translation>
    </message>
    <message>
        <source>This token allows less than the one before</source>
        <translation>Este token permite menos que el anterior</translation>
    </message>
    <message>
        <source>It lost: %1. Programs that need this are refused from now on.</source>
        <translation>Ha perdido: %1. Los programas que lo necesiten se rechazan a partir de ahora.</translation>
    </message>
    <message>
        <source>There is no token from before to compare it with since Tokenwatch was started.</source>
        <translation>Desde que se inició Tokenwatch no ha habido ningún token anterior con el que compararlo.</translation>
    </message>
    <message>
        <source>It says the same as the token before.</source>
        <translation>Dice lo mismo que el token anterior.</translation>
    </message>
    <message>
        <source>Different from the token before: %1.</source>
        <translation>Diferencias respecto al token anterior: %1.</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>emisor</translation>
    </message>
    <message>
        <source>audience: who may accept it</source>
        <translation>audiencia: quién puede aceptarlo</translation>
    </message>
    <message>
        <source>subject: whom it speaks for</source>
        <translation>sujeto: en nombre de quién habla</translation>
    </message>
    <message>
        <source>what it allows</source>
        <translation>lo que permite</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>roles</translation>
    </message>
    <message>
        <source>roles in the realm</source>
        <translation>roles en el realm</translation>
    </message>
    <message>
        <source>roles at each client</source>
        <translation>roles en cada cliente</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>permisos</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>token id, new each time</source>
        <translation>id. del token, nuevo cada vez</translation>
    </message>
    <message>
        <source>session at the provider</source>
        <translation>sesión en el proveedor</translation>
    </message>
    <message>
        <source>client that asked for it</source>
        <translation>cliente que lo pidió</translation>
    </message>
    <message>
        <source>kind of token</source>
        <translation>tipo de token</translation>
    </message>
    <message>
        <source>how strongly the person proved who they are</source>
        <translation>con qué solidez demostró la persona quién es</translation>
    </message>
    <message>
        <source>how the person signed in</source>
        <translation>cómo inició sesión la persona</translation>
    </message>
    <message>
        <source>ties it to one sign-in</source>
        <translation>lo vincula a un inicio de sesión</translation>
    </message>
    <message>
        <source>key that whoever uses it must hold</source>
        <translation>clave que debe poseer quien lo use</translation>
    </message>
    <message>
        <source>who acts for the subject</source>
        <translation>quién actúa por el sujeto</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>inquilino</translation>
    </message>
    <message>
        <source>object id of the subject</source>
        <translation>id. de objeto del sujeto</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>dirección de correo electrónico</translation>
    </message>
    <message>
        <source>whether the e-mail address was verified</source>
        <translation>si se verificó la dirección de correo electrónico</translation>
    </message>
    <message>
        <source>name of the person</source>
        <translation>nombre de la persona</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nombre de usuario</translation>
    </message>
    <message>
        <source>version of the token's form</source>
        <translation>versión del formato del token</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>emisión</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>válido desde</translation>
    </message>
    <message>
        <source>last sign-in of the person</source>
        <translation>último inicio de sesión de la persona</translation>
    </message>
    <message>
        <source>last change of the person's profile</source>
        <translation>último cambio del perfil de la persona</translation>
    </message>
    <message>
        <source>The exp claim is not a date. Until when the token works is a guess, and services may refuse it.</source>
        <translation>El claim exp no es una fecha. Hasta cuándo funciona el token es una suposición y es posible que los servicios lo rechacen.</translation>
    </message>
    <message>
        <source>It is signed with a secret that only the server has, so that nobody else can check it.</source>
        <translation>Está firmado con un secreto que solo tiene el servidor, de modo que nadie más puede comprobarlo.</translation>
    </message>
    <message>
        <source>Checked on this computer at %1 with the keys that %2 publishes.</source>
        <translation>Comprobada en este equipo (%1) con las claves que publica %2.</translation>
    </message>
    <message>
        <source>Checked on this computer at %1 with the key “%2” that %3 publishes.</source>
        <translation>Comprobada en este equipo (%1) con la clave «%2» que publica %3.</translation>
    </message>
    <message>
        <source>The token itself names another issuer, %1.</source>
        <translation>El propio token nombra a otro emisor, %1.</translation>
    </message>
    <message>
        <source>%1 publishes no key that this token could be signed with.</source>
        <translation>%1 no publica ninguna clave con la que se haya podido firmar este token.</translation>
    </message>
    <message>
        <source>%1 publishes no key with the name “%2”.</source>
        <translation>%1 no publica ninguna clave con el nombre «%2».</translation>
    </message>
    <message>
        <source>Perhaps it has changed its keys since. Refresh the token and check again; if that does not help, the token may be from somebody else.</source>
        <translation>Quizá haya cambiado sus claves desde entonces. Renueve el token y vuelva a comprobarlo; si eso no ayuda, es posible que el token proceda de otro.</translation>
    </message>
    <message>
        <source>JWT, %1, signature could not be checked</source>
        <translation>JWT, %1, no se pudo comprobar la firma</translation>
    </message>
    <message>
        <source>JWT, %1, signature valid</source>
        <translation>JWT, %1, firma válida</translation>
    </message>
    <message>
        <source>JWT, %1, signature wrong</source>
        <translation>JWT, %1, firma incorrecta</translation>
    </message>
    <message>
        <source>It is not made with the key that %1 publishes: the token was changed, or somebody else made it. Do not rely on it, and ask %1 about it.</source>
        <translation>No se hizo con la clave que publica %1: el token se modificó o lo creó otra persona. No se fíe de él y consulte a %1 al respecto.</translation>
    </message>
    <message>
        <source>Tokenwatch does not know how this signature is made.</source>
        <translation>Tokenwatch no sabe cómo se hace esta firma.</translation>
    </message>
    <message>
        <source>The keys of %1 could not be had.</source>
        <translation>No se pudieron obtener las claves de %1.</translation>
    </message>
    <message>
        <source>The source does not say who issues its tokens, and the word of the token itself proves nothing. Enter the address of the issuer in the source.</source>
        <translation>La fuente no indica quién emite sus tokens, y lo que dice el propio token no demuestra nada. Introduzca la dirección del emisor en la fuente.</translation>
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
        <translation>vida útil %1</translation>
    </message>
    <message>
        <source>lifetime %1, %2</source>
        <translation>vida útil %1, %2</translation>
    </message>
    <message>
        <source>Next refresh</source>
        <translation>Próxima renovación</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Último éxito</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno aún</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Refresh token ends</source>
        <translation>Fin del token de renovación</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>in memory only, not saved yet</source>
        <translation>solo en memoria, aún sin guardar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>fin: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>1 local program</source>
        <translation>1 programa local</translation>
    </message>
    <message numerus="yes">
        <source>%n local programs</source>
        <translation>
            <numerusform>%n programa local</numerusform>
            <numerusform>%n programas locales</numerusform>
        </translation>
    </message>
    <message>
        <source>it gets 503 now</source>
        <comment>a program without its token</comment>
        <translation>ahora recibe 503</translation>
    </message>
    <message>
        <source>they get 503 now</source>
        <comment>programs without their token</comment>
        <translation>ahora reciben 503</translation>
    </message>
    <message>
        <source>In use by</source>
        <translation>En uso por</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 d %2 h</translation>
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
        <translation>%1 d</translation>
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
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two parts of a duration that is read aloud: "4 minutes" and "12 seconds"</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <translation>caducó hace %1</translation>
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
        <translation>Deshacer la edición de %1</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The provider</source>
        <translation>El proveedor</translation>
    </message>
    <message>
        <source>It asks to wait %1.</source>
        <translation>Pide esperar %1.</translation>
    </message>
    <message>
        <source>Retries go on by themselves.</source>
        <translation>Los reintentos continúan solos.</translation>
    </message>
    <message>
        <source>It answered %1.</source>
        <translation>Respondió %1.</translation>
    </message>
    <message>
        <source>No token endpoint at %1.</source>
        <translation>No hay ningún punto de acceso de tokens en %1.</translation>
    </message>
    <message>
        <source>Check the address or run Test.</source>
        <translation>Compruebe la dirección o ejecute la prueba.</translation>
    </message>
    <message>
        <source>%1 is asked too often.</source>
        <translation>%1 recibe demasiadas solicitudes.</translation>
    </message>
    <message>
        <source>%1 refuses.</source>
        <translation>%1 rechaza la solicitud.</translation>
    </message>
    <message>
        <source>It answered %1 and gave no reason.</source>
        <translation>Respondió %1 y no dio ningún motivo.</translation>
    </message>
    <message>
        <source>Check the credentials of this source.</source>
        <translation>Compruebe las credenciales de esta fuente.</translation>
    </message>
    <message>
        <source>%1 is not answering properly.</source>
        <translation>%1 no responde correctamente.</translation>
    </message>
    <message>
        <source>%1 gave an answer that was not expected.</source>
        <translation>%1 dio una respuesta inesperada.</translation>
    </message>
    <message>
        <source>The server rejects the client secret.</source>
        <translation>El servidor rechaza el secreto del cliente.</translation>
    </message>
    <message>
        <source>It was probably rotated.</source>
        <translation>Probablemente se haya rotado.</translation>
    </message>
    <message>
        <source>Enter the new one.</source>
        <translation>Introduzca el nuevo.</translation>
    </message>
    <message>
        <source>The refresh token no longer works.</source>
        <translation>El token de renovación ya no funciona.</translation>
    </message>
    <message>
        <source>It was used, revoked or ran out.</source>
        <translation>Se usó, se revocó o caducó.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The server does not accept the token.</source>
        <translation>El servidor no acepta el token.</translation>
    </message>
    <message>
        <source>Enter a new one.</source>
        <translation>Introduzca uno nuevo.</translation>
    </message>
    <message>
        <source>This client may not use this grant.</source>
        <translation>Este cliente no puede usar este flujo.</translation>
    </message>
    <message>
        <source>The server has not allowed it.</source>
        <translation>El servidor no lo ha permitido.</translation>
    </message>
    <message>
        <source>Ask the server’s administrator to allow it.</source>
        <translation>Pida al administrador del servidor que lo permita.</translation>
    </message>
    <message>
        <source>The server denies access.</source>
        <translation>El servidor deniega el acceso.</translation>
    </message>
    <message>
        <source>The account or the client lacks a permission.</source>
        <translation>A la cuenta o al cliente le falta un permiso.</translation>
    </message>
    <message>
        <source>Ask the server’s administrator for it.</source>
        <translation>Pídalo al administrador del servidor.</translation>
    </message>
    <message>
        <source>The server rejects the scope.</source>
        <translation>El servidor rechaza el ámbito.</translation>
    </message>
    <message>
        <source>It is unknown, or wider than was granted.</source>
        <translation>Es desconocido o más amplio de lo concedido.</translation>
    </message>
    <message>
        <source>Correct the scope of this source.</source>
        <translation>Corrija el ámbito de esta fuente.</translation>
    </message>
    <message>
        <source>The server does not offer this grant.</source>
        <translation>El servidor no ofrece este flujo.</translation>
    </message>
    <message>
        <source>It knows other ways to get a token.</source>
        <translation>Conoce otras formas de obtener un token.</translation>
    </message>
    <message>
        <source>Choose another kind of source.</source>
        <translation>Elija otro tipo de fuente.</translation>
    </message>
    <message>
        <source>The server does not understand the request.</source>
        <translation>El servidor no entiende la solicitud.</translation>
    </message>
    <message>
        <source>A field is missing or wrong.</source>
        <translation>Falta un campo o es incorrecto.</translation>
    </message>
    <message>
        <source>Check the fields of this source.</source>
        <translation>Compruebe los campos de esta fuente.</translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation>El servidor no está disponible en este momento.</translation>
    </message>
    <message>
        <source>It is overloaded or being maintained.</source>
        <translation>Está sobrecargado o en mantenimiento.</translation>
    </message>
    <message>
        <source>The server reports trouble of its own.</source>
        <translation>El servidor comunica un problema propio.</translation>
    </message>
    <message>
        <source>It gave no details.</source>
        <translation>No dio más detalles.</translation>
    </message>
    <message>
        <source>The server is asked too often.</source>
        <translation>El servidor recibe demasiadas solicitudes.</translation>
    </message>
    <message>
        <source>It wants longer pauses.</source>
        <translation>Exige pausas más largas.</translation>
    </message>
    <message>
        <source>%1 refuses with %2.</source>
        <translation>%1 rechaza la solicitud con %2.</translation>
    </message>
    <message>
        <source>Check the fields and credentials of this source.</source>
        <translation>Compruebe los campos y las credenciales de esta fuente.</translation>
    </message>
    <message>
        <source>There is no valid token.</source>
        <translation>No hay ningún token válido.</translation>
    </message>
    <message>
        <source>There is no valid token of %1.</source>
        <translation>No hay ningún token válido de %1.</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>Está en pausa.</translation>
    </message>
    <message>
        <source>Resume it first.</source>
        <translation>Reanúdela primero.</translation>
    </message>
    <message>
        <source>It was cleared.</source>
        <translation>Se borró.</translation>
    </message>
    <message>
        <source>Refresh it by hand.</source>
        <translation>Renuévelo a mano.</translation>
    </message>
    <message>
        <source>Look at the state of the source, or ask again later.</source>
        <translation>Mire el estado de la fuente o vuelva a preguntar más tarde.</translation>
    </message>
    <message>
        <source>%1 can’t be found.</source>
        <translation>No se encuentra %1.</translation>
    </message>
    <message>
        <source>Are you on the VPN?</source>
        <translation>¿Está conectada la VPN?</translation>
    </message>
    <message>
        <source>%1 can’t be reached.</source>
        <translation>No se puede contactar con %1.</translation>
    </message>
    <message>
        <source>Check that it runs, and the address and port.</source>
        <translation>Compruebe que está en marcha, así como la dirección y el puerto.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>El certificado de %1 no es de confianza.</translation>
    </message>
    <message>
        <source>Add the company certificate, or ask its owner.</source>
        <translation>Añada el certificado de la empresa o consulte a su responsable.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off or can’t be read.</source>
        <translation>La respuesta de %1 se interrumpió o no se puede leer.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>La respuesta de %1 es demasiado grande.</translation>
    </message>
    <message>
        <source>A token answer never needs more than 1 MiB.</source>
        <translation>Una respuesta con un token nunca necesita más de 1 MiB.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Compruebe la dirección.</translation>
    </message>
    <message>
        <source>%1 sends the request on to another address.</source>
        <translation>%1 remite la solicitud a otra dirección.</translation>
    </message>
    <message>
        <source>Redirects are not followed, because credentials would travel with them.</source>
        <translation>No se siguen las redirecciones, porque las credenciales viajarían con ellas.</translation>
    </message>
    <message>
        <source>Enter the final address if you trust it.</source>
        <translation>Introduzca la dirección final si confía en ella.</translation>
    </message>
    <message>
        <source>The answer of %1 is not in a known format.</source>
        <translation>La respuesta de %1 no tiene un formato conocido.</translation>
    </message>
    <message>
        <source>The server answered %1 but sent no token.</source>
        <translation>El servidor respondió %1, pero no envió ningún token.</translation>
    </message>
    <message>
        <source>Choose the field.</source>
        <translation>Elija el campo.</translation>
    </message>
    <message>
        <source>The server sent a token that can’t be used.</source>
        <translation>El servidor envió un token que no se puede usar.</translation>
    </message>
    <message>
        <source>Check the token type that the server issues.</source>
        <translation>Compruebe el tipo de token que emite el servidor.</translation>
    </message>
    <message>
        <source>A web page came where a token was expected.</source>
        <translation>Llegó una página web en lugar de un token.</translation>
    </message>
    <message>
        <source>The network probably wants a sign-in first.</source>
        <translation>Probablemente la red exija antes un inicio de sesión.</translation>
    </message>
    <message>
        <source>Open a browser and sign in to the network.</source>
        <translation>Abra un navegador e inicie sesión en la red.</translation>
    </message>
    <message>
        <source>No login endpoint of %1 answered with a token.</source>
        <translation>Ninguna dirección de inicio de sesión de %1 respondió con un token.</translation>
    </message>
    <message>
        <source>Check the address, the user name and the password.</source>
        <translation>Compruebe la dirección, el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>%1 answers in the name of another issuer.</source>
        <translation>%1 responde en nombre de otro emisor.</translation>
    </message>
    <message>
        <source>No credentials were sent to it. Check the issuer of this source.</source>
        <translation>No se le enviaron credenciales. Compruebe el emisor de esta fuente.</translation>
    </message>
    <message>
        <source>The program gave no token.</source>
        <translation>El programa no entregó ningún token.</translation>
    </message>
    <message>
        <source>The program %1 gave no token.</source>
        <translation>El programa %1 no entregó ningún token.</translation>
    </message>
    <message>
        <source>Run it in a terminal to see why.</source>
        <translation>Ejecútelo en un terminal para ver el motivo.</translation>
    </message>
    <message>
        <source>The token file can’t be read.</source>
        <translation>No se puede leer el archivo del token.</translation>
    </message>
    <message>
        <source>The token file %1 can’t be read.</source>
        <translation>No se puede leer el archivo del token %1.</translation>
    </message>
    <message>
        <source>Check the path, and that the program that writes it runs.</source>
        <translation>Compruebe la ruta y que el programa que lo escribe esté en marcha.</translation>
    </message>
    <message>
        <source>Nobody is signed in, and there is no refresh token to go on with.</source>
        <translation>Nadie ha iniciado sesión y no hay ningún token de renovación con el que continuar.</translation>
    </message>
    <message>
        <source>Sign in with tokenctl signin.</source>
        <translation>Inicie sesión con «tokenctl signin».</translation>
    </message>
    <message>
        <source>A credential is missing.</source>
        <translation>Falta una credencial.</translation>
    </message>
    <message>
        <source>The credential “%1” is missing.</source>
        <translation>Falta la credencial «%1».</translation>
    </message>
    <message>
        <source>Add it to this source.</source>
        <translation>Añádala a esta fuente.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>The credentials are in it.</source>
        <translation>Las credenciales están en él.</translation>
    </message>
    <message>
        <source>Unlock the keychain.</source>
        <translation>Desbloquee el llavero.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>No hay ningún llavero en este equipo.</translation>
    </message>
    <message>
        <source>Credentials can be neither read nor stored.</source>
        <translation>Las credenciales no se pueden leer ni guardar.</translation>
    </message>
    <message>
        <source>Start a keychain service, or start Tokenwatch with a key file.</source>
        <translation>Inicie un servicio de llavero o inicie Tokenwatch con un archivo de clave.</translation>
    </message>
    <message>
        <source>The keychain answered with an error.</source>
        <translation>El llavero respondió con un error.</translation>
    </message>
    <message>
        <source>Look into the keychain, then try again.</source>
        <translation>Revise el llavero y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The store can’t be read or written.</source>
        <translation>No se puede leer o escribir el almacén.</translation>
    </message>
    <message>
        <source>Check the data directory and its permissions.</source>
        <translation>Compruebe el directorio de datos y sus permisos.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>New tokens are kept in memory only.</source>
        <translation>Los tokens nuevos se conservan solo en memoria.</translation>
    </message>
    <message>
        <source>Make room; they are saved then.</source>
        <translation>Libere espacio; entonces se guardarán.</translation>
    </message>
    <message>
        <source>What is stored can’t be read.</source>
        <translation>No se puede leer lo almacenado.</translation>
    </message>
    <message>
        <source>It was damaged, or sealed with another key.</source>
        <translation>Está dañado o se selló con otra clave.</translation>
    </message>
    <message>
        <source>Use the right key, or enter the credentials again.</source>
        <translation>Use la clave correcta o introduzca de nuevo las credenciales.</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>Este equipo no tiene conexión.</translation>
    </message>
    <message>
        <source>Refreshing starts again by itself when the network is back.</source>
        <translation>La renovación se reanuda sola cuando vuelve la red.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Se ha cancelado.</translation>
    </message>
    <message>
        <source>Start it again if you still want it.</source>
        <translation>Iníciela de nuevo si aún la necesita.</translation>
    </message>
    <message>
        <source>There is no such source.</source>
        <translation>No existe esa fuente.</translation>
    </message>
    <message>
        <source>There is no source “%1”.</source>
        <translation>No existe ninguna fuente «%1».</translation>
    </message>
    <message>
        <source>Check the name in the list of sources.</source>
        <translation>Compruebe el nombre en la lista de fuentes.</translation>
    </message>
    <message>
        <source>Several sources match.</source>
        <translation>Coinciden varias fuentes.</translation>
    </message>
    <message>
        <source>They are: %1.</source>
        <translation>Son: %1.</translation>
    </message>
    <message>
        <source>Say which one you mean.</source>
        <translation>Indique a cuál se refiere.</translation>
    </message>
    <message>
        <source>This was changed in the meantime, or is there already.</source>
        <translation>Esto ha cambiado entretanto o ya existe.</translation>
    </message>
    <message>
        <source>“%1” was changed in the meantime, or is there already.</source>
        <translation>«%1» ha cambiado entretanto o ya existe.</translation>
    </message>
    <message>
        <source>Look at the present state, then try again.</source>
        <translation>Mire el estado actual y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Tokenwatch made a mistake.</source>
        <translation>Tokenwatch ha cometido un error.</translation>
    </message>
    <message>
        <source>Please report it with what you did before.</source>
        <translation>Comuníquelo e indique qué hizo antes.</translation>
    </message>
    <message>
        <source>This clock is %1 behind %2.</source>
        <translation>Este reloj está atrasado %1 respecto a %2.</translation>
    </message>
    <message>
        <source>Tokens look younger than they are.</source>
        <translation>Los tokens parecen más recientes de lo que son.</translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation>Ajuste el reloj.</translation>
    </message>
    <message>
        <source>This clock is %1 ahead of %2.</source>
        <translation>Este reloj está adelantado %1 respecto a %2.</translation>
    </message>
    <message>
        <source>Tokens look older than they are.</source>
        <translation>Los tokens parecen más antiguos de lo que son.</translation>
    </message>
    <message>
        <source>The reason given: “%1”.</source>
        <translation>Motivo indicado: «%1».</translation>
    </message>
    <message>
        <source>The input is not accepted.</source>
        <translation>No se acepta la entrada.</translation>
    </message>
    <message>
        <source>The input is not accepted: %1.</source>
        <translation>No se acepta la entrada: %1.</translation>
    </message>
    <message>
        <source>The value at %1 is not accepted.</source>
        <translation>No se acepta el valor de %1.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a place, and what is wrong with it: is needed</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corríjalo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A sign-in to %1 is waiting already.</source>
        <translation>Ya hay un inicio de sesión en %1 a la espera.</translation>
    </message>
    <message>
        <source>There is only one at a time.</source>
        <translation>Solo puede haber uno a la vez.</translation>
    </message>
    <message>
        <source>Finish it or cancel it first.</source>
        <translation>Termínelo o cancélelo primero.</translation>
    </message>
    <message>
        <source>Another Tokenwatch uses %1 already.</source>
        <translation>Otro Tokenwatch ya usa %1.</translation>
    </message>
    <message>
        <source>It is process %1.</source>
        <translation>Es el proceso %1.</translation>
    </message>
    <message>
        <source>Reach it with “tokenctl --socket %1 status”, or end it first.</source>
        <translation>Acceda a él con «tokenctl --socket %1 status» o ciérrelo primero.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>Otro programa usa el puerto %1.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Elija otro puerto.</translation>
    </message>
    <message>
        <source>Another Tokenwatch uses this already.</source>
        <translation>Otro Tokenwatch ya usa esto.</translation>
    </message>
    <message>
        <source>Use that one, or end it first.</source>
        <translation>Use ese o ciérrelo primero.</translation>
    </message>
    <message>
        <source>The key “%1” asks too often.</source>
        <translation>La clave «%1» hace demasiadas solicitudes.</translation>
    </message>
    <message>
        <source>Its limit is %1 requests a minute.</source>
        <translation>Su límite es de %1 solicitudes por minuto.</translation>
    </message>
    <message>
        <source>Wait a moment, or make a key with a higher rate.</source>
        <translation>Espere un momento o cree una clave con un límite mayor.</translation>
    </message>
    <message>
        <source>It is too early for another attempt.</source>
        <translation>Es demasiado pronto para otro intento.</translation>
    </message>
    <message>
        <source>Attempts are limited so that no account is locked; the next one is possible in %1.</source>
        <translation>Los intentos están limitados para que no se bloquee ninguna cuenta; el próximo es posible dentro de %1.</translation>
    </message>
    <message>
        <source>Attempts are limited so that no account is locked.</source>
        <translation>Los intentos están limitados para que no se bloquee ninguna cuenta.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Espere un momento.</translation>
    </message>
    <message>
        <source>A key is needed here.</source>
        <translation>Aquí hace falta una clave.</translation>
    </message>
    <message>
        <source>Over the network every request must bring one, also on this computer.</source>
        <translation>Por la red, toda solicitud debe traer una, también en este equipo.</translation>
    </message>
    <message>
        <source>Send the key of agent.json, or one made with “tokenctl key create”.</source>
        <translation>Envíe la clave de agent.json o una creada con «tokenctl key create».</translation>
    </message>
    <message>
        <source>The key “%1” has expired.</source>
        <translation>La clave «%1» ha caducado.</translation>
    </message>
    <message>
        <source>Make a new one with “tokenctl key create”.</source>
        <translation>Cree una nueva con «tokenctl key create».</translation>
    </message>
    <message>
        <source>The key “%1” may not do this.</source>
        <translation>La clave «%1» no puede hacer esto.</translation>
    </message>
    <message>
        <source>Keys for programs only give the tokens and states of their sources, and refresh one whose generation is named.</source>
        <translation>Las claves para programas solo dan los tokens y estados de sus fuentes, y renuevan una cuya generación se indique.</translation>
    </message>
    <message>
        <source>Use tokenctl, or the key of agent.json.</source>
        <translation>Use tokenctl o la clave de agent.json.</translation>
    </message>
    <message>
        <source>The key “%1” may not use this source.</source>
        <translation>La clave «%1» no puede usar esta fuente.</translation>
    </message>
    <message>
        <source>Name one that it may use, or make a key for this one with “tokenctl key create”.</source>
        <translation>Indique una que pueda usar o cree una clave para esta con «tokenctl key create».</translation>
    </message>
    <message>
        <source>This key is not accepted.</source>
        <translation>No se acepta esta clave.</translation>
    </message>
    <message>
        <source>It is wrong, or it was revoked.</source>
        <translation>Es incorrecta o se revocó.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>La fuente</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 está en pausa.</translation>
    </message>
    <message>
        <source>Paused sources are not refreshed.</source>
        <translation>Las fuentes en pausa no se renuevan.</translation>
    </message>
    <message>
        <source>The token of %1 was cleared.</source>
        <translation>Se borró el token de %1.</translation>
    </message>
    <message>
        <source>It is fetched again only when a person asks for it.</source>
        <translation>Solo se vuelve a obtener cuando lo pide una persona.</translation>
    </message>
    <message>
        <source>A source that runs a program can’t be added in this way.</source>
        <translation>Una fuente que ejecuta un programa no se puede añadir de esta manera.</translation>
    </message>
    <message>
        <source>The network must never decide what runs on this computer.</source>
        <translation>La red nunca debe decidir qué se ejecuta en este equipo.</translation>
    </message>
    <message>
        <source>Use tokenctl, the agent’s socket or a sources file.</source>
        <translation>Use tokenctl, el socket del agente o un archivo de fuentes.</translation>
    </message>
    <message>
        <source>The support bundle was not written.</source>
        <translation>No se escribió el paquete de asistencia.</translation>
    </message>
    <message>
        <source>A password or a token was found in it at the end.</source>
        <translation>Al final se encontró en él una contraseña o un token.</translation>
    </message>
    <message>
        <source>Please report that, without the log.</source>
        <translation>Comuníquelo, sin adjuntar el registro.</translation>
    </message>
    <message>
        <source>A source that writes its token into a file can’t be added in this way.</source>
        <translation>Una fuente que escribe su token en un archivo no se puede añadir de esta manera.</translation>
    </message>
    <message>
        <source>The network must never decide what is written on this computer.</source>
        <translation>La red nunca debe decidir qué se escribe en este equipo.</translation>
    </message>
    <message>
        <source>This is not allowed.</source>
        <translation>No está permitido.</translation>
    </message>
    <message>
        <source>Use a key that may do it, or another kind of source.</source>
        <translation>Use una clave que pueda hacerlo u otro tipo de fuente.</translation>
    </message>
    <message>
        <source>The token of %1 is bound to a key (DPoP).</source>
        <translation>El token de %1 está vinculado a una clave (DPoP).</translation>
    </message>
    <message>
        <source>A header alone is not accepted with it: each request needs a proof signed for it.</source>
        <translation>Con él no basta un encabezado: cada solicitud necesita una prueba firmada para ella.</translation>
    </message>
    <message>
        <source>Send the request through the gateway, which signs it.</source>
        <translation>Envíe la solicitud a través de la pasarela, que la firma.</translation>
    </message>
    <message>
        <source>%1 can’t be tested without a person.</source>
        <translation>%1 no se puede probar sin una persona.</translation>
    </message>
    <message>
        <source>Its token comes from a sign-in.</source>
        <translation>Su token procede de un inicio de sesión.</translation>
    </message>
    <message>
        <source>Save it, then sign in.</source>
        <translation>Guárdela y después inicie sesión.</translation>
    </message>
    <message>
        <source>%1 can’t be tested before it is saved.</source>
        <translation>%1 no se puede probar antes de guardarla.</translation>
    </message>
    <message>
        <source>Its credential works only once, and what comes back for it must be kept.</source>
        <translation>Su credencial solo funciona una vez, y lo que se recibe por ella debe conservarse.</translation>
    </message>
    <message>
        <source>Save it, store the credential, then refresh it.</source>
        <translation>Guárdela, almacene la credencial y después renuévela.</translation>
    </message>
    <message>
        <source>Nobody signs in to %1.</source>
        <translation>En %1 no inicia sesión nadie.</translation>
    </message>
    <message>
        <source>It gets its tokens without a person.</source>
        <translation>Obtiene sus tokens sin intervención de una persona.</translation>
    </message>
    <message>
        <source>Refresh it instead.</source>
        <translation>Renuévela en su lugar.</translation>
    </message>
    <message>
        <source>%1 can’t be refreshed by itself.</source>
        <translation>%1 no se puede renovar por sí sola.</translation>
    </message>
    <message>
        <source>Its token was entered by hand, and nothing is known that would bring a new one.</source>
        <translation>Su token se introdujo a mano y no se conoce nada que pueda traer uno nuevo.</translation>
    </message>
    <message>
        <source>Enter a new token.</source>
        <translation>Introduzca un token nuevo.</translation>
    </message>
    <message>
        <source>This can’t be done here: “%1” %2.</source>
        <translation>Esto no se puede hacer aquí: «%1» %2.</translation>
    </message>
    <message>
        <source>Choose another way.</source>
        <translation>Elija otra manera.</translation>
    </message>
    <message>
        <source>This can’t be done here.</source>
        <translation>Esto no se puede hacer aquí.</translation>
    </message>
    <message>
        <source>This can’t be done here: “%1”.</source>
        <translation>Esto no se puede hacer aquí: «%1».</translation>
    </message>
    <message>
        <source>Check the service and the source’s gateway upstream, then send the request again.</source>
        <translation>Compruebe el servicio y el destino de la pasarela de la fuente, y vuelva a enviar la solicitud.</translation>
    </message>
    <message>
        <source>There was no token to revoke.</source>
        <translation>No había ningún token que revocar.</translation>
    </message>
    <message>
        <source>This provider offers no way to revoke it.</source>
        <translation>Este proveedor no ofrece ninguna forma de revocarlo.</translation>
    </message>
    <message>
        <source>The provider may accept the old token until it ends.</source>
        <translation>Es posible que el proveedor acepte el token antiguo hasta que termine.</translation>
    </message>
    <message>
        <source>Looked for %1.</source>
        <translation>Se buscó %1.</translation>
    </message>
    <message>
        <source>This clock and that of %1 are %2 apart, which may be why: what is signed here looks too old there, or not valid yet.</source>
        <translation>Este reloj y el de %1 difieren en %2, y esa puede ser la causa: lo que se firma aquí parece allí demasiado antiguo o aún no válido.</translation>
    </message>
    <message>
        <source>Clock is %1 behind %2</source>
        <translation>Reloj atrasado %1 respecto a %2</translation>
    </message>
    <message>
        <source>Clock is %1 ahead of %2</source>
        <translation>Reloj adelantado %1 respecto a %2</translation>
    </message>
    <message>
        <source>Clock differs from servers by less than %1</source>
        <translation>El reloj difiere de los servidores en menos de %1</translation>
    </message>
    <message>
        <source>%1 did not answer within %2.</source>
        <translation>%1 no respondió en %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted (issued by %2).</source>
        <translation>El certificado de %1 no es de confianza (emitido por %2).</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>El certificado de %1 ha caducado.</translation>
    </message>
    <message>
        <source>Its last day was %1.</source>
        <translation>Su último día fue: %1.</translation>
    </message>
    <message>
        <source>Ask its owner to renew it, and look at the clock of this computer.</source>
        <translation>Pida a su responsable que lo renueve y revise el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>El certificado de %1 aún no es válido.</translation>
    </message>
    <message>
        <source>Its first day is %1.</source>
        <translation>Su primer día es: %1.</translation>
    </message>
    <message>
        <source>Look at the clock of this computer, or ask its owner.</source>
        <translation>Revise el reloj de este equipo o consulte a su responsable.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name.</source>
        <translation>El certificado de %1 es para otro nombre.</translation>
    </message>
    <message>
        <source>It names no host at all.</source>
        <translation>No nombra ningún host.</translation>
    </message>
    <message>
        <source>It is for: %1.</source>
        <translation>Es para: %1.</translation>
    </message>
    <message>
        <source>Check the address, or ask its owner.</source>
        <translation>Compruebe la dirección o consulte a su responsable.</translation>
    </message>
    <message>
        <source>%1 speaks no version of TLS that is safe.</source>
        <translation>%1 no admite ninguna versión segura de TLS.</translation>
    </message>
    <message>
        <source>Tokenwatch needs TLS 1.2 or later.</source>
        <translation>Tokenwatch necesita TLS 1.2 o posterior.</translation>
    </message>
    <message>
        <source>Ask its owner to bring it up to date.</source>
        <translation>Pida a su responsable que lo actualice.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS at this port.</source>
        <translation>%1 no usa TLS en este puerto.</translation>
    </message>
    <message>
        <source>Check the address and port.</source>
        <translation>Compruebe la dirección y el puerto.</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate of this source, or misses one.</source>
        <translation>%1 no acepta el certificado de cliente de esta fuente o echa en falta uno.</translation>
    </message>
    <message>
        <source>Give this source a certificate that the server knows.</source>
        <translation>Asigne a esta fuente un certificado que el servidor conozca.</translation>
    </message>
    <message>
        <source>No safe connection to %1 came about.</source>
        <translation>No se pudo establecer una conexión segura con %1.</translation>
    </message>
    <message>
        <source>Check the address and port, or ask its owner.</source>
        <translation>Compruebe la dirección y el puerto o consulte a su responsable.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Asked: %1, at %2</source>
        <translation>Solicitud: %1, %2</translation>
    </message>
    <message>
        <source>Took: %1</source>
        <translation>Duración: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Respuesta: %1</translation>
    </message>
    <message>
        <source>Answer: none</source>
        <translation>Respuesta: ninguna</translation>
    </message>
    <message>
        <source>Error code: %1</source>
        <translation>Código de error: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Lugar: %1</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <translation>Sus palabras: %1</translation>
    </message>
    <message>
        <source>Asks to wait: %1</source>
        <translation>Pide esperar: %1</translation>
    </message>
    <message>
        <source>The request may have reached the server.</source>
        <translation>Es posible que la solicitud haya llegado al servidor.</translation>
    </message>
    <message>
        <source>The request did not reach the server.</source>
        <translation>La solicitud no llegó al servidor.</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Conexión: %1</translation>
    </message>
    <message>
        <source>Certificate issued by: %1</source>
        <translation>Certificado emitido por: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Clock: less than %1 from that of %2</source>
        <translation>Reloj: a menos de %1 del de %2</translation>
    </message>
    <message>
        <source>Clock: %1 behind that of %2</source>
        <translation>Reloj: atrasado %1 respecto al de %2</translation>
    </message>
    <message>
        <source>Clock: %1 ahead of that of %2</source>
        <translation>Reloj: adelantado %1 respecto al de %2</translation>
    </message>
    <message>
        <source>The answer, secrets masked:</source>
        <translation>La respuesta, con los secretos ocultos:</translation>
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
        <translation>desde %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a span of time</comment>
        <translation>dentro de %1</translation>
    </message>
    <message>
        <source>needs credentials</source>
        <translation>necesita credenciales</translation>
    </message>
    <message>
        <source>if a retry works</source>
        <translation>si funciona un reintento</translation>
    </message>
    <message>
        <source>sign in before %1</source>
        <translation>iniciar sesión antes de %1</translation>
    </message>
    <message>
        <source>needs a sign-in</source>
        <translation>necesita un inicio de sesión</translation>
    </message>
    <message>
        <source>refresh token to %1</source>
        <comment>until a time</comment>
        <translation>token de renovación hasta %1</translation>
    </message>
    <message>
        <source>watch only</source>
        <translation>solo se vigila</translation>
    </message>
    <message>
        <source>only when used</source>
        <translation>solo al usarse</translation>
    </message>
    <message>
        <source>kept no longer</source>
        <translation>ya no se mantiene</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>borrado</translation>
    </message>
    <message>
        <source>scheduler stopped</source>
        <translation>planificador detenido</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>llavero bloqueado</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>sin llavero</translation>
    </message>
    <message>
        <source>if online by then</source>
        <translation>si para entonces hay conexión</translation>
    </message>
    <message>
        <source>no token yet</source>
        <translation>aún sin token</translation>
    </message>
    <message>
        <source>no credentials</source>
        <translation>sin credenciales</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>%1, or later</source>
        <extracomment>%1: a time. Nobody has to act for the cover to last longer than that</extracomment>
        <translation>%1 o más tarde</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>token on its way</source>
        <translation>token en camino</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>sin cobertura</translation>
    </message>
    <message>
        <source>no end in sight</source>
        <translation>sin final a la vista</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state and reason</comment>
        <extracomment>A state and its reason: "Failing · 2 failures"</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>uncovered</source>
        <translation>sin cobertura</translation>
    </message>
    <message>
        <source>no valid token</source>
        <translation>sin token válido</translation>
    </message>
    <message>
        <source>ends %1, nothing to refresh it with</source>
        <translation>termina: %1; nada con qué renovarlo</translation>
    </message>
    <message>
        <source>no valid token, nothing to refresh it with</source>
        <translation>sin token válido y nada con qué renovarlo</translation>
    </message>
    <message>
        <source>ends %2 · %1</source>
        <extracomment>%1: what a person has to give, as in "needs a new EDR"</extracomment>
        <translation>termina: %2 · %1</translation>
    </message>
    <message>
        <source>no valid token · %1</source>
        <translation>sin token válido · %1</translation>
    </message>
    <message>
        <source>uncovered if all retries fail</source>
        <translation>sin cobertura si fallan todos los reintentos</translation>
    </message>
    <message>
        <source>no valid token until a retry works</source>
        <translation>sin token válido hasta que funcione un reintento</translation>
    </message>
    <message>
        <source>uncovered unless the refresh token is given more time</source>
        <translation>sin cobertura si no se prorroga el token de renovación</translation>
    </message>
    <message>
        <source>may be uncovered</source>
        <translation>puede quedar sin cobertura</translation>
    </message>
    <message>
        <source>uncovered unless renewed elsewhere</source>
        <translation>sin cobertura si no se renueva en otro lugar</translation>
    </message>
    <message>
        <source>no valid token until it is renewed elsewhere</source>
        <translation>sin token válido hasta que se renueve en otro lugar</translation>
    </message>
    <message>
        <source>fetched when used</source>
        <translation>se obtiene al usarse</translation>
    </message>
    <message>
        <source>paused, not refreshed</source>
        <translation>en pausa, no se renueva</translation>
    </message>
    <message>
        <source>not refreshed, the scheduler is stopped</source>
        <translation>no se renueva, el planificador está detenido</translation>
    </message>
    <message>
        <source>not refreshed, the keychain is locked</source>
        <translation>no se renueva, el llavero está bloqueado</translation>
    </message>
    <message>
        <source>not refreshed, there is no keychain</source>
        <translation>no se renueva, no hay llavero</translation>
    </message>
    <message>
        <source>uncovered if still offline</source>
        <translation>sin cobertura si sigue sin conexión</translation>
    </message>
    <message>
        <source>no valid token while offline</source>
        <translation>sin token válido mientras no haya conexión</translation>
    </message>
    <message>
        <source>refresh every %1</source>
        <translation>renovar cada %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>source and time</comment>
        <extracomment>Name of a source and an instant: "Directory reader · Fri 06:12"</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A refresh is planned here.</source>
        <translation>Aquí hay prevista una renovación.</translation>
    </message>
    <message>
        <source>A token as long-lived as the present one then lasts until %1.</source>
        <translation>Un token de la misma duración que el actual dura entonces hasta %1.</translation>
    </message>
    <message>
        <source>The refresh is tried again here. If every try fails, the token ends at %1.</source>
        <translation>Aquí se reintenta la renovación. Si fallan todos los intentos, el token termina: %1.</translation>
    </message>
    <message>
        <source>The refresh is tried again here. There is no valid token until one works.</source>
        <translation>Aquí se reintenta la renovación. No habrá token válido hasta que funcione un intento.</translation>
    </message>
    <message>
        <source>The refresh token ends here, unless the server gives it more time with the next refresh. The last access token then runs out at %1.</source>
        <translation>El token de renovación termina aquí, a menos que el servidor lo prorrogue con la próxima renovación. El último token de acceso caduca entonces: %1.</translation>
    </message>
    <message>
        <source>The refresh token ends here. The last access token then runs out at %1.</source>
        <translation>El token de renovación termina aquí. El último token de acceso caduca entonces: %1.</translation>
    </message>
    <message>
        <source>Sign in before %1 to stay covered.</source>
        <translation>Inicie sesión antes de %1 para mantener la cobertura.</translation>
    </message>
    <message>
        <source>The last token that is sure to come ends here.</source>
        <translation>Aquí termina el último token que llegará con seguridad.</translation>
    </message>
    <message>
        <source>After that: %1.</source>
        <translation>Después: %1.</translation>
    </message>
    <message>
        <source>A token is in hand until %1.</source>
        <translation>Hay un token disponible hasta %1.</translation>
    </message>
    <message>
        <source>A token is in hand. It does not expire.</source>
        <translation>Hay un token disponible. No caduca.</translation>
    </message>
    <message>
        <source>Covered by planned refreshes until %1.</source>
        <translation>Cubierta por renovaciones previstas hasta %1.</translation>
    </message>
    <message>
        <source>Covered by planned refreshes, no end in sight.</source>
        <translation>Cubierta por renovaciones previstas, sin final a la vista.</translation>
    </message>
    <message>
        <source>Perhaps no valid token from %1 on.</source>
        <translation>Quizá sin token válido a partir de %1.</translation>
    </message>
    <message>
        <source>No valid token from %1 on.</source>
        <translation>Sin token válido a partir de %1.</translation>
    </message>
    <message>
        <source>No valid token since %1.</source>
        <translation>Sin token válido desde %1.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>No hay token.</translation>
    </message>
    <message>
        <source>Cleared. Nothing is refreshed until you ask for it.</source>
        <translation>Token borrado. No se renueva nada hasta que usted lo pida.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time and event</comment>
        <extracomment>Read aloud: an instant, and what happens then</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Covered until %1, %2</source>
        <translation>Cubierta hasta %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state and reason</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>next refresh at %1</source>
        <translation>próxima renovación: %1</translation>
    </message>
</context>
<context>
    <name>ForecastSummary</name>
    <message>
        <source>No source is active</source>
        <translation>No hay ninguna fuente activa</translation>
    </message>
    <message>
        <source>No other source is about to lose its token</source>
        <translation>Ninguna otra fuente está a punto de perder su token</translation>
    </message>
    <message>
        <source>No source is about to lose its token</source>
        <translation>Ninguna fuente está a punto de perder su token</translation>
    </message>
    <message>
        <source>%1 may be next to lose its token, at %2</source>
        <translation>%1 puede ser la próxima en perder su token (%2)</translation>
    </message>
    <message>
        <source>%1 is next to lose its token, at %2</source>
        <translation>%1 es la próxima en perder su token (%2)</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>a time of day</comment>
        <translation>mañana %1</translation>
    </message>
    <message numerus="yes">
        <source>Until %1: &lt;b&gt;%2 of %n&lt;/b&gt; end up without a token.</source>
        <extracomment>The tags make the numbers bold. %n: active sources, %2: so many of them</extracomment>
        <translation>
            <numerusform>Hasta %1: &lt;b&gt;%2 de %n&lt;/b&gt; se queda sin token.</numerusform>
            <numerusform>Hasta %1: &lt;b&gt;%2 de %n&lt;/b&gt; se quedan sin token.</numerusform>
        </translation>
    </message>
    <message>
        <source>Walk away until %1 and the only active source keeps its token.</source>
        <translation>Si se ausenta hasta %1, la única fuente activa conserva su token.</translation>
    </message>
    <message>
        <source>Walk away until %1 and the only active source ends up without a token.</source>
        <translation>Si se ausenta hasta %1, la única fuente activa se queda sin token.</translation>
    </message>
    <message numerus="yes">
        <source>Walk away until %1 and all %n active sources keep their tokens.</source>
        <translation>
            <numerusform>Si se ausenta hasta %1, la única fuente activa conserva su token.</numerusform>
            <numerusform>Si se ausenta hasta %1, las %n fuentes activas conservan sus tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Walk away until %1 and &lt;b&gt;1 of %n&lt;/b&gt; active sources ends up without a token.</source>
        <extracomment>The tags make the number bold. %n: active sources</extracomment>
        <translation>
            <numerusform>Si se ausenta hasta %1, &lt;b&gt;1 de %n&lt;/b&gt; fuente activa se queda sin token.</numerusform>
            <numerusform>Si se ausenta hasta %1, &lt;b&gt;1 de %n&lt;/b&gt; fuentes activas se queda sin token.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Walk away until %1 and &lt;b&gt;%2 of %n&lt;/b&gt; active sources end up without a token.</source>
        <translation>
            <numerusform>Si se ausenta hasta %1, &lt;b&gt;%2 de %n&lt;/b&gt; fuente activa se queda sin token.</numerusform>
            <numerusform>Si se ausenta hasta %1, &lt;b&gt;%2 de %n&lt;/b&gt; fuentes activas se quedan sin token.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them keeps its token if a retry works, or if it is renewed in another way.</source>
        <translation>Una de ellas conserva su token si funciona un reintento o si se renueva de otra manera.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them keep their tokens if retries work, or if they are renewed in another way.</source>
        <translation>
            <numerusform>%n de ellas conserva su token si funciona un reintento o si se renueva de otra manera.</numerusform>
            <numerusform>%n de ellas conservan sus tokens si funcionan los reintentos o si se renuevan de otra manera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grant</name>
    <message>
        <source>A program signs in with its own ID and secret.</source>
        <translation>Un programa se identifica con su propio ID y secreto.</translation>
    </message>
    <message>
        <source>A user name and password at an OAuth token address.</source>
        <translation>Un nombre de usuario y una contraseña en una dirección de tokens OAuth.</translation>
    </message>
    <message>
        <source>An email and password at a service’s own login address.</source>
        <translation>Un correo y una contraseña en la dirección de inicio de sesión propia de un servicio.</translation>
    </message>
    <message>
        <source>A refresh token that you already have is kept alive.</source>
        <translation>Se mantiene vigente un token de renovación que usted ya tiene.</translation>
    </message>
    <message>
        <source>You sign in once in your browser.</source>
        <translation>Usted inicia sesión una vez en su navegador.</translation>
    </message>
    <message>
        <source>You sign in once with a code, in a browser on any computer or phone.</source>
        <translation>Usted inicia sesión una vez con un código, en un navegador de cualquier equipo o teléfono.</translation>
    </message>
    <message>
        <source>A private key signs a statement that the server trusts.</source>
        <translation>Una clave privada firma una aserción en la que confía el servidor.</translation>
    </message>
    <message>
        <source>The token of another source is exchanged for this one.</source>
        <translation>El token de otra fuente se intercambia por este.</translation>
    </message>
    <message>
        <source>A login session that is extended before it ends.</source>
        <translation>Una sesión que se prolonga antes de que termine.</translation>
    </message>
    <message>
        <source>Short tokens of a Clerk session, from its client cookie.</source>
        <translation>Tokens de corta duración de una sesión de Clerk, a partir de su cookie de cliente.</translation>
    </message>
    <message>
        <source>An endpoint data reference of a dataspace transfer.</source>
        <translation>Una referencia de datos de punto de acceso (EDR) de una transferencia en un espacio de datos.</translation>
    </message>
    <message>
        <source>A token that you paste; its end is watched.</source>
        <translation>Un token que usted pega; se vigila su final.</translation>
    </message>
    <message>
        <source>The token is read from a file whenever the file changes.</source>
        <translation>El token se lee de un archivo cada vez que este cambia.</translation>
    </message>
    <message>
        <source>A program on this computer prints the token.</source>
        <translation>Un programa de este equipo imprime el token.</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Dirección de tokens</translation>
    </message>
    <message>
        <source>Where tokens are asked for, for example https://idp.example/oauth/token.</source>
        <translation>Dónde se piden los tokens, por ejemplo https://idp.example/oauth/token.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>The address of the provider; it tells the other addresses by itself.</source>
        <translation>La dirección del proveedor; este indica por sí mismo las demás direcciones.</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Dirección de inicio de sesión</translation>
    </message>
    <message>
        <source>What your browser opens so that you can sign in.</source>
        <translation>Lo que abre su navegador para que pueda iniciar sesión.</translation>
    </message>
    <message>
        <source>Device sign-in address</source>
        <translation>Dirección de inicio en dispositivo</translation>
    </message>
    <message>
        <source>Where the code for the sign-in is asked for.</source>
        <translation>Dónde se pide el código para el inicio de sesión.</translation>
    </message>
    <message>
        <source>Revocation address</source>
        <translation>Dirección de revocación</translation>
    </message>
    <message>
        <source>Where a token is given up when you clear it.</source>
        <translation>Dónde se renuncia a un token cuando usted lo borra.</translation>
    </message>
    <message>
        <source>Introspection address</source>
        <translation>Dirección de introspección</translation>
    </message>
    <message>
        <source>Where to ask how long a token lasts that does not say so itself.</source>
        <translation>Dónde preguntar cuánto dura un token que no lo dice por sí mismo.</translation>
    </message>
    <message>
        <source>Login address</source>
        <translation>Dirección de inicio de sesión</translation>
    </message>
    <message>
        <source>Where the service takes email and password.</source>
        <translation>Dónde recibe el servicio el correo y la contraseña.</translation>
    </message>
    <message>
        <source>Refresh address</source>
        <translation>Dirección de renovación</translation>
    </message>
    <message>
        <source>Where the session is extended.</source>
        <translation>Dónde se prolonga la sesión.</translation>
    </message>
    <message>
        <source>Where the EDR is renewed; leave it empty to use the one that the EDR names.</source>
        <translation>Dónde se renueva el EDR; déjelo vacío para usar la dirección que indica el EDR.</translation>
    </message>
    <message>
        <source>Frontend API address</source>
        <translation>Dirección de la API de frontend</translation>
    </message>
    <message>
        <source>The Clerk address of the application, for example https://clerk.app.example.</source>
        <translation>La dirección de Clerk de la aplicación, por ejemplo https://clerk.app.example.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>The file that the other program keeps the token in.</source>
        <translation>El archivo en el que el otro programa guarda el token.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>The name under which the provider knows this program.</source>
        <translation>El nombre con el que el proveedor conoce este programa.</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Autenticación del cliente</translation>
    </message>
    <message>
        <source>How the client proves who it is; leave it empty if you do not know.</source>
        <translation>Cómo demuestra el cliente quién es; déjelo vacío si no lo sabe.</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clave</translation>
    </message>
    <message>
        <source>The name (kid) under which the provider knows the public key.</source>
        <translation>El nombre (kid) con el que el proveedor conoce la clave pública.</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Algoritmo de firma</translation>
    </message>
    <message>
        <source>Leave it empty to use the one that suits the key.</source>
        <translation>Déjelo vacío para usar el que corresponde a la clave.</translation>
    </message>
    <message>
        <source>Audience of the assertion</source>
        <translation>Audiencia de la aserción</translation>
    </message>
    <message>
        <source>Whom the signed statement is for; usually the issuer or the token address.</source>
        <translation>A quién va dirigida la aserción firmada; normalmente, al emisor o a la dirección de tokens.</translation>
    </message>
    <message>
        <source>Bind tokens to a key (DPoP)</source>
        <translation>Vincular los tokens a una clave (DPoP)</translation>
    </message>
    <message>
        <source>A stolen token is of no use without the key; the provider must support it.</source>
        <translation>Un token robado no sirve de nada sin la clave; el proveedor debe admitirlo.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>The account to sign in with.</source>
        <translation>La cuenta con la que se inicia sesión.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>The email address of the account to sign in with.</source>
        <translation>La dirección de correo de la cuenta con la que se inicia sesión.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>The account that the token is for; leave it empty for the client itself.</source>
        <translation>La cuenta para la que es el token; déjelo vacío si es para el propio cliente.</translation>
    </message>
    <message>
        <source>Source of the subject token</source>
        <translation>Fuente del token de sujeto</translation>
    </message>
    <message>
        <source>The source whose token is exchanged.</source>
        <translation>La fuente cuyo token se intercambia.</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>ID de sesión</translation>
    </message>
    <message>
        <source>The session that tokens are made for; it begins with sess_.</source>
        <translation>La sesión para la que se emiten tokens; empieza por sess_.</translation>
    </message>
    <message>
        <source>Own DID</source>
        <translation>DID propio</translation>
    </message>
    <message>
        <source>The decentralized identifier under which you take part, for example did:web:….</source>
        <translation>El identificador descentralizado con el que usted participa, por ejemplo did:web:….</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>What the token may be used for, separated by blanks.</source>
        <translation>Para qué se puede usar el token, separado por espacios.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>The API that the token is for, if the provider asks for it.</source>
        <translation>La API a la que va destinado el token, si el proveedor lo pide.</translation>
    </message>
    <message>
        <source>Whom the authentication token is for; leave it empty to use what the EDR says.</source>
        <translation>A quién va dirigido el token de autenticación; déjelo vacío para usar lo que dice el EDR.</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>The address of the API that the token is for, if the provider asks for it.</source>
        <translation>La dirección de la API a la que va destinado el token, si el proveedor la pide.</translation>
    </message>
    <message>
        <source>More parameters</source>
        <translation>Más parámetros</translation>
    </message>
    <message>
        <source>Sent with each token request, one NAME=value a line.</source>
        <translation>Se envían con cada solicitud de token, un NOMBRE=valor por línea.</translation>
    </message>
    <message>
        <source>More sign-in parameters</source>
        <translation>Más parámetros de inicio de sesión</translation>
    </message>
    <message>
        <source>Added to the sign-in address, one NAME=value a line, for example prompt=consent.</source>
        <translation>Se añaden a la dirección de inicio de sesión, un NOMBRE=valor por línea, por ejemplo prompt=consent.</translation>
    </message>
    <message>
        <source>Token template</source>
        <translation>Plantilla de token</translation>
    </message>
    <message>
        <source>The name of a JWT template; leave it empty for the session token.</source>
        <translation>El nombre de una plantilla JWT; déjelo vacío para el token de sesión.</translation>
    </message>
    <message>
        <source>Type of the subject token</source>
        <translation>Tipo del token de sujeto</translation>
    </message>
    <message>
        <source>Leave it empty for an access token.</source>
        <translation>Déjelo vacío para un token de acceso.</translation>
    </message>
    <message>
        <source>Type of the new token</source>
        <translation>Tipo del token nuevo</translation>
    </message>
    <message>
        <source>Leave it empty for what the provider gives by itself.</source>
        <translation>Déjelo vacío para lo que el proveedor entregue por sí mismo.</translation>
    </message>
    <message>
        <source>Transfer process ID</source>
        <translation>ID del proceso de transferencia</translation>
    </message>
    <message>
        <source>The transfer that the EDR belongs to.</source>
        <translation>La transferencia a la que pertenece el EDR.</translation>
    </message>
    <message>
        <source>Asset ID</source>
        <translation>ID del activo</translation>
    </message>
    <message>
        <source>What is transferred.</source>
        <translation>Lo que se transfiere.</translation>
    </message>
    <message>
        <source>Agreement ID</source>
        <translation>ID del acuerdo</translation>
    </message>
    <message>
        <source>The contract agreement of the transfer.</source>
        <translation>El acuerdo contractual de la transferencia.</translation>
    </message>
    <message>
        <source>Provider ID</source>
        <translation>ID del proveedor</translation>
    </message>
    <message>
        <source>The participant that provides the data.</source>
        <translation>El participante que proporciona los datos.</translation>
    </message>
    <message>
        <source>Contract negotiation ID</source>
        <translation>ID de la negociación del contrato</translation>
    </message>
    <message>
        <source>The negotiation that led to the agreement.</source>
        <translation>La negociación que condujo al acuerdo.</translation>
    </message>
    <message>
        <source>Look for the login address</source>
        <translation>Buscar la dirección de inicio de sesión</translation>
    </message>
    <message>
        <source>Whether the usual paths of the same host may be tried too; they get the password.</source>
        <translation>Si también se pueden probar las rutas habituales del mismo host; recibirán la contraseña.</translation>
    </message>
    <message>
        <source>Name of the user field</source>
        <translation>Nombre del campo de usuario</translation>
    </message>
    <message>
        <source>What the service calls the user name, if it is neither email nor username.</source>
        <translation>Cómo llama el servicio al nombre de usuario, si no es email ni username.</translation>
    </message>
    <message>
        <source>Name of the password field</source>
        <translation>Nombre del campo de contraseña</translation>
    </message>
    <message>
        <source>What the service calls the password, if it is not password.</source>
        <translation>Cómo llama el servicio a la contraseña, si no es password.</translation>
    </message>
    <message>
        <source>Where the token is</source>
        <translation>Dónde está el token</translation>
    </message>
    <message>
        <source>The path of the token in the answer, for example data.session.jwt.</source>
        <translation>La ruta del token en la respuesta, por ejemplo data.session.jwt.</translation>
    </message>
    <message>
        <source>Its path in the JSON, or the name of its line; empty if it is found anyway.</source>
        <translation>Su ruta en el JSON o el nombre de su línea; vacío si se encuentra de todos modos.</translation>
    </message>
    <message>
        <source>Port for the browser’s return</source>
        <translation>Puerto para el retorno del navegador</translation>
    </message>
    <message>
        <source>Leave it empty for any free port; some providers want a fixed one.</source>
        <translation>Déjelo vacío para cualquier puerto libre; algunos proveedores exigen uno fijo.</translation>
    </message>
    <message>
        <source>What renews the session</source>
        <translation>Qué renueva la sesión</translation>
    </message>
    <message>
        <source>Whether the token itself or a refresh token is sent to the refresh address.</source>
        <translation>Si a la dirección de renovación se envía el propio token o un token de renovación.</translation>
    </message>
    <message>
        <source>When it is renewed</source>
        <translation>Cuándo se renueva</translation>
    </message>
    <message>
        <source>Before its end, at every request for it, or never by this program.</source>
        <translation>Antes de su final, con cada solicitud o nunca por medio de este programa.</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>An instant like 2026-11-21T14:00:00Z, or never; empty if the token tells it.</source>
        <translation>Un instante como 2026-11-21T14:00:00Z, o never; vacío si el token lo dice.</translation>
    </message>
    <message>
        <source>Program and arguments</source>
        <translation>Programa y argumentos</translation>
    </message>
    <message>
        <source>One argument a line, without a shell: no quotes, no variables, no secrets.</source>
        <translation>Un argumento por línea, sin shell: sin comillas, sin variables, sin secretos.</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>Límite de tiempo en segundos</translation>
    </message>
    <message>
        <source>The program is ended after this time; at most 600.</source>
        <translation>El programa se termina pasado este tiempo; 600 como máximo.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto del cliente</translation>
    </message>
    <message>
        <source>What the provider gave out with the client ID.</source>
        <translation>Lo que el proveedor entregó junto con el ID de cliente.</translation>
    </message>
    <message>
        <source>Private key (PEM or JWK)</source>
        <translation>Clave privada (PEM o JWK)</translation>
    </message>
    <message>
        <source>It signs, and never leaves this computer.</source>
        <translation>Firma, y nunca sale de este equipo.</translation>
    </message>
    <message>
        <source>TLS client key (PEM)</source>
        <translation>Clave de cliente TLS (PEM)</translation>
    </message>
    <message>
        <source>The key of the client certificate, if it is not in the certificate’s file.</source>
        <translation>La clave del certificado de cliente, si no está en el archivo del certificado.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Of the account to sign in with.</source>
        <translation>La de la cuenta con la que se inicia sesión.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de renovación</translation>
    </message>
    <message>
        <source>No other program may use it too: many work only once.</source>
        <translation>Ningún otro programa debe usarlo también: muchos solo funcionan una vez.</translation>
    </message>
    <message>
        <source>Client cookie</source>
        <translation>Cookie de cliente</translation>
    </message>
    <message>
        <source>The value of the __client cookie of a signed-in browser.</source>
        <translation>El valor de la cookie __client de un navegador con la sesión iniciada.</translation>
    </message>
    <message>
        <source>EDR (JSON)</source>
        <translation>EDR (JSON)</translation>
    </message>
    <message>
        <source>As the connector delivered it, in either of its two forms.</source>
        <translation>Tal como lo entregó el conector, en cualquiera de sus dos formas.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>With or without Bearer before it.</source>
        <translation>Con o sin Bearer delante.</translation>
    </message>
    <message>
        <source>Secret in the header (client_secret_basic)</source>
        <translation>Secreto en el encabezado (client_secret_basic)</translation>
    </message>
    <message>
        <source>Secret in the body (client_secret_post)</source>
        <translation>Secreto en el cuerpo (client_secret_post)</translation>
    </message>
    <message>
        <source>Signed with the secret (client_secret_jwt)</source>
        <translation>Firmada con el secreto (client_secret_jwt)</translation>
    </message>
    <message>
        <source>Signed with a private key (private_key_jwt)</source>
        <translation>Firmada con una clave privada (private_key_jwt)</translation>
    </message>
    <message>
        <source>Client certificate (tls_client_auth)</source>
        <translation>Certificado de cliente (tls_client_auth)</translation>
    </message>
    <message>
        <source>None, a public client</source>
        <translation>Ninguna, un cliente público</translation>
    </message>
    <message>
        <source>Only the address given</source>
        <translation>Solo la dirección indicada</translation>
    </message>
    <message>
        <source>Also the usual paths of its host</source>
        <translation>También las rutas habituales de su host</translation>
    </message>
    <message>
        <source>The token itself</source>
        <translation>El propio token</translation>
    </message>
    <message>
        <source>A refresh token</source>
        <translation>Un token de renovación</translation>
    </message>
    <message>
        <source>Before its end</source>
        <translation>Antes de su final</translation>
    </message>
    <message>
        <source>At every request</source>
        <translation>Con cada solicitud</translation>
    </message>
    <message>
        <source>Never, it is entered anew</source>
        <translation>Nunca, se introduce de nuevo</translation>
    </message>
    <message>
        <source>%1 (fallback)</source>
        <translation>%1 (alternativa)</translation>
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
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>%1 without a token</source>
        <translation>%1 sin token</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>sin interrupciones</translation>
    </message>
    <message>
        <source>Refreshes OK</source>
        <translation>Renovaciones correctas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>ninguna fallida</translation>
    </message>
    <message>
        <source>Closest call</source>
        <translation>Margen mínimo</translation>
    </message>
    <message>
        <source>the token had ended</source>
        <translation>el token ya había terminado</translation>
    </message>
    <message>
        <source>left at a refresh</source>
        <translation>restantes al renovar</translation>
    </message>
    <message numerus="yes">
        <source>%n tries failed: %1</source>
        <translation>
            <numerusform>%n intento fallido: %1</numerusform>
            <numerusform>%n intentos fallidos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries failed so far: %1</source>
        <translation>
            <numerusform>%n intento fallido hasta ahora: %1</numerusform>
            <numerusform>%n intentos fallidos hasta ahora: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no valid token for %1</source>
        <translation>sin token válido durante %1</translation>
    </message>
    <message>
        <source>the token was never lost</source>
        <translation>el token no se perdió en ningún momento</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continúa</translation>
    </message>
    <message>
        <source>Time left, a chart. Covered: %1. Closest call: %2. Failed refreshes: %3.</source>
        <translation>Tiempo restante, un gráfico. Cobertura: %1. Margen mínimo: %2. Renovaciones fallidas: %3.</translation>
    </message>
    <message>
        <source>Answer time, a chart. There was no answer.</source>
        <translation>Tiempo de respuesta, un gráfico. No hubo ninguna respuesta.</translation>
    </message>
    <message>
        <source>Answer time, a chart. 95 % of the answers took at most %1. Failed refreshes: %2.</source>
        <translation>Tiempo de respuesta, un gráfico. El 95 % de las respuestas tardó como máximo %1. Renovaciones fallidas: %2.</translation>
    </message>
    <message>
        <source>no reason known</source>
        <translation>motivo desconocido</translation>
    </message>
    <message>
        <source>%1 to %2: no refresh was tried.</source>
        <translation>De %1 a %2: no se intentó ninguna renovación.</translation>
    </message>
    <message>
        <source>%1 to %2: every refresh worked.</source>
        <translation>De %1 a %2: todas las renovaciones funcionaron.</translation>
    </message>
    <message>
        <source>%1 to %2: at least one try failed.</source>
        <translation>De %1 a %2: falló al menos un intento.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>a file of sources</source>
        <translation>un archivo de fuentes</translation>
    </message>
    <message>
        <source>an environment file</source>
        <translation>un archivo de entorno</translation>
    </message>
    <message>
        <source>endpoint data references</source>
        <translation>referencias de datos de punto de acceso (EDR)</translation>
    </message>
    <message>
        <source>a Postman export</source>
        <translation>una exportación de Postman</translation>
    </message>
    <message>
        <source>an Insomnia export</source>
        <translation>una exportación de Insomnia</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>New token, valid %1</source>
        <translation>Token nuevo, válido %1</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Token nuevo</translation>
    </message>
    <message numerus="yes">
        <source>recovered after %n failed tries in %1; answered in %2</source>
        <translation>
            <numerusform>recuperada tras %n intento fallido en %1; respuesta en %2</numerusform>
            <numerusform>recuperada tras %n intentos fallidos en %1; respuesta en %2</numerusform>
        </translation>
    </message>
    <message>
        <source>answered in %1</source>
        <translation>respuesta en %1</translation>
    </message>
    <message>
        <source>asked for by a person or a program; answered in %1</source>
        <translation>pedida por una persona o un programa; respuesta en %1</translation>
    </message>
    <message>
        <source>Try %1 failed: %2</source>
        <translation>Intento %1 fallido: %2</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>tras %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>the program gave no token</source>
        <translation>el programa no entregó ningún token</translation>
    </message>
    <message>
        <source>Try %1 failed</source>
        <translation>Intento %1 fallido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>The token works until %1.</source>
        <translation>El token funciona hasta %1.</translation>
    </message>
    <message>
        <source>The token goes on working.</source>
        <translation>El token sigue funcionando.</translation>
    </message>
    <message>
        <source>%1, at %2.</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>%1, twice since %2.</source>
        <translation>%1, dos veces desde %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times since %2.</source>
        <translation>
            <numerusform>%1, %n vez desde %2.</numerusform>
            <numerusform>%1, %n veces desde %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Retries go on by themselves.</source>
        <translation>Los reintentos continúan solos.</translation>
    </message>
    <message>
        <source>%1 is not answering properly</source>
        <translation>%1 no responde correctamente</translation>
    </message>
    <message>
        <source>No valid token since %1</source>
        <translation>Sin token válido desde %1</translation>
    </message>
    <message>
        <source>There is no valid token</source>
        <translation>No hay ningún token válido</translation>
    </message>
    <message>
        <source>Local programs get no token from Tokenwatch.</source>
        <translation>Los programas locales no reciben ningún token de Tokenwatch.</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>%1 respondió %2.</translation>
    </message>
    <message>
        <source>%1 answered %2, twice.</source>
        <translation>%1 respondió %2, dos veces.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered %2, %n times.</source>
        <translation>
            <numerusform>%1 respondió %2, %n vez.</numerusform>
            <numerusform>%1 respondió %2, %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each EDR refresh token works only once, so another program may have used this one.</source>
        <translation>Cada token de renovación de un EDR solo funciona una vez, así que puede que otro programa haya usado este.</translation>
    </message>
    <message>
        <source>This token has expired and can’t be refreshed</source>
        <translation>Este token ha caducado y no se puede renovar</translation>
    </message>
    <message>
        <source>This token ends in %1 and can’t be refreshed</source>
        <translation>Este token termina dentro de %1 y no se puede renovar</translation>
    </message>
    <message>
        <source>This token can’t be refreshed</source>
        <translation>Este token no se puede renovar</translation>
    </message>
    <message>
        <source>It was pasted by hand. Paste a new one, or add credentials so that Tokenwatch can fetch it.</source>
        <translation>Se pegó a mano. Pegue uno nuevo o añada credenciales para que Tokenwatch pueda obtenerlo.</translation>
    </message>
    <message>
        <source>The server gave no refresh token, and there are no credentials to fetch a new one. Paste a new one, or add credentials.</source>
        <translation>El servidor no entregó ningún token de renovación y no hay credenciales para obtener uno nuevo. Pegue uno nuevo o añada credenciales.</translation>
    </message>
    <message>
        <source>Paste token…</source>
        <translation>Pegar token…</translation>
    </message>
    <message>
        <source>This token ends in %1 and nobody refreshes it</source>
        <translation>Este token termina dentro de %1 y nadie lo renueva</translation>
    </message>
    <message>
        <source>This token has expired and nobody refreshes it</source>
        <translation>Este token ha caducado y nadie lo renueva</translation>
    </message>
    <message>
        <source>The scheduler is stopped. Start it to refresh all sources in time.</source>
        <translation>El planificador está detenido. Inícielo para renovar a tiempo todas las fuentes.</translation>
    </message>
    <message>
        <source>Start scheduler</source>
        <translation>Iniciar planificador</translation>
    </message>
    <message>
        <source>Sign in to it: tokenctl signin %1.</source>
        <translation>Inicie sesión en ella: tokenctl signin %1.</translation>
    </message>
    <message>
        <source>This source needs a sign-in</source>
        <translation>Esta fuente necesita un inicio de sesión</translation>
    </message>
    <message>
        <source>A credential of this source is missing</source>
        <translation>Falta una credencial de esta fuente</translation>
    </message>
    <message>
        <source>It was removed from the keychain, or could not be found there. Enter it again.</source>
        <translation>Se quitó del llavero o no se encontró en él. Introdúzcala de nuevo.</translation>
    </message>
    <message>
        <source>Add credentials…</source>
        <translation>Añadir credenciales…</translation>
    </message>
    <message>
        <source>This source can’t be refreshed as it is configured</source>
        <translation>Con su configuración actual, esta fuente no se puede renovar</translation>
    </message>
    <message>
        <source>Correct its fields and import it again.</source>
        <translation>Corrija sus campos e impórtela de nuevo.</translation>
    </message>
    <message>
        <source>This source has no token yet</source>
        <translation>Esta fuente aún no tiene token</translation>
    </message>
    <message>
        <source>Its tokens are pasted by hand. Nothing is stored under tokenwatch/%1.</source>
        <translation>Sus tokens se pegan a mano. No hay nada guardado en tokenwatch/%1.</translation>
    </message>
    <message>
        <source>Nobody has signed in to this source yet</source>
        <translation>Nadie ha iniciado sesión aún en esta fuente</translation>
    </message>
    <message>
        <source>Tokenwatch has no credentials for this source</source>
        <translation>Tokenwatch no tiene credenciales para esta fuente</translation>
    </message>
    <message>
        <source>Nothing is stored under tokenwatch/%1. Add the credentials that its server knows.</source>
        <translation>No hay nada guardado en tokenwatch/%1. Añada las credenciales que conoce su servidor.</translation>
    </message>
    <message>
        <source>The new token was lost on its way</source>
        <translation>El token nuevo se perdió por el camino</translation>
    </message>
    <message>
        <source>The server replaced the credential, but its answer did not arrive, and the old one no longer works.</source>
        <translation>El servidor sustituyó la credencial, pero su respuesta no llegó y la antigua ya no funciona.</translation>
    </message>
    <message>
        <source>This token ends soon</source>
        <translation>Este token termina pronto</translation>
    </message>
    <message>
        <source>This token has expired</source>
        <translation>Este token ha caducado</translation>
    </message>
    <message>
        <source>Another program renews it and has not done so yet. Look at that program.</source>
        <translation>Otro programa lo renueva y aún no lo ha hecho. Revise ese programa.</translation>
    </message>
    <message>
        <source>It is refreshed only when a program asks for it.</source>
        <translation>Solo se renueva cuando un programa lo pide.</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Renovar ahora</translation>
    </message>
    <message>
        <source>A refresh is planned.</source>
        <translation>Hay prevista una renovación.</translation>
    </message>
    <message>
        <source>No refresh is planned.</source>
        <translation>No hay prevista ninguna renovación.</translation>
    </message>
    <message>
        <source>You cleared this token at %1</source>
        <translation>Usted borró este token (%1)</translation>
    </message>
    <message>
        <source>Paste a new token to go on.</source>
        <translation>Pegue un token nuevo para continuar.</translation>
    </message>
    <message>
        <source>Credentials are still in the keychain. Refresh to get a new token.</source>
        <translation>Las credenciales siguen en el llavero. Renueve para obtener un token nuevo.</translation>
    </message>
    <message>
        <source>There is no valid token, and none is fetched.</source>
        <translation>No hay ningún token válido y no se obtiene ninguno.</translation>
    </message>
    <message>
        <source>The token stays usable until %1 and is not refreshed.</source>
        <translation>El token se puede usar hasta %1 y no se renueva.</translation>
    </message>
    <message>
        <source>The token stays usable and is not refreshed.</source>
        <translation>El token se puede seguir usando y no se renueva.</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>En pausa hasta que usted la reanude</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>Tokens in memory still work. Refreshing needs the keychain. Tokenwatch asks once, not on every retry.</source>
        <translation>Los tokens en memoria siguen funcionando. Para renovar hace falta el llavero. Tokenwatch pregunta una vez, no en cada reintento.</translation>
    </message>
    <message>
        <source>Unlock keychain…</source>
        <translation>Desbloquear llavero…</translation>
    </message>
    <message>
        <source>There is no keychain on this computer</source>
        <translation>No hay ningún llavero en este equipo</translation>
    </message>
    <message>
        <source>Credentials can be neither read nor stored. Start a keychain service, or start Tokenwatch with a key file.</source>
        <translation>Las credenciales no se pueden leer ni guardar. Inicie un servicio de llavero o inicie Tokenwatch con un archivo de clave.</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Este equipo no tiene conexión</translation>
    </message>
    <message>
        <source>Valid tokens stay usable. Refreshing starts again by itself.</source>
        <translation>Los tokens válidos se pueden seguir usando. La renovación se reanuda sola.</translation>
    </message>
    <message>
        <source>It is time to replace the credentials</source>
        <translation>Es hora de sustituir las credenciales</translation>
    </message>
    <message>
        <source>You asked to be reminded, and it is due since %1. Get new ones from the provider and enter them here; the source goes on meanwhile.</source>
        <translation>Usted pidió un recordatorio, y está pendiente desde %1. Obtenga otras nuevas del proveedor e introdúzcalas aquí; mientras tanto, la fuente sigue funcionando.</translation>
    </message>
    <message>
        <source>Replace credentials…</source>
        <translation>Sustituir credenciales…</translation>
    </message>
    <message>
        <source>This token is not saved yet</source>
        <translation>Este token aún no está guardado</translation>
    </message>
    <message>
        <source>The store could not be written. The token is served from memory and saved as soon as that is possible.</source>
        <translation>No se pudo escribir en el almacén. El token se sirve desde la memoria y se guarda en cuanto sea posible.</translation>
    </message>
    <message>
        <source>An interrupted refresh is being finished</source>
        <translation>Se está terminando una renovación interrumpida</translation>
    </message>
    <message>
        <source>Tokenwatch ended while a refresh was under way. It tries once more with the same credential.</source>
        <translation>Tokenwatch terminó durante una renovación. Lo intenta una vez más con la misma credencial.</translation>
    </message>
    <message>
        <source>1 source waits for it.</source>
        <translation>1 fuente lo espera.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources wait for it.</source>
        <translation>
            <numerusform>%n fuente lo espera.</numerusform>
            <numerusform>%n fuentes lo esperan.</numerusform>
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
        <source>This was at %1.</source>
        <translation>Ocurrió: %1.</translation>
    </message>
    <message>
        <source>This happened twice since %1.</source>
        <translation>Ha ocurrido dos veces desde %1.</translation>
    </message>
    <message numerus="yes">
        <source>This happened %n times since %1.</source>
        <translation>
            <numerusform>Ha ocurrido %n vez desde %1.</numerusform>
            <numerusform>Ha ocurrido %n veces desde %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%1 and %n more.</source>
        <extracomment>%1: names of sources, separated by commas</extracomment>
        <translation>
            <numerusform>%1 y %n más.</numerusform>
            <numerusform>%1 y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>names of sources</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>1 of them has no valid token.</source>
        <translation>1 de ellas no tiene ningún token válido.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no valid token.</source>
        <translation>
            <numerusform>%n de ellas no tiene ningún token válido.</numerusform>
            <numerusform>%n de ellas no tienen ningún token válido.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first token ends at %1.</source>
        <translation>El primer token termina: %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 ends in %2</source>
        <translation>%1 termina dentro de %2</translation>
    </message>
    <message>
        <source>No refresh is expected after that. Enter new credentials, or sign in again, to stay covered.</source>
        <translation>Después no se espera ninguna renovación. Introduzca credenciales nuevas o vuelva a iniciar sesión para mantener la cobertura.</translation>
    </message>
    <message>
        <source>%1 still can’t be refreshed, %2</source>
        <translation>%1 sigue sin poder renovarse desde hace %2</translation>
    </message>
    <message>
        <source>%1 can’t be refreshed</source>
        <translation>%1 no se puede renovar</translation>
    </message>
    <message>
        <source>%1 still failing, %2</source>
        <translation>%1 sigue fallando desde hace %2</translation>
    </message>
    <message>
        <source>%1 still without a token, %2</source>
        <translation>%1 sigue sin token desde hace %2</translation>
    </message>
    <message>
        <source>%1 lost its token</source>
        <translation>%1 ha perdido su token</translation>
    </message>
    <message>
        <source>%1 has no token</source>
        <translation>%1 no tiene token</translation>
    </message>
    <message numerus="yes">
        <source>%n sources can’t reach %1</source>
        <extracomment>%1: name of a host; three sources or more</extracomment>
        <translation>
            <numerusform>%n fuente no puede contactar con %1</numerusform>
            <numerusform>%n fuentes no pueden contactar con %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you on the VPN?</source>
        <translation>¿Está conectada la VPN?</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Este equipo no tiene conexión</translation>
    </message>
    <message>
        <source>Refreshing starts again by itself when the network is back.</source>
        <translation>La renovación se reanuda sola cuando vuelve la red.</translation>
    </message>
    <message>
        <source>1 source waits for it.</source>
        <translation>1 fuente está a la espera.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources wait for it.</source>
        <translation>
            <numerusform>%n fuente está a la espera.</numerusform>
            <numerusform>%n fuentes están a la espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody refreshes tokens</source>
        <translation>Nadie renueva los tokens</translation>
    </message>
    <message>
        <source>The scheduler is stopped. Start it to refresh all sources in time.</source>
        <translation>El planificador está detenido. Inícielo para renovar a tiempo todas las fuentes.</translation>
    </message>
    <message>
        <source>%1 answers again</source>
        <translation>%1 vuelve a responder</translation>
    </message>
    <message>
        <source>%1 has a token again</source>
        <translation>%1 vuelve a tener token</translation>
    </message>
    <message>
        <source>It works until %1.</source>
        <translation>Funciona hasta %1.</translation>
    </message>
    <message>
        <source>%1 is flapping</source>
        <translation>%1 falla de forma intermitente</translation>
    </message>
    <message>
        <source>It was in trouble %1 times within %2. Tokenwatch is quiet about it for %3.</source>
        <translation>Ha tenido problemas %1 veces en %2. Tokenwatch no avisará de ella durante %3.</translation>
    </message>
</context>
<context>
    <name>Preference</name>
    <message>
        <source>Port %1 is used by another program. End that program, or choose another port.</source>
        <translation>Otro programa usa el puerto %1. Cierre ese programa o elija otro puerto.</translation>
    </message>
    <message>
        <source>Port %1 is used by a program of the user %2. End that program, or choose another port.</source>
        <translation>Un programa del usuario %2 usa el puerto %1. Cierre ese programa o elija otro puerto.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2. End that program, or choose another port.</source>
        <translation>%2 usa el puerto %1. Cierre ese programa o elija otro puerto.</translation>
    </message>
    <message>
        <source>The longest wait can’t be shorter than the first one. Choose a longer one, or shorten the first.</source>
        <translation>La espera más larga no puede ser más corta que la primera. Elija una más larga o acorte la primera.</translation>
    </message>
    <message>
        <source>An attempt can’t end before its connection is made. Choose a longer time, or shorten that for connecting.</source>
        <translation>Un intento no puede terminar antes de que se establezca su conexión. Elija un tiempo más largo o acorte el de conexión.</translation>
    </message>
    <message>
        <source>This is more or less than can be. Choose another value.</source>
        <translation>Es más o menos de lo posible. Elija otro valor.</translation>
    </message>
    <message>
        <source>The system does not let Tokenwatch use this port. Choose one above 1023.</source>
        <translation>El sistema no permite que Tokenwatch use este puerto. Elija uno superior a 1023.</translation>
    </message>
    <message>
        <source>This would refresh without pause. Choose less of the lifetime.</source>
        <translation>Así se renovaría sin pausa. Elija una parte menor de la vida útil.</translation>
    </message>
    <message>
        <source>This is not the address of an http or SOCKS proxy. Write it like http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation>Esta no es la dirección de un proxy http o SOCKS. Escríbala así: http://proxy.example:3128 o socks5://proxy.example:1080.</translation>
    </message>
    <message>
        <source>A user name or password would be stored in the clear here. Leave it out, or start Tokenwatch with it in HTTPS_PROXY.</source>
        <translation>Un nombre de usuario o una contraseña se guardarían aquí sin cifrar. Omítalos o inicie Tokenwatch con ellos en HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>Local API and proxy can’t share one port. Choose another for one of them.</source>
        <translation>La API local y el proxy no pueden compartir un puerto. Elija otro para uno de los dos.</translation>
    </message>
    <message>
        <source>The file is not found without its whole path. Begin it with a slash.</source>
        <translation>El archivo no se encuentra sin su ruta completa. Empiécela con una barra (/).</translation>
    </message>
    <message>
        <source>This file can’t be read. Check its name and whether you may read it.</source>
        <translation>No se puede leer este archivo. Compruebe su nombre y si usted tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM form. Choose the authority’s certificate, which begins with “BEGIN CERTIFICATE”.</source>
        <translation>Este archivo no contiene ningún certificado en formato PEM. Elija el certificado de la autoridad, que empieza por «BEGIN CERTIFICATE».</translation>
    </message>
</context>
<context>
    <name>Redirect</name>
    <message>
        <source>Tokenwatch goes on with the sign-in. You can close this tab.</source>
        <translation>Tokenwatch continúa con el inicio de sesión. Puede cerrar esta pestaña.</translation>
    </message>
    <message>
        <source>Tokenwatch does not wait for this sign-in. Start it again in Tokenwatch.</source>
        <translation>Tokenwatch no espera este inicio de sesión. Vuelva a iniciarlo en Tokenwatch.</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>The server refuses the client secret</source>
        <translation>El servidor rechaza el secreto del cliente</translation>
    </message>
    <message>
        <source>needs a client secret</source>
        <translation>necesita un secreto de cliente</translation>
    </message>
    <message>
        <source>Enter the present client secret.</source>
        <translation>Introduzca el secreto de cliente actual.</translation>
    </message>
    <message>
        <source>Enter client secret…</source>
        <translation>Introducir secreto de cliente…</translation>
    </message>
    <message>
        <source>The server refuses the password</source>
        <translation>El servidor rechaza la contraseña</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>necesita una contraseña</translation>
    </message>
    <message>
        <source>Enter the present password.</source>
        <translation>Introduzca la contraseña actual.</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Introducir contraseña…</translation>
    </message>
    <message>
        <source>The server refuses the signed assertion</source>
        <translation>El servidor rechaza la aserción firmada</translation>
    </message>
    <message>
        <source>needs a private key</source>
        <translation>necesita una clave privada</translation>
    </message>
    <message>
        <source>Enter a private key that the server knows.</source>
        <translation>Introduzca una clave privada que conozca el servidor.</translation>
    </message>
    <message>
        <source>Enter private key…</source>
        <translation>Introducir clave privada…</translation>
    </message>
    <message>
        <source>The server refuses the refresh token</source>
        <translation>El servidor rechaza el token de renovación</translation>
    </message>
    <message>
        <source>needs a new refresh token</source>
        <translation>necesita un nuevo token de renovación</translation>
    </message>
    <message>
        <source>Sign in at the server, then paste the new refresh token.</source>
        <translation>Inicie sesión en el servidor y pegue después el nuevo token de renovación.</translation>
    </message>
    <message>
        <source>Paste refresh token…</source>
        <translation>Pegar token de renovación…</translation>
    </message>
    <message>
        <source>needs a sign-in</source>
        <translation>necesita un inicio de sesión</translation>
    </message>
    <message>
        <source>Sign in again: tokenctl signin %1.</source>
        <translation>Vuelva a iniciar sesión: tokenctl signin %1.</translation>
    </message>
    <message>
        <source>needs a new EDR</source>
        <translation>necesita un nuevo EDR</translation>
    </message>
    <message>
        <source>Start a new transfer, then paste the new EDR.</source>
        <translation>Inicie una transferencia nueva y pegue después el nuevo EDR.</translation>
    </message>
    <message>
        <source>Paste new EDR…</source>
        <translation>Pegar nuevo EDR…</translation>
    </message>
    <message>
        <source>The server refuses the token</source>
        <translation>El servidor rechaza el token</translation>
    </message>
    <message>
        <source>needs a new token</source>
        <translation>necesita un token nuevo</translation>
    </message>
    <message>
        <source>Paste a new token.</source>
        <translation>Pegue un token nuevo.</translation>
    </message>
    <message>
        <source>Paste token…</source>
        <translation>Pegar token…</translation>
    </message>
    <message>
        <source>The server refuses the session</source>
        <translation>El servidor rechaza la sesión</translation>
    </message>
    <message>
        <source>needs a new client cookie</source>
        <translation>necesita una nueva cookie de cliente</translation>
    </message>
    <message>
        <source>Sign in with a browser, then paste the new client cookie.</source>
        <translation>Inicie sesión con un navegador y pegue después la nueva cookie de cliente.</translation>
    </message>
    <message>
        <source>Paste client cookie…</source>
        <translation>Pegar cookie de cliente…</translation>
    </message>
    <message>
        <source>The server refuses this source and its fallback</source>
        <translation>El servidor rechaza esta fuente y su alternativa</translation>
    </message>
    <message>
        <source>needs new credentials</source>
        <translation>necesita credenciales nuevas</translation>
    </message>
    <message>
        <source>Enter the present credentials of the source or of its fallback.</source>
        <translation>Introduzca las credenciales actuales de la fuente o de su alternativa.</translation>
    </message>
    <message>
        <source>Enter credentials…</source>
        <translation>Introducir credenciales…</translation>
    </message>
    <message>
        <source>No new token is given</source>
        <translation>No se entrega ningún token nuevo</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>requiere su atención</translation>
    </message>
    <message>
        <source>Look at the program that gives this token, then try again.</source>
        <translation>Revise el programa que entrega este token y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation>credenciales de cliente</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>token de renovación</translation>
    </message>
    <message>
        <source>browser sign-in</source>
        <translation>inicio de sesión en navegador</translation>
    </message>
    <message>
        <source>device sign-in</source>
        <translation>inicio de sesión en dispositivo</translation>
    </message>
    <message>
        <source>signed assertion</source>
        <translation>aserción firmada</translation>
    </message>
    <message>
        <source>token exchange</source>
        <translation>intercambio de tokens</translation>
    </message>
    <message>
        <source>login</source>
        <translation>inicio de sesión</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transferencia</translation>
    </message>
    <message>
        <source>Clerk session</source>
        <translation>sesión de Clerk</translation>
    </message>
    <message>
        <source>The consumer asks for a transfer</source>
        <translation>El consumidor pide una transferencia</translation>
    </message>
    <message>
        <source>consumer → provider</source>
        <translation>consumidor → proveedor</translation>
    </message>
    <message>
        <source>The provider starts the data flow</source>
        <translation>El proveedor inicia el flujo de datos</translation>
    </message>
    <message>
        <source>control plane → data plane</source>
        <translation>plano de control → plano de datos</translation>
    </message>
    <message>
        <source>The data plane makes an EDR with both tokens</source>
        <translation>El plano de datos crea un EDR con ambos tokens</translation>
    </message>
    <message>
        <source>in the data plane</source>
        <translation>en el plano de datos</translation>
    </message>
    <message>
        <source>The control plane receives the EDR</source>
        <translation>El plano de control recibe el EDR</translation>
    </message>
    <message>
        <source>data plane → control plane</source>
        <translation>plano de datos → plano de control</translation>
    </message>
    <message>
        <source>The start message brings the EDR</source>
        <translation>El mensaje de inicio trae el EDR</translation>
    </message>
    <message>
        <source>provider → consumer</source>
        <translation>proveedor → consumidor</translation>
    </message>
    <message>
        <source>The consumer asks for data with the access token</source>
        <translation>El consumidor pide datos con el token de acceso</translation>
    </message>
    <message>
        <source>consumer → data plane</source>
        <translation>consumidor → plano de datos</translation>
    </message>
    <message>
        <source>The data plane authorizes the request</source>
        <translation>El plano de datos autoriza la solicitud</translation>
    </message>
    <message>
        <source>The consumer signs an authentication token</source>
        <translation>El consumidor firma un token de autenticación</translation>
    </message>
    <message>
        <source>at the consumer</source>
        <translation>en el consumidor</translation>
    </message>
    <message>
        <source>The consumer sends it with the refresh token</source>
        <translation>El consumidor lo envía con el token de renovación</translation>
    </message>
    <message>
        <source>consumer → Refresh API</source>
        <translation>consumidor → API de renovación</translation>
    </message>
    <message>
        <source>The provider checks both and issues new tokens</source>
        <translation>El proveedor comprueba ambos y emite tokens nuevos</translation>
    </message>
    <message>
        <source>Refresh API → consumer</source>
        <translation>API de renovación → consumidor</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>Answers 503 temporarily_unavailable.</source>
        <translation>Responde 503 temporarily_unavailable.</translation>
    </message>
    <message>
        <source>Refused refresh</source>
        <translation>Renovación rechazada</translation>
    </message>
    <message>
        <source>Answers invalid_grant, as if the refresh token had been used or revoked.</source>
        <translation>Responde invalid_grant, como si el token de renovación se hubiera usado o revocado.</translation>
    </message>
    <message>
        <source>Slow answers</source>
        <translation>Respuestas lentas</translation>
    </message>
    <message>
        <source>Each answer comes late, by 2 s unless you say otherwise.</source>
        <translation>Cada respuesta llega tarde: 2 s, a menos que indique otra cosa.</translation>
    </message>
    <message>
        <source>Lost request</source>
        <translation>Solicitud perdida</translation>
    </message>
    <message>
        <source>Closes the connection before the request has any effect.</source>
        <translation>Cierra la conexión antes de que la solicitud tenga efecto.</translation>
    </message>
    <message>
        <source>Lost answer</source>
        <translation>Respuesta perdida</translation>
    </message>
    <message>
        <source>Does what was asked, rotation included, and closes the connection without an answer.</source>
        <translation>Hace lo que se pidió, incluida la rotación, y cierra la conexión sin responder.</translation>
    </message>
    <message>
        <source>Truncated answer</source>
        <translation>Respuesta truncada</translation>
    </message>
    <message>
        <source>Closes the connection in the middle of the body.</source>
        <translation>Cierra la conexión en mitad del cuerpo.</translation>
    </message>
    <message>
        <source>Oversized answer</source>
        <translation>Respuesta demasiado grande</translation>
    </message>
    <message>
        <source>Appends 2 MiB of white space to the body.</source>
        <translation>Añade 2 MiB de espacios en blanco al cuerpo.</translation>
    </message>
    <message>
        <source>Empty answer</source>
        <translation>Respuesta vacía</translation>
    </message>
    <message>
        <source>Answers without a body.</source>
        <translation>Responde sin cuerpo.</translation>
    </message>
    <message>
        <source>Wrong type</source>
        <translation>Tipo incorrecto</translation>
    </message>
    <message>
        <source>Calls an answer in JSON text/html.</source>
        <translation>Declara una respuesta JSON como text/html.</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Página HTML</translation>
    </message>
    <message>
        <source>Answers 200 with a page, as a hotel network or a proxy does.</source>
        <translation>Responde 200 con una página, como hace la red de un hotel o un proxy.</translation>
    </message>
    <message>
        <source>Broken JSON</source>
        <translation>JSON roto</translation>
    </message>
    <message>
        <source>The body is cut in half and is no longer JSON.</source>
        <translation>El cuerpo se corta por la mitad y deja de ser JSON.</translation>
    </message>
    <message>
        <source>Rate limit, seconds</source>
        <translation>Límite de frecuencia, segundos</translation>
    </message>
    <message>
        <source>Answers 429 with Retry-After in seconds.</source>
        <translation>Responde 429 con Retry-After en segundos.</translation>
    </message>
    <message>
        <source>Rate limit, date</source>
        <translation>Límite de frecuencia, fecha</translation>
    </message>
    <message>
        <source>Answers 429 with Retry-After as a date.</source>
        <translation>Responde 429 con Retry-After como fecha.</translation>
    </message>
    <message>
        <source>Rate limit, bare</source>
        <translation>Límite de frecuencia, sin más</translation>
    </message>
    <message>
        <source>Answers 429 without Retry-After.</source>
        <translation>Responde 429 sin Retry-After.</translation>
    </message>
    <message>
        <source>Rate limit, nonsense</source>
        <translation>Límite de frecuencia, sin sentido</translation>
    </message>
    <message>
        <source>Answers 429 with a Retry-After that means nothing.</source>
        <translation>Responde 429 con un Retry-After que no significa nada.</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Error del servidor</translation>
    </message>
    <message>
        <source>Answers 500 server_error.</source>
        <translation>Responde 500 server_error.</translation>
    </message>
    <message>
        <source>Bad gateway</source>
        <translation>Pasarela defectuosa</translation>
    </message>
    <message>
        <source>Answers 502.</source>
        <translation>Responde 502.</translation>
    </message>
    <message>
        <source>Gateway timeout</source>
        <translation>Tiempo agotado en la pasarela</translation>
    </message>
    <message>
        <source>Answers 504, which leaves open whether the request had an effect.</source>
        <translation>Responde 504, lo que deja abierto si la solicitud tuvo efecto.</translation>
    </message>
    <message>
        <source>Wrong clock</source>
        <translation>Reloj incorrecto</translation>
    </message>
    <message>
        <source>The sandbox lives 1 h ahead unless you say otherwise.</source>
        <translation>El entorno de pruebas va 1 h adelantado, a menos que indique otra cosa.</translation>
    </message>
    <message>
        <source>Rotate keys</source>
        <translation>Rotar claves</translation>
    </message>
    <message>
        <source>Signs with new keys from now on and forgets the old ones.</source>
        <translation>Firma a partir de ahora con claves nuevas y olvida las antiguas.</translation>
    </message>
    <message>
        <source>Revoke all</source>
        <translation>Revocar todo</translation>
    </message>
    <message>
        <source>Ends every session.</source>
        <translation>Termina todas las sesiones.</translation>
    </message>
    <message>
        <source>Expired certificate</source>
        <translation>Certificado caducado</translation>
    </message>
    <message>
        <source>On the https port: the certificate has run out.</source>
        <translation>En el puerto https: el certificado ha caducado.</translation>
    </message>
    <message>
        <source>Certificate of another host</source>
        <translation>Certificado de otro host</translation>
    </message>
    <message>
        <source>On the https port: the certificate names another host.</source>
        <translation>En el puerto https: el certificado nombra otro host.</translation>
    </message>
    <message>
        <source>Self-signed certificate</source>
        <translation>Certificado autofirmado</translation>
    </message>
    <message>
        <source>On the https port: nobody vouches for the certificate.</source>
        <translation>En el puerto https: nadie responde por el certificado.</translation>
    </message>
    <message>
        <source>Outdated TLS</source>
        <translation>TLS obsoleto</translation>
    </message>
    <message>
        <source>On the https port: offers nothing newer than TLS 1.1.</source>
        <translation>En el puerto https: no ofrece nada más reciente que TLS 1.1.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>Renovada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>Its tokens work.</source>
        <translation>Sus tokens funcionan.</translation>
    </message>
    <message>
        <source>Its tokens have run out; nobody has tried one since.</source>
        <translation>Sus tokens han caducado; desde entonces nadie ha probado ninguno.</translation>
    </message>
    <message>
        <source>A newer session took its place. Using its refresh token again revokes the family.</source>
        <translation>Una sesión más reciente ocupó su lugar. Si se vuelve a usar su token de renovación, se revoca toda la familia.</translation>
    </message>
    <message>
        <source>Somebody tried a token of it that had run out.</source>
        <translation>Alguien probó un token suyo que había caducado.</translation>
    </message>
    <message>
        <source>It was ended before its time: by hand, by a logout, or because a token was replayed.</source>
        <translation>Se terminó antes de tiempo: a mano, por un cierre de sesión o porque se reutilizó un token.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>a span of time</comment>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>una vez más</translation>
    </message>
    <message numerus="yes">
        <source>%n more times</source>
        <translation>
            <numerusform>%n vez más</numerusform>
            <numerusform>%n veces más</numerusform>
        </translation>
    </message>
    <message>
        <source>until switched off</source>
        <translation>hasta que se desactive</translation>
    </message>
    <message>
        <source>later, by itself</source>
        <translation>más tarde, por sí solo</translation>
    </message>
</context>
<context>
    <name>Scheduler</name>
    <message>
        <source>Scheduler stopped, nothing is refreshed</source>
        <translation>Planificador detenido, no se renueva nada</translation>
    </message>
    <message>
        <source>1 failure</source>
        <translation>1 fallo</translation>
    </message>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>%n fallo</numerusform>
            <numerusform>%n fallos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n atrasada</numerusform>
            <numerusform>%n atrasadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheduler running · nothing planned · %1 · %2</source>
        <extracomment>%1: "0 overdue", %2: "0 failures"</extracomment>
        <translation>Planificador en marcha · nada previsto · %1 · %2</translation>
    </message>
    <message>
        <source>Scheduler running · next %1 · %2 · %3</source>
        <extracomment>%1: a time of day, %2: "0 overdue", %3: "0 failures"</extracomment>
        <translation>Planificador en marcha · próxima %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Offline, refreshes deferred</source>
        <translation>Sin conexión, renovaciones aplazadas</translation>
    </message>
    <message numerus="yes">
        <source>Woke up, %n overdue, staggered</source>
        <translation>
            <numerusform>Reactivación: %n atrasada, se reparte</numerusform>
            <numerusform>Reactivación: %n atrasadas, se reparten</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock jumped back by %1</source>
        <translation>El reloj retrocedió %1</translation>
    </message>
    <message>
        <source>The clock jumped by +%1</source>
        <translation>El reloj saltó +%1</translation>
    </message>
    <message>
        <source>Many refreshes at once, spread over the hosts</source>
        <translation>Muchas renovaciones a la vez, repartidas entre los hosts</translation>
    </message>
    <message>
        <source>Key file in use</source>
        <translation>Se usa un archivo de clave</translation>
    </message>
    <message>
        <source>Credentials in memory only</source>
        <translation>Credenciales solo en memoria</translation>
    </message>
    <message>
        <source>Keychain unlocked</source>
        <translation>Llavero desbloqueado</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Llavero bloqueado</translation>
    </message>
    <message>
        <source>Keychain is being unlocked…</source>
        <translation>Desbloqueando el llavero…</translation>
    </message>
    <message>
        <source>No keychain found</source>
        <translation>No se encontró ningún llavero</translation>
    </message>
</context>
<context>
    <name>ShortErrors</name>
    <message>
        <source>host not found</source>
        <translation>host no encontrado</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>no es de confianza</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>broken answer</source>
        <translation>respuesta defectuosa</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>respuesta demasiado grande</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>redirigido</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>formato desconocido</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>sin token</translation>
    </message>
    <message>
        <source>unusable token</source>
        <translation>token inutilizable</translation>
    </message>
    <message>
        <source>captive portal</source>
        <translation>portal cautivo</translation>
    </message>
    <message>
        <source>no endpoint found</source>
        <translation>sin punto de acceso</translation>
    </message>
    <message>
        <source>wrong issuer</source>
        <translation>emisor incorrecto</translation>
    </message>
    <message>
        <source>program failed</source>
        <translation>programa fallido</translation>
    </message>
    <message>
        <source>file not readable</source>
        <translation>archivo ilegible</translation>
    </message>
    <message>
        <source>no credentials</source>
        <translation>sin credenciales</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>llavero bloqueado</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>sin llavero</translation>
    </message>
    <message>
        <source>keychain error</source>
        <translation>error del llavero</translation>
    </message>
    <message>
        <source>store error</source>
        <translation>error del almacén</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disco lleno</translation>
    </message>
    <message>
        <source>store damaged</source>
        <translation>almacén dañado</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>demasiado pronto</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>wrong input</source>
        <translation>entrada incorrecta</translation>
    </message>
    <message>
        <source>no such source</source>
        <translation>no existe la fuente</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ambiguo</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>no valid token</source>
        <translation>sin token válido</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>no admitido</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>error interno</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>certificado caducado</translation>
    </message>
    <message>
        <source>certificate not valid yet</source>
        <translation>certificado aún no válido</translation>
    </message>
    <message>
        <source>wrong certificate</source>
        <translation>certificado incorrecto</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>certificado de cliente</translation>
    </message>
    <message>
        <source>no TLS connection</source>
        <translation>sin conexión TLS</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Client credentials</source>
        <translation>Credenciales de cliente</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Login endpoint</source>
        <translation>Dirección de inicio de sesión</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de renovación</translation>
    </message>
    <message>
        <source>Browser sign-in</source>
        <translation>Inicio en navegador</translation>
    </message>
    <message>
        <source>Device sign-in</source>
        <translation>Inicio en dispositivo</translation>
    </message>
    <message>
        <source>Signed assertion</source>
        <translation>Aserción firmada</translation>
    </message>
    <message>
        <source>Token exchange</source>
        <translation>Intercambio de tokens</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Clerk session</source>
        <translation>Sesión de Clerk</translation>
    </message>
    <message>
        <source>Refresh token (EDR)</source>
        <translation>Token de renovación (EDR)</translation>
    </message>
    <message>
        <source>Pasted token</source>
        <translation>Token pegado</translation>
    </message>
    <message>
        <source>File that another program renews</source>
        <translation>Archivo que renueva otro programa</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>%1 before expiry</source>
        <translation>%1 antes de caducar</translation>
    </message>
    <message>
        <source>every %1 of lifetime</source>
        <translation>cada %1 de la vida útil</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>cada %1</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automática</translation>
    </message>
    <message>
        <source>%1 · single use</source>
        <translation>%1 · de un solo uso</translation>
    </message>
    <message>
        <source>%1 · entered by hand</source>
        <translation>%1 · introducido a mano</translation>
    </message>
    <message>
        <source>%1 · its fallback is in use</source>
        <translation>%1 · se usa su alternativa</translation>
    </message>
    <message>
        <source>%1 · with refresh token</source>
        <translation>%1 · con token de renovación</translation>
    </message>
    <message>
        <source>renewed by another program</source>
        <translation>lo renueva otro programa</translation>
    </message>
    <message>
        <source>none, it can’t be refreshed</source>
        <translation>ninguna, no se puede renovar</translation>
    </message>
    <message>
        <source>at %1 of lifetime</source>
        <translation>al %1 de la vida útil</translation>
    </message>
    <message>
        <source>only when used</source>
        <translation>solo al usarse</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>from the exp claim</source>
        <translation>del claim exp</translation>
    </message>
    <message>
        <source>from expires_in</source>
        <translation>de expires_in</translation>
    </message>
    <message>
        <source>from expires</source>
        <translation>de expires</translation>
    </message>
    <message>
        <source>from expires_at</source>
        <translation>de expires_at</translation>
    </message>
    <message>
        <source>from introspection</source>
        <translation>de la introspección</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesta</translation>
    </message>
    <message>
        <source>This token does not expire.</source>
        <translation>Este token no caduca.</translation>
    </message>
    <message>
        <source>Expires at %1
UTC: %2
The provider gave no expiry, %3 is assumed.</source>
        <translation>Caduca: %1
UTC: %2
El proveedor no indicó caducidad; se supone %3.</translation>
    </message>
    <message>
        <source>Expires at %1
UTC: %2</source>
        <translation>Caduca: %1
UTC: %2</translation>
    </message>
    <message>
        <source>Expires at %1
UTC: %2
Known %3</source>
        <translation>Caduca: %1
UTC: %2
Dato obtenido %3</translation>
    </message>
</context>
<context>
    <name>SourceCommands</name>
    <message>
        <source>Undo deleting %1</source>
        <translation>Deshacer la eliminación de %1</translation>
    </message>
    <message>
        <source>Undo pausing %1</source>
        <translation>Deshacer la pausa de %1</translation>
    </message>
    <message>
        <source>Undo resuming %1</source>
        <translation>Deshacer la reanudación de %1</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>This is not a valid address.</source>
        <translation>Esta dirección no es válida.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>La dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>La dirección no indica ningún host.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password.</source>
        <translation>La dirección no debe contener nombre de usuario ni contraseña.</translation>
    </message>
    <message>
        <source>The address must not contain a fragment (#).</source>
        <translation>La dirección no debe contener un fragmento (#).</translation>
    </message>
    <message>
        <source>Plain http lets anyone on the way read the credentials. Use https, or allow plain http for this source.</source>
        <translation>Con http sin cifrar, cualquiera en el camino puede leer las credenciales. Use https o permita http sin cifrar para esta fuente.</translation>
    </message>
    <message>
        <source>Enter an instant like 2026-11-21T14:00:00Z, or never.</source>
        <translation>Introduzca un instante como 2026-11-21T14:00:00Z, o never.</translation>
    </message>
    <message>
        <source>Enter an instant like 2026-11-21T14:00:00Z.</source>
        <translation>Introduzca un instante como 2026-11-21T14:00:00Z.</translation>
    </message>
    <message>
        <source>Each line must read NAME=value.</source>
        <translation>Cada línea debe tener la forma NOMBRE=valor.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 aparece dos veces.</translation>
    </message>
    <message>
        <source>A name has 1 to 63 characters: a to z, 0 to 9, and after the first also . _ -.</source>
        <translation>Un nombre tiene de 1 a 63 caracteres: de la a a la z, del 0 al 9 y, tras el primero, también . _ -.</translation>
    </message>
    <message>
        <source>Another source is named %1.</source>
        <translation>Otra fuente se llama %1.</translation>
    </message>
    <message>
        <source>Enter one word, like Bearer or raw.</source>
        <translation>Introduzca una sola palabra, como Bearer o raw.</translation>
    </message>
    <message>
        <source>Enter a number above 0.</source>
        <translation>Introduzca un número mayor que 0.</translation>
    </message>
    <message>
        <source>The share must be at most 90 % of the lifetime.</source>
        <translation>La parte debe ser como máximo el 90 % de la vida útil.</translation>
    </message>
    <message>
        <source>The share must be at most 100 % of the lifetime.</source>
        <translation>La parte debe ser como máximo el 100 % de la vida útil.</translation>
    </message>
    <message>
        <source>It must be at least one second.</source>
        <translation>Debe ser al menos un segundo.</translation>
    </message>
    <message>
        <source>It must be at most 100 years.</source>
        <translation>Deben ser como máximo 100 años.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Elija uno de la lista.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Introduzca un número entero.</translation>
    </message>
    <message>
        <source>Enter a whole path, beginning with /.</source>
        <translation>Introduzca una ruta completa que empiece por /.</translation>
    </message>
    <message>
        <source>There is no other source named %1.</source>
        <translation>No hay ninguna otra fuente llamada %1.</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>Se necesita este dato: %1.</translation>
    </message>
    <message>
        <source>%1 is needed, or else %2.</source>
        <translation>Se necesita uno de estos datos: %1 o bien %2.</translation>
    </message>
    <message>
        <source>Anyone on the way can read passwords and tokens that are sent over plain http.</source>
        <translation>Cualquiera en el camino puede leer las contraseñas y los tokens que se envían por http sin cifrar.</translation>
    </message>
    <message>
        <source>%1 before expiry would refresh a token of %2 without pause. Use 80 %?</source>
        <translation>Con %1 antes de caducar, un token con %2 de vida útil se renovaría sin pausa. ¿Usar el 80 %?</translation>
    </message>
    <message>
        <source>This would refresh a token of %1 without pause.</source>
        <translation>Así se renovaría sin pausa un token con %1 de vida útil.</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <translation>Habitual: %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>If that fails</source>
        <translation>Si eso falla</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Another way to a token, for when the first is refused.</source>
        <translation>Otra forma de obtener un token, por si se rechaza la primera.</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Nada más</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What programs and tokenctl call the source, for example billing.</source>
        <translation>Cómo llaman los programas y tokenctl a la fuente, por ejemplo billing.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What you call it; leave it empty to show the name.</source>
        <translation>Cómo la llama usted; déjelo vacío para mostrar el nombre.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Minutes, or percent of the lifetime.</source>
        <translation>Minutos, o porcentaje de la vida útil.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>Automáticamente</translation>
    </message>
    <message>
        <source>Minutes before expiry</source>
        <translation>Minutos antes de caducar</translation>
    </message>
    <message>
        <source>Share of the lifetime before expiry</source>
        <translation>Parte de la vida útil antes de caducar</translation>
    </message>
    <message>
        <source>Also refresh regularly</source>
        <translation>Renovar también con regularidad</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Every so many minutes</source>
        <translation>Cada cierto número de minutos</translation>
    </message>
    <message>
        <source>After a share of the lifetime</source>
        <translation>Tras una parte de la vida útil</translation>
    </message>
    <message>
        <source>Keep alive</source>
        <translation>Mantener vigente</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>Hasta una fecha</translation>
    </message>
    <message>
        <source>Only when used</source>
        <translation>Solo al usarse</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Days until a credential reminder</source>
        <translation>Días hasta el recordatorio de credenciales</translation>
    </message>
    <message>
        <source>It asks you to replace the credentials; leave it empty for none.</source>
        <translation>Le pide que sustituya las credenciales; déjelo vacío para que no haya recordatorio.</translation>
    </message>
    <message>
        <source>Header scheme</source>
        <translation>Esquema del encabezado</translation>
    </message>
    <message>
        <source>The word before the token, usually Bearer; raw sends the token alone.</source>
        <translation>La palabra que precede al token, normalmente Bearer; raw envía solo el token.</translation>
    </message>
    <message>
        <source>Gateway upstream</source>
        <translation>Destino de la pasarela</translation>
    </message>
    <message>
        <source>The API that the gateway adds this token for; leave it empty for none.</source>
        <translation>La API para la que la pasarela añade este token; déjelo vacío si no hay ninguna.</translation>
    </message>
    <message>
        <source>Pass on reads while there is no token</source>
        <translation>Dejar pasar lecturas mientras no haya token</translation>
    </message>
    <message>
        <source>The gateway then sends GET and HEAD requests on without a token, and no others.</source>
        <translation>La pasarela reenvía entonces sin token las solicitudes GET y HEAD, y ninguna otra.</translation>
    </message>
    <message>
        <source>Additional CA certificates</source>
        <translation>Certificados de CA adicionales</translation>
    </message>
    <message>
        <source>A PEM file, for providers with a company certificate.</source>
        <translation>Un archivo PEM, para proveedores con un certificado de empresa.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>A PEM file that is shown to providers that ask for one.</source>
        <translation>Un archivo PEM que se presenta a los proveedores que lo piden.</translation>
    </message>
    <message>
        <source>Allow plain http</source>
        <translation>Permitir http sin cifrar</translation>
    </message>
    <message>
        <source>Also to other computers. To this one it is always allowed.</source>
        <translation>También hacia otros equipos. Hacia este siempre está permitido.</translation>
    </message>
    <message>
        <source>Clear the token when Tokenwatch ends</source>
        <translation>Borrar el token cuando Tokenwatch termine</translation>
    </message>
    <message>
        <source>Name a file, without .. or doubled slashes.</source>
        <translation>Indique un archivo, sin .. ni barras dobles.</translation>
    </message>
    <message>
        <source>Enter a name of letters, digits and _, like ACCESS_TOKEN.</source>
        <translation>Introduzca un nombre con letras, cifras y _, como ACCESS_TOKEN.</translation>
    </message>
    <message>
        <source>Each path must begin with /.</source>
        <translation>Cada ruta debe empezar por /.</translation>
    </message>
    <message>
        <source>Callers of the gateway sign in at</source>
        <translation>Quienes llaman a la pasarela inician sesión en</translation>
    </message>
    <message>
        <source>Requests must then carry a session token of this issuer besides the key; leave it empty to ask for the key alone.</source>
        <translation>Las solicitudes deben llevar entonces, además de la clave, un token de sesión de este emisor; déjelo vacío para pedir solo la clave.</translation>
    </message>
    <message>
        <source>Origins that callers may come from</source>
        <translation>Orígenes desde los que se puede llamar</translation>
    </message>
    <message>
        <source>For example https://app.example; leave it empty to let every origin in.</source>
        <translation>Por ejemplo, https://app.example; déjelo vacío para admitir cualquier origen.</translation>
    </message>
    <message>
        <source>Paths without sign-in</source>
        <translation>Rutas sin inicio de sesión</translation>
    </message>
    <message>
        <source>The usual ones: health, documentation, webhooks</source>
        <translation>Las habituales: estado, documentación, webhooks</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Solo estas</translation>
    </message>
    <message>
        <source>List of paths</source>
        <translation>Lista de rutas</translation>
    </message>
    <message>
        <source>Below the source’s own, for example /health; a final * stands for the rest, as in /webhooks/*.</source>
        <translation>Por debajo de la ruta de la fuente, por ejemplo, /health; un * al final representa el resto, como en /webhooks/*.</translation>
    </message>
    <message>
        <source>Keep a file with the token</source>
        <translation>Mantener un archivo con el token</translation>
    </message>
    <message>
        <source>For programs that can only read a file. It is written whenever the token changes; leave it empty for none.</source>
        <translation>Para programas que solo pueden leer un archivo. Se escribe cada vez que cambia el token; déjelo vacío si no hay ninguno.</translation>
    </message>
    <message>
        <source>What stands in the file</source>
        <translation>Contenido del archivo</translation>
    </message>
    <message>
        <source>The token alone</source>
        <translation>Solo el token</translation>
    </message>
    <message>
        <source>The whole Authorization line</source>
        <translation>La línea Authorization completa</translation>
    </message>
    <message>
        <source>JSON, with the expiry</source>
        <translation>JSON, con la caducidad</translation>
    </message>
    <message>
        <source>A variable: NAME='token'</source>
        <translation>Una variable: NAME='token'</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Nombre de la variable</translation>
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
        <translation>caducó hace %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 left of %2, which is assumed</source>
        <translation>quedan %1 de %2, valor supuesto</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>quedan %1 de %2</translation>
    </message>
    <message>
        <source>retry in %1, try %2</source>
        <translation>reintento dentro de %1, intento %2</translation>
    </message>
    <message>
        <source>in %1, at %2</source>
        <translation>dentro de %1, %2</translation>
    </message>
    <message>
        <source>no attempt yet</source>
        <translation>ningún intento aún</translation>
    </message>
    <message>
        <source>no attempt in the last 24 hours</source>
        <translation>ningún intento en las últimas 24 horas</translation>
    </message>
    <message>
        <source>1 hour with refreshes</source>
        <translation>1 hora con renovaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n hours with refreshes</source>
        <translation>
            <numerusform>%n hora con renovaciones</numerusform>
            <numerusform>%n horas con renovaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour with failures</source>
        <translation>1 hora con fallos</translation>
    </message>
    <message numerus="yes">
        <source>%n hours with failures</source>
        <translation>
            <numerusform>%n hora con fallos</numerusform>
            <numerusform>%n horas con fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>in the last 24 hours: %1, %2</source>
        <extracomment>%1: "21 hours with refreshes", %2: "1 hour with failures"</extracomment>
        <translation>en las últimas 24 horas: %1, %2</translation>
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
        <translation>rechazado</translation>
    </message>
    <message>
        <source>refused twice</source>
        <translation>rechazado dos veces</translation>
    </message>
    <message numerus="yes">
        <source>refused %n times</source>
        <translation>
            <numerusform>rechazado %n vez</numerusform>
            <numerusform>rechazado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>1 failure</source>
        <translation>1 fallo</translation>
    </message>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>%n fallo</numerusform>
            <numerusform>%n fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted by hand</source>
        <translation>pegado a mano</translation>
    </message>
    <message>
        <source>no refresh token</source>
        <translation>sin token de renovación</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>espera su turno</translation>
    </message>
    <message>
        <source>watch only</source>
        <translation>solo se vigila</translation>
    </message>
    <message>
        <source>never signed in</source>
        <translation>nunca se inició sesión</translation>
    </message>
    <message>
        <source>credential missing</source>
        <translation>falta una credencial</translation>
    </message>
    <message>
        <source>scheduler stopped</source>
        <translation>planificador detenido</translation>
    </message>
    <message>
        <source>only when used</source>
        <translation>solo al usarse</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>aún sin guardar</translation>
    </message>
    <message>
        <source>answer lost</source>
        <translation>respuesta perdida</translation>
    </message>
    <message>
        <source>no keychain found</source>
        <translation>no se encontró llavero</translation>
    </message>
    <message>
        <source>wrong configuration</source>
        <translation>configuración incorrecta</translation>
    </message>
    <message>
        <source>1 source waits</source>
        <translation>1 fuente espera</translation>
    </message>
    <message numerus="yes">
        <source>%n sources wait</source>
        <translation>
            <numerusform>%n fuente espera</numerusform>
            <numerusform>%n fuentes esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a span of time</comment>
        <translation>desde hace %1</translation>
    </message>
    <message>
        <source>after a restart</source>
        <translation>tras un reinicio</translation>
    </message>
    <message>
        <source>by you, %1</source>
        <translation>por usted, %1</translation>
    </message>
    <message>
        <source>by you, %1 ago</source>
        <translation>por usted, hace %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time of day</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>toca ahora</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dentro de %1</translation>
    </message>
    <message>
        <source>try %1 · %2</source>
        <extracomment>%1: number of the next try, %2: time of day</extracomment>
        <translation>intento %1 · %2</translation>
    </message>
    <message>
        <source>retry due now</source>
        <translation>reintento ahora</translation>
    </message>
    <message>
        <source>retry in %1</source>
        <translation>reintento en %1</translation>
    </message>
    <message>
        <source>renewed elsewhere</source>
        <translation>se renueva en otro lugar</translation>
    </message>
    <message>
        <source>paste a new token</source>
        <translation>pegue un token nuevo</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>start the scheduler</source>
        <translation>inicie el planificador</translation>
    </message>
    <message>
        <source>when used</source>
        <translation>al usarse</translation>
    </message>
    <message>
        <source>needs a correction</source>
        <translation>requiere una corrección</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>sin planificar</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>prevista: %1</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Renovando…</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Caduca pronto</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Con fallos</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>No credentials</source>
        <translation>Sin credenciales</translation>
    </message>
    <message>
        <source>Locked keychain</source>
        <translation>Llavero bloqueado</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Recovering…</source>
        <translation>Recuperando…</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>en riesgo</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Sin llavero</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>no se encontró</translation>
    </message>
    <message>
        <source>no token yet</source>
        <translation>aún sin token</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>sin token</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>no caduca</translation>
    </message>
    <message>
        <source>of %1 assumed</source>
        <translation>de %1 (supuesto)</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>refresh to start</source>
        <translation>renueve para empezar</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>resume to refresh</source>
        <translation>reanude para renovar</translation>
    </message>
    <message>
        <source>after sign-in</source>
        <translation>tras iniciar sesión</translation>
    </message>
    <message>
        <source>add credentials</source>
        <translation>añada credenciales</translation>
    </message>
    <message>
        <source>with a keychain</source>
        <translation>con un llavero</translation>
    </message>
    <message>
        <source>after unlocking</source>
        <translation>tras desbloquear</translation>
    </message>
    <message>
        <source>when online</source>
        <translation>con conexión</translation>
    </message>
    <message>
        <source>cleared %1</source>
        <translation>borrado %1</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Pegado</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>never fetched</source>
        <translation>nunca obtenido</translation>
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
        <translation>cancelado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>No sources yet</source>
        <translation>Aún no hay fuentes</translation>
    </message>
    <message numerus="yes">
        <source>1 of %n sources needs you</source>
        <translation>
            <numerusform>La única fuente requiere su atención</numerusform>
            <numerusform>1 de %n fuentes requiere su atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sources need you</source>
        <translation>
            <numerusform>%1 de %n fuente requiere su atención</numerusform>
            <numerusform>%1 de %n fuentes requieren su atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sources in trouble, nothing for you to do</source>
        <translation>
            <numerusform>%1 de %n fuente con problemas; usted no tiene que hacer nada</numerusform>
            <numerusform>%1 de %n fuentes con problemas; usted no tiene que hacer nada</numerusform>
        </translation>
    </message>
    <message>
        <source>The only source is fine</source>
        <translation>La única fuente está bien</translation>
    </message>
    <message numerus="yes">
        <source>All %n sources are fine</source>
        <translation>
            <numerusform>La única fuente está bien</numerusform>
            <numerusform>Las %n fuentes están bien</numerusform>
        </translation>
    </message>
    <message>
        <source>Next loss of cover: %1 in %2, at %3</source>
        <extracomment>%1: name of a source, %2: "4 min 12 s", %3: time of day</extracomment>
        <translation>Próxima pérdida de cobertura: %1 dentro de %2 (%3)</translation>
    </message>
    <message>
        <source>No loss of cover in sight</source>
        <translation>Ninguna pérdida de cobertura a la vista</translation>
    </message>
</context>
<context>
    <name>Tests</name>
    <message>
        <source>The next request would have gone to %1, and a test gives credentials to one host only.</source>
        <translation>La siguiente solicitud habría ido a %1, y una prueba solo da credenciales a un host.</translation>
    </message>
    <message>
        <source>A test sends at most %1 requests.</source>
        <translation>Una prueba envía como máximo %1 solicitudes.</translation>
    </message>
    <message>
        <source>A test ends after %1 refused passwords, so that no account is locked.</source>
        <translation>Una prueba termina tras %1 contraseñas rechazadas, para que no se bloquee ninguna cuenta.</translation>
    </message>
    <message>
        <source>Enter its address in the source if you trust it.</source>
        <translation>Introduzca su dirección en la fuente si confía en él.</translation>
    </message>
    <message>
        <source>Enter the address of the endpoint itself.</source>
        <translation>Introduzca la dirección del propio punto de acceso.</translation>
    </message>
    <message>
        <source>Check the user name and the password.</source>
        <translation>Compruebe el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>The credential of this source works only once, so the test is a refresh: what comes back is kept.</source>
        <translation>La credencial de esta fuente solo funciona una vez, por lo que la prueba es una renovación: lo que se recibe se conserva.</translation>
    </message>
    <message>
        <source>No host is asked. Nothing is stored.</source>
        <translation>No se consulta ningún host. No se guarda nada.</translation>
    </message>
    <message>
        <source>Credentials go to %1 only. At most %2 requests, and no more after %3 refused passwords. Nothing is stored.</source>
        <translation>Las credenciales solo van a %1. Como máximo %2 solicitudes, y ninguna más tras %3 contraseñas rechazadas. No se guarda nada.</translation>
    </message>
    <message>
        <source>form</source>
        <extracomment>%1: a grant type of OAuth, "password"</extracomment>
        <translation>formulario</translation>
    </message>
    <message>
        <source>JSON</source>
        <extracomment>%1: names of fields, "email"</extracomment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>A token came.</source>
        <translation>Llegó un token.</translation>
    </message>
    <message>
        <source>The provider describes itself here.</source>
        <translation>Aquí el proveedor se describe a sí mismo.</translation>
    </message>
    <message>
        <source>There is no endpoint here that gives tokens.</source>
        <translation>Aquí no hay ningún punto de acceso que dé tokens.</translation>
    </message>
    <message>
        <source>Something is here, but it wants another format.</source>
        <translation>Aquí hay algo, pero exige otro formato.</translation>
    </message>
    <message>
        <source>The credentials are not accepted.</source>
        <translation>No se aceptan las credenciales.</translation>
    </message>
    <message>
        <source>The server is asked too often.</source>
        <translation>El servidor recibe demasiadas solicitudes.</translation>
    </message>
    <message>
        <source>It points to another address, which is not followed.</source>
        <translation>Remite a otra dirección, que no se sigue.</translation>
    </message>
    <message>
        <source>The server has trouble of its own.</source>
        <translation>El servidor tiene un problema propio.</translation>
    </message>
    <message>
        <source>An answer came, but no usable token in it.</source>
        <translation>Llegó una respuesta, pero sin ningún token utilizable.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>No llegó ninguna respuesta.</translation>
    </message>
    <message>
        <source>This answer was not expected.</source>
        <translation>Esta respuesta no se esperaba.</translation>
    </message>
    <message>
        <source>The test stopped without a token.</source>
        <translation>La prueba terminó sin ningún token.</translation>
    </message>
    <message>
        <source>It works: a token came that lasts %1.</source>
        <translation>Funciona: llegó un token que dura %1.</translation>
    </message>
    <message>
        <source>It works: a token came that does not say when it ends.</source>
        <translation>Funciona: llegó un token que no dice cuándo termina.</translation>
    </message>
    <message>
        <source>The token is in use now.</source>
        <translation>El token ya está en uso.</translation>
    </message>
    <message>
        <source>The token was thrown away again.</source>
        <translation>El token se ha vuelto a desechar.</translation>
    </message>
    <message>
        <source>form, %1 grant</source>
        <translation>formulario, flujo %1</translation>
    </message>
    <message>
        <source>JSON, %1</source>
        <translation>JSON, %1</translation>
    </message>
    <message>
        <source>A token was found in “%1”.</source>
        <translation>Se encontró un token en «%1».</translation>
    </message>
    <message>
        <source>Not sent: attempt %1 worked.</source>
        <translation>No enviado: funcionó el intento %1.</translation>
    </message>
    <message>
        <source>Not sent: it is another host.</source>
        <translation>No enviado: es otro host.</translation>
    </message>
    <message>
        <source>Not sent: the limit was reached.</source>
        <translation>No enviado: se alcanzó el límite.</translation>
    </message>
    <message>
        <source>Not sent: the test had ended.</source>
        <translation>No enviado: la prueba ya había terminado.</translation>
    </message>
    <message>
        <source>The server sent a date in %1, not a duration, so the exp claim is used.</source>
        <translation>El servidor envió en %1 una fecha, no una duración, por lo que se usa el claim exp.</translation>
    </message>
    <message>
        <source>The server sent a date in %1, not a duration. It is taken as a date.</source>
        <translation>El servidor envió en %1 una fecha, no una duración. Se toma como fecha.</translation>
    </message>
    <message>
        <source>The server does not say how long the token lasts. This is assumed until it is known better.</source>
        <translation>El servidor no indica cuánto dura el token. Se supone este valor hasta que se conozca mejor.</translation>
    </message>
    <message>
        <source>form, %1 grant, %2</source>
        <extracomment>%1: a grant type of OAuth, "password"; %2: how the client says who it is, "client_secret_post"</extracomment>
        <translation>formulario, flujo %1, %2</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>%1 now</source>
        <extracomment>so many sources are without a token</extracomment>
        <translation>%1 ahora</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>so many sources are without a token, from a time on</extracomment>
        <translation>%1 desde %2</translation>
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
        <translation>%1. Próxima pérdida: %2, %3</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>key “%1”</source>
        <translation>clave «%1»</translation>
    </message>
    <message>
        <source>managing key</source>
        <translation>clave de administración</translation>
    </message>
    <message>
        <source>over the local API</source>
        <translation>por la API local</translation>
    </message>
    <message>
        <source>through the gateway</source>
        <translation>a través de la pasarela</translation>
    </message>
    <message>
        <source>For files that a shell reads: “set -a; . ./.env; set +a”. The token is asked for at that moment, and none stands in the file.</source>
        <translation>Para archivos que lee una shell: «set -a; . ./.env; set +a». El token se pide en ese momento, y en el archivo no hay ninguno.</translation>
    </message>
    <message>
        <source>Asks for the token each time it runs, so it never expires and no secret lands in your shell history.</source>
        <translation>Pide el token cada vez que se ejecuta, así que nunca caduca y ningún secreto acaba en el historial de la shell.</translation>
    </message>
    <message numerus="yes">
        <source>%n times, last %1</source>
        <translation>
            <numerusform>%n vez, la última %1</numerusform>
            <numerusform>%n veces, la última %1</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>when a program took the token</comment>
        <translation>última vez %1</translation>
    </message>
    <message>
        <source>1 more program</source>
        <translation>1 programa más</translation>
    </message>
    <message numerus="yes">
        <source>%n more programs</source>
        <translation>
            <numerusform>%n programa más</numerusform>
            <numerusform>%n programas más</numerusform>
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
        <translation>ningún programa ha obtenido el token en el último día</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>names of programs, and when the last of them took the token</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 time, last %1</source>
        <translation>1 vez, la última %1</translation>
    </message>
</context>
<context>
    <name>tokenwatch::Actions</name>
    <message>
        <source>&amp;Add source…</source>
        <translation>&amp;Añadir fuente…</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Añadir fuente</translation>
    </message>
    <message>
        <source>&amp;Import sources…</source>
        <translation>&amp;Importar fuentes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Renovar</translation>
    </message>
    <message>
        <source>Refresh &amp;all</source>
        <translation>Renovar &amp;todas</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>C&amp;lear…</source>
        <translation>&amp;Borrar…</translation>
    </message>
    <message>
        <source>Add cr&amp;edentials…</source>
        <translation>Añadir &amp;credenciales…</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>Copiar to&amp;ken</translation>
    </message>
    <message>
        <source>Copy &amp;header</source>
        <translation>Copiar encabe&amp;zado</translation>
    </message>
    <message>
        <source>Copy c&amp;url command</source>
        <translation>Copiar comando c&amp;url</translation>
    </message>
    <message>
        <source>Edi&amp;t source…</source>
        <translation>E&amp;ditar fuente…</translation>
    </message>
    <message>
        <source>Si&amp;gn in…</source>
        <translation>&amp;Iniciar sesión…</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>De&amp;shacer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Problema si&amp;guiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>Problema a&amp;nterior</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>&amp;Tabla</translation>
    </message>
    <message>
        <source>Ti&amp;meline</source>
        <translation>&amp;Línea de tiempo</translation>
    </message>
    <message>
        <source>Look ahead %1</source>
        <translation>Ver %1 por adelantado</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Alejar</translation>
    </message>
    <message>
        <source>&amp;Whole range</source>
        <translation>Intervalo c&amp;ompleto</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>Filas co&amp;mpactas</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Sc&amp;heduler running</source>
        <translation>&amp;Planificador en marcha</translation>
    </message>
    <message>
        <source>&amp;Unlock keychain…</source>
        <translation>&amp;Desbloquear llavero…</translation>
    </message>
    <message>
        <source>Copy local &amp;API address</source>
        <translation>Copiar dirección de la &amp;API local</translation>
    </message>
    <message>
        <source>&amp;Sandbox</source>
        <translation>&amp;Entorno de pruebas</translation>
    </message>
    <message>
        <source>&amp;About Tokenwatch</source>
        <translation>&amp;Acerca de Tokenwatch</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>R&amp;eanudar</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Claims</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>Re&amp;gistro</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>Details belo&amp;w the table</source>
        <translation>Detalles ba&amp;jo la tabla</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
</context>
<context>
    <name>tokenwatch::AdvancedPage</name>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>As Tokenwatch was started</source>
        <translation>Como al iniciar Tokenwatch</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Lo que ocurre</translation>
    </message>
    <message>
        <source>Everything, for finding faults</source>
        <translation>Todo, para buscar fallos</translation>
    </message>
    <message>
        <source>&amp;Save support bundle…</source>
        <translation>&amp;Guardar paquete de asistencia…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>States, settings and the last lines of the log, for whoever helps you. Secrets are taken out, and the file is searched for them before it is written.</source>
        <translation>Estados, ajustes y las últimas líneas del registro, para quien le preste ayuda. Los secretos se eliminan y, antes de escribir el archivo, se comprueba que no contenga ninguno.</translation>
    </message>
    <message>
        <source>Save support bundle</source>
        <translation>Guardar paquete de asistencia</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Se guardó como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>No se pudo escribir %1: %2. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::AppearancePage</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Filas</translation>
    </message>
    <message>
        <source>Two lines</source>
        <translation>Dos líneas</translation>
    </message>
    <message>
        <source>Compact, one line</source>
        <translation>Compactas, una línea</translation>
    </message>
    <message>
        <source>Tray &amp;icon</source>
        <translation>&amp;Icono de la bandeja</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Dark, for light panels</source>
        <translation>Oscuro, para paneles claros</translation>
    </message>
    <message>
        <source>Light, for dark panels</source>
        <translation>Claro, para paneles oscuros</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>En color</translation>
    </message>
    <message>
        <source>&amp;High contrast: black and white, lines instead of tints</source>
        <translation>Alto &amp;contraste: blanco y negro, líneas en lugar de tonos</translation>
    </message>
    <message>
        <source>Reduced &amp;motion: nothing turns, nothing fades</source>
        <translation>&amp;Movimiento reducido: nada gira, nada se desvanece</translation>
    </message>
    <message>
        <source>Both are on as well while the desktop asks for them.</source>
        <translation>Ambos se activan también mientras el escritorio los pida.</translation>
    </message>
    <message>
        <source>Show the &amp;details with the table</source>
        <translation>Mostrar los &amp;detalles con la tabla</translation>
    </message>
    <message>
        <source>&amp;Place of the details</source>
        <translation>&amp;Posición de los detalles</translation>
    </message>
    <message>
        <source>Right of the table</source>
        <translation>A la derecha de la tabla</translation>
    </message>
    <message>
        <source>Below the table</source>
        <translation>Bajo la tabla</translation>
    </message>
</context>
<context>
    <name>tokenwatch::AttemptRow</name>
    <message>
        <source>Attempt %1: %2 %3. %4. %5</source>
        <comment>number, method, path, answer, meaning</comment>
        <translation>Intento %1: %2 %3. %4. %5</translation>
    </message>
    <message>
        <source>no secrets sent</source>
        <translation>no se enviaron secretos</translation>
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
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
</context>
<context>
    <name>tokenwatch::AttemptsModel</name>
    <message>
        <source>OK, new token for %1</source>
        <translation>OK, token nuevo para %1</translation>
    </message>
    <message>
        <source>OK, new token</source>
        <translation>OK, token nuevo</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>con éxito</translation>
    </message>
    <message>
        <source>did not succeed</source>
        <translation>sin éxito</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>tokenwatch::AttemptsView</name>
    <message>
        <source>Latest attempts</source>
        <translation>Últimos intentos</translation>
    </message>
</context>
<context>
    <name>tokenwatch::BannerTexts</name>
    <message>
        <source>The sandbox serves at %1. Nothing in it is real.</source>
        <translation>El entorno de pruebas atiende en %1. Nada de lo que contiene es real.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::Banners</name>
    <message>
        <source>Sandbox: nothing here is real.</source>
        <translation>Entorno de pruebas: aquí nada es real.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>End snooze</source>
        <translation>Dejar de silenciar</translation>
    </message>
    <message>
        <source>Tokens are covered and cannot be copied. Refreshing goes on.</source>
        <translation>Los tokens están ocultos y no se pueden copiar. La renovación continúa.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostrar de nuevo</translation>
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
        <translation>Valor y significado</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>Mantener para mostrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Claims of the token</source>
        <translation>Claims del token</translation>
    </message>
    <message>
        <source>Shows the token for as long as the button is held.</source>
        <translation>Muestra el token mientras se mantiene pulsado el botón.</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Copiar el token</translation>
    </message>
    <message>
        <source>There is no token</source>
        <translation>No hay token</translation>
    </message>
    <message>
        <source>Its claims are shown as soon as there is one.</source>
        <translation>Sus claims se mostrarán en cuanto haya uno.</translation>
    </message>
    <message>
        <source>There is nothing to decode</source>
        <translation>No hay nada que descodificar</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is shown.</source>
        <translation>El token está a la vista.</translation>
    </message>
    <message>
        <source>The token is hidden.</source>
        <translation>El token está oculto.</translation>
    </message>
    <message>
        <source>Asks the issuer for its public keys. Nothing of the token is sent.</source>
        <translation>Pide al emisor sus claves públicas. No se envía nada del token.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Check signature</source>
        <translation>Comprobar firma</translation>
    </message>
</context>
<context>
    <name>tokenwatch::ColumnMenu</name>
    <message>
        <source>Columns and gro&amp;ups</source>
        <translation>Columnas &amp;y grupos</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>E&amp;xpires in</source>
        <translation>&amp;Caduca en</translation>
    </message>
    <message>
        <source>&amp;Next refresh</source>
        <translation>&amp;Próxima renovación</translation>
    </message>
    <message>
        <source>&amp;Last result</source>
        <translation>Último &amp;resultado</translation>
    </message>
    <message>
        <source>Last &amp;24 h</source>
        <translation>Últimas &amp;24 h</translation>
    </message>
    <message>
        <source>&amp;Grant</source>
        <translation>F&amp;lujo</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>Carpe&amp;ta</translation>
    </message>
    <message>
        <source>Expires &amp;at</source>
        <translation>C&amp;aduca el</translation>
    </message>
    <message>
        <source>&amp;Issued</source>
        <translation>Em&amp;itido</translation>
    </message>
    <message>
        <source>Life&amp;time</source>
        <translation>&amp;Vida útil</translation>
    </message>
    <message>
        <source>&amp;Failures</source>
        <translation>Fall&amp;os</translation>
    </message>
    <message>
        <source>&amp;Refresh token ends</source>
        <translation>Fin &amp;del token de renovación</translation>
    </message>
    <message>
        <source>Fit &amp;widths to the words</source>
        <translation>A&amp;justar los anchos al texto</translation>
    </message>
    <message>
        <source>Not group&amp;ed</source>
        <translation>&amp;Sin agrupar</translation>
    </message>
    <message>
        <source>Grouped &amp;by folder</source>
        <translation>A&amp;grupadas por carpeta</translation>
    </message>
    <message>
        <source>Grouped by &amp;host</source>
        <translation>Agrupadas por &amp;host</translation>
    </message>
    <message>
        <source>In use b&amp;y</source>
        <translation>En &amp;uso por</translation>
    </message>
</context>
<context>
    <name>tokenwatch::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>tokenwatch::DesktopNotifier</name>
    <message>
        <source>Snooze 15 min</source>
        <translation>Silenciar 15 min</translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <translation>Silenciar 1 h</translation>
    </message>
    <message>
        <source>Snooze until tomorrow 8:00</source>
        <translation>Silenciar hasta mañana a las 8:00</translation>
    </message>
    <message>
        <source>Snooze until it changes</source>
        <translation>Silenciar hasta que cambie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
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
        <translation>Detalles</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Detail tabs</source>
        <translation>Pestañas de detalles</translation>
    </message>
    <message>
        <source>Refresh this source</source>
        <translation>Renovar esta fuente</translation>
    </message>
    <message>
        <source>Clear the token of this source</source>
        <translation>Borrar el token de esta fuente</translation>
    </message>
    <message>
        <source>Select a source to see its details.</source>
        <translation>Seleccione una fuente para ver sus detalles.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <comment>a tab and its key</comment>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>What this token says is covered, because nobody was here or the screen was locked. It goes on being refreshed.</source>
        <translation>Lo que dice este token está oculto porque no había nadie aquí o porque la pantalla estaba bloqueada. El token se sigue renovando.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostrar de nuevo</translation>
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
        <translation>Se añadió %1.</translation>
    </message>
    <message>
        <source>%1 was saved. Ctrl+Z takes it back.</source>
        <translation>Se guardó %1. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 vuelve a estar como antes.</translation>
    </message>
    <message>
        <source>Import sources</source>
        <translation>Importar fuentes</translation>
    </message>
    <message>
        <source>Sources, environment files, Postman and Insomnia exports (*.json *.env .env *.env.* *.yaml *.yml)</source>
        <translation>Fuentes, archivos de entorno, exportaciones de Postman e Insomnia (*.json *.env .env *.env.* *.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 can’t be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MiB. That is no file of sources.</source>
        <translation>%1 ocupa más de 4 MiB. No es un archivo de fuentes.</translation>
    </message>
    <message>
        <source>%1 holds no source.</source>
        <translation>%1 no contiene ninguna fuente.</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>Ha iniciado sesión en %1.</translation>
    </message>
    <message>
        <source>The sandbox and its sources are gone.</source>
        <translation>El entorno de pruebas y sus fuentes se han quitado.</translation>
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
        <translation>Aún no se ha iniciado ninguna transferencia. POST /edc/transfers inicia una y responde con su EDR, que se puede importar como fuente.</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>Solo rechazadas</translation>
    </message>
    <message>
        <source>The ten steps</source>
        <translation>Los diez pasos</translation>
    </message>
    <message>
        <source>They are marked as a transfer goes through them.</source>
        <translation>Se marcan a medida que una transferencia pasa por ellos.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::FailureDetails</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details of the last attempt</source>
        <translation>Detalles del último intento</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copiar los detalles</translation>
    </message>
</context>
<context>
    <name>tokenwatch::FaultsPage</name>
    <message>
        <source>Faults</source>
        <translation>Averías</translation>
    </message>
    <message>
        <source>This sandbox knows no faults.</source>
        <translation>Este entorno de pruebas no conoce averías.</translation>
    </message>
    <message>
        <source>Switched on only</source>
        <translation>Solo activadas</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a span of time</comment>
        <translation>durante %1</translation>
    </message>
    <message>
        <source>until switched off</source>
        <translation>hasta que se desactive</translation>
    </message>
    <message>
        <source>usual amount</source>
        <translation>valor habitual</translation>
    </message>
    <message>
        <source>How late, how far ahead, or what Retry-After says</source>
        <translation>Cuánto retraso, cuánto adelanto o qué dice Retry-After</translation>
    </message>
    <message>
        <source>Switch on for</source>
        <translation>Activar para</translation>
    </message>
    <message>
        <source>Whom the next fault strikes</source>
        <translation>A quién afecta la próxima avería</translation>
    </message>
    <message>
        <source>Where the next fault strikes</source>
        <translation>Dónde ocurre la próxima avería</translation>
    </message>
    <message>
        <source>How often or how long the next fault strikes</source>
        <translation>Cuántas veces o cuánto tiempo ocurre la próxima avería</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Qué cantidad</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>every address</source>
        <translation>cualquier dirección</translation>
    </message>
    <message>
        <source>usual amount, %1</source>
        <translation>valor habitual, %1</translation>
    </message>
</context>
<context>
    <name>tokenwatch::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter sources</source>
        <translation>Filtrar fuentes</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
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
        <translation>Iniciar</translation>
    </message>
</context>
<context>
    <name>tokenwatch::FormField</name>
    <message>
        <source>Use 80 %</source>
        <translation>Usar el 80 %</translation>
    </message>
    <message>
        <source>NAME=value, one each line</source>
        <translation>NOMBRE=valor, uno por línea</translation>
    </message>
    <message>
        <source>one argument each line</source>
        <translation>un argumento por línea</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation>Elegir el archivo: %1</translation>
    </message>
    <message>
        <source>The source can’t work without it. It can follow later.</source>
        <translation>La fuente no puede funcionar sin este dato. Puede añadirse más tarde.</translation>
    </message>
    <message>
        <source>one each line</source>
        <translation>uno por línea</translation>
    </message>
</context>
<context>
    <name>tokenwatch::FormPage</name>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Menos ajustes</translation>
    </message>
</context>
<context>
    <name>tokenwatch::GeneralPage</name>
    <message>
        <source>&amp;Start with the desktop session</source>
        <translation>&amp;Iniciar con la sesión de escritorio</translation>
    </message>
    <message>
        <source>It then starts in the tray, without a window.</source>
        <translation>Se inicia entonces en la bandeja, sin ventana.</translation>
    </message>
    <message>
        <source>When the window is &amp;closed</source>
        <translation>Al &amp;cerrar la ventana</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Seguir en marcha en la bandeja</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>On a desktop without a tray the window is minimised instead of hidden.</source>
        <translation>En un escritorio sin bandeja, la ventana se minimiza en lugar de ocultarse.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>Another language counts at once. While a dialog is open, it waits until that is closed, so that nothing you entered is lost.</source>
        <translation>El cambio de idioma surte efecto de inmediato. Mientras haya un diálogo abierto, espera a que se cierre, para que no se pierda nada de lo que haya introducido.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::HistoryPage</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>Tiempo de respuesta</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message>
        <source>Look back %1</source>
        <translation>Mirar atrás %1</translation>
    </message>
    <message>
        <source>Range of the history</source>
        <translation>Intervalo del historial</translation>
    </message>
    <message>
        <source>No refresh failed in this time.</source>
        <translation>En este tiempo no falló ninguna renovación.</translation>
    </message>
    <message>
        <source>refresh is due</source>
        <translation>toca renovar</translation>
    </message>
    <message>
        <source>The token does not expire.</source>
        <translation>El token no caduca.</translation>
    </message>
    <message>
        <source>No token was there in this time.</source>
        <translation>En este tiempo no hubo ningún token.</translation>
    </message>
    <message numerus="yes">
        <source>× %n failed</source>
        <translation>
            <numerusform>× %n fallida</numerusform>
            <numerusform>× %n fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % under %1</source>
        <translation>95 % en menos de %1</translation>
    </message>
    <message>
        <source>There was no answer in this time.</source>
        <translation>En este tiempo no hubo ninguna respuesta.</translation>
    </message>
    <message>
        <source>Save the attempts as CSV</source>
        <translation>Guardar los intentos como CSV</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>No se pudo escribir %1: %2. Elija otro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts were written to %1.</source>
        <translation>
            <numerusform>Se escribió %n intento en %1.</numerusform>
            <numerusform>Se escribieron %n intentos en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenwatch::HttpNotice</name>
    <message>
        <source>Use https</source>
        <translation>Usar https</translation>
    </message>
    <message>
        <source>Keep http for this address</source>
        <translation>Mantener http para esta dirección</translation>
    </message>
    <message>
        <source>Credentials and token travel unencrypted (http)</source>
        <translation>Las credenciales y el token viajan sin cifrar (http)</translation>
    </message>
    <message>
        <source>Anyone on this network can read them.</source>
        <translation>Cualquiera en esta red puede leerlos.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::ImportDialog</name>
    <message>
        <source>Take them out of the file</source>
        <translation>Quitarlos del archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>What %1 would bring</source>
        <translation>Qué aportaría %1</translation>
    </message>
    <message>
        <source>This is %1. Secrets move to the keychain; nothing is taken before you say so.</source>
        <translation>Esto es %1. Los secretos se trasladan al llavero; no se toma nada hasta que usted lo indique.</translation>
    </message>
    <message>
        <source>Sources in the file</source>
        <translation>Fuentes del archivo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Secrets → keychain</source>
        <translation>Secretos → llavero</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>changes the source of that name</source>
        <translation>modifica la fuente de ese nombre</translation>
    </message>
    <message>
        <source>still needs: %1</source>
        <translation>aún necesita: %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import one source</source>
        <translation>Importar una fuente</translation>
    </message>
    <message numerus="yes">
        <source>Import %n sources</source>
        <translation>
            <numerusform>Importar %n fuente</numerusform>
            <numerusform>Importar %n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>One source was imported from %1.</source>
        <translation>Se importó una fuente de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources were imported from %1.</source>
        <translation>
            <numerusform>Se importó %n fuente de %1.</numerusform>
            <numerusform>Se importaron %n fuentes de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secrets are in the keychain now, and still in %1 too, where every program of yours can read them. The rest of the file would stay as it is.</source>
        <translation>Los secretos están ahora en el llavero, pero siguen también en %1, donde puede leerlos cualquier programa suyo. El resto del archivo se quedaría como está.</translation>
    </message>
    <message>
        <source>Leave the file as it is</source>
        <translation>Dejar el archivo como está</translation>
    </message>
    <message>
        <source>The secrets were taken out of %1.</source>
        <translation>Los secretos se han quitado de %1.</translation>
    </message>
    <message>
        <source>%1 can’t be written: %2. It is as it was.</source>
        <translation>No se puede escribir %1: %2. Está como antes.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile, so it was left alone.</source>
        <translation>%1 cambió entretanto, por lo que no se ha tocado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>tokenwatch::KeyboardHelp</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Empty the filter</source>
        <translation>Vaciar el filtro</translation>
    </message>
    <message>
        <source>Timeline: the event before</source>
        <translation>Línea de tiempo: el evento anterior</translation>
    </message>
    <message>
        <source>Timeline: the next event</source>
        <translation>Línea de tiempo: el evento siguiente</translation>
    </message>
</context>
<context>
    <name>tokenwatch::KeysPage</name>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Revocar…</translation>
    </message>
    <message>
        <source>Keys of programs</source>
        <translation>Claves de programas</translation>
    </message>
    <message>
        <source>A program that comes over TCP shows a key. It may take tokens of the sources named here, and nothing else.</source>
        <translation>Un programa que se conecta por TCP presenta una clave. Puede obtener tokens de las fuentes indicadas aquí y nada más.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>&amp;New key…</source>
        <translation>&amp;Nueva clave…</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>todas las fuentes</translation>
    </message>
    <message>
        <source>none that is still there</source>
        <translation>ninguna que aún exista</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1: names of sources, separated by commas</extracomment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>Revocar clave</translation>
    </message>
    <message>
        <source>Revoke the key %1?</source>
        <translation>¿Revocar la clave %1?</translation>
    </message>
    <message>
        <source>The program that uses it gets no token any more.</source>
        <translation>El programa que la usa dejará de recibir tokens.</translation>
    </message>
    <message>
        <source>Serve the local &amp;API on this computer</source>
        <translation>Ofrecer la &amp;API local en este equipo</translation>
    </message>
    <message>
        <source>&amp;Port of the API</source>
        <translation>&amp;Puerto de la API</translation>
    </message>
    <message>
        <source>Run the pro&amp;xy, which adds tokens to requests</source>
        <translation>Ejecutar el pro&amp;xy, que añade tokens a las solicitudes</translation>
    </message>
    <message>
        <source>P&amp;ort of the proxy</source>
        <translation>Puert&amp;o del proxy</translation>
    </message>
    <message>
        <source>Only programs on this computer reach them. Port 0 takes any free one. Programs that use the socket, as tokenctl does, are served in any case.</source>
        <translation>Solo los programas de este equipo pueden acceder a ellos. El puerto 0 toma cualquiera que esté libre. Los programas que usan el socket, como tokenctl, se atienden en todo caso.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no está en marcha</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>This is no port. Write a number from 0 to 65535, or nothing for the usual one.</source>
        <translation>Esto no es un puerto. Escriba un número de 0 a 65535, o nada para usar el habitual.</translation>
    </message>
    <message>
        <source>Tokenwatch was started with --no-tcp, which wins over what is chosen here.</source>
        <translation>Tokenwatch se inició con --no-tcp, que prevalece sobre lo elegido aquí.</translation>
    </message>
    <message>
        <source>Tokenwatch was started with --api-port and --gateway-port, which win over the ports chosen here.</source>
        <translation>Tokenwatch se inició con --api-port y --gateway-port, que prevalecen sobre los puertos elegidos aquí.</translation>
    </message>
    <message>
        <source>Tokenwatch was started with %1, which wins over the port chosen here.</source>
        <translation>Tokenwatch se inició con %1, que prevalece sobre el puerto elegido aquí.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::KindPage</name>
    <message>
        <source>How does this source get its tokens?</source>
        <translation>¿Cómo obtiene esta fuente sus tokens?</translation>
    </message>
    <message>
        <source>Choose what the provider’s documentation describes. It can be changed later.</source>
        <translation>Elija lo que describe la documentación del proveedor. Se puede cambiar más tarde.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::LogPage</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Log of the source</source>
        <translation>Registro de la fuente</translation>
    </message>
    <message>
        <source>Find in log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Copy the lines that are shown</source>
        <translation>Copiar las líneas que se muestran</translation>
    </message>
    <message>
        <source>Tokens and secrets are never written to the log.</source>
        <translation>Los tokens y los secretos nunca se escriben en el registro.</translation>
    </message>
    <message>
        <source>No line holds “%1”.</source>
        <translation>Ninguna línea contiene «%1».</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>No hubo ningún fallo.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Aún no ha ocurrido nada.</translation>
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
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Time &amp;range</source>
        <translation>Inte&amp;rvalo de tiempo</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Local API on its socket only</source>
        <translation>API local solo en su socket</translation>
    </message>
    <message>
        <source>Local API on · %1</source>
        <translation>API local activa · %1</translation>
    </message>
    <message>
        <source>Sandbox · %1</source>
        <translation>Entorno de pruebas · %1</translation>
    </message>
    <message>
        <source>About Tokenwatch</source>
        <translation>Acerca de Tokenwatch</translation>
    </message>
    <message>
        <source>Tokenwatch %1</source>
        <translation>Tokenwatch %1</translation>
    </message>
    <message>
        <source>Keeps API tokens alive and shows which one will be lost next.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Mantiene vigentes los tokens de API y muestra cuál se perderá a continuación.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Tab of the d&amp;etails</source>
        <translation>Pest&amp;aña de detalles</translation>
    </message>
</context>
<context>
    <name>tokenwatch::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>tokenwatch::MessageCard</name>
    <message>
        <source>Try again now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>tokenwatch::NetworkPage</name>
    <message>
        <source>The way to providers</source>
        <translation>El camino hacia los proveedores</translation>
    </message>
    <message>
        <source>As the environment says (HTTPS_PROXY)</source>
        <translation>Según el entorno (HTTPS_PROXY)</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sin proxy</translation>
    </message>
    <message>
        <source>Through this proxy</source>
        <translation>A través de este proxy</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Not for</source>
        <translation>&amp;Excepto para</translation>
    </message>
    <message>
        <source>Hosts, domains and networks, separated by commas. This computer is always reached directly, and so is plain http.</source>
        <translation>Hosts, dominios y redes, separados por comas. A este equipo siempre se accede directamente, igual que con http sin cifrar.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Elegir el archivo del certificado</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>&amp;Autoridad</translation>
    </message>
    <message>
        <source>Certificate file of an authority</source>
        <translation>Archivo del certificado de una autoridad</translation>
    </message>
    <message>
        <source>The certificate (PEM) of an authority of your own, trusted besides those of the system. A source that names a file of its own uses that instead.</source>
        <translation>El certificado (PEM) de una autoridad propia, en la que se confía además de las del sistema. Una fuente que indique un archivo propio usa ese en su lugar.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>A connection is made &amp;within</source>
        <translation>Una &amp;conexión se establece en</translation>
    </message>
    <message>
        <source>An attempt is &amp;over after</source>
        <translation>Un intento &amp;termina tras</translation>
    </message>
</context>
<context>
    <name>tokenwatch::NewKeyDialog</name>
    <message>
        <source>&amp;All sources, those to come too</source>
        <translation>&amp;Todas las fuentes, también las futuras</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nueva clave</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>La nueva clave</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>Crear clave</translation>
    </message>
    <message>
        <source>&amp;Name of the program</source>
        <translation>&amp;Nombre del programa</translation>
    </message>
    <message>
        <source>It may &amp;use</source>
        <translation>Puede &amp;usar</translation>
    </message>
    <message>
        <source>This is the key of %1. It is shown this once: copy it now.</source>
        <translation>Esta es la clave de %1. Solo se muestra esta vez: cópiela ahora.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>tokenwatch::NoHits</name>
    <message>
        <source>No source is in this state now.</source>
        <translation>Ninguna fuente está ahora en este estado.</translation>
    </message>
    <message>
        <source>No source matches “%1”.</source>
        <translation>Ninguna fuente coincide con «%1».</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
</context>
<context>
    <name>tokenwatch::NoticeDesk</name>
    <message>
        <source>Notifications are snoozed until %1.</source>
        <translation>Las notificaciones están silenciadas hasta %1.</translation>
    </message>
    <message>
        <source>Notifications snoozed</source>
        <translation>Notificaciones silenciadas</translation>
    </message>
    <message>
        <source>Notifications on</source>
        <translation>Notificaciones activadas</translation>
    </message>
    <message>
        <source>1 notification</source>
        <translation>1 notificación</translation>
    </message>
    <message numerus="yes">
        <source>%n notifications</source>
        <translation>
            <numerusform>%n notificación</numerusform>
            <numerusform>%n notificaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenwatch::NotificationsPage</name>
    <message>
        <source>Tell me when</source>
        <translation>Avisar cuando</translation>
    </message>
    <message>
        <source>a token &amp;ends soon and no refresh is expected</source>
        <translation>un token &amp;termine pronto y no se espere ninguna renovación</translation>
    </message>
    <message>
        <source>a token is &amp;lost</source>
        <translation>se &amp;pierda un token</translation>
    </message>
    <message>
        <source>a source is &amp;blocked: no credentials, or the keychain is locked</source>
        <translation>una fuente esté &amp;bloqueada: sin credenciales o con el llavero bloqueado</translation>
    </message>
    <message>
        <source>a lost token is bac&amp;k</source>
        <translation>se &amp;recupere un token perdido</translation>
    </message>
    <message>
        <source>How &amp;far ahead of the end</source>
        <translation>&amp;Antelación respecto al final</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Show &amp;nothing in these hours</source>
        <translation>&amp;No mostrar nada en estas horas</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>What is still wrong then is shown when they are over.</source>
        <translation>Los problemas que persistan se muestran cuando terminen.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::Options</name>
    <message>
        <source>Keeps API tokens alive and shows which one will be lost next.</source>
        <translation>Mantiene vigentes los tokens de API y muestra cuál se perderá a continuación.</translation>
    </message>
    <message>
        <source>Keep everything in this directory (mode 0700).</source>
        <translation>Guardar todo en este directorio (modo 0700).</translation>
    </message>
    <message>
        <source>Start the sandbox provider and sources for it; nothing of yours is touched.</source>
        <translation>Iniciar el proveedor del entorno de pruebas y fuentes para él; no se toca nada suyo.</translation>
    </message>
    <message>
        <source>The sandbox's port; 0, any free one, is the default.</source>
        <translation>El puerto del entorno de pruebas; el predeterminado es 0, cualquiera que esté libre.</translation>
    </message>
    <message>
        <source>Start the sandbox provider and nothing else.</source>
        <translation>Iniciar el proveedor del entorno de pruebas y nada más.</translation>
    </message>
    <message>
        <source>Where secrets are kept: keychain, file or memory.</source>
        <translation>Dónde se guardan los secretos: keychain, file o memory.</translation>
    </message>
    <message>
        <source>The key for --secrets file: at least 32 bytes, mode 0600.</source>
        <translation>La clave para --secrets file: al menos 32 bytes, modo 0600.</translation>
    </message>
    <message>
        <source>The local API's port; 8765 is the default, 0 is any free one.</source>
        <translation>El puerto de la API local; 8765 es el predeterminado, 0 es cualquiera que esté libre.</translation>
    </message>
    <message>
        <source>The gateway's port; 8766 is the default, 0 is any free one.</source>
        <translation>El puerto de la pasarela; 8766 es el predeterminado, 0 es cualquiera que esté libre.</translation>
    </message>
    <message>
        <source>Serve the API on its socket only, and start no gateway.</source>
        <translation>Ofrecer la API solo en su socket y no iniciar la pasarela.</translation>
    </message>
    <message>
        <source>Where tokens are stored: sqlite:PATH, json:PATH or json: for ./data/token-cache.json.</source>
        <translation>Dónde se almacenan los tokens: sqlite:RUTA, json:RUTA o json: para ./data/token-cache.json.</translation>
    </message>
    <message>
        <source>Sources provisioned from this file, read-only, read again on SIGHUP.</source>
        <translation>Fuentes definidas en este archivo, de solo lectura, que se relee con SIGHUP.</translation>
    </message>
    <message>
        <source>error, warn, info or debug; also LOG_LEVEL.</source>
        <translation>error, warn, info o debug; también LOG_LEVEL.</translation>
    </message>
    <message>
        <source>Start in the tray, without showing the window (tokenwatch only).</source>
        <translation>Iniciar en la bandeja, sin mostrar la ventana (solo tokenwatch).</translation>
    </message>
</context>
<context>
    <name>tokenwatch::OverviewPage</name>
    <message>
        <source>Latest attempts</source>
        <translation>Últimos intentos</translation>
    </message>
</context>
<context>
    <name>tokenwatch::QrCode</name>
    <message>
        <source>QR code for %1</source>
        <translation>Código QR de %1</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxClients</name>
    <message>
        <source>public</source>
        <translation>público</translation>
    </message>
    <message>
        <source>confidential, signs with a key</source>
        <translation>confidencial, firma con una clave</translation>
    </message>
    <message>
        <source>confidential, has a secret</source>
        <translation>confidencial, tiene un secreto</translation>
    </message>
    <message>
        <source>answers after %1</source>
        <translation>responde al cabo de %1</translation>
    </message>
    <message>
        <source>expires_in is a date</source>
        <translation>expires_in es una fecha</translation>
    </message>
    <message>
        <source>nothing special</source>
        <translation>nada especial</translation>
    </message>
    <message>
        <source>The answer’s expires_in is the instant at which the access token ends, as some providers have it, not the seconds until then.</source>
        <translation>El expires_in de la respuesta es el instante en que termina el token de acceso, como lo hacen algunos proveedores, y no los segundos que faltan.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Access token lives</source>
        <translation>Duración del token de acceso</translation>
    </message>
    <message>
        <source>Refresh token lives</source>
        <translation>Duración del token de renovación</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>Particularidades</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxCommands</name>
    <message>
        <source>There was no session to revoke.</source>
        <translation>No había ninguna sesión que revocar.</translation>
    </message>
    <message>
        <source>1 session was revoked.</source>
        <translation>Se revocó 1 sesión.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were revoked.</source>
        <translation>
            <numerusform>Se revocó %n sesión.</numerusform>
            <numerusform>Se revocaron %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The curl command is on the clipboard. Put the secrets in where the dots are.</source>
        <translation>El comando curl está en el portapapeles. Ponga los secretos donde están los puntos.</translation>
    </message>
    <message numerus="yes">
        <source>A curl command that gets a token as %1 is on the clipboard for %n seconds.</source>
        <translation>
            <numerusform>Un comando curl que obtiene un token como %1 estará en el portapapeles durante %n segundo.</numerusform>
            <numerusform>Un comando curl que obtiene un token como %1 estará en el portapapeles durante %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sandbox’s address is on the clipboard.</source>
        <translation>La dirección del entorno de pruebas está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxEdrs</name>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>refresh refused</source>
        <translation>renovación rechazada</translation>
    </message>
    <message>
        <source>not refreshed yet</source>
        <translation>aún sin renovar</translation>
    </message>
    <message>
        <source>refreshed once</source>
        <translation>renovado una vez</translation>
    </message>
    <message numerus="yes">
        <source>refreshed %n times</source>
        <translation>
            <numerusform>renovado %n vez</numerusform>
            <numerusform>renovado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>token ended %1</source>
        <comment>a time of day</comment>
        <translation>el token terminó: %1</translation>
    </message>
    <message>
        <source>token until %1</source>
        <comment>a time of day</comment>
        <translation>token hasta %1</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
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
        <translation>todos</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a client and a path</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activada</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Avería</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>Struck</source>
        <translation>Ocurrida</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxGrants</name>
    <message>
        <source>the user</source>
        <translation>el usuario</translation>
    </message>
    <message>
        <source>the client itself</source>
        <translation>el propio cliente</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none in use</source>
        <comment>a number of sessions</comment>
        <translation>%1, ninguna en uso</translation>
    </message>
    <message>
        <source>no scope</source>
        <translation>sin ámbito</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Concesión</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Began with</source>
        <translation>Empezó con</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creada</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxPage</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nada coincide con el filtro.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxRequests</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>no answer was sent</source>
        <translation>no se envió ninguna respuesta</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>worked on try %1</source>
        <translation>funcionó en el intento %1</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>fault: %1</source>
        <translation>avería: %1</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>intento %1</translation>
    </message>
    <message>
        <source>no client</source>
        <translation>sin cliente</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxSessions</name>
    <message>
        <source>ended %1</source>
        <comment>a time of day</comment>
        <translation>terminó: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time of day</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>no longer works</source>
        <translation>ya no funciona</translation>
    </message>
    <message>
        <source>no refresh token</source>
        <translation>sin token de renovación</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>Ámbito: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Began with</source>
        <translation>Empezó con</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de renovación</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Concesión</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creada</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxSteps</name>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>#</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Last at</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxWindow</name>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Nobody has signed in yet. A token that is asked for begins a session.</source>
        <translation>Aún no ha iniciado sesión nadie. Pedir un token da comienzo a una sesión.</translation>
    </message>
    <message>
        <source>Revoked only</source>
        <translation>Solo revocadas</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Concesiones</translation>
    </message>
    <message>
        <source>Nothing has been granted yet. A sign-in, or a client’s own request for a token, begins a grant.</source>
        <translation>Aún no se ha concedido nada. Un inicio de sesión, o que un cliente pida por sí mismo un token, da comienzo a una concesión.</translation>
    </message>
    <message>
        <source>Without a session in use</source>
        <translation>Sin sesiones en uso</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>No client is registered.</source>
        <translation>No hay ningún cliente registrado.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Nothing has been asked yet. Each request appears here as it is answered, secrets masked.</source>
        <translation>Aún no se ha pedido nada. Cada solicitud aparece aquí en cuanto se responde, con los secretos ocultos.</translation>
    </message>
    <message>
        <source>Failures and retries</source>
        <translation>Fallos y reintentos</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Entorno de pruebas</translation>
    </message>
    <message>
        <source>Sandbox at %1</source>
        <translation>Entorno de pruebas en %1</translation>
    </message>
    <message>
        <source>A provider to try things out with. Nothing here is real, and nothing leaves this computer.</source>
        <translation>Un proveedor para hacer pruebas. Aquí nada es real y nada sale de este equipo.</translation>
    </message>
    <message>
        <source>EDRs</source>
        <translation>EDR</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Averías</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Parts of the sandbox</source>
        <translation>Partes del entorno de pruebas</translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>Mostrar sesiones</translation>
    </message>
    <message>
        <source>Revoke all</source>
        <translation>Revocar todo</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>A command that gets a token as this client, with its secret</source>
        <translation>Un comando que obtiene un token como este cliente, con su secreto</translation>
    </message>
    <message>
        <source>The same request as a command, with dots where its secrets were</source>
        <translation>La misma solicitud como comando, con puntos en lugar de sus secretos</translation>
    </message>
    <message>
        <source>%1 of %2 can be used</source>
        <translation>%1 de %2 se pueden usar</translation>
    </message>
    <message>
        <source>Faults (%1 on)</source>
        <translation>Averías (%1 activas)</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SchedulingPage</name>
    <message>
        <source>Sources that have no rule of their own</source>
        <translation>Fuentes que no tienen una regla propia</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>Automáticamente</translation>
    </message>
    <message>
        <source>%1 % of the lifetime before the end</source>
        <translation>%1 % de la vida útil antes del final</translation>
    </message>
    <message>
        <source>%1 before the end</source>
        <translation>%1 antes del final</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Renovar</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Every %1 % of the lifetime</source>
        <translation>Cada %1 % de la vida útil</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Cada %1</translation>
    </message>
    <message>
        <source>Also at a &amp;steady pace</source>
        <translation>También a un ritmo &amp;constante</translation>
    </message>
    <message>
        <source>Automatically is 5 min before the end, and for short tokens a fifth of their lifetime. A token that lives no longer than the time chosen here is refreshed automatically, too.</source>
        <translation>Automáticamente significa 5 min antes del final y, para los tokens cortos, una quinta parte de su vida útil. Un token que no dure más que el tiempo elegido aquí también se renueva automáticamente.</translation>
    </message>
    <message>
        <source>After a refresh that failed</source>
        <translation>Tras una renovación fallida</translation>
    </message>
    <message>
        <source>&amp;First wait, at most</source>
        <translation>&amp;Primera espera, como máximo</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>Espera más &amp;larga</translation>
    </message>
    <message>
        <source>Each wait is twice the one before. What a provider asks for, and the pause after a refused password, are kept in any case.</source>
        <translation>Cada espera dura el doble que la anterior. Lo que pide un proveedor y la pausa tras una contraseña rechazada se respetan en todo caso.</translation>
    </message>
    <message>
        <source>At one provider</source>
        <translation>En un mismo proveedor</translation>
    </message>
    <message>
        <source>Refreshes at the same &amp;time</source>
        <translation>Renovaciones &amp;simultáneas</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SecretDialog</name>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Credentials of %1</source>
        <translation>Credenciales de %1</translation>
    </message>
    <message>
        <source>What you enter is stored encrypted and not shown again. Empty fields stay as they are.</source>
        <translation>Lo que introduzca se guarda cifrado y no se vuelve a mostrar. Los campos vacíos se quedan como están.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SecretField</name>
    <message>
        <source>Replace…</source>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <source>Paste it here, or choose its file.</source>
        <translation>Péguelo aquí o elija su archivo.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Nothing is stored</source>
        <translation>No hay nada guardado</translation>
    </message>
    <message>
        <source>Choose the file of the secret</source>
        <translation>Elegir el archivo del secreto</translation>
    </message>
    <message>
        <source>That file can’t be read, or is larger than 64 KiB.</source>
        <translation>Ese archivo no se puede leer u ocupa más de 64 KiB.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SecurityPage</name>
    <message>
        <source>In the keychain of this desktop</source>
        <translation>En el llavero de este escritorio</translation>
    </message>
    <message>
        <source>In the store, sealed with the key file</source>
        <translation>En el almacén, sellados con el archivo de clave</translation>
    </message>
    <message>
        <source>In memory, until Tokenwatch is closed</source>
        <translation>En memoria, hasta que se cierre Tokenwatch</translation>
    </message>
    <message>
        <source>Passwords and client secrets</source>
        <translation>Contraseñas y secretos de cliente</translation>
    </message>
    <message>
        <source>Tokens are sealed in the store, and their key is kept in the same place. Where that is is chosen when Tokenwatch is started (--secrets).</source>
        <translation>Los tokens se sellan en el almacén y su clave se guarda en el mismo lugar que las contraseñas. Ese lugar se elige al iniciar Tokenwatch (--secrets).</translation>
    </message>
    <message>
        <source>&amp;Clear a copied token from the clipboard after</source>
        <translation>&amp;Borrar del portapapeles un token copiado tras</translation>
    </message>
    <message>
        <source>While nobody is there</source>
        <translation>Mientras no haya nadie</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Co&amp;ver tokens after</source>
        <translation>O&amp;cultar los tokens tras</translation>
    </message>
    <message>
        <source>Cover tokens when the screen is &amp;locked</source>
        <translation>Ocultar los tokens cuando se b&amp;loquee la pantalla</translation>
    </message>
    <message>
        <source>What a token says is hidden, the clipboard gives up a token that it holds, and none is copied until you press “Show again”. Only input in Tokenwatch counts. Refreshing goes on. This is a cover and no lock: whoever sits at your open session can lift it.</source>
        <translation>Lo que dice un token se oculta, el portapapeles deja de contener cualquier token y no se copia ninguno hasta que usted pulse «Mostrar de nuevo». Solo cuenta la actividad en Tokenwatch. La renovación continúa. Esto oculta, pero no bloquea: quien se siente ante su sesión abierta puede volver a mostrarlos.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Local API and proxy</source>
        <translation>API local y proxy</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SeverityChip</name>
    <message>
        <source>Show only sources that are %1</source>
        <translation>Mostrar solo las fuentes en estado «%1»</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count and severity, as in 2 at risk</comment>
        <translation>%2: %1</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SignInDialog</name>
    <message>
        <source>Open browser</source>
        <translation>Abrir navegador</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Waiting for the sign-in</source>
        <translation>A la espera del inicio de sesión</translation>
    </message>
    <message>
        <source>1. Open this address, here or on another device:</source>
        <translation>1. Abra esta dirección, aquí o en otro dispositivo:</translation>
    </message>
    <message>
        <source>2. Type this code there:</source>
        <translation>2. Escriba allí este código:</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation>Iniciando sesión en %1</translation>
    </message>
    <message>
        <source>Asking %1 how people sign in there.</source>
        <translation>Preguntando a %1 cómo se inicia sesión allí.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>Abrir navegador otra vez</translation>
    </message>
    <message>
        <source>Sign in on any device</source>
        <translation>Inicie sesión en cualquier dispositivo</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Continúe en su navegador</translation>
    </message>
    <message>
        <source>Scan the code with a phone, or do it by hand. This window notices when it is done.</source>
        <translation>Escanee el código con un teléfono o hágalo a mano. Esta ventana detecta cuándo se ha completado.</translation>
    </message>
    <message>
        <source>Sign in there as usual. This window notices when it is done.</source>
        <translation>Inicie sesión allí como de costumbre. Esta ventana detecta cuándo se ha completado.</translation>
    </message>
    <message>
        <source>The provider waits for another %1.</source>
        <translation>El proveedor espera todavía %1.</translation>
    </message>
    <message>
        <source>The provider no longer waits.</source>
        <translation>El proveedor ya no espera.</translation>
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
        <translation>Es posible que el servidor acepte el token antiguo hasta %1.</translation>
    </message>
    <message>
        <source>It was pasted by hand and can’t be fetched again.</source>
        <translation>Se pegó a mano y no se puede volver a obtener.</translation>
    </message>
    <message>
        <source>Clear token</source>
        <translation>Borrar token</translation>
    </message>
    <message>
        <source>Clear the token of %1?</source>
        <translation>¿Borrar el token de %1?</translation>
    </message>
    <message>
        <source>Also revoke it at the server</source>
        <translation>Revocarlo también en el servidor</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 está de vuelta.</translation>
    </message>
    <message>
        <source>%1 was deleted. Its credentials are wiped in %2 s.</source>
        <translation>Se eliminó %1. Sus credenciales se destruirán dentro de %2 s.</translation>
    </message>
    <message>
        <source>%1 takes no credentials: its token comes from elsewhere.</source>
        <translation>%1 no admite credenciales: su token viene de otro lugar.</translation>
    </message>
    <message>
        <source>Copied the token of %1. The clipboard is cleared after %2 s.</source>
        <translation>Se copió el token de %1. El portapapeles se vaciará al cabo de %2 s.</translation>
    </message>
    <message>
        <source>No local program has taken it in the last 24 hours.</source>
        <translation>Ningún programa local lo ha obtenido en las últimas 24 horas.</translation>
    </message>
    <message>
        <source>1 local program gets 503 until the next refresh.</source>
        <translation>1 programa local recibe 503 hasta la próxima renovación.</translation>
    </message>
    <message numerus="yes">
        <source>%n local programs get 503 until the next refresh.</source>
        <translation>
            <numerusform>%n programa local recibe 503 hasta la próxima renovación.</numerusform>
            <numerusform>%n programas locales reciben 503 hasta la próxima renovación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: tokens are covered. Press “Show again” first.</source>
        <translation>No se copió nada: los tokens están ocultos. Pulse antes «Mostrar de nuevo».</translation>
    </message>
    <message>
        <source>%1 was refreshed this very second. Asking again would bring nothing newer.</source>
        <translation>%1 se ha renovado en este mismo segundo. Pedirlo otra vez no daría nada más reciente.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SourceEditor</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de acceso</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Name and endpoint</source>
        <translation>Nombre y punto de acceso</translation>
    </message>
    <message>
        <source>Who gives the tokens, and for what.</source>
        <translation>Quién entrega los tokens y para qué.</translation>
    </message>
    <message>
        <source>What you enter here goes straight to where secrets are kept, and is never shown again.</source>
        <translation>Lo que introduzca aquí va directamente a donde se guardan los secretos y nunca se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>When to refresh</source>
        <translation>Cuándo renovar</translation>
    </message>
    <message>
        <source>Automatic is right for most: 5 min before the token ends, or at 80 % of its lifetime where that is shorter.</source>
        <translation>Lo automático es adecuado para la mayoría: 5 min antes de que termine el token o, si es menos, al 80 % de su vida útil.</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Añadir fuente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>More ways to save</source>
        <translation>Más formas de guardar</translation>
    </message>
    <message>
        <source>Save &amp;without testing</source>
        <translation>Guardar &amp;sin probar</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Edit source: %1</source>
        <translation>Editar fuente: %1</translation>
    </message>
    <message>
        <source>The keychain does not answer: whether secrets are stored is not known.</source>
        <translation>El llavero no responde: no se sabe si hay secretos guardados.</translation>
    </message>
    <message>
        <source>This source comes from a file or the environment. Change it there.</source>
        <translation>Esta fuente procede de un archivo o del entorno. Modifíquela allí.</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>kept as secrets</source>
        <translation>se guardan como secretos</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>no hacen falta</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automática</translation>
    </message>
    <message>
        <source>%1 before expiry</source>
        <translation>%1 antes de caducar</translation>
    </message>
    <message>
        <source>at %1 % of lifetime</source>
        <translation>al %1 % de la vida útil</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>no es posible</translation>
    </message>
    <message>
        <source>Add source: %1</source>
        <translation>Añadir fuente: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save and sign in…</source>
        <translation>Guardar e iniciar sesión…</translation>
    </message>
    <message>
        <source>Save and start</source>
        <translation>Guardar e iniciar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Secrets go to the system keychain, never to a file.</source>
        <translation>Los secretos van al llavero del sistema, nunca a un archivo.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Discard what you entered?</source>
        <translation>¿Descartar lo que ha introducido?</translation>
    </message>
    <message>
        <source>Nothing of it has been saved.</source>
        <translation>No se ha guardado nada de ello.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SourceFilter</name>
    <message>
        <source>Without a host</source>
        <translation>Sin host</translation>
    </message>
    <message>
        <source>Without a folder</source>
        <translation>Sin carpeta</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>%1, 1 source</source>
        <comment>heading of a group</comment>
        <translation>%1, 1 fuente</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n sources</source>
        <comment>heading of a group</comment>
        <translation>
            <numerusform>%1, %n fuente</numerusform>
            <numerusform>%1, %n fuentes</numerusform>
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
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SourcesModel</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>Caduca en</translation>
    </message>
    <message>
        <source>Next refresh</source>
        <translation>Próxima renovación</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Último resultado</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>Últimas 24 h</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>Caduca el</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Vida útil</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Refresh token ends</source>
        <translation>Fin del token de renovación</translation>
    </message>
    <message>
        <source>Covered until</source>
        <translation>Cubierta hasta</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Only the rows in sight are asked for their programs, so rows cannot be sorted by them.</source>
        <translation>Solo se consultan los programas de las filas visibles, así que las filas no se pueden ordenar por ellos.</translation>
    </message>
    <message>
        <source>In use by</source>
        <translation>En uso por</translation>
    </message>
</context>
<context>
    <name>tokenwatch::StepButton</name>
    <message>
        <source>Something is wrong or missing here.</source>
        <translation>Aquí hay algo incorrecto o falta algo.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SummaryStrip</name>
    <message>
        <source>Only sources that end up without a token.</source>
        <translation>Solo las fuentes que se quedan sin token.</translation>
    </message>
    <message>
        <source>Show all sources</source>
        <translation>Mostrar todas las fuentes</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Mostrar solo estas</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Intervalo de tiempo</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>tokenwatch::TableHeader</name>
    <message>
        <source>without a token</source>
        <comment>beside a curve of how many sources are</comment>
        <translation>sin token</translation>
    </message>
</context>
<context>
    <name>tokenwatch::TestPage</name>
    <message>
        <source>Test the source</source>
        <translation>Probar la fuente</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Run test</source>
        <translation>Ejecutar prueba</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>This source can’t be tested now.</source>
        <translation>Esta fuente no se puede probar ahora.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Se detuvo la prueba.</translation>
    </message>
    <message>
        <source>Nothing is stored and nothing has changed.</source>
        <translation>No se ha guardado nada y nada ha cambiado.</translation>
    </message>
    <message>
        <source>JWT</source>
        <translation>JWT</translation>
    </message>
    <message>
        <source>opaque</source>
        <translation>opaco</translation>
    </message>
    <message>
        <source>valid %1</source>
        <translation>válido %1</translation>
    </message>
    <message>
        <source>refresh every %1</source>
        <translation>renovar cada %1</translation>
    </message>
    <message>
        <source>it does not say when it ends</source>
        <translation>no dice cuándo termina</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>none; each token is fetched anew</source>
        <translation>ninguno; cada token se obtiene de nuevo</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de renovación</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>It works. Attempt %1 will be used from now on.</source>
        <translation>Funciona. A partir de ahora se usará el intento %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Answer of attempt %1 (secrets hidden)</source>
        <translation>Respuesta del intento %1 (secretos ocultos)</translation>
    </message>
    <message>
        <source>The answer had no body.</source>
        <translation>La respuesta no tenía cuerpo.</translation>
    </message>
    <message>
        <source>The token is in:</source>
        <translation>El token está en:</translation>
    </message>
    <message>
        <source>The member of the answer that holds the token</source>
        <translation>El campo de la respuesta que contiene el token</translation>
    </message>
    <message>
        <source>Use this field</source>
        <translation>Usar este campo</translation>
    </message>
    <message>
        <source>valid %1, %2</source>
        <extracomment>%1: "15 min", %2: "from the exp claim" or "assumed"</extracomment>
        <translation>válido %1, %2</translation>
    </message>
    <message>
        <source>found in “%1”</source>
        <translation>encontrado en «%1»</translation>
    </message>
</context>
<context>
    <name>tokenwatch::TimelineGestures</name>
    <message>
        <source>Nothing happens here in the time shown.</source>
        <translation>Aquí no ocurre nada en el tiempo mostrado.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::TimelineLegend</name>
    <message>
        <source>token in hand</source>
        <translation>token disponible</translation>
    </message>
    <message>
        <source>covered by planned refreshes</source>
        <translation>cubierta por renovaciones previstas</translation>
    </message>
    <message>
        <source>planned refresh</source>
        <translation>renovación prevista</translation>
    </message>
    <message>
        <source>retry after a failure</source>
        <translation>reintento tras un fallo</translation>
    </message>
    <message>
        <source>no valid token</source>
        <translation>sin token válido</translation>
    </message>
    <message>
        <source>refresh token ends</source>
        <translation>fin del token de renovación</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>renovación</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>reintento</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>sin token</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Leyenda: %1</translation>
    </message>
</context>
<context>
    <name>tokenwatch::TokenMonitor</name>
    <message>
        <source>Und&amp;o</source>
        <translation>De&amp;shacer</translation>
    </message>
    <message>
        <source>Token monitor</source>
        <translation>Monitor de tokens</translation>
    </message>
    <message>
        <source>None of the sources shown here has a problem.</source>
        <translation>Ninguna de las fuentes mostradas aquí tiene problemas.</translation>
    </message>
    <message>
        <source>%1 is the only problem shown here.</source>
        <translation>%1 es el único problema que se muestra aquí.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::TrayMenu</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n más…</numerusform>
            <numerusform>%n más…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Refresh all</source>
        <translation>&amp;Renovar todas</translation>
    </message>
    <message>
        <source>&amp;Pause refreshing</source>
        <translation>&amp;Pausar la renovación</translation>
    </message>
    <message>
        <source>Until I &amp;resume it</source>
        <translation>Hasta que la &amp;reanude</translation>
    </message>
    <message>
        <source>Res&amp;ume refreshing</source>
        <translation>R&amp;eanudar la renovación</translation>
    </message>
    <message>
        <source>&amp;End the snooze of notifications</source>
        <translation>&amp;Dejar de silenciar las notificaciones</translation>
    </message>
    <message>
        <source>S&amp;nooze notifications</source>
        <translation>S&amp;ilenciar las notificaciones</translation>
    </message>
    <message>
        <source>&amp;Open Tokenwatch</source>
        <translation>&amp;Abrir Tokenwatch</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Renovar</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>&amp;Copiar token</translation>
    </message>
    <message>
        <source>S&amp;nooze</source>
        <translation>S&amp;ilenciar</translation>
    </message>
    <message>
        <source>For 15 min</source>
        <translation>Durante 15 min</translation>
    </message>
    <message>
        <source>For 1 h</source>
        <translation>Durante 1 h</translation>
    </message>
    <message>
        <source>Until tomorrow 8:00</source>
        <translation>Hasta mañana a las 8:00</translation>
    </message>
    <message>
        <source>Until it changes</source>
        <translation>Hasta que cambie</translation>
    </message>
</context>
<context>
    <name>tokenwatch::UsePage</name>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>Programs that used it</source>
        <translation>Programas que lo usaron</translation>
    </message>
    <message>
        <source>No program has asked for this token yet.</source>
        <translation>Aún no ha pedido este token ningún programa.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the snippet</source>
        <translation>Copiar el fragmento</translation>
    </message>
    <message>
        <source>Language of the snippet</source>
        <translation>Lenguaje del fragmento</translation>
    </message>
    <message>
        <source>Or through the gateway, which adds the header</source>
        <translation>O a través de la pasarela, que añade el encabezado</translation>
    </message>
    <message>
        <source>Address of the source at the gateway</source>
        <translation>Dirección de la fuente en la pasarela</translation>
    </message>
    <message>
        <source>Copy the gateway's address</source>
        <translation>Copiar la dirección de la pasarela</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copiar token</translation>
    </message>
    <message>
        <source>Copy Authorization header</source>
        <translation>Copiar encabezado Authorization</translation>
    </message>
    <message>
        <source>The token is taken off the clipboard again by itself.</source>
        <translation>El token se borra después del portapapeles de forma automática.</translation>
    </message>
    <message>
        <source>Or copy once</source>
        <translation>O copiar una vez</translation>
    </message>
    <message>
        <source>Local API is on</source>
        <translation>API local activa</translation>
    </message>
    <message>
        <source>Local API is off</source>
        <translation>API local inactiva</translation>
    </message>
    <message>
        <source>%1 · this computer only</source>
        <translation>%1 · solo este equipo</translation>
    </message>
    <message>
        <source>Programs of yours reach it through its socket, with tokenctl.</source>
        <translation>Sus programas acceden a ella por su socket, con tokenctl.</translation>
    </message>
    <message>
        <source>Goes to %1. Programs show their key as X-Tokenwatch-Key.</source>
        <translation>Va a %1. Los programas presentan su clave como X-Tokenwatch-Key.</translation>
    </message>
    <message>
        <source>The gateway is off.</source>
        <translation>La pasarela está desactivada.</translation>
    </message>
    <message>
        <source>This source has no service behind the gateway yet. Edit the source to name one.</source>
        <translation>Esta fuente aún no tiene ningún servicio tras la pasarela. Edite la fuente para indicar uno.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Turn the local API off</source>
        <translation>Desactivar la API local</translation>
    </message>
    <message>
        <source>Turn the local API on</source>
        <translation>Activar la API local</translation>
    </message>
    <message>
        <source>Tokenwatch was started with --no-tcp, which wins over what is chosen here.</source>
        <translation>Tokenwatch se inició con --no-tcp, que prevalece sobre lo elegido aquí.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::UsingPage</name>
    <message>
        <source>Refresh</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>No source uses this sandbox.</source>
        <translation>Ninguna fuente usa este entorno de pruebas.</translation>
    </message>
</context>
<context>
    <name>tokenwatch::WarningLine</name>
    <message>
        <source>Selects this source</source>
        <translation>Selecciona esta fuente</translation>
    </message>
</context>
<context>
    <name>tokenwatch::Welcome</name>
    <message>
        <source>Keep every token alive, and know when one isn’t</source>
        <translation>Mantenga vigentes todos los tokens y sepa cuándo alguno no lo está</translation>
    </message>
    <message>
        <source>Tokenwatch fetches and refreshes API tokens on time, shows what runs out next, and hands them to your local tools. How do you want to start?</source>
        <translation>Tokenwatch obtiene y renueva a tiempo los tokens de API, muestra lo que termina a continuación y los entrega a sus herramientas locales. ¿Cómo quiere empezar?</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Probar el entorno de pruebas</translation>
    </message>
    <message>
        <source>Starts a small login server on this computer with demo tokens. Some refresh, one fails, one runs out. Nothing leaves this machine.</source>
        <translation>Inicia en este equipo un pequeño servidor de inicio de sesión con tokens de demostración. Algunos se renuevan, uno falla y otro caduca. Nada sale de esta máquina.</translation>
    </message>
    <message>
        <source>Start sandbox</source>
        <translation>Iniciar entorno de pruebas</translation>
    </message>
    <message>
        <source>30 seconds, no account</source>
        <translation>30 segundos, sin cuenta</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Reads .env files, sources, EDRs, Postman and Insomnia exports. You see every source first, and secrets move to the system keychain.</source>
        <translation>Lee archivos .env, fuentes, EDR y exportaciones de Postman e Insomnia. Primero ve cada fuente, y los secretos se trasladan al llavero del sistema.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>or drop a file on this window</source>
        <translation>o suelte un archivo en esta ventana</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Añadir una fuente</translation>
    </message>
    <message>
        <source>Client credentials, password, refresh token, EDR, browser sign-in, or a pasted token. A test shows each request before you save.</source>
        <translation>Credenciales de cliente, contraseña, token de renovación, EDR, inicio de sesión en navegador o un token pegado. Una prueba muestra cada solicitud antes de guardar.</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Añadir fuente…</translation>
    </message>
    <message>
        <source>Secrets stay in the system keychain.</source>
        <translation>Los secretos permanecen en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Only endpoints you add are contacted. No telemetry.</source>
        <translation>Solo se contacta con los puntos de acceso que usted añade. Sin telemetría.</translation>
    </message>
    <message>
        <source>Moving from another computer?</source>
        <translation>¿Viene de otro equipo?</translation>
    </message>
    <message>
        <source>Open a saved setup…</source>
        <translation>Abrir una configuración guardada…</translation>
    </message>
</context>
<context>
    <name>tokenwatch::runtime::Presence</name>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>1 program gets no token while Tokenwatch is closed.</source>
        <translation>1 programa no recibe ningún token mientras Tokenwatch está cerrado.</translation>
    </message>
    <message numerus="yes">
        <source>%n programs get no token while Tokenwatch is closed.</source>
        <translation>
            <numerusform>%n programa no recibe ningún token mientras Tokenwatch está cerrado.</numerusform>
            <numerusform>%n programas no reciben ningún token mientras Tokenwatch está cerrado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens are not refreshed either, until Tokenwatch is started again.</source>
        <translation>Tampoco se renuevan los tokens hasta que se vuelve a iniciar Tokenwatch.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Seguir en marcha</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
</TS>
