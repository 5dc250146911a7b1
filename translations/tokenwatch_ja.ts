<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Claims</name>
    <message>
        <source>Not a JWT, nothing to decode</source>
        <translation>JWT ではないため、デコードできません</translation>
    </message>
    <message>
        <source>The token is opaque: only the server that gave it can read it.</source>
        <translation>不透明なトークンです。読めるのは発行したサーバーだけです。</translation>
    </message>
    <message>
        <source>JWT without a signature</source>
        <translation>署名のない JWT</translation>
    </message>
    <message>
        <source>Its algorithm is “none”: anybody could have written it.</source>
        <translation>アルゴリズムが「none」です。誰でも作成できたものです。</translation>
    </message>
    <message>
        <source>JWT, signature not checked</source>
        <translation>JWT、署名は未検証</translation>
    </message>
    <message>
        <source>JWT, %1, signature not checked</source>
        <translation>JWT、%1、署名は未検証</translation>
    </message>
    <message>
        <source>Whoever receives the token checks its signature. What stands here is what the token says of itself.</source>
        <translation>署名はトークンを受け取る側が検証します。ここに表示されているのは、トークン自身が述べている内容です。</translation>
    </message>
    <message>
        <source>ended %1, %2 ago</source>
        <translation>%1 に終了、%2前</translation>
    </message>
    <message>
        <source>ends %1, in %2</source>
        <translation>%1 に終了、%2後</translation>
    </message>
    <message>
        <source>valid since %1</source>
        <translation>%1 から有効</translation>
    </message>
    <message>
        <source>valid from %1, in %2</source>
        <translation>%1 から有効、%2後</translation>
    </message>
    <message>
        <source>issued %1, %2 ago</source>
        <translation>%1 に発行、%2前</translation>
    </message>
    <message>
        <source>issued %1, which is in %2</source>
        <translation>%1 に発行、%2後の時刻です</translation>
    </message>
    <message>
        <source>the person signed in %1</source>
        <translation>本人のサインイン: %1</translation>
    </message>
    <message>
        <source>issuer, same host as the endpoint</source>
        <translation>発行者、エンドポイントと同じホスト</translation>
    </message>
    <message>
        <source>gone: the token before had it</source>
        <translation>消失: 前のトークンにはありました</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>changed, was: %1</source>
        <translation>変更、以前の値: %1</translation>
    </message>
    <message>
        <source>This token is not signed</source>
        <translation>このトークンには署名がありません</translation>
    </message>
    <message>
        <source>A service that accepts it accepts any other as well. Ask its owner for signed ones.</source>
        <translation>これを受け入れるサービスは、ほかのどんなトークンも受け入れます。署名付きのトークンを管理者に依頼してください。</translation>
    </message>
    <message>
        <source>This token does not say when it ends</source>
        <translation>このトークンには終了時刻の情報がありません</translation>
    </message>
    <message>
        <source>The exp claim is missing. Until when it works is a guess, and if it leaks, it may work for ever.</source>
        <translation>exp クレームがありません。いつまで使えるかは推測にすぎず、漏えいすると永久に使われるおそれがあります。</translation>
    </message>
    <message>
        <source>This token is not valid yet</source>
        <translation>このトークンはまだ有効ではありません</translation>
    </message>
    <message>
        <source>It begins at %1, in %2. Perhaps this computer's clock is behind.</source>
        <translation>%1、つまり %2後に有効になります。このコンピューターの時計が遅れている可能性があります。</translation>
    </message>
    <message>
        <source>This token is for another audience</source>
        <translation>このトークンは別のオーディエンス向けです</translation>
    </message>
    <message>
        <source>The source asks for %1; the token names nobody.</source>
        <translation>ソースは %1 を要求していますが、トークンには宛先がありません。</translation>
    </message>
    <message>
        <source>The source asks for %1; the token is for %2.</source>
        <translation>ソースは %1 を要求していますが、トークンは %2 向けです。</translation>
    </message>
    <message>
        <source>This token allows less than the one before</source>
        <translation>このトークンの権限は前のものより少なくなっています</translation>
    </message>
    <message>
        <source>It lost: %1. Programs that need this are refused from now on.</source>
        <translation>失われたもの: %1。これを必要とするプログラムは今後拒否されます。</translation>
    </message>
    <message>
        <source>There is no token from before to compare it with since Tokenwatch was started.</source>
        <translation>Tokenwatch の起動後、比較できる以前のトークンがありません。</translation>
    </message>
    <message>
        <source>It says the same as the token before.</source>
        <translation>前のトークンと同じ内容です。</translation>
    </message>
    <message>
        <source>Different from the token before: %1.</source>
        <translation>前のトークンとの違い: %1。</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>audience: who may accept it</source>
        <translation>オーディエンス: 受け入れてよい相手</translation>
    </message>
    <message>
        <source>subject: whom it speaks for</source>
        <translation>サブジェクト: 誰を代表するか</translation>
    </message>
    <message>
        <source>what it allows</source>
        <translation>許可される内容</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>roles in the realm</source>
        <translation>レルム内のロール</translation>
    </message>
    <message>
        <source>roles at each client</source>
        <translation>各クライアントでのロール</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>token id, new each time</source>
        <translation>トークン ID、毎回新しい値</translation>
    </message>
    <message>
        <source>session at the provider</source>
        <translation>プロバイダーでのセッション</translation>
    </message>
    <message>
        <source>client that asked for it</source>
        <translation>要求したクライアント</translation>
    </message>
    <message>
        <source>kind of token</source>
        <translation>トークンの種類</translation>
    </message>
    <message>
        <source>how strongly the person proved who they are</source>
        <translation>本人確認の強度</translation>
    </message>
    <message>
        <source>how the person signed in</source>
        <translation>本人のサインイン方法</translation>
    </message>
    <message>
        <source>ties it to one sign-in</source>
        <translation>1 回のサインインに結び付ける値</translation>
    </message>
    <message>
        <source>key that whoever uses it must hold</source>
        <translation>使用者が保持しているべき鍵</translation>
    </message>
    <message>
        <source>who acts for the subject</source>
        <translation>サブジェクトの代理で操作する者</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>object id of the subject</source>
        <translation>サブジェクトのオブジェクト ID</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>whether the e-mail address was verified</source>
        <translation>メールアドレスが確認済みかどうか</translation>
    </message>
    <message>
        <source>name of the person</source>
        <translation>本人の名前</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>version of the token's form</source>
        <translation>トークン形式のバージョン</translation>
    </message>
    <message>
        <source>end</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>有効開始</translation>
    </message>
    <message>
        <source>last sign-in of the person</source>
        <translation>本人の最終サインイン</translation>
    </message>
    <message>
        <source>last change of the person's profile</source>
        <translation>本人のプロフィールの最終変更</translation>
    </message>
    <message>
        <source>The exp claim is not a date. Until when the token works is a guess, and services may refuse it.</source>
        <translation>exp クレームが日時ではありません。いつまで使えるかは推測にすぎず、サービスに拒否されるおそれがあります。</translation>
    </message>
    <message>
        <source>It is signed with a secret that only the server has, so that nobody else can check it.</source>
        <translation>サーバーだけが持つシークレットで署名されているため、ほかの誰も検証できません。</translation>
    </message>
    <message>
        <source>Checked on this computer at %1 with the keys that %2 publishes.</source>
        <translation>%2 が公開している鍵を使い、%1 にこのコンピューターで検証しました。</translation>
    </message>
    <message>
        <source>Checked on this computer at %1 with the key “%2” that %3 publishes.</source>
        <translation>%3 が公開している鍵「%2」を使い、%1 にこのコンピューターで検証しました。</translation>
    </message>
    <message>
        <source>The token itself names another issuer, %1.</source>
        <translation>トークン自身は別の発行者 %1 を示しています。</translation>
    </message>
    <message>
        <source>%1 publishes no key that this token could be signed with.</source>
        <translation>このトークンの署名に使われた可能性のある鍵を、%1 は公開していません。</translation>
    </message>
    <message>
        <source>%1 publishes no key with the name “%2”.</source>
        <translation>%1 は「%2」という名前の鍵を公開していません。</translation>
    </message>
    <message>
        <source>Perhaps it has changed its keys since. Refresh the token and check again; if that does not help, the token may be from somebody else.</source>
        <translation>その後、鍵が変更された可能性があります。トークンを更新してから、もう一度検証してください。それでも解決しない場合は、別の者が発行したトークンかもしれません。</translation>
    </message>
    <message>
        <source>JWT, %1, signature could not be checked</source>
        <translation>JWT、%1、署名を検証できませんでした</translation>
    </message>
    <message>
        <source>JWT, %1, signature valid</source>
        <translation>JWT、%1、署名は有効</translation>
    </message>
    <message>
        <source>JWT, %1, signature wrong</source>
        <translation>JWT、%1、署名が不正</translation>
    </message>
    <message>
        <source>It is not made with the key that %1 publishes: the token was changed, or somebody else made it. Do not rely on it, and ask %1 about it.</source>
        <translation>%1 が公開している鍵で作られた署名ではありません。トークンが改変されたか、別の者が作成したものです。このトークンを信頼せず、%1 に問い合わせてください。</translation>
    </message>
    <message>
        <source>Tokenwatch does not know how this signature is made.</source>
        <translation>Tokenwatch はこの署名の方式に対応していません。</translation>
    </message>
    <message>
        <source>The keys of %1 could not be had.</source>
        <translation>%1 の鍵を取得できませんでした。</translation>
    </message>
    <message>
        <source>The source does not say who issues its tokens, and the word of the token itself proves nothing. Enter the address of the issuer in the source.</source>
        <translation>ソースにトークンの発行者が指定されておらず、トークン自身の記述だけでは何の証明にもなりません。ソースに発行者のアドレスを入力してください。</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>lifetime %1</source>
        <extracomment>%1: "1 h", %2: "from the exp claim" or "assumed"</extracomment>
        <translation>有効期間 %1</translation>
    </message>
    <message>
        <source>lifetime %1, %2</source>
        <translation>有効期間 %1、%2</translation>
    </message>
    <message>
        <source>Next refresh</source>
        <translation>次回の更新</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>最後の成功</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>グラント</translation>
    </message>
    <message>
        <source>Refresh token ends</source>
        <translation>リフレッシュトークンの終了</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>in memory only, not saved yet</source>
        <translation>メモリ内のみ、まだ保存されていません</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>1 local program</source>
        <translation>1 件のローカルのプログラム</translation>
    </message>
    <message numerus="yes">
        <source>%n local programs</source>
        <translation>
            <numerusform>%n 件のローカルのプログラム</numerusform>
        </translation>
    </message>
    <message>
        <source>it gets 503 now</source>
        <comment>a program without its token</comment>
        <translation>現在は 503 を受け取ります</translation>
    </message>
    <message>
        <source>they get 503 now</source>
        <comment>programs without their token</comment>
        <translation>現在は 503 を受け取ります</translation>
    </message>
    <message>
        <source>In use by</source>
        <translation>使用中のプログラム</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 日</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two parts of a duration that is read aloud: "4 minutes" and "12 seconds"</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <translation>%1前に期限切れ</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ミリ秒</translation>
    </message>
