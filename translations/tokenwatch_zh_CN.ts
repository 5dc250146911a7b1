<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Claims</name>
    <message>
        <source>Not a JWT, nothing to decode</source>
        <translation>不是 JWT，无可解码的内容</translation>
    </message>
    <message>
        <source>The token is opaque: only the server that gave it can read it.</source>
        <translation>此令牌不透明：只有发出它的服务器才能读取。</translation>
    </message>
    <message>
        <source>JWT without a signature</source>
        <translation>没有签名的 JWT</translation>
    </message>
    <message>
        <source>Its algorithm is “none”: anybody could have written it.</source>
        <translation>其算法为“none”：任何人都可能写出它。</translation>
    </message>
    <message>
        <source>JWT, signature not checked</source>
        <translation>JWT，未检查签名</translation>
    </message>
    <message>
        <source>JWT, %1, signature not checked</source>
        <translation>JWT，%1，未检查签名</translation>
    </message>
    <message>
        <source>Whoever receives the token checks its signature. What stands here is what the token says of itself.</source>
        <translation>令牌的签名由接收方检查。此处显示的是令牌自身的内容。</translation>
    </message>
    <message>
        <source>ended %1, %2 ago</source>
        <translation>已于 %1 结束（%2前）</translation>
    </message>
    <message>
        <source>ends %1, in %2</source>
        <translation>将于 %1 结束（%2后）</translation>
    </message>
    <message>
        <source>valid since %1</source>
        <translation>自 %1 起有效</translation>
    </message>
    <message>
        <source>valid from %1, in %2</source>
        <translation>自 %1 起有效（%2后）</translation>
    </message>
    <message>
        <source>issued %1, %2 ago</source>
        <translation>颁发于 %1（%2前）</translation>
    </message>
    <message>
        <source>issued %1, which is in %2</source>
        <translation>颁发于 %1，还要 %2才到</translation>
    </message>
    <message>
        <source>the person signed in %1</source>
        <translation>用户登录于 %1</translation>
    </message>
    <message>
        <source>issuer, same host as the endpoint</source>
        <translation>颁发者，与端点主机相同</translation>
    </message>
    <message>
        <source>gone: the token before had it</source>
        <translation>已消失：上一个令牌中有它</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed, was: %1</source>
        <translation>已更改，原为：%1</translation>
    </message>
    <message>
        <source>This token is not signed</source>
        <translation>此令牌没有签名</translation>
    </message>
    <message>
        <source>A service that accepts it accepts any other as well. Ask its owner for signed ones.</source>
        <translation>接受它的服务也会接受任何其他令牌。请向其负责人索取带签名的令牌。</translation>
    </message>
    <message>
        <source>This token does not say when it ends</source>
        <translation>此令牌未说明何时结束</translation>
    </message>
    <message>
        <source>The exp claim is missing. Until when it works is a guess, and if it leaks, it may work for ever.</source>
        <translation>缺少 exp 声明。有效到何时只能猜测；一旦泄露，可能永远有效。</translation>
    </message>
    <message>
        <source>This token is not valid yet</source>
        <translation>此令牌尚未生效</translation>
    </message>
    <message>
        <source>It begins at %1, in %2. Perhaps this computer's clock is behind.</source>
        <translation>它从 %1 开始生效，还有 %2。也许是这台计算机的时钟慢了。</translation>
    </message>
    <message>
        <source>This token is for another audience</source>
        <translation>此令牌面向另一个受众</translation>
    </message>
    <message>
        <source>The source asks for %1; the token names nobody.</source>
        <translation>来源请求的是 %1；令牌未指明任何受众。</translation>
    </message>
    <message>
        <source>The source asks for %1; the token is for %2.</source>
        <translation>来源请求的是 %1；令牌面向 %2。</translation>
    </message>
    <message>
        <source>This token allows less than the one before</source>
        <translation>此令牌的权限比上一个少</translation>
    </message>
    <message>
        <source>It lost: %1. Programs that need this are refused from now on.</source>
        <translation>已失去：%1。需要这些权限的程序从现在起将被拒绝。</translation>
    </message>
    <message>
        <source>There is no token from before to compare it with since Tokenwatch was started.</source>
        <translation>自 Tokenwatch 启动以来，没有更早的令牌可供比较。</translation>
    </message>
    <message>
        <source>It says the same as the token before.</source>
        <translation>内容与上一个令牌相同。</translation>
    </message>
    <message>
        <source>Different from the token before: %1.</source>
        <translation>与上一个令牌的差异：%1。</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>audience: who may accept it</source>
        <translation>受众：谁可以接受它</translation>
    </message>
    <message>
        <source>subject: whom it speaks for</source>
        <translation>主体：它代表谁</translation>
    </message>
    <message>
        <source>what it allows</source>
        <translation>允许的操作</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>roles in the realm</source>
        <translation>领域中的角色</translation>
    </message>
    <message>
        <source>roles at each client</source>
        <translation>在各客户端中的角色</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>token id, new each time</source>
        <translation>令牌 ID，每次都不同</translation>
    </message>
    <message>
        <source>session at the provider</source>
        <translation>提供方处的会话</translation>
    </message>
    <message>
        <source>client that asked for it</source>
        <translation>请求它的客户端</translation>
    </message>
    <message>
        <source>kind of token</source>
        <translation>令牌类型</translation>
    </message>
    <message>
        <source>how strongly the person proved who they are</source>
        <translation>用户身份验证的强度</translation>
    </message>
    <message>
        <source>how the person signed in</source>
        <translation>用户的登录方式</translation>
    </message>
    <message>
        <source>ties it to one sign-in</source>
        <translation>将其与一次登录绑定</translation>
    </message>
    <message>
        <source>key that whoever uses it must hold</source>
        <translation>使用者必须持有的密钥</translation>
    </message>
    <message>
        <source>who acts for the subject</source>
        <translation>谁代表主体行事</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>object id of the subject</source>
        <translation>主体的对象 ID</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>whether the e-mail address was verified</source>
        <translation>电子邮件地址是否经过验证</translation>
    </message>
    <message>
        <source>name of the person</source>
        <translation>用户的姓名</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>version of the token's form</source>
        <translation>令牌格式的版本</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>颁发时间</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>last sign-in of the person</source>
        <translation>用户上次登录</translation>
    </message>
    <message>
        <source>last change of the person's profile</source>
        <translation>用户资料上次更改</translation>
    </message>
    <message>
        <source>The exp claim is not a date. Until when the token works is a guess, and services may refuse it.</source>
        <translation>exp 声明不是日期。令牌有效到何时只能猜测，服务可能会拒绝它。</translation>
    </message>
    <message>
        <source>It is signed with a secret that only the server has, so that nobody else can check it.</source>
        <translation>它用只有服务器才有的机密签名，因此其他人都无法检查。</translation>
    </message>
    <message>
        <source>Checked on this computer at %1 with the keys that %2 publishes.</source>
        <translation>已于 %1 在这台计算机上用 %2 公布的密钥检查。</translation>
    </message>
    <message>
        <source>Checked on this computer at %1 with the key “%2” that %3 publishes.</source>
        <translation>已于 %1 在这台计算机上用 %3 公布的密钥“%2”检查。</translation>
    </message>
    <message>
        <source>The token itself names another issuer, %1.</source>
        <translation>令牌自身指明的是另一个颁发者 %1。</translation>
    </message>
    <message>
        <source>%1 publishes no key that this token could be signed with.</source>
        <translation>%1 公布的密钥中，没有可能用于签署此令牌的密钥。</translation>
    </message>
    <message>
        <source>%1 publishes no key with the name “%2”.</source>
        <translation>%1 未公布名为“%2”的密钥。</translation>
    </message>
    <message>
        <source>Perhaps it has changed its keys since. Refresh the token and check again; if that does not help, the token may be from somebody else.</source>
        <translation>也许它此后更换了密钥。请刷新令牌并再次检查；如果仍无济于事，此令牌可能来自他人。</translation>
    </message>
    <message>
        <source>JWT, %1, signature could not be checked</source>
        <translation>JWT，%1，签名无法检查</translation>
    </message>
    <message>
        <source>JWT, %1, signature valid</source>
        <translation>JWT，%1，签名有效</translation>
    </message>
    <message>
        <source>JWT, %1, signature wrong</source>
        <translation>JWT，%1，签名错误</translation>
    </message>
    <message>
        <source>It is not made with the key that %1 publishes: the token was changed, or somebody else made it. Do not rely on it, and ask %1 about it.</source>
        <translation>它不是用 %1 公布的密钥签署的：令牌已被更改，或由他人制作。请勿信任它，并向 %1 询问。</translation>
    </message>
    <message>
        <source>Tokenwatch does not know how this signature is made.</source>
        <translation>Tokenwatch 不了解此签名的生成方式。</translation>
    </message>
    <message>
        <source>The keys of %1 could not be had.</source>
        <translation>无法取得 %1 的密钥。</translation>
    </message>
    <message>
        <source>The source does not say who issues its tokens, and the word of the token itself proves nothing. Enter the address of the issuer in the source.</source>
        <translation>来源未说明由谁颁发其令牌，而令牌自身的说法不能证明任何事情。请在来源中输入颁发者的地址。</translation>
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
        <translation>有效期 %1</translation>
    </message>
    <message>
        <source>lifetime %1, %2</source>
        <translation>有效期 %1，%2</translation>
    </message>
    <message>
        <source>Next refresh</source>
        <translation>下次刷新</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>上次成功</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>授权方式</translation>
    </message>
    <message>
        <source>Refresh token ends</source>
        <translation>刷新令牌结束</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>in memory only, not saved yet</source>
        <translation>仅在内存中，尚未保存</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>于 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>1 local program</source>
        <translation>1 个本地程序</translation>
    </message>
    <message numerus="yes">
        <source>%n local programs</source>
        <translation>
            <numerusform>%n 个本地程序</numerusform>
        </translation>
    </message>
    <message>
        <source>it gets 503 now</source>
        <comment>a program without its token</comment>
        <translation>现在会收到 503</translation>
    </message>
    <message>
        <source>they get 503 now</source>
        <comment>programs without their token</comment>
        <translation>现在会收到 503</translation>
    </message>
    <message>
        <source>In use by</source>
        <translation>使用方</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
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
        <translation>1 天</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
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
        <translation>已过期 %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 毫秒</translation>
    </message>
