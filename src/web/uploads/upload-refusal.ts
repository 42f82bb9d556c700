/** Why an upload is refused, as the client gets it. */
export interface UploadRefusal {
  readonly status: 400 | 403 | 413 | 422;
  readonly body: { readonly code: string; readonly path: string; readonly zh: string; readonly en: string };
}

const kindsZh = 'PDF、OFD、DOCX、XLSX、DOC、WPS、TXT、JPG、PNG';
const kindsEn = 'PDF, OFD, DOCX, XLSX, DOC, WPS, TXT, JPG, PNG';

const refusals = {
  UPLOAD_HEADER_MISSING: [
    403,
    '请求缺少 x-mingda-upload: 1 请求头。',
    'The request lacks the header x-mingda-upload: 1.',
  ],
  UPLOAD_MALFORMED: [
    400,
    '上传请求的格式有误：应为 multipart/form-data，且只含一个名为 file 的文件。',
    'The upload is malformed: it must be multipart/form-data with one file, in the field "file".',
  ],
  FORM_MALFORMED: [
    400,
    '表单没有收完整，请再提交一次；内容很长的，请放在附件里。',
    'The form did not arrive whole: send it again, and put long texts into a file.',
  ],
  TOO_MANY_FILES: [422, '附件最多5个，请合并或者减少。', 'At most 5 files: join them or leave some out.'],
  FILE_MISSING: [
    400,
    '没有收到文件，请选择要上传的文件。',
    'No file was received: choose the file to upload.',
  ],
  FILE_EMPTY: [422, '文件是空的，请检查后重新上传。', 'The file is empty: check it and upload it again.'],
  FILE_TOO_LARGE: [
    413,
    '文件超过 20 MB，请压缩或拆分后上传。',
    'The file is larger than 20 MB: compress or split it.',
  ],
  FILE_KIND_NOT_ACCEPTED: [
    422,
    `不接受这种文件，可上传：${kindsZh}。`,
    `This kind of file is not accepted. Accepted: ${kindsEn}.`,
  ],
  CONTENT_CONTRADICTS_NAME: [
    422,
    '文件内容与文件名的后缀不符，请用原来的软件另存后再上传。',
    'The content of the file is not what the ending of its name says: save it again with the program it was made with.',
  ],
} as const satisfies Record<string, readonly [UploadRefusal['status'], string, string]>;

/** Words a refusal for the person who uploads. */
export function uploadRefusal(code: keyof typeof refusals): UploadRefusal {
  const [status, zh, en] = refusals[code];
  return { status, body: { code, path: 'file', zh, en } };
}
