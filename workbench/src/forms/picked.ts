/** Things an id can name. */
export type Pickable = 'agency' | 'case' | 'dispute' | 'file' | 'notice' | 'notification' | 'staff' | 'unit';

/** Which thing an id names, by the name of its field. */
export const picked: Readonly<Record<string, Pickable>> = {
  agencyId: 'agency',
  agencyIds: 'agency',
  supervisingAgencyId: 'agency',
  caseIds: 'case',
  earlierCaseId: 'case',
  followerIds: 'case',
  intoCaseId: 'case',
  otherCaseIds: 'case',
  reconsiderationId: 'dispute',
  attachmentIds: 'file',
  powerOfAttorneyId: 'file',
  enclosureIds: 'file',
  fileIds: 'file',
  recordingIds: 'file',
  uploadId: 'file',
  noticeId: 'notice',
  replaces: 'notice',
  notificationId: 'notification',
  deputyId: 'staff',
  fromId: 'staff',
  toId: 'staff',
  handlerId: 'staff',
  handlerIds: 'staff',
  notDraftedBy: 'staff',
  staffId: 'staff',
  unitId: 'unit',
  unitIds: 'unit',
};
