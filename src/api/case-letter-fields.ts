import { serviceProblems } from '../case-file/service-problems.ts';
import { notificationProblems } from '../usecases/notifications/notification-problems.ts';
import { lettersForApplicant, lettersOf } from '../usecases/queries/letters-of.ts';
import { papersOfCase } from '../usecases/queries/papers-of-case.ts';
import { servicesForApplicant } from '../usecases/queries/services-of.ts';
import { fileOf } from './file-of.ts';
import type { CaseFileResolvers } from './schema.generated.ts';
import { serviceView } from './service-view.ts';

/** 文书、送达、通知: what was written and how it reached whom. */
export const caseLetterFields = {
  letters: async (row, _, context) => {
    const { file, journal } = await context.cases.load(row.id);
    const letters = await lettersOf(context.deps, row.id, journal);
    return context.actor.kind === 'STAFF' ? letters : lettersForApplicant(letters, file);
  },
  papers: (row, _, { deps, actor }) => papersOfCase(deps, actor, row),
  services: async (row, _, context) => {
    const { services } = await fileOf(row, context);
    const calendar = context.deps.calendars().of(row.agencyId);
    const visible = context.actor.kind === 'STAFF' ? services : servicesForApplicant(services);
    return visible.map((record) => serviceView(row.id, calendar, record));
  },
  serviceProblems: async (row, _, context) => {
    if (context.actor.kind !== 'STAFF') return [];
    const { deps } = context;
    return serviceProblems(await fileOf(row, context), deps.calendars().of(row.agencyId), deps.clock.today());
  },
  notifications: (row, _, { deps }) => deps.notifications.ofCase(row.id),
  notificationProblems: async (row, _, { deps, actor }) =>
    actor.kind === 'STAFF' ? notificationProblems(row.state, await deps.notifications.ofCase(row.id)) : [],
} satisfies CaseFileResolvers;