</context>
<context>
    <name>EditingCommands</name>
    <message>
        <source>Undo editing %1</source>
        <translation>撤销对 %1 的编辑</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The provider</source>
        <translation>提供方</translation>
    </message>
    <message>
        <source>It asks to wait %1.</source>
        <translation>它要求等待 %1。</translation>
    </message>
    <message>
        <source>Retries go on by themselves.</source>
        <translation>将自动继续重试。</translation>
    </message>
    <message>
        <source>It answered %1.</source>
        <translation>它的应答是 %1。</translation>
    </message>
    <message>
        <source>No token endpoint at %1.</source>
        <translation>%1 处没有令牌端点。</translation>
    </message>
    <message>
        <source>Check the address or run Test.</source>
        <translation>请检查地址或运行测试。</translation>
    </message>
    <message>
        <source>%1 is asked too often.</source>
        <translation>对 %1 的请求过于频繁。</translation>
    </message>
    <message>
        <source>%1 refuses.</source>
        <translation>%1 拒绝了请求。</translation>
    </message>
    <message>
        <source>It answered %1 and gave no reason.</source>
        <translation>它的应答是 %1，未给出原因。</translation>
    </message>
    <message>
        <source>Check the credentials of this source.</source>
        <translation>请检查此来源的凭据。</translation>
    </message>
    <message>
        <source>%1 is not answering properly.</source>
        <translation>%1 未正常应答。</translation>
    </message>
    <message>
        <source>%1 gave an answer that was not expected.</source>
        <translation>%1 给出了意外的应答。</translation>
    </message>
    <message>
        <source>The server rejects the client secret.</source>
        <translation>服务器拒绝了客户端机密。</translation>
    </message>
    <message>
        <source>It was probably rotated.</source>
        <translation>它可能已被轮换。</translation>
    </message>
    <message>
        <source>Enter the new one.</source>
        <translation>请输入新的机密。</translation>
    </message>
    <message>
        <source>The refresh token no longer works.</source>
        <translation>刷新令牌已不再有效。</translation>
    </message>
    <message>
        <source>It was used, revoked or ran out.</source>
        <translation>它已被使用、被吊销或已过期。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>请重新登录。</translation>
    </message>
    <message>
        <source>The server does not accept the token.</source>
        <translation>服务器不接受该令牌。</translation>
    </message>
    <message>
        <source>Enter a new one.</source>
        <translation>请输入新的令牌。</translation>
    </message>
    <message>
        <source>This client may not use this grant.</source>
        <translation>此客户端不得使用此授权方式。</translation>
    </message>
    <message>
        <source>The server has not allowed it.</source>
        <translation>服务器未允许。</translation>
    </message>
    <message>
        <source>Ask the server’s administrator to allow it.</source>
        <translation>请联系服务器管理员予以允许。</translation>
    </message>
    <message>
        <source>The server denies access.</source>
        <translation>服务器拒绝访问。</translation>
    </message>
    <message>
        <source>The account or the client lacks a permission.</source>
        <translation>该账户或客户端缺少某项权限。</translation>
    </message>
    <message>
        <source>Ask the server’s administrator for it.</source>
        <translation>请向服务器管理员申请。</translation>
    </message>
    <message>
        <source>The server rejects the scope.</source>
        <translation>服务器拒绝了该范围。</translation>
    </message>
    <message>
        <source>It is unknown, or wider than was granted.</source>
        <translation>它是未知的，或超出了已授予的范围。</translation>
    </message>
    <message>
        <source>Correct the scope of this source.</source>
        <translation>请更正此来源的范围。</translation>
    </message>
    <message>
        <source>The server does not offer this grant.</source>
        <translation>服务器不提供此授权方式。</translation>
    </message>
    <message>
        <source>It knows other ways to get a token.</source>
        <translation>它支持其他获取令牌的方式。</translation>
    </message>
    <message>
        <source>Choose another kind of source.</source>
        <translation>请选择其他类型的来源。</translation>
    </message>
    <message>
        <source>The server does not understand the request.</source>
        <translation>服务器无法理解该请求。</translation>
    </message>
    <message>
        <source>A field is missing or wrong.</source>
        <translation>某个字段缺失或有误。</translation>
    </message>
    <message>
        <source>Check the fields of this source.</source>
        <translation>请检查此来源的字段。</translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation>服务器目前不可用。</translation>
    </message>
    <message>
        <source>It is overloaded or being maintained.</source>
        <translation>它已过载或正在维护。</translation>
    </message>
    <message>
        <source>The server reports trouble of its own.</source>
        <translation>服务器报告其自身出现问题。</translation>
    </message>
    <message>
        <source>It gave no details.</source>
        <translation>它未提供详细信息。</translation>
    </message>
    <message>
        <source>The server is asked too often.</source>
        <translation>对服务器的请求过于频繁。</translation>
    </message>
    <message>
        <source>It wants longer pauses.</source>
        <translation>它要求更长的间隔。</translation>
    </message>
    <message>
        <source>%1 refuses with %2.</source>
        <translation>%1 以 %2 拒绝了请求。</translation>
    </message>
    <message>
        <source>Check the fields and credentials of this source.</source>
        <translation>请检查此来源的字段和凭据。</translation>
    </message>
    <message>
        <source>There is no valid token.</source>
        <translation>没有有效的令牌。</translation>
    </message>
    <message>
        <source>There is no valid token of %1.</source>
        <translation>%1 没有有效的令牌。</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>它已暂停。</translation>
    </message>
    <message>
        <source>Resume it first.</source>
        <translation>请先将其恢复。</translation>
    </message>
    <message>
        <source>It was cleared.</source>
        <translation>它已被清除。</translation>
    </message>
    <message>
        <source>Refresh it by hand.</source>
        <translation>请手动刷新。</translation>
    </message>
    <message>
        <source>Look at the state of the source, or ask again later.</source>
        <translation>请查看来源的状态，或稍后再请求。</translation>
    </message>
    <message>
        <source>%1 can’t be found.</source>
        <translation>找不到 %1。</translation>
    </message>
    <message>
        <source>Are you on the VPN?</source>
        <translation>是否已连接 VPN？</translation>
    </message>
    <message>
        <source>%1 can’t be reached.</source>
        <translation>无法连接到 %1。</translation>
    </message>
    <message>
        <source>Check that it runs, and the address and port.</source>
        <translation>请检查它是否在运行，以及地址和端口是否正确。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>%1 的证书不受信任。</translation>
    </message>
    <message>
        <source>Add the company certificate, or ask its owner.</source>
        <translation>请添加公司证书，或询问其负责人。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 未及时应答。</translation>
    </message>
    <message>
        <source>The answer of %1 broke off or can’t be read.</source>
        <translation>%1 的应答中断或无法读取。</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>%1 的应答过大。</translation>
    </message>
    <message>
        <source>A token answer never needs more than 1 MiB.</source>
        <translation>令牌应答绝不需要超过 1 MiB。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>请检查地址。</translation>
    </message>
    <message>
        <source>%1 sends the request on to another address.</source>
        <translation>%1 将请求转到了另一个地址。</translation>
    </message>
    <message>
        <source>Redirects are not followed, because credentials would travel with them.</source>
        <translation>不会跟随重定向，因为凭据会随之发送。</translation>
    </message>
    <message>
        <source>Enter the final address if you trust it.</source>
        <translation>如果您信任最终地址，请输入该地址。</translation>
    </message>
    <message>
        <source>The answer of %1 is not in a known format.</source>
        <translation>%1 的应答不是已知的格式。</translation>
    </message>
    <message>
        <source>The server answered %1 but sent no token.</source>
        <translation>服务器的应答是 %1，但未发送令牌。</translation>
    </message>
    <message>
        <source>Choose the field.</source>
        <translation>请选择字段。</translation>
    </message>
    <message>
        <source>The server sent a token that can’t be used.</source>
        <translation>服务器发送了无法使用的令牌。</translation>
    </message>
    <message>
        <source>Check the token type that the server issues.</source>
        <translation>请检查服务器颁发的令牌类型。</translation>
    </message>
    <message>
        <source>A web page came where a token was expected.</source>
        <translation>本应收到令牌，却收到了网页。</translation>
    </message>
    <message>
        <source>The network probably wants a sign-in first.</source>
        <translation>网络可能要求先登录。</translation>
    </message>
    <message>
        <source>Open a browser and sign in to the network.</source>
        <translation>请打开浏览器并登录网络。</translation>
    </message>
    <message>
        <source>No login endpoint of %1 answered with a token.</source>
        <translation>%1 的所有登录端点均未返回令牌。</translation>
    </message>
    <message>
        <source>Check the address, the user name and the password.</source>
        <translation>请检查地址、用户名和密码。</translation>
    </message>
    <message>
        <source>%1 answers in the name of another issuer.</source>
        <translation>%1 以另一个颁发者的名义应答。</translation>
    </message>
    <message>
        <source>No credentials were sent to it. Check the issuer of this source.</source>
        <translation>未向其发送凭据。请检查此来源的颁发者。</translation>
    </message>
    <message>
        <source>The program gave no token.</source>
        <translation>程序未给出令牌。</translation>
    </message>
    <message>
        <source>The program %1 gave no token.</source>
        <translation>程序 %1 未给出令牌。</translation>
    </message>
    <message>
        <source>Run it in a terminal to see why.</source>
        <translation>请在终端中运行它以查明原因。</translation>
    </message>
    <message>
        <source>The token file can’t be read.</source>
        <translation>无法读取令牌文件。</translation>
    </message>
    <message>
        <source>The token file %1 can’t be read.</source>
        <translation>无法读取令牌文件 %1。</translation>
    </message>
    <message>
        <source>Check the path, and that the program that writes it runs.</source>
        <translation>请检查路径，以及写入该文件的程序是否在运行。</translation>
    </message>
    <message>
        <source>Nobody is signed in, and there is no refresh token to go on with.</source>
        <translation>无人登录，也没有可用来继续的刷新令牌。</translation>
    </message>
    <message>
        <source>Sign in with tokenctl signin.</source>
        <translation>请使用“tokenctl signin”登录。</translation>
    </message>
    <message>
        <source>A credential is missing.</source>
        <translation>缺少一项凭据。</translation>
    </message>
    <message>
        <source>The credential “%1” is missing.</source>
        <translation>缺少凭据“%1”。</translation>
    </message>
    <message>
        <source>Add it to this source.</source>
        <translation>请将其添加到此来源。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>密钥环已锁定。</translation>
    </message>
    <message>
        <source>The credentials are in it.</source>
        <translation>凭据保存在其中。</translation>
    </message>
    <message>
        <source>Unlock the keychain.</source>
        <translation>请解锁密钥环。</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>这台计算机上没有密钥环。</translation>
    </message>
    <message>
        <source>Credentials can be neither read nor stored.</source>
        <translation>凭据既无法读取也无法保存。</translation>
    </message>
    <message>
        <source>Start a keychain service, or start Tokenwatch with a key file.</source>
        <translation>请启动密钥环服务，或使用密钥文件启动 Tokenwatch。</translation>
    </message>
    <message>
        <source>The keychain answered with an error.</source>
        <translation>密钥环返回了错误。</translation>
    </message>
    <message>
        <source>Look into the keychain, then try again.</source>
        <translation>请查看密钥环，然后重试。</translation>
    </message>
    <message>
        <source>The store can’t be read or written.</source>
        <translation>无法读取或写入存储。</translation>
    </message>
    <message>
        <source>Check the data directory and its permissions.</source>
        <translation>请检查数据目录及其权限。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>New tokens are kept in memory only.</source>
        <translation>新令牌仅保留在内存中。</translation>
    </message>
    <message>
        <source>Make room; they are saved then.</source>
        <translation>请腾出空间，随后会保存它们。</translation>
    </message>
    <message>
        <source>What is stored can’t be read.</source>
        <translation>无法读取已存储的内容。</translation>
    </message>
    <message>
        <source>It was damaged, or sealed with another key.</source>
        <translation>它已损坏，或是用另一个密钥封存的。</translation>
    </message>
    <message>
        <source>Use the right key, or enter the credentials again.</source>
        <translation>请使用正确的密钥，或重新输入凭据。</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>这台计算机处于离线状态。</translation>
    </message>
    <message>
        <source>Refreshing starts again by itself when the network is back.</source>
        <translation>网络恢复后会自动重新开始刷新。</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>操作已取消。</translation>
    </message>
    <message>
        <source>Start it again if you still want it.</source>
        <translation>如果仍然需要，请重新开始。</translation>
    </message>
    <message>
        <source>There is no such source.</source>
        <translation>没有这样的来源。</translation>
    </message>
    <message>
        <source>There is no source “%1”.</source>
        <translation>没有来源“%1”。</translation>
    </message>
    <message>
        <source>Check the name in the list of sources.</source>
        <translation>请检查来源列表中的名称。</translation>
    </message>
    <message>
        <source>Several sources match.</source>
        <translation>有多个来源匹配。</translation>
    </message>
    <message>
        <source>They are: %1.</source>
        <translation>它们是：%1。</translation>
    </message>
    <message>
        <source>Say which one you mean.</source>
        <translation>请指明是哪一个。</translation>
    </message>
    <message>
        <source>This was changed in the meantime, or is there already.</source>
        <translation>此内容在此期间已被更改，或已经存在。</translation>
    </message>
    <message>
        <source>“%1” was changed in the meantime, or is there already.</source>
        <translation>“%1”在此期间已被更改，或已经存在。</translation>
    </message>
    <message>
        <source>Look at the present state, then try again.</source>
        <translation>请查看当前状态，然后重试。</translation>
    </message>
    <message>
        <source>Tokenwatch made a mistake.</source>
        <translation>Tokenwatch 出现了错误。</translation>
    </message>
    <message>
        <source>Please report it with what you did before.</source>
        <translation>请报告此问题，并说明之前的操作。</translation>
    </message>
    <message>
        <source>This clock is %1 behind %2.</source>
        <translation>此时钟比 %2 慢 %1。</translation>
    </message>
    <message>
        <source>Tokens look younger than they are.</source>
        <translation>令牌看起来比实际更新。</translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation>请校准时钟。</translation>
    </message>
    <message>
        <source>This clock is %1 ahead of %2.</source>
        <translation>此时钟比 %2 快 %1。</translation>
    </message>
    <message>
        <source>Tokens look older than they are.</source>
        <translation>令牌看起来比实际更旧。</translation>
    </message>
    <message>
        <source>The reason given: “%1”.</source>
        <translation>给出的原因：“%1”。</translation>
    </message>
    <message>
        <source>The input is not accepted.</source>
        <translation>输入未被接受。</translation>
    </message>
    <message>
        <source>The input is not accepted: %1.</source>
        <translation>输入未被接受：%1。</translation>
    </message>
    <message>
        <source>The value at %1 is not accepted.</source>
        <translation>%1 处的值未被接受。</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a place, and what is wrong with it: is needed</comment>
        <translation>%1 %2。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>请更正后重试。</translation>
    </message>
    <message>
        <source>A sign-in to %1 is waiting already.</source>
        <translation>已有一个对 %1 的登录正在等待。</translation>
    </message>
    <message>
        <source>There is only one at a time.</source>
        <translation>同一时间只能有一个。</translation>
    </message>
    <message>
        <source>Finish it or cancel it first.</source>
        <translation>请先完成或取消它。</translation>
    </message>
    <message>
        <source>Another Tokenwatch uses %1 already.</source>
        <translation>另一个 Tokenwatch 已在使用 %1。</translation>
    </message>
    <message>
        <source>It is process %1.</source>
        <translation>它是进程 %1。</translation>
    </message>
    <message>
        <source>Reach it with “tokenctl --socket %1 status”, or end it first.</source>
        <translation>请使用“tokenctl --socket %1 status”访问它，或先将其结束。</translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>端口 %1 正被另一个程序使用。</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>请选择其他端口。</translation>
    </message>
    <message>
        <source>Another Tokenwatch uses this already.</source>
        <translation>另一个 Tokenwatch 已在使用它。</translation>
    </message>
    <message>
        <source>Use that one, or end it first.</source>
        <translation>请使用那一个，或先将其结束。</translation>
    </message>
    <message>
        <source>The key “%1” asks too often.</source>
        <translation>密钥“%1”的请求过于频繁。</translation>
    </message>
    <message>
        <source>Its limit is %1 requests a minute.</source>
        <translation>其上限为每分钟 %1 次请求。</translation>
    </message>
    <message>
        <source>Wait a moment, or make a key with a higher rate.</source>
        <translation>请稍候，或创建上限更高的密钥。</translation>
    </message>
    <message>
        <source>It is too early for another attempt.</source>
        <translation>现在再次尝试为时过早。</translation>
    </message>
    <message>
        <source>Attempts are limited so that no account is locked; the next one is possible in %1.</source>
        <translation>为避免账户被锁定，尝试次数有限；%1后可进行下一次尝试。</translation>
    </message>
    <message>
        <source>Attempts are limited so that no account is locked.</source>
        <translation>为避免账户被锁定，尝试次数有限。</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>A key is needed here.</source>
        <translation>此处需要密钥。</translation>
    </message>
    <message>
        <source>Over the network every request must bring one, also on this computer.</source>
        <translation>通过网络的每个请求都必须附带密钥，在这台计算机上也是如此。</translation>
    </message>
    <message>
        <source>Send the key of agent.json, or one made with “tokenctl key create”.</source>
        <translation>请发送 agent.json 中的密钥，或用“tokenctl key create”创建的密钥。</translation>
    </message>
    <message>
        <source>The key “%1” has expired.</source>
        <translation>密钥“%1”已过期。</translation>
    </message>
    <message>
        <source>Make a new one with “tokenctl key create”.</source>
        <translation>请使用“tokenctl key create”创建新密钥。</translation>
    </message>
    <message>
        <source>The key “%1” may not do this.</source>
        <translation>密钥“%1”无权执行此操作。</translation>
    </message>
    <message>
        <source>Keys for programs only give the tokens and states of their sources, and refresh one whose generation is named.</source>
        <translation>供程序使用的密钥只能提供其来源的令牌和状态，并刷新指明了代次的来源。</translation>
    </message>
    <message>
        <source>Use tokenctl, or the key of agent.json.</source>
        <translation>请使用 tokenctl 或 agent.json 中的密钥。</translation>
    </message>
    <message>
        <source>The key “%1” may not use this source.</source>
        <translation>密钥“%1”无权使用此来源。</translation>
    </message>
    <message>
        <source>Name one that it may use, or make a key for this one with “tokenctl key create”.</source>
        <translation>请指定它可以使用的来源，或用“tokenctl key create”为此来源创建密钥。</translation>
    </message>
    <message>
        <source>This key is not accepted.</source>
        <translation>此密钥未被接受。</translation>
    </message>
    <message>
        <source>It is wrong, or it was revoked.</source>
        <translation>它不正确，或已被吊销。</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>该来源</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 已暂停。</translation>
    </message>
    <message>
        <source>Paused sources are not refreshed.</source>
        <translation>已暂停的来源不会刷新。</translation>
    </message>
    <message>
        <source>The token of %1 was cleared.</source>
        <translation>%1 的令牌已被清除。</translation>
    </message>
    <message>
        <source>It is fetched again only when a person asks for it.</source>
        <translation>只有在有人要求时才会重新获取。</translation>
    </message>
    <message>
        <source>A source that runs a program can’t be added in this way.</source>
        <translation>运行程序的来源不能以这种方式添加。</translation>
    </message>
    <message>
        <source>The network must never decide what runs on this computer.</source>
        <translation>绝不能由网络决定在这台计算机上运行什么。</translation>
    </message>
    <message>
        <source>Use tokenctl, the agent’s socket or a sources file.</source>
        <translation>请使用 tokenctl、代理的套接字或来源文件。</translation>
    </message>
    <message>
        <source>The support bundle was not written.</source>
        <translation>未写入支持包。</translation>
    </message>
    <message>
        <source>A password or a token was found in it at the end.</source>
        <translation>最后在其中发现了密码或令牌。</translation>
    </message>
    <message>
        <source>Please report that, without the log.</source>
        <translation>请报告此问题，但不要附上日志。</translation>
    </message>
    <message>
        <source>A source that writes its token into a file can’t be added in this way.</source>
        <translation>将令牌写入文件的来源不能以这种方式添加。</translation>
    </message>
    <message>
        <source>The network must never decide what is written on this computer.</source>
        <translation>绝不能由网络决定在这台计算机上写入什么。</translation>
    </message>
    <message>
        <source>This is not allowed.</source>
        <translation>不允许此操作。</translation>
    </message>
    <message>
        <source>Use a key that may do it, or another kind of source.</source>
        <translation>请使用有权执行此操作的密钥，或其他类型的来源。</translation>
    </message>
    <message>
        <source>The token of %1 is bound to a key (DPoP).</source>
        <translation>%1 的令牌绑定到密钥 (DPoP)。</translation>
    </message>
    <message>
        <source>A header alone is not accepted with it: each request needs a proof signed for it.</source>
        <translation>仅有标头不会被接受：每个请求都需要专门签名的证明。</translation>
    </message>
    <message>
        <source>Send the request through the gateway, which signs it.</source>
        <translation>请通过网关发送请求，由网关签名。</translation>
    </message>
    <message>
        <source>%1 can’t be tested without a person.</source>
        <translation>没有人参与时无法测试 %1。</translation>
    </message>
    <message>
        <source>Its token comes from a sign-in.</source>
        <translation>其令牌来自登录。</translation>
    </message>
    <message>
        <source>Save it, then sign in.</source>
        <translation>请先保存，然后登录。</translation>
    </message>
    <message>
        <source>%1 can’t be tested before it is saved.</source>
        <translation>保存前无法测试 %1。</translation>
    </message>
    <message>
        <source>Its credential works only once, and what comes back for it must be kept.</source>
        <translation>其凭据只能使用一次，换回的内容必须保留。</translation>
    </message>
    <message>
        <source>Save it, store the credential, then refresh it.</source>
        <translation>请先保存，存入凭据，然后刷新。</translation>
    </message>
    <message>
        <source>Nobody signs in to %1.</source>
        <translation>%1 无需登录。</translation>
    </message>
    <message>
        <source>It gets its tokens without a person.</source>
        <translation>它无需人参与即可获取令牌。</translation>
    </message>
    <message>
        <source>Refresh it instead.</source>
        <translation>请改为刷新。</translation>
    </message>
    <message>
        <source>%1 can’t be refreshed by itself.</source>
        <translation>%1 无法自行刷新。</translation>
    </message>
    <message>
        <source>Its token was entered by hand, and nothing is known that would bring a new one.</source>
        <translation>其令牌是手动输入的，没有已知方式可以获取新令牌。</translation>
    </message>
    <message>
        <source>Enter a new token.</source>
        <translation>请输入新令牌。</translation>
    </message>
    <message>
        <source>This can’t be done here: “%1” %2.</source>
        <translation>此处无法执行：“%1” %2。</translation>
    </message>
    <message>
        <source>Choose another way.</source>
        <translation>请选择其他方式。</translation>
    </message>
    <message>
        <source>This can’t be done here.</source>
        <translation>此处无法执行此操作。</translation>
    </message>
    <message>
        <source>This can’t be done here: “%1”.</source>
        <translation>此处无法执行：“%1”。</translation>
    </message>
    <message>
        <source>Check the service and the source’s gateway upstream, then send the request again.</source>
        <translation>请检查该服务和来源的网关上游，然后重新发送请求。</translation>
    </message>
    <message>
        <source>There was no token to revoke.</source>
        <translation>没有可吊销的令牌。</translation>
    </message>
    <message>
        <source>This provider offers no way to revoke it.</source>
        <translation>此提供方没有吊销它的途径。</translation>
    </message>
    <message>
        <source>The provider may accept the old token until it ends.</source>
        <translation>旧令牌在结束前，提供方可能仍会接受。</translation>
    </message>
    <message>
        <source>Looked for %1.</source>
        <translation>已查找 %1。</translation>
    </message>
    <message>
        <source>This clock and that of %1 are %2 apart, which may be why: what is signed here looks too old there, or not valid yet.</source>
        <translation>此时钟与 %1 的时钟相差 %2，这可能就是原因：此处签名的内容在那里显得过旧，或尚未生效。</translation>
    </message>
    <message>
        <source>Clock is %1 behind %2</source>
        <translation>时钟比 %2 慢 %1</translation>
    </message>
    <message>
        <source>Clock is %1 ahead of %2</source>
        <translation>时钟比 %2 快 %1</translation>
    </message>
    <message>
        <source>Clock differs from servers by less than %1</source>
        <translation>时钟与服务器相差不到 %1</translation>
    </message>
    <message>
        <source>%1 did not answer within %2.</source>
        <translation>%1 在 %2内未应答。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted (issued by %2).</source>
        <translation>%1 的证书不受信任（由 %2 颁发）。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1 的证书已过期。</translation>
    </message>
    <message>
        <source>Its last day was %1.</source>
        <translation>其最后一天是 %1。</translation>
    </message>
    <message>
        <source>Ask its owner to renew it, and look at the clock of this computer.</source>
        <translation>请让其负责人续期证书，并查看这台计算机的时钟。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>%1 的证书尚未生效。</translation>
    </message>
    <message>
        <source>Its first day is %1.</source>
        <translation>其第一天是 %1。</translation>
    </message>
    <message>
        <source>Look at the clock of this computer, or ask its owner.</source>
        <translation>请查看这台计算机的时钟，或询问其负责人。</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name.</source>
        <translation>%1 的证书属于另一个名称。</translation>
    </message>
    <message>
        <source>It names no host at all.</source>
        <translation>它未指明任何主机。</translation>
    </message>
    <message>
        <source>It is for: %1.</source>
        <translation>它适用于：%1。</translation>
    </message>
    <message>
        <source>Check the address, or ask its owner.</source>
        <translation>请检查地址，或询问其负责人。</translation>
    </message>
    <message>
        <source>%1 speaks no version of TLS that is safe.</source>
        <translation>%1 不支持任何安全的 TLS 版本。</translation>
    </message>
    <message>
        <source>Tokenwatch needs TLS 1.2 or later.</source>
        <translation>Tokenwatch 需要 TLS 1.2 或更高版本。</translation>
    </message>
    <message>
        <source>Ask its owner to bring it up to date.</source>
        <translation>请让其负责人进行更新。</translation>
    </message>
    <message>
        <source>%1 does not speak TLS at this port.</source>
        <translation>%1 在此端口上不使用 TLS。</translation>
    </message>
    <message>
        <source>Check the address and port.</source>
        <translation>请检查地址和端口。</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate of this source, or misses one.</source>
        <translation>%1 不接受此来源的客户端证书，或要求提供客户端证书。</translation>
    </message>
    <message>
        <source>Give this source a certificate that the server knows.</source>
        <translation>请为此来源提供服务器认可的证书。</translation>
    </message>
    <message>
        <source>No safe connection to %1 came about.</source>
        <translation>未能与 %1 建立安全连接。</translation>
    </message>
    <message>
        <source>Check the address and port, or ask its owner.</source>
        <translation>请检查地址和端口，或询问其负责人。</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Asked: %1, at %2</source>
        <translation>请求：%1，于 %2</translation>
    </message>
    <message>
        <source>Took: %1</source>
        <translation>耗时：%1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>应答：%1</translation>
    </message>
    <message>
        <source>Answer: none</source>
        <translation>应答：无</translation>
    </message>
    <message>
        <source>Error code: %1</source>
        <translation>错误代码：%1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>位置：%1</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <translation>原文：%1</translation>
    </message>
    <message>
        <source>Asks to wait: %1</source>
        <translation>要求等待：%1</translation>
    </message>
    <message>
        <source>The request may have reached the server.</source>
        <translation>请求可能已到达服务器。</translation>
    </message>
    <message>
        <source>The request did not reach the server.</source>
        <translation>请求未到达服务器。</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>连接：%1</translation>
    </message>
    <message>
        <source>Certificate issued by: %1</source>
        <translation>证书颁发者：%1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Clock: less than %1 from that of %2</source>
        <translation>时钟：与 %2 的时钟相差不到 %1</translation>
    </message>
    <message>
        <source>Clock: %1 behind that of %2</source>
        <translation>时钟：比 %2 的时钟慢 %1</translation>
    </message>
    <message>
        <source>Clock: %1 ahead of that of %2</source>
        <translation>时钟：比 %2 的时钟快 %1</translation>
    </message>
    <message>
        <source>The answer, secrets masked:</source>
        <translation>应答，其中的机密已遮蔽：</translation>
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
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a span of time</comment>
        <translation>%1后</translation>
    </message>
    <message>
        <source>needs credentials</source>
        <translation>需要凭据</translation>
    </message>
    <message>
        <source>if a retry works</source>
        <translation>若重试成功</translation>
    </message>
    <message>
        <source>sign in before %1</source>
        <translation>请在 %1 前登录</translation>
    </message>
    <message>
        <source>needs a sign-in</source>
        <translation>需要登录</translation>
    </message>
    <message>
        <source>refresh token to %1</source>
        <comment>until a time</comment>
        <translation>刷新令牌至 %1</translation>
    </message>
    <message>
        <source>watch only</source>
        <translation>仅监视</translation>
    </message>
    <message>
        <source>only when used</source>
        <translation>仅在使用时</translation>
    </message>
    <message>
        <source>kept no longer</source>
        <translation>不再保持</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>scheduler stopped</source>
        <translation>调度器已停止</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>没有密钥环</translation>
    </message>
    <message>
        <source>if online by then</source>
        <translation>若届时在线</translation>
    </message>
    <message>
        <source>no token yet</source>
        <translation>尚无令牌</translation>
    </message>
    <message>
        <source>no credentials</source>
        <translation>没有凭据</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>%1, or later</source>
        <extracomment>%1: a time. Nobody has to act for the cover to last longer than that</extracomment>
        <translation>%1 或更晚</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>token on its way</source>
        <translation>令牌获取中</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>无保障</translation>
    </message>
    <message>
        <source>no end in sight</source>
        <translation>暂无终点</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state and reason</comment>
        <extracomment>A state and its reason: "Failing · 2 failures"</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>uncovered</source>
        <translation>无保障</translation>
    </message>
    <message>
        <source>no valid token</source>
        <translation>没有有效令牌</translation>
    </message>
    <message>
        <source>ends %1, nothing to refresh it with</source>
        <translation>%1 结束，无法刷新</translation>
    </message>
    <message>
        <source>no valid token, nothing to refresh it with</source>
        <translation>没有有效令牌，无法刷新</translation>
    </message>
    <message>
        <source>ends %2 · %1</source>
        <extracomment>%1: what a person has to give, as in "needs a new EDR"</extracomment>
        <translation>%2 结束 · %1</translation>
    </message>
    <message>
        <source>no valid token · %1</source>
        <translation>没有有效令牌 · %1</translation>
    </message>
    <message>
        <source>uncovered if all retries fail</source>
        <translation>若重试全部失败则无保障</translation>
    </message>
    <message>
        <source>no valid token until a retry works</source>
        <translation>重试成功前没有有效令牌</translation>
    </message>
    <message>
        <source>uncovered unless the refresh token is given more time</source>
        <translation>除非刷新令牌获得延期，否则无保障</translation>
    </message>
    <message>
        <source>may be uncovered</source>
        <translation>可能无保障</translation>
    </message>
    <message>
        <source>uncovered unless renewed elsewhere</source>
        <translation>除非在别处续期，否则无保障</translation>
    </message>
    <message>
        <source>no valid token until it is renewed elsewhere</source>
        <translation>在别处续期前没有有效令牌</translation>
    </message>
    <message>
        <source>fetched when used</source>
        <translation>使用时获取</translation>
    </message>
    <message>
        <source>paused, not refreshed</source>
        <translation>已暂停，不刷新</translation>
    </message>
    <message>
        <source>not refreshed, the scheduler is stopped</source>
        <translation>不刷新，调度器已停止</translation>
    </message>
    <message>
        <source>not refreshed, the keychain is locked</source>
        <translation>不刷新，密钥环已锁定</translation>
    </message>
    <message>
        <source>not refreshed, there is no keychain</source>
        <translation>不刷新，没有密钥环</translation>
    </message>
    <message>
        <source>uncovered if still offline</source>
        <translation>若仍离线则无保障</translation>
    </message>
    <message>
        <source>no valid token while offline</source>
        <translation>离线期间没有有效令牌</translation>
    </message>
    <message>
        <source>refresh every %1</source>
        <translation>每 %1刷新</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>source and time</comment>
        <extracomment>Name of a source and an instant: "Directory reader · Fri 06:12"</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A refresh is planned here.</source>
        <translation>此处计划了一次刷新。</translation>
    </message>
    <message>
        <source>A token as long-lived as the present one then lasts until %1.</source>
        <translation>之后，与当前令牌寿命相同的令牌可用到 %1。</translation>
    </message>
    <message>
        <source>The refresh is tried again here. If every try fails, the token ends at %1.</source>
        <translation>此处会重试刷新。如果每次尝试都失败，令牌将于 %1 结束。</translation>
    </message>
    <message>
        <source>The refresh is tried again here. There is no valid token until one works.</source>
        <translation>此处会重试刷新。在某次重试成功之前没有有效令牌。</translation>
    </message>
    <message>
        <source>The refresh token ends here, unless the server gives it more time with the next refresh. The last access token then runs out at %1.</source>
        <translation>刷新令牌在此结束，除非服务器在下次刷新时予以延期。最后的访问令牌随后于 %1 到期。</translation>
    </message>
    <message>
        <source>The refresh token ends here. The last access token then runs out at %1.</source>
        <translation>刷新令牌在此结束。最后的访问令牌随后于 %1 到期。</translation>
    </message>
    <message>
        <source>Sign in before %1 to stay covered.</source>
        <translation>请在 %1 前登录以保持保障。</translation>
    </message>
    <message>
        <source>The last token that is sure to come ends here.</source>
        <translation>最后一个肯定能取得的令牌在此结束。</translation>
    </message>
    <message>
        <source>After that: %1.</source>
        <translation>之后：%1。</translation>
    </message>
    <message>
        <source>A token is in hand until %1.</source>
        <translation>已有令牌，可用至 %1。</translation>
    </message>
    <message>
        <source>A token is in hand. It does not expire.</source>
        <translation>已有令牌，不会过期。</translation>
    </message>
    <message>
        <source>Covered by planned refreshes until %1.</source>
        <translation>计划的刷新可保障至 %1。</translation>
    </message>
    <message>
        <source>Covered by planned refreshes, no end in sight.</source>
        <translation>由计划的刷新保障，暂无终点。</translation>
    </message>
    <message>
        <source>Perhaps no valid token from %1 on.</source>
        <translation>自 %1 起可能没有有效令牌。</translation>
    </message>
    <message>
        <source>No valid token from %1 on.</source>
        <translation>自 %1 起没有有效令牌。</translation>
    </message>
    <message>
        <source>No valid token since %1.</source>
        <translation>自 %1 以来没有有效令牌。</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>没有令牌。</translation>
    </message>
    <message>
        <source>Cleared. Nothing is refreshed until you ask for it.</source>
        <translation>已清除。在您要求之前不会刷新。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time and event</comment>
        <extracomment>Read aloud: an instant, and what happens then</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Covered until %1, %2</source>
        <translation>保障至 %1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state and reason</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>next refresh at %1</source>
        <translation>下次刷新于 %1</translation>
    </message>
