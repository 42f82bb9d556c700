/** A file that was sent and kept. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

/**
 * Sends a file.
 * @param onProgress told the part that has gone, 0 to 1
 * @param purpose of an annual report, which may be a web page
 * @throws Error in words when it is refused or nobody answers
 */
export function upload(
  file: File,
  onProgress: (part: number) => void,
  purpose?: 'annual-report',
): Promise<KeptFile> {
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
    request.addEventListener('load', () => {
      if (request.status === 201) resolve(request.response as KeptFile);
      else
        reject(
          new Error((request.response as { zh?: string } | null)?.zh ?? `上传失败（${request.status}）`),
        );
    });
    request.send(form);
  });
}
