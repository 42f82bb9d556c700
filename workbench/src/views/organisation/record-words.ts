import { labelOf } from '../../contract/label-of.ts';

interface Named {
  readonly name: string;
}

/** A line of 管理记录, as the service keeps it. */
export interface RecordEntry {
  readonly id: string;
  readonly recordedAt: string;
  readonly recordedBy: Named | null;
  readonly action: string;
  readonly staffMember: Named | null;
  readonly unit: Named | null;
  readonly details: readonly { readonly field: string; readonly before: string; readonly after: string }[];
  readonly reason: string;
}

const fields: Readonly<Record<string, string>> = {
  name: '名称',
  address: '地址',
  phone: '联系电话',
  documentPrefix: '机关代字',
  fondsNo: '全宗号',
  confirmPolicy: '网上申请的确认',
  reconsiderationAuthority: '行政复议机关',
  court: '管辖法院',
  reconsiderationChannel: '互联网复议渠道',
  units: '所在科室',
  role: '岗位',
};
const enums: Readonly<Record<string, string>> = { confirmPolicy: 'ConfirmPolicy', role: 'Role' };

/** Of whom or of what it was: a person, a unit, else the agency itself. */
export function subjectOf({ staffMember, unit }: RecordEntry): string {
  return staffMember?.name ?? unit?.name ?? '本机关';
}

/** What was changed, a sentence for each: `地址由“甲”改为“乙”`. */
export function changesIn({ details }: RecordEntry): readonly string[] {
  return details.map(({ field, before, after }) => {
    const title = fields[field] ?? field;
    const [was, is] = [before, after].map((value) => wordOf(field, value));
    if (before === '') return `${title}：${is}`;
    if (after === '') return `${title}：${was}（不再有）`;
    return `${title}由“${was}”改为“${is}”`;
  });
}

function wordOf(field: string, value: string): string {
  const type = enums[field];
  return type === undefined ? value : labelOf(type, value);
}