</context>
<context>
    <name>ForecastSummary</name>
    <message>
        <source>No source is active</source>
        <translation>没有启用的来源</translation>
    </message>
    <message>
        <source>No other source is about to lose its token</source>
        <translation>没有其他来源即将失去令牌</translation>
    </message>
    <message>
        <source>No source is about to lose its token</source>
        <translation>没有来源即将失去令牌</translation>
    </message>
    <message>
        <source>%1 may be next to lose its token, at %2</source>
        <translation>%1 可能是下一个失去令牌的来源，时间为 %2</translation>
    </message>
    <message>
        <source>%1 is next to lose its token, at %2</source>
        <translation>%1 是下一个失去令牌的来源，时间为 %2</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>a time of day</comment>
        <translation>明天 %1</translation>
    </message>
    <message numerus="yes">
        <source>Until %1: &lt;b&gt;%2 of %n&lt;/b&gt; end up without a token.</source>
        <extracomment>The tags make the numbers bold. %n: active sources, %2: so many of them</extracomment>
        <translation>
            <numerusform>到 %1 为止：%n 个来源中有 &lt;b&gt;%2 个&lt;/b&gt;将没有令牌。</numerusform>
        </translation>
    </message>
    <message>
        <source>Walk away until %1 and the only active source keeps its token.</source>
        <translation>离开到 %1，唯一启用的来源仍能保有令牌。</translation>
    </message>
    <message>
        <source>Walk away until %1 and the only active source ends up without a token.</source>
        <translation>离开到 %1，唯一启用的来源将没有令牌。</translation>
    </message>
    <message numerus="yes">
        <source>Walk away until %1 and all %n active sources keep their tokens.</source>
        <translation>
            <numerusform>离开到 %1，全部 %n 个启用的来源都能保有令牌。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Walk away until %1 and &lt;b&gt;1 of %n&lt;/b&gt; active sources ends up without a token.</source>
        <extracomment>The tags make the number bold. %n: active sources</extracomment>
        <translation>
            <numerusform>离开到 %1，%n 个启用的来源中有 &lt;b&gt;1 个&lt;/b&gt;将没有令牌。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Walk away until %1 and &lt;b&gt;%2 of %n&lt;/b&gt; active sources end up without a token.</source>
        <translation>
            <numerusform>离开到 %1，%n 个启用的来源中有 &lt;b&gt;%2 个&lt;/b&gt;将没有令牌。</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them keeps its token if a retry works, or if it is renewed in another way.</source>
        <translation>如果重试成功或以其他方式续期，其中一个能保有令牌。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them keep their tokens if retries work, or if they are renewed in another way.</source>
        <translation>
            <numerusform>如果重试成功或以其他方式续期，其中 %n 个能保有令牌。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grant</name>
    <message>
        <source>A program signs in with its own ID and secret.</source>
        <translation>程序使用自己的 ID 和机密登录。</translation>
    </message>
    <message>
        <source>A user name and password at an OAuth token address.</source>
        <translation>在 OAuth 令牌地址使用用户名和密码。</translation>
    </message>
    <message>
        <source>An email and password at a service’s own login address.</source>
        <translation>在服务自身的登录地址使用电子邮件和密码。</translation>
    </message>
    <message>
        <source>A refresh token that you already have is kept alive.</source>
        <translation>让您已有的刷新令牌保持有效。</translation>
    </message>
    <message>
        <source>You sign in once in your browser.</source>
        <translation>您在浏览器中登录一次。</translation>
    </message>
    <message>
        <source>You sign in once with a code, in a browser on any computer or phone.</source>
        <translation>您在任意计算机或手机的浏览器中用代码登录一次。</translation>
    </message>
    <message>
        <source>A private key signs a statement that the server trusts.</source>
        <translation>由私钥签署一份服务器信任的声明。</translation>
    </message>
    <message>
        <source>The token of another source is exchanged for this one.</source>
        <translation>用另一个来源的令牌换取此令牌。</translation>
    </message>
    <message>
        <source>A login session that is extended before it ends.</source>
        <translation>在结束之前延长的登录会话。</translation>
    </message>
    <message>
        <source>Short tokens of a Clerk session, from its client cookie.</source>
        <translation>从客户端 Cookie 获取的 Clerk 会话短期令牌。</translation>
    </message>
    <message>
        <source>An endpoint data reference of a dataspace transfer.</source>
        <translation>数据空间传输的端点数据引用 (EDR)。</translation>
    </message>
    <message>
        <source>A token that you paste; its end is watched.</source>
        <translation>您粘贴的令牌；会监视其结束时间。</translation>
    </message>
    <message>
        <source>The token is read from a file whenever the file changes.</source>
        <translation>文件每次更改时，从中读取令牌。</translation>
    </message>
    <message>
        <source>A program on this computer prints the token.</source>
        <translation>由这台计算机上的程序输出令牌。</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>令牌地址</translation>
    </message>
    <message>
        <source>Where tokens are asked for, for example https://idp.example/oauth/token.</source>
        <translation>请求令牌的位置，例如 https://idp.example/oauth/token。</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>The address of the provider; it tells the other addresses by itself.</source>
        <translation>提供方的地址；其他地址由它自行告知。</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>登录地址</translation>
    </message>
    <message>
        <source>What your browser opens so that you can sign in.</source>
        <translation>您的浏览器为登录而打开的地址。</translation>
    </message>
    <message>
        <source>Device sign-in address</source>
        <translation>设备登录地址</translation>
    </message>
    <message>
        <source>Where the code for the sign-in is asked for.</source>
        <translation>请求登录代码的位置。</translation>
    </message>
    <message>
        <source>Revocation address</source>
        <translation>吊销地址</translation>
    </message>
    <message>
        <source>Where a token is given up when you clear it.</source>
        <translation>您清除令牌时，在此交还令牌。</translation>
    </message>
    <message>
        <source>Introspection address</source>
        <translation>内省地址</translation>
    </message>
    <message>
        <source>Where to ask how long a token lasts that does not say so itself.</source>
        <translation>对于自身未说明有效期的令牌，在此查询。</translation>
    </message>
    <message>
        <source>Login address</source>
        <translation>登录地址</translation>
    </message>
    <message>
        <source>Where the service takes email and password.</source>
        <translation>服务接收电子邮件和密码的位置。</translation>
    </message>
    <message>
        <source>Refresh address</source>
        <translation>刷新地址</translation>
    </message>
    <message>
        <source>Where the session is extended.</source>
        <translation>延长会话的位置。</translation>
    </message>
    <message>
        <source>Where the EDR is renewed; leave it empty to use the one that the EDR names.</source>
        <translation>续期 EDR 的位置；留空则使用 EDR 指明的地址。</translation>
    </message>
    <message>
        <source>Frontend API address</source>
        <translation>前端 API 地址</translation>
    </message>
    <message>
        <source>The Clerk address of the application, for example https://clerk.app.example.</source>
        <translation>应用的 Clerk 地址，例如 https://clerk.app.example。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The file that the other program keeps the token in.</source>
        <translation>另一个程序存放令牌的文件。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>The name under which the provider knows this program.</source>
        <translation>提供方用于识别此程序的名称。</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>客户端身份验证</translation>
    </message>
    <message>
        <source>How the client proves who it is; leave it empty if you do not know.</source>
        <translation>客户端如何证明其身份；如果不清楚，请留空。</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>密钥 ID</translation>
    </message>
    <message>
        <source>The name (kid) under which the provider knows the public key.</source>
        <translation>提供方用于识别公钥的名称 (kid)。</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>签名算法</translation>
    </message>
    <message>
        <source>Leave it empty to use the one that suits the key.</source>
        <translation>留空则使用与密钥匹配的算法。</translation>
    </message>
    <message>
        <source>Audience of the assertion</source>
        <translation>断言的受众</translation>
    </message>
    <message>
        <source>Whom the signed statement is for; usually the issuer or the token address.</source>
        <translation>签名声明面向的对象；通常为颁发者或令牌地址。</translation>
    </message>
    <message>
        <source>Bind tokens to a key (DPoP)</source>
        <translation>将令牌绑定到密钥 (DPoP)</translation>
    </message>
    <message>
        <source>A stolen token is of no use without the key; the provider must support it.</source>
        <translation>没有密钥，被盗的令牌就毫无用处；提供方必须支持此功能。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>The account to sign in with.</source>
        <translation>用于登录的账户。</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>The email address of the account to sign in with.</source>
        <translation>用于登录的账户的电子邮件地址。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>The account that the token is for; leave it empty for the client itself.</source>
        <translation>令牌所属的账户；如果是客户端自身，请留空。</translation>
    </message>
    <message>
        <source>Source of the subject token</source>
        <translation>主体令牌的来源</translation>
    </message>
    <message>
        <source>The source whose token is exchanged.</source>
        <translation>其令牌将被交换的来源。</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>会话 ID</translation>
    </message>
    <message>
        <source>The session that tokens are made for; it begins with sess_.</source>
        <translation>为其颁发令牌的会话；以 sess_ 开头。</translation>
    </message>
    <message>
        <source>Own DID</source>
        <translation>自有 DID</translation>
    </message>
    <message>
        <source>The decentralized identifier under which you take part, for example did:web:….</source>
        <translation>您参与时使用的去中心化标识符，例如 did:web:…。</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>What the token may be used for, separated by blanks.</source>
        <translation>令牌可用于什么，以空格分隔。</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>The API that the token is for, if the provider asks for it.</source>
        <translation>令牌所面向的 API（如果提供方要求）。</translation>
    </message>
    <message>
        <source>Whom the authentication token is for; leave it empty to use what the EDR says.</source>
        <translation>身份验证令牌面向的对象；留空则使用 EDR 中的值。</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>The address of the API that the token is for, if the provider asks for it.</source>
        <translation>令牌所面向的 API 的地址（如果提供方要求）。</translation>
    </message>
    <message>
        <source>More parameters</source>
        <translation>更多参数</translation>
    </message>
    <message>
        <source>Sent with each token request, one NAME=value a line.</source>
        <translation>随每个令牌请求一起发送，每行一个 名称=值。</translation>
    </message>
    <message>
        <source>More sign-in parameters</source>
        <translation>更多登录参数</translation>
    </message>
    <message>
        <source>Added to the sign-in address, one NAME=value a line, for example prompt=consent.</source>
        <translation>附加到登录地址，每行一个 名称=值，例如 prompt=consent。</translation>
    </message>
    <message>
        <source>Token template</source>
        <translation>令牌模板</translation>
    </message>
    <message>
        <source>The name of a JWT template; leave it empty for the session token.</source>
        <translation>JWT 模板的名称；留空则为会话令牌。</translation>
    </message>
    <message>
        <source>Type of the subject token</source>
        <translation>主体令牌的类型</translation>
    </message>
    <message>
        <source>Leave it empty for an access token.</source>
        <translation>如果是访问令牌，请留空。</translation>
    </message>
    <message>
        <source>Type of the new token</source>
        <translation>新令牌的类型</translation>
    </message>
    <message>
        <source>Leave it empty for what the provider gives by itself.</source>
        <translation>留空则接受提供方自行给出的类型。</translation>
    </message>
    <message>
        <source>Transfer process ID</source>
        <translation>传输过程 ID</translation>
    </message>
    <message>
        <source>The transfer that the EDR belongs to.</source>
        <translation>该 EDR 所属的传输。</translation>
    </message>
    <message>
        <source>Asset ID</source>
        <translation>资产 ID</translation>
    </message>
    <message>
        <source>What is transferred.</source>
        <translation>所传输的内容。</translation>
    </message>
    <message>
        <source>Agreement ID</source>
        <translation>协议 ID</translation>
    </message>
    <message>
        <source>The contract agreement of the transfer.</source>
        <translation>此次传输的合同协议。</translation>
    </message>
    <message>
        <source>Provider ID</source>
        <translation>提供方 ID</translation>
    </message>
    <message>
        <source>The participant that provides the data.</source>
        <translation>提供数据的参与方。</translation>
    </message>
    <message>
        <source>Contract negotiation ID</source>
        <translation>合同协商 ID</translation>
    </message>
    <message>
        <source>The negotiation that led to the agreement.</source>
        <translation>达成该协议的协商。</translation>
    </message>
    <message>
        <source>Look for the login address</source>
        <translation>查找登录地址</translation>
    </message>
    <message>
        <source>Whether the usual paths of the same host may be tried too; they get the password.</source>
        <translation>是否也可以尝试同一主机的常用路径；密码会发送给它们。</translation>
    </message>
    <message>
        <source>Name of the user field</source>
        <translation>用户字段的名称</translation>
    </message>
    <message>
        <source>What the service calls the user name, if it is neither email nor username.</source>
        <translation>服务对用户名的称呼（如果既不是 email 也不是 username）。</translation>
    </message>
    <message>
        <source>Name of the password field</source>
        <translation>密码字段的名称</translation>
    </message>
    <message>
        <source>What the service calls the password, if it is not password.</source>
        <translation>服务对密码的称呼（如果不是 password）。</translation>
    </message>
    <message>
        <source>Where the token is</source>
        <translation>令牌的位置</translation>
    </message>
    <message>
        <source>The path of the token in the answer, for example data.session.jwt.</source>
        <translation>令牌在应答中的路径，例如 data.session.jwt。</translation>
    </message>
    <message>
        <source>Its path in the JSON, or the name of its line; empty if it is found anyway.</source>
        <translation>它在 JSON 中的路径，或所在行的名称；如果能自动找到，请留空。</translation>
    </message>
    <message>
        <source>Port for the browser’s return</source>
        <translation>浏览器返回的端口</translation>
    </message>
    <message>
        <source>Leave it empty for any free port; some providers want a fixed one.</source>
        <translation>留空则使用任意空闲端口；某些提供方要求固定端口。</translation>
    </message>
    <message>
        <source>What renews the session</source>
        <translation>用什么续期会话</translation>
    </message>
    <message>
        <source>Whether the token itself or a refresh token is sent to the refresh address.</source>
        <translation>发送到刷新地址的是令牌本身还是刷新令牌。</translation>
    </message>
    <message>
        <source>When it is renewed</source>
        <translation>何时续期</translation>
    </message>
    <message>
        <source>Before its end, at every request for it, or never by this program.</source>
        <translation>结束之前、每次被请求时，或从不由此程序续期。</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>结束于</translation>
    </message>
    <message>
        <source>An instant like 2026-11-21T14:00:00Z, or never; empty if the token tells it.</source>
        <translation>形如 2026-11-21T14:00:00Z 的时刻，或 never；如果令牌中已说明，请留空。</translation>
    </message>
    <message>
        <source>Program and arguments</source>
        <translation>程序和参数</translation>
    </message>
    <message>
        <source>One argument a line, without a shell: no quotes, no variables, no secrets.</source>
        <translation>每行一个参数，不经过 shell：不加引号，不用变量，不含机密。</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>时间限制（秒）</translation>
    </message>
    <message>
        <source>The program is ended after this time; at most 600.</source>
        <translation>超过此时间程序将被结束；最多 600。</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端机密</translation>
    </message>
    <message>
        <source>What the provider gave out with the client ID.</source>
        <translation>提供方随客户端 ID 一起给出的内容。</translation>
    </message>
    <message>
        <source>Private key (PEM or JWK)</source>
        <translation>私钥（PEM 或 JWK）</translation>
    </message>
    <message>
        <source>It signs, and never leaves this computer.</source>
        <translation>用于签名，绝不离开这台计算机。</translation>
    </message>
    <message>
        <source>TLS client key (PEM)</source>
        <translation>TLS 客户端密钥 (PEM)</translation>
    </message>
    <message>
        <source>The key of the client certificate, if it is not in the certificate’s file.</source>
        <translation>客户端证书的密钥（如果不在证书文件中）。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Of the account to sign in with.</source>
        <translation>用于登录的账户的密码。</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>No other program may use it too: many work only once.</source>
        <translation>其他程序不得同时使用：许多刷新令牌只能使用一次。</translation>
    </message>
    <message>
        <source>Client cookie</source>
        <translation>客户端 Cookie</translation>
    </message>
    <message>
        <source>The value of the __client cookie of a signed-in browser.</source>
        <translation>已登录浏览器中 __client Cookie 的值。</translation>
    </message>
    <message>
        <source>EDR (JSON)</source>
        <translation>EDR (JSON)</translation>
    </message>
    <message>
        <source>As the connector delivered it, in either of its two forms.</source>
        <translation>连接器交付的原样，两种形式均可。</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>With or without Bearer before it.</source>
        <translation>前面带不带 Bearer 均可。</translation>
    </message>
    <message>
        <source>Secret in the header (client_secret_basic)</source>
        <translation>机密在标头中 (client_secret_basic)</translation>
    </message>
    <message>
        <source>Secret in the body (client_secret_post)</source>
        <translation>机密在正文中 (client_secret_post)</translation>
    </message>
    <message>
        <source>Signed with the secret (client_secret_jwt)</source>
        <translation>用机密签名 (client_secret_jwt)</translation>
    </message>
    <message>
        <source>Signed with a private key (private_key_jwt)</source>
        <translation>用私钥签名 (private_key_jwt)</translation>
    </message>
    <message>
        <source>Client certificate (tls_client_auth)</source>
        <translation>客户端证书 (tls_client_auth)</translation>
    </message>
    <message>
        <source>None, a public client</source>
        <translation>无，公共客户端</translation>
    </message>
    <message>
        <source>Only the address given</source>
        <translation>仅给定的地址</translation>
    </message>
    <message>
        <source>Also the usual paths of its host</source>
        <translation>还包括其主机的常用路径</translation>
    </message>
    <message>
        <source>The token itself</source>
        <translation>令牌本身</translation>
    </message>
    <message>
        <source>A refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>Before its end</source>
        <translation>结束之前</translation>
    </message>
    <message>
        <source>At every request</source>
        <translation>每次请求时</translation>
    </message>
    <message>
        <source>Never, it is entered anew</source>
        <translation>从不，需重新输入</translation>
    </message>
    <message>
        <source>%1 (fallback)</source>
        <translation>%1（备用）</translation>
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
        <translation>保障</translation>
    </message>
    <message>
        <source>%1 without a token</source>
        <translation>%1没有令牌</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>无中断</translation>
    </message>
    <message>
        <source>Refreshes OK</source>
        <translation>刷新成功</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 次失败</numerusform>
        </translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>无失败</translation>
    </message>
    <message>
        <source>Closest call</source>
        <translation>最小余量</translation>
    </message>
    <message>
        <source>the token had ended</source>
        <translation>令牌已结束</translation>
    </message>
    <message>
        <source>left at a refresh</source>
        <translation>刷新时的余量</translation>
    </message>
    <message numerus="yes">
        <source>%n tries failed: %1</source>
        <translation>
            <numerusform>%n 次尝试失败：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries failed so far: %1</source>
        <translation>
            <numerusform>迄今 %n 次尝试失败：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>no valid token for %1</source>
        <translation>%1没有有效令牌</translation>
    </message>
    <message>
        <source>the token was never lost</source>
        <translation>令牌从未失效</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>仍在继续</translation>
    </message>
    <message>
        <source>Time left, a chart. Covered: %1. Closest call: %2. Failed refreshes: %3.</source>
        <translation>剩余时间图表。保障：%1。最小余量：%2。失败的刷新：%3。</translation>
    </message>
    <message>
        <source>Answer time, a chart. There was no answer.</source>
        <translation>应答时间图表。没有应答。</translation>
    </message>
    <message>
        <source>Answer time, a chart. 95 % of the answers took at most %1. Failed refreshes: %2.</source>
        <translation>应答时间图表。95% 的应答耗时不超过 %1。失败的刷新：%2。</translation>
    </message>
    <message>
        <source>no reason known</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>%1 to %2: no refresh was tried.</source>
        <translation>%1 至 %2：没有尝试刷新。</translation>
    </message>
    <message>
        <source>%1 to %2: every refresh worked.</source>
        <translation>%1 至 %2：每次刷新都成功。</translation>
    </message>
    <message>
        <source>%1 to %2: at least one try failed.</source>
        <translation>%1 至 %2：至少有一次尝试失败。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>a file of sources</source>
        <translation>来源文件</translation>
    </message>
    <message>
        <source>an environment file</source>
        <translation>环境文件</translation>
    </message>
    <message>
        <source>endpoint data references</source>
        <translation>端点数据引用 (EDR)</translation>
    </message>
    <message>
        <source>a Postman export</source>
        <translation>Postman 导出文件</translation>
    </message>
    <message>
        <source>an Insomnia export</source>
        <translation>Insomnia 导出文件</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>New token, valid %1</source>
        <translation>新令牌，有效期 %1</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新令牌</translation>
    </message>
    <message numerus="yes">
        <source>recovered after %n failed tries in %1; answered in %2</source>
        <translation>
            <numerusform>%n 次失败后在 %1内恢复；%2内应答</numerusform>
        </translation>
    </message>
    <message>
        <source>answered in %1</source>
        <translation>%1内应答</translation>
    </message>
    <message>
        <source>asked for by a person or a program; answered in %1</source>
        <translation>应人或程序的要求；%1内应答</translation>
    </message>
    <message>
        <source>Try %1 failed: %2</source>
        <translation>第 %1 次尝试失败：%2</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>被拒绝：%1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>the program gave no token</source>
        <translation>程序未给出令牌</translation>
    </message>
    <message>
        <source>Try %1 failed</source>
        <translation>第 %1 次尝试失败</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>The token works until %1.</source>
        <translation>令牌可用至 %1。</translation>
    </message>
    <message>
        <source>The token goes on working.</source>
        <translation>令牌继续有效。</translation>
    </message>
    <message>
        <source>%1, at %2.</source>
        <translation>%1，于 %2。</translation>
    </message>
    <message>
        <source>%1, twice since %2.</source>
        <translation>%1，自 %2 以来两次。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times since %2.</source>
        <translation>
            <numerusform>%1，自 %2 以来 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即尝试</translation>
    </message>
    <message>
        <source>Retries go on by themselves.</source>
        <translation>将自动继续重试。</translation>
    </message>
    <message>
        <source>%1 is not answering properly</source>
        <translation>%1 未正常应答</translation>
    </message>
    <message>
        <source>No valid token since %1</source>
        <translation>自 %1 以来没有有效令牌</translation>
    </message>
    <message>
        <source>There is no valid token</source>
        <translation>没有有效令牌</translation>
    </message>
    <message>
        <source>Local programs get no token from Tokenwatch.</source>
        <translation>本地程序无法从 Tokenwatch 获得令牌。</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>%1 的应答是 %2。</translation>
    </message>
    <message>
        <source>%1 answered %2, twice.</source>
        <translation>%1 两次应答 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered %2, %n times.</source>
        <translation>
            <numerusform>%1 应答 %2，共 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each EDR refresh token works only once, so another program may have used this one.</source>
        <translation>每个 EDR 刷新令牌只能使用一次，因此可能有其他程序使用了此令牌。</translation>
    </message>
    <message>
        <source>This token has expired and can’t be refreshed</source>
        <translation>此令牌已过期且无法刷新</translation>
    </message>
    <message>
        <source>This token ends in %1 and can’t be refreshed</source>
        <translation>此令牌将在 %1后结束且无法刷新</translation>
    </message>
    <message>
        <source>This token can’t be refreshed</source>
        <translation>此令牌无法刷新</translation>
    </message>
    <message>
        <source>It was pasted by hand. Paste a new one, or add credentials so that Tokenwatch can fetch it.</source>
        <translation>它是手动粘贴的。请粘贴新令牌，或添加凭据以便 Tokenwatch 获取令牌。</translation>
    </message>
    <message>
        <source>The server gave no refresh token, and there are no credentials to fetch a new one. Paste a new one, or add credentials.</source>
        <translation>服务器未给出刷新令牌，也没有可用于获取新令牌的凭据。请粘贴新令牌，或添加凭据。</translation>
    </message>
    <message>
        <source>Paste token…</source>
        <translation>粘贴令牌…</translation>
    </message>
    <message>
        <source>This token ends in %1 and nobody refreshes it</source>
        <translation>此令牌将在 %1后结束，且没有程序刷新它</translation>
    </message>
    <message>
        <source>This token has expired and nobody refreshes it</source>
        <translation>此令牌已过期，且没有程序刷新它</translation>
    </message>
    <message>
        <source>The scheduler is stopped. Start it to refresh all sources in time.</source>
        <translation>调度器已停止。请启动它，以便按时刷新所有来源。</translation>
    </message>
    <message>
        <source>Start scheduler</source>
        <translation>启动调度器</translation>
    </message>
    <message>
        <source>Sign in to it: tokenctl signin %1.</source>
        <translation>请登录该来源：tokenctl signin %1。</translation>
    </message>
    <message>
        <source>This source needs a sign-in</source>
        <translation>此来源需要登录</translation>
    </message>
    <message>
        <source>A credential of this source is missing</source>
        <translation>此来源缺少一项凭据</translation>
    </message>
    <message>
        <source>It was removed from the keychain, or could not be found there. Enter it again.</source>
        <translation>它已从密钥环中移除，或在其中找不到。请重新输入。</translation>
    </message>
    <message>
        <source>Add credentials…</source>
        <translation>添加凭据…</translation>
    </message>
    <message>
        <source>This source can’t be refreshed as it is configured</source>
        <translation>按当前配置，此来源无法刷新</translation>
    </message>
    <message>
        <source>Correct its fields and import it again.</source>
        <translation>请更正其字段并重新导入。</translation>
    </message>
    <message>
        <source>This source has no token yet</source>
        <translation>此来源尚无令牌</translation>
    </message>
    <message>
        <source>Its tokens are pasted by hand. Nothing is stored under tokenwatch/%1.</source>
        <translation>其令牌由手动粘贴。tokenwatch/%1 下没有存储任何内容。</translation>
    </message>
    <message>
        <source>Nobody has signed in to this source yet</source>
        <translation>尚无人登录此来源</translation>
    </message>
    <message>
        <source>Tokenwatch has no credentials for this source</source>
        <translation>Tokenwatch 没有此来源的凭据</translation>
    </message>
    <message>
        <source>Nothing is stored under tokenwatch/%1. Add the credentials that its server knows.</source>
        <translation>tokenwatch/%1 下没有存储任何内容。请添加其服务器认可的凭据。</translation>
    </message>
    <message>
        <source>The new token was lost on its way</source>
        <translation>新令牌在途中丢失</translation>
    </message>
    <message>
        <source>The server replaced the credential, but its answer did not arrive, and the old one no longer works.</source>
        <translation>服务器替换了凭据，但其应答未送达，而旧凭据已不再有效。</translation>
    </message>
    <message>
        <source>This token ends soon</source>
        <translation>此令牌即将结束</translation>
    </message>
    <message>
        <source>This token has expired</source>
        <translation>此令牌已过期</translation>
    </message>
    <message>
        <source>Another program renews it and has not done so yet. Look at that program.</source>
        <translation>它由另一个程序续期，但该程序尚未续期。请查看该程序。</translation>
    </message>
    <message>
        <source>It is refreshed only when a program asks for it.</source>
        <translation>仅在有程序请求时才会刷新。</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>立即刷新</translation>
    </message>
    <message>
        <source>A refresh is planned.</source>
        <translation>已计划一次刷新。</translation>
    </message>
    <message>
        <source>No refresh is planned.</source>
        <translation>没有计划刷新。</translation>
    </message>
    <message>
        <source>You cleared this token at %1</source>
        <translation>您已于 %1 清除此令牌</translation>
    </message>
    <message>
        <source>Paste a new token to go on.</source>
        <translation>请粘贴新令牌以继续。</translation>
    </message>
    <message>
        <source>Credentials are still in the keychain. Refresh to get a new token.</source>
        <translation>凭据仍在密钥环中。刷新即可获取新令牌。</translation>
    </message>
    <message>
        <source>There is no valid token, and none is fetched.</source>
        <translation>没有有效令牌，也不会获取新令牌。</translation>
    </message>
    <message>
        <source>The token stays usable until %1 and is not refreshed.</source>
        <translation>令牌在 %1 之前仍可使用，但不会刷新。</translation>
    </message>
    <message>
        <source>The token stays usable and is not refreshed.</source>
        <translation>令牌仍可使用，但不会刷新。</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>已暂停，直到您恢复</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>Tokens in memory still work. Refreshing needs the keychain. Tokenwatch asks once, not on every retry.</source>
        <translation>内存中的令牌仍然有效。刷新需要密钥环。Tokenwatch 只询问一次，不会在每次重试时询问。</translation>
    </message>
    <message>
        <source>Unlock keychain…</source>
        <translation>解锁密钥环…</translation>
    </message>
    <message>
        <source>There is no keychain on this computer</source>
        <translation>这台计算机上没有密钥环</translation>
    </message>
    <message>
        <source>Credentials can be neither read nor stored. Start a keychain service, or start Tokenwatch with a key file.</source>
        <translation>凭据既无法读取也无法保存。请启动密钥环服务，或使用密钥文件启动 Tokenwatch。</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>这台计算机处于离线状态</translation>
    </message>
    <message>
        <source>Valid tokens stay usable. Refreshing starts again by itself.</source>
        <translation>有效的令牌仍可使用。刷新会自动重新开始。</translation>
    </message>
    <message>
        <source>It is time to replace the credentials</source>
        <translation>该更换凭据了</translation>
    </message>
    <message>
        <source>You asked to be reminded, and it is due since %1. Get new ones from the provider and enter them here; the source goes on meanwhile.</source>
        <translation>这是您要求的提醒，自 %1 起已到期。请向提供方获取新凭据并在此输入；在此期间来源继续工作。</translation>
    </message>
    <message>
        <source>Replace credentials…</source>
        <translation>更换凭据…</translation>
    </message>
    <message>
        <source>This token is not saved yet</source>
        <translation>此令牌尚未保存</translation>
    </message>
    <message>
        <source>The store could not be written. The token is served from memory and saved as soon as that is possible.</source>
        <translation>无法写入存储。令牌从内存提供，并会尽快保存。</translation>
    </message>
    <message>
        <source>An interrupted refresh is being finished</source>
        <translation>正在完成中断的刷新</translation>
    </message>
    <message>
        <source>Tokenwatch ended while a refresh was under way. It tries once more with the same credential.</source>
        <translation>Tokenwatch 在刷新过程中结束。它将使用相同的凭据再试一次。</translation>
    </message>
    <message>
        <source>1 source waits for it.</source>
        <translation>有 1 个来源在等待。</translation>
    </message>
    <message numerus="yes">
        <source>%n sources wait for it.</source>
        <translation>
            <numerusform>有 %n 个来源在等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1: name of a source, %2: what happened, %3: why and what to do, in whole sentences</extracomment>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: name of a source, %2: what happened, without a full stop</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This was at %1.</source>
        <translation>发生于 %1。</translation>
    </message>
    <message>
        <source>This happened twice since %1.</source>
        <translation>自 %1 以来发生了两次。</translation>
    </message>
    <message numerus="yes">
        <source>This happened %n times since %1.</source>
        <translation>
            <numerusform>自 %1 以来发生了 %n 次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%1 and %n more.</source>
        <extracomment>%1: names of sources, separated by commas</extracomment>
        <translation>
            <numerusform>%1 和另外 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>names of sources</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>1 of them has no valid token.</source>
        <translation>其中 1 个没有有效令牌。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no valid token.</source>
        <translation>
            <numerusform>其中 %n 个没有有效令牌。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first token ends at %1.</source>
        <translation>最早的令牌将于 %1 结束。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 ends in %2</source>
        <translation>%1 将在 %2后结束</translation>
    </message>
    <message>
        <source>No refresh is expected after that. Enter new credentials, or sign in again, to stay covered.</source>
        <translation>此后预计不会再刷新。请输入新凭据或重新登录，以保持保障。</translation>
    </message>
    <message>
        <source>%1 still can’t be refreshed, %2</source>
        <translation>%1 仍无法刷新，已持续 %2</translation>
    </message>
    <message>
        <source>%1 can’t be refreshed</source>
        <translation>%1 无法刷新</translation>
    </message>
    <message>
        <source>%1 still failing, %2</source>
        <translation>%1 仍然失败，已持续 %2</translation>
    </message>
    <message>
        <source>%1 still without a token, %2</source>
        <translation>%1 仍没有令牌，已持续 %2</translation>
    </message>
    <message>
        <source>%1 lost its token</source>
        <translation>%1 已失去令牌</translation>
    </message>
    <message>
        <source>%1 has no token</source>
        <translation>%1 没有令牌</translation>
    </message>
    <message numerus="yes">
        <source>%n sources can’t reach %1</source>
        <extracomment>%1: name of a host; three sources or more</extracomment>
        <translation>
            <numerusform>%n 个来源无法连接到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you on the VPN?</source>
        <translation>是否已连接 VPN？</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>这台计算机处于离线状态</translation>
    </message>
    <message>
        <source>Refreshing starts again by itself when the network is back.</source>
        <translation>网络恢复后会自动重新开始刷新。</translation>
    </message>
    <message>
        <source>1 source waits for it.</source>
        <translation>1 个来源正在等待。</translation>
    </message>
    <message numerus="yes">
        <source>%n sources wait for it.</source>
        <translation>
            <numerusform>%n 个来源正在等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody refreshes tokens</source>
        <translation>没有程序刷新令牌</translation>
    </message>
    <message>
        <source>The scheduler is stopped. Start it to refresh all sources in time.</source>
        <translation>调度器已停止。请启动它，以便按时刷新所有来源。</translation>
    </message>
    <message>
        <source>%1 answers again</source>
        <translation>%1 已恢复应答</translation>
    </message>
    <message>
        <source>%1 has a token again</source>
        <translation>%1 重新有了令牌</translation>
    </message>
    <message>
        <source>It works until %1.</source>
        <translation>可用至 %1。</translation>
    </message>
    <message>
        <source>%1 is flapping</source>
        <translation>%1 反复出现问题</translation>
    </message>
    <message>
        <source>It was in trouble %1 times within %2. Tokenwatch is quiet about it for %3.</source>
        <translation>它在 %2内出现了 %1 次问题。Tokenwatch 将在 %3内不再就此通知。</translation>
    </message>
