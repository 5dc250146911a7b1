// SPDX-License-Identifier: GPL-3.0-or-later
// How the provider is set up: what the standards offer switched on, lifetimes short where a client asks for it, and
// nothing else changed.
import { randomBytes } from 'node:crypto';

const MINUTES = 60;

export function configuration({ clients, withTls, wantsNonce, errors }) {
  return {
    clients: withTls ? clients : clients.filter((client) => !client.token_endpoint_auth_method.includes('tls')),
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'client_secret_jwt', 'private_key_jwt', 'none',
      ...(withTls ? ['tls_client_auth', 'self_signed_tls_client_auth'] : [])],
    enabledJWA: { clientAuthSigningAlgValues: ['HS256', 'HS384', 'HS512', 'RS256', 'PS256', 'ES256', 'EdDSA'] },
    extraClientMetadata: { properties: ['lifetime', 'rotates', 'tells'] },
    scopes: ['openid', 'offline_access', 'read', 'write'],
    cookies: { keys: [randomBytes(16).toString('hex')] },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    interactions: {
      url: (ctx, interaction) => `${new URL(ctx.oidc.issuer).pathname.replace(/\/$/, '')}/interaction/${interaction.uid}`,
    },
    issueRefreshToken: (_, client) => client.grantTypeAllowed('refresh_token'),
    expiresWithSession: () => false,
    rotateRefreshToken: (ctx) => ctx.oidc.client.rotates !== false,
    ttl: {
      AccessToken: (_, token, client) => client.lifetime ?? 10 * MINUTES,
      ClientCredentials: (_, token, client) => client.lifetime ?? 10 * MINUTES,
      DeviceCode: 2 * MINUTES,
      Grant: 60 * MINUTES, IdToken: 10 * MINUTES, Interaction: 10 * MINUTES, RefreshToken: 60 * MINUTES, Session: 60 * MINUTES,
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      deviceFlow: { enabled: true },
      introspection: { enabled: true, allowedPolicy: () => true },
      revocation: { enabled: true },
      dPoP: { enabled: true, nonceSecret: randomBytes(32), requireNonce: () => wantsNonce },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => undefined,
        useGrantedResource: () => true,
        getResourceServerInfo: (_, resource) => {
          const format = { 'https://api.example/jwt': 'jwt', 'https://api.example/opaque': 'opaque' }[resource];
          if (!format) throw new errors.InvalidTarget();
          return { scope: 'read write', accessTokenFormat: format };
        },
      },
      mTLS: {
        enabled: withTls,
        certificateBoundAccessTokens: withTls,
        tlsClientAuth: withTls,
        selfSignedTlsClientAuth: withTls,
        getCertificate: (ctx) => ctx.req.socket.getPeerX509Certificate(),
        certificateAuthorized: (ctx) => ctx.req.socket.authorized,
        certificateSubjectMatches: (ctx, property, expected) =>
          property === 'tls_client_auth_subject_dn' && ctx.req.socket.getPeerX509Certificate().subject === expected,
      },
    },
  };
}
