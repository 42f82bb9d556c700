import { coHandlingStanding } from '../case-file/co-handling-standing.ts';
import { consultationsForApplicant, consultationsOf } from '../usecases/queries/consultations-of.ts';
import { feeNoticeView } from './fee-view.ts';
import { fileOf } from './file-of.ts';
import { filesOf } from './files-of.ts';
import { paymentOrderView } from './payment-order-view.ts';
import type { CaseFileResolvers } from './schema.generated.ts';

/** 办理: what was found, asked and decided before there is an answer. */
export const caseHandlingFields = {
  extensions: async (row, _, context) => {
    const { extensions } = await fileOf(row, context);
    const named = context.actor.kind === 'STAFF';
    return Promise.all(
      extensions.map(async ({ approverId, ...extension }) => ({
        ...extension,
        approver: named ? ((await context.staff.load(approverId)) ?? null) : null,
      })),
    );
  },
  reasons: async (row, _, context) => {
    const { reasons } = await fileOf(row, context);
    if (!reasons) return null;
    const { given, ...request } = reasons;
    return { ...request, givenOn: given?.on ?? null, text: given?.text ?? null };
  },
  deferral: async (row, _, context) => (await fileOf(row, context)).deferral ?? null,
  items: async (row, _, context) => (await fileOf(row, context)).items,
  feeNotices: async (row, _, context) => {
    const { withdrawnFeeNotices, feeNotices, receivedOn } = await fileOf(row, context);
    return [...withdrawnFeeNotices, ...feeNotices].map((notice) => feeNoticeView(row.id, notice, receivedOn));
  },
  paymentOrders: async (row, _, { deps, actor, cases }) => {
    if (actor.kind !== 'STAFF') return [];
    const orders = await deps.paymentOrders.ofCase(row.id);
    if (orders.length === 0) return [];
    const { journal } = await cases.load(row.id);
    return orders.map((order) => paymentOrderView(order, journal));
  },
  searches: async (row, _, context) =>
    context.actor.kind === 'STAFF' ? (await fileOf(row, context)).searches : [],
  consultations: async (row, _, context) => {
    const { deps, actor } = context;
    const file = await fileOf(row, context);
    const calendar = deps.calendars().of(row.agencyId);
    const today = deps.clock.today();
    if (actor.kind !== 'STAFF') return consultationsForApplicant(file, calendar, today);
    return consultationsOf(file, calendar, today).map(({ submitted, answer, ...one }) => ({
      ...one,
      answer: answer ? { ...answer, files: filesOf(row, answer.files) } : null,
      submitted: submitted ? { ...submitted, files: filesOf(row, submitted.files) } : null,
    }));
  },
  coHandlings: async (row, _, context) => {
    if (context.actor.kind !== 'STAFF') return [];
    const { coHandlings } = await fileOf(row, context);
    const today = context.deps.clock.today();
    return coHandlings.map((one) => ({
      ...one,
      ...coHandlingStanding(one, today),
      answer: one.answer && {
        ...one.answer,
        files: filesOf(row, one.answer.files),
      },
    }));
  },
} satisfies CaseFileResolvers;
