// SPDX-License-Identifier: GPL-3.0-or-later
// A certified OpenID client as a user of the sandbox: node client.mjs MODULES SANDBOX CASE. Plays the person, too. Prints
// one JSON object: what the library, which checks all that the standards want checked, took and what it was refused.
import { createRequire } from 'node:module';
import { webcrypto } from 'node:crypto';
import { pathToFileURL } from 'node:url';

globalThis.crypto ??= webcrypto;
const [modules, sandbox, name] = process.argv.slice(2);
const client = await import(pathToFileURL(createRequire(`${modules}/x.js`).resolve('openid-client')));

const server = new URL(sandbox);
const redirectUri = 'http://127.0.0.1:9/callback';
const overHttp = { execute: [client.allowInsecureRequests] };

const refusal = async (attempt) => {
  try {
    await attempt();
    return 'taken';
  } catch (error) {
    return error.error ?? error.status ?? String(error);
  }
};

const post = (path, fields) =>
  fetch(new URL(path, server), { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });

const registered = (metadata, authentication) => client.dynamicClientRegistration(
  server, { redirect_uris: [redirectUri], ...metadata }, authentication, overHttp);

const publicClient = () => registered({ token_endpoint_auth_method: 'none' }, client.None());

// The person's part: the page's form, sent with a decision.
async function signIn(configuration, { decision = 'approve', ...tokenOptions } = {}) {
  const checks = {
    pkceCodeVerifier: client.randomPKCECodeVerifier(),
    expectedState: client.randomState(),
    expectedNonce: client.randomNonce(),
    idTokenExpected: true,
  };
  const address = client.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope: 'openid read',
    code_challenge: await client.calculatePKCECodeChallenge(checks.pkceCodeVerifier),
    code_challenge_method: 'S256',
    state: checks.expectedState,
    nonce: checks.expectedNonce,
  });
  const answer = await post(address.pathname, { ...Object.fromEntries(address.searchParams), decision });
  const redeem = () => client.authorizationCodeGrant(
    configuration, new URL(answer.headers.get('location')), checks, undefined, tokenOptions);
  return { tokens: await redeem(), redeem };
}

const whose = (tokens) => ({ type: tokens.token_type, subject: tokens.claims()?.sub });

async function authenticated(method) {
  const key = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const jwk = { ...await crypto.subtle.exportKey('jwk', key.publicKey), kid: 'own' };
  const ways = {
    client_secret_basic: client.ClientSecretBasic,
    client_secret_post: client.ClientSecretPost,
    client_secret_jwt: client.ClientSecretJwt,
    private_key_jwt: () => client.PrivateKeyJwt({ key: key.privateKey, kid: 'own' }),
  };
  const metadata = { token_endpoint_auth_method: method };
  if (method === 'private_key_jwt') metadata.jwks = { keys: [jwk] };
  const { client_id: id, client_secret: secret } = (await registered(metadata)).clientMetadata();
  const configuration = await client.discovery(server, id, {}, ways[method](secret), overHttp);
  const own = await client.clientCredentialsGrant(configuration, { scope: 'read' });
  const exchanged = await client.genericGrantRequest(configuration, 'urn:ietf:params:oauth:grant-type:token-exchange', {
    subject_token: own.access_token,
    subject_token_type: 'urn:ietf:params:oauth:token-type:access_token',
  });
  const { tokens } = await signIn(configuration);
  const before = await client.tokenIntrospection(configuration, tokens.access_token);
  await client.tokenRevocation(configuration, tokens.refresh_token, { token_type_hint: 'refresh_token' });
  const after = await client.tokenIntrospection(configuration, tokens.access_token);
  const stranger = await client.discovery(server, id, {}, client.ClientSecretBasic('guessed'), overHttp);
  return {
    ...whose(tokens), exchanged: exchanged.token_type, before: before.active, after: after.active,
    stranger: await refusal(() => client.clientCredentialsGrant(stranger)),
  };
}

const cases = {
  async code() {
    const configuration = await publicClient();
    const { tokens, redeem } = await signIn(configuration);
    const next = await client.refreshTokenGrant(configuration, tokens.refresh_token);
    return {
      ...whose(tokens), refreshed: next.token_type,
      replayed: await refusal(() => client.refreshTokenGrant(configuration, tokens.refresh_token)),
      family: await refusal(() => client.refreshTokenGrant(configuration, next.refresh_token)),
      again: await refusal(redeem),
      denied: await refusal(() => signIn(configuration, { decision: 'deny' })),
    };
  },
  async device() {
    const configuration = await publicClient();
    const device = await client.initiateDeviceAuthorization(configuration, { scope: 'openid read' });
    await post('/device', { user_code: device.user_code, decision: 'approve' });
    return whose(await client.pollDeviceAuthorizationGrant(configuration, device));
  },
  async dpop() {
    const configuration = await publicClient();
    const DPoP = client.getDPoPHandle(configuration, await client.randomDPoPKeyPair());
    const { tokens } = await signIn(configuration, { DPoP });
    const door = new URL('/api/resource', server);
    const opened = await client.fetchProtectedResource(
      configuration, tokens.access_token, door, 'GET', undefined, undefined, { DPoP });
    const asBearer = await fetch(door, { headers: { authorization: `Bearer ${tokens.access_token}` } });
    const stolen = await refusal(() => client.refreshTokenGrant(configuration, tokens.refresh_token));
    const next = await client.refreshTokenGrant(configuration, tokens.refresh_token, undefined, { DPoP });
    return { ...whose(tokens), opened: opened.status, asBearer: asBearer.status, stolen, refreshed: next.token_type };
  },
};

console.log(JSON.stringify(await (cases[name] ?? (() => authenticated(name)))()));