</context>
<context>
    <name>Preference</name>
    <message>
        <source>Port %1 is used by another program. End that program, or choose another port.</source>
        <translation>端口 %1 正被另一个程序使用。请结束该程序，或选择其他端口。</translation>
    </message>
    <message>
        <source>Port %1 is used by a program of the user %2. End that program, or choose another port.</source>
        <translation>端口 %1 正被用户 %2 的程序使用。请结束该程序，或选择其他端口。</translation>
    </message>
    <message>
        <source>Port %1 is used by %2. End that program, or choose another port.</source>
        <translation>端口 %1 正被 %2 使用。请结束该程序，或选择其他端口。</translation>
    </message>
    <message>
        <source>The longest wait can’t be shorter than the first one. Choose a longer one, or shorten the first.</source>
        <translation>最长等待不能短于首次等待。请选择更长的时间，或缩短首次等待。</translation>
    </message>
    <message>
        <source>An attempt can’t end before its connection is made. Choose a longer time, or shorten that for connecting.</source>
        <translation>尝试不能在其连接建立之前结束。请选择更长的时间，或缩短连接的时限。</translation>
    </message>
    <message>
        <source>This is more or less than can be. Choose another value.</source>
        <translation>此值超出允许的范围。请选择其他值。</translation>
    </message>
    <message>
        <source>The system does not let Tokenwatch use this port. Choose one above 1023.</source>
        <translation>系统不允许 Tokenwatch 使用此端口。请选择大于 1023 的端口。</translation>
    </message>
    <message>
        <source>This would refresh without pause. Choose less of the lifetime.</source>
        <translation>这会不停地刷新。请选择较小的有效期比例。</translation>
    </message>
    <message>
        <source>This is not the address of an http or SOCKS proxy. Write it like http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation>这不是 http 或 SOCKS 代理的地址。请写成 http://proxy.example:3128 或 socks5://proxy.example:1080 的形式。</translation>
    </message>
    <message>
        <source>A user name or password would be stored in the clear here. Leave it out, or start Tokenwatch with it in HTTPS_PROXY.</source>
        <translation>用户名或密码会以明文存储在此处。请将其去掉，或在启动 Tokenwatch 时通过 HTTPS_PROXY 提供。</translation>
    </message>
    <message>
        <source>Local API and proxy can’t share one port. Choose another for one of them.</source>
        <translation>本地 API 和代理不能共用一个端口。请为其中之一选择其他端口。</translation>
    </message>
    <message>
        <source>The file is not found without its whole path. Begin it with a slash.</source>
        <translation>没有完整路径就找不到该文件。请以斜杠开头。</translation>
    </message>
    <message>
        <source>This file can’t be read. Check its name and whether you may read it.</source>
        <translation>无法读取此文件。请检查其名称以及您是否有权读取它。</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM form. Choose the authority’s certificate, which begins with “BEGIN CERTIFICATE”.</source>
        <translation>此文件不包含 PEM 格式的证书。请选择证书颁发机构的证书，它以“BEGIN CERTIFICATE”开头。</translation>
    </message>
</context>
<context>
    <name>Redirect</name>
    <message>
        <source>Tokenwatch goes on with the sign-in. You can close this tab.</source>
        <translation>Tokenwatch 将继续登录。您可以关闭此标签页。</translation>
    </message>
    <message>
        <source>Tokenwatch does not wait for this sign-in. Start it again in Tokenwatch.</source>
        <translation>Tokenwatch 没有在等待此登录。请在 Tokenwatch 中重新开始。</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>The server refuses the client secret</source>
        <translation>服务器拒绝了客户端机密</translation>
    </message>
    <message>
        <source>needs a client secret</source>
        <translation>需要客户端机密</translation>
    </message>
    <message>
        <source>Enter the present client secret.</source>
        <translation>请输入当前的客户端机密。</translation>
    </message>
    <message>
        <source>Enter client secret…</source>
        <translation>输入客户端机密…</translation>
    </message>
    <message>
        <source>The server refuses the password</source>
        <translation>服务器拒绝了密码</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>需要密码</translation>
    </message>
    <message>
        <source>Enter the present password.</source>
        <translation>请输入当前的密码。</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>输入密码…</translation>
    </message>
    <message>
        <source>The server refuses the signed assertion</source>
        <translation>服务器拒绝了签名断言</translation>
    </message>
    <message>
        <source>needs a private key</source>
        <translation>需要私钥</translation>
    </message>
    <message>
        <source>Enter a private key that the server knows.</source>
        <translation>请输入服务器认可的私钥。</translation>
    </message>
    <message>
        <source>Enter private key…</source>
        <translation>输入私钥…</translation>
    </message>
    <message>
        <source>The server refuses the refresh token</source>
        <translation>服务器拒绝了刷新令牌</translation>
    </message>
    <message>
        <source>needs a new refresh token</source>
        <translation>需要新的刷新令牌</translation>
    </message>
    <message>
        <source>Sign in at the server, then paste the new refresh token.</source>
        <translation>请在服务器上登录，然后粘贴新的刷新令牌。</translation>
    </message>
    <message>
        <source>Paste refresh token…</source>
        <translation>粘贴刷新令牌…</translation>
    </message>
    <message>
        <source>needs a sign-in</source>
        <translation>需要登录</translation>
    </message>
    <message>
        <source>Sign in again: tokenctl signin %1.</source>
        <translation>请重新登录：tokenctl signin %1。</translation>
    </message>
    <message>
        <source>needs a new EDR</source>
        <translation>需要新的 EDR</translation>
    </message>
    <message>
        <source>Start a new transfer, then paste the new EDR.</source>
        <translation>请开始新的传输，然后粘贴新的 EDR。</translation>
    </message>
    <message>
        <source>Paste new EDR…</source>
        <translation>粘贴新 EDR…</translation>
    </message>
    <message>
        <source>The server refuses the token</source>
        <translation>服务器拒绝了令牌</translation>
    </message>
    <message>
        <source>needs a new token</source>
        <translation>需要新令牌</translation>
    </message>
    <message>
        <source>Paste a new token.</source>
        <translation>请粘贴新令牌。</translation>
    </message>
    <message>
        <source>Paste token…</source>
        <translation>粘贴令牌…</translation>
    </message>
    <message>
        <source>The server refuses the session</source>
        <translation>服务器拒绝了会话</translation>
    </message>
    <message>
        <source>needs a new client cookie</source>
        <translation>需要新的客户端 Cookie</translation>
    </message>
    <message>
        <source>Sign in with a browser, then paste the new client cookie.</source>
        <translation>请用浏览器登录，然后粘贴新的客户端 Cookie。</translation>
    </message>
    <message>
        <source>Paste client cookie…</source>
        <translation>粘贴客户端 Cookie…</translation>
    </message>
    <message>
        <source>The server refuses this source and its fallback</source>
        <translation>服务器拒绝了此来源及其备用方式</translation>
    </message>
    <message>
        <source>needs new credentials</source>
        <translation>需要新凭据</translation>
    </message>
    <message>
        <source>Enter the present credentials of the source or of its fallback.</source>
        <translation>请输入该来源或其备用方式的当前凭据。</translation>
    </message>
    <message>
        <source>Enter credentials…</source>
        <translation>输入凭据…</translation>
    </message>
    <message>
        <source>No new token is given</source>
        <translation>未给出新令牌</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>需要您处理</translation>
    </message>
    <message>
        <source>Look at the program that gives this token, then try again.</source>
        <translation>请查看给出此令牌的程序，然后重试。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即尝试</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation>客户端凭据</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>browser sign-in</source>
        <translation>浏览器登录</translation>
    </message>
    <message>
        <source>device sign-in</source>
        <translation>设备登录</translation>
    </message>
    <message>
        <source>signed assertion</source>
        <translation>签名断言</translation>
    </message>
    <message>
        <source>token exchange</source>
        <translation>令牌交换</translation>
    </message>
    <message>
        <source>login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Clerk session</source>
        <translation>Clerk 会话</translation>
    </message>
    <message>
        <source>The consumer asks for a transfer</source>
        <translation>消费方请求传输</translation>
    </message>
    <message>
        <source>consumer → provider</source>
        <translation>消费方 → 提供方</translation>
    </message>
    <message>
        <source>The provider starts the data flow</source>
        <translation>提供方启动数据流</translation>
    </message>
    <message>
        <source>control plane → data plane</source>
        <translation>控制平面 → 数据平面</translation>
    </message>
    <message>
        <source>The data plane makes an EDR with both tokens</source>
        <translation>数据平面生成包含两个令牌的 EDR</translation>
    </message>
    <message>
        <source>in the data plane</source>
        <translation>在数据平面中</translation>
    </message>
    <message>
        <source>The control plane receives the EDR</source>
        <translation>控制平面接收 EDR</translation>
    </message>
    <message>
        <source>data plane → control plane</source>
        <translation>数据平面 → 控制平面</translation>
    </message>
    <message>
        <source>The start message brings the EDR</source>
        <translation>启动消息带来 EDR</translation>
    </message>
    <message>
        <source>provider → consumer</source>
        <translation>提供方 → 消费方</translation>
    </message>
    <message>
        <source>The consumer asks for data with the access token</source>
        <translation>消费方使用访问令牌请求数据</translation>
    </message>
    <message>
        <source>consumer → data plane</source>
        <translation>消费方 → 数据平面</translation>
    </message>
    <message>
        <source>The data plane authorizes the request</source>
        <translation>数据平面授权该请求</translation>
    </message>
    <message>
        <source>The consumer signs an authentication token</source>
        <translation>消费方签署身份验证令牌</translation>
    </message>
    <message>
        <source>at the consumer</source>
        <translation>在消费方处</translation>
    </message>
    <message>
        <source>The consumer sends it with the refresh token</source>
        <translation>消费方将其与刷新令牌一起发送</translation>
    </message>
    <message>
        <source>consumer → Refresh API</source>
        <translation>消费方 → 刷新 API</translation>
    </message>
    <message>
        <source>The provider checks both and issues new tokens</source>
        <translation>提供方检查两者并颁发新令牌</translation>
    </message>
    <message>
        <source>Refresh API → consumer</source>
        <translation>刷新 API → 消费方</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Answers 503 temporarily_unavailable.</source>
        <translation>应答 503 temporarily_unavailable。</translation>
    </message>
    <message>
        <source>Refused refresh</source>
        <translation>拒绝刷新</translation>
    </message>
    <message>
        <source>Answers invalid_grant, as if the refresh token had been used or revoked.</source>
        <translation>应答 invalid_grant，如同刷新令牌已被使用或吊销。</translation>
    </message>
    <message>
        <source>Slow answers</source>
        <translation>应答缓慢</translation>
    </message>
    <message>
        <source>Each answer comes late, by 2 s unless you say otherwise.</source>
        <translation>每个应答都会延迟；除非另行指定，延迟 2 秒。</translation>
    </message>
    <message>
        <source>Lost request</source>
        <translation>请求丢失</translation>
    </message>
    <message>
        <source>Closes the connection before the request has any effect.</source>
        <translation>在请求产生任何效果之前关闭连接。</translation>
    </message>
    <message>
        <source>Lost answer</source>
        <translation>应答丢失</translation>
    </message>
    <message>
        <source>Does what was asked, rotation included, and closes the connection without an answer.</source>
        <translation>执行所请求的操作（包括轮换），然后不作应答就关闭连接。</translation>
    </message>
    <message>
        <source>Truncated answer</source>
        <translation>应答截断</translation>
    </message>
    <message>
        <source>Closes the connection in the middle of the body.</source>
        <translation>在正文中途关闭连接。</translation>
    </message>
    <message>
        <source>Oversized answer</source>
        <translation>应答过大</translation>
    </message>
    <message>
        <source>Appends 2 MiB of white space to the body.</source>
        <translation>在正文后附加 2 MiB 的空白。</translation>
    </message>
    <message>
        <source>Empty answer</source>
        <translation>应答为空</translation>
    </message>
    <message>
        <source>Answers without a body.</source>
        <translation>应答不含正文。</translation>
    </message>
    <message>
        <source>Wrong type</source>
        <translation>类型错误</translation>
    </message>
    <message>
        <source>Calls an answer in JSON text/html.</source>
        <translation>将 JSON 应答声明为 text/html。</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML 页面</translation>
    </message>
    <message>
        <source>Answers 200 with a page, as a hotel network or a proxy does.</source>
        <translation>以 200 应答一个页面，如同酒店网络或代理服务器那样。</translation>
    </message>
    <message>
        <source>Broken JSON</source>
        <translation>损坏的 JSON</translation>
    </message>
    <message>
        <source>The body is cut in half and is no longer JSON.</source>
        <translation>正文被截去一半，不再是 JSON。</translation>
    </message>
    <message>
        <source>Rate limit, seconds</source>
        <translation>频率限制，秒数</translation>
    </message>
    <message>
        <source>Answers 429 with Retry-After in seconds.</source>
        <translation>应答 429，Retry-After 以秒为单位。</translation>
    </message>
    <message>
        <source>Rate limit, date</source>
        <translation>频率限制，日期</translation>
    </message>
    <message>
        <source>Answers 429 with Retry-After as a date.</source>
        <translation>应答 429，Retry-After 为日期。</translation>
    </message>
    <message>
        <source>Rate limit, bare</source>
        <translation>频率限制，无附加信息</translation>
    </message>
    <message>
        <source>Answers 429 without Retry-After.</source>
        <translation>应答 429，不带 Retry-After。</translation>
    </message>
    <message>
        <source>Rate limit, nonsense</source>
        <translation>频率限制，无意义</translation>
    </message>
    <message>
        <source>Answers 429 with a Retry-After that means nothing.</source>
        <translation>应答 429，Retry-After 的值毫无意义。</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>服务器错误</translation>
    </message>
    <message>
        <source>Answers 500 server_error.</source>
        <translation>应答 500 server_error。</translation>
    </message>
    <message>
        <source>Bad gateway</source>
        <translation>网关错误</translation>
    </message>
    <message>
        <source>Answers 502.</source>
        <translation>应答 502。</translation>
    </message>
    <message>
        <source>Gateway timeout</source>
        <translation>网关超时</translation>
    </message>
    <message>
        <source>Answers 504, which leaves open whether the request had an effect.</source>
        <translation>应答 504，无法确定请求是否已生效。</translation>
    </message>
    <message>
        <source>Wrong clock</source>
        <translation>时钟错误</translation>
    </message>
    <message>
        <source>The sandbox lives 1 h ahead unless you say otherwise.</source>
        <translation>除非另行指定，沙盒的时钟快 1 小时。</translation>
    </message>
    <message>
        <source>Rotate keys</source>
        <translation>轮换密钥</translation>
    </message>
    <message>
        <source>Signs with new keys from now on and forgets the old ones.</source>
        <translation>从现在起使用新密钥签名，并丢弃旧密钥。</translation>
    </message>
    <message>
        <source>Revoke all</source>
        <translation>全部吊销</translation>
    </message>
    <message>
        <source>Ends every session.</source>
        <translation>结束所有会话。</translation>
    </message>
    <message>
        <source>Expired certificate</source>
        <translation>证书过期</translation>
    </message>
    <message>
        <source>On the https port: the certificate has run out.</source>
        <translation>在 https 端口上：证书已过期。</translation>
    </message>
    <message>
        <source>Certificate of another host</source>
        <translation>其他主机的证书</translation>
    </message>
    <message>
        <source>On the https port: the certificate names another host.</source>
        <translation>在 https 端口上：证书指明的是另一个主机。</translation>
    </message>
    <message>
        <source>Self-signed certificate</source>
        <translation>自签名证书</translation>
    </message>
    <message>
        <source>On the https port: nobody vouches for the certificate.</source>
        <translation>在 https 端口上：没有人为该证书担保。</translation>
    </message>
    <message>
        <source>Outdated TLS</source>
        <translation>过时的 TLS</translation>
    </message>
    <message>
        <source>On the https port: offers nothing newer than TLS 1.1.</source>
        <translation>在 https 端口上：不提供高于 TLS 1.1 的版本。</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>已刷新</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>Its tokens work.</source>
        <translation>其令牌有效。</translation>
    </message>
    <message>
        <source>Its tokens have run out; nobody has tried one since.</source>
        <translation>其令牌已过期；此后无人尝试使用。</translation>
    </message>
    <message>
        <source>A newer session took its place. Using its refresh token again revokes the family.</source>
        <translation>已被更新的会话取代。再次使用其刷新令牌将吊销整个系列。</translation>
    </message>
    <message>
        <source>Somebody tried a token of it that had run out.</source>
        <translation>有人尝试使用了它的某个已过期令牌。</translation>
    </message>
    <message>
        <source>It was ended before its time: by hand, by a logout, or because a token was replayed.</source>
        <translation>它被提前结束：手动结束、注销，或因为令牌被重放。</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>a span of time</comment>
        <translation>还有 %1</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>还有一次</translation>
    </message>
    <message numerus="yes">
        <source>%n more times</source>
        <translation>
            <numerusform>还有 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>until switched off</source>
        <translation>直到关闭</translation>
    </message>
    <message>
        <source>later, by itself</source>
        <translation>稍后自动</translation>
    </message>
