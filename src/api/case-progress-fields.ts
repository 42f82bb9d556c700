import { permittedActions } from '../access/permitted-actions.ts';
import { actionRow } from '../case-file/actions.ts';
import type { CaseTask } from '../case-file/case-tasks.ts';
import { type CaseWait, waitDueOn } from '../case-file/case-waits.ts';
import { mayLapseFrom } from '../case-file/lapse-term.ts';
import { openRemedyUntil } from '../case-file/open-remedy.ts';
import { nextStepsOf, tasksNow } from '../case-file/next-steps.ts';
import { alertLevel, stepTimes } from '../case-file/step-times.ts';
import { officeNames, publicNames } from '../case-file/names-of-marks.ts';
import { authorityOf } from '../usecases/ports/agencies.ts';
import { calendarsOfCase } from '../usecases/queries/calendars-of-case.ts';
import { remainingWorkingDays } from '../usecases/queries/remaining-working-days.ts';
import { timelineSeenBy } from '../usecases/queries/timeline-of.ts';
import { deadlineList } from './deadline-list.ts';
import { fileOf } from './file-of.ts';
import { lateActView } from './late-act-view.ts';
import { refusalMember } from './refusal-member.ts';
import type { CaseFileResolvers } from './schema.generated.ts';
import { toldTo } from './told-to.ts';
import { stepTimeOf } from './step-time-of.ts';
import { withNames } from './with-names.ts';

/** 进度: where the case stands, what it waits for, by when, what may be done, what was done. */
export const caseProgressFields = {
  remainingWorkingDays: (row, _, { deps }) =>
    row.dueOn === undefined
      ? null
      : remainingWorkingDays(deps.calendars().of(row.agencyId), deps.clock.today(), row.dueOn),
  mayLapseFrom: async (row, _, context) => {
    const { deps } = context;
    const [calendar, today] = [deps.calendars().of(row.agencyId), deps.clock.today()];
    return mayLapseFrom(await fileOf(row, context), calendar, today) ?? null;
  },
  deadlines: async (row, _, context) => {
    const { deps, actor } = context;
    const file = await fileOf(row, context);
    const told = await toldTo(context, file);
    const names = actor.kind === 'STAFF' ? officeNames(file) : publicNames(file);
    return deadlineList(file, await calendarsOfCase(deps, row), deps.clock.today(), names, told);
  },
  alertLevel: (row, _, { deps }) =>
    alertLevel(row.dueOn, deps.clock.today(), deps.calendars().of(row.agencyId)),
  tasks: async (row, _, context) => {
    if (context.actor.kind !== 'STAFF') return [];
    const tasks = (row.tasks?.split(',') ?? []) as CaseTask[];
    if (!tasks.includes('FILE') && !actionRow('reopenForRedo').from.includes(row.state)) return tasks;
    // The row does not know of the disputes about the case, which keep it from being filed or have it redone.
    if ((await context.disputesAbout.load(row.id)).length === 0) return tasks;
    const file = await fileOf(row, context);
    return tasksNow(file, await toldTo(context, file));
  },
  nextSteps: async (row, _, context) => {
    if (context.actor.kind !== 'STAFF') return [];
    const { deps } = context;
    const file = await fileOf(row, context);
    const [calendar, today] = [deps.calendars().of(row.agencyId), deps.clock.today()];
    const steps = nextStepsOf(file, await toldTo(context, file));
    return steps.map(async ({ handlerId, dueOn, ...step }) => ({
      ...step,
      ...(dueOn === undefined
        ? {}
        : {
            dueOn,
            remainingWorkingDays: remainingWorkingDays(calendar, today, dueOn),
            alertLevel: alertLevel(dueOn, today, calendar),
          }),
      remedyUntil: step.task === 'FILE' ? (openRemedyUntil(file, calendar, today) ?? null) : null,
      handler: handlerId === undefined ? null : ((await context.staff.load(handlerId)) ?? null),
    }));
  },
  waits: ({ waits, ...row }, _, { deps, actor }) => {
    if (actor.kind !== 'STAFF' || waits === undefined) return [];
    const [calendar, today] = [deps.calendars().of(row.agencyId), deps.clock.today()];
    return (JSON.parse(waits) as readonly CaseWait[]).map((wait) => {
      const dueOn = waitDueOn(wait, row, calendar);
      const { kind, since, forWhom } = wait;
      return { kind, since, forWhom, dueOn, over: dueOn !== undefined && dueOn < today };
    });
  },
  stepTimes: async (row, _, context) => {
    if (context.actor.kind !== 'STAFF') return [];
    const { deps } = context;
    const { journal } = await context.cases.load(row.id);
    const { stepBudgets } = (await context.agencies.load(row.agencyId)).settings;
    const spells = stepTimes(
      row.id,
      journal,
      stepBudgets,
      deps.calendars().of(row.agencyId),
      deps.clock.today(),
    );
    return spells.map((spell) => stepTimeOf(row, spell, context));
  },
  lateActs: async (row, _, context) => (await fileOf(row, context)).lateActs.map(lateActView),
  permittedActions: async (row, _, context) => {
    const { deps, actor } = context;
    const [file, agency] = await Promise.all([fileOf(row, context), context.agencies.load(row.agencyId)]);
    const { settings } = agency;
    const authorityId = authorityOf(agency);
    const calendar = deps.calendars().of(row.agencyId);
    const told = await toldTo(context, file);
    const list = permittedActions(file, actor, calendar, deps.clock.today(), settings, authorityId, told);
    return list.map(({ action, refusal }) => ({
      action,
      title: actionRow(action).title,
      article: actionRow(action).article ?? null,
      permitted: refusal === undefined,
      refusal: refusal ? refusalMember(refusal) : null,
    }));
  },
  timeline: async (row, _, context) => {
    const { file, journal } = await context.cases.load(row.id);
    return withNames(timelineSeenBy(context.actor, file, journal), context);
  },
} satisfies CaseFileResolvers;