</context>
<context>
    <name>EditingCommands</name>
    <message>
        <source>Undo editing %1</source>
        <translation>%1 の編集を元に戻す</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>It asks to wait %1.</source>
        <translation>%1 待つよう求めています。</translation>
    </message>
    <message>
        <source>Retries go on by themselves.</source>
        <translation>再試行は自動的に続きます。</translation>
    </message>
    <message>
        <source>It answered %1.</source>
        <translation>応答は %1 でした。</translation>
    </message>
    <message>
        <source>No token endpoint at %1.</source>
        <translation>%1 にトークンエンドポイントがありません。</translation>
    </message>
    <message>
        <source>Check the address or run Test.</source>
        <translation>アドレスを確認するか、テストを実行してください。</translation>
    </message>
    <message>
        <source>%1 is asked too often.</source>
        <translation>%1 への要求が多すぎます。</translation>
    </message>
    <message>
        <source>%1 refuses.</source>
        <translation>%1 が拒否しました。</translation>
    </message>
    <message>
        <source>It answered %1 and gave no reason.</source>
        <translation>応答は %1 で、理由は示されませんでした。</translation>
    </message>
    <message>
        <source>Check the credentials of this source.</source>
        <translation>このソースの認証情報を確認してください。</translation>
    </message>
    <message>
        <source>%1 is not answering properly.</source>
        <translation>%1 が正しく応答していません。</translation>
    </message>
    <message>
        <source>%1 gave an answer that was not expected.</source>
        <translation>%1 から予期しない応答がありました。</translation>
    </message>
    <message>
        <source>The server rejects the client secret.</source>
        <translation>サーバーがクライアントシークレットを拒否しました。</translation>
    </message>
    <message>
        <source>It was probably rotated.</source>
        <translation>おそらく変更されています。</translation>
    </message>
    <message>
        <source>Enter the new one.</source>
        <translation>新しいものを入力してください。</translation>
    </message>
    <message>
        <source>The refresh token no longer works.</source>
        <translation>リフレッシュトークンはもう使えません。</translation>
    </message>
    <message>
        <source>It was used, revoked or ran out.</source>
        <translation>使用済み、取り消し済み、または期限切れです。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The server does not accept the token.</source>
        <translation>サーバーがトークンを受け入れません。</translation>
    </message>
    <message>
        <source>Enter a new one.</source>
        <translation>新しいものを入力してください。</translation>
    </message>
    <message>
        <source>This client may not use this grant.</source>
        <translation>このクライアントはこのグラントを使用できません。</translation>
    </message>
    <message>
        <source>The server has not allowed it.</source>
        <translation>サーバーで許可されていません。</translation>
    </message>
    <message>
        <source>Ask the server’s administrator to allow it.</source>
        <translation>許可するようサーバーの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The server denies access.</source>
        <translation>サーバーがアクセスを拒否しました。</translation>
    </message>
    <message>
        <source>The account or the client lacks a permission.</source>
        <translation>アカウントまたはクライアントに権限がありません。</translation>
    </message>
    <message>
        <source>Ask the server’s administrator for it.</source>
        <translation>サーバーの管理者に権限を依頼してください。</translation>
    </message>
    <message>
        <source>The server rejects the scope.</source>
        <translation>サーバーがスコープを拒否しました。</translation>
    </message>
    <message>
        <source>It is unknown, or wider than was granted.</source>
        <translation>不明なスコープか、許可された範囲を超えています。</translation>
    </message>
    <message>
        <source>Correct the scope of this source.</source>
        <translation>このソースのスコープを修正してください。</translation>
    </message>
    <message>
        <source>The server does not offer this grant.</source>
        <translation>サーバーはこのグラントに対応していません。</translation>
    </message>
    <message>
        <source>It knows other ways to get a token.</source>
        <translation>トークンを取得する方法はほかにもあります。</translation>
    </message>
    <message>
        <source>Choose another kind of source.</source>
        <translation>別の種類のソースを選択してください。</translation>
    </message>
    <message>
        <source>The server does not understand the request.</source>
        <translation>サーバーが要求を理解できません。</translation>
    </message>
    <message>
        <source>A field is missing or wrong.</source>
        <translation>フィールドが不足しているか、間違っています。</translation>
    </message>
    <message>
        <source>Check the fields of this source.</source>
        <translation>このソースのフィールドを確認してください。</translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation>サーバーは現在利用できません。</translation>
    </message>
    <message>
        <source>It is overloaded or being maintained.</source>
        <translation>過負荷か、メンテナンス中です。</translation>
    </message>
    <message>
        <source>The server reports trouble of its own.</source>
        <translation>サーバーが内部の障害を報告しています。</translation>
    </message>
    <message>
        <source>It gave no details.</source>
        <translation>詳細は示されませんでした。</translation>
    </message>
    <message>
        <source>The server is asked too often.</source>
        <translation>サーバーへの要求が多すぎます。</translation>
    </message>
    <message>
        <source>It wants longer pauses.</source>
        <translation>より長い間隔を求めています。</translation>
    </message>
    <message>
        <source>%1 refuses with %2.</source>
        <translation>%1 が %2 で拒否しました。</translation>
    </message>
    <message>
        <source>Check the fields and credentials of this source.</source>
        <translation>このソースのフィールドと認証情報を確認してください。</translation>
    </message>
    <message>
        <source>There is no valid token.</source>
        <translation>有効なトークンがありません。</translation>
    </message>
    <message>
        <source>There is no valid token of %1.</source>
        <translation>%1 の有効なトークンがありません。</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>ソースは一時停止中です。</translation>
    </message>
    <message>
        <source>Resume it first.</source>
        <translation>先に再開してください。</translation>
    </message>
    <message>
        <source>It was cleared.</source>
        <translation>消去されています。</translation>
    </message>
    <message>
        <source>Refresh it by hand.</source>
        <translation>手動で更新してください。</translation>
    </message>
    <message>
        <source>Look at the state of the source, or ask again later.</source>
        <translation>ソースの状態を確認するか、後でもう一度要求してください。</translation>
    </message>
    <message>
        <source>%1 can’t be found.</source>
        <translation>%1 が見つかりません。</translation>
    </message>
    <message>
        <source>Are you on the VPN?</source>
        <translation>VPN に接続していますか?</translation>
    </message>
    <message>
        <source>%1 can’t be reached.</source>
        <translation>%1 に接続できません。</translation>
    </message>
    <message>
        <source>Check that it runs, and the address and port.</source>
        <translation>サーバーが動作しているか、またアドレスとポートを確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>%1 の証明書は信頼されていません。</translation>
    </message>
    <message>
        <source>Add the company certificate, or ask its owner.</source>
        <translation>会社の証明書を追加するか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The answer of %1 broke off or can’t be read.</source>
        <translation>%1 の応答が途切れたか、読み取れません。</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>%1 の応答が大きすぎます。</translation>
    </message>
    <message>
        <source>A token answer never needs more than 1 MiB.</source>
        <translation>トークンの応答が 1 MiB を超えることはありません。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>アドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 sends the request on to another address.</source>
        <translation>%1 が要求を別のアドレスに転送しようとしています。</translation>
    </message>
    <message>
        <source>Redirects are not followed, because credentials would travel with them.</source>
        <translation>認証情報も一緒に送られるため、リダイレクトには従いません。</translation>
    </message>
    <message>
        <source>Enter the final address if you trust it.</source>
        <translation>信頼できる場合は、最終的なアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The answer of %1 is not in a known format.</source>
        <translation>%1 の応答は既知の形式ではありません。</translation>
    </message>
    <message>
        <source>The server answered %1 but sent no token.</source>
        <translation>サーバーは %1 と応答しましたが、トークンを送りませんでした。</translation>
    </message>
    <message>
        <source>Choose the field.</source>
        <translation>フィールドを選択してください。</translation>
    </message>
    <message>
        <source>The server sent a token that can’t be used.</source>
        <translation>サーバーが送ったトークンは使用できません。</translation>
    </message>
    <message>
        <source>Check the token type that the server issues.</source>
        <translation>サーバーが発行するトークンの種類を確認してください。</translation>
    </message>
    <message>
        <source>A web page came where a token was expected.</source>
        <translation>トークンではなく Web ページが返されました。</translation>
    </message>
    <message>
        <source>The network probably wants a sign-in first.</source>
        <translation>おそらくネットワークへのサインインが先に必要です。</translation>
    </message>
    <message>
        <source>Open a browser and sign in to the network.</source>
        <translation>ブラウザーを開いてネットワークにサインインしてください。</translation>
    </message>
    <message>
        <source>No login endpoint of %1 answered with a token.</source>
        <translation>%1 のどのログインエンドポイントもトークンを返しませんでした。</translation>
    </message>
    <message>
        <source>Check the address, the user name and the password.</source>
        <translation>アドレス、ユーザー名、パスワードを確認してください。</translation>
    </message>
    <message>
        <source>%1 answers in the name of another issuer.</source>
        <translation>%1 が別の発行者の名前で応答しています。</translation>
    </message>
    <message>
        <source>No credentials were sent to it. Check the issuer of this source.</source>
        <translation>認証情報は送信していません。このソースの発行者を確認してください。</translation>
    </message>
    <message>
        <source>The program gave no token.</source>
        <translation>プログラムがトークンを出力しませんでした。</translation>
    </message>
    <message>
        <source>The program %1 gave no token.</source>
        <translation>プログラム %1 がトークンを出力しませんでした。</translation>
    </message>
    <message>
        <source>Run it in a terminal to see why.</source>
        <translation>原因を調べるには、ターミナルで実行してください。</translation>
    </message>
    <message>
        <source>The token file can’t be read.</source>
        <translation>トークンファイルを読み取れません。</translation>
    </message>
    <message>
        <source>The token file %1 can’t be read.</source>
        <translation>トークンファイル %1 を読み取れません。</translation>
    </message>
    <message>
        <source>Check the path, and that the program that writes it runs.</source>
        <translation>パスと、ファイルを書き込むプログラムが動作しているかを確認してください。</translation>
    </message>
    <message>
        <source>Nobody is signed in, and there is no refresh token to go on with.</source>
        <translation>誰もサインインしておらず、継続に使えるリフレッシュトークンもありません。</translation>
    </message>
    <message>
        <source>Sign in with tokenctl signin.</source>
        <translation>tokenctl signin でサインインしてください。</translation>
    </message>
    <message>
        <source>A credential is missing.</source>
        <translation>認証情報が不足しています。</translation>
    </message>
    <message>
        <source>The credential “%1” is missing.</source>
        <translation>認証情報「%1」がありません。</translation>
    </message>
    <message>
        <source>Add it to this source.</source>
        <translation>このソースに追加してください。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>The credentials are in it.</source>
        <translation>認証情報はその中にあります。</translation>
    </message>
    <message>
        <source>Unlock the keychain.</source>
        <translation>キーチェーンのロックを解除してください。</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>このコンピューターにはキーチェーンがありません。</translation>
    </message>
    <message>
        <source>Credentials can be neither read nor stored.</source>
        <translation>認証情報の読み取りも保存もできません。</translation>
    </message>
    <message>
        <source>Start a keychain service, or start Tokenwatch with a key file.</source>
        <translation>キーチェーンサービスを起動するか、鍵ファイルを指定して Tokenwatch を起動してください。</translation>
    </message>
    <message>
        <source>The keychain answered with an error.</source>
        <translation>キーチェーンがエラーを返しました。</translation>
    </message>
    <message>
        <source>Look into the keychain, then try again.</source>
        <translation>キーチェーンを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The store can’t be read or written.</source>
        <translation>ストアの読み取りまたは書き込みができません。</translation>
    </message>
    <message>
        <source>Check the data directory and its permissions.</source>
        <translation>データディレクトリとその権限を確認してください。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>New tokens are kept in memory only.</source>
        <translation>新しいトークンはメモリ内にのみ保持されます。</translation>
    </message>
    <message>
        <source>Make room; they are saved then.</source>
        <translation>空き容量を増やすと保存されます。</translation>
    </message>
    <message>
        <source>What is stored can’t be read.</source>
        <translation>保存されている内容を読み取れません。</translation>
    </message>
    <message>
        <source>It was damaged, or sealed with another key.</source>
        <translation>破損しているか、別の鍵で封印されています。</translation>
    </message>
    <message>
        <source>Use the right key, or enter the credentials again.</source>
        <translation>正しい鍵を使用するか、認証情報を入力し直してください。</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>このコンピューターはオフラインです。</translation>
    </message>
    <message>
        <source>Refreshing starts again by itself when the network is back.</source>
        <translation>ネットワークが回復すると、更新は自動的に再開します。</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>Start it again if you still want it.</source>
        <translation>必要であれば、もう一度開始してください。</translation>
    </message>
    <message>
        <source>There is no such source.</source>
        <translation>そのようなソースはありません。</translation>
    </message>
    <message>
        <source>There is no source “%1”.</source>
        <translation>ソース「%1」はありません。</translation>
    </message>
    <message>
        <source>Check the name in the list of sources.</source>
        <translation>ソースの一覧で名前を確認してください。</translation>
    </message>
    <message>
        <source>Several sources match.</source>
        <translation>複数のソースが一致します。</translation>
    </message>
    <message>
        <source>They are: %1.</source>
        <translation>該当するソース: %1。</translation>
    </message>
    <message>
        <source>Say which one you mean.</source>
        <translation>どれを指すのか指定してください。</translation>
    </message>
    <message>
        <source>This was changed in the meantime, or is there already.</source>
        <translation>その間に変更されたか、すでに存在します。</translation>
    </message>
    <message>
        <source>“%1” was changed in the meantime, or is there already.</source>
        <translation>「%1」はその間に変更されたか、すでに存在します。</translation>
    </message>
    <message>
        <source>Look at the present state, then try again.</source>
        <translation>現在の状態を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Tokenwatch made a mistake.</source>
        <translation>Tokenwatch に誤りが発生しました。</translation>
    </message>
    <message>
        <source>Please report it with what you did before.</source>
        <translation>直前の操作を添えて報告してください。</translation>
    </message>
    <message>
        <source>This clock is %1 behind %2.</source>
        <translation>この時計は %2 より %1 遅れています。</translation>
    </message>
    <message>
        <source>Tokens look younger than they are.</source>
        <translation>トークンが実際より新しく見えます。</translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation>時計を合わせてください。</translation>
    </message>
    <message>
        <source>This clock is %1 ahead of %2.</source>
        <translation>この時計は %2 より %1 進んでいます。</translation>
    </message>
    <message>
        <source>Tokens look older than they are.</source>
        <translation>トークンが実際より古く見えます。</translation>
    </message>
    <message>
        <source>The reason given: “%1”.</source>
        <translation>示された理由: 「%1」。</translation>
    </message>
    <message>
        <source>The input is not accepted.</source>
        <translation>入力が受け入れられません。</translation>
    </message>
    <message>
        <source>The input is not accepted: %1.</source>
        <translation>入力が受け入れられません: %1。</translation>
    </message>
    <message>
        <source>The value at %1 is not accepted.</source>
        <translation>%1 の値が受け入れられません。</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a place, and what is wrong with it: is needed</comment>
        <translation>%1 %2。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>修正してもう一度試してください。</translation>
    </message>
    <message>
        <source>A sign-in to %1 is waiting already.</source>
        <translation>%1 へのサインインがすでに待機中です。</translation>
    </message>
    <message>
        <source>There is only one at a time.</source>
        <translation>同時に行えるのは 1 件だけです。</translation>
    </message>
    <message>
        <source>Finish it or cancel it first.</source>
        <translation>先に完了するか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>Another Tokenwatch uses %1 already.</source>
        <translation>別の Tokenwatch がすでに %1 を使用しています。</translation>
    </message>
    <message>
        <source>It is process %1.</source>
        <translation>プロセス %1 です。</translation>
    </message>
    <message>
        <source>Reach it with “tokenctl --socket %1 status”, or end it first.</source>
        <translation>「tokenctl --socket %1 status」で接続するか、先に終了してください。</translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>ポート %1 は別のプログラムが使用しています。</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>別のポートを選択してください。</translation>
    </message>
    <message>
        <source>Another Tokenwatch uses this already.</source>
        <translation>別の Tokenwatch がすでに使用しています。</translation>
    </message>
    <message>
        <source>Use that one, or end it first.</source>
        <translation>そちらを使用するか、先に終了してください。</translation>
    </message>
    <message>
        <source>The key “%1” asks too often.</source>
        <translation>キー「%1」からの要求が多すぎます。</translation>
    </message>
    <message>
        <source>Its limit is %1 requests a minute.</source>
        <translation>上限は 1 分あたり %1 件の要求です。</translation>
    </message>
    <message>
        <source>Wait a moment, or make a key with a higher rate.</source>
        <translation>しばらく待つか、上限の高いキーを作成してください。</translation>
    </message>
    <message>
        <source>It is too early for another attempt.</source>
        <translation>次の試行にはまだ早すぎます。</translation>
    </message>
    <message>
        <source>Attempts are limited so that no account is locked; the next one is possible in %1.</source>
        <translation>アカウントがロックされないよう、試行回数を制限しています。次は %1後に試行できます。</translation>
    </message>
    <message>
        <source>Attempts are limited so that no account is locked.</source>
        <translation>アカウントがロックされないよう、試行回数を制限しています。</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>しばらく待ってください。</translation>
    </message>
    <message>
        <source>A key is needed here.</source>
        <translation>ここではキーが必要です。</translation>
    </message>
    <message>
        <source>Over the network every request must bring one, also on this computer.</source>
        <translation>ネットワーク経由では、このコンピューター上でも、すべての要求にキーが必要です。</translation>
    </message>
    <message>
        <source>Send the key of agent.json, or one made with “tokenctl key create”.</source>
        <translation>agent.json のキー、または「tokenctl key create」で作成したキーを送信してください。</translation>
    </message>
    <message>
        <source>The key “%1” has expired.</source>
        <translation>キー「%1」は期限切れです。</translation>
    </message>
    <message>
        <source>Make a new one with “tokenctl key create”.</source>
        <translation>「tokenctl key create」で新しいキーを作成してください。</translation>
    </message>
    <message>
        <source>The key “%1” may not do this.</source>
        <translation>キー「%1」にはこの操作の権限がありません。</translation>
    </message>
    <message>
        <source>Keys for programs only give the tokens and states of their sources, and refresh one whose generation is named.</source>
        <translation>プログラム用のキーでできるのは、対象ソースのトークンと状態の取得、および世代を指定した更新だけです。</translation>
    </message>
    <message>
        <source>Use tokenctl, or the key of agent.json.</source>
        <translation>tokenctl または agent.json のキーを使用してください。</translation>
    </message>
    <message>
        <source>The key “%1” may not use this source.</source>
        <translation>キー「%1」はこのソースを使用できません。</translation>
    </message>
    <message>
        <source>Name one that it may use, or make a key for this one with “tokenctl key create”.</source>
        <translation>使用できるソースを指定するか、「tokenctl key create」でこのソース用のキーを作成してください。</translation>
    </message>
    <message>
        <source>This key is not accepted.</source>
        <translation>このキーは受け入れられません。</translation>
    </message>
    <message>
        <source>It is wrong, or it was revoked.</source>
        <translation>間違っているか、取り消されています。</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 は一時停止中です。</translation>
    </message>
    <message>
        <source>Paused sources are not refreshed.</source>
        <translation>一時停止中のソースは更新されません。</translation>
    </message>
    <message>
        <source>The token of %1 was cleared.</source>
        <translation>%1 のトークンは消去されました。</translation>
    </message>
    <message>
        <source>It is fetched again only when a person asks for it.</source>
        <translation>人が要求したときにのみ、再び取得されます。</translation>
    </message>
    <message>
        <source>A source that runs a program can’t be added in this way.</source>
        <translation>プログラムを実行するソースは、この方法では追加できません。</translation>
    </message>
    <message>
        <source>The network must never decide what runs on this computer.</source>
        <translation>このコンピューターで何を実行するかを、ネットワーク側に決めさせてはなりません。</translation>
    </message>
    <message>
        <source>Use tokenctl, the agent’s socket or a sources file.</source>
        <translation>tokenctl、エージェントのソケット、またはソースファイルを使用してください。</translation>
    </message>
    <message>
        <source>The support bundle was not written.</source>
        <translation>サポートバンドルは書き込まれませんでした。</translation>
    </message>
    <message>
        <source>A password or a token was found in it at the end.</source>
        <translation>最後の検査で、パスワードまたはトークンが見つかりました。</translation>
    </message>
    <message>
        <source>Please report that, without the log.</source>
        <translation>ログを添付せずに報告してください。</translation>
    </message>
    <message>
        <source>A source that writes its token into a file can’t be added in this way.</source>
        <translation>トークンをファイルに書き込むソースは、この方法では追加できません。</translation>
    </message>
    <message>
        <source>The network must never decide what is written on this computer.</source>
        <translation>このコンピューターに何を書き込むかを、ネットワーク側に決めさせてはなりません。</translation>
    </message>
    <message>
        <source>This is not allowed.</source>
        <translation>許可されていません。</translation>
    </message>
    <message>
        <source>Use a key that may do it, or another kind of source.</source>
        <translation>権限のあるキー、または別の種類のソースを使用してください。</translation>
    </message>
    <message>
        <source>The token of %1 is bound to a key (DPoP).</source>
        <translation>%1 のトークンは鍵に結び付けられています (DPoP)。</translation>
    </message>
    <message>
        <source>A header alone is not accepted with it: each request needs a proof signed for it.</source>
        <translation>ヘッダーだけでは受け入れられません。要求ごとに署名した証明が必要です。</translation>
    </message>
    <message>
        <source>Send the request through the gateway, which signs it.</source>
        <translation>署名を行うゲートウェイ経由で要求を送信してください。</translation>
    </message>
    <message>
        <source>%1 can’t be tested without a person.</source>
        <translation>%1 は人の操作なしではテストできません。</translation>
    </message>
    <message>
        <source>Its token comes from a sign-in.</source>
        <translation>トークンはサインインで取得します。</translation>
    </message>
    <message>
        <source>Save it, then sign in.</source>
        <translation>保存してから、サインインしてください。</translation>
    </message>
    <message>
        <source>%1 can’t be tested before it is saved.</source>
        <translation>%1 は保存するまでテストできません。</translation>
    </message>
    <message>
        <source>Its credential works only once, and what comes back for it must be kept.</source>
        <translation>認証情報は 1 回しか使えず、引き換えに返されるものを保存する必要があります。</translation>
    </message>
    <message>
        <source>Save it, store the credential, then refresh it.</source>
        <translation>保存し、認証情報を登録してから更新してください。</translation>
    </message>
    <message>
        <source>Nobody signs in to %1.</source>
        <translation>%1 には誰もサインインしません。</translation>
    </message>
    <message>
        <source>It gets its tokens without a person.</source>
        <translation>人の操作なしでトークンを取得します。</translation>
    </message>
    <message>
        <source>Refresh it instead.</source>
        <translation>代わりに更新してください。</translation>
    </message>
    <message>
        <source>%1 can’t be refreshed by itself.</source>
        <translation>%1 は自動では更新できません。</translation>
    </message>
    <message>
        <source>Its token was entered by hand, and nothing is known that would bring a new one.</source>
        <translation>トークンは手動で入力されたもので、新しいものを取得する手段がありません。</translation>
    </message>
    <message>
        <source>Enter a new token.</source>
        <translation>新しいトークンを入力してください。</translation>
    </message>
    <message>
        <source>This can’t be done here: “%1” %2.</source>
        <translation>ここでは実行できません: 「%1」 %2。</translation>
    </message>
    <message>
        <source>Choose another way.</source>
        <translation>別の方法を選択してください。</translation>
    </message>
    <message>
        <source>This can’t be done here.</source>
        <translation>ここでは実行できません。</translation>
    </message>
    <message>
        <source>This can’t be done here: “%1”.</source>
        <translation>ここでは実行できません: 「%1」。</translation>
    </message>
    <message>
        <source>Check the service and the source’s gateway upstream, then send the request again.</source>
        <translation>サービスとソースのゲートウェイ転送先を確認してから、要求を再送してください。</translation>
    </message>
    <message>
        <source>There was no token to revoke.</source>
        <translation>取り消すトークンはありませんでした。</translation>
    </message>
    <message>
        <source>This provider offers no way to revoke it.</source>
        <translation>このプロバイダーには取り消す方法がありません。</translation>
    </message>
    <message>
        <source>The provider may accept the old token until it ends.</source>
        <translation>プロバイダーは、古いトークンを終了まで受け入れる可能性があります。</translation>
    </message>
    <message>
        <source>Looked for %1.</source>
        <translation>%1 を探しました。</translation>
    </message>
    <message>
        <source>This clock and that of %1 are %2 apart, which may be why: what is signed here looks too old there, or not valid yet.</source>
        <translation>この時計と %1 の時計には %2 のずれがあり、それが原因かもしれません。ここで署名したものが、相手側では古すぎるか、まだ有効でないと判断されます。</translation>
    </message>
    <message>
        <source>Clock is %1 behind %2</source>
        <translation>時計が %2 より %1 遅れています</translation>
    </message>
    <message>
        <source>Clock is %1 ahead of %2</source>
        <translation>時計が %2 より %1 進んでいます</translation>
    </message>
    <message>
        <source>Clock differs from servers by less than %1</source>
        <translation>時計とサーバーとのずれは %1 未満です</translation>
    </message>
    <message>
        <source>%1 did not answer within %2.</source>
        <translation>%1 が %2 以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted (issued by %2).</source>
        <translation>%1 の証明書は信頼されていません (発行者: %2)。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1 の証明書は期限切れです。</translation>
    </message>
    <message>
        <source>Its last day was %1.</source>
        <translation>有効期限は %1 まででした。</translation>
    </message>
    <message>
        <source>Ask its owner to renew it, and look at the clock of this computer.</source>
        <translation>管理者に更新を依頼し、このコンピューターの時計も確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>%1 の証明書はまだ有効ではありません。</translation>
    </message>
    <message>
        <source>Its first day is %1.</source>
        <translation>有効になるのは %1 からです。</translation>
    </message>
    <message>
        <source>Look at the clock of this computer, or ask its owner.</source>
        <translation>このコンピューターの時計を確認するか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name.</source>
        <translation>%1 の証明書は別の名前に対するものです。</translation>
    </message>
    <message>
        <source>It names no host at all.</source>
        <translation>証明書にホスト名がまったく記載されていません。</translation>
    </message>
    <message>
        <source>It is for: %1.</source>
        <translation>証明書の対象: %1。</translation>
    </message>
    <message>
        <source>Check the address, or ask its owner.</source>
        <translation>アドレスを確認するか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 speaks no version of TLS that is safe.</source>
        <translation>%1 は安全なバージョンの TLS に対応していません。</translation>
    </message>
    <message>
        <source>Tokenwatch needs TLS 1.2 or later.</source>
        <translation>Tokenwatch には TLS 1.2 以降が必要です。</translation>
    </message>
    <message>
        <source>Ask its owner to bring it up to date.</source>
        <translation>管理者にソフトウェアの更新を依頼してください。</translation>
    </message>
    <message>
        <source>%1 does not speak TLS at this port.</source>
        <translation>%1 のこのポートでは TLS が使われていません。</translation>
    </message>
    <message>
        <source>Check the address and port.</source>
        <translation>アドレスとポートを確認してください。</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate of this source, or misses one.</source>
        <translation>%1 がこのソースのクライアント証明書を受け入れないか、証明書の提示を求めています。</translation>
    </message>
    <message>
        <source>Give this source a certificate that the server knows.</source>
        <translation>サーバーに登録されている証明書をこのソースに指定してください。</translation>
    </message>
    <message>
        <source>No safe connection to %1 came about.</source>
        <translation>%1 との安全な接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>Check the address and port, or ask its owner.</source>
        <translation>アドレスとポートを確認するか、管理者に問い合わせてください。</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Asked: %1, at %2</source>
        <translation>要求先: %1、%2</translation>
    </message>
    <message>
        <source>Took: %1</source>
        <translation>所要時間: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>応答: %1</translation>
    </message>
    <message>
        <source>Answer: none</source>
        <translation>応答: なし</translation>
    </message>
    <message>
        <source>Error code: %1</source>
        <translation>エラーコード: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>場所: %1</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <translation>原文: %1</translation>
    </message>
    <message>
        <source>Asks to wait: %1</source>
        <translation>待機の要求: %1</translation>
    </message>
    <message>
        <source>The request may have reached the server.</source>
        <translation>要求はサーバーに届いた可能性があります。</translation>
    </message>
    <message>
        <source>The request did not reach the server.</source>
        <translation>要求はサーバーに届きませんでした。</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>接続: %1</translation>
    </message>
    <message>
        <source>Certificate issued by: %1</source>
        <translation>証明書の発行者: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>Clock: less than %1 from that of %2</source>
        <translation>時計: %2 とのずれは %1 未満</translation>
    </message>
    <message>
        <source>Clock: %1 behind that of %2</source>
        <translation>時計: %2 より %1 遅れ</translation>
    </message>
    <message>
        <source>Clock: %1 ahead of that of %2</source>
        <translation>時計: %2 より %1 進み</translation>
    </message>
    <message>
        <source>The answer, secrets masked:</source>
        <translation>応答 (シークレットは伏せ字):</translation>
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
        <translation>%2%1日</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>an instant</comment>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a span of time</comment>
        <translation>%1後</translation>
    </message>
    <message>
        <source>needs credentials</source>
        <translation>認証情報が必要</translation>
    </message>
    <message>
        <source>if a retry works</source>
        <translation>再試行が成功すれば</translation>
    </message>
    <message>
        <source>sign in before %1</source>
        <translation>%1 までにサインイン</translation>
    </message>
    <message>
        <source>needs a sign-in</source>
        <translation>サインインが必要</translation>
    </message>
    <message>
        <source>refresh token to %1</source>
        <comment>until a time</comment>
        <translation>リフレッシュトークンは %1 まで</translation>
    </message>
    <message>
        <source>watch only</source>
        <translation>監視のみ</translation>
    </message>
    <message>
        <source>only when used</source>
        <translation>使用時のみ</translation>
    </message>
    <message>
        <source>kept no longer</source>
        <translation>維持終了</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>scheduler stopped</source>
        <translation>スケジューラー停止中</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>キーチェーンがロック中</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>キーチェーンなし</translation>
    </message>
    <message>
        <source>if online by then</source>
        <translation>それまでにオンラインなら</translation>
    </message>
    <message>
        <source>no token yet</source>
        <translation>トークン未取得</translation>
    </message>
    <message>
        <source>no credentials</source>
        <translation>認証情報なし</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>%1, or later</source>
        <extracomment>%1: a time. Nobody has to act for the cover to last longer than that</extracomment>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>token on its way</source>
        <translation>トークン取得中</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>カバーなし</translation>
    </message>
    <message>
        <source>no end in sight</source>
        <translation>終わりの予定なし</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state and reason</comment>
        <extracomment>A state and its reason: "Failing · 2 failures"</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>uncovered</source>
        <translation>カバーなし</translation>
    </message>
    <message>
        <source>no valid token</source>
        <translation>有効なトークンなし</translation>
    </message>
    <message>
        <source>ends %1, nothing to refresh it with</source>
        <translation>%1 に終了、更新手段なし</translation>
    </message>
    <message>
        <source>no valid token, nothing to refresh it with</source>
        <translation>有効なトークンなし、更新手段なし</translation>
    </message>
    <message>
        <source>ends %2 · %1</source>
        <extracomment>%1: what a person has to give, as in "needs a new EDR"</extracomment>
        <translation>%2 に終了 · %1</translation>
    </message>
    <message>
        <source>no valid token · %1</source>
        <translation>有効なトークンなし · %1</translation>
    </message>
    <message>
        <source>uncovered if all retries fail</source>
        <translation>再試行がすべて失敗するとカバーなし</translation>
    </message>
    <message>
        <source>no valid token until a retry works</source>
        <translation>再試行が成功するまで有効なトークンなし</translation>
    </message>
    <message>
        <source>uncovered unless the refresh token is given more time</source>
        <translation>リフレッシュトークンが延長されなければカバーなし</translation>
    </message>
    <message>
        <source>may be uncovered</source>
        <translation>カバーが切れる可能性あり</translation>
    </message>
    <message>
        <source>uncovered unless renewed elsewhere</source>
        <translation>ほかで更新されなければカバーなし</translation>
    </message>
    <message>
        <source>no valid token until it is renewed elsewhere</source>
        <translation>ほかで更新されるまで有効なトークンなし</translation>
    </message>
    <message>
        <source>fetched when used</source>
        <translation>使用時に取得</translation>
    </message>
    <message>
        <source>paused, not refreshed</source>
        <translation>一時停止中のため更新なし</translation>
    </message>
    <message>
        <source>not refreshed, the scheduler is stopped</source>
        <translation>スケジューラー停止中のため更新なし</translation>
    </message>
    <message>
        <source>not refreshed, the keychain is locked</source>
        <translation>キーチェーンがロック中のため更新なし</translation>
    </message>
    <message>
        <source>not refreshed, there is no keychain</source>
        <translation>キーチェーンがないため更新なし</translation>
    </message>
    <message>
        <source>uncovered if still offline</source>
        <translation>オフラインのままならカバーなし</translation>
    </message>
    <message>
        <source>no valid token while offline</source>
        <translation>オフラインの間は有効なトークンなし</translation>
    </message>
    <message>
        <source>refresh every %1</source>
        <translation>%1ごとに更新</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>source and time</comment>
        <extracomment>Name of a source and an instant: "Directory reader · Fri 06:12"</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A refresh is planned here.</source>
        <translation>ここで更新が予定されています。</translation>
    </message>
    <message>
        <source>A token as long-lived as the present one then lasts until %1.</source>
        <translation>現在と同じ有効期間のトークンであれば、%1 まで有効です。</translation>
    </message>
    <message>
        <source>The refresh is tried again here. If every try fails, the token ends at %1.</source>
        <translation>ここで更新を再試行します。すべて失敗すると、トークンは %1 に終了します。</translation>
    </message>
    <message>
        <source>The refresh is tried again here. There is no valid token until one works.</source>
        <translation>ここで更新を再試行します。成功するまで有効なトークンはありません。</translation>
    </message>
    <message>
        <source>The refresh token ends here, unless the server gives it more time with the next refresh. The last access token then runs out at %1.</source>
        <translation>次の更新でサーバーが延長しなければ、リフレッシュトークンはここで終了します。その場合、最後のアクセストークンは %1 に期限切れになります。</translation>
    </message>
    <message>
        <source>The refresh token ends here. The last access token then runs out at %1.</source>
        <translation>リフレッシュトークンはここで終了します。最後のアクセストークンは %1 に期限切れになります。</translation>
    </message>
    <message>
        <source>Sign in before %1 to stay covered.</source>
        <translation>カバーを保つには、%1 までにサインインしてください。</translation>
    </message>
    <message>
        <source>The last token that is sure to come ends here.</source>
        <translation>確実に取得できる最後のトークンがここで終了します。</translation>
    </message>
    <message>
        <source>After that: %1.</source>
        <translation>その後: %1。</translation>
    </message>
    <message>
        <source>A token is in hand until %1.</source>
        <translation>%1 まで有効なトークンがあります。</translation>
    </message>
    <message>
        <source>A token is in hand. It does not expire.</source>
        <translation>トークンがあります。期限はありません。</translation>
    </message>
    <message>
        <source>Covered by planned refreshes until %1.</source>
        <translation>予定された更新により %1 までカバーされます。</translation>
    </message>
    <message>
        <source>Covered by planned refreshes, no end in sight.</source>
        <translation>予定された更新によりカバーされ、終わりの予定はありません。</translation>
    </message>
    <message>
        <source>Perhaps no valid token from %1 on.</source>
        <translation>%1 から有効なトークンがない可能性があります。</translation>
    </message>
    <message>
        <source>No valid token from %1 on.</source>
        <translation>%1 から有効なトークンがありません。</translation>
    </message>
    <message>
        <source>No valid token since %1.</source>
        <translation>%1 以降、有効なトークンがありません。</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>トークンがありません。</translation>
    </message>
    <message>
        <source>Cleared. Nothing is refreshed until you ask for it.</source>
        <translation>消去済みです。要求するまで何も更新されません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time and event</comment>
        <extracomment>Read aloud: an instant, and what happens then</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Covered until %1, %2</source>
        <translation>%1 までカバー、%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state and reason</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>next refresh at %1</source>
        <translation>次回の更新 %1</translation>
    </message>
