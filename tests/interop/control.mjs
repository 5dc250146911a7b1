// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests do behind the provider's counter, as JSON over a port of its own: hand out a refresh token as if the
// login had been somewhere else, take a grant away, tell which requests came.

async function grantFor(provider, { client_id: clientId, scope = 'openid offline_access' }) {
  const client = await provider.Client.find(clientId);
  const grant = new provider.Grant({ accountId: 'ada', clientId });
  grant.addOIDCScope(scope);
  const grantId = await grant.save();
  const token = new provider.RefreshToken({ accountId: 'ada', client, grantId, gty: 'authorization_code', scope,
    claims: {}, rotations: 0, iiat: Math.floor(Date.now() / 1000) });
  return { refresh_token: await token.save(), grant_id: grantId };
}

async function withdraw(provider, { token }) {
  const found = await provider.RefreshToken.find(token) ?? await provider.AccessToken.find(token);
  await provider.RefreshToken.revokeByGrantId(found.grantId);
  await provider.AccessToken.revokeByGrantId(found.grantId);
  await (await provider.Grant.find(found.grantId)).destroy();
  return {};
}

export function control(providers, requests) {
  return async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const order = text ? JSON.parse(text) : {};
    const provider = providers.get(order.issuer ?? 'http');
    const doors = {
      '/grant': () => grantFor(provider, order),
      '/withdraw': () => withdraw(provider, order),
      '/requests': () => ({ requests: requests.splice(0) }),
    };
    try {
      const answer = await doors[request.url]();
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
    } catch (error) {
      response.writeHead(500).end(String(error?.stack ?? error));
    }
  };
}
