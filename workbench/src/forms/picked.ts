/** Things an id, or the number of an entry, can name. */
export type Pickable =
  | 'agency'
  | 'case'
  | 'deputy'
  | 'dispute'
  | 'entry'
  | 'file'
  | 'handler'
  | 'notice'
  | 'notification'
  | 'staff'
  | 'unit';

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
  caseSeqs: 'entry',
  attachmentIds: 'file',
  powerOfAttorneyId: 'file',
  enclosureIds: 'file',
  fileIds: 'file',
  recordingIds: 'file',
  uploadId: 'file',
  noticeId: 'notice',
  replaces: 'notice',
  notificationId: 'notification',
  deputyId: 'deputy',
  fromId: 'staff',
  toId: 'handler',
  handlerId: 'handler',
  notDraftedBy: 'staff',
  staffId: 'staff',
  unitId: 'unit',
  unitIds: 'unit',
};