</context>
<context>
    <name>ForecastSummary</name>
    <message>
        <source>No source is active</source>
        <translation>アクティブなソースはありません</translation>
    </message>
    <message>
        <source>No other source is about to lose its token</source>
        <translation>ほかにトークンを失いそうなソースはありません</translation>
    </message>
    <message>
        <source>No source is about to lose its token</source>
        <translation>トークンを失いそうなソースはありません</translation>
    </message>
    <message>
        <source>%1 may be next to lose its token, at %2</source>
        <translation>次にトークンを失う可能性があるソース: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 is next to lose its token, at %2</source>
        <translation>次にトークンを失うソース: %1 (%2)</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>a time of day</comment>
        <translation>明日 %1</translation>
    </message>
    <message numerus="yes">
        <source>Until %1: &lt;b&gt;%2 of %n&lt;/b&gt; end up without a token.</source>
        <extracomment>The tags make the numbers bold. %n: active sources, %2: so many of them</extracomment>
        <translation>
            <numerusform>%1 まで: &lt;b&gt;%n 件中 %2 件&lt;/b&gt;がトークンを失います。</numerusform>
        </translation>
    </message>
    <message>
        <source>Walk away until %1 and the only active source keeps its token.</source>
        <translation>%1 まで席を外しても、唯一のアクティブなソースはトークンを保ちます。</translation>
    </message>
    <message>
        <source>Walk away until %1 and the only active source ends up without a token.</source>
        <translation>%1 まで席を外すと、唯一のアクティブなソースがトークンを失います。</translation>
    </message>
    <message numerus="yes">
        <source>Walk away until %1 and all %n active sources keep their tokens.</source>
        <translation>
            <numerusform>%1 まで席を外しても、アクティブなソース %n 件すべてがトークンを保ちます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Walk away until %1 and &lt;b&gt;1 of %n&lt;/b&gt; active sources ends up without a token.</source>
        <extracomment>The tags make the number bold. %n: active sources</extracomment>
        <translation>
            <numerusform>%1 まで席を外すと、アクティブなソース &lt;b&gt;%n 件中 1 件&lt;/b&gt;がトークンを失います。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Walk away until %1 and &lt;b&gt;%2 of %n&lt;/b&gt; active sources end up without a token.</source>
        <translation>
            <numerusform>%1 まで席を外すと、アクティブなソース &lt;b&gt;%n 件中 %2 件&lt;/b&gt;がトークンを失います。</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them keeps its token if a retry works, or if it is renewed in another way.</source>
        <translation>そのうち 1 件は、再試行が成功するか別の方法で更新されれば、トークンを保ちます。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them keep their tokens if retries work, or if they are renewed in another way.</source>
        <translation>
            <numerusform>そのうち %n 件は、再試行が成功するか別の方法で更新されれば、トークンを保ちます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grant</name>
    <message>
        <source>A program signs in with its own ID and secret.</source>
        <translation>プログラムが自身の ID とシークレットでサインインします。</translation>
    </message>
    <message>
        <source>A user name and password at an OAuth token address.</source>
        <translation>OAuth のトークンアドレスで、ユーザー名とパスワードを使います。</translation>
    </message>
    <message>
        <source>An email and password at a service’s own login address.</source>
        <translation>サービス独自のログインアドレスで、メールアドレスとパスワードを使います。</translation>
    </message>
    <message>
        <source>A refresh token that you already have is kept alive.</source>
        <translation>すでに持っているリフレッシュトークンを維持します。</translation>
    </message>
    <message>
        <source>You sign in once in your browser.</source>
        <translation>ブラウザーで 1 回サインインします。</translation>
    </message>
    <message>
        <source>You sign in once with a code, in a browser on any computer or phone.</source>
        <translation>任意のコンピューターや携帯電話のブラウザーで、コードを使って 1 回サインインします。</translation>
    </message>
    <message>
        <source>A private key signs a statement that the server trusts.</source>
        <translation>サーバーが信頼する文を秘密鍵で署名します。</translation>
    </message>
    <message>
        <source>The token of another source is exchanged for this one.</source>
        <translation>別のソースのトークンをこのトークンと交換します。</translation>
    </message>
    <message>
        <source>A login session that is extended before it ends.</source>
        <translation>終了前に延長されるログインセッションです。</translation>
    </message>
    <message>
        <source>Short tokens of a Clerk session, from its client cookie.</source>
        <translation>Clerk セッションの短期トークンを、そのクライアント Cookie で取得します。</translation>
    </message>
    <message>
        <source>An endpoint data reference of a dataspace transfer.</source>
        <translation>データスペース転送のエンドポイントデータ参照 (EDR) です。</translation>
    </message>
    <message>
        <source>A token that you paste; its end is watched.</source>
        <translation>貼り付けたトークンです。終了を監視します。</translation>
    </message>
    <message>
        <source>The token is read from a file whenever the file changes.</source>
        <translation>ファイルが変わるたびに、トークンをファイルから読み取ります。</translation>
    </message>
    <message>
        <source>A program on this computer prints the token.</source>
        <translation>このコンピューター上のプログラムがトークンを出力します。</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>トークンアドレス</translation>
    </message>
    <message>
        <source>Where tokens are asked for, for example https://idp.example/oauth/token.</source>
        <translation>トークンの要求先。例: https://idp.example/oauth/token</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>The address of the provider; it tells the other addresses by itself.</source>
        <translation>プロバイダーのアドレス。ほかのアドレスはここから自動的に分かります。</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>サインインアドレス</translation>
    </message>
    <message>
        <source>What your browser opens so that you can sign in.</source>
        <translation>サインインのためにブラウザーで開くアドレス。</translation>
    </message>
    <message>
        <source>Device sign-in address</source>
        <translation>デバイスサインインのアドレス</translation>
    </message>
    <message>
        <source>Where the code for the sign-in is asked for.</source>
        <translation>サインイン用コードの要求先。</translation>
    </message>
    <message>
        <source>Revocation address</source>
        <translation>取り消しアドレス</translation>
    </message>
    <message>
        <source>Where a token is given up when you clear it.</source>
        <translation>消去時にトークンを返上する先。</translation>
    </message>
    <message>
        <source>Introspection address</source>
        <translation>イントロスペクションアドレス</translation>
    </message>
    <message>
        <source>Where to ask how long a token lasts that does not say so itself.</source>
        <translation>有効期間の情報を持たないトークンについて問い合わせる先。</translation>
    </message>
    <message>
        <source>Login address</source>
        <translation>ログインアドレス</translation>
    </message>
    <message>
        <source>Where the service takes email and password.</source>
        <translation>サービスがメールアドレスとパスワードを受け付ける先。</translation>
    </message>
    <message>
        <source>Refresh address</source>
        <translation>更新アドレス</translation>
    </message>
    <message>
        <source>Where the session is extended.</source>
        <translation>セッションを延長する先。</translation>
    </message>
    <message>
        <source>Where the EDR is renewed; leave it empty to use the one that the EDR names.</source>
        <translation>EDR を更新する先。空欄の場合は EDR に記載されたものを使用します。</translation>
    </message>
    <message>
        <source>Frontend API address</source>
        <translation>Frontend API のアドレス</translation>
    </message>
    <message>
        <source>The Clerk address of the application, for example https://clerk.app.example.</source>
        <translation>アプリケーションの Clerk アドレス。例: https://clerk.app.example</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The file that the other program keeps the token in.</source>
        <translation>ほかのプログラムがトークンを保存しているファイル。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>The name under which the provider knows this program.</source>
        <translation>プロバイダーがこのプログラムを識別する名前。</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>クライアント認証</translation>
    </message>
    <message>
        <source>How the client proves who it is; leave it empty if you do not know.</source>
        <translation>クライアントの身元を証明する方法。分からない場合は空欄にします。</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>鍵 ID</translation>
    </message>
    <message>
        <source>The name (kid) under which the provider knows the public key.</source>
        <translation>プロバイダーが公開鍵を識別する名前 (kid)。</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>署名アルゴリズム</translation>
    </message>
    <message>
        <source>Leave it empty to use the one that suits the key.</source>
        <translation>空欄の場合は鍵に合ったものを使用します。</translation>
    </message>
    <message>
        <source>Audience of the assertion</source>
        <translation>アサーションのオーディエンス</translation>
    </message>
    <message>
        <source>Whom the signed statement is for; usually the issuer or the token address.</source>
        <translation>署名付きの文の宛先。通常は発行者またはトークンアドレスです。</translation>
    </message>
    <message>
        <source>Bind tokens to a key (DPoP)</source>
        <translation>トークンを鍵に結び付ける (DPoP)</translation>
    </message>
    <message>
        <source>A stolen token is of no use without the key; the provider must support it.</source>
        <translation>盗まれたトークンは鍵がなければ使えません。プロバイダーの対応が必要です。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>The account to sign in with.</source>
        <translation>サインインに使うアカウント。</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>The email address of the account to sign in with.</source>
        <translation>サインインに使うアカウントのメールアドレス。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>The account that the token is for; leave it empty for the client itself.</source>
        <translation>トークンの対象アカウント。クライアント自身の場合は空欄にします。</translation>
    </message>
    <message>
        <source>Source of the subject token</source>
        <translation>サブジェクトトークンのソース</translation>
    </message>
    <message>
        <source>The source whose token is exchanged.</source>
        <translation>トークンを交換に出すソース。</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>セッション ID</translation>
    </message>
    <message>
        <source>The session that tokens are made for; it begins with sess_.</source>
        <translation>トークンを作成する対象のセッション。sess_ で始まります。</translation>
    </message>
    <message>
        <source>Own DID</source>
        <translation>自分の DID</translation>
    </message>
    <message>
        <source>The decentralized identifier under which you take part, for example did:web:….</source>
        <translation>参加に使う分散型識別子。例: did:web:…</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>What the token may be used for, separated by blanks.</source>
        <translation>トークンの用途。空白で区切ります。</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>The API that the token is for, if the provider asks for it.</source>
        <translation>プロバイダーが求める場合、トークンの対象となる API。</translation>
    </message>
    <message>
        <source>Whom the authentication token is for; leave it empty to use what the EDR says.</source>
        <translation>認証トークンの宛先。空欄の場合は EDR の記載を使用します。</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>The address of the API that the token is for, if the provider asks for it.</source>
        <translation>プロバイダーが求める場合、トークンの対象となる API のアドレス。</translation>
    </message>
    <message>
        <source>More parameters</source>
        <translation>追加のパラメーター</translation>
    </message>
    <message>
        <source>Sent with each token request, one NAME=value a line.</source>
        <translation>トークン要求ごとに送信します。1 行に 1 つの 名前=値。</translation>
    </message>
    <message>
        <source>More sign-in parameters</source>
        <translation>サインインの追加パラメーター</translation>
    </message>
    <message>
        <source>Added to the sign-in address, one NAME=value a line, for example prompt=consent.</source>
        <translation>サインインアドレスに追加します。1 行に 1 つの 名前=値。例: prompt=consent</translation>
    </message>
    <message>
        <source>Token template</source>
        <translation>トークンテンプレート</translation>
    </message>
    <message>
        <source>The name of a JWT template; leave it empty for the session token.</source>
        <translation>JWT テンプレートの名前。セッショントークンの場合は空欄にします。</translation>
    </message>
    <message>
        <source>Type of the subject token</source>
        <translation>サブジェクトトークンの種類</translation>
    </message>
    <message>
        <source>Leave it empty for an access token.</source>
        <translation>アクセストークンの場合は空欄にします。</translation>
    </message>
    <message>
        <source>Type of the new token</source>
        <translation>新しいトークンの種類</translation>
    </message>
    <message>
        <source>Leave it empty for what the provider gives by itself.</source>
        <translation>プロバイダーの既定の場合は空欄にします。</translation>
    </message>
    <message>
        <source>Transfer process ID</source>
        <translation>転送プロセス ID</translation>
    </message>
    <message>
        <source>The transfer that the EDR belongs to.</source>
        <translation>EDR が属する転送。</translation>
    </message>
    <message>
        <source>Asset ID</source>
        <translation>アセット ID</translation>
    </message>
    <message>
        <source>What is transferred.</source>
        <translation>転送される対象。</translation>
    </message>
    <message>
        <source>Agreement ID</source>
        <translation>契約 ID</translation>
    </message>
    <message>
        <source>The contract agreement of the transfer.</source>
        <translation>転送の契約合意。</translation>
    </message>
    <message>
        <source>Provider ID</source>
        <translation>プロバイダー ID</translation>
    </message>
    <message>
        <source>The participant that provides the data.</source>
        <translation>データを提供する参加者。</translation>
    </message>
    <message>
        <source>Contract negotiation ID</source>
        <translation>契約交渉 ID</translation>
    </message>
    <message>
        <source>The negotiation that led to the agreement.</source>
        <translation>合意に至った交渉。</translation>
    </message>
    <message>
        <source>Look for the login address</source>
        <translation>ログインアドレスを探す</translation>
    </message>
    <message>
        <source>Whether the usual paths of the same host may be tried too; they get the password.</source>
        <translation>同じホストの一般的なパスも試すかどうか。試すパスにはパスワードが送られます。</translation>
    </message>
    <message>
        <source>Name of the user field</source>
        <translation>ユーザーフィールドの名前</translation>
    </message>
    <message>
        <source>What the service calls the user name, if it is neither email nor username.</source>
        <translation>email でも username でもない場合の、サービスでのユーザー名の呼び名。</translation>
    </message>
    <message>
        <source>Name of the password field</source>
        <translation>パスワードフィールドの名前</translation>
    </message>
    <message>
        <source>What the service calls the password, if it is not password.</source>
        <translation>password ではない場合の、サービスでのパスワードの呼び名。</translation>
    </message>
    <message>
        <source>Where the token is</source>
        <translation>トークンの場所</translation>
    </message>
    <message>
        <source>The path of the token in the answer, for example data.session.jwt.</source>
        <translation>応答内のトークンのパス。例: data.session.jwt</translation>
    </message>
    <message>
        <source>Its path in the JSON, or the name of its line; empty if it is found anyway.</source>
        <translation>JSON 内のパス、または行の名前。指定しなくても見つかる場合は空欄にします。</translation>
    </message>
    <message>
        <source>Port for the browser’s return</source>
        <translation>ブラウザーからの戻り用ポート</translation>
    </message>
    <message>
        <source>Leave it empty for any free port; some providers want a fixed one.</source>
        <translation>空きポートを使う場合は空欄にします。固定のポートを求めるプロバイダーもあります。</translation>
    </message>
    <message>
        <source>What renews the session</source>
        <translation>セッションの更新に使うもの</translation>
    </message>
    <message>
        <source>Whether the token itself or a refresh token is sent to the refresh address.</source>
        <translation>トークン自体とリフレッシュトークンのどちらを更新アドレスに送るか。</translation>
    </message>
    <message>
        <source>When it is renewed</source>
        <translation>更新の時期</translation>
    </message>
    <message>
        <source>Before its end, at every request for it, or never by this program.</source>
        <translation>終了前、要求のたび、またはこのプログラムでは更新しない。</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>終了時刻</translation>
    </message>
    <message>
        <source>An instant like 2026-11-21T14:00:00Z, or never; empty if the token tells it.</source>
        <translation>2026-11-21T14:00:00Z のような時刻、または never。トークンから分かる場合は空欄にします。</translation>
    </message>
    <message>
        <source>Program and arguments</source>
        <translation>プログラムと引数</translation>
    </message>
    <message>
        <source>One argument a line, without a shell: no quotes, no variables, no secrets.</source>
        <translation>1 行に 1 つの引数。シェルは使いません。引用符、変数、シークレットは使えません。</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>制限時間 (秒)</translation>
    </message>
    <message>
        <source>The program is ended after this time; at most 600.</source>
        <translation>この時間を過ぎるとプログラムを終了します。最大 600 です。</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>What the provider gave out with the client ID.</source>
        <translation>プロバイダーがクライアント ID と一緒に発行したもの。</translation>
    </message>
    <message>
        <source>Private key (PEM or JWK)</source>
        <translation>秘密鍵 (PEM または JWK)</translation>
    </message>
    <message>
        <source>It signs, and never leaves this computer.</source>
        <translation>署名に使われ、このコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>TLS client key (PEM)</source>
        <translation>TLS クライアント鍵 (PEM)</translation>
    </message>
    <message>
        <source>The key of the client certificate, if it is not in the certificate’s file.</source>
        <translation>証明書ファイルに含まれていない場合の、クライアント証明書の鍵。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Of the account to sign in with.</source>
        <translation>サインインに使うアカウントのもの。</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>リフレッシュトークン</translation>
    </message>
    <message>
        <source>No other program may use it too: many work only once.</source>
        <translation>ほかのプログラムと共用しないでください。多くは 1 回しか使えません。</translation>
    </message>
    <message>
        <source>Client cookie</source>
        <translation>クライアント Cookie</translation>
    </message>
    <message>
        <source>The value of the __client cookie of a signed-in browser.</source>
        <translation>サインイン済みブラウザーの __client Cookie の値。</translation>
    </message>
    <message>
        <source>EDR (JSON)</source>
        <translation>EDR (JSON)</translation>
    </message>
    <message>
        <source>As the connector delivered it, in either of its two forms.</source>
        <translation>コネクターから届いたまま。2 つの形式のどちらでも構いません。</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>With or without Bearer before it.</source>
        <translation>先頭の Bearer はあってもなくても構いません。</translation>
    </message>
    <message>
        <source>Secret in the header (client_secret_basic)</source>
        <translation>ヘッダー内のシークレット (client_secret_basic)</translation>
    </message>
    <message>
        <source>Secret in the body (client_secret_post)</source>
        <translation>本文内のシークレット (client_secret_post)</translation>
    </message>
    <message>
        <source>Signed with the secret (client_secret_jwt)</source>
        <translation>シークレットで署名 (client_secret_jwt)</translation>
    </message>
    <message>
        <source>Signed with a private key (private_key_jwt)</source>
        <translation>秘密鍵で署名 (private_key_jwt)</translation>
    </message>
    <message>
        <source>Client certificate (tls_client_auth)</source>
        <translation>クライアント証明書 (tls_client_auth)</translation>
    </message>
    <message>
        <source>None, a public client</source>
        <translation>なし (公開クライアント)</translation>
    </message>
    <message>
        <source>Only the address given</source>
        <translation>指定したアドレスのみ</translation>
    </message>
    <message>
        <source>Also the usual paths of its host</source>
        <translation>同じホストの一般的なパスも</translation>
    </message>
    <message>
        <source>The token itself</source>
        <translation>トークン自体</translation>
    </message>
    <message>
        <source>A refresh token</source>
        <translation>リフレッシュトークン</translation>
    </message>
    <message>
        <source>Before its end</source>
        <translation>終了前</translation>
    </message>
    <message>
        <source>At every request</source>
        <translation>要求のたび</translation>
    </message>
    <message>
        <source>Never, it is entered anew</source>
        <translation>更新せず、新しく入力</translation>
    </message>
    <message>
        <source>%1 (fallback)</source>
        <translation>%1 (代替)</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>カバー率</translation>
    </message>
    <message>
        <source>%1 without a token</source>
        <translation>トークンなし %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>途切れなし</translation>
    </message>
    <message>
        <source>Refreshes OK</source>
        <translation>成功した更新</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 件失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>失敗なし</translation>
    </message>
    <message>
        <source>Closest call</source>
        <translation>最小の余裕</translation>
    </message>
    <message>
        <source>the token had ended</source>
        <translation>トークンは終了済み</translation>
    </message>
    <message>
        <source>left at a refresh</source>
        <translation>更新時の残り</translation>
    </message>
    <message numerus="yes">
        <source>%n tries failed: %1</source>
        <translation>
            <numerusform>%n 回の試行が失敗: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries failed so far: %1</source>
        <translation>
            <numerusform>これまでに %n 回の試行が失敗: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no valid token for %1</source>
        <translation>%1 の間、有効なトークンなし</translation>
    </message>
    <message>
        <source>the token was never lost</source>
        <translation>トークンは失われませんでした</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>継続中</translation>
    </message>
    <message>
        <source>Time left, a chart. Covered: %1. Closest call: %2. Failed refreshes: %3.</source>
        <translation>残り時間のグラフ。カバー率: %1。最小の余裕: %2。失敗した更新: %3。</translation>
    </message>
    <message>
        <source>Answer time, a chart. There was no answer.</source>
        <translation>応答時間のグラフ。応答はありませんでした。</translation>
    </message>
    <message>
        <source>Answer time, a chart. 95 % of the answers took at most %1. Failed refreshes: %2.</source>
        <translation>応答時間のグラフ。応答の 95% は %1 以内でした。失敗した更新: %2。</translation>
    </message>
    <message>
        <source>no reason known</source>
        <translation>理由は不明</translation>
    </message>
    <message>
        <source>%1 to %2: no refresh was tried.</source>
        <translation>%1～%2: 更新は試行されませんでした。</translation>
    </message>
    <message>
        <source>%1 to %2: every refresh worked.</source>
        <translation>%1～%2: すべての更新が成功しました。</translation>
    </message>
    <message>
        <source>%1 to %2: at least one try failed.</source>
        <translation>%1～%2: 少なくとも 1 回の試行が失敗しました。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>a file of sources</source>
        <translation>ソースのファイル</translation>
    </message>
    <message>
        <source>an environment file</source>
        <translation>環境ファイル</translation>
    </message>
    <message>
        <source>endpoint data references</source>
        <translation>エンドポイントデータ参照 (EDR)</translation>
    </message>
    <message>
        <source>a Postman export</source>
        <translation>Postman のエクスポート</translation>
    </message>
    <message>
        <source>an Insomnia export</source>
        <translation>Insomnia のエクスポート</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>New token, valid %1</source>
        <translation>新しいトークン、有効期間 %1</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新しいトークン</translation>
    </message>
    <message numerus="yes">
        <source>recovered after %n failed tries in %1; answered in %2</source>
        <translation>
            <numerusform>%1 の間に %n 回失敗した後に回復、応答時間 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>answered in %1</source>
        <translation>応答時間 %1</translation>
    </message>
    <message>
        <source>asked for by a person or a program; answered in %1</source>
        <translation>人またはプログラムによる要求、応答時間 %1</translation>
    </message>
    <message>
        <source>Try %1 failed: %2</source>
        <translation>試行 %1 が失敗: %2</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>the program gave no token</source>
        <translation>プログラムがトークンを出力しませんでした</translation>
    </message>
    <message>
        <source>Try %1 failed</source>
        <translation>試行 %1 が失敗</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>The token works until %1.</source>
        <translation>トークンは %1 まで使えます。</translation>
    </message>
    <message>
        <source>The token goes on working.</source>
        <translation>トークンは引き続き使えます。</translation>
    </message>
    <message>
        <source>%1, at %2.</source>
        <translation>%1、%2。</translation>
    </message>
    <message>
        <source>%1, twice since %2.</source>
        <translation>%1、%2 から 2 回。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times since %2.</source>
        <translation>
            <numerusform>%1、%2 から %n 回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試行</translation>
    </message>
    <message>
        <source>Retries go on by themselves.</source>
        <translation>再試行は自動的に続きます。</translation>
    </message>
    <message>
        <source>%1 is not answering properly</source>
        <translation>%1 が正しく応答していません</translation>
    </message>
    <message>
        <source>No valid token since %1</source>
        <translation>%1 以降、有効なトークンがありません</translation>
    </message>
    <message>
        <source>There is no valid token</source>
        <translation>有効なトークンがありません</translation>
    </message>
    <message>
        <source>Local programs get no token from Tokenwatch.</source>
        <translation>ローカルのプログラムは Tokenwatch からトークンを取得できません。</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>%1 の応答は %2 でした。</translation>
    </message>
    <message>
        <source>%1 answered %2, twice.</source>
        <translation>%1 の応答は 2 回とも %2 でした。</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered %2, %n times.</source>
        <translation>
            <numerusform>%1 の応答は %n 回とも %2 でした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each EDR refresh token works only once, so another program may have used this one.</source>
        <translation>EDR のリフレッシュトークンは 1 回しか使えないため、別のプログラムが使用した可能性があります。</translation>
    </message>
    <message>
        <source>This token has expired and can’t be refreshed</source>
        <translation>このトークンは期限切れで、更新できません</translation>
    </message>
    <message>
        <source>This token ends in %1 and can’t be refreshed</source>
        <translation>このトークンは %1後に終了し、更新できません</translation>
    </message>
    <message>
        <source>This token can’t be refreshed</source>
        <translation>このトークンは更新できません</translation>
    </message>
    <message>
        <source>It was pasted by hand. Paste a new one, or add credentials so that Tokenwatch can fetch it.</source>
        <translation>手動で貼り付けられたものです。新しいトークンを貼り付けるか、Tokenwatch が取得できるように認証情報を追加してください。</translation>
    </message>
    <message>
        <source>The server gave no refresh token, and there are no credentials to fetch a new one. Paste a new one, or add credentials.</source>
        <translation>サーバーからリフレッシュトークンが渡されず、新しく取得するための認証情報もありません。新しいトークンを貼り付けるか、認証情報を追加してください。</translation>
    </message>
    <message>
        <source>Paste token…</source>
        <translation>トークンを貼り付け…</translation>
    </message>
    <message>
        <source>This token ends in %1 and nobody refreshes it</source>
        <translation>このトークンは %1後に終了しますが、更新されません</translation>
    </message>
    <message>
        <source>This token has expired and nobody refreshes it</source>
        <translation>このトークンは期限切れですが、更新されません</translation>
    </message>
    <message>
        <source>The scheduler is stopped. Start it to refresh all sources in time.</source>
        <translation>スケジューラーが停止しています。すべてのソースを期限までに更新するには、開始してください。</translation>
    </message>
    <message>
        <source>Start scheduler</source>
        <translation>スケジューラーを開始</translation>
    </message>
    <message>
        <source>Sign in to it: tokenctl signin %1.</source>
        <translation>サインインしてください: tokenctl signin %1。</translation>
    </message>
    <message>
        <source>This source needs a sign-in</source>
        <translation>このソースにはサインインが必要です</translation>
    </message>
    <message>
        <source>A credential of this source is missing</source>
        <translation>このソースの認証情報が不足しています</translation>
    </message>
    <message>
        <source>It was removed from the keychain, or could not be found there. Enter it again.</source>
        <translation>キーチェーンから削除されたか、見つかりませんでした。もう一度入力してください。</translation>
    </message>
    <message>
        <source>Add credentials…</source>
        <translation>認証情報を追加…</translation>
    </message>
    <message>
        <source>This source can’t be refreshed as it is configured</source>
        <translation>このソースは現在の設定では更新できません</translation>
    </message>
    <message>
        <source>Correct its fields and import it again.</source>
        <translation>フィールドを修正して、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>This source has no token yet</source>
        <translation>このソースにはまだトークンがありません</translation>
    </message>
    <message>
        <source>Its tokens are pasted by hand. Nothing is stored under tokenwatch/%1.</source>
        <translation>トークンは手動で貼り付けます。tokenwatch/%1 には何も保存されていません。</translation>
    </message>
    <message>
        <source>Nobody has signed in to this source yet</source>
        <translation>このソースにはまだ誰もサインインしていません</translation>
    </message>
    <message>
        <source>Tokenwatch has no credentials for this source</source>
        <translation>Tokenwatch にはこのソースの認証情報がありません</translation>
    </message>
    <message>
        <source>Nothing is stored under tokenwatch/%1. Add the credentials that its server knows.</source>
        <translation>tokenwatch/%1 には何も保存されていません。サーバーに登録されている認証情報を追加してください。</translation>
    </message>
    <message>
        <source>The new token was lost on its way</source>
        <translation>新しいトークンが途中で失われました</translation>
    </message>
    <message>
        <source>The server replaced the credential, but its answer did not arrive, and the old one no longer works.</source>
        <translation>サーバーは認証情報を置き換えましたが、応答が届かず、古いものはもう使えません。</translation>
    </message>
    <message>
        <source>This token ends soon</source>
        <translation>このトークンはまもなく終了します</translation>
    </message>
    <message>
        <source>This token has expired</source>
        <translation>このトークンは期限切れです</translation>
    </message>
    <message>
        <source>Another program renews it and has not done so yet. Look at that program.</source>
        <translation>別のプログラムが更新するはずですが、まだ行われていません。そのプログラムを確認してください。</translation>
    </message>
    <message>
        <source>It is refreshed only when a program asks for it.</source>
        <translation>プログラムが要求したときにのみ更新されます。</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>今すぐ更新</translation>
    </message>
    <message>
        <source>A refresh is planned.</source>
        <translation>更新が予定されています。</translation>
    </message>
    <message>
        <source>No refresh is planned.</source>
        <translation>更新は予定されていません。</translation>
    </message>
    <message>
        <source>You cleared this token at %1</source>
        <translation>このトークンは %1 に消去されました</translation>
    </message>
    <message>
        <source>Paste a new token to go on.</source>
        <translation>続けるには新しいトークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>Credentials are still in the keychain. Refresh to get a new token.</source>
        <translation>認証情報はまだキーチェーンにあります。更新すると新しいトークンを取得します。</translation>
    </message>
    <message>
        <source>There is no valid token, and none is fetched.</source>
        <translation>有効なトークンがなく、取得も行われません。</translation>
    </message>
    <message>
        <source>The token stays usable until %1 and is not refreshed.</source>
        <translation>トークンは %1 まで使えますが、更新されません。</translation>
    </message>
    <message>
        <source>The token stays usable and is not refreshed.</source>
        <translation>トークンは引き続き使えますが、更新されません。</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>再開するまで一時停止中</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>Tokens in memory still work. Refreshing needs the keychain. Tokenwatch asks once, not on every retry.</source>
        <translation>メモリ内のトークンはまだ使えます。更新にはキーチェーンが必要です。Tokenwatch は再試行のたびではなく、1 回だけ確認します。</translation>
    </message>
    <message>
        <source>Unlock keychain…</source>
        <translation>キーチェーンのロックを解除…</translation>
    </message>
    <message>
        <source>There is no keychain on this computer</source>
        <translation>このコンピューターにはキーチェーンがありません</translation>
    </message>
    <message>
        <source>Credentials can be neither read nor stored. Start a keychain service, or start Tokenwatch with a key file.</source>
        <translation>認証情報の読み取りも保存もできません。キーチェーンサービスを起動するか、鍵ファイルを指定して Tokenwatch を起動してください。</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>このコンピューターはオフラインです</translation>
    </message>
    <message>
        <source>Valid tokens stay usable. Refreshing starts again by itself.</source>
        <translation>有効なトークンは引き続き使えます。更新は自動的に再開します。</translation>
    </message>
    <message>
        <source>It is time to replace the credentials</source>
        <translation>認証情報を交換する時期です</translation>
    </message>
    <message>
        <source>You asked to be reminded, and it is due since %1. Get new ones from the provider and enter them here; the source goes on meanwhile.</source>
        <translation>設定されたリマインダーの期日 (%1) を過ぎました。プロバイダーから新しい認証情報を取得して、ここに入力してください。その間もソースは動作を続けます。</translation>
    </message>
    <message>
        <source>Replace credentials…</source>
        <translation>認証情報を交換…</translation>
    </message>
    <message>
        <source>This token is not saved yet</source>
        <translation>このトークンはまだ保存されていません</translation>
    </message>
    <message>
        <source>The store could not be written. The token is served from memory and saved as soon as that is possible.</source>
        <translation>ストアに書き込めませんでした。トークンはメモリから提供され、可能になり次第保存されます。</translation>
    </message>
    <message>
        <source>An interrupted refresh is being finished</source>
        <translation>中断された更新を完了しています</translation>
    </message>
    <message>
        <source>Tokenwatch ended while a refresh was under way. It tries once more with the same credential.</source>
        <translation>更新中に Tokenwatch が終了しました。同じ認証情報でもう一度だけ試行します。</translation>
    </message>
    <message>
        <source>1 source waits for it.</source>
        <translation>1 件のソースが待機しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n sources wait for it.</source>
        <translation>
            <numerusform>%n 件のソースが待機しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1: name of a source, %2: what happened, %3: why and what to do, in whole sentences</extracomment>
        <translation>%1: %2。%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: name of a source, %2: what happened, without a full stop</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This was at %1.</source>
        <translation>発生時刻は %1 です。</translation>
    </message>
    <message>
        <source>This happened twice since %1.</source>
        <translation>%1 から 2 回発生しています。</translation>
    </message>
    <message numerus="yes">
        <source>This happened %n times since %1.</source>
        <translation>
            <numerusform>%1 から %n 回発生しています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%1 and %n more.</source>
        <extracomment>%1: names of sources, separated by commas</extracomment>
        <translation>
            <numerusform>%1、ほか %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>names of sources</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>1 of them has no valid token.</source>
        <translation>そのうち 1 件に有効なトークンがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no valid token.</source>
        <translation>
            <numerusform>そのうち %n 件に有効なトークンがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first token ends at %1.</source>
        <translation>最初のトークンは %1 に終了します。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 ends in %2</source>
        <translation>%1 は %2後に終了します</translation>
    </message>
    <message>
        <source>No refresh is expected after that. Enter new credentials, or sign in again, to stay covered.</source>
        <translation>その後の更新は見込まれていません。カバーを維持するには、新しい認証情報を入力するか、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>%1 still can’t be refreshed, %2</source>
        <translation>%1 をまだ更新できません (%2経過)</translation>
    </message>
    <message>
        <source>%1 can’t be refreshed</source>
        <translation>%1 を更新できません</translation>
    </message>
    <message>
        <source>%1 still failing, %2</source>
        <translation>%1 はまだ失敗しています (%2経過)</translation>
    </message>
    <message>
        <source>%1 still without a token, %2</source>
        <translation>%1 にはまだトークンがありません (%2経過)</translation>
    </message>
    <message>
        <source>%1 lost its token</source>
        <translation>%1 のトークンが失われました</translation>
    </message>
    <message>
        <source>%1 has no token</source>
        <translation>%1 にはトークンがありません</translation>
    </message>
    <message numerus="yes">
        <source>%n sources can’t reach %1</source>
        <extracomment>%1: name of a host; three sources or more</extracomment>
        <translation>
            <numerusform>%n 件のソースが %1 に接続できません</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you on the VPN?</source>
        <translation>VPN に接続していますか?</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>このコンピューターはオフラインです</translation>
    </message>
    <message>
        <source>Refreshing starts again by itself when the network is back.</source>
        <translation>ネットワークが回復すると、更新は自動的に再開します。</translation>
    </message>
    <message>
        <source>1 source waits for it.</source>
        <translation>1 件のソースが待機しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n sources wait for it.</source>
        <translation>
            <numerusform>%n 件のソースが待機しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody refreshes tokens</source>
        <translation>トークンが更新されていません</translation>
    </message>
    <message>
        <source>The scheduler is stopped. Start it to refresh all sources in time.</source>
        <translation>スケジューラーが停止しています。すべてのソースを期限までに更新するには、開始してください。</translation>
    </message>
    <message>
        <source>%1 answers again</source>
        <translation>%1 が再び応答しています</translation>
    </message>
    <message>
        <source>%1 has a token again</source>
        <translation>%1 のトークンが回復しました</translation>
    </message>
    <message>
        <source>It works until %1.</source>
        <translation>%1 まで有効です。</translation>
    </message>
    <message>
        <source>%1 is flapping</source>
        <translation>%1 の状態が不安定です</translation>
    </message>
    <message>
        <source>It was in trouble %1 times within %2. Tokenwatch is quiet about it for %3.</source>
        <translation>%2 の間に %1 回問題が発生しました。Tokenwatch は %3 の間、このソースについて通知しません。</translation>
    </message>
