import type { Agency } from '../usecases/ports/agencies.ts';

/** 机关联系方式, as pages show it. */
export interface AgencyView {
  readonly code: string;
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  /** 空白申请表. */
  readonly formUrl: string;
}

export function agencyView({ id, code, name, address, phone }: Agency): AgencyView {
  return { code, name, address, phone, formUrl: `/agencies/${id}/papers/blank-application-form.pdf` };
}
