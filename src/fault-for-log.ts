/** What a log keeps of a fault: enough to find it, without the values PostgreSQL quotes in `detail` and `where`, which are people's. */
export interface LoggedFault {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly stack?: string;
}

export function faultForLog(fault: unknown): LoggedFault {
  if (!(fault instanceof Error)) return { type: typeof fault, message: String(fault) };
  const code = 'code' in fault && typeof fault.code === 'string' ? { code: fault.code } : {};
  return {
    type: fault.name,
    message: fault.message,
    ...code,
    ...(fault.stack ? { stack: fault.stack } : {}),
  };
}