</context>
<context>
    <name>Scheduler</name>
    <message>
        <source>Scheduler stopped, nothing is refreshed</source>
        <translation>调度器已停止，不会刷新</translation>
    </message>
    <message>
        <source>1 failure</source>
        <translation>1 次失败</translation>
    </message>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>%n 次失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 个逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheduler running · nothing planned · %1 · %2</source>
        <extracomment>%1: "0 overdue", %2: "0 failures"</extracomment>
        <translation>调度器运行中 · 无计划 · %1 · %2</translation>
    </message>
    <message>
        <source>Scheduler running · next %1 · %2 · %3</source>
        <extracomment>%1: a time of day, %2: "0 overdue", %3: "0 failures"</extracomment>
        <translation>调度器运行中 · 下次 %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Offline, refreshes deferred</source>
        <translation>离线，刷新已推迟</translation>
    </message>
    <message numerus="yes">
        <source>Woke up, %n overdue, staggered</source>
        <translation>
            <numerusform>已唤醒，%n 个逾期，将错开进行</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock jumped back by %1</source>
        <translation>时钟回拨了 %1</translation>
    </message>
    <message>
        <source>The clock jumped by +%1</source>
        <translation>时钟跳动了 +%1</translation>
    </message>
    <message>
        <source>Many refreshes at once, spread over the hosts</source>
        <translation>大量刷新同时进行，已按主机分散</translation>
    </message>
    <message>
        <source>Key file in use</source>
        <translation>正在使用密钥文件</translation>
    </message>
    <message>
        <source>Credentials in memory only</source>
        <translation>凭据仅在内存中</translation>
    </message>
    <message>
        <source>Keychain unlocked</source>
        <translation>密钥环已解锁</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>Keychain is being unlocked…</source>
        <translation>正在解锁密钥环…</translation>
    </message>
    <message>
        <source>No keychain found</source>
        <translation>未找到密钥环</translation>
    </message>
</context>
<context>
    <name>ShortErrors</name>
    <message>
        <source>host not found</source>
        <translation>找不到主机</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>不受信任</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>broken answer</source>
        <translation>应答损坏</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>应答过大</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>被重定向</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>未知格式</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>没有令牌</translation>
    </message>
    <message>
        <source>unusable token</source>
        <translation>令牌不可用</translation>
    </message>
    <message>
        <source>captive portal</source>
        <translation>强制门户</translation>
    </message>
    <message>
        <source>no endpoint found</source>
        <translation>未找到端点</translation>
    </message>
    <message>
        <source>wrong issuer</source>
        <translation>颁发者错误</translation>
    </message>
    <message>
        <source>program failed</source>
        <translation>程序失败</translation>
    </message>
    <message>
        <source>file not readable</source>
        <translation>文件无法读取</translation>
    </message>
    <message>
        <source>no credentials</source>
        <translation>没有凭据</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>没有密钥环</translation>
    </message>
    <message>
        <source>keychain error</source>
        <translation>密钥环错误</translation>
    </message>
    <message>
        <source>store error</source>
        <translation>存储错误</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>store damaged</source>
        <translation>存储已损坏</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>为时过早</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>wrong input</source>
        <translation>输入错误</translation>
    </message>
    <message>
        <source>no such source</source>
        <translation>没有此来源</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>不明确</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>no valid token</source>
        <translation>没有有效令牌</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>内部错误</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>证书已过期</translation>
    </message>
    <message>
        <source>certificate not valid yet</source>
        <translation>证书尚未生效</translation>
    </message>
    <message>
        <source>wrong certificate</source>
        <translation>证书错误</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>no TLS connection</source>
        <translation>没有 TLS 连接</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Client credentials</source>
        <translation>客户端凭据</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Login endpoint</source>
        <translation>登录端点</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>Browser sign-in</source>
        <translation>浏览器登录</translation>
    </message>
    <message>
        <source>Device sign-in</source>
        <translation>设备登录</translation>
    </message>
    <message>
        <source>Signed assertion</source>
        <translation>签名断言</translation>
    </message>
    <message>
        <source>Token exchange</source>
        <translation>令牌交换</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Clerk session</source>
        <translation>Clerk 会话</translation>
    </message>
    <message>
        <source>Refresh token (EDR)</source>
        <translation>刷新令牌 (EDR)</translation>
    </message>
    <message>
        <source>Pasted token</source>
        <translation>粘贴的令牌</translation>
    </message>
    <message>
        <source>File that another program renews</source>
        <translation>由其他程序续期的文件</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>%1 before expiry</source>
        <translation>到期前 %1</translation>
    </message>
    <message>
        <source>every %1 of lifetime</source>
        <translation>每隔有效期的 %1</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>每 %1</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>%1 · single use</source>
        <translation>%1 · 一次性</translation>
    </message>
    <message>
        <source>%1 · entered by hand</source>
        <translation>%1 · 手动输入</translation>
    </message>
    <message>
        <source>%1 · its fallback is in use</source>
        <translation>%1 · 正在使用备用方式</translation>
    </message>
    <message>
        <source>%1 · with refresh token</source>
        <translation>%1 · 带刷新令牌</translation>
    </message>
    <message>
        <source>renewed by another program</source>
        <translation>由其他程序续期</translation>
    </message>
    <message>
        <source>none, it can’t be refreshed</source>
        <translation>无，无法刷新</translation>
    </message>
    <message>
        <source>at %1 of lifetime</source>
        <translation>有效期的 %1 时</translation>
    </message>
    <message>
        <source>only when used</source>
        <translation>仅在使用时</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>from the exp claim</source>
        <translation>来自 exp 声明</translation>
    </message>
    <message>
        <source>from expires_in</source>
        <translation>来自 expires_in</translation>
    </message>
    <message>
        <source>from expires</source>
        <translation>来自 expires</translation>
    </message>
    <message>
        <source>from expires_at</source>
        <translation>来自 expires_at</translation>
    </message>
    <message>
        <source>from introspection</source>
        <translation>来自内省</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假定</translation>
    </message>
    <message>
        <source>This token does not expire.</source>
        <translation>此令牌不会过期。</translation>
    </message>
    <message>
        <source>Expires at %1
UTC: %2
The provider gave no expiry, %3 is assumed.</source>
        <translation>到期时间：%1
UTC：%2
提供方未给出到期时间，假定为 %3。</translation>
    </message>
    <message>
        <source>Expires at %1
UTC: %2</source>
        <translation>到期时间：%1
UTC：%2</translation>
    </message>
    <message>
        <source>Expires at %1
UTC: %2
Known %3</source>
        <translation>到期时间：%1
UTC：%2
依据：%3</translation>
    </message>
