// SPDX-License-Identifier: GPL-3.0-or-later
// What a person and an API's user meet at the provider: the page that asks "approve or deny?", and the protected
// resource /api, which takes any access token and says 401 invalid_token to what is over, revoked or unknown.

async function readBody(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return new URLSearchParams(text);
}

async function decide(provider, ctx) {
  const { prompt, params, session, grantId } = await provider.interactionDetails(ctx.req, ctx.res);
  if ((await readBody(ctx.req)).get('decision') !== 'approve')
    return { error: 'access_denied', error_description: 'The person said no' };
  if (prompt.name === 'login') return { login: { accountId: 'ada' } };
  const grant = grantId ? await provider.Grant.find(grantId)
    : new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
  const { missingOIDCScope, missingResourceScopes } = prompt.details;
  if (missingOIDCScope) grant.addOIDCScope(missingOIDCScope.join(' '));
  for (const [resource, scopes] of Object.entries(missingResourceScopes ?? {}))
    grant.addResourceScope(resource, scopes.join(' '));
  return { consent: { grantId: await grant.save() } };
}

async function resource(provider, ctx) {
  const [scheme, value] = (ctx.get('authorization')).split(' ');
  const token = value && (await provider.AccessToken.find(value) ?? await provider.ClientCredentials.find(value));
  // A bound token is worth nothing to whoever brings it as a bearer token.
  if (!token || scheme.toLowerCase() !== 'bearer' || token.jkt) {
    ctx.status = 401;
    ctx.set('WWW-Authenticate', value ? 'Bearer error="invalid_token"' : 'Bearer');
    return;
  }
  ctx.body = { client: token.clientId, subject: token.accountId ?? null };
}

export function pages(provider) {
  return async (ctx, next) => {
    const interaction = ctx.path.match(/^\/interaction\/([\w-]+)$/);
    if (ctx.path === '/api') {
      await resource(provider, ctx);
    } else if (interaction && ctx.method === 'GET') {
      ctx.body = `<form method="post" action="${ctx.req.originalUrl ?? ctx.path}"><button name="decision" value="approve"></button>
        <button name="decision" value="deny"></button></form>`;
    } else if (interaction && ctx.method === 'POST') {
      ctx.redirect(await provider.interactionResult(ctx.req, ctx.res, await decide(provider, ctx)));
      ctx.status = 303;
    } else {
      await next();
      // As providers that do not say how long their tokens live (RFC 6749 5.1: expires_in is only recommended).
      if (ctx.oidc?.client?.tells === false) delete ctx.body.expires_in;
    }
  };
}
