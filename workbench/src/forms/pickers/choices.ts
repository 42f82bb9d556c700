import { ask } from '../../api/ask.ts';
import { viewer } from '../../api/viewer.ts';
import { labelOf } from '../../contract/label-of.ts';
import { dayText, instantText } from '../../format/day.ts';
import { handlersOf } from './handlers-of.ts';
import { organisationOf, type StaffOfAgency } from './organisation-of.ts';

export interface Choice {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of its name. */
  readonly more?: string;
  /** To which it belongs: it is offered for these only. */
  readonly unitIds?: readonly string[];
  /** No longer to be chosen; who has it chosen already sees its name. */
  readonly closed?: boolean;
}

/** Where the form stands. */
export interface Around {
  readonly agencyId: string | undefined;
  readonly caseId: string | undefined;
}

export interface Choices {
  readonly placeholder: string;
  /** What stands in the empty list. */
  readonly none?: string;
  read(around: Around): Promise<readonly Choice[]>;
}

/** What may be chosen where an id is wanted, short enough to be shown whole. */
export const choices = {
  agency: {
    placeholder: '请选择机关',
    read: async () =>
      (await ask<{ readonly agencies: readonly Choice[] }>('{ agencies { id name } }')).agencies,
  },
  unit: {
    placeholder: '请选择科室',
    read: async ({ agencyId }) =>
      (await organisation(agencyId)).units.map((unit) => (unit.closed ? { ...unit, more: '已撤销' } : unit)),
  },
  staff: {
    placeholder: '请选择人员',
    read: async ({ agencyId }) =>
      (await organisation(agencyId)).staff.map(({ id, name, units }) => ({
        id,
        name,
        more: units.map((unit) => unit.name).join('、'),
      })),
  },
  handler: {
    placeholder: '请选择承办人',
    read: async ({ agencyId }) => {
      const { staff } = await handlersOf(agencyId ?? viewer.value?.agency.id ?? '');
      return staff.map(({ id, name, units }) => ({
        id,
        name,
        more: units.map((unit) => unit.name).join('、'),
        unitIds: units.map((unit) => unit.id),
      }));
    },
  },
  deputy: {
    placeholder: '请选择代办人',
    none: '没有可以代办的人：代办人要担任您的至少一个岗位，请管理员先授予',
    read: async () => {
      const { viewer: own } = await ask<{
        readonly viewer: { readonly possibleDeputies: readonly StaffOfAgency[] } | null;
      }>('{ viewer { possibleDeputies { id name units { id name } } } }');
      return (own?.possibleDeputies ?? []).map(({ id, name, units }) => ({
        id,
        name,
        more: units.map((unit) => unit.name).join('、'),
      }));
    },
  },
  notice: {
    placeholder: '请选择放假通知',
    read: async () => {
      const { holidayNotices } = await ask<{
        readonly holidayNotices: readonly {
          readonly id: string;
          readonly documentNo: string;
          readonly year: number;
        }[];
      }>('{ holidayNotices { id documentNo year } }');
      return holidayNotices.map(({ id, documentNo, year }) => ({ id, name: `${year}年 ${documentNo}` }));
    },
  },
  dispute: {
    placeholder: '请选择复议、诉讼案',
    read: async ({ caseId }) => {
      if (caseId === undefined) return [];
      const { caseFile } = await ask<{
        readonly caseFile: {
          readonly disputes: readonly {
            readonly id: string;
            readonly kind: string;
            readonly forum: string;
            readonly openedOn: string;
          }[];
        } | null;
      }>('query ($id: ID!) { caseFile(id: $id) { disputes { id kind forum openedOn } } }', { id: caseId });
      return (caseFile?.disputes ?? []).map(({ id, kind, forum, openedOn }) => ({
        id,
        name: `${labelOf('DisputeKind', kind)} ${forum} ${dayText(openedOn)}`,
      }));
    },
  },
  notification: {
    placeholder: '请选择通知',
    read: async ({ caseId }) => {
      if (caseId === undefined) return [];
      const { caseFile } = await ask<{
        readonly caseFile: {
          readonly notifications: readonly {
            readonly id: string;
            readonly kind: string;
            readonly channel: string;
            readonly orderedAt: string;
          }[];
        } | null;
      }>('query ($id: ID!) { caseFile(id: $id) { notifications { id kind channel orderedAt } } }', {
        id: caseId,
      });
      return (caseFile?.notifications ?? []).map(({ id, kind, channel, orderedAt }) => ({
        id,
        name: `${labelOf('NotificationKind', kind)} ${labelOf('NotificationChannel', channel)} ${instantText(orderedAt)}`,
      }));
    },
  },
} as const satisfies Readonly<Record<string, Choices>>;

/** Of the case's agency, or of one's own. */
function organisation(agencyId: string | undefined): ReturnType<typeof organisationOf> {
  return organisationOf(agencyId ?? viewer.value?.agency.id ?? '');
}