</context>
<context>
    <name>SourceCommands</name>
    <message>
        <source>Undo deleting %1</source>
        <translation>撤销对 %1 的删除</translation>
    </message>
    <message>
        <source>Undo pausing %1</source>
        <translation>撤销对 %1 的暂停</translation>
    </message>
    <message>
        <source>Undo resuming %1</source>
        <translation>撤销对 %1 的恢复</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>This is not a valid address.</source>
        <translation>这不是有效的地址。</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>地址必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>地址中没有主机名。</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password.</source>
        <translation>地址不得包含用户名或密码。</translation>
    </message>
    <message>
        <source>The address must not contain a fragment (#).</source>
        <translation>地址不得包含片段 (#)。</translation>
    </message>
    <message>
        <source>Plain http lets anyone on the way read the credentials. Use https, or allow plain http for this source.</source>
        <translation>使用明文 http 时，途中任何人都能读取凭据。请使用 https，或允许此来源使用明文 http。</translation>
    </message>
    <message>
        <source>Enter an instant like 2026-11-21T14:00:00Z, or never.</source>
        <translation>请输入形如 2026-11-21T14:00:00Z 的时刻，或 never。</translation>
    </message>
    <message>
        <source>Enter an instant like 2026-11-21T14:00:00Z.</source>
        <translation>请输入形如 2026-11-21T14:00:00Z 的时刻。</translation>
    </message>
    <message>
        <source>Each line must read NAME=value.</source>
        <translation>每行必须为 名称=值 的形式。</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 出现了两次。</translation>
    </message>
    <message>
        <source>A name has 1 to 63 characters: a to z, 0 to 9, and after the first also . _ -.</source>
        <translation>名称由 1 到 63 个字符组成：a 到 z、0 到 9，首字符之后还可用 . _ -。</translation>
    </message>
    <message>
        <source>Another source is named %1.</source>
        <translation>已有另一个来源名为 %1。</translation>
    </message>
    <message>
        <source>Enter one word, like Bearer or raw.</source>
        <translation>请输入一个单词，例如 Bearer 或 raw。</translation>
    </message>
    <message>
        <source>Enter a number above 0.</source>
        <translation>请输入大于 0 的数字。</translation>
    </message>
    <message>
        <source>The share must be at most 90 % of the lifetime.</source>
        <translation>比例不得超过有效期的 90%。</translation>
    </message>
    <message>
        <source>The share must be at most 100 % of the lifetime.</source>
        <translation>比例不得超过有效期的 100%。</translation>
    </message>
    <message>
        <source>It must be at least one second.</source>
        <translation>必须至少为一秒。</translation>
    </message>
    <message>
        <source>It must be at most 100 years.</source>
        <translation>不得超过 100 年。</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>请从列表中选择一项。</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>请输入整数。</translation>
    </message>
    <message>
        <source>Enter a whole path, beginning with /.</source>
        <translation>请输入以 / 开头的完整路径。</translation>
    </message>
    <message>
        <source>There is no other source named %1.</source>
        <translation>没有名为 %1 的其他来源。</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>需要填写：%1。</translation>
    </message>
    <message>
        <source>%1 is needed, or else %2.</source>
        <translation>需要填写 %1，或填写 %2。</translation>
    </message>
    <message>
        <source>Anyone on the way can read passwords and tokens that are sent over plain http.</source>
        <translation>通过明文 http 发送的密码和令牌，途中任何人都能读取。</translation>
    </message>
    <message>
        <source>%1 before expiry would refresh a token of %2 without pause. Use 80 %?</source>
        <translation>若在到期前 %1刷新，有效期为 %2的令牌会不停地刷新。改用 80% 吗？</translation>
    </message>
    <message>
        <source>This would refresh a token of %1 without pause.</source>
        <translation>这会使有效期为 %1的令牌不停地刷新。</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <translation>通常：%1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>If that fails</source>
        <translation>如果失败</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Another way to a token, for when the first is refused.</source>
        <translation>首选方式被拒绝时，获取令牌的另一种方式。</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What programs and tokenctl call the source, for example billing.</source>
        <translation>程序和 tokenctl 对该来源的称呼，例如 billing。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What you call it; leave it empty to show the name.</source>
        <translation>您对它的称呼；留空则显示名称。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Minutes, or percent of the lifetime.</source>
        <translation>分钟数，或有效期的百分比。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Minutes before expiry</source>
        <translation>到期前的分钟数</translation>
    </message>
    <message>
        <source>Share of the lifetime before expiry</source>
        <translation>到期前的有效期比例</translation>
    </message>
    <message>
        <source>Also refresh regularly</source>
        <translation>同时定期刷新</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Every so many minutes</source>
        <translation>每隔若干分钟</translation>
    </message>
    <message>
        <source>After a share of the lifetime</source>
        <translation>每过有效期的一定比例</translation>
    </message>
    <message>
        <source>Keep alive</source>
        <translation>保持有效</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>到某个日期为止</translation>
    </message>
    <message>
        <source>Only when used</source>
        <translation>仅在使用时</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Days until a credential reminder</source>
        <translation>距凭据提醒的天数</translation>
    </message>
    <message>
        <source>It asks you to replace the credentials; leave it empty for none.</source>
        <translation>提醒您更换凭据；留空则不提醒。</translation>
    </message>
    <message>
        <source>Header scheme</source>
        <translation>标头方案</translation>
    </message>
    <message>
        <source>The word before the token, usually Bearer; raw sends the token alone.</source>
        <translation>令牌前的单词，通常为 Bearer；raw 表示仅发送令牌。</translation>
    </message>
    <message>
        <source>Gateway upstream</source>
        <translation>网关上游</translation>
    </message>
    <message>
        <source>The API that the gateway adds this token for; leave it empty for none.</source>
        <translation>网关为其添加此令牌的 API；没有则留空。</translation>
    </message>
    <message>
        <source>Pass on reads while there is no token</source>
        <translation>没有令牌时放行读取请求</translation>
    </message>
    <message>
        <source>The gateway then sends GET and HEAD requests on without a token, and no others.</source>
        <translation>此时网关会在没有令牌的情况下转发 GET 和 HEAD 请求，不转发其他请求。</translation>
    </message>
    <message>
        <source>Additional CA certificates</source>
        <translation>附加的 CA 证书</translation>
    </message>
    <message>
        <source>A PEM file, for providers with a company certificate.</source>
        <translation>PEM 文件，用于使用公司证书的提供方。</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>A PEM file that is shown to providers that ask for one.</source>
        <translation>PEM 文件，在提供方要求时出示。</translation>
    </message>
    <message>
        <source>Allow plain http</source>
        <translation>允许明文 http</translation>
    </message>
    <message>
        <source>Also to other computers. To this one it is always allowed.</source>
        <translation>也适用于其他计算机。对本机始终允许。</translation>
    </message>
    <message>
        <source>Clear the token when Tokenwatch ends</source>
        <translation>Tokenwatch 结束时清除令牌</translation>
    </message>
    <message>
        <source>Name a file, without .. or doubled slashes.</source>
        <translation>请指定一个文件，不含 .. 或连续的斜杠。</translation>
    </message>
    <message>
        <source>Enter a name of letters, digits and _, like ACCESS_TOKEN.</source>
        <translation>请输入由字母、数字和 _ 组成的名称，例如 ACCESS_TOKEN。</translation>
    </message>
    <message>
        <source>Each path must begin with /.</source>
        <translation>每个路径都必须以 / 开头。</translation>
    </message>
    <message>
        <source>Callers of the gateway sign in at</source>
        <translation>网关调用方的登录颁发者</translation>
    </message>
    <message>
        <source>Requests must then carry a session token of this issuer besides the key; leave it empty to ask for the key alone.</source>
        <translation>除密钥外，请求还必须携带此颁发者的会话令牌；留空则仅要求密钥。</translation>
    </message>
    <message>
        <source>Origins that callers may come from</source>
        <translation>允许调用方使用的源 (Origin)</translation>
    </message>
    <message>
        <source>For example https://app.example; leave it empty to let every origin in.</source>
        <translation>例如 https://app.example；留空则允许所有源。</translation>
    </message>
    <message>
        <source>Paths without sign-in</source>
        <translation>无需登录的路径</translation>
    </message>
    <message>
        <source>The usual ones: health, documentation, webhooks</source>
        <translation>常用路径：健康检查、文档、Webhook</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>仅限这些</translation>
    </message>
    <message>
        <source>List of paths</source>
        <translation>路径列表</translation>
    </message>
    <message>
        <source>Below the source’s own, for example /health; a final * stands for the rest, as in /webhooks/*.</source>
        <translation>位于来源自身的路径之下，例如 /health；末尾的 * 代表其余部分，如 /webhooks/*。</translation>
    </message>
    <message>
        <source>Keep a file with the token</source>
        <translation>保存令牌的文件</translation>
    </message>
    <message>
        <source>For programs that can only read a file. It is written whenever the token changes; leave it empty for none.</source>
        <translation>供只能读取文件的程序使用。令牌每次更改时都会写入；留空则不写文件。</translation>
    </message>
    <message>
        <source>What stands in the file</source>
        <translation>文件的内容</translation>
    </message>
    <message>
        <source>The token alone</source>
        <translation>仅令牌</translation>
    </message>
    <message>
        <source>The whole Authorization line</source>
        <translation>完整的 Authorization 行</translation>
    </message>
    <message>
        <source>JSON, with the expiry</source>
        <translation>JSON，含到期时间</translation>
    </message>
    <message>
        <source>A variable: NAME='token'</source>
        <translation>变量：名称='令牌'</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>变量名称</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>%1, %2</source>
        <extracomment>The two lines of a cell, read aloud one after the other</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <translation>已过期 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 left of %2, which is assumed</source>
        <translation>剩余 %1，共 %2（假定）</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>剩余 %1，共 %2</translation>
    </message>
    <message>
        <source>retry in %1, try %2</source>
        <translation>%1后重试，第 %2 次</translation>
    </message>
    <message>
        <source>in %1, at %2</source>
        <translation>%1后，于 %2</translation>
    </message>
    <message>
        <source>no attempt yet</source>
        <translation>尚无尝试</translation>
    </message>
    <message>
        <source>no attempt in the last 24 hours</source>
        <translation>最近 24 小时内没有尝试</translation>
    </message>
    <message>
        <source>1 hour with refreshes</source>
        <translation>1 小时有刷新</translation>
    </message>
    <message numerus="yes">
        <source>%n hours with refreshes</source>
        <translation>
            <numerusform>%n 小时有刷新</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour with failures</source>
        <translation>1 小时有失败</translation>
    </message>
    <message numerus="yes">
        <source>%n hours with failures</source>
        <translation>
            <numerusform>%n 小时有失败</numerusform>
        </translation>
    </message>
    <message>
        <source>in the last 24 hours: %1, %2</source>
        <extracomment>%1: "21 hours with refreshes", %2: "1 hour with failures"</extracomment>
        <translation>最近 24 小时：%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: name of a source, %2: its state, "Failing, 2 failures"</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>refused twice</source>
        <translation>被拒绝两次</translation>
    </message>
    <message numerus="yes">
        <source>refused %n times</source>
        <translation>
            <numerusform>被拒绝 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>1 failure</source>
        <translation>1 次失败</translation>
    </message>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>%n 次失败</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted by hand</source>
        <translation>手动粘贴</translation>
    </message>
    <message>
        <source>no refresh token</source>
        <translation>没有刷新令牌</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>等待轮到</translation>
    </message>
    <message>
        <source>watch only</source>
        <translation>仅监视</translation>
    </message>
    <message>
        <source>never signed in</source>
        <translation>从未登录</translation>
    </message>
    <message>
        <source>credential missing</source>
        <translation>缺少凭据</translation>
    </message>
    <message>
        <source>scheduler stopped</source>
        <translation>调度器已停止</translation>
    </message>
    <message>
        <source>only when used</source>
        <translation>仅在使用时</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>answer lost</source>
        <translation>应答丢失</translation>
    </message>
    <message>
        <source>no keychain found</source>
        <translation>未找到密钥环</translation>
    </message>
    <message>
        <source>wrong configuration</source>
        <translation>配置错误</translation>
    </message>
    <message>
        <source>1 source waits</source>
        <translation>1 个来源在等待</translation>
    </message>
    <message numerus="yes">
        <source>%n sources wait</source>
        <translation>
            <numerusform>%n 个来源在等待</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a span of time</comment>
        <translation>已持续 %1</translation>
    </message>
    <message>
        <source>after a restart</source>
        <translation>重启之后</translation>
    </message>
    <message>
        <source>by you, %1</source>
        <translation>由您操作，%1</translation>
    </message>
    <message>
        <source>by you, %1 ago</source>
        <translation>由您操作，%1前</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time of day</comment>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>现已到期</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>try %1 · %2</source>
        <extracomment>%1: number of the next try, %2: time of day</extracomment>
        <translation>第 %1 次尝试 · %2</translation>
    </message>
    <message>
        <source>retry due now</source>
        <translation>现应重试</translation>
    </message>
    <message>
        <source>retry in %1</source>
        <translation>%1后重试</translation>
    </message>
    <message>
        <source>renewed elsewhere</source>
        <translation>在别处续期</translation>
    </message>
    <message>
        <source>paste a new token</source>
        <translation>请粘贴新令牌</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>start the scheduler</source>
        <translation>请启动调度器</translation>
    </message>
    <message>
        <source>when used</source>
        <translation>使用时</translation>
    </message>
    <message>
        <source>needs a correction</source>
        <translation>需要更正</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>未计划</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>预定 %1</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>正在刷新…</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>即将过期</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>No credentials</source>
        <translation>没有凭据</translation>
    </message>
    <message>
        <source>Locked keychain</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Recovering…</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>未启用</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>没有密钥环</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>no token yet</source>
        <translation>尚无令牌</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>没有令牌</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>不会过期</translation>
    </message>
    <message>
        <source>of %1 assumed</source>
        <translation>共 %1（假定）</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>refresh to start</source>
        <translation>刷新以开始</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>resume to refresh</source>
        <translation>恢复后刷新</translation>
    </message>
    <message>
        <source>after sign-in</source>
        <translation>登录后</translation>
    </message>
    <message>
        <source>add credentials</source>
        <translation>请添加凭据</translation>
    </message>
    <message>
        <source>with a keychain</source>
        <translation>有密钥环时</translation>
    </message>
    <message>
        <source>after unlocking</source>
        <translation>解锁后</translation>
    </message>
    <message>
        <source>when online</source>
        <translation>在线时</translation>
    </message>
    <message>
        <source>cleared %1</source>
        <translation>清除于 %1</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>never fetched</source>
        <translation>从未获取</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: a time of day, %2: how long the answer took</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>No sources yet</source>
        <translation>尚无来源</translation>
    </message>
    <message numerus="yes">
        <source>1 of %n sources needs you</source>
        <translation>
            <numerusform>%n 个来源中有 1 个需要您处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sources need you</source>
        <translation>
            <numerusform>%n 个来源中有 %1 个需要您处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sources in trouble, nothing for you to do</source>
        <translation>
            <numerusform>%n 个来源中有 %1 个出现问题，您无需处理</numerusform>
        </translation>
    </message>
    <message>
        <source>The only source is fine</source>
        <translation>唯一的来源状态良好</translation>
    </message>
    <message numerus="yes">
        <source>All %n sources are fine</source>
        <translation>
            <numerusform>全部 %n 个来源状态良好</numerusform>
        </translation>
    </message>
    <message>
        <source>Next loss of cover: %1 in %2, at %3</source>
        <extracomment>%1: name of a source, %2: "4 min 12 s", %3: time of day</extracomment>
        <translation>下一次失去保障：%1，%2后（%3）</translation>
    </message>
    <message>
        <source>No loss of cover in sight</source>
        <translation>暂无失去保障的风险</translation>
    </message>
</context>
<context>
    <name>Tests</name>
    <message>
        <source>The next request would have gone to %1, and a test gives credentials to one host only.</source>
        <translation>下一个请求本应发往 %1，但测试只向一个主机提供凭据。</translation>
    </message>
    <message>
        <source>A test sends at most %1 requests.</source>
        <translation>一次测试最多发送 %1 个请求。</translation>
    </message>
    <message>
        <source>A test ends after %1 refused passwords, so that no account is locked.</source>
        <translation>密码被拒绝 %1 次后测试即结束，以免账户被锁定。</translation>
    </message>
    <message>
        <source>Enter its address in the source if you trust it.</source>
        <translation>如果您信任它，请在来源中输入其地址。</translation>
    </message>
    <message>
        <source>Enter the address of the endpoint itself.</source>
        <translation>请输入端点本身的地址。</translation>
    </message>
    <message>
        <source>Check the user name and the password.</source>
        <translation>请检查用户名和密码。</translation>
    </message>
    <message>
        <source>The credential of this source works only once, so the test is a refresh: what comes back is kept.</source>
        <translation>此来源的凭据只能使用一次，因此测试就是一次刷新：换回的内容会保留。</translation>
    </message>
    <message>
        <source>No host is asked. Nothing is stored.</source>
        <translation>不向任何主机发出请求。不存储任何内容。</translation>
    </message>
    <message>
        <source>Credentials go to %1 only. At most %2 requests, and no more after %3 refused passwords. Nothing is stored.</source>
        <translation>凭据仅发往 %1。最多 %2 个请求，密码被拒绝 %3 次后不再请求。不存储任何内容。</translation>
    </message>
    <message>
        <source>form</source>
        <extracomment>%1: a grant type of OAuth, "password"</extracomment>
        <translation>表单</translation>
    </message>
    <message>
        <source>JSON</source>
        <extracomment>%1: names of fields, "email"</extracomment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>A token came.</source>
        <translation>收到了令牌。</translation>
    </message>
    <message>
        <source>The provider describes itself here.</source>
        <translation>提供方在此处描述自身。</translation>
    </message>
    <message>
        <source>There is no endpoint here that gives tokens.</source>
        <translation>此处没有提供令牌的端点。</translation>
    </message>
    <message>
        <source>Something is here, but it wants another format.</source>
        <translation>此处有内容，但要求其他格式。</translation>
    </message>
    <message>
        <source>The credentials are not accepted.</source>
        <translation>凭据未被接受。</translation>
    </message>
    <message>
        <source>The server is asked too often.</source>
        <translation>对服务器的请求过于频繁。</translation>
    </message>
    <message>
        <source>It points to another address, which is not followed.</source>
        <translation>它指向另一个地址，不会跟随。</translation>
    </message>
    <message>
        <source>The server has trouble of its own.</source>
        <translation>服务器自身出现问题。</translation>
    </message>
    <message>
        <source>An answer came, but no usable token in it.</source>
        <translation>收到了应答，但其中没有可用的令牌。</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>没有收到应答。</translation>
    </message>
    <message>
        <source>This answer was not expected.</source>
        <translation>此应答出乎预料。</translation>
    </message>
    <message>
        <source>The test stopped without a token.</source>
        <translation>测试停止，未获得令牌。</translation>
    </message>
    <message>
        <source>It works: a token came that lasts %1.</source>
        <translation>成功：收到了有效期为 %1的令牌。</translation>
    </message>
    <message>
        <source>It works: a token came that does not say when it ends.</source>
        <translation>成功：收到了令牌，但它未说明何时结束。</translation>
    </message>
    <message>
        <source>The token is in use now.</source>
        <translation>该令牌现已投入使用。</translation>
    </message>
    <message>
        <source>The token was thrown away again.</source>
        <translation>该令牌已被丢弃。</translation>
    </message>
    <message>
        <source>form, %1 grant</source>
        <translation>表单，%1 授权</translation>
    </message>
    <message>
        <source>JSON, %1</source>
        <translation>JSON，%1</translation>
    </message>
    <message>
        <source>A token was found in “%1”.</source>
        <translation>在“%1”中找到了令牌。</translation>
    </message>
    <message>
        <source>Not sent: attempt %1 worked.</source>
        <translation>未发送：第 %1 次尝试已成功。</translation>
    </message>
    <message>
        <source>Not sent: it is another host.</source>
        <translation>未发送：这是另一个主机。</translation>
    </message>
    <message>
        <source>Not sent: the limit was reached.</source>
        <translation>未发送：已达到上限。</translation>
    </message>
    <message>
        <source>Not sent: the test had ended.</source>
        <translation>未发送：测试已结束。</translation>
    </message>
    <message>
        <source>The server sent a date in %1, not a duration, so the exp claim is used.</source>
        <translation>服务器在 %1 中发送的是日期而不是时长，因此使用 exp 声明。</translation>
    </message>
    <message>
        <source>The server sent a date in %1, not a duration. It is taken as a date.</source>
        <translation>服务器在 %1 中发送的是日期而不是时长。将其视为日期。</translation>
    </message>
    <message>
        <source>The server does not say how long the token lasts. This is assumed until it is known better.</source>
        <translation>服务器未说明令牌的有效期。在有更确切的信息之前，以此为假定值。</translation>
    </message>
    <message>
        <source>form, %1 grant, %2</source>
        <extracomment>%1: a grant type of OAuth, "password"; %2: how the client says who it is, "client_secret_post"</extracomment>
        <translation>表单，%1 授权，%2</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>%1 now</source>
        <extracomment>so many sources are without a token</extracomment>
        <translation>现有 %1 个</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>so many sources are without a token, from a time on</extracomment>
        <translation>%2 起 %1 个</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>weekday, day, month</comment>
        <extracomment>Day of the week, day of the month, month: "Fri 13 Mar". Put them into the order of the language</extracomment>
        <translation>%3%2日 %1</translation>
    </message>
</context>
<context>
    <name>TrayView</name>
    <message>
        <source>%1. Next loss: %2, %3</source>
        <extracomment>%1: "3 of 13 sources need you", %2: name of a source, %3: time of day</extracomment>
        <translation>%1。下一次失去保障：%2，%3</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>a program</source>
        <translation>某个程序</translation>
    </message>
    <message>
        <source>key “%1”</source>
        <translation>密钥“%1”</translation>
    </message>
    <message>
        <source>managing key</source>
        <translation>管理密钥</translation>
    </message>
    <message>
        <source>over the local API</source>
        <translation>通过本地 API</translation>
    </message>
    <message>
        <source>through the gateway</source>
        <translation>通过网关</translation>
    </message>
    <message>
        <source>For files that a shell reads: “set -a; . ./.env; set +a”. The token is asked for at that moment, and none stands in the file.</source>
        <translation>用于由 shell 读取的文件：“set -a; . ./.env; set +a”。届时才会请求令牌，文件中不含令牌。</translation>
    </message>
    <message>
        <source>Asks for the token each time it runs, so it never expires and no secret lands in your shell history.</source>
        <translation>每次运行时都请求令牌，因此不会过期，也不会有机密留在 shell 历史记录中。</translation>
    </message>
    <message numerus="yes">
        <source>%n times, last %1</source>
        <translation>
            <numerusform>%n 次，最近一次 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>when a program took the token</comment>
        <translation>最近一次 %1</translation>
    </message>
    <message>
        <source>1 more program</source>
        <translation>另外 1 个程序</translation>
    </message>
    <message numerus="yes">
        <source>%n more programs</source>
        <translation>
            <numerusform>另外 %n 个程序</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <comment>a program, and how many others</comment>
        <translation>%1，+%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a program, and how often it took the token</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no program took the token within the last day</source>
        <translation>最近一天内没有程序获取过此令牌</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>names of programs, and when the last of them took the token</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>1 time, last %1</source>
        <translation>1 次，最近一次 %1</translation>
    </message>
</context>
<context>
    <name>tokenwatch::Actions</name>
    <message>
        <source>&amp;Add source…</source>
        <translation>添加来源(&amp;A)…</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>&amp;Import sources…</source>
        <translation>导入来源(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Refresh &amp;all</source>
        <translation>全部刷新(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lear…</source>
        <translation>清除(&amp;L)…</translation>
    </message>
    <message>
        <source>Add cr&amp;edentials…</source>
        <translation>添加凭据(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>复制令牌(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;header</source>
        <translation>复制标头(&amp;H)</translation>
    </message>
    <message>
        <source>Copy c&amp;url command</source>
        <translation>复制 curl 命令(&amp;U)</translation>
    </message>
    <message>
        <source>Edi&amp;t source…</source>
        <translation>编辑来源(&amp;T)…</translation>
    </message>
    <message>
        <source>Si&amp;gn in…</source>
        <translation>登录(&amp;G)…</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>撤销(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>下一个问题(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>上一个问题(&amp;V)</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>表格(&amp;B)</translation>
    </message>
    <message>
        <source>Ti&amp;meline</source>
        <translation>时间线(&amp;M)</translation>
    </message>
    <message>
        <source>Look ahead %1</source>
        <translation>预览未来 %1</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Whole range</source>
        <translation>整个范围(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>紧凑行(&amp;C)</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>下一个窗格(&amp;X)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Sc&amp;heduler running</source>
        <translation>运行调度器(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Unlock keychain…</source>
        <translation>解锁密钥环(&amp;U)…</translation>
    </message>
    <message>
        <source>Copy local &amp;API address</source>
        <translation>复制本地 API 地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Sandbox</source>
        <translation>沙盒(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Tokenwatch</source>
        <translation>关于 Tokenwatch(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>恢复(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>声明(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>Details belo&amp;w the table</source>
        <translation>在表格下方显示详细信息(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
</context>
<context>
    <name>tokenwatch::AdvancedPage</name>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>As Tokenwatch was started</source>
        <translation>按 Tokenwatch 启动时的设置</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>运行情况</translation>
    </message>
    <message>
        <source>Everything, for finding faults</source>
        <translation>全部，用于排查故障</translation>
    </message>
    <message>
        <source>&amp;Save support bundle…</source>
        <translation>保存支持包(&amp;S)…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>States, settings and the last lines of the log, for whoever helps you. Secrets are taken out, and the file is searched for them before it is written.</source>
        <translation>包含状态、设置和日志的最后若干行，供为您提供帮助的人使用。其中的机密会被移除，并且在写入文件之前会检查其中是否含有机密。</translation>
    </message>
    <message>
        <source>Save support bundle</source>
        <translation>保存支持包</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP 文件 (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::AppearancePage</name>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>行(&amp;R)</translation>
    </message>
    <message>
        <source>Two lines</source>
        <translation>两行</translation>
    </message>
    <message>
        <source>Compact, one line</source>
        <translation>紧凑，一行</translation>
    </message>
    <message>
        <source>Tray &amp;icon</source>
        <translation>托盘图标(&amp;I)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Dark, for light panels</source>
        <translation>深色，用于浅色面板</translation>
    </message>
    <message>
        <source>Light, for dark panels</source>
        <translation>浅色，用于深色面板</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>&amp;High contrast: black and white, lines instead of tints</source>
        <translation>高对比度：黑白显示，以线条代替色调(&amp;H)</translation>
    </message>
    <message>
        <source>Reduced &amp;motion: nothing turns, nothing fades</source>
        <translation>减少动态效果：没有旋转，没有淡入淡出(&amp;M)</translation>
    </message>
    <message>
        <source>Both are on as well while the desktop asks for them.</source>
        <translation>当桌面要求时，这两项也会启用。</translation>
    </message>
    <message>
        <source>Show the &amp;details with the table</source>
        <translation>随表格显示详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Place of the details</source>
        <translation>详细信息的位置(&amp;P)</translation>
    </message>
    <message>
        <source>Right of the table</source>
        <translation>表格右侧</translation>
    </message>
    <message>
        <source>Below the table</source>
        <translation>表格下方</translation>
    </message>
</context>
<context>
    <name>tokenwatch::AttemptRow</name>
    <message>
        <source>Attempt %1: %2 %3. %4. %5</source>
        <comment>number, method, path, answer, meaning</comment>
        <translation>第 %1 次尝试：%2 %3。%4。%5</translation>
    </message>
    <message>
        <source>no secrets sent</source>
        <translation>未发送机密</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4. %5</source>
        <comment>number, method, path, format, why it was not sent</comment>
        <translation>%1：%2 %3，%4。%5</translation>
    </message>
</context>
<context>
    <name>tokenwatch::AttemptTable</name>
    <message>
        <source>Attempts</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
</context>
<context>
    <name>tokenwatch::AttemptsModel</name>
    <message>
        <source>OK, new token for %1</source>
        <translation>成功，新令牌有效期 %1</translation>
    </message>
    <message>
        <source>OK, new token</source>
        <translation>成功，新令牌</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未给出原因</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>did not succeed</source>
        <translation>未成功</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成败</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
</context>
<context>
    <name>tokenwatch::AttemptsView</name>
    <message>
        <source>Latest attempts</source>
        <translation>最近的尝试</translation>
    </message>
</context>
<context>
    <name>tokenwatch::BannerTexts</name>
    <message>
        <source>The sandbox serves at %1. Nothing in it is real.</source>
        <translation>沙盒在 %1 提供服务。其中没有任何真实内容。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::Banners</name>
    <message>
        <source>Sandbox: nothing here is real.</source>
        <translation>沙盒：此处没有任何真实内容。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>End snooze</source>
        <translation>结束静音</translation>
    </message>
    <message>
        <source>Tokens are covered and cannot be copied. Refreshing goes on.</source>
        <translation>令牌已遮盖，无法复制。刷新仍在继续。</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>重新显示</translation>
    </message>
</context>
<context>
    <name>tokenwatch::ClaimsPage</name>
    <message>
        <source>Claim</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Value and meaning</source>
        <translation>值和含义</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>按住以显示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Claims of the token</source>
        <translation>令牌的声明</translation>
    </message>
    <message>
        <source>Shows the token for as long as the button is held.</source>
        <translation>按住按钮时显示令牌。</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>复制令牌</translation>
    </message>
    <message>
        <source>There is no token</source>
        <translation>没有令牌</translation>
    </message>
    <message>
        <source>Its claims are shown as soon as there is one.</source>
        <translation>一有令牌就会显示其声明。</translation>
    </message>
    <message>
        <source>There is nothing to decode</source>
        <translation>没有可解码的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is shown.</source>
        <translation>令牌已显示。</translation>
    </message>
    <message>
        <source>The token is hidden.</source>
        <translation>令牌已隐藏。</translation>
    </message>
    <message>
        <source>Asks the issuer for its public keys. Nothing of the token is sent.</source>
        <translation>向颁发者请求其公钥。不会发送令牌的任何内容。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Check signature</source>
        <translation>检查签名</translation>
    </message>
</context>
<context>
    <name>tokenwatch::ColumnMenu</name>
    <message>
        <source>Columns and gro&amp;ups</source>
        <translation>列和分组(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>来源(&amp;U)</translation>
    </message>
    <message>
        <source>E&amp;xpires in</source>
        <translation>剩余时间(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Next refresh</source>
        <translation>下次刷新(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Last result</source>
        <translation>上次结果(&amp;L)</translation>
    </message>
    <message>
        <source>Last &amp;24 h</source>
        <translation>最近 24 小时(&amp;2)</translation>
    </message>
    <message>
        <source>&amp;Grant</source>
        <translation>授权方式(&amp;G)</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Expires &amp;at</source>
        <translation>到期时间(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Issued</source>
        <translation>颁发时间(&amp;I)</translation>
    </message>
    <message>
        <source>Life&amp;time</source>
        <translation>有效期(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Failures</source>
        <translation>失败次数(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Refresh token ends</source>
        <translation>刷新令牌结束(&amp;R)</translation>
    </message>
    <message>
        <source>Fit &amp;widths to the words</source>
        <translation>使列宽适应文字(&amp;W)</translation>
    </message>
    <message>
        <source>Not group&amp;ed</source>
        <translation>不分组(&amp;E)</translation>
    </message>
    <message>
        <source>Grouped &amp;by folder</source>
        <translation>按文件夹分组(&amp;B)</translation>
    </message>
    <message>
        <source>Grouped by &amp;host</source>
        <translation>按主机分组(&amp;H)</translation>
    </message>
    <message>
        <source>In use b&amp;y</source>
        <translation>使用方(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>tokenwatch::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tokenwatch::DesktopNotifier</name>
    <message>
        <source>Snooze 15 min</source>
        <translation>静音 15 分钟</translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <translation>静音 1 小时</translation>
    </message>
    <message>
        <source>Snooze until tomorrow 8:00</source>
        <translation>静音至明天 8:00</translation>
    </message>
    <message>
        <source>Snooze until it changes</source>
        <translation>静音直到状态变化</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即尝试</translation>
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
        <translation>详细信息</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Detail tabs</source>
        <translation>详细信息标签页</translation>
    </message>
    <message>
        <source>Refresh this source</source>
        <translation>刷新此来源</translation>
    </message>
    <message>
        <source>Clear the token of this source</source>
        <translation>清除此来源的令牌</translation>
    </message>
    <message>
        <source>Select a source to see its details.</source>
        <translation>选择一个来源以查看其详细信息。</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <comment>a tab and its key</comment>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>What this token says is covered, because nobody was here or the screen was locked. It goes on being refreshed.</source>
        <translation>此令牌的内容已遮盖，因为无人在场或屏幕已锁定。令牌仍会继续刷新。</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>重新显示</translation>
    </message>
</context>
<context>
    <name>tokenwatch::EditingCommands</name>
    <message>
        <source>%1: %2</source>
        <comment>source and what failed</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>已添加 %1。</translation>
    </message>
    <message>
        <source>%1 was saved. Ctrl+Z takes it back.</source>
        <translation>已保存 %1。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 已恢复原状。</translation>
    </message>
    <message>
        <source>Import sources</source>
        <translation>导入来源</translation>
    </message>
    <message>
        <source>Sources, environment files, Postman and Insomnia exports (*.json *.env .env *.env.* *.yaml *.yml)</source>
        <translation>来源、环境文件、Postman 和 Insomnia 导出文件 (*.json *.env .env *.env.* *.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 can’t be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MiB. That is no file of sources.</source>
        <translation>%1 大于 4 MiB。它不是来源文件。</translation>
    </message>
    <message>
        <source>%1 holds no source.</source>
        <translation>%1 中没有来源。</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>您已登录 %1。</translation>
    </message>
    <message>
        <source>The sandbox and its sources are gone.</source>
        <translation>沙盒及其来源已移除。</translation>
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
        <translation>尚未开始任何传输。POST /edc/transfers 可启动一次传输并返回其 EDR，该 EDR 可作为来源导入。</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>仅被拒绝的</translation>
    </message>
    <message>
        <source>The ten steps</source>
        <translation>十个步骤</translation>
    </message>
    <message>
        <source>They are marked as a transfer goes through them.</source>
        <translation>传输经过各步骤时会加以标记。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::FailureDetails</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Details of the last attempt</source>
        <translation>上次尝试的详细信息</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>复制详细信息</translation>
    </message>
</context>
<context>
    <name>tokenwatch::FaultsPage</name>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>This sandbox knows no faults.</source>
        <translation>此沙盒没有可用的故障。</translation>
    </message>
    <message>
        <source>Switched on only</source>
        <translation>仅已开启的</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a span of time</comment>
        <translation>持续 %1</translation>
    </message>
    <message>
        <source>until switched off</source>
        <translation>直到关闭</translation>
    </message>
    <message>
        <source>usual amount</source>
        <translation>通常的量</translation>
    </message>
    <message>
        <source>How late, how far ahead, or what Retry-After says</source>
        <translation>延迟多久、快多少，或 Retry-After 的内容</translation>
    </message>
    <message>
        <source>Switch on for</source>
        <translation>开启范围</translation>
    </message>
    <message>
        <source>Whom the next fault strikes</source>
        <translation>下一个故障影响谁</translation>
    </message>
    <message>
        <source>Where the next fault strikes</source>
        <translation>下一个故障发生在哪里</translation>
    </message>
    <message>
        <source>How often or how long the next fault strikes</source>
        <translation>下一个故障发生几次或多久</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有客户端</translation>
    </message>
    <message>
        <source>every address</source>
        <translation>所有地址</translation>
    </message>
    <message>
        <source>usual amount, %1</source>
        <translation>通常的量，%1</translation>
    </message>
</context>
<context>
    <name>tokenwatch::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter sources</source>
        <translation>筛选来源</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
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
        <translation>启动</translation>
    </message>
</context>
<context>
    <name>tokenwatch::FormField</name>
    <message>
        <source>Use 80 %</source>
        <translation>使用 80%</translation>
    </message>
    <message>
        <source>NAME=value, one each line</source>
        <translation>名称=值，每行一个</translation>
    </message>
    <message>
        <source>one argument each line</source>
        <translation>每行一个参数</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation>选择文件：%1</translation>
    </message>
    <message>
        <source>The source can’t work without it. It can follow later.</source>
        <translation>来源缺少它便无法工作。可以稍后补上。</translation>
    </message>
    <message>
        <source>one each line</source>
        <translation>每行一个</translation>
    </message>
</context>
<context>
    <name>tokenwatch::FormPage</name>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>更少设置</translation>
    </message>
</context>
<context>
    <name>tokenwatch::GeneralPage</name>
    <message>
        <source>&amp;Start with the desktop session</source>
        <translation>随桌面会话启动(&amp;S)</translation>
    </message>
    <message>
        <source>It then starts in the tray, without a window.</source>
        <translation>届时将在托盘中启动，不显示窗口。</translation>
    </message>
    <message>
        <source>When the window is &amp;closed</source>
        <translation>关闭窗口时(&amp;C)</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>在托盘中继续运行</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>On a desktop without a tray the window is minimised instead of hidden.</source>
        <translation>在没有托盘的桌面上，窗口会最小化而不是隐藏。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Another language counts at once. While a dialog is open, it waits until that is closed, so that nothing you entered is lost.</source>
        <translation>更改语言会立即生效。如果有对话框打开，则会等到其关闭后再生效，以免丢失您输入的内容。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::HistoryPage</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>应答时间</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Look back %1</source>
        <translation>回顾过去 %1</translation>
    </message>
    <message>
        <source>Range of the history</source>
        <translation>历史范围</translation>
    </message>
    <message>
        <source>No refresh failed in this time.</source>
        <translation>此期间没有失败的刷新。</translation>
    </message>
    <message>
        <source>refresh is due</source>
        <translation>应当刷新</translation>
    </message>
    <message>
        <source>The token does not expire.</source>
        <translation>令牌不会过期。</translation>
    </message>
    <message>
        <source>No token was there in this time.</source>
        <translation>此期间没有令牌。</translation>
    </message>
    <message numerus="yes">
        <source>× %n failed</source>
        <translation>
            <numerusform>× %n 次失败</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % under %1</source>
        <translation>95% 低于 %1</translation>
    </message>
    <message>
        <source>There was no answer in this time.</source>
        <translation>此期间没有应答。</translation>
    </message>
    <message>
        <source>Save the attempts as CSV</source>
        <translation>将尝试记录保存为 CSV</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请选择其他位置。</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts were written to %1.</source>
        <translation>
            <numerusform>已将 %n 次尝试写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenwatch::HttpNotice</name>
    <message>
        <source>Use https</source>
        <translation>使用 https</translation>
    </message>
    <message>
        <source>Keep http for this address</source>
        <translation>此地址继续使用 http</translation>
    </message>
    <message>
        <source>Credentials and token travel unencrypted (http)</source>
        <translation>凭据和令牌以未加密方式传输 (http)</translation>
    </message>
    <message>
        <source>Anyone on this network can read them.</source>
        <translation>此网络上的任何人都能读取它们。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::ImportDialog</name>
    <message>
        <source>Take them out of the file</source>
        <translation>从文件中移除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>What %1 would bring</source>
        <translation>%1 将带来的内容</translation>
    </message>
    <message>
        <source>This is %1. Secrets move to the keychain; nothing is taken before you say so.</source>
        <translation>这是%1。机密将移入密钥环；在您确认之前不会导入任何内容。</translation>
    </message>
    <message>
        <source>Sources in the file</source>
        <translation>文件中的来源</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Secrets → keychain</source>
        <translation>机密 → 密钥环</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>changes the source of that name</source>
        <translation>更改同名来源</translation>
    </message>
    <message>
        <source>still needs: %1</source>
        <translation>仍需要：%1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import one source</source>
        <translation>导入 1 个来源</translation>
    </message>
    <message numerus="yes">
        <source>Import %n sources</source>
        <translation>
            <numerusform>导入 %n 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>One source was imported from %1.</source>
        <translation>已从 %1 导入 1 个来源。</translation>
    </message>
    <message numerus="yes">
        <source>%n sources were imported from %1.</source>
        <translation>
            <numerusform>已从 %1 导入 %n 个来源。</numerusform>
        </translation>
    </message>
    <message>
        <source>The secrets are in the keychain now, and still in %1 too, where every program of yours can read them. The rest of the file would stay as it is.</source>
        <translation>机密现已在密钥环中，但也仍在 %1 中，您的任何程序都能从那里读取。文件的其余部分将保持不变。</translation>
    </message>
    <message>
        <source>Leave the file as it is</source>
        <translation>保持文件不变</translation>
    </message>
    <message>
        <source>The secrets were taken out of %1.</source>
        <translation>已从 %1 中移除机密。</translation>
    </message>
    <message>
        <source>%1 can’t be written: %2. It is as it was.</source>
        <translation>无法写入 %1：%2。文件保持原样。</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile, so it was left alone.</source>
        <translation>%1 在此期间已被更改，因此未作改动。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tokenwatch::KeyboardHelp</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Empty the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Timeline: the event before</source>
        <translation>时间线：上一个事件</translation>
    </message>
    <message>
        <source>Timeline: the next event</source>
        <translation>时间线：下一个事件</translation>
    </message>
</context>
<context>
    <name>tokenwatch::KeysPage</name>
    <message>
        <source>&amp;Revoke…</source>
        <translation>吊销(&amp;R)…</translation>
    </message>
    <message>
        <source>Keys of programs</source>
        <translation>程序密钥</translation>
    </message>
    <message>
        <source>A program that comes over TCP shows a key. It may take tokens of the sources named here, and nothing else.</source>
        <translation>通过 TCP 连接的程序需出示密钥。它只能获取此处所列来源的令牌，不能进行其他操作。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>&amp;New key…</source>
        <translation>新建密钥(&amp;N)…</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>所有来源</translation>
    </message>
    <message>
        <source>none that is still there</source>
        <translation>均已不存在</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1: names of sources, separated by commas</extracomment>
        <translation>
            <numerusform>%1 和另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>吊销密钥</translation>
    </message>
    <message>
        <source>Revoke the key %1?</source>
        <translation>是否吊销密钥 %1？</translation>
    </message>
    <message>
        <source>The program that uses it gets no token any more.</source>
        <translation>使用它的程序将无法再获得令牌。</translation>
    </message>
    <message>
        <source>Serve the local &amp;API on this computer</source>
        <translation>在这台计算机上提供本地 API(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Port of the API</source>
        <translation>API 的端口(&amp;P)</translation>
    </message>
    <message>
        <source>Run the pro&amp;xy, which adds tokens to requests</source>
        <translation>运行代理，由其为请求添加令牌(&amp;X)</translation>
    </message>
    <message>
        <source>P&amp;ort of the proxy</source>
        <translation>代理的端口(&amp;O)</translation>
    </message>
    <message>
        <source>Only programs on this computer reach them. Port 0 takes any free one. Programs that use the socket, as tokenctl does, are served in any case.</source>
        <translation>只有这台计算机上的程序可以访问它们。端口 0 表示任意空闲端口。像 tokenctl 那样使用套接字的程序在任何情况下都能获得服务。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>This is no port. Write a number from 0 to 65535, or nothing for the usual one.</source>
        <translation>这不是端口。请输入 0 到 65535 之间的数字，或留空以使用通常的端口。</translation>
    </message>
    <message>
        <source>Tokenwatch was started with --no-tcp, which wins over what is chosen here.</source>
        <translation>Tokenwatch 启动时使用了 --no-tcp，它优先于此处的选择。</translation>
    </message>
    <message>
        <source>Tokenwatch was started with --api-port and --gateway-port, which win over the ports chosen here.</source>
        <translation>Tokenwatch 启动时使用了 --api-port 和 --gateway-port，它们优先于此处选择的端口。</translation>
    </message>
    <message>
        <source>Tokenwatch was started with %1, which wins over the port chosen here.</source>
        <translation>Tokenwatch 启动时使用了 %1，它优先于此处选择的端口。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::KindPage</name>
    <message>
        <source>How does this source get its tokens?</source>
        <translation>此来源如何获取令牌？</translation>
    </message>
    <message>
        <source>Choose what the provider’s documentation describes. It can be changed later.</source>
        <translation>请选择提供方文档中所述的方式。以后可以更改。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::LogPage</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Log of the source</source>
        <translation>来源的日志</translation>
    </message>
    <message>
        <source>Find in log</source>
        <translation>在日志中查找</translation>
    </message>
    <message>
        <source>Copy the lines that are shown</source>
        <translation>复制所显示的行</translation>
    </message>
    <message>
        <source>Tokens and secrets are never written to the log.</source>
        <translation>令牌和机密绝不会写入日志。</translation>
    </message>
    <message>
        <source>No line holds “%1”.</source>
        <translation>没有包含“%1”的行。</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>没有失败。</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>尚未发生任何事件。</translation>
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
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Time &amp;range</source>
        <translation>时间范围(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Local API on its socket only</source>
        <translation>本地 API 仅限套接字</translation>
    </message>
    <message>
        <source>Local API on · %1</source>
        <translation>本地 API 已开启 · %1</translation>
    </message>
    <message>
        <source>Sandbox · %1</source>
        <translation>沙盒 · %1</translation>
    </message>
    <message>
        <source>About Tokenwatch</source>
        <translation>关于 Tokenwatch</translation>
    </message>
    <message>
        <source>Tokenwatch %1</source>
        <translation>Tokenwatch %1</translation>
    </message>
    <message>
        <source>Keeps API tokens alive and shows which one will be lost next.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>让 API 令牌保持有效，并显示下一个将失效的令牌。

自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
    <message>
        <source>Tab of the d&amp;etails</source>
        <translation>详细信息标签页(&amp;E)</translation>
    </message>
</context>
<context>
    <name>tokenwatch::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>tokenwatch::MessageCard</name>
    <message>
        <source>Try again now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>tokenwatch::NetworkPage</name>
    <message>
        <source>The way to providers</source>
        <translation>连接提供方的方式</translation>
    </message>
    <message>
        <source>As the environment says (HTTPS_PROXY)</source>
        <translation>按环境变量的设置 (HTTPS_PROXY)</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>不使用代理</translation>
    </message>
    <message>
        <source>Through this proxy</source>
        <translation>通过此代理</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>代理(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Not for</source>
        <translation>不用于(&amp;N)</translation>
    </message>
    <message>
        <source>Hosts, domains and networks, separated by commas. This computer is always reached directly, and so is plain http.</source>
        <translation>主机、域和网络，以逗号分隔。这台计算机始终直接访问，明文 http 也是如此。</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>证书颁发机构(&amp;A)</translation>
    </message>
    <message>
        <source>Certificate file of an authority</source>
        <translation>证书颁发机构的证书文件</translation>
    </message>
    <message>
        <source>The certificate (PEM) of an authority of your own, trusted besides those of the system. A source that names a file of its own uses that instead.</source>
        <translation>您自己的证书颁发机构的证书 (PEM)，除系统信任的机构外也受信任。自行指定了文件的来源将改用该文件。</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>等待时限</translation>
    </message>
    <message>
        <source>A connection is made &amp;within</source>
        <translation>建立连接的时限(&amp;W)</translation>
    </message>
    <message>
        <source>An attempt is &amp;over after</source>
        <translation>每次尝试的时限(&amp;O)</translation>
    </message>
</context>
<context>
    <name>tokenwatch::NewKeyDialog</name>
    <message>
        <source>&amp;All sources, those to come too</source>
        <translation>所有来源，包括以后添加的(&amp;A)</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新建密钥</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>创建密钥</translation>
    </message>
    <message>
        <source>&amp;Name of the program</source>
        <translation>程序名称(&amp;N)</translation>
    </message>
    <message>
        <source>It may &amp;use</source>
        <translation>可以使用(&amp;U)</translation>
    </message>
    <message>
        <source>This is the key of %1. It is shown this once: copy it now.</source>
        <translation>这是 %1 的密钥。它仅显示这一次：请立即复制。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tokenwatch::NoHits</name>
    <message>
        <source>No source is in this state now.</source>
        <translation>当前没有来源处于此状态。</translation>
    </message>
    <message>
        <source>No source matches “%1”.</source>
        <translation>没有与“%1”匹配的来源。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>tokenwatch::NoticeDesk</name>
    <message>
        <source>Notifications are snoozed until %1.</source>
        <translation>通知已静音至 %1。</translation>
    </message>
    <message>
        <source>Notifications snoozed</source>
        <translation>通知已静音</translation>
    </message>
    <message>
        <source>Notifications on</source>
        <translation>通知已开启</translation>
    </message>
    <message>
        <source>1 notification</source>
        <translation>1 条通知</translation>
    </message>
    <message numerus="yes">
        <source>%n notifications</source>
        <translation>
            <numerusform>%n 条通知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokenwatch::NotificationsPage</name>
    <message>
        <source>Tell me when</source>
        <translation>在以下情况通知我</translation>
    </message>
    <message>
        <source>a token &amp;ends soon and no refresh is expected</source>
        <translation>令牌即将结束且预计不会刷新(&amp;E)</translation>
    </message>
    <message>
        <source>a token is &amp;lost</source>
        <translation>令牌失效(&amp;L)</translation>
    </message>
    <message>
        <source>a source is &amp;blocked: no credentials, or the keychain is locked</source>
        <translation>来源受阻：没有凭据或密钥环已锁定(&amp;B)</translation>
    </message>
    <message>
        <source>a lost token is bac&amp;k</source>
        <translation>失效的令牌已恢复(&amp;K)</translation>
    </message>
    <message>
        <source>How &amp;far ahead of the end</source>
        <translation>在结束前多久(&amp;F)</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Show &amp;nothing in these hours</source>
        <translation>在此时段内不显示任何通知(&amp;N)</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>从(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>至(&amp;U)</translation>
    </message>
    <message>
        <source>What is still wrong then is shown when they are over.</source>
        <translation>届时仍存在的问题会在该时段结束后显示。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::Options</name>
    <message>
        <source>Keeps API tokens alive and shows which one will be lost next.</source>
        <translation>让 API 令牌保持有效，并显示下一个将失效的令牌。</translation>
    </message>
    <message>
        <source>Keep everything in this directory (mode 0700).</source>
        <translation>将所有内容保存在此目录中（权限 0700）。</translation>
    </message>
    <message>
        <source>Start the sandbox provider and sources for it; nothing of yours is touched.</source>
        <translation>启动沙盒提供方及其来源；不会触及您的任何内容。</translation>
    </message>
    <message>
        <source>The sandbox's port; 0, any free one, is the default.</source>
        <translation>沙盒的端口；默认为 0，即任意空闲端口。</translation>
    </message>
    <message>
        <source>Start the sandbox provider and nothing else.</source>
        <translation>仅启动沙盒提供方，不启动其他内容。</translation>
    </message>
    <message>
        <source>Where secrets are kept: keychain, file or memory.</source>
        <translation>机密的保存位置：keychain、file 或 memory。</translation>
    </message>
    <message>
        <source>The key for --secrets file: at least 32 bytes, mode 0600.</source>
        <translation>用于 --secrets file 的密钥：至少 32 字节，权限 0600。</translation>
    </message>
    <message>
        <source>The local API's port; 8765 is the default, 0 is any free one.</source>
        <translation>本地 API 的端口；默认为 8765，0 表示任意空闲端口。</translation>
    </message>
    <message>
        <source>The gateway's port; 8766 is the default, 0 is any free one.</source>
        <translation>网关的端口；默认为 8766，0 表示任意空闲端口。</translation>
    </message>
    <message>
        <source>Serve the API on its socket only, and start no gateway.</source>
        <translation>仅在套接字上提供 API，且不启动网关。</translation>
    </message>
    <message>
        <source>Where tokens are stored: sqlite:PATH, json:PATH or json: for ./data/token-cache.json.</source>
        <translation>令牌的存储位置：sqlite:路径、json:路径，或 json: 表示 ./data/token-cache.json。</translation>
    </message>
    <message>
        <source>Sources provisioned from this file, read-only, read again on SIGHUP.</source>
        <translation>由此文件提供的来源，只读，收到 SIGHUP 时重新读取。</translation>
    </message>
    <message>
        <source>error, warn, info or debug; also LOG_LEVEL.</source>
        <translation>error、warn、info 或 debug；也可用 LOG_LEVEL。</translation>
    </message>
    <message>
        <source>Start in the tray, without showing the window (tokenwatch only).</source>
        <translation>在托盘中启动，不显示窗口（仅限 tokenwatch）。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::OverviewPage</name>
    <message>
        <source>Latest attempts</source>
        <translation>最近的尝试</translation>
    </message>
</context>
<context>
    <name>tokenwatch::QrCode</name>
    <message>
        <source>QR code for %1</source>
        <translation>%1 的二维码</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxClients</name>
    <message>
        <source>public</source>
        <translation>公共</translation>
    </message>
    <message>
        <source>confidential, signs with a key</source>
        <translation>机密型，用密钥签名</translation>
    </message>
    <message>
        <source>confidential, has a secret</source>
        <translation>机密型，有客户端机密</translation>
    </message>
    <message>
        <source>answers after %1</source>
        <translation>%1后应答</translation>
    </message>
    <message>
        <source>expires_in is a date</source>
        <translation>expires_in 为日期</translation>
    </message>
    <message>
        <source>nothing special</source>
        <translation>无特殊之处</translation>
    </message>
    <message>
        <source>The answer’s expires_in is the instant at which the access token ends, as some providers have it, not the seconds until then.</source>
        <translation>应答中的 expires_in 是访问令牌结束的时刻（某些提供方如此），而不是距结束的秒数。</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Access token lives</source>
        <translation>访问令牌有效期</translation>
    </message>
    <message>
        <source>Refresh token lives</source>
        <translation>刷新令牌有效期</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>特殊之处</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxCommands</name>
    <message>
        <source>There was no session to revoke.</source>
        <translation>没有可吊销的会话。</translation>
    </message>
    <message>
        <source>1 session was revoked.</source>
        <translation>已吊销 1 个会话。</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were revoked.</source>
        <translation>
            <numerusform>已吊销 %n 个会话。</numerusform>
        </translation>
    </message>
    <message>
        <source>The curl command is on the clipboard. Put the secrets in where the dots are.</source>
        <translation>curl 命令已复制到剪贴板。请在圆点处填入机密。</translation>
    </message>
    <message numerus="yes">
        <source>A curl command that gets a token as %1 is on the clipboard for %n seconds.</source>
        <translation>
            <numerusform>以 %1 身份获取令牌的 curl 命令将在剪贴板中保留 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>The sandbox’s address is on the clipboard.</source>
        <translation>沙盒的地址已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxEdrs</name>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>refresh refused</source>
        <translation>刷新被拒绝</translation>
    </message>
    <message>
        <source>not refreshed yet</source>
        <translation>尚未刷新</translation>
    </message>
    <message>
        <source>refreshed once</source>
        <translation>已刷新一次</translation>
    </message>
    <message numerus="yes">
        <source>refreshed %n times</source>
        <translation>
            <numerusform>已刷新 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>token ended %1</source>
        <comment>a time of day</comment>
        <translation>令牌已于 %1 结束</translation>
    </message>
    <message>
        <source>token until %1</source>
        <comment>a time of day</comment>
        <translation>令牌至 %1</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>传输</translation>
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
        <translation>所有客户端</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a client and a path</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Struck</source>
        <translation>已发生</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxGrants</name>
    <message>
        <source>the user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>the client itself</source>
        <translation>客户端自身</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 个会话</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none in use</source>
        <comment>a number of sessions</comment>
        <translation>%1，均未使用</translation>
    </message>
    <message>
        <source>no scope</source>
        <translation>无范围</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Began with</source>
        <translation>开始方式</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>创建时间</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxPage</name>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>没有符合筛选条件的内容。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxRequests</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>no answer was sent</source>
        <translation>未发送应答</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>worked on try %1</source>
        <translation>第 %1 次尝试成功</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>fault: %1</source>
        <translation>故障：%1</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>no client</source>
        <translation>无客户端</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxSessions</name>
    <message>
        <source>ended %1</source>
        <comment>a time of day</comment>
        <translation>已于 %1 结束</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time of day</comment>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>no longer works</source>
        <translation>不再有效</translation>
    </message>
    <message>
        <source>no refresh token</source>
        <translation>没有刷新令牌</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>范围：%1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Began with</source>
        <translation>开始方式</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>创建时间</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxSteps</name>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>#</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Last at</source>
        <translation>上次时间</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SandboxWindow</name>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Nobody has signed in yet. A token that is asked for begins a session.</source>
        <translation>尚无人登录。请求令牌时会开始一个会话。</translation>
    </message>
    <message>
        <source>Revoked only</source>
        <translation>仅已吊销的</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Nothing has been granted yet. A sign-in, or a client’s own request for a token, begins a grant.</source>
        <translation>尚未授予任何内容。登录或客户端自行请求令牌时，会开始一项授权。</translation>
    </message>
    <message>
        <source>Without a session in use</source>
        <translation>没有使用中的会话</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>No client is registered.</source>
        <translation>没有已注册的客户端。</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Nothing has been asked yet. Each request appears here as it is answered, secrets masked.</source>
        <translation>尚无请求。每个请求在应答后显示于此，其中的机密已遮蔽。</translation>
    </message>
    <message>
        <source>Failures and retries</source>
        <translation>失败和重试</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>Sandbox at %1</source>
        <translation>沙盒 %1</translation>
    </message>
    <message>
        <source>A provider to try things out with. Nothing here is real, and nothing leaves this computer.</source>
        <translation>供试用的提供方。此处没有任何真实内容，任何内容都不会离开这台计算机。</translation>
    </message>
    <message>
        <source>EDRs</source>
        <translation>EDR</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Parts of the sandbox</source>
        <translation>沙盒的各部分</translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>显示会话</translation>
    </message>
    <message>
        <source>Revoke all</source>
        <translation>全部吊销</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>吊销</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>A command that gets a token as this client, with its secret</source>
        <translation>以此客户端身份获取令牌的命令，包含其机密</translation>
    </message>
    <message>
        <source>The same request as a command, with dots where its secrets were</source>
        <translation>以命令形式表示的同一请求，机密处以圆点代替</translation>
    </message>
    <message>
        <source>%1 of %2 can be used</source>
        <translation>%2 个中有 %1 个可用</translation>
    </message>
    <message>
        <source>Faults (%1 on)</source>
        <translation>故障（%1 个已开启）</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SchedulingPage</name>
    <message>
        <source>Sources that have no rule of their own</source>
        <translation>没有自己规则的来源</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>%1 % of the lifetime before the end</source>
        <translation>结束前剩余有效期的 %1% 时</translation>
    </message>
    <message>
        <source>%1 before the end</source>
        <translation>结束前 %1</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Every %1 % of the lifetime</source>
        <translation>每过有效期的 %1%</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>每隔 %1</translation>
    </message>
    <message>
        <source>Also at a &amp;steady pace</source>
        <translation>同时定期刷新(&amp;S)</translation>
    </message>
    <message>
        <source>Automatically is 5 min before the end, and for short tokens a fifth of their lifetime. A token that lives no longer than the time chosen here is refreshed automatically, too.</source>
        <translation>“自动”表示在结束前 5 分钟刷新；对于短期令牌，则在结束前其有效期的五分之一时刷新。有效期不长于此处所选时间的令牌也会自动刷新。</translation>
    </message>
    <message>
        <source>After a refresh that failed</source>
        <translation>刷新失败后</translation>
    </message>
    <message>
        <source>&amp;First wait, at most</source>
        <translation>首次等待，最长(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>最长等待(&amp;L)</translation>
    </message>
    <message>
        <source>Each wait is twice the one before. What a provider asks for, and the pause after a refused password, are kept in any case.</source>
        <translation>每次等待的时间是前一次的两倍。提供方要求的等待时间，以及密码被拒绝后的暂停，在任何情况下都会遵守。</translation>
    </message>
    <message>
        <source>At one provider</source>
        <translation>对同一提供方</translation>
    </message>
    <message>
        <source>Refreshes at the same &amp;time</source>
        <translation>同时进行的刷新数(&amp;T)</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SecretDialog</name>
    <message>
        <source>Credentials</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Credentials of %1</source>
        <translation>%1 的凭据</translation>
    </message>
    <message>
        <source>What you enter is stored encrypted and not shown again. Empty fields stay as they are.</source>
        <translation>您输入的内容将加密存储，不会再次显示。空字段保持不变。</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SecretField</name>
    <message>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>Paste it here, or choose its file.</source>
        <translation>在此粘贴，或选择其文件。</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>Nothing is stored</source>
        <translation>未存储任何内容</translation>
    </message>
    <message>
        <source>Choose the file of the secret</source>
        <translation>选择机密所在的文件</translation>
    </message>
    <message>
        <source>That file can’t be read, or is larger than 64 KiB.</source>
        <translation>该文件无法读取，或大于 64 KiB。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SecurityPage</name>
    <message>
        <source>In the keychain of this desktop</source>
        <translation>在此桌面的密钥环中</translation>
    </message>
    <message>
        <source>In the store, sealed with the key file</source>
        <translation>在存储中，用密钥文件封存</translation>
    </message>
    <message>
        <source>In memory, until Tokenwatch is closed</source>
        <translation>在内存中，直到 Tokenwatch 关闭</translation>
    </message>
    <message>
        <source>Passwords and client secrets</source>
        <translation>密码和客户端机密</translation>
    </message>
    <message>
        <source>Tokens are sealed in the store, and their key is kept in the same place. Where that is is chosen when Tokenwatch is started (--secrets).</source>
        <translation>令牌封存在存储中，其密钥与密码保存在同一位置。该位置在启动 Tokenwatch 时选定（--secrets）。</translation>
    </message>
    <message>
        <source>&amp;Clear a copied token from the clipboard after</source>
        <translation>复制令牌后清空剪贴板的等待时间(&amp;C)</translation>
    </message>
    <message>
        <source>While nobody is there</source>
        <translation>无人在场时</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>Co&amp;ver tokens after</source>
        <translation>遮盖令牌前的等待时间(&amp;V)</translation>
    </message>
    <message>
        <source>Cover tokens when the screen is &amp;locked</source>
        <translation>屏幕锁定时遮盖令牌(&amp;L)</translation>
    </message>
    <message>
        <source>What a token says is hidden, the clipboard gives up a token that it holds, and none is copied until you press “Show again”. Only input in Tokenwatch counts. Refreshing goes on. This is a cover and no lock: whoever sits at your open session can lift it.</source>
        <translation>令牌的内容会被隐藏，剪贴板中的令牌会被清除，并且在您按下“重新显示”之前不能复制任何令牌。只有在 Tokenwatch 中的输入才算数。刷新仍在继续。这只是遮盖，并不是锁定：任何坐在您打开的会话前的人都可以将其揭开。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Local API and proxy</source>
        <translation>本地 API 和代理</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SeverityChip</name>
    <message>
        <source>Show only sources that are %1</source>
        <translation>仅显示状态为“%1”的来源</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count and severity, as in 2 at risk</comment>
        <translation>%1 个%2</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SignInDialog</name>
    <message>
        <source>Open browser</source>
        <translation>打开浏览器</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>登录 %1</translation>
    </message>
    <message>
        <source>Waiting for the sign-in</source>
        <translation>正在等待登录</translation>
    </message>
    <message>
        <source>1. Open this address, here or on another device:</source>
        <translation>1. 在此处或其他设备上打开此地址：</translation>
    </message>
    <message>
        <source>2. Type this code there:</source>
        <translation>2. 在那里输入此代码：</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation>正在登录 %1</translation>
    </message>
    <message>
        <source>Asking %1 how people sign in there.</source>
        <translation>正在向 %1 查询登录方式。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>代码：%1</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>再次打开浏览器</translation>
    </message>
    <message>
        <source>Sign in on any device</source>
        <translation>在任意设备上登录</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>在浏览器中继续</translation>
    </message>
    <message>
        <source>Scan the code with a phone, or do it by hand. This window notices when it is done.</source>
        <translation>用手机扫描二维码，或手动操作。完成后此窗口会自动识别。</translation>
    </message>
    <message>
        <source>Sign in there as usual. This window notices when it is done.</source>
        <translation>在那里照常登录。完成后此窗口会自动识别。</translation>
    </message>
    <message>
        <source>The provider waits for another %1.</source>
        <translation>提供方还会等待 %1。</translation>
    </message>
    <message>
        <source>The provider no longer waits.</source>
        <translation>提供方已不再等待。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SourceCommands</name>
    <message>
        <source>%1: %2</source>
        <comment>source and what failed</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The server may accept the old token until %1.</source>
        <translation>在 %1 之前，服务器可能仍接受旧令牌。</translation>
    </message>
    <message>
        <source>It was pasted by hand and can’t be fetched again.</source>
        <translation>它是手动粘贴的，无法再次获取。</translation>
    </message>
    <message>
        <source>Clear token</source>
        <translation>清除令牌</translation>
    </message>
    <message>
        <source>Clear the token of %1?</source>
        <translation>清除 %1 的令牌？</translation>
    </message>
    <message>
        <source>Also revoke it at the server</source>
        <translation>同时在服务器上吊销</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 已还原。</translation>
    </message>
    <message>
        <source>%1 was deleted. Its credentials are wiped in %2 s.</source>
        <translation>已删除 %1。其凭据将在 %2 秒后彻底清除。</translation>
    </message>
    <message>
        <source>%1 takes no credentials: its token comes from elsewhere.</source>
        <translation>%1 不需要凭据：其令牌来自别处。</translation>
    </message>
    <message>
        <source>Copied the token of %1. The clipboard is cleared after %2 s.</source>
        <translation>已复制 %1 的令牌。剪贴板将在 %2 秒后清空。</translation>
    </message>
    <message>
        <source>No local program has taken it in the last 24 hours.</source>
        <translation>最近 24 小时内没有本地程序获取过它。</translation>
    </message>
    <message>
        <source>1 local program gets 503 until the next refresh.</source>
        <translation>在下次刷新之前，有 1 个本地程序会收到 503。</translation>
    </message>
    <message numerus="yes">
        <source>%n local programs get 503 until the next refresh.</source>
        <translation>
            <numerusform>在下次刷新之前，有 %n 个本地程序会收到 503。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: tokens are covered. Press “Show again” first.</source>
        <translation>未复制任何内容：令牌已遮盖。请先按“重新显示”。</translation>
    </message>
    <message>
        <source>%1 was refreshed this very second. Asking again would bring nothing newer.</source>
        <translation>%1 刚刚刷新过。再次请求也不会得到更新的令牌。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SourceEditor</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Name and endpoint</source>
        <translation>名称和端点</translation>
    </message>
    <message>
        <source>Who gives the tokens, and for what.</source>
        <translation>由谁提供令牌，用于什么。</translation>
    </message>
    <message>
        <source>What you enter here goes straight to where secrets are kept, and is never shown again.</source>
        <translation>您在此输入的内容会直接存入机密的保存位置，绝不会再次显示。</translation>
    </message>
    <message>
        <source>When to refresh</source>
        <translation>何时刷新</translation>
    </message>
    <message>
        <source>Automatic is right for most: 5 min before the token ends, or at 80 % of its lifetime where that is shorter.</source>
        <translation>“自动”适合大多数情况：在令牌结束前 5 分钟刷新；若有效期的 80% 处离结束更近，则在该处刷新。</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>More ways to save</source>
        <translation>更多保存方式</translation>
    </message>
    <message>
        <source>Save &amp;without testing</source>
        <translation>保存而不测试(&amp;W)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Edit source: %1</source>
        <translation>编辑来源：%1</translation>
    </message>
    <message>
        <source>The keychain does not answer: whether secrets are stored is not known.</source>
        <translation>密钥环没有应答：不知道是否存有机密。</translation>
    </message>
    <message>
        <source>This source comes from a file or the environment. Change it there.</source>
        <translation>此来源来自文件或环境变量。请在那里更改。</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>kept as secrets</source>
        <translation>作为机密保存</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>无需</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>%1 before expiry</source>
        <translation>到期前 %1</translation>
    </message>
    <message>
        <source>at %1 % of lifetime</source>
        <translation>有效期的 %1% 时</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>works</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>不可行</translation>
    </message>
    <message>
        <source>Add source: %1</source>
        <translation>添加来源：%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save and sign in…</source>
        <translation>保存并登录…</translation>
    </message>
    <message>
        <source>Save and start</source>
        <translation>保存并启动</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Secrets go to the system keychain, never to a file.</source>
        <translation>机密存入系统密钥环，绝不写入文件。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Discard what you entered?</source>
        <translation>放弃您输入的内容？</translation>
    </message>
    <message>
        <source>Nothing of it has been saved.</source>
        <translation>这些内容均未保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SourceFilter</name>
    <message>
        <source>Without a host</source>
        <translation>没有主机</translation>
    </message>
    <message>
        <source>Without a folder</source>
        <translation>没有文件夹</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>分组 %1</translation>
    </message>
    <message>
        <source>%1, 1 source</source>
        <comment>heading of a group</comment>
        <translation>%1，1 个来源</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n sources</source>
        <comment>heading of a group</comment>
        <translation>
            <numerusform>%1，%n 个来源</numerusform>
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
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SourcesModel</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Next refresh</source>
        <translation>下次刷新</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>上次结果</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>授权方式</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>颁发时间</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败次数</translation>
    </message>
    <message>
        <source>Refresh token ends</source>
        <translation>刷新令牌结束</translation>
    </message>
    <message>
        <source>Covered until</source>
        <translation>保障至</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Only the rows in sight are asked for their programs, so rows cannot be sorted by them.</source>
        <translation>仅为可见的行查询使用令牌的程序，因此无法按此列对行排序。</translation>
    </message>
    <message>
        <source>In use by</source>
        <translation>使用方</translation>
    </message>
</context>
<context>
    <name>tokenwatch::StepButton</name>
    <message>
        <source>Something is wrong or missing here.</source>
        <translation>此处有误或有缺失。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::StepList</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>tokenwatch::SummaryStrip</name>
    <message>
        <source>Only sources that end up without a token.</source>
        <translation>仅显示将没有令牌的来源。</translation>
    </message>
    <message>
        <source>Show all sources</source>
        <translation>显示所有来源</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>仅显示这些</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
</context>
<context>
    <name>tokenwatch::TableHeader</name>
    <message>
        <source>without a token</source>
        <comment>beside a curve of how many sources are</comment>
        <translation>没有令牌</translation>
    </message>
</context>
<context>
    <name>tokenwatch::TestPage</name>
    <message>
        <source>Test the source</source>
        <translation>测试来源</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run test</source>
        <translation>运行测试</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>再次测试</translation>
    </message>
    <message>
        <source>This source can’t be tested now.</source>
        <translation>现在无法测试此来源。</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>测试已停止。</translation>
    </message>
    <message>
        <source>Nothing is stored and nothing has changed.</source>
        <translation>未存储任何内容，也没有任何更改。</translation>
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
        <translation>有效期 %1</translation>
    </message>
    <message>
        <source>refresh every %1</source>
        <translation>每 %1刷新</translation>
    </message>
    <message>
        <source>it does not say when it ends</source>
        <translation>未说明何时结束</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>none; each token is fetched anew</source>
        <translation>无；每个令牌都重新获取</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>测试成功。</translation>
    </message>
    <message>
        <source>It works. Attempt %1 will be used from now on.</source>
        <translation>测试成功。今后将使用第 %1 次尝试的方式。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Answer of attempt %1 (secrets hidden)</source>
        <translation>第 %1 次尝试的应答（机密已隐藏）</translation>
    </message>
    <message>
        <source>The answer had no body.</source>
        <translation>应答没有正文。</translation>
    </message>
    <message>
        <source>The token is in:</source>
        <translation>令牌位于：</translation>
    </message>
    <message>
        <source>The member of the answer that holds the token</source>
        <translation>应答中包含令牌的成员</translation>
    </message>
    <message>
        <source>Use this field</source>
        <translation>使用此字段</translation>
    </message>
    <message>
        <source>valid %1, %2</source>
        <extracomment>%1: "15 min", %2: "from the exp claim" or "assumed"</extracomment>
        <translation>有效期 %1，%2</translation>
    </message>
    <message>
        <source>found in “%1”</source>
        <translation>在“%1”中找到</translation>
    </message>
</context>
<context>
    <name>tokenwatch::TimelineGestures</name>
    <message>
        <source>Nothing happens here in the time shown.</source>
        <translation>在所示时间内，此处没有任何事件。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::TimelineLegend</name>
    <message>
        <source>token in hand</source>
        <translation>已有令牌</translation>
    </message>
    <message>
        <source>covered by planned refreshes</source>
        <translation>由计划的刷新保障</translation>
    </message>
    <message>
        <source>planned refresh</source>
        <translation>计划的刷新</translation>
    </message>
    <message>
        <source>retry after a failure</source>
        <translation>失败后重试</translation>
    </message>
    <message>
        <source>no valid token</source>
        <translation>没有有效令牌</translation>
    </message>
    <message>
        <source>refresh token ends</source>
        <translation>刷新令牌结束</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>无令牌</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>图例：%1</translation>
    </message>
</context>
<context>
    <name>tokenwatch::TokenMonitor</name>
    <message>
        <source>Und&amp;o</source>
        <translation>撤销(&amp;O)</translation>
    </message>
    <message>
        <source>Token monitor</source>
        <translation>令牌监视器</translation>
    </message>
    <message>
        <source>None of the sources shown here has a problem.</source>
        <translation>此处显示的来源均没有问题。</translation>
    </message>
    <message>
        <source>%1 is the only problem shown here.</source>
        <translation>%1 是此处显示的唯一有问题的来源。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::TrayMenu</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>另外 %n 个…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Refresh all</source>
        <translation>全部刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause refreshing</source>
        <translation>暂停刷新(&amp;P)</translation>
    </message>
    <message>
        <source>Until I &amp;resume it</source>
        <translation>直到我恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Res&amp;ume refreshing</source>
        <translation>恢复刷新(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;End the snooze of notifications</source>
        <translation>结束通知静音(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;nooze notifications</source>
        <translation>静音通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open Tokenwatch</source>
        <translation>打开 Tokenwatch(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>复制令牌(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;nooze</source>
        <translation>静音(&amp;N)</translation>
    </message>
    <message>
        <source>For 15 min</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>For 1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>Until tomorrow 8:00</source>
        <translation>至明天 8:00</translation>
    </message>
    <message>
        <source>Until it changes</source>
        <translation>直到状态变化</translation>
    </message>
</context>
<context>
    <name>tokenwatch::UsePage</name>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Programs that used it</source>
        <translation>使用过它的程序</translation>
    </message>
    <message>
        <source>No program has asked for this token yet.</source>
        <translation>尚无程序请求过此令牌。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the snippet</source>
        <translation>复制代码片段</translation>
    </message>
    <message>
        <source>Language of the snippet</source>
        <translation>代码片段的语言</translation>
    </message>
    <message>
        <source>Or through the gateway, which adds the header</source>
        <translation>或通过网关，由其添加标头</translation>
    </message>
    <message>
        <source>Address of the source at the gateway</source>
        <translation>来源在网关上的地址</translation>
    </message>
    <message>
        <source>Copy the gateway's address</source>
        <translation>复制网关的地址</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>复制令牌</translation>
    </message>
    <message>
        <source>Copy Authorization header</source>
        <translation>复制 Authorization 标头</translation>
    </message>
    <message>
        <source>The token is taken off the clipboard again by itself.</source>
        <translation>令牌之后会自动从剪贴板清除。</translation>
    </message>
    <message>
        <source>Or copy once</source>
        <translation>或复制一次</translation>
    </message>
    <message>
        <source>Local API is on</source>
        <translation>本地 API 已开启</translation>
    </message>
    <message>
        <source>Local API is off</source>
        <translation>本地 API 已关闭</translation>
    </message>
    <message>
        <source>%1 · this computer only</source>
        <translation>%1 · 仅限这台计算机</translation>
    </message>
    <message>
        <source>Programs of yours reach it through its socket, with tokenctl.</source>
        <translation>您的程序可使用 tokenctl 通过其套接字访问它。</translation>
    </message>
    <message>
        <source>Goes to %1. Programs show their key as X-Tokenwatch-Key.</source>
        <translation>转到 %1。程序以 X-Tokenwatch-Key 出示其密钥。</translation>
    </message>
    <message>
        <source>The gateway is off.</source>
        <translation>网关已关闭。</translation>
    </message>
    <message>
        <source>This source has no service behind the gateway yet. Edit the source to name one.</source>
        <translation>此来源在网关后尚无服务。请编辑来源以指定一个。</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Turn the local API off</source>
        <translation>关闭本地 API</translation>
    </message>
    <message>
        <source>Turn the local API on</source>
        <translation>开启本地 API</translation>
    </message>
    <message>
        <source>Tokenwatch was started with --no-tcp, which wins over what is chosen here.</source>
        <translation>Tokenwatch 启动时使用了 --no-tcp，它优先于此处的选择。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::UsingPage</name>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>No source uses this sandbox.</source>
        <translation>没有来源使用此沙盒。</translation>
    </message>
</context>
<context>
    <name>tokenwatch::WarningLine</name>
    <message>
        <source>Selects this source</source>
        <translation>选择此来源</translation>
    </message>
</context>
<context>
    <name>tokenwatch::Welcome</name>
    <message>
        <source>Keep every token alive, and know when one isn’t</source>
        <translation>让每个令牌保持有效，失效时及时知晓</translation>
    </message>
    <message>
        <source>Tokenwatch fetches and refreshes API tokens on time, shows what runs out next, and hands them to your local tools. How do you want to start?</source>
        <translation>Tokenwatch 按时获取并刷新 API 令牌，显示接下来哪个将到期，并将令牌交给您的本地工具。您想如何开始？</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>试用沙盒</translation>
    </message>
    <message>
        <source>Starts a small login server on this computer with demo tokens. Some refresh, one fails, one runs out. Nothing leaves this machine.</source>
        <translation>在这台计算机上启动一个带演示令牌的小型登录服务器。有的会刷新，有一个会失败，有一个会到期。任何内容都不会离开这台计算机。</translation>
    </message>
    <message>
        <source>Start sandbox</source>
        <translation>启动沙盒</translation>
    </message>
    <message>
        <source>30 seconds, no account</source>
        <translation>30 秒，无需账户</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Reads .env files, sources, EDRs, Postman and Insomnia exports. You see every source first, and secrets move to the system keychain.</source>
        <translation>读取 .env 文件、来源、EDR 以及 Postman 和 Insomnia 导出文件。您会先看到每个来源，机密将移入系统密钥环。</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>or drop a file on this window</source>
        <translation>或将文件拖放到此窗口</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>Client credentials, password, refresh token, EDR, browser sign-in, or a pasted token. A test shows each request before you save.</source>
        <translation>客户端凭据、密码、刷新令牌、EDR、浏览器登录或粘贴的令牌。保存之前，测试会显示每个请求。</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>添加来源…</translation>
    </message>
    <message>
        <source>Secrets stay in the system keychain.</source>
        <translation>机密保留在系统密钥环中。</translation>
    </message>
    <message>
        <source>Only endpoints you add are contacted. No telemetry.</source>
        <translation>仅与您添加的端点通信。无遥测。</translation>
    </message>
    <message>
        <source>Moving from another computer?</source>
        <translation>从其他计算机迁移？</translation>
    </message>
    <message>
        <source>Open a saved setup…</source>
        <translation>打开已保存的配置…</translation>
    </message>
</context>
<context>
    <name>tokenwatch::runtime::Presence</name>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>1 program gets no token while Tokenwatch is closed.</source>
        <translation>Tokenwatch 关闭期间，有 1 个程序无法获得令牌。</translation>
    </message>
    <message numerus="yes">
        <source>%n programs get no token while Tokenwatch is closed.</source>
        <translation>
            <numerusform>Tokenwatch 关闭期间，有 %n 个程序无法获得令牌。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens are not refreshed either, until Tokenwatch is started again.</source>
        <translation>在重新启动 Tokenwatch 之前，令牌也不会刷新。</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
</TS>
