import { ask } from './ask.ts';
import { sessionOfPage } from './session.ts';

/** A file that was sent and kept. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

/**
 * Sends a file; one that was refused in a session that is over goes again after the next sign-in.
 * @param onProgress told the part that has gone, 0 to 1
 * @param purpose of an annual report, which may be a web page
 * @throws Error in words when it is refused or nobody answers
 */
export async function upload(
  file: File,
  onProgress: (part: number) => void,
  purpose?: 'annual-report',
): Promise<KeptFile> {
  const session = sessionOfPage();
  const { status, response } = await send(file, onProgress, purpose);
  if (status === 201) return response as KeptFile;
  await ask('{ viewer { id } }');
  if (sessionOfPage() !== session) return upload(file, onProgress, purpose);
  throw new Error((response as { zh?: string } | null)?.zh ?? `上传失败（${status}）`);
}

function send(
  file: File,
  onProgress: (part: number) => void,
  purpose: 'annual-report' | undefined,
): Promise<XMLHttpRequest> {
  return new Promise((resolve, reject) => {
    // Not fetch: it does not tell how far it is.
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append('file', file);
    request.open('POST', '/uploads');
    request.setRequestHeader('x-mingda-upload', '1');
    if (purpose) request.setRequestHeader('x-mingda-purpose', purpose);
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total > 0 ? loaded / total : 0),
    );
    request.addEventListener('error', () => reject(new Error('连不上服务器，请检查网络后重试。')));
    request.addEventListener('load', () => resolve(request));
    request.send(form);
  });
}
