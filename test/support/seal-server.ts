import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { SealServer } from '../../src/sealing/http-seal-service.ts';

export interface SealRequest {
  readonly headers: IncomingHttpHeaders;
  readonly body: Readonly<Record<string, unknown>> & { readonly pdf: string };
}

export interface TestSealServer {
  /** As the service is configured for it. */
  readonly config: SealServer;
  readonly received: readonly SealRequest[];
  /** From here on: a status, and what is given back for a letter. */
  answer(status: number, sealed?: (pdf: Buffer) => Buffer): void;
  stop(): Promise<void>;
}

/** A sealing service in this process: it signs with nothing, but adds a signature where and as a real one does. */
export async function startSealServer(): Promise<TestSealServer> {
  const received: SealRequest[] = [];
  let answer = { status: 200, sealed: withSignature };
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      const order = body as SealRequest['body'];
      received.push({ headers: request.headers, body: order });
      response.writeHead(answer.status, { 'content-type': 'application/pdf' });
      response.end(answer.sealed(Buffer.from(order.pdf, 'base64')));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    config: { url: `http://127.0.0.1:${port}/seal`, token: 'seal-token' },
    received,
    answer: (status, sealed = withSignature) => {
      answer = { status, sealed };
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const contents = '0'.repeat(64);

/** The file with a signature field added behind it (ISO 32000-1, 7.5.6), its bytes covered by the signature's range. */
export function withSignature(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  const root = found(/\/Root (\d+) 0 R/u, text);
  const size = Number(found(/\/Size (\d+)/u, text));
  const previous = found(/startxref\s+(\d+)\s+%%EOF\s*$/u, text);
  const catalog = found(new RegExp(`\\n${root} 0 obj\\s*<<([\\s\\S]*?)>>\\s*endobj`, 'u'), text);
  const [signature, field] = [size, size + 1];
  const objects = [
    [Number(root), `<<${catalog}/AcroForm << /Fields [${field} 0 R] /SigFlags 3 >> >>`],
    [
      signature,
      `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /ByteRange [0 AAAAAAAA BBBBBBBB CCCCCCCC] /Contents <${contents}> >>`,
    ],
    [field, `<< /FT /Sig /T (seal) /V ${signature} 0 R >>`],
  ] as const;
  let added = '\n';
  const entries = objects.map(([number, body]) => {
    const at = pdf.length + added.length;
    added += `${number} 0 obj\n${body}\nendobj\n`;
    return `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = pdf.length + added.length;
  added += `xref\n${entries.join('')}trailer\n<< /Size ${size + 2} /Root ${root} 0 R /Prev ${previous} >>\nstartxref\n${start}\n%%EOF\n`;
  const from = pdf.length + added.indexOf(`<${contents}>`);
  const until = from + contents.length + 2;
  const whole = pdf.length + added.length;
  const ranged = added
    .replace('AAAAAAAA', String(from).padStart(8, '0'))
    .replace('BBBBBBBB', String(until).padStart(8, '0'))
    .replace('CCCCCCCC', String(whole - until).padStart(8, '0'));
  return Buffer.concat([pdf, Buffer.from(ranged, 'latin1')]);
}

function found(pattern: RegExp, text: string): string {
  const match = pattern.exec(text)?.[1];
  if (match === undefined) throw new Error(`not in the file: ${String(pattern)}`);
  return match;
}