</context>
<context>
    <name>Preference</name>
    <message>
        <source>Port %1 is used by another program. End that program, or choose another port.</source>
        <translation>ポート %1 は別のプログラムが使用しています。そのプログラムを終了するか、別のポートを選択してください。</translation>
    </message>
    <message>
        <source>Port %1 is used by a program of the user %2. End that program, or choose another port.</source>
        <translation>ポート %1 はユーザー %2 のプログラムが使用しています。そのプログラムを終了するか、別のポートを選択してください。</translation>
    </message>
    <message>
        <source>Port %1 is used by %2. End that program, or choose another port.</source>
        <translation>ポート %1 は %2 が使用しています。そのプログラムを終了するか、別のポートを選択してください。</translation>
    </message>
    <message>
        <source>The longest wait can’t be shorter than the first one. Choose a longer one, or shorten the first.</source>
        <translation>最長の待ち時間を最初の待ち時間より短くすることはできません。最長の待ち時間を長くするか、最初の待ち時間を短くしてください。</translation>
    </message>
    <message>
        <source>An attempt can’t end before its connection is made. Choose a longer time, or shorten that for connecting.</source>
        <translation>接続が確立する前に試行を終えることはできません。試行の時間を長くするか、接続の時間を短くしてください。</translation>
    </message>
    <message>
        <source>This is more or less than can be. Choose another value.</source>
        <translation>指定できる範囲を外れています。別の値を選択してください。</translation>
    </message>
    <message>
        <source>The system does not let Tokenwatch use this port. Choose one above 1023.</source>
        <translation>システムの制限により、Tokenwatch はこのポートを使用できません。1023 より大きいポートを選択してください。</translation>
    </message>
    <message>
        <source>This would refresh without pause. Choose less of the lifetime.</source>
        <translation>絶え間なく更新することになります。有効期間に対する割合を小さくしてください。</translation>
    </message>
    <message>
        <source>This is not the address of an http or SOCKS proxy. Write it like http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation>http または SOCKS プロキシのアドレスではありません。http://proxy.example:3128 や socks5://proxy.example:1080 のように入力してください。</translation>
    </message>
    <message>
        <source>A user name or password would be stored in the clear here. Leave it out, or start Tokenwatch with it in HTTPS_PROXY.</source>
        <translation>ユーザー名やパスワードは、ここでは暗号化されずに保存されます。省略するか、HTTPS_PROXY に含めて Tokenwatch を起動してください。</translation>
    </message>
    <message>
        <source>Local API and proxy can’t share one port. Choose another for one of them.</source>
        <translation>ローカル API とゲートウェイで同じポートを使うことはできません。どちらかに別のポートを選択してください。</translation>
    </message>
    <message>
        <source>The file is not found without its whole path. Begin it with a slash.</source>
        <translation>完全なパスがないとファイルが見つかりません。スラッシュで始めてください。</translation>
    </message>
    <message>
        <source>This file can’t be read. Check its name and whether you may read it.</source>
        <translation>このファイルを読み取れません。名前と、読み取り権限があるかを確認してください。</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM form. Choose the authority’s certificate, which begins with “BEGIN CERTIFICATE”.</source>
        <translation>このファイルには PEM 形式の証明書が含まれていません。「BEGIN CERTIFICATE」で始まる認証局の証明書を選択してください。</translation>
    </message>
</context>
<context>
    <name>Redirect</name>
    <message>
        <source>Tokenwatch goes on with the sign-in. You can close this tab.</source>
        <translation>サインインは Tokenwatch で続行します。このタブは閉じて構いません。</translation>
    </message>
    <message>
        <source>Tokenwatch does not wait for this sign-in. Start it again in Tokenwatch.</source>
        <translation>Tokenwatch はこのサインインを待っていません。Tokenwatch からもう一度開始してください。</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>The server refuses the client secret</source>
        <translation>サーバーがクライアントシークレットを拒否しています</translation>
    </message>
    <message>
        <source>needs a client secret</source>
        <translation>クライアントシークレットが必要</translation>
    </message>
    <message>
        <source>Enter the present client secret.</source>
        <translation>現在のクライアントシークレットを入力してください。</translation>
    </message>
    <message>
        <source>Enter client secret…</source>
        <translation>クライアントシークレットを入力…</translation>
    </message>
    <message>
        <source>The server refuses the password</source>
        <translation>サーバーがパスワードを拒否しています</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>パスワードが必要</translation>
    </message>
    <message>
        <source>Enter the present password.</source>
        <translation>現在のパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>パスワードを入力…</translation>
    </message>
    <message>
        <source>The server refuses the signed assertion</source>
        <translation>サーバーが署名付きアサーションを拒否しています</translation>
    </message>
    <message>
        <source>needs a private key</source>
        <translation>秘密鍵が必要</translation>
    </message>
    <message>
        <source>Enter a private key that the server knows.</source>
        <translation>サーバーに登録されている秘密鍵を入力してください。</translation>
    </message>
    <message>
        <source>Enter private key…</source>
        <translation>秘密鍵を入力…</translation>
    </message>
    <message>
        <source>The server refuses the refresh token</source>
        <translation>サーバーがリフレッシュトークンを拒否しています</translation>
    </message>
    <message>
        <source>needs a new refresh token</source>
        <translation>新しいリフレッシュトークンが必要</translation>
    </message>
    <message>
        <source>Sign in at the server, then paste the new refresh token.</source>
        <translation>サーバーでサインインしてから、新しいリフレッシュトークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>Paste refresh token…</source>
        <translation>リフレッシュトークンを貼り付け…</translation>
    </message>
    <message>
        <source>needs a sign-in</source>
        <translation>サインインが必要</translation>
    </message>
    <message>
        <source>Sign in again: tokenctl signin %1.</source>
        <translation>もう一度サインインしてください: tokenctl signin %1。</translation>
    </message>
    <message>
        <source>needs a new EDR</source>
        <translation>新しい EDR が必要</translation>
    </message>
    <message>
        <source>Start a new transfer, then paste the new EDR.</source>
        <translation>新しい転送を開始してから、新しい EDR を貼り付けてください。</translation>
    </message>
    <message>
        <source>Paste new EDR…</source>
        <translation>新しい EDR を貼り付け…</translation>
    </message>
    <message>
        <source>The server refuses the token</source>
        <translation>サーバーがトークンを拒否しています</translation>
    </message>
    <message>
        <source>needs a new token</source>
        <translation>新しいトークンが必要</translation>
    </message>
    <message>
        <source>Paste a new token.</source>
        <translation>新しいトークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>Paste token…</source>
        <translation>トークンを貼り付け…</translation>
    </message>
    <message>
        <source>The server refuses the session</source>
        <translation>サーバーがセッションを拒否しています</translation>
    </message>
    <message>
        <source>needs a new client cookie</source>
        <translation>新しいクライアント Cookie が必要</translation>
    </message>
    <message>
        <source>Sign in with a browser, then paste the new client cookie.</source>
        <translation>ブラウザーでサインインしてから、新しいクライアント Cookie を貼り付けてください。</translation>
    </message>
    <message>
        <source>Paste client cookie…</source>
        <translation>クライアント Cookie を貼り付け…</translation>
    </message>
    <message>
        <source>The server refuses this source and its fallback</source>
        <translation>サーバーがこのソースとその代替を拒否しています</translation>
    </message>
    <message>
        <source>needs new credentials</source>
        <translation>新しい認証情報が必要</translation>
    </message>
    <message>
        <source>Enter the present credentials of the source or of its fallback.</source>
        <translation>ソースまたはその代替の現在の認証情報を入力してください。</translation>
    </message>
    <message>
        <source>Enter credentials…</source>
        <translation>認証情報を入力…</translation>
    </message>
    <message>
        <source>No new token is given</source>
        <translation>新しいトークンが得られません</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>対応が必要</translation>
    </message>
    <message>
        <source>Look at the program that gives this token, then try again.</source>
        <translation>このトークンを提供するプログラムを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試行</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation>クライアント認証情報</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>リフレッシュトークン</translation>
    </message>
    <message>
        <source>browser sign-in</source>
        <translation>ブラウザーサインイン</translation>
    </message>
    <message>
        <source>device sign-in</source>
        <translation>デバイスサインイン</translation>
    </message>
    <message>
        <source>signed assertion</source>
        <translation>署名付きアサーション</translation>
    </message>
    <message>
        <source>token exchange</source>
        <translation>トークン交換</translation>
    </message>
    <message>
        <source>login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Clerk session</source>
        <translation>Clerk セッション</translation>
    </message>
    <message>
        <source>The consumer asks for a transfer</source>
        <translation>コンシューマーが転送を要求</translation>
    </message>
    <message>
        <source>consumer → provider</source>
        <translation>コンシューマー → プロバイダー</translation>
    </message>
    <message>
        <source>The provider starts the data flow</source>
        <translation>プロバイダーがデータフローを開始</translation>
    </message>
    <message>
        <source>control plane → data plane</source>
        <translation>コントロールプレーン → データプレーン</translation>
    </message>
    <message>
        <source>The data plane makes an EDR with both tokens</source>
        <translation>データプレーンが両方のトークンを含む EDR を作成</translation>
    </message>
    <message>
        <source>in the data plane</source>
        <translation>データプレーン内</translation>
    </message>
    <message>
        <source>The control plane receives the EDR</source>
        <translation>コントロールプレーンが EDR を受信</translation>
    </message>
    <message>
        <source>data plane → control plane</source>
        <translation>データプレーン → コントロールプレーン</translation>
    </message>
    <message>
        <source>The start message brings the EDR</source>
        <translation>開始メッセージで EDR が届く</translation>
    </message>
    <message>
        <source>provider → consumer</source>
        <translation>プロバイダー → コンシューマー</translation>
    </message>
    <message>
        <source>The consumer asks for data with the access token</source>
        <translation>コンシューマーがアクセストークンでデータを要求</translation>
    </message>
    <message>
        <source>consumer → data plane</source>
        <translation>コンシューマー → データプレーン</translation>
    </message>
    <message>
        <source>The data plane authorizes the request</source>
        <translation>データプレーンが要求を認可</translation>
    </message>
    <message>
        <source>The consumer signs an authentication token</source>
        <translation>コンシューマーが認証トークンに署名</translation>
    </message>
    <message>
        <source>at the consumer</source>
        <translation>コンシューマー側</translation>
    </message>
    <message>
        <source>The consumer sends it with the refresh token</source>
        <translation>コンシューマーがリフレッシュトークンとともに送信</translation>
    </message>
    <message>
        <source>consumer → Refresh API</source>
        <translation>コンシューマー → Refresh API</translation>
    </message>
    <message>
        <source>The provider checks both and issues new tokens</source>
        <translation>プロバイダーが両方を検証し、新しいトークンを発行</translation>
    </message>
    <message>
        <source>Refresh API → consumer</source>
        <translation>Refresh API → コンシューマー</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>利用不可</translation>
    </message>
    <message>
        <source>Answers 503 temporarily_unavailable.</source>
        <translation>503 temporarily_unavailable を返します。</translation>
    </message>
    <message>
        <source>Refused refresh</source>
        <translation>更新の拒否</translation>
    </message>
    <message>
        <source>Answers invalid_grant, as if the refresh token had been used or revoked.</source>
        <translation>リフレッシュトークンが使用済みまたは取り消し済みの場合のように、invalid_grant を返します。</translation>
    </message>
    <message>
        <source>Slow answers</source>
        <translation>遅い応答</translation>
    </message>
    <message>
        <source>Each answer comes late, by 2 s unless you say otherwise.</source>
        <translation>応答が毎回遅れます。指定がなければ 2 秒です。</translation>
    </message>
    <message>
        <source>Lost request</source>
        <translation>要求の消失</translation>
    </message>
    <message>
        <source>Closes the connection before the request has any effect.</source>
        <translation>要求が処理される前に接続を閉じます。</translation>
    </message>
    <message>
        <source>Lost answer</source>
        <translation>応答の消失</translation>
    </message>
    <message>
        <source>Does what was asked, rotation included, and closes the connection without an answer.</source>
        <translation>ローテーションを含めて要求を実行し、応答せずに接続を閉じます。</translation>
    </message>
    <message>
        <source>Truncated answer</source>
        <translation>途切れた応答</translation>
    </message>
    <message>
        <source>Closes the connection in the middle of the body.</source>
        <translation>本文の途中で接続を閉じます。</translation>
    </message>
    <message>
        <source>Oversized answer</source>
        <translation>大きすぎる応答</translation>
    </message>
    <message>
        <source>Appends 2 MiB of white space to the body.</source>
        <translation>本文の末尾に 2 MiB の空白を追加します。</translation>
    </message>
    <message>
        <source>Empty answer</source>
        <translation>空の応答</translation>
    </message>
    <message>
        <source>Answers without a body.</source>
        <translation>本文なしで応答します。</translation>
    </message>
    <message>
        <source>Wrong type</source>
        <translation>誤った形式</translation>
    </message>
    <message>
        <source>Calls an answer in JSON text/html.</source>
        <translation>JSON の応答を text/html として返します。</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML ページ</translation>
    </message>
    <message>
        <source>Answers 200 with a page, as a hotel network or a proxy does.</source>
        <translation>ホテルのネットワークやプロキシのように、ページとともに 200 を返します。</translation>
    </message>
    <message>
        <source>Broken JSON</source>
        <translation>壊れた JSON</translation>
    </message>
    <message>
        <source>The body is cut in half and is no longer JSON.</source>
        <translation>本文が途中で切れ、JSON ではなくなります。</translation>
    </message>
    <message>
        <source>Rate limit, seconds</source>
        <translation>レート制限 (秒)</translation>
    </message>
    <message>
        <source>Answers 429 with Retry-After in seconds.</source>
        <translation>秒数の Retry-After とともに 429 を返します。</translation>
    </message>
    <message>
        <source>Rate limit, date</source>
        <translation>レート制限 (日付)</translation>
    </message>
    <message>
        <source>Answers 429 with Retry-After as a date.</source>
        <translation>日付の Retry-After とともに 429 を返します。</translation>
    </message>
    <message>
        <source>Rate limit, bare</source>
        <translation>レート制限 (指定なし)</translation>
    </message>
    <message>
        <source>Answers 429 without Retry-After.</source>
        <translation>Retry-After なしで 429 を返します。</translation>
    </message>
    <message>
        <source>Rate limit, nonsense</source>
        <translation>レート制限 (無意味)</translation>
    </message>
    <message>
        <source>Answers 429 with a Retry-After that means nothing.</source>
        <translation>意味のない Retry-After とともに 429 を返します。</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>サーバーエラー</translation>
    </message>
    <message>
        <source>Answers 500 server_error.</source>
        <translation>500 server_error を返します。</translation>
    </message>
    <message>
        <source>Bad gateway</source>
        <translation>不正なゲートウェイ</translation>
    </message>
    <message>
        <source>Answers 502.</source>
        <translation>502 を返します。</translation>
    </message>
    <message>
        <source>Gateway timeout</source>
        <translation>ゲートウェイタイムアウト</translation>
    </message>
    <message>
        <source>Answers 504, which leaves open whether the request had an effect.</source>
        <translation>504 を返します。要求が処理されたかどうかは分かりません。</translation>
    </message>
    <message>
        <source>Wrong clock</source>
        <translation>時計のずれ</translation>
    </message>
    <message>
        <source>The sandbox lives 1 h ahead unless you say otherwise.</source>
        <translation>サンドボックスの時計が進みます。指定がなければ 1 時間です。</translation>
    </message>
    <message>
        <source>Rotate keys</source>
        <translation>鍵のローテーション</translation>
    </message>
    <message>
        <source>Signs with new keys from now on and forgets the old ones.</source>
        <translation>以後は新しい鍵で署名し、古い鍵を破棄します。</translation>
    </message>
    <message>
        <source>Revoke all</source>
        <translation>すべて取り消し</translation>
    </message>
    <message>
        <source>Ends every session.</source>
        <translation>すべてのセッションを終了します。</translation>
    </message>
    <message>
        <source>Expired certificate</source>
        <translation>期限切れの証明書</translation>
    </message>
    <message>
        <source>On the https port: the certificate has run out.</source>
        <translation>https ポート: 証明書の期限が切れています。</translation>
    </message>
    <message>
        <source>Certificate of another host</source>
        <translation>別ホストの証明書</translation>
    </message>
    <message>
        <source>On the https port: the certificate names another host.</source>
        <translation>https ポート: 証明書に別のホスト名が記載されています。</translation>
    </message>
    <message>
        <source>Self-signed certificate</source>
        <translation>自己署名証明書</translation>
    </message>
    <message>
        <source>On the https port: nobody vouches for the certificate.</source>
        <translation>https ポート: 証明書を保証する者がいません。</translation>
    </message>
    <message>
        <source>Outdated TLS</source>
        <translation>古い TLS</translation>
    </message>
    <message>
        <source>On the https port: offers nothing newer than TLS 1.1.</source>
        <translation>https ポート: TLS 1.1 より新しいものに対応しません。</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>更新済み</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Its tokens work.</source>
        <translation>トークンは使えます。</translation>
    </message>
    <message>
        <source>Its tokens have run out; nobody has tried one since.</source>
        <translation>トークンは期限切れで、その後は誰も使用していません。</translation>
    </message>
    <message>
        <source>A newer session took its place. Using its refresh token again revokes the family.</source>
        <translation>新しいセッションに置き換えられました。リフレッシュトークンを再び使うと、一連のセッション全体が取り消されます。</translation>
    </message>
    <message>
        <source>Somebody tried a token of it that had run out.</source>
        <translation>期限切れのトークンが使用されました。</translation>
    </message>
    <message>
        <source>It was ended before its time: by hand, by a logout, or because a token was replayed.</source>
        <translation>手動、ログアウト、またはトークンの再利用により、期限前に終了しました。</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>a span of time</comment>
        <translation>あと %1</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>あと 1 回</translation>
    </message>
    <message numerus="yes">
        <source>%n more times</source>
        <translation>
            <numerusform>あと %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>until switched off</source>
        <translation>オフにするまで</translation>
    </message>
    <message>
        <source>later, by itself</source>
        <translation>後で自動的に</translation>
    </message>
