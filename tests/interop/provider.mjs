// SPDX-License-Identifier: GPL-3.0-or-later
// The OpenID provider that the interop tests talk to: the npm package oidc-provider, which nobody here wrote, with one
// client for every way to authenticate. It serves three issuers on free loopback ports: `http`, `nonce` (below a path,
// wants DPoP nonces) and `https` (a private CA, asks for client certificates), and a control port for the tests.
//
//   node provider.mjs MODULES DIRECTORY     the node_modules to use, and where keys and certificates may be written
//
// Prints "ready {json}" once it serves; ends when its standard input closes.
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { makeCertificates } from './certificates.mjs';
import { clientTable } from './clients.mjs';
import { control } from './control.mjs';
import { configuration } from './configuration.mjs';
import { pages } from './pages.mjs';

const [modules, directory] = process.argv.slice(2);
const { default: Provider, errors } = await import(pathToFileURL(join(modules, 'oidc-provider/lib/index.js')).href);

const listening = (server) =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));

const certificates = makeCertificates(directory);
const clients = await clientTable(certificates);
const requests = [];

/// One issuer on a server of its own. `path` is where it lives below the root.
async function issuer({ name, scheme = 'http', path = '', tls, wantsNonce = false }) {
  const server = tls ? createTlsServer(tls) : createServer();
  const port = await listening(server);
  const provider = new Provider(`${scheme}://127.0.0.1:${port}${path}`,
    configuration({ clients: clients.registered, withTls: Boolean(tls), wantsNonce, errors }));
  provider.use(pages(provider));
  const serve = provider.callback();
  server.on('request', (request, response) => {
    requests.push({ issuer: name, method: request.method, path: request.url.split('?')[0],
      authorization: (request.headers.authorization ?? '').split(' ')[0], dpop: 'dpop' in request.headers,
      certificate: Boolean(request.socket.getPeerX509Certificate?.()) });
    if (path && request.url.startsWith(`${path}/`)) {
      request.originalUrl = request.url;
      request.url = request.url.slice(path.length);
    } else if (path) {
      response.writeHead(404).end();
      return;
    }
    serve(request, response);
  });
  return { name, provider };
}

const issuers = await Promise.all([
  issuer({ name: 'http' }),
  issuer({ name: 'nonce', path: '/realms/main', wantsNonce: true }),
  issuer({ name: 'https', scheme: 'https', tls: {
    key: readFileSync(certificates.server.key), cert: readFileSync(certificates.server.certificate),
    ca: readFileSync(certificates.authority), requestCert: true, rejectUnauthorized: false } }),
]);

const controlServer = createServer(control(new Map(issuers.map(({ name, provider }) => [name, provider])), requests));
const controlPort = await listening(controlServer);

console.log(`ready ${JSON.stringify({
  control: `http://127.0.0.1:${controlPort}`,
  issuers: Object.fromEntries(issuers.map(({ name, provider }) => [name, provider.issuer])),
  ca_file: certificates.authority,
  clients: clients.credentials,
})}`);
process.stdin.on('end', () => process.exit(0)).resume();
