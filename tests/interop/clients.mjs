// SPDX-License-Identifier: GPL-3.0-or-later
// The registered clients: one for every way to authenticate. `registered` is what the provider knows, `credentials` what
// the operator was handed: {client_id, secret?, key_pem?, key_jwk?, certificate_file?} by the name of the case.
import { X509Certificate, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';

const everyGrant = ['client_credentials', 'refresh_token', 'authorization_code',
  'urn:ietf:params:oauth:grant-type:device_code'];

const keyKinds = {
  RS256: ['rsa', { modulusLength: 2048 }],
  PS256: ['rsa', { modulusLength: 2048 }],
  ES256: ['ec', { namedCurve: 'P-256' }],
  EdDSA: ['ed25519', {}],
};

export function clientTable(certificates) {
  const registered = [];
  const credentials = {};
  const add = (name, client, handedOver = {}) => {
    registered.push({ client_id: name, grant_types: everyGrant, response_types: ['code'], application_type: 'native',
      redirect_uris: ['http://127.0.0.1/callback'], ...client });
    credentials[name] = { client_id: client.client_id ?? name, ...handedOver };
  };

  // Every character that base64, forms or headers could trip over (RFC 6749 2.3.1).
  const secret = 'p%2B a+s:s/w=r&d"?~ of at least 32 bytes';
  add('basic', { client_id: 'basic:client+1', client_secret: secret, token_endpoint_auth_method: 'client_secret_basic' }, { secret });
  add('post', { client_secret: secret, token_endpoint_auth_method: 'client_secret_post' }, { secret });
  add('secret-jwt', { client_secret: secret, token_endpoint_auth_method: 'client_secret_jwt' }, { secret });
  add('public', { token_endpoint_auth_method: 'none', grant_types: everyGrant.slice(1) });
  add('brief', { client_secret: secret, token_endpoint_auth_method: 'client_secret_basic', lifetime: 3 }, { secret });
  add('keeps', { client_secret: secret, token_endpoint_auth_method: 'client_secret_basic', rotates: false }, { secret });
  add('bound', { client_secret: secret, token_endpoint_auth_method: 'client_secret_basic', dpop_bound_access_tokens: true }, { secret });
  add('bound-public', { token_endpoint_auth_method: 'none', grant_types: everyGrant.slice(1), dpop_bound_access_tokens: true });
  add('silent', { client_secret: secret, token_endpoint_auth_method: 'client_secret_basic', tells: false }, { secret });
  add('inspector', { client_secret: secret, token_endpoint_auth_method: 'client_secret_basic' }, { secret });

  for (const [algorithm, [type, options]] of Object.entries(keyKinds)) {
    const { publicKey, privateKey } = generateKeyPairSync(type, options);
    const name = { use: 'sig', alg: algorithm, kid: `key-${algorithm}` };
    add(`key-${algorithm}`, { token_endpoint_auth_method: 'private_key_jwt', token_endpoint_auth_signing_alg: algorithm,
      jwks: { keys: [{ ...publicKey.export({ format: 'jwk' }), ...name }] } },
    { key_pem: privateKey.export({ format: 'pem', type: 'pkcs8' }),
      key_jwk: JSON.stringify({ ...privateKey.export({ format: 'jwk' }), ...name }) });
  }

  add('mtls', { token_endpoint_auth_method: 'tls_client_auth', tls_client_auth_subject_dn: 'CN=mtls-client',
    tls_client_certificate_bound_access_tokens: true },
  { certificate_file: certificates.client.certificate, key_pem: readFileSync(certificates.client.key, 'utf8'),
    together_file: certificates.client.file });
  const own = new X509Certificate(readFileSync(certificates.ownClient.certificate));
  add('own-mtls', { token_endpoint_auth_method: 'self_signed_tls_client_auth',
    jwks: { keys: [{ ...own.publicKey.export({ format: 'jwk' }), x5c: [own.raw.toString('base64')] }] } },
  { certificate_file: certificates.ownClient.certificate, key_pem: readFileSync(certificates.ownClient.key, 'utf8'),
    together_file: certificates.ownClient.file });
  return { registered, credentials };
}
