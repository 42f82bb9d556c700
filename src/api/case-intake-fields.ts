import { personActedFor } from '../access/may-perform.ts';
import { mayReadIdentityNumber, mayReadQueryCode } from '../access/may-read.ts';
import { identityNumberFits } from '../case-file/identity-number.ts';
import { handedInFiles } from '../case-file/handed-in-files.ts';
import type { ListedCase } from '../usecases/ports/reading.ts';
import { otherNamesOfNumber } from '../usecases/queries/other-names-of-number.ts';
import { similarCases } from '../usecases/queries/similar-cases.ts';
import { agentView, handedInAs } from './agent-of.ts';
import { handedInView } from './attachment-view.ts';
import { fileOf } from './file-of.ts';
import { filesOf } from './files-of.ts';
import type { CaseFileResolvers } from './schema.generated.ts';

/** 收件和分办: who asked for what, how it came, who has it, what is like it. */
export const caseIntakeFields = {
  agency: (row, _, context) => context.agencies.load(row.agencyId),
  unit: (row, _, { actor }) =>
    row.unitId === undefined || actor.kind !== 'STAFF'
      ? null
      : { id: row.unitId, agencyId: row.agencyId, name: row.unitName ?? '' },
  handler: (row, _, { actor }) => (actor.kind === 'STAFF' ? handlerOf(row) : null),
  actingFor: async (row, _, context) => {
    if (context.actor.kind !== 'STAFF' || (context.actor.deputyFor ?? []).length === 0) return null;
    const principal = personActedFor(context.actor, 'acceptAssignment', await fileOf(row, context));
    return principal === undefined ? null : ((await context.staff.load(principal)) ?? null);
  },
  queryCode: (row, _, { deps, actor }) =>
    row.applicationNo !== undefined && mayReadQueryCode(actor, row.agencyId)
      ? deps.queryCodes.of(row.id, row.queryCodeIssue)
      : null,
  opening: async (row, _, { actor, openings, staff }) => {
    const opening = actor.kind === 'STAFF' ? await openings.load(row.id) : undefined;
    return opening ? { at: opening.at, by: await staff.load(opening.staffId) } : null;
  },
  application: async (row, _, context) => {
    const { application } = await fileOf(row, context);
    if (!application) return null;
    const { deps, actor } = context;
    const { applicant } = application;
    const number = actor.kind === 'STAFF' ? await deps.reader.identityNumber(row.id) : undefined;
    return {
      ...application,
      applicant: {
        ...applicant,
        identityNumber: mayReadIdentityNumber(actor, row.agencyId) ? (number ?? null) : null,
        identityNumberFits:
          number === undefined ? null : (identityNumberFits(applicant.identityDocument, number) ?? null),
      },
      agent: agentView(row.id, application),
      acceptsOtherWays: application.acceptsOtherWays === true,
      identityProofs: handedInAs(row.id, application, 'IDENTITY_PROOF'),
      attachments: handedInFiles(application).map((attached) => handedInView(row.id, attached)),
    };
  },
  amendments: async (row, _, context) =>
    context.actor.kind === 'STAFF' ? (await fileOf(row, context)).amendments : [],
  mail: async (row, _, context) => (await fileOf(row, context)).mail ?? null,
  corrections: async (row, _, context) =>
    (await fileOf(row, context)).corrections.map(({ submitted, ...notice }) => ({
      ...notice,
      submitted: submitted ? { ...submitted, files: filesOf(row, submitted.files) } : null,
    })),
  related: async (row, _, context) => {
    const { related } = await fileOf(row, context);
    if (context.actor.kind === 'STAFF') return related;
    const { lead: _lead, ...own } = related;
    return { ...own, followers: [] };
  },
  similarCases: async (row, _, context) => {
    if (context.actor.kind !== 'STAFF') return [];
    const { cases } = await similarCases(context.deps, await fileOf(row, context));
    const rows = await context.deps.reader.rows(cases.map(({ caseId }) => caseId));
    return cases.flatMap(({ caseId, ...found }) => {
      const caseFile = rows.get(caseId);
      return caseFile ? [{ caseFile, ...found }] : [];
    });
  },
  sameRequestByOthers: async (row, _, context) =>
    context.actor.kind === 'STAFF'
      ? (await similarCases(context.deps, await fileOf(row, context))).otherApplicants
      : 0,
  applicantVolume: async (row, _, { actor, deps }) =>
    actor.kind === 'STAFF' ? ((await deps.related.volume(row.id)) ?? null) : null,
  numberUnderOtherNames: async (row, _, { actor, deps }) => {
    const identityNumber = await deps.reader.identityNumber(row.id);
    const { agencyId, applicantName: name } = row;
    if (identityNumber === undefined || name === undefined) return [];
    return otherNamesOfNumber(deps, actor, { agencyId, identityNumber, name });
  },
} satisfies CaseFileResolvers;

/** The handler from the row alone: lists name one in every line. */
function handlerOf(row: ListedCase) {
  if (row.handlerId === undefined) return null;
  const { handlerId: id, handlerName = '', handlerUserName = '' } = row;
  return {
    id,
    agencyId: row.agencyId,
    unitIds: [],
    userName: handlerUserName,
    name: handlerName,
    active: true,
  };
}
