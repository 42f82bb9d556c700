import type { SealService } from '../usecases/ports/sealing.ts';
import { bytesUpTo } from '../remote/bytes-up-to.ts';

/** The operator's sealing service, or what stands before it. */
export interface SealServer {
  readonly url: string;
  readonly token: string;
}

const patienceMs = 60_000;
/** A seal is an image and a certificate chain: some hundred kilobytes. */
const mostAdded = 20_000_000;

/**
 * 电子印章服务 over HTTP: POST the letter, its hash, the seal's name and its place as JSON with a bearer token; a 200 answers with
 * the sealed PDF. The key tells a service that heeds it that a letter is the same one again.
 */
export function createHttpSealService({ url, token }: SealServer): SealService {
  return {
    async seal({ letterId, seal, agencyName, documentNo, datedOn, place, sha256 }, pdf) {
      const response = await fetch(url, {
        method: 'POST',
        // Whoever redirects is not who the token is for.
        redirect: 'manual',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json; charset=utf-8',
          accept: 'application/pdf',
          'idempotency-key': `${letterId}-${sha256.slice(0, 16)}`,
        },
        body: JSON.stringify({
          seal,
          organ: agencyName,
          documentNo: documentNo ?? null,
          datedOn,
          place,
          sha256,
          pdf: Buffer.from(pdf).toString('base64'),
        }),
        signal: AbortSignal.timeout(patienceMs),
      });
      if (response.status !== 200) {
        await response.body?.cancel();
        throw new Error(`the sealing service answered ${response.status}`);
      }
      const sealed = await bytesUpTo(pdf.byteLength + mostAdded, response.body);
      if (!sealed) throw new Error('the sealed file is too large');
      return sealed;
    },
  };
}
