// SPDX-License-Identifier: GPL-3.0-or-later
// A private certificate authority made for one run of the tests: the server's certificate, one that the authority gave
// to a client, and one that a client made for itself. Each client file holds certificate and key, as a source wants it.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function makeCertificates(directory) {
  const at = (name) => join(directory, name);
  const openssl = (...words) => execFileSync('openssl', words, { stdio: ['ignore', 'ignore', 'pipe'] });
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const selfSigned = (name, subject, ...more) => openssl('req', '-x509', ...newKey, '-subj', subject,
    '-keyout', at(`${name}.key`), '-out', at(`${name}.crt`), ...more);
  const signed = (name, subject, extensions) => {
    writeFileSync(at(`${name}.ext`), extensions);
    openssl('req', ...newKey, '-subj', subject, '-keyout', at(`${name}.key`), '-out', at(`${name}.csr`));
    openssl('x509', '-req', '-in', at(`${name}.csr`), '-CA', at('authority.crt'), '-CAkey', at('authority.key'),
      '-CAcreateserial', '-days', '2', '-extfile', at(`${name}.ext`), '-out', at(`${name}.crt`));
  };
  const together = (name) => {
    const file = at(`${name}.pem`);
    writeFileSync(file, readFileSync(at(`${name}.crt`), 'utf8') + readFileSync(at(`${name}.key`), 'utf8'), { mode: 0o600 });
    return { file, certificate: at(`${name}.crt`), key: at(`${name}.key`) };
  };

  selfSigned('authority', '/CN=Tokenwatch interop authority', '-addext', 'basicConstraints=critical,CA:TRUE');
  signed('server', '/CN=127.0.0.1', 'subjectAltName=IP:127.0.0.1\nextendedKeyUsage=serverAuth\n');
  signed('mtls', '/CN=mtls-client', 'extendedKeyUsage=clientAuth\n');
  selfSigned('own', '/CN=self-signed-client');
  return {
    authority: at('authority.crt'),
    server: { certificate: at('server.crt'), key: at('server.key') },
    client: together('mtls'),
    ownClient: together('own'),
  };
}