</context>
<context>
    <name>Scheduler</name>
    <message>
        <source>Scheduler stopped, nothing is refreshed</source>
        <translation>スケジューラー停止中、更新は行われません</translation>
    </message>
    <message>
        <source>1 failure</source>
        <translation>失敗 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>遅延 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheduler running · nothing planned · %1 · %2</source>
        <extracomment>%1: "0 overdue", %2: "0 failures"</extracomment>
        <translation>スケジューラー動作中 · 予定なし · %1 · %2</translation>
    </message>
    <message>
        <source>Scheduler running · next %1 · %2 · %3</source>
        <extracomment>%1: a time of day, %2: "0 overdue", %3: "0 failures"</extracomment>
        <translation>スケジューラー動作中 · 次回 %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Offline, refreshes deferred</source>
        <translation>オフライン、更新を延期</translation>
    </message>
    <message numerus="yes">
        <source>Woke up, %n overdue, staggered</source>
        <translation>
            <numerusform>スリープから復帰、遅延 %n 件、順次実行</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock jumped back by %1</source>
        <translation>時計が %1 戻りました</translation>
    </message>
    <message>
        <source>The clock jumped by +%1</source>
        <translation>時計が +%1 進みました</translation>
    </message>
    <message>
        <source>Many refreshes at once, spread over the hosts</source>
        <translation>同時に多数の更新があるため、ホストごとに分散</translation>
    </message>
    <message>
        <source>Key file in use</source>
        <translation>鍵ファイルを使用中</translation>
    </message>
    <message>
        <source>Credentials in memory only</source>
        <translation>認証情報はメモリ内のみ</translation>
    </message>
    <message>
        <source>Keychain unlocked</source>
        <translation>キーチェーンはロック解除済み</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>キーチェーンはロック中</translation>
    </message>
    <message>
        <source>Keychain is being unlocked…</source>
        <translation>キーチェーンのロックを解除中…</translation>
    </message>
    <message>
        <source>No keychain found</source>
        <translation>キーチェーンが見つかりません</translation>
    </message>
</context>
<context>
    <name>ShortErrors</name>
    <message>
        <source>host not found</source>
        <translation>ホストが見つかりません</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>信頼されていません</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>broken answer</source>
        <translation>不完全な応答</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>応答が大きすぎます</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>リダイレクト</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>不明な形式</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>トークンなし</translation>
    </message>
    <message>
        <source>unusable token</source>
        <translation>使用できないトークン</translation>
    </message>
    <message>
        <source>captive portal</source>
        <translation>キャプティブポータル</translation>
    </message>
    <message>
        <source>no endpoint found</source>
        <translation>エンドポイントなし</translation>
    </message>
    <message>
        <source>wrong issuer</source>
        <translation>発行者の不一致</translation>
    </message>
    <message>
        <source>program failed</source>
        <translation>プログラムの失敗</translation>
    </message>
    <message>
        <source>file not readable</source>
        <translation>ファイル読み取り不可</translation>
    </message>
    <message>
        <source>no credentials</source>
        <translation>認証情報なし</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>キーチェーンがロック中</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>キーチェーンなし</translation>
    </message>
    <message>
        <source>keychain error</source>
        <translation>キーチェーンエラー</translation>
    </message>
    <message>
        <source>store error</source>
        <translation>ストアエラー</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>ディスク容量不足</translation>
    </message>
    <message>
        <source>store damaged</source>
        <translation>ストアの破損</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>早すぎます</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>wrong input</source>
        <translation>入力の誤り</translation>
    </message>
    <message>
        <source>no such source</source>
        <translation>該当ソースなし</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>あいまい</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>許可なし</translation>
    </message>
    <message>
        <source>no valid token</source>
        <translation>有効なトークンなし</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>非対応</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>内部エラー</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>証明書の期限切れ</translation>
    </message>
    <message>
        <source>certificate not valid yet</source>
        <translation>証明書がまだ無効</translation>
    </message>
    <message>
        <source>wrong certificate</source>
        <translation>証明書の不一致</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>no TLS connection</source>
        <translation>TLS 接続なし</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Client credentials</source>
        <translation>クライアント認証情報</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Login endpoint</source>
        <translation>ログインエンドポイント</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>リフレッシュトークン</translation>
    </message>
    <message>
        <source>Browser sign-in</source>
        <translation>ブラウザーサインイン</translation>
    </message>
    <message>
        <source>Device sign-in</source>
        <translation>デバイスサインイン</translation>
    </message>
    <message>
        <source>Signed assertion</source>
        <translation>署名付きアサーション</translation>
    </message>
    <message>
        <source>Token exchange</source>
        <translation>トークン交換</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Clerk session</source>
        <translation>Clerk セッション</translation>
    </message>
    <message>
        <source>Refresh token (EDR)</source>
        <translation>リフレッシュトークン (EDR)</translation>
    </message>
    <message>
        <source>Pasted token</source>
        <translation>貼り付けたトークン</translation>
    </message>
    <message>
        <source>File that another program renews</source>
        <translation>別のプログラムが更新するファイル</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>%1 before expiry</source>
        <translation>期限の %1前</translation>
    </message>
    <message>
        <source>every %1 of lifetime</source>
        <translation>有効期間の %1 ごと</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>%1ごと</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>%1 · single use</source>
        <translation>%1 · 1 回限り</translation>
    </message>
    <message>
        <source>%1 · entered by hand</source>
        <translation>%1 · 手動入力</translation>
    </message>
    <message>
        <source>%1 · its fallback is in use</source>
        <translation>%1 · 代替を使用中</translation>
    </message>
    <message>
        <source>%1 · with refresh token</source>
        <translation>%1 · リフレッシュトークンあり</translation>
    </message>
    <message>
        <source>renewed by another program</source>
        <translation>別のプログラムが更新</translation>
    </message>
    <message>
        <source>none, it can’t be refreshed</source>
        <translation>なし、更新不可</translation>
    </message>
    <message>
        <source>at %1 of lifetime</source>
        <translation>有効期間の %1 の時点</translation>
    </message>
    <message>
        <source>only when used</source>
        <translation>使用時のみ</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>from the exp claim</source>
        <translation>exp クレームによる</translation>
    </message>
    <message>
        <source>from expires_in</source>
        <translation>expires_in による</translation>
    </message>
    <message>
        <source>from expires</source>
        <translation>expires による</translation>
    </message>
    <message>
        <source>from expires_at</source>
        <translation>expires_at による</translation>
    </message>
    <message>
        <source>from introspection</source>
        <translation>イントロスペクションによる</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>This token does not expire.</source>
        <translation>このトークンに期限はありません。</translation>
    </message>
    <message>
        <source>Expires at %1
UTC: %2
The provider gave no expiry, %3 is assumed.</source>
        <translation>期限: %1
UTC: %2
プロバイダーから期限が示されなかったため、%3 と仮定しています。</translation>
    </message>
    <message>
        <source>Expires at %1
UTC: %2</source>
        <translation>期限: %1
UTC: %2</translation>
    </message>
    <message>
        <source>Expires at %1
UTC: %2
Known %3</source>
        <translation>期限: %1
UTC: %2
根拠: %3</translation>
    </message>
