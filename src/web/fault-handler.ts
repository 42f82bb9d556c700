import type { ErrorRequestHandler } from 'express';
import { requestIdOf } from './request-id.ts';

/** Whatever a route could not handle: the client's mistake is named, a fault is logged once and masked. */
export function faultHandler(onFault: (fault: unknown, requestId: string) => void): ErrorRequestHandler {
  return (fault: unknown, _request, response, next) => {
    const requestId = requestIdOf(response);
    if (response.headersSent) {
      if (!isGone(fault)) onFault(fault, requestId);
      next(fault);
      return;
    }
    const status = statusOf(fault);
    if (status < 500) {
      const { zh, en } = clientMistakes[status] ?? { zh: '请求有误', en: 'Bad request' };
      const extensions = { code: 'BAD_REQUEST', path: [], zh, en };
      response.status(status).json({ code: 'BAD_REQUEST', zh, en, errors: [{ message: en, extensions }] });
      return;
    }
    onFault(fault, requestId);
    response
      .status(500)
      .json({ code: 'FAULT', requestId, zh: '系统故障，已记录', en: 'A fault occurred and was logged' });
  };
}

/** Whoever was downloading has left in the middle of it: no fault of the service. */
function isGone(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'ERR_STREAM_PREMATURE_CLOSE';
}

const clientMistakes: Readonly<Record<number, { readonly zh: string; readonly en: string }>> = {
  400: { zh: '请求正文不是合法的 JSON', en: 'The body is no well-formed JSON' },
  413: { zh: '请求正文过大', en: 'The body is too large' },
  415: { zh: '不支持的字符编码', en: 'Unsupported charset or encoding' },
};

function statusOf(fault: unknown): number {
  const status = typeof fault === 'object' && fault !== null && 'status' in fault ? fault.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
