import { type AgencyOfViewer, holds, viewer } from '../../api/viewer.ts';

/** The agencies in which the signed-in person has a role, their own first. */
export function ownAgencies(): readonly AgencyOfViewer[] {
  const own = viewer.value;
  const all = [...(own ? [own.agency] : []), ...(own?.grants ?? []).map(({ agency }) => agency)];
  return all.filter(({ id }, at) => all.findIndex((each) => each.id === id) === at);
}

/** Who shows the public what, as the service has it. */
const publishers: Readonly<Record<string, readonly string[]>> = {
  saveCatalogueEntry: ['INTAKE_CLERK', 'OFFICE_HEAD'],
  publishCatalogueEntry: ['INTAKE_CLERK', 'OFFICE_HEAD'],
  withdrawCatalogueEntry: ['INTAKE_CLERK', 'OFFICE_HEAD'],
  publishAnnualReport: ['INTAKE_CLERK', 'OFFICE_HEAD'],
  withdrawAnnualReport: ['INTAKE_CLERK', 'OFFICE_HEAD'],
  draftPublishedAnswer: ['HANDLER', 'OFFICE_HEAD'],
  approvePublishedAnswer: ['LEGAL_REVIEWER', 'SECRECY_REVIEWER', 'OFFICE_HEAD'],
  returnPublishedAnswer: ['LEGAL_REVIEWER', 'SECRECY_REVIEWER', 'OFFICE_HEAD'],
  withdrawPublishedAnswer: ['HANDLER', 'LEGAL_REVIEWER', 'SECRECY_REVIEWER', 'OFFICE_HEAD'],
};

/** Whether a button is shown; the service decides again. */
export function mayPublish(act: string, agencyId: string): boolean {
  return holds(publishers[act] ?? [], agencyId);
}