</context>
<context>
    <name>SourceCommands</name>
    <message>
        <source>Undo deleting %1</source>
        <translation>%1 の削除を元に戻す</translation>
    </message>
    <message>
        <source>Undo pausing %1</source>
        <translation>%1 の一時停止を元に戻す</translation>
    </message>
    <message>
        <source>Undo resuming %1</source>
        <translation>%1 の再開を元に戻す</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>This is not a valid address.</source>
        <translation>有効なアドレスではありません。</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>アドレスは https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>アドレスにホスト名がありません。</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password.</source>
        <translation>アドレスにユーザー名やパスワードを含めることはできません。</translation>
    </message>
    <message>
        <source>The address must not contain a fragment (#).</source>
        <translation>アドレスにフラグメント (#) を含めることはできません。</translation>
    </message>
    <message>
        <source>Plain http lets anyone on the way read the credentials. Use https, or allow plain http for this source.</source>
        <translation>暗号化なしの http では、経路上の誰でも認証情報を読み取れます。https を使用するか、このソースで暗号化なしの http を許可してください。</translation>
    </message>
    <message>
        <source>Enter an instant like 2026-11-21T14:00:00Z, or never.</source>
        <translation>2026-11-21T14:00:00Z のような時刻、または never を入力してください。</translation>
    </message>
    <message>
        <source>Enter an instant like 2026-11-21T14:00:00Z.</source>
        <translation>2026-11-21T14:00:00Z のような時刻を入力してください。</translation>
    </message>
    <message>
        <source>Each line must read NAME=value.</source>
        <translation>各行は 名前=値 の形式で入力してください。</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 が 2 回指定されています。</translation>
    </message>
    <message>
        <source>A name has 1 to 63 characters: a to z, 0 to 9, and after the first also . _ -.</source>
        <translation>名前は 1～63 文字です。a～z と 0～9、2 文字目以降は . _ - も使えます。</translation>
    </message>
    <message>
        <source>Another source is named %1.</source>
        <translation>別のソースの名前が %1 です。</translation>
    </message>
    <message>
        <source>Enter one word, like Bearer or raw.</source>
        <translation>Bearer や raw のような 1 語を入力してください。</translation>
    </message>
    <message>
        <source>Enter a number above 0.</source>
        <translation>0 より大きい数を入力してください。</translation>
    </message>
    <message>
        <source>The share must be at most 90 % of the lifetime.</source>
        <translation>割合は有効期間の 90% 以下にしてください。</translation>
    </message>
    <message>
        <source>The share must be at most 100 % of the lifetime.</source>
        <translation>割合は有効期間の 100% 以下にしてください。</translation>
    </message>
    <message>
        <source>It must be at least one second.</source>
        <translation>1 秒以上にしてください。</translation>
    </message>
    <message>
        <source>It must be at most 100 years.</source>
        <translation>100 年以下にしてください。</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>一覧から選択してください。</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>整数を入力してください。</translation>
    </message>
    <message>
        <source>Enter a whole path, beginning with /.</source>
        <translation>/ で始まる完全なパスを入力してください。</translation>
    </message>
    <message>
        <source>There is no other source named %1.</source>
        <translation>%1 という名前の別のソースはありません。</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>%1 が必要です。</translation>
    </message>
    <message>
        <source>%1 is needed, or else %2.</source>
        <translation>%1 または %2 が必要です。</translation>
    </message>
    <message>
        <source>Anyone on the way can read passwords and tokens that are sent over plain http.</source>
        <translation>暗号化なしの http で送信されるパスワードとトークンは、経路上の誰でも読み取れます。</translation>
    </message>
    <message>
        <source>%1 before expiry would refresh a token of %2 without pause. Use 80 %?</source>
        <translation>期限の %1前では、有効期間 %2 のトークンを絶え間なく更新することになります。80% を使用しますか?</translation>
    </message>
    <message>
        <source>This would refresh a token of %1 without pause.</source>
        <translation>有効期間 %1 のトークンを絶え間なく更新することになります。</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <translation>通常: %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>If that fails</source>
        <translation>失敗した場合</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Another way to a token, for when the first is refused.</source>
        <translation>最初の方法が拒否された場合に、トークンを取得する別の方法。</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What programs and tokenctl call the source, for example billing.</source>
        <translation>プログラムと tokenctl で使うソースの名前。例: billing</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>What you call it; leave it empty to show the name.</source>
        <translation>表示用の呼び名。空欄の場合は名前を表示します。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Minutes, or percent of the lifetime.</source>
        <translation>分数、または有効期間に対する割合。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Minutes before expiry</source>
        <translation>期限前の分数</translation>
    </message>
    <message>
        <source>Share of the lifetime before expiry</source>
        <translation>期限前の有効期間に対する割合</translation>
    </message>
    <message>
        <source>Also refresh regularly</source>
        <translation>定期的な更新も行う</translation>
    </message>
    <message>
        <source>No</source>
        <translation>行わない</translation>
    </message>
    <message>
        <source>Every so many minutes</source>
        <translation>一定の分数ごと</translation>
    </message>
    <message>
        <source>After a share of the lifetime</source>
        <translation>有効期間の一定割合の経過後</translation>
    </message>
    <message>
        <source>Keep alive</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>指定日まで</translation>
    </message>
    <message>
        <source>Only when used</source>
        <translation>使用時のみ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了日時</translation>
    </message>
    <message>
        <source>Days until a credential reminder</source>
        <translation>認証情報リマインダーまでの日数</translation>
    </message>
    <message>
        <source>It asks you to replace the credentials; leave it empty for none.</source>
        <translation>認証情報の交換を促します。不要な場合は空欄にします。</translation>
    </message>
    <message>
        <source>Header scheme</source>
        <translation>ヘッダースキーム</translation>
    </message>
    <message>
        <source>The word before the token, usually Bearer; raw sends the token alone.</source>
        <translation>トークンの前の語。通常は Bearer です。raw ではトークンのみを送ります。</translation>
    </message>
    <message>
        <source>Gateway upstream</source>
        <translation>ゲートウェイ転送先</translation>
    </message>
    <message>
        <source>The API that the gateway adds this token for; leave it empty for none.</source>
        <translation>ゲートウェイがこのトークンを付けて転送する API。ない場合は空欄にします。</translation>
    </message>
    <message>
        <source>Pass on reads while there is no token</source>
        <translation>トークンがない間も読み取りを転送</translation>
    </message>
    <message>
        <source>The gateway then sends GET and HEAD requests on without a token, and no others.</source>
        <translation>ゲートウェイは GET と HEAD の要求だけをトークンなしで転送します。</translation>
    </message>
    <message>
        <source>Additional CA certificates</source>
        <translation>追加の CA 証明書</translation>
    </message>
    <message>
        <source>A PEM file, for providers with a company certificate.</source>
        <translation>会社の証明書を使うプロバイダー用の PEM ファイル。</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>A PEM file that is shown to providers that ask for one.</source>
        <translation>求めるプロバイダーに提示する PEM ファイル。</translation>
    </message>
    <message>
        <source>Allow plain http</source>
        <translation>暗号化なしの http を許可</translation>
    </message>
    <message>
        <source>Also to other computers. To this one it is always allowed.</source>
        <translation>ほかのコンピューターへの接続にも適用されます。このコンピューターへの接続は常に許可されます。</translation>
    </message>
    <message>
        <source>Clear the token when Tokenwatch ends</source>
        <translation>Tokenwatch の終了時にトークンを消去</translation>
    </message>
    <message>
        <source>Name a file, without .. or doubled slashes.</source>
        <translation>.. や連続したスラッシュを含まないファイルを指定してください。</translation>
    </message>
    <message>
        <source>Enter a name of letters, digits and _, like ACCESS_TOKEN.</source>
        <translation>ACCESS_TOKEN のように、英字、数字、_ からなる名前を入力してください。</translation>
    </message>
    <message>
        <source>Each path must begin with /.</source>
        <translation>各パスは / で始まる必要があります。</translation>
    </message>
    <message>
        <source>Callers of the gateway sign in at</source>
        <translation>ゲートウェイ利用者のサインイン先</translation>
    </message>
    <message>
        <source>Requests must then carry a session token of this issuer besides the key; leave it empty to ask for the key alone.</source>
        <translation>要求には、キーに加えてこの発行者のセッショントークンも必要になります。キーだけを求める場合は空欄にします。</translation>
    </message>
    <message>
        <source>Origins that callers may come from</source>
        <translation>利用者に許可するオリジン</translation>
    </message>
    <message>
        <source>For example https://app.example; leave it empty to let every origin in.</source>
        <translation>例: https://app.example。すべてのオリジンを許可する場合は空欄にします。</translation>
    </message>
    <message>
        <source>Paths without sign-in</source>
        <translation>サインイン不要のパス</translation>
    </message>
    <message>
        <source>The usual ones: health, documentation, webhooks</source>
        <translation>通常のもの: ヘルスチェック、ドキュメント、Webhook</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>次のもののみ</translation>
    </message>
    <message>
        <source>List of paths</source>
        <translation>パスの一覧</translation>
    </message>
    <message>
        <source>Below the source’s own, for example /health; a final * stands for the rest, as in /webhooks/*.</source>
        <translation>ソース自体のパスより下のパス。例: /health。末尾の * は、/webhooks/* のように残りの部分すべてを表します。</translation>
    </message>
    <message>
        <source>Keep a file with the token</source>
        <translation>トークンのファイルを保持</translation>
    </message>
    <message>
        <source>For programs that can only read a file. It is written whenever the token changes; leave it empty for none.</source>
        <translation>ファイルしか読み取れないプログラム用です。トークンが変わるたびに書き込まれます。不要な場合は空欄にします。</translation>
    </message>
    <message>
        <source>What stands in the file</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>The token alone</source>
        <translation>トークンのみ</translation>
    </message>
    <message>
        <source>The whole Authorization line</source>
        <translation>Authorization 行全体</translation>
    </message>
    <message>
        <source>JSON, with the expiry</source>
        <translation>JSON (期限付き)</translation>
    </message>
    <message>
        <source>A variable: NAME='token'</source>
        <translation>変数: 名前='トークン'</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>変数の名前</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>%1, %2</source>
        <extracomment>The two lines of a cell, read aloud one after the other</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <translation>%1前に期限切れ</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 left of %2, which is assumed</source>
        <translation>%2 のうち残り %1、推定の有効期間</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>%2 のうち残り %1</translation>
    </message>
    <message>
        <source>retry in %1, try %2</source>
        <translation>%1後に再試行、試行 %2</translation>
    </message>
    <message>
        <source>in %1, at %2</source>
        <translation>%1後、%2</translation>
    </message>
    <message>
        <source>no attempt yet</source>
        <translation>試行なし</translation>
    </message>
    <message>
        <source>no attempt in the last 24 hours</source>
        <translation>過去 24 時間に試行なし</translation>
    </message>
    <message>
        <source>1 hour with refreshes</source>
        <translation>更新のあった 1 時間</translation>
    </message>
    <message numerus="yes">
        <source>%n hours with refreshes</source>
        <translation>
            <numerusform>更新のあった時間 %n 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour with failures</source>
        <translation>失敗のあった 1 時間</translation>
    </message>
    <message numerus="yes">
        <source>%n hours with failures</source>
        <translation>
            <numerusform>失敗のあった時間 %n 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>in the last 24 hours: %1, %2</source>
        <extracomment>%1: "21 hours with refreshes", %2: "1 hour with failures"</extracomment>
        <translation>過去 24 時間: %1、%2</translation>
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
        <translation>拒否</translation>
    </message>
    <message>
        <source>refused twice</source>
        <translation>2 回拒否</translation>
    </message>
    <message numerus="yes">
        <source>refused %n times</source>
        <translation>
            <numerusform>%n 回拒否</numerusform>
        </translation>
    </message>
    <message>
        <source>1 failure</source>
        <translation>失敗 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted by hand</source>
        <translation>手動で貼り付け</translation>
    </message>
    <message>
        <source>no refresh token</source>
        <translation>リフレッシュトークンなし</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>watch only</source>
        <translation>監視のみ</translation>
    </message>
    <message>
        <source>never signed in</source>
        <translation>サインインなし</translation>
    </message>
    <message>
        <source>credential missing</source>
        <translation>認証情報の不足</translation>
    </message>
    <message>
        <source>scheduler stopped</source>
        <translation>スケジューラー停止中</translation>
    </message>
    <message>
        <source>only when used</source>
        <translation>使用時のみ</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>answer lost</source>
        <translation>応答の消失</translation>
    </message>
    <message>
        <source>no keychain found</source>
        <translation>キーチェーンなし</translation>
    </message>
    <message>
        <source>wrong configuration</source>
        <translation>設定の誤り</translation>
    </message>
    <message>
        <source>1 source waits</source>
        <translation>1 件のソースが待機</translation>
    </message>
    <message numerus="yes">
        <source>%n sources wait</source>
        <translation>
            <numerusform>%n 件のソースが待機</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a span of time</comment>
        <translation>%1前から</translation>
    </message>
    <message>
        <source>after a restart</source>
        <translation>再起動後</translation>
    </message>
    <message>
        <source>by you, %1</source>
        <translation>手動、%1</translation>
    </message>
    <message>
        <source>by you, %1 ago</source>
        <translation>手動、%1前</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time of day</comment>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>期限到来</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>try %1 · %2</source>
        <extracomment>%1: number of the next try, %2: time of day</extracomment>
        <translation>試行 %1 · %2</translation>
    </message>
    <message>
        <source>retry due now</source>
        <translation>再試行の時刻です</translation>
    </message>
    <message>
        <source>retry in %1</source>
        <translation>%1後に再試行</translation>
    </message>
    <message>
        <source>renewed elsewhere</source>
        <translation>ほかで更新</translation>
    </message>
    <message>
        <source>paste a new token</source>
        <translation>新しいトークンを貼り付け</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>start the scheduler</source>
        <translation>スケジューラーを開始</translation>
    </message>
    <message>
        <source>when used</source>
        <translation>使用時</translation>
    </message>
    <message>
        <source>needs a correction</source>
        <translation>修正が必要</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>予定なし</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>更新中…</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>まもなく期限切れ</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>失敗中</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>No credentials</source>
        <translation>認証情報なし</translation>
    </message>
    <message>
        <source>Locked keychain</source>
        <translation>キーチェーンのロック</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Recovering…</source>
        <translation>回復中…</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>危険</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>非アクティブ</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>キーチェーンなし</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>no token yet</source>
        <translation>トークン未取得</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>トークンなし</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>of %1 assumed</source>
        <translation>%1 (推定) 中</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1 中</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>refresh to start</source>
        <translation>更新して開始</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>resume to refresh</source>
        <translation>再開して更新</translation>
    </message>
    <message>
        <source>after sign-in</source>
        <translation>サインイン後</translation>
    </message>
    <message>
        <source>add credentials</source>
        <translation>認証情報を追加</translation>
    </message>
    <message>
        <source>with a keychain</source>
        <translation>キーチェーン必要</translation>
    </message>
    <message>
        <source>after unlocking</source>
        <translation>ロック解除後</translation>
    </message>
    <message>
        <source>when online</source>
        <translation>オンライン時</translation>
    </message>
    <message>
        <source>cleared %1</source>
        <translation>%1 に消去</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>never fetched</source>
        <translation>取得なし</translation>
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
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>No sources yet</source>
        <translation>ソースはまだありません</translation>
    </message>
    <message numerus="yes">
        <source>1 of %n sources needs you</source>
        <translation>
            <numerusform>%n 件中 1 件のソースに対応が必要です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sources need you</source>
        <translation>
            <numerusform>%n 件中 %1 件のソースに対応が必要です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sources in trouble, nothing for you to do</source>
        <translation>
            <numerusform>%n 件中 %1 件のソースに問題がありますが、対応は不要です</numerusform>
        </translation>
    </message>
    <message>
        <source>The only source is fine</source>
        <translation>唯一のソースは正常です</translation>
    </message>
    <message numerus="yes">
        <source>All %n sources are fine</source>
        <translation>
            <numerusform>%n 件すべてのソースが正常です</numerusform>
        </translation>
    </message>
    <message>
        <source>Next loss of cover: %1 in %2, at %3</source>
        <extracomment>%1: name of a source, %2: "4 min 12 s", %3: time of day</extracomment>
        <translation>次にカバーが切れるソース: %1、%2後、%3</translation>
    </message>
    <message>
        <source>No loss of cover in sight</source>
        <translation>カバーが切れる予定はありません</translation>
    </message>
</context>
<context>
    <name>Tests</name>
    <message>
        <source>The next request would have gone to %1, and a test gives credentials to one host only.</source>
        <translation>次の要求は %1 に送られるところでしたが、テストでは 1 つのホストにしか認証情報を渡しません。</translation>
    </message>
    <message>
        <source>A test sends at most %1 requests.</source>
        <translation>1 回のテストで送る要求は最大 %1 件です。</translation>
    </message>
    <message>
        <source>A test ends after %1 refused passwords, so that no account is locked.</source>
        <translation>アカウントがロックされないよう、パスワードが %1 回拒否されるとテストは終了します。</translation>
    </message>
    <message>
        <source>Enter its address in the source if you trust it.</source>
        <translation>信頼できる場合は、そのアドレスをソースに入力してください。</translation>
    </message>
    <message>
        <source>Enter the address of the endpoint itself.</source>
        <translation>エンドポイント自体のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Check the user name and the password.</source>
        <translation>ユーザー名とパスワードを確認してください。</translation>
    </message>
    <message>
        <source>The credential of this source works only once, so the test is a refresh: what comes back is kept.</source>
        <translation>このソースの認証情報は 1 回しか使えないため、テストは更新として行われ、返された内容は保存されます。</translation>
    </message>
    <message>
        <source>No host is asked. Nothing is stored.</source>
        <translation>どのホストにも問い合わせません。何も保存されません。</translation>
    </message>
    <message>
        <source>Credentials go to %1 only. At most %2 requests, and no more after %3 refused passwords. Nothing is stored.</source>
        <translation>認証情報は %1 にのみ送られます。要求は最大 %2 件で、パスワードが %3 回拒否されるとそれ以上は送りません。何も保存されません。</translation>
    </message>
    <message>
        <source>form</source>
        <extracomment>%1: a grant type of OAuth, "password"</extracomment>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>JSON</source>
        <extracomment>%1: names of fields, "email"</extracomment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>A token came.</source>
        <translation>トークンが届きました。</translation>
    </message>
    <message>
        <source>The provider describes itself here.</source>
        <translation>プロバイダーの構成情報があります。</translation>
    </message>
    <message>
        <source>There is no endpoint here that gives tokens.</source>
        <translation>ここにはトークンを発行するエンドポイントがありません。</translation>
    </message>
    <message>
        <source>Something is here, but it wants another format.</source>
        <translation>何かありますが、別の形式を求めています。</translation>
    </message>
    <message>
        <source>The credentials are not accepted.</source>
        <translation>認証情報が受け入れられません。</translation>
    </message>
    <message>
        <source>The server is asked too often.</source>
        <translation>サーバーへの要求が多すぎます。</translation>
    </message>
    <message>
        <source>It points to another address, which is not followed.</source>
        <translation>別のアドレスを示していますが、従いません。</translation>
    </message>
    <message>
        <source>The server has trouble of its own.</source>
        <translation>サーバー内部に障害があります。</translation>
    </message>
    <message>
        <source>An answer came, but no usable token in it.</source>
        <translation>応答はありましたが、使用できるトークンが含まれていません。</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>応答がありませんでした。</translation>
    </message>
    <message>
        <source>This answer was not expected.</source>
        <translation>予期しない応答です。</translation>
    </message>
    <message>
        <source>The test stopped without a token.</source>
        <translation>テストはトークンを得られずに終了しました。</translation>
    </message>
    <message>
        <source>It works: a token came that lasts %1.</source>
        <translation>成功です。有効期間 %1 のトークンが届きました。</translation>
    </message>
    <message>
        <source>It works: a token came that does not say when it ends.</source>
        <translation>成功です。終了時刻の情報がないトークンが届きました。</translation>
    </message>
    <message>
        <source>The token is in use now.</source>
        <translation>トークンの使用を開始しました。</translation>
    </message>
    <message>
        <source>The token was thrown away again.</source>
        <translation>トークンは破棄されました。</translation>
    </message>
    <message>
        <source>form, %1 grant</source>
        <translation>フォーム、%1 グラント</translation>
    </message>
    <message>
        <source>JSON, %1</source>
        <translation>JSON、%1</translation>
    </message>
    <message>
        <source>A token was found in “%1”.</source>
        <translation>「%1」にトークンが見つかりました。</translation>
    </message>
    <message>
        <source>Not sent: attempt %1 worked.</source>
        <translation>送信なし: 試行 %1 が成功しました。</translation>
    </message>
    <message>
        <source>Not sent: it is another host.</source>
        <translation>送信なし: 別のホストです。</translation>
    </message>
    <message>
        <source>Not sent: the limit was reached.</source>
        <translation>送信なし: 上限に達しました。</translation>
    </message>
    <message>
        <source>Not sent: the test had ended.</source>
        <translation>送信なし: テストが終了していました。</translation>
    </message>
    <message>
        <source>The server sent a date in %1, not a duration, so the exp claim is used.</source>
        <translation>サーバーが %1 で期間ではなく日時を送ったため、exp クレームを使用します。</translation>
    </message>
    <message>
        <source>The server sent a date in %1, not a duration. It is taken as a date.</source>
        <translation>サーバーが %1 で期間ではなく日時を送りました。日時として扱います。</translation>
    </message>
    <message>
        <source>The server does not say how long the token lasts. This is assumed until it is known better.</source>
        <translation>サーバーからトークンの有効期間が示されていません。より正確な値が分かるまで、推定値を使用します。</translation>
    </message>
    <message>
        <source>form, %1 grant, %2</source>
        <extracomment>%1: a grant type of OAuth, "password"; %2: how the client says who it is, "client_secret_post"</extracomment>
        <translation>フォーム、%1 グラント、%2</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>%1 now</source>
        <extracomment>so many sources are without a token</extracomment>
        <translation>現在 %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>so many sources are without a token, from a time on</extracomment>
        <translation>%2 から %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>weekday, day, month</comment>
        <extracomment>Day of the week, day of the month, month: "Fri 13 Mar". Put them into the order of the language</extracomment>
        <translation>%3%2日(%1)</translation>
    </message>
</context>
<context>
    <name>TrayView</name>
    <message>
        <source>%1. Next loss: %2, %3</source>
        <extracomment>%1: "3 of 13 sources need you", %2: name of a source, %3: time of day</extracomment>
        <translation>%1。次にカバーが切れるソース: %2、%3</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>a program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>key “%1”</source>
        <translation>キー「%1」</translation>
    </message>
    <message>
        <source>managing key</source>
        <translation>管理用キー</translation>
    </message>
    <message>
        <source>over the local API</source>
        <translation>ローカル API 経由</translation>
    </message>
    <message>
        <source>through the gateway</source>
        <translation>ゲートウェイ経由</translation>
    </message>
    <message>
        <source>For files that a shell reads: “set -a; . ./.env; set +a”. The token is asked for at that moment, and none stands in the file.</source>
        <translation>シェルが読み込むファイル用です: 「set -a; . ./.env; set +a」。トークンはその時点で取得され、ファイルには含まれません。</translation>
    </message>
    <message>
        <source>Asks for the token each time it runs, so it never expires and no secret lands in your shell history.</source>
        <translation>実行のたびにトークンを取得するため、期限切れにならず、シェルの履歴にシークレットが残りません。</translation>
    </message>
    <message numerus="yes">
        <source>%n times, last %1</source>
        <translation>
            <numerusform>%n 回、最終 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>when a program took the token</comment>
        <translation>最終 %1</translation>
    </message>
    <message>
        <source>1 more program</source>
        <translation>ほか 1 件のプログラム</translation>
    </message>
    <message numerus="yes">
        <source>%n more programs</source>
        <translation>
            <numerusform>ほか %n 件のプログラム</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <comment>a program, and how many others</comment>
        <translation>%1、ほか %2 件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a program, and how often it took the token</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no program took the token within the last day</source>
        <translation>過去 1 日間にトークンを取得したプログラムなし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>names of programs, and when the last of them took the token</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>1 time, last %1</source>
        <translation>1 回、最終 %1</translation>
    </message>
</context>
<context>
    <name>tokenwatch::Actions</name>
    <message>
        <source>&amp;Add source…</source>
        <translation>ソースを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>ソースを追加</translation>
    </message>
    <message>
        <source>&amp;Import sources…</source>
        <translation>ソースをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Refresh &amp;all</source>
        <translation>すべて更新(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lear…</source>
        <translation>消去(&amp;L)…</translation>
    </message>
    <message>
        <source>Add cr&amp;edentials…</source>
        <translation>認証情報を追加(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>トークンをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;header</source>
        <translation>ヘッダーをコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Copy c&amp;url command</source>
        <translation>curl コマンドをコピー(&amp;U)</translation>
    </message>
    <message>
        <source>Edi&amp;t source…</source>
        <translation>ソースを編集(&amp;T)…</translation>
    </message>
    <message>
        <source>Si&amp;gn in…</source>
        <translation>サインイン(&amp;G)…</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>元に戻す(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>次の問題(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>前の問題(&amp;V)</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>表(&amp;B)</translation>
    </message>
    <message>
        <source>Ti&amp;meline</source>
        <translation>タイムライン(&amp;M)</translation>
    </message>
    <message>
        <source>Look ahead %1</source>
        <translation>%1 先まで表示</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Whole range</source>
        <translation>全範囲(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>行を詰めて表示(&amp;C)</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>次のペイン(&amp;X)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Sc&amp;heduler running</source>
        <translation>スケジューラーを動作(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Unlock keychain…</source>
        <translation>キーチェーンのロックを解除(&amp;U)…</translation>
    </message>
    <message>
        <source>Copy local &amp;API address</source>
        <translation>ローカル API のアドレスをコピー(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Sandbox</source>
        <translation>サンドボックス(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Tokenwatch</source>
        <translation>Tokenwatch について(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>再開(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概要(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>クレーム(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ログ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>使い方(&amp;U)</translation>
    </message>
    <message>
        <source>Details belo&amp;w the table</source>
        <translation>表の下に詳細を表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
</context>
<context>
    <name>tokenwatch::AdvancedPage</name>
    <message>
        <source>&amp;Log</source>
        <translation>ログ(&amp;L)</translation>
    </message>
    <message>
        <source>As Tokenwatch was started</source>
        <translation>Tokenwatch 起動時の指定どおり</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>エラーのみ</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>動作の記録</translation>
    </message>
    <message>
        <source>Everything, for finding faults</source>
        <translation>すべて (障害調査用)</translation>
    </message>
    <message>
        <source>&amp;Save support bundle…</source>
        <translation>サポートバンドルを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>States, settings and the last lines of the log, for whoever helps you. Secrets are taken out, and the file is searched for them before it is written.</source>
        <translation>サポート担当者に渡すための、状態、設定、ログの最後の数行です。シークレットは取り除かれ、書き込む前にファイル内に残っていないか検査されます。</translation>
    </message>
    <message>
        <source>Save support bundle</source>
        <translation>サポートバンドルを保存</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP ファイル (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 に書き込めませんでした: %2。別の場所を選択してください。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::AppearancePage</name>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>行(&amp;R)</translation>
    </message>
    <message>
        <source>Two lines</source>
        <translation>2 行</translation>
    </message>
    <message>
        <source>Compact, one line</source>
        <translation>1 行に詰めて表示</translation>
    </message>
    <message>
        <source>Tray &amp;icon</source>
        <translation>トレイアイコン(&amp;I)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Dark, for light panels</source>
        <translation>ダーク (明るいパネル用)</translation>
    </message>
    <message>
        <source>Light, for dark panels</source>
        <translation>ライト (暗いパネル用)</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>カラー</translation>
    </message>
    <message>
        <source>&amp;High contrast: black and white, lines instead of tints</source>
        <translation>ハイコントラスト: 白黒表示、淡い色の代わりに線を使用(&amp;H)</translation>
    </message>
    <message>
        <source>Reduced &amp;motion: nothing turns, nothing fades</source>
        <translation>動きを減らす: 回転やフェードを行わない(&amp;M)</translation>
    </message>
    <message>
        <source>Both are on as well while the desktop asks for them.</source>
        <translation>デスクトップで有効になっている間は、どちらもオンになります。</translation>
    </message>
    <message>
        <source>Show the &amp;details with the table</source>
        <translation>表とともに詳細を表示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Place of the details</source>
        <translation>詳細の位置(&amp;P)</translation>
    </message>
    <message>
        <source>Right of the table</source>
        <translation>表の右</translation>
    </message>
    <message>
        <source>Below the table</source>
        <translation>表の下</translation>
    </message>
</context>
<context>
    <name>tokenwatch::AttemptRow</name>
    <message>
        <source>Attempt %1: %2 %3. %4. %5</source>
        <comment>number, method, path, answer, meaning</comment>
        <translation>試行 %1: %2 %3。%4。%5</translation>
    </message>
    <message>
        <source>no secrets sent</source>
        <translation>シークレットは送信なし</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4. %5</source>
        <comment>number, method, path, format, why it was not sent</comment>
        <translation>%1: %2 %3、%4。%5</translation>
    </message>
</context>
<context>
    <name>tokenwatch::AttemptTable</name>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
</context>
<context>
    <name>tokenwatch::AttemptsModel</name>
    <message>
        <source>OK, new token for %1</source>
        <translation>OK、新しいトークン (%1 有効)</translation>
    </message>
    <message>
        <source>OK, new token</source>
        <translation>OK、新しいトークン</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>理由なし</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>did not succeed</source>
        <translation>不成功</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成否</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
</context>
<context>
    <name>tokenwatch::AttemptsView</name>
    <message>
        <source>Latest attempts</source>
        <translation>最近の試行</translation>
    </message>
</context>
<context>
    <name>tokenwatch::BannerTexts</name>
    <message>
        <source>The sandbox serves at %1. Nothing in it is real.</source>
        <translation>サンドボックスは %1 で動作しています。ここにあるものはすべて架空です。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::Banners</name>
    <message>
        <source>Sandbox: nothing here is real.</source>
        <translation>サンドボックス: ここにあるものはすべて架空です。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>End snooze</source>
        <translation>スヌーズを解除</translation>
    </message>
    <message>
        <source>Tokens are covered and cannot be copied. Refreshing goes on.</source>
        <translation>トークンは隠されており、コピーできません。更新は続きます。</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>再表示</translation>
    </message>
</context>
<context>
    <name>tokenwatch::ClaimsPage</name>
    <message>
        <source>Claim</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Value and meaning</source>
        <translation>値と意味</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>押している間表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Claims of the token</source>
        <translation>トークンのクレーム</translation>
    </message>
    <message>
        <source>Shows the token for as long as the button is held.</source>
        <translation>ボタンを押している間、トークンを表示します。</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>トークンをコピー</translation>
    </message>
    <message>
        <source>There is no token</source>
        <translation>トークンがありません</translation>
    </message>
    <message>
        <source>Its claims are shown as soon as there is one.</source>
        <translation>トークンを取得すると、クレームが表示されます。</translation>
    </message>
    <message>
        <source>There is nothing to decode</source>
        <translation>デコードする内容がありません</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is shown.</source>
        <translation>トークンを表示しています。</translation>
    </message>
    <message>
        <source>The token is hidden.</source>
        <translation>トークンは非表示です。</translation>
    </message>
    <message>
        <source>Asks the issuer for its public keys. Nothing of the token is sent.</source>
        <translation>発行者に公開鍵を問い合わせます。トークンの内容は送信しません。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>検証中…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度検証</translation>
    </message>
    <message>
        <source>Check signature</source>
        <translation>署名を検証</translation>
    </message>
</context>
<context>
    <name>tokenwatch::ColumnMenu</name>
    <message>
        <source>Columns and gro&amp;ups</source>
        <translation>列とグループ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>ステータス(&amp;S)</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>ソース(&amp;U)</translation>
    </message>
    <message>
        <source>E&amp;xpires in</source>
        <translation>残り時間(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Next refresh</source>
        <translation>次回の更新(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Last result</source>
        <translation>最後の結果(&amp;L)</translation>
    </message>
    <message>
        <source>Last &amp;24 h</source>
        <translation>過去 24 時間(&amp;2)</translation>
    </message>
    <message>
        <source>&amp;Grant</source>
        <translation>グラント(&amp;G)</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>フォルダー(&amp;O)</translation>
    </message>
    <message>
        <source>Expires &amp;at</source>
        <translation>期限(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Issued</source>
        <translation>発行(&amp;I)</translation>
    </message>
    <message>
        <source>Life&amp;time</source>
        <translation>有効期間(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Failures</source>
        <translation>失敗(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Refresh token ends</source>
        <translation>リフレッシュトークンの終了(&amp;R)</translation>
    </message>
    <message>
        <source>Fit &amp;widths to the words</source>
        <translation>列の幅を文字に合わせる(&amp;W)</translation>
    </message>
    <message>
        <source>Not group&amp;ed</source>
        <translation>グループ化しない(&amp;E)</translation>
    </message>
    <message>
        <source>Grouped &amp;by folder</source>
        <translation>フォルダーでグループ化(&amp;B)</translation>
    </message>
    <message>
        <source>Grouped by &amp;host</source>
        <translation>ホストでグループ化(&amp;H)</translation>
    </message>
    <message>
        <source>In use b&amp;y</source>
        <translation>使用中のプログラム(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>tokenwatch::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>tokenwatch::DesktopNotifier</name>
    <message>
        <source>Snooze 15 min</source>
        <translation>15 分スヌーズ</translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <translation>1 時間スヌーズ</translation>
    </message>
    <message>
        <source>Snooze until tomorrow 8:00</source>
        <translation>明日 8:00 までスヌーズ</translation>
    </message>
    <message>
        <source>Snooze until it changes</source>
        <translation>変化するまでスヌーズ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試行</translation>
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
        <translation>詳細</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Detail tabs</source>
        <translation>詳細タブ</translation>
    </message>
    <message>
        <source>Refresh this source</source>
        <translation>このソースを更新</translation>
    </message>
    <message>
        <source>Clear the token of this source</source>
        <translation>このソースのトークンを消去</translation>
    </message>
    <message>
        <source>Select a source to see its details.</source>
        <translation>ソースを選択すると、詳細が表示されます。</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <comment>a tab and its key</comment>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>What this token says is covered, because nobody was here or the screen was locked. It goes on being refreshed.</source>
        <translation>操作がなかったか画面がロックされたため、このトークンの内容は隠されています。更新は引き続き行われます。</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>再表示</translation>
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
        <translation>%1 を追加しました。</translation>
    </message>
    <message>
        <source>%1 was saved. Ctrl+Z takes it back.</source>
        <translation>%1 を保存しました。Ctrl+Z で元に戻せます。</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 を元の状態に戻しました。</translation>
    </message>
    <message>
        <source>Import sources</source>
        <translation>ソースをインポート</translation>
    </message>
    <message>
        <source>Sources, environment files, Postman and Insomnia exports (*.json *.env .env *.env.* *.yaml *.yml)</source>
        <translation>ソース、環境ファイル、Postman と Insomnia のエクスポート (*.json *.env .env *.env.* *.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 can’t be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MiB. That is no file of sources.</source>
        <translation>%1 は 4 MiB を超えています。ソースのファイルではありません。</translation>
    </message>
    <message>
        <source>%1 holds no source.</source>
        <translation>%1 にはソースが含まれていません。</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>%1 にサインインしました。</translation>
    </message>
    <message>
        <source>The sandbox and its sources are gone.</source>
        <translation>サンドボックスとそのソースを削除しました。</translation>
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
        <translation>転送はまだ開始されていません。POST /edc/transfers で転送が始まり、応答として返される EDR はソースとしてインポートできます。</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>拒否のみ</translation>
    </message>
    <message>
        <source>The ten steps</source>
        <translation>10 のステップ</translation>
    </message>
    <message>
        <source>They are marked as a transfer goes through them.</source>
        <translation>転送が各ステップを通過すると印が付きます。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::FailureDetails</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details of the last attempt</source>
        <translation>最後の試行の詳細</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>詳細をコピー</translation>
    </message>
</context>
<context>
    <name>tokenwatch::FaultsPage</name>
    <message>
        <source>Faults</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>This sandbox knows no faults.</source>
        <translation>このサンドボックスには障害がありません。</translation>
    </message>
    <message>
        <source>Switched on only</source>
        <translation>オンのもののみ</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1 回</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a span of time</comment>
        <translation>%1 の間</translation>
    </message>
    <message>
        <source>until switched off</source>
        <translation>オフにするまで</translation>
    </message>
    <message>
        <source>usual amount</source>
        <translation>通常の値</translation>
    </message>
    <message>
        <source>How late, how far ahead, or what Retry-After says</source>
        <translation>遅れや進みの程度、または Retry-After の値</translation>
    </message>
    <message>
        <source>Switch on for</source>
        <translation>オンにする対象</translation>
    </message>
    <message>
        <source>Whom the next fault strikes</source>
        <translation>次の障害の対象</translation>
    </message>
    <message>
        <source>Where the next fault strikes</source>
        <translation>次の障害の発生場所</translation>
    </message>
    <message>
        <source>How often or how long the next fault strikes</source>
        <translation>次の障害の回数または時間</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>every address</source>
        <translation>すべてのアドレス</translation>
    </message>
    <message>
        <source>usual amount, %1</source>
        <translation>通常の値、%1</translation>
    </message>
</context>
<context>
    <name>tokenwatch::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter sources</source>
        <translation>ソースをフィルター</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターを解除</translation>
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
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>tokenwatch::FormField</name>
    <message>
        <source>Use 80 %</source>
        <translation>80% を使用</translation>
    </message>
    <message>
        <source>NAME=value, one each line</source>
        <translation>名前=値、1 行に 1 つ</translation>
    </message>
    <message>
        <source>one argument each line</source>
        <translation>1 行に 1 つの引数</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation>ファイルを選択: %1</translation>
    </message>
    <message>
        <source>The source can’t work without it. It can follow later.</source>
        <translation>これがないとソースは動作しません。後で追加することもできます。</translation>
    </message>
    <message>
        <source>one each line</source>
        <translation>1 行に 1 つ</translation>
    </message>
</context>
<context>
    <name>tokenwatch::FormPage</name>
    <message>
        <source>More settings</source>
        <translation>設定をさらに表示</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>設定を減らす</translation>
    </message>
</context>
<context>
    <name>tokenwatch::GeneralPage</name>
    <message>
        <source>&amp;Start with the desktop session</source>
        <translation>デスクトップセッションの開始時に起動(&amp;S)</translation>
    </message>
    <message>
        <source>It then starts in the tray, without a window.</source>
        <translation>その場合、ウィンドウを表示せずにトレイで起動します。</translation>
    </message>
    <message>
        <source>When the window is &amp;closed</source>
        <translation>ウィンドウを閉じたとき(&amp;C)</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>トレイで動作を続ける</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>On a desktop without a tray the window is minimised instead of hidden.</source>
        <translation>トレイのないデスクトップでは、ウィンドウは非表示ではなく最小化されます。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Another language counts at once. While a dialog is open, it waits until that is closed, so that nothing you entered is lost.</source>
        <translation>言語の変更はすぐに反映されます。ダイアログが開いている間は、入力した内容が失われないように、閉じられるまで待ちます。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::HistoryPage</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>継続時間</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV で保存…</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 時間</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Look back %1</source>
        <translation>過去 %1 を表示</translation>
    </message>
    <message>
        <source>Range of the history</source>
        <translation>履歴の範囲</translation>
    </message>
    <message>
        <source>No refresh failed in this time.</source>
        <translation>この期間に失敗した更新はありません。</translation>
    </message>
    <message>
        <source>refresh is due</source>
        <translation>更新時期</translation>
    </message>
    <message>
        <source>The token does not expire.</source>
        <translation>トークンに期限はありません。</translation>
    </message>
    <message>
        <source>No token was there in this time.</source>
        <translation>この期間にトークンはありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>× %n failed</source>
        <translation>
            <numerusform>× %n 件失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % under %1</source>
        <translation>95% が %1 未満</translation>
    </message>
    <message>
        <source>There was no answer in this time.</source>
        <translation>この期間に応答はありませんでした。</translation>
    </message>
    <message>
        <source>Save the attempts as CSV</source>
        <translation>試行を CSV で保存</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 に書き込めませんでした: %2。別の場所を選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts were written to %1.</source>
        <translation>
            <numerusform>%n 件の試行を %1 に書き込みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenwatch::HttpNotice</name>
    <message>
        <source>Use https</source>
        <translation>https を使用</translation>
    </message>
    <message>
        <source>Keep http for this address</source>
        <translation>このアドレスでは http のまま</translation>
    </message>
    <message>
        <source>Credentials and token travel unencrypted (http)</source>
        <translation>認証情報とトークンが暗号化されずに送信されます (http)</translation>
    </message>
    <message>
        <source>Anyone on this network can read them.</source>
        <translation>このネットワーク上の誰でも読み取れます。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::ImportDialog</name>
    <message>
        <source>Take them out of the file</source>
        <translation>ファイルから取り除く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 をインポート</translation>
    </message>
    <message>
        <source>What %1 would bring</source>
        <translation>%1 から取り込まれる内容</translation>
    </message>
    <message>
        <source>This is %1. Secrets move to the keychain; nothing is taken before you say so.</source>
        <translation>これは%1です。シークレットはキーチェーンに移されます。承認するまで何も取り込まれません。</translation>
    </message>
    <message>
        <source>Sources in the file</source>
        <translation>ファイル内のソース</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Secrets → keychain</source>
        <translation>シークレット → キーチェーン</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>changes the source of that name</source>
        <translation>同名のソースを変更</translation>
    </message>
    <message>
        <source>still needs: %1</source>
        <translation>不足: %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Import one source</source>
        <translation>1 件のソースをインポート</translation>
    </message>
    <message numerus="yes">
        <source>Import %n sources</source>
        <translation>
            <numerusform>%n 件のソースをインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>One source was imported from %1.</source>
        <translation>%1 から 1 件のソースをインポートしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n sources were imported from %1.</source>
        <translation>
            <numerusform>%1 から %n 件のソースをインポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The secrets are in the keychain now, and still in %1 too, where every program of yours can read them. The rest of the file would stay as it is.</source>
        <translation>シークレットはキーチェーンに入りましたが、%1 にも残っており、あなたのどのプログラムからでも読み取れます。ファイルのほかの部分は変わりません。</translation>
    </message>
    <message>
        <source>Leave the file as it is</source>
        <translation>ファイルをそのままにする</translation>
    </message>
    <message>
        <source>The secrets were taken out of %1.</source>
        <translation>%1 からシークレットを取り除きました。</translation>
    </message>
    <message>
        <source>%1 can’t be written: %2. It is as it was.</source>
        <translation>%1 に書き込めません: %2。ファイルは元のままです。</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile, so it was left alone.</source>
        <translation>%1 はその間に変更されたため、そのままにしました。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>tokenwatch::KeyboardHelp</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Empty the filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Timeline: the event before</source>
        <translation>タイムライン: 前のイベント</translation>
    </message>
    <message>
        <source>Timeline: the next event</source>
        <translation>タイムライン: 次のイベント</translation>
    </message>
</context>
<context>
    <name>tokenwatch::KeysPage</name>
    <message>
        <source>&amp;Revoke…</source>
        <translation>取り消し(&amp;R)…</translation>
    </message>
    <message>
        <source>Keys of programs</source>
        <translation>プログラムのキー</translation>
    </message>
    <message>
        <source>A program that comes over TCP shows a key. It may take tokens of the sources named here, and nothing else.</source>
        <translation>TCP で接続するプログラムはキーを提示します。ここに挙げたソースのトークンだけを取得でき、それ以外は何もできません。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>&amp;New key…</source>
        <translation>新しいキー(&amp;N)…</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>すべてのソース</translation>
    </message>
    <message>
        <source>none that is still there</source>
        <translation>現存するソースなし</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1: names of sources, separated by commas</extracomment>
        <translation>
            <numerusform>%1、ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>キーを取り消し</translation>
    </message>
    <message>
        <source>Revoke the key %1?</source>
        <translation>キー %1 を取り消しますか?</translation>
    </message>
    <message>
        <source>The program that uses it gets no token any more.</source>
        <translation>このキーを使用するプログラムは、以後トークンを取得できません。</translation>
    </message>
    <message>
        <source>Serve the local &amp;API on this computer</source>
        <translation>このコンピューターでローカル API を提供(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Port of the API</source>
        <translation>API のポート(&amp;P)</translation>
    </message>
    <message>
        <source>Run the pro&amp;xy, which adds tokens to requests</source>
        <translation>要求にトークンを追加するゲートウェイを動作(&amp;X)</translation>
    </message>
    <message>
        <source>P&amp;ort of the proxy</source>
        <translation>ゲートウェイのポート(&amp;O)</translation>
    </message>
    <message>
        <source>Only programs on this computer reach them. Port 0 takes any free one. Programs that use the socket, as tokenctl does, are served in any case.</source>
        <translation>接続できるのは、このコンピューター上のプログラムだけです。ポート 0 では、空いている任意のポートを使用します。tokenctl のようにソケットを使うプログラムには、常に提供されます。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>This is no port. Write a number from 0 to 65535, or nothing for the usual one.</source>
        <translation>ポートとして正しくありません。0～65535 の数を入力するか、通常のポートを使う場合は空欄にしてください。</translation>
    </message>
    <message>
        <source>Tokenwatch was started with --no-tcp, which wins over what is chosen here.</source>
        <translation>Tokenwatch は --no-tcp を指定して起動されました。ここでの選択よりもそちらが優先されます。</translation>
    </message>
    <message>
        <source>Tokenwatch was started with --api-port and --gateway-port, which win over the ports chosen here.</source>
        <translation>Tokenwatch は --api-port と --gateway-port を指定して起動されました。ここで選択したポートよりもそちらが優先されます。</translation>
    </message>
    <message>
        <source>Tokenwatch was started with %1, which wins over the port chosen here.</source>
        <translation>Tokenwatch は %1 を指定して起動されました。ここで選択したポートよりもそちらが優先されます。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::KindPage</name>
    <message>
        <source>How does this source get its tokens?</source>
        <translation>このソースはどのようにトークンを取得しますか?</translation>
    </message>
    <message>
        <source>Choose what the provider’s documentation describes. It can be changed later.</source>
        <translation>プロバイダーの文書に記載されている方法を選択してください。後で変更できます。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::LogPage</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>エラーのみ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Log of the source</source>
        <translation>ソースのログ</translation>
    </message>
    <message>
        <source>Find in log</source>
        <translation>ログ内を検索</translation>
    </message>
    <message>
        <source>Copy the lines that are shown</source>
        <translation>表示中の行をコピー</translation>
    </message>
    <message>
        <source>Tokens and secrets are never written to the log.</source>
        <translation>トークンとシークレットがログに書き込まれることはありません。</translation>
    </message>
    <message>
        <source>No line holds “%1”.</source>
        <translation>「%1」を含む行はありません。</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>失敗はありません。</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>まだ記録はありません。</translation>
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
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>ソース(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Time &amp;range</source>
        <translation>時間範囲(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Local API on its socket only</source>
        <translation>ローカル API はソケットのみ</translation>
    </message>
    <message>
        <source>Local API on · %1</source>
        <translation>ローカル API オン · %1</translation>
    </message>
    <message>
        <source>Sandbox · %1</source>
        <translation>サンドボックス · %1</translation>
    </message>
    <message>
        <source>About Tokenwatch</source>
        <translation>Tokenwatch について</translation>
    </message>
    <message>
        <source>Tokenwatch %1</source>
        <translation>Tokenwatch %1</translation>
    </message>
    <message>
        <source>Keeps API tokens alive and shows which one will be lost next.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>API トークンを維持し、次に失われるトークンを示します。

GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Tab of the d&amp;etails</source>
        <translation>詳細のタブ(&amp;E)</translation>
    </message>
</context>
<context>
    <name>tokenwatch::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>tokenwatch::MessageCard</name>
    <message>
        <source>Try again now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>tokenwatch::NetworkPage</name>
    <message>
        <source>The way to providers</source>
        <translation>プロバイダーへの経路</translation>
    </message>
    <message>
        <source>As the environment says (HTTPS_PROXY)</source>
        <translation>環境変数に従う (HTTPS_PROXY)</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>Through this proxy</source>
        <translation>次のプロキシを経由</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>プロキシ(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>アドレス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Not for</source>
        <translation>除外(&amp;N)</translation>
    </message>
    <message>
        <source>Hosts, domains and networks, separated by commas. This computer is always reached directly, and so is plain http.</source>
        <translation>ホスト、ドメイン、ネットワークをコンマで区切って入力します。このコンピューターと暗号化なしの http には、常に直接接続します。</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>証明書ファイルを選択</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>認証局(&amp;A)</translation>
    </message>
    <message>
        <source>Certificate file of an authority</source>
        <translation>認証局の証明書ファイル</translation>
    </message>
    <message>
        <source>The certificate (PEM) of an authority of your own, trusted besides those of the system. A source that names a file of its own uses that instead.</source>
        <translation>システムの認証局に加えて信頼する、独自の認証局の証明書 (PEM) です。独自のファイルを指定しているソースでは、代わりにそのファイルを使用します。</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>待ち時間の上限</translation>
    </message>
    <message>
        <source>A connection is made &amp;within</source>
        <translation>接続の確立までの時間(&amp;W)</translation>
    </message>
    <message>
        <source>An attempt is &amp;over after</source>
        <translation>試行を終えるまでの時間(&amp;O)</translation>
    </message>
</context>
<context>
    <name>tokenwatch::NewKeyDialog</name>
    <message>
        <source>&amp;All sources, those to come too</source>
        <translation>今後追加するものも含め、すべてのソース(&amp;A)</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>キーを作成</translation>
    </message>
    <message>
        <source>&amp;Name of the program</source>
        <translation>プログラムの名前(&amp;N)</translation>
    </message>
    <message>
        <source>It may &amp;use</source>
        <translation>使用できるソース(&amp;U)</translation>
    </message>
    <message>
        <source>This is the key of %1. It is shown this once: copy it now.</source>
        <translation>%1 のキーです。表示されるのは今回だけなので、今すぐコピーしてください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>tokenwatch::NoHits</name>
    <message>
        <source>No source is in this state now.</source>
        <translation>現在この状態のソースはありません。</translation>
    </message>
    <message>
        <source>No source matches “%1”.</source>
        <translation>「%1」に一致するソースはありません。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターを解除</translation>
    </message>
</context>
<context>
    <name>tokenwatch::NoticeDesk</name>
    <message>
        <source>Notifications are snoozed until %1.</source>
        <translation>通知は %1 までスヌーズ中です。</translation>
    </message>
    <message>
        <source>Notifications snoozed</source>
        <translation>通知はスヌーズ中</translation>
    </message>
    <message>
        <source>Notifications on</source>
        <translation>通知はオン</translation>
    </message>
    <message>
        <source>1 notification</source>
        <translation>1 件の通知</translation>
    </message>
    <message numerus="yes">
        <source>%n notifications</source>
        <translation>
            <numerusform>%n 件の通知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenwatch::NotificationsPage</name>
    <message>
        <source>Tell me when</source>
        <translation>通知する条件</translation>
    </message>
    <message>
        <source>a token &amp;ends soon and no refresh is expected</source>
        <translation>トークンがまもなく終了し、更新が見込まれないとき(&amp;E)</translation>
    </message>
    <message>
        <source>a token is &amp;lost</source>
        <translation>トークンが失われたとき(&amp;L)</translation>
    </message>
    <message>
        <source>a source is &amp;blocked: no credentials, or the keychain is locked</source>
        <translation>認証情報がない、またはキーチェーンのロックによりソースがブロックされたとき(&amp;B)</translation>
    </message>
    <message>
        <source>a lost token is bac&amp;k</source>
        <translation>失われたトークンが回復したとき(&amp;K)</translation>
    </message>
    <message>
        <source>How &amp;far ahead of the end</source>
        <translation>終了前に通知する時間(&amp;F)</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>通知しない時間帯</translation>
    </message>
    <message>
        <source>Show &amp;nothing in these hours</source>
        <translation>この時間帯は何も表示しない(&amp;N)</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>開始(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>終了(&amp;U)</translation>
    </message>
    <message>
        <source>What is still wrong then is shown when they are over.</source>
        <translation>その間に解消しなかった問題は、時間帯が終わると表示されます。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::Options</name>
    <message>
        <source>Keeps API tokens alive and shows which one will be lost next.</source>
        <translation>API トークンを維持し、次に失われるトークンを示します。</translation>
    </message>
    <message>
        <source>Keep everything in this directory (mode 0700).</source>
        <translation>すべてをこのディレクトリに保存します (モード 0700)。</translation>
    </message>
    <message>
        <source>Start the sandbox provider and sources for it; nothing of yours is touched.</source>
        <translation>サンドボックスプロバイダーとそのソースを起動します。既存のデータには触れません。</translation>
    </message>
    <message>
        <source>The sandbox's port; 0, any free one, is the default.</source>
        <translation>サンドボックスのポート。既定は 0 (任意の空きポート) です。</translation>
    </message>
    <message>
        <source>Start the sandbox provider and nothing else.</source>
        <translation>サンドボックスプロバイダーのみを起動します。</translation>
    </message>
    <message>
        <source>Where secrets are kept: keychain, file or memory.</source>
        <translation>シークレットの保存先: keychain、file、memory のいずれか。</translation>
    </message>
    <message>
        <source>The key for --secrets file: at least 32 bytes, mode 0600.</source>
        <translation>--secrets file 用の鍵: 32 バイト以上、モード 0600。</translation>
    </message>
    <message>
        <source>The local API's port; 8765 is the default, 0 is any free one.</source>
        <translation>ローカル API のポート。既定は 8765、0 は任意の空きポートです。</translation>
    </message>
    <message>
        <source>The gateway's port; 8766 is the default, 0 is any free one.</source>
        <translation>ゲートウェイのポート。既定は 8766、0 は任意の空きポートです。</translation>
    </message>
    <message>
        <source>Serve the API on its socket only, and start no gateway.</source>
        <translation>API をソケットでのみ提供し、ゲートウェイを起動しません。</translation>
    </message>
    <message>
        <source>Where tokens are stored: sqlite:PATH, json:PATH or json: for ./data/token-cache.json.</source>
        <translation>トークンの保存先: sqlite:PATH、json:PATH、または ./data/token-cache.json を表す json:。</translation>
    </message>
    <message>
        <source>Sources provisioned from this file, read-only, read again on SIGHUP.</source>
        <translation>このファイルから読み取り専用のソースを提供します。SIGHUP で再読み込みします。</translation>
    </message>
    <message>
        <source>error, warn, info or debug; also LOG_LEVEL.</source>
        <translation>error、warn、info、debug のいずれか。LOG_LEVEL でも指定できます。</translation>
    </message>
    <message>
        <source>Start in the tray, without showing the window (tokenwatch only).</source>
        <translation>ウィンドウを表示せずにトレイで起動します (tokenwatch のみ)。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::OverviewPage</name>
    <message>
        <source>Latest attempts</source>
        <translation>最近の試行</translation>
    </message>
</context>
<context>
    <name>tokenwatch::QrCode</name>
    <message>
        <source>QR code for %1</source>
        <translation>%1 の QR コード</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxClients</name>
    <message>
        <source>public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>confidential, signs with a key</source>
        <translation>機密、鍵で署名</translation>
    </message>
    <message>
        <source>confidential, has a secret</source>
        <translation>機密、シークレットあり</translation>
    </message>
    <message>
        <source>answers after %1</source>
        <translation>%1後に応答</translation>
    </message>
    <message>
        <source>expires_in is a date</source>
        <translation>expires_in が日付</translation>
    </message>
    <message>
        <source>nothing special</source>
        <translation>特記事項なし</translation>
    </message>
    <message>
        <source>The answer’s expires_in is the instant at which the access token ends, as some providers have it, not the seconds until then.</source>
        <translation>応答の expires_in は、一部のプロバイダーと同様に、残り秒数ではなくアクセストークンの終了時刻です。</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Access token lives</source>
        <translation>アクセストークンの有効期間</translation>
    </message>
    <message>
        <source>Refresh token lives</source>
        <translation>リフレッシュトークンの有効期間</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>特記事項</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxCommands</name>
    <message>
        <source>There was no session to revoke.</source>
        <translation>取り消すセッションはありませんでした。</translation>
    </message>
    <message>
        <source>1 session was revoked.</source>
        <translation>1 件のセッションを取り消しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were revoked.</source>
        <translation>
            <numerusform>%n 件のセッションを取り消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The curl command is on the clipboard. Put the secrets in where the dots are.</source>
        <translation>curl コマンドをクリップボードにコピーしました。点の箇所にシークレットを入れてください。</translation>
    </message>
    <message numerus="yes">
        <source>A curl command that gets a token as %1 is on the clipboard for %n seconds.</source>
        <translation>
            <numerusform>%1 としてトークンを取得する curl コマンドを %n 秒間クリップボードに保持します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The sandbox’s address is on the clipboard.</source>
        <translation>サンドボックスのアドレスをクリップボードにコピーしました。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxEdrs</name>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>refresh refused</source>
        <translation>更新拒否</translation>
    </message>
    <message>
        <source>not refreshed yet</source>
        <translation>未更新</translation>
    </message>
    <message>
        <source>refreshed once</source>
        <translation>1 回更新</translation>
    </message>
    <message numerus="yes">
        <source>refreshed %n times</source>
        <translation>
            <numerusform>%n 回更新</numerusform>
        </translation>
    </message>
    <message>
        <source>token ended %1</source>
        <comment>a time of day</comment>
        <translation>トークンは %1 に終了</translation>
    </message>
    <message>
        <source>token until %1</source>
        <comment>a time of day</comment>
        <translation>トークンは %1 まで</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>転送</translation>
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
        <translation>全員</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a client and a path</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Struck</source>
        <translation>発生回数</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxGrants</name>
    <message>
        <source>the user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>the client itself</source>
        <translation>クライアント自身</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 セッション</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n セッション</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none in use</source>
        <comment>a number of sessions</comment>
        <translation>%1、使用中なし</translation>
    </message>
    <message>
        <source>no scope</source>
        <translation>スコープなし</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>グラント</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Began with</source>
        <translation>取得方法</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>作成時刻</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxPage</name>
    <message>
        <source>Filter: %1</source>
        <translation>フィルター: %1</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>フィルターに一致するものはありません。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターを解除</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxRequests</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>no answer was sent</source>
        <translation>応答は送信されませんでした</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>worked on try %1</source>
        <translation>試行 %1 で成功</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>fault: %1</source>
        <translation>障害: %1</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>試行 %1</translation>
    </message>
    <message>
        <source>no client</source>
        <translation>クライアントなし</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>処理内容</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxSessions</name>
    <message>
        <source>ended %1</source>
        <comment>a time of day</comment>
        <translation>%1 に終了</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time of day</comment>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>no longer works</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>no refresh token</source>
        <translation>リフレッシュトークンなし</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>スコープ: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Began with</source>
        <translation>取得方法</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>リフレッシュトークン</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>グラント</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>作成時刻</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxSteps</name>
    <message>
        <source>once</source>
        <translation>1 回</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>#</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Last at</source>
        <translation>最終時刻</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxWindow</name>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Nobody has signed in yet. A token that is asked for begins a session.</source>
        <translation>まだ誰もサインインしていません。トークンが要求されるとセッションが始まります。</translation>
    </message>
    <message>
        <source>Revoked only</source>
        <translation>取り消し済みのみ</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>グラント</translation>
    </message>
    <message>
        <source>Nothing has been granted yet. A sign-in, or a client’s own request for a token, begins a grant.</source>
        <translation>まだ何も許可されていません。サインイン、またはクライアント自身によるトークンの要求で、グラントが始まります。</translation>
    </message>
    <message>
        <source>Without a session in use</source>
        <translation>使用中のセッションなし</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>No client is registered.</source>
        <translation>登録されたクライアントはありません。</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Nothing has been asked yet. Each request appears here as it is answered, secrets masked.</source>
        <translation>要求はまだありません。要求は応答と同時に、シークレットを伏せてここに表示されます。</translation>
    </message>
    <message>
        <source>Failures and retries</source>
        <translation>失敗と再試行</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Sandbox at %1</source>
        <translation>サンドボックス (%1)</translation>
    </message>
    <message>
        <source>A provider to try things out with. Nothing here is real, and nothing leaves this computer.</source>
        <translation>試用のためのプロバイダーです。ここにあるものはすべて架空で、このコンピューターの外には何も出ません。</translation>
    </message>
    <message>
        <source>EDRs</source>
        <translation>EDR</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Parts of the sandbox</source>
        <translation>サンドボックスの項目</translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>セッションを表示</translation>
    </message>
    <message>
        <source>Revoke all</source>
        <translation>すべて取り消し</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>一覧を空にする</translation>
    </message>
    <message>
        <source>A command that gets a token as this client, with its secret</source>
        <translation>このクライアントとしてトークンを取得するコマンド (シークレットを含む)</translation>
    </message>
    <message>
        <source>The same request as a command, with dots where its secrets were</source>
        <translation>同じ要求のコマンド (シークレットは点で表示)</translation>
    </message>
    <message>
        <source>%1 of %2 can be used</source>
        <translation>%2 件中 %1 件が使用可能</translation>
    </message>
    <message>
        <source>Faults (%1 on)</source>
        <translation>障害 (%1 件オン)</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SchedulingPage</name>
    <message>
        <source>Sources that have no rule of their own</source>
        <translation>独自のルールがないソース</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>%1 % of the lifetime before the end</source>
        <translation>終了までの残りが有効期間の %1% になった時点</translation>
    </message>
    <message>
        <source>%1 before the end</source>
        <translation>終了の %1前</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>行わない</translation>
    </message>
    <message>
        <source>Every %1 % of the lifetime</source>
        <translation>有効期間の %1% ごと</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>%1ごと</translation>
    </message>
    <message>
        <source>Also at a &amp;steady pace</source>
        <translation>一定の間隔でも更新(&amp;S)</translation>
    </message>
    <message>
        <source>Automatically is 5 min before the end, and for short tokens a fifth of their lifetime. A token that lives no longer than the time chosen here is refreshed automatically, too.</source>
        <translation>自動では、終了の 5 分前に更新します。短いトークンでは、有効期間の 5 分の 1 が残った時点で更新します。有効期間がここで選択した時間以下のトークンも、自動で更新されます。</translation>
    </message>
    <message>
        <source>After a refresh that failed</source>
        <translation>更新に失敗した後</translation>
    </message>
    <message>
        <source>&amp;First wait, at most</source>
        <translation>最初の待ち時間の上限(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>最長の待ち時間(&amp;L)</translation>
    </message>
    <message>
        <source>Each wait is twice the one before. What a provider asks for, and the pause after a refused password, are kept in any case.</source>
        <translation>待ち時間は毎回、前回の 2 倍になります。プロバイダーが求める待ち時間と、パスワードが拒否された後の間隔は、常に守られます。</translation>
    </message>
    <message>
        <source>At one provider</source>
        <translation>1 つのプロバイダーに対して</translation>
    </message>
    <message>
        <source>Refreshes at the same &amp;time</source>
        <translation>同時に行う更新の数(&amp;T)</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SecretDialog</name>
    <message>
        <source>Credentials</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Credentials of %1</source>
        <translation>%1 の認証情報</translation>
    </message>
    <message>
        <source>What you enter is stored encrypted and not shown again. Empty fields stay as they are.</source>
        <translation>入力した内容は暗号化して保存され、再び表示されることはありません。空欄の項目は変わりません。</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SecretField</name>
    <message>
        <source>Replace…</source>
        <translation>交換…</translation>
    </message>
    <message>
        <source>Paste it here, or choose its file.</source>
        <translation>ここに貼り付けるか、ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Nothing is stored</source>
        <translation>何も保存されていません</translation>
    </message>
    <message>
        <source>Choose the file of the secret</source>
        <translation>シークレットのファイルを選択</translation>
    </message>
    <message>
        <source>That file can’t be read, or is larger than 64 KiB.</source>
        <translation>そのファイルは読み取れないか、64 KiB を超えています。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SecurityPage</name>
    <message>
        <source>In the keychain of this desktop</source>
        <translation>このデスクトップのキーチェーン</translation>
    </message>
    <message>
        <source>In the store, sealed with the key file</source>
        <translation>ストア内 (鍵ファイルで封印)</translation>
    </message>
    <message>
        <source>In memory, until Tokenwatch is closed</source>
        <translation>メモリ内 (Tokenwatch の終了まで)</translation>
    </message>
    <message>
        <source>Passwords and client secrets</source>
        <translation>パスワードとクライアントシークレット</translation>
    </message>
    <message>
        <source>Tokens are sealed in the store, and their key is kept in the same place. Where that is is chosen when Tokenwatch is started (--secrets).</source>
        <translation>トークンはストア内に封印され、その鍵も同じ場所に保管されます。保管場所は Tokenwatch の起動時に指定します (--secrets)。</translation>
    </message>
    <message>
        <source>&amp;Clear a copied token from the clipboard after</source>
        <translation>コピーしたトークンをクリップボードから消去するまでの時間(&amp;C)</translation>
    </message>
    <message>
        <source>While nobody is there</source>
        <translation>誰もいない間</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>隠さない</translation>
    </message>
    <message>
        <source>Co&amp;ver tokens after</source>
        <translation>トークンを隠すまでの時間(&amp;V)</translation>
    </message>
    <message>
        <source>Cover tokens when the screen is &amp;locked</source>
        <translation>画面がロックされたらトークンを隠す(&amp;L)</translation>
    </message>
    <message>
        <source>What a token says is hidden, the clipboard gives up a token that it holds, and none is copied until you press “Show again”. Only input in Tokenwatch counts. Refreshing goes on. This is a cover and no lock: whoever sits at your open session can lift it.</source>
        <translation>トークンの内容が非表示になり、クリップボードにあるトークンは消去され、「再表示」を押すまでトークンはコピーできません。操作と見なされるのは Tokenwatch での入力だけです。更新は続きます。これは目隠しであり、ロックではありません。開いたままのセッションの前に座る人なら誰でも解除できます。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Local API and proxy</source>
        <translation>ローカル API とゲートウェイ</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SeverityChip</name>
    <message>
        <source>Show only sources that are %1</source>
        <translation>「%1」のソースのみを表示</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count and severity, as in 2 at risk</comment>
        <translation>%2 %1 件</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SignInDialog</name>
    <message>
        <source>Open browser</source>
        <translation>ブラウザーを開く</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>%1 にサインイン</translation>
    </message>
    <message>
        <source>Waiting for the sign-in</source>
        <translation>サインインを待機中</translation>
    </message>
    <message>
        <source>1. Open this address, here or on another device:</source>
        <translation>1. このコンピューターまたは別のデバイスで、次のアドレスを開きます:</translation>
    </message>
    <message>
        <source>2. Type this code there:</source>
        <translation>2. そこで次のコードを入力します:</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation>%1 にサインイン中</translation>
    </message>
    <message>
        <source>Asking %1 how people sign in there.</source>
        <translation>サインイン方法を %1 に問い合わせています。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>コード: %1</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>ブラウザーをもう一度開く</translation>
    </message>
    <message>
        <source>Sign in on any device</source>
        <translation>任意のデバイスでサインイン</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>ブラウザーで続行</translation>
    </message>
    <message>
        <source>Scan the code with a phone, or do it by hand. This window notices when it is done.</source>
        <translation>携帯電話でコードをスキャンするか、手動で行ってください。完了すると、このウィンドウが検知します。</translation>
    </message>
    <message>
        <source>Sign in there as usual. This window notices when it is done.</source>
        <translation>いつもどおりサインインしてください。完了すると、このウィンドウが検知します。</translation>
    </message>
    <message>
        <source>The provider waits for another %1.</source>
        <translation>プロバイダーはあと %1 待機します。</translation>
    </message>
    <message>
        <source>The provider no longer waits.</source>
        <translation>プロバイダーはもう待機していません。</translation>
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
        <translation>サーバーは %1 まで古いトークンを受け入れる可能性があります。</translation>
    </message>
    <message>
        <source>It was pasted by hand and can’t be fetched again.</source>
        <translation>手動で貼り付けられたもので、再取得できません。</translation>
    </message>
    <message>
        <source>Clear token</source>
        <translation>トークンを消去</translation>
    </message>
    <message>
        <source>Clear the token of %1?</source>
        <translation>%1 のトークンを消去しますか?</translation>
    </message>
    <message>
        <source>Also revoke it at the server</source>
        <translation>サーバーでも取り消す</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 を元に戻しました。</translation>
    </message>
    <message>
        <source>%1 was deleted. Its credentials are wiped in %2 s.</source>
        <translation>%1 を削除しました。認証情報は %2 秒後に消去されます。</translation>
    </message>
    <message>
        <source>%1 takes no credentials: its token comes from elsewhere.</source>
        <translation>%1 に認証情報は不要です。トークンは別の場所から取得されます。</translation>
    </message>
    <message>
        <source>Copied the token of %1. The clipboard is cleared after %2 s.</source>
        <translation>%1 のトークンをコピーしました。クリップボードは %2 秒後に消去されます。</translation>
    </message>
    <message>
        <source>No local program has taken it in the last 24 hours.</source>
        <translation>過去 24 時間に、このトークンを取得したローカルのプログラムはありません。</translation>
    </message>
    <message>
        <source>1 local program gets 503 until the next refresh.</source>
        <translation>1 件のローカルのプログラムが、次の更新まで 503 を受け取ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n local programs get 503 until the next refresh.</source>
        <translation>
            <numerusform>%n 件のローカルのプログラムが、次の更新まで 503 を受け取ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: tokens are covered. Press “Show again” first.</source>
        <translation>何もコピーされませんでした。トークンは隠されています。先に「再表示」を押してください。</translation>
    </message>
    <message>
        <source>%1 was refreshed this very second. Asking again would bring nothing newer.</source>
        <translation>%1 はたった今更新されたばかりです。もう一度要求しても、これより新しいトークンは得られません。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SourceEditor</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Name and endpoint</source>
        <translation>名前とエンドポイント</translation>
    </message>
    <message>
        <source>Who gives the tokens, and for what.</source>
        <translation>トークンの発行元と用途。</translation>
    </message>
    <message>
        <source>What you enter here goes straight to where secrets are kept, and is never shown again.</source>
        <translation>ここに入力した内容はシークレットの保存先に直接送られ、再び表示されることはありません。</translation>
    </message>
    <message>
        <source>When to refresh</source>
        <translation>更新の時期</translation>
    </message>
    <message>
        <source>Automatic is right for most: 5 min before the token ends, or at 80 % of its lifetime where that is shorter.</source>
        <translation>通常は自動が適しています。トークン終了の 5 分前、または有効期間の 80% のほうが短い場合はその時点で更新します。</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>ソースを追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>More ways to save</source>
        <translation>ほかの保存方法</translation>
    </message>
    <message>
        <source>Save &amp;without testing</source>
        <translation>テストせずに保存(&amp;W)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>ソース: %1</translation>
    </message>
    <message>
        <source>Edit source: %1</source>
        <translation>ソースを編集: %1</translation>
    </message>
    <message>
        <source>The keychain does not answer: whether secrets are stored is not known.</source>
        <translation>キーチェーンが応答しないため、シークレットが保存されているかどうか分かりません。</translation>
    </message>
    <message>
        <source>This source comes from a file or the environment. Change it there.</source>
        <translation>このソースはファイルまたは環境変数に由来します。そちらで変更してください。</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>kept as secrets</source>
        <translation>シークレットとして保存</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>%1 before expiry</source>
        <translation>期限の %1前</translation>
    </message>
    <message>
        <source>at %1 % of lifetime</source>
        <translation>有効期間の %1% の時点</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>works</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>Add source: %1</source>
        <translation>ソースを追加: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save and sign in…</source>
        <translation>保存してサインイン…</translation>
    </message>
    <message>
        <source>Save and start</source>
        <translation>保存して開始</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Secrets go to the system keychain, never to a file.</source>
        <translation>シークレットはシステムのキーチェーンに入り、ファイルには保存されません。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Discard what you entered?</source>
        <translation>入力した内容を破棄しますか?</translation>
    </message>
    <message>
        <source>Nothing of it has been saved.</source>
        <translation>まだ何も保存されていません。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SourceFilter</name>
    <message>
        <source>Without a host</source>
        <translation>ホストなし</translation>
    </message>
    <message>
        <source>Without a folder</source>
        <translation>フォルダーなし</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>グループ %1</translation>
    </message>
    <message>
        <source>%1, 1 source</source>
        <comment>heading of a group</comment>
        <translation>%1、1 件のソース</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n sources</source>
        <comment>heading of a group</comment>
        <translation>
            <numerusform>%1、%n 件のソース</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>heading of a group, and a cell of a row below it</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SourceView</name>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SourcesModel</name>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Next refresh</source>
        <translation>次回の更新</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>最後の結果</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>グラント</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Refresh token ends</source>
        <translation>リフレッシュトークンの終了</translation>
    </message>
    <message>
        <source>Covered until</source>
        <translation>カバー期限</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Only the rows in sight are asked for their programs, so rows cannot be sorted by them.</source>
        <translation>プログラムの問い合わせは表示中の行についてのみ行うため、この列で行を並べ替えることはできません。</translation>
    </message>
    <message>
        <source>In use by</source>
        <translation>使用中のプログラム</translation>
    </message>
</context>
<context>
    <name>tokenwatch::StepButton</name>
    <message>
        <source>Something is wrong or missing here.</source>
        <translation>誤りまたは不足があります。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::StepList</name>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SummaryStrip</name>
    <message>
        <source>Only sources that end up without a token.</source>
        <translation>トークンを失うソースのみ。</translation>
    </message>
    <message>
        <source>Show all sources</source>
        <translation>すべてのソースを表示</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>これらのみを表示</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>時間範囲</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概況</translation>
    </message>
</context>
<context>
    <name>tokenwatch::TableHeader</name>
    <message>
        <source>without a token</source>
        <comment>beside a curve of how many sources are</comment>
        <translation>トークンなし</translation>
    </message>
</context>
<context>
    <name>tokenwatch::TestPage</name>
    <message>
        <source>Test the source</source>
        <translation>ソースをテスト</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run test</source>
        <translation>テストを実行</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>もう一度テスト</translation>
    </message>
    <message>
        <source>This source can’t be tested now.</source>
        <translation>このソースは現在テストできません。</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>テストは停止されました。</translation>
    </message>
    <message>
        <source>Nothing is stored and nothing has changed.</source>
        <translation>何も保存されず、何も変更されていません。</translation>
    </message>
    <message>
        <source>JWT</source>
        <translation>JWT</translation>
    </message>
    <message>
        <source>opaque</source>
        <translation>不透明</translation>
    </message>
    <message>
        <source>valid %1</source>
        <translation>有効期間 %1</translation>
    </message>
    <message>
        <source>refresh every %1</source>
        <translation>%1ごとに更新</translation>
    </message>
    <message>
        <source>it does not say when it ends</source>
        <translation>終了時刻の情報なし</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>none; each token is fetched anew</source>
        <translation>なし。トークンは毎回新たに取得されます</translation>
    </message>
    <message>
        <source>received</source>
        <translation>受信済み</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>リフレッシュトークン</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>成功です。</translation>
    </message>
    <message>
        <source>It works. Attempt %1 will be used from now on.</source>
        <translation>成功です。今後は試行 %1 を使用します。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使用</translation>
    </message>
    <message>
        <source>Answer of attempt %1 (secrets hidden)</source>
        <translation>試行 %1 の応答 (シークレットは非表示)</translation>
    </message>
    <message>
        <source>The answer had no body.</source>
        <translation>応答に本文がありませんでした。</translation>
    </message>
    <message>
        <source>The token is in:</source>
        <translation>トークンの場所:</translation>
    </message>
    <message>
        <source>The member of the answer that holds the token</source>
        <translation>応答の中でトークンを含むメンバー</translation>
    </message>
    <message>
        <source>Use this field</source>
        <translation>このフィールドを使用</translation>
    </message>
    <message>
        <source>valid %1, %2</source>
        <extracomment>%1: "15 min", %2: "from the exp claim" or "assumed"</extracomment>
        <translation>有効期間 %1、%2</translation>
    </message>
    <message>
        <source>found in “%1”</source>
        <translation>「%1」で検出</translation>
    </message>
</context>
<context>
    <name>tokenwatch::TimelineGestures</name>
    <message>
        <source>Nothing happens here in the time shown.</source>
        <translation>表示中の期間には何も起こりません。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::TimelineLegend</name>
    <message>
        <source>token in hand</source>
        <translation>保有中のトークン</translation>
    </message>
    <message>
        <source>covered by planned refreshes</source>
        <translation>予定された更新によるカバー</translation>
    </message>
    <message>
        <source>planned refresh</source>
        <translation>予定された更新</translation>
    </message>
    <message>
        <source>retry after a failure</source>
        <translation>失敗後の再試行</translation>
    </message>
    <message>
        <source>no valid token</source>
        <translation>有効なトークンなし</translation>
    </message>
    <message>
        <source>refresh token ends</source>
        <translation>リフレッシュトークンの終了</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>保有中</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>トークンなし</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>凡例: %1</translation>
    </message>
</context>
<context>
    <name>tokenwatch::TokenMonitor</name>
    <message>
        <source>Und&amp;o</source>
        <translation>元に戻す(&amp;O)</translation>
    </message>
    <message>
        <source>Token monitor</source>
        <translation>トークンモニター</translation>
    </message>
    <message>
        <source>None of the sources shown here has a problem.</source>
        <translation>ここに表示されているソースに問題はありません。</translation>
    </message>
    <message>
        <source>%1 is the only problem shown here.</source>
        <translation>ここに表示されている中で問題があるのは %1 だけです。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::TrayMenu</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>ほか %n 件…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Refresh all</source>
        <translation>すべて更新(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pause refreshing</source>
        <translation>更新を一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Until I &amp;resume it</source>
        <translation>再開するまで(&amp;R)</translation>
    </message>
    <message>
        <source>Res&amp;ume refreshing</source>
        <translation>更新を再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;End the snooze of notifications</source>
        <translation>通知のスヌーズを解除(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;nooze notifications</source>
        <translation>通知をスヌーズ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open Tokenwatch</source>
        <translation>Tokenwatch を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>トークンをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;nooze</source>
        <translation>スヌーズ(&amp;N)</translation>
    </message>
    <message>
        <source>For 15 min</source>
        <translation>15 分間</translation>
    </message>
    <message>
        <source>For 1 h</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>Until tomorrow 8:00</source>
        <translation>明日 8:00 まで</translation>
    </message>
    <message>
        <source>Until it changes</source>
        <translation>変化するまで</translation>
    </message>
</context>
<context>
    <name>tokenwatch::UsePage</name>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Programs that used it</source>
        <translation>使用したプログラム</translation>
    </message>
    <message>
        <source>No program has asked for this token yet.</source>
        <translation>このトークンを要求したプログラムはまだありません。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the snippet</source>
        <translation>スニペットをコピー</translation>
    </message>
    <message>
        <source>Language of the snippet</source>
        <translation>スニペットの言語</translation>
    </message>
    <message>
        <source>Or through the gateway, which adds the header</source>
        <translation>または、ヘッダーを追加するゲートウェイ経由で使用</translation>
    </message>
    <message>
        <source>Address of the source at the gateway</source>
        <translation>ゲートウェイでのソースのアドレス</translation>
    </message>
    <message>
        <source>Copy the gateway's address</source>
        <translation>ゲートウェイのアドレスをコピー</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>トークンをコピー</translation>
    </message>
    <message>
        <source>Copy Authorization header</source>
        <translation>Authorization ヘッダーをコピー</translation>
    </message>
    <message>
        <source>The token is taken off the clipboard again by itself.</source>
        <translation>トークンはクリップボードから自動的に消去されます。</translation>
    </message>
    <message>
        <source>Or copy once</source>
        <translation>または 1 回だけコピー</translation>
    </message>
    <message>
        <source>Local API is on</source>
        <translation>ローカル API はオン</translation>
    </message>
    <message>
        <source>Local API is off</source>
        <translation>ローカル API はオフ</translation>
    </message>
    <message>
        <source>%1 · this computer only</source>
        <translation>%1 · このコンピューターのみ</translation>
    </message>
    <message>
        <source>Programs of yours reach it through its socket, with tokenctl.</source>
        <translation>プログラムからは、tokenctl を使ってソケット経由で接続できます。</translation>
    </message>
    <message>
        <source>Goes to %1. Programs show their key as X-Tokenwatch-Key.</source>
        <translation>%1 に転送します。プログラムはキーを X-Tokenwatch-Key で提示します。</translation>
    </message>
    <message>
        <source>The gateway is off.</source>
        <translation>ゲートウェイはオフです。</translation>
    </message>
    <message>
        <source>This source has no service behind the gateway yet. Edit the source to name one.</source>
        <translation>このソースには、ゲートウェイの転送先サービスがまだありません。ソースを編集して指定してください。</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Turn the local API off</source>
        <translation>ローカル API をオフにする</translation>
    </message>
    <message>
        <source>Turn the local API on</source>
        <translation>ローカル API をオンにする</translation>
    </message>
    <message>
        <source>Tokenwatch was started with --no-tcp, which wins over what is chosen here.</source>
        <translation>Tokenwatch は --no-tcp を指定して起動されました。ここでの選択よりもそちらが優先されます。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::UsingPage</name>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>No source uses this sandbox.</source>
        <translation>このサンドボックスを使用するソースはありません。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::WarningLine</name>
    <message>
        <source>Selects this source</source>
        <translation>このソースを選択します</translation>
    </message>
</context>
<context>
    <name>tokenwatch::Welcome</name>
    <message>
        <source>Keep every token alive, and know when one isn’t</source>
        <translation>すべてのトークンを維持し、途切れたらすぐに分かります</translation>
    </message>
    <message>
        <source>Tokenwatch fetches and refreshes API tokens on time, shows what runs out next, and hands them to your local tools. How do you want to start?</source>
        <translation>Tokenwatch は API トークンを期限までに取得して更新し、次に期限切れになるものを示し、ローカルのツールに渡します。どのように始めますか?</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>サンドボックスを試す</translation>
    </message>
    <message>
        <source>Starts a small login server on this computer with demo tokens. Some refresh, one fails, one runs out. Nothing leaves this machine.</source>
        <translation>デモ用トークンを備えた小さなログインサーバーをこのコンピューターで起動します。更新されるもの、失敗するもの、期限切れになるものがあります。このマシンの外には何も出ません。</translation>
    </message>
    <message>
        <source>Start sandbox</source>
        <translation>サンドボックスを開始</translation>
    </message>
    <message>
        <source>30 seconds, no account</source>
        <translation>30 秒、アカウント不要</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>ファイルをインポート</translation>
    </message>
    <message>
        <source>Reads .env files, sources, EDRs, Postman and Insomnia exports. You see every source first, and secrets move to the system keychain.</source>
        <translation>.env ファイル、ソース、EDR、Postman と Insomnia のエクスポートを読み込みます。最初にすべてのソースを確認でき、シークレットはシステムのキーチェーンに移されます。</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>or drop a file on this window</source>
        <translation>またはこのウィンドウにファイルをドロップ</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>ソースを追加</translation>
    </message>
    <message>
        <source>Client credentials, password, refresh token, EDR, browser sign-in, or a pasted token. A test shows each request before you save.</source>
        <translation>クライアント認証情報、パスワード、リフレッシュトークン、EDR、ブラウザーサインイン、貼り付けたトークンに対応しています。保存前のテストで各要求を確認できます。</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>ソースを追加…</translation>
    </message>
    <message>
        <source>Secrets stay in the system keychain.</source>
        <translation>シークレットはシステムのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Only endpoints you add are contacted. No telemetry.</source>
        <translation>接続先は追加したエンドポイントだけです。テレメトリーはありません。</translation>
    </message>
    <message>
        <source>Moving from another computer?</source>
        <translation>別のコンピューターから移行しますか?</translation>
    </message>
    <message>
        <source>Open a saved setup…</source>
        <translation>保存した設定を開く…</translation>
    </message>
</context>
<context>
    <name>tokenwatch::runtime::Presence</name>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>1 program gets no token while Tokenwatch is closed.</source>
        <translation>Tokenwatch を終了している間、1 件のプログラムがトークンを取得できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n programs get no token while Tokenwatch is closed.</source>
        <translation>
            <numerusform>Tokenwatch を終了している間、%n 件のプログラムがトークンを取得できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens are not refreshed either, until Tokenwatch is started again.</source>
        <translation>また、Tokenwatch を再び起動するまでトークンは更新されません。</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>動作を続ける</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
</TS>
