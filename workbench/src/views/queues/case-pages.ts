import { computed, ref, type Ref, shallowRef } from 'vue';
import { ask } from '../../api/ask.ts';

export interface QueueRow {
  readonly id: string;
  readonly version: number;
  readonly applicationNo: string | null;
  readonly applicantName: string | null;
  readonly summary: string;
  readonly state: string;
  readonly channel: string;
  readonly agency: { readonly id: string; readonly name: string };
  readonly submittedOn: string;
  readonly replyDueOn: string | null;
  readonly remainingWorkingDays: number | null;
  readonly alertLevel: string;
  readonly outcome: string | null;
  readonly mergedIntoNo: string | null;
  readonly tasks: readonly string[];
  readonly unit: { readonly name: string } | null;
  readonly handler: { readonly id: string; readonly name: string } | null;
  readonly waits: readonly {
    readonly kind: string;
    readonly forWhom: string;
    readonly since: string;
    readonly dueOn: string | null;
    readonly over: boolean;
  }[];
}

export interface CasePages {
  readonly rows: Readonly<Ref<readonly QueueRow[]>>;
  /** Of all pages. */
  readonly total: Readonly<Ref<number | undefined>>;
  readonly loading: Readonly<Ref<boolean>>;
  readonly fault: Readonly<Ref<string>>;
  readonly more: Readonly<Ref<boolean>>;
  /** Begins anew, with another filter or the same. */
  start(filter: object, order: string): Promise<void>;
  next(): Promise<void>;
}

const pageSize = 100;

/** A list of cases, read page by page as somebody goes down in it. */
export function casePages(): CasePages {
  const rows = shallowRef<readonly QueueRow[]>([]);
  const total = ref<number>();
  const loading = ref(false);
  const fault = ref('');
  const cursor = ref<string>();
  let asked: { readonly filter: object; readonly orderBy: string } | undefined;

  async function read(after: string | undefined): Promise<void> {
    const mine = asked;
    loading.value = true;
    fault.value = '';
    try {
      const { caseFiles } = await ask<Page>(
        `query ($filter: CaseFilter, $orderBy: CaseOrder, $first: Int, $after: String, $count: Boolean!) {
          caseFiles(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
            totalCount @include(if: $count)
            edges { node {
              id version applicationNo applicantName summary state channel agency { id name } submittedOn
              replyDueOn remainingWorkingDays alertLevel outcome mergedIntoNo tasks unit { name } handler { id name }
              waits { kind forWhom since dueOn over }
            } }
            pageInfo { hasNextPage endCursor }
          }
        }`,
        { ...mine, first: pageSize, after, count: after === undefined },
      );
      // Another question was asked meanwhile: this answer is nobody's.
      if (asked !== mine) return;
      const nodes = caseFiles.edges.map(({ node }) => node);
      rows.value = after === undefined ? nodes : [...rows.value, ...nodes];
      if (caseFiles.totalCount !== undefined) total.value = caseFiles.totalCount;
      cursor.value = caseFiles.pageInfo.hasNextPage ? (caseFiles.pageInfo.endCursor ?? undefined) : undefined;
    } catch (thrown) {
      if (asked === mine) fault.value = thrown instanceof Error ? thrown.message : String(thrown);
    } finally {
      if (asked === mine) loading.value = false;
    }
  }

  return {
    rows,
    total,
    loading,
    fault,
    more: computed(() => cursor.value !== undefined),
    start: async (filter, orderBy) => {
      asked = { filter, orderBy };
      cursor.value = undefined;
      await read(undefined);
    },
    next: async () => {
      if (!loading.value && cursor.value !== undefined) await read(cursor.value);
    },
  };
}

interface Page {
  readonly caseFiles: {
    readonly totalCount?: number;
    readonly edges: readonly { readonly node: QueueRow }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
