import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { explainedDeadlinesOf } from '../../src/case-file/deadlines.ts';
import { officeNames, publicNames } from '../../src/case-file/names-of-marks.ts';
import { defaultOfficeSettings } from '../../src/case-file/office-settings.ts';
import { deadlineList } from '../../src/api/deadline-list.ts';
import { deadlineSheet } from '../../src/usecases/letters/deadline-sheet.ts';
import { processRecord } from '../../src/usecases/papers/process-record.ts';
import { timelineOf, timelineSeenBy } from '../../src/usecases/queries/timeline-of.ts';
import { aCaseIn, caseId } from '../support/builders.ts';
import { agencies, staffWith } from '../support/builders-cast.ts';

const tea = '清湖云雾茶业有限公司';
const tackle = '清湖渔具有限公司';
const told = aCaseIn('IN_HANDLING')
  .consultationSent('2026-03-09')
  .consultationSent('2026-03-09', { party: { name: tackle, isOrganization: true } })
  .consultationDelivered('2026-03-10', 'C1')
  .consultationDelivered('2026-03-10', 'C2')
  .coHandlingRequested('2026-03-10')
  .coHandlingAnswered('2026-03-11')
  .opinionSubmitted('2026-03-11', 'C2')
  .opinionReceived('2026-03-12', { ref: 'C2' });
const file = told.file();
const calendar = shippedCalendar();
const today = day('2026-03-13');
const calendars = { own: calendar, inForce: calendar };
const agency = {
  ...agencies.naturalResources,
  address: '清湖县清湖大道2号',
  phone: '0000-6123457',
  documentPrefix: '清湖自然资',
  fondsNo: 'X002',
  confirmPolicy: 'AUTO',
  reconsiderationAuthority: '清湖县人民政府',
  court: '清湖县人民法院',
  reconsiderationChannel: 'https://fy.qinghu.example',
  settings: defaultOfficeSettings,
} as const;
const marks = /\b[CH]\d/;
const names = /云雾|渔具/;

/** What a person reads of deadlines: not the codes and the figures beside the words. */
function deadlineTexts(of: typeof officeNames): string {
  return deadlineList(file, calendars, today, of(file))
    .map(({ zh, en, text }) => `${zh} ${en} ${text}`)
    .join('\n');
}

describe('两个第三方: the marks C1, C2, H1 stand nowhere', () => {
  const office = timelineOf(told.journal(), officeNames).map(({ zh, en }) => `${zh} ${en}`);
  const applicants = timelineSeenBy({ kind: 'APPLICANT', caseId }, file, told.journal());
  const record = processRecord({
    agency,
    authorityName: '清湖县人民政府办公室',
    file,
    journal: told.journal(),
    calendar,
    today,
    identityNumber: undefined,
    nameOf: () => '陈望舒',
    unitNameOf: () => '土地利用科',
  });
  const steps = (record?.steps ?? []).map(({ what }) => what);
  const sheet = deadlineSheet(agency, file, explainedDeadlinesOf(file, calendars, today), today);

  it.each([
    ['the timeline of the office', office.join('\n'), `收到${tackle}在网上提交的意见`],
    ['办理经过, the paper of the file', steps.join('\n'), `收到${tackle}对征求意见的答复`],
    ['the deadlines of the office', deadlineTexts(officeNames), `征求意见答复期限（${tackle}）`],
    ['… and the days they do not count', deadlineTexts(officeNames), `征求意见（${tea}、${tackle}）`],
  ])('%s names them', (_where, text, said) => {
    expect(text).toContain(said);
    expect(text).not.toMatch(marks);
  });

  it.each([
    ['the timeline of the applicant', applicants.map(({ zh, en }) => `${zh} ${en}`).join('\n'), '向第三方'],
    ['the deadlines of the applicant', deadlineTexts(publicNames), '征求意见答复期限（第2位第三方）'],
    [
      '期限计算说明, which the applicant may have',
      JSON.stringify(sheet.deadlines),
      '征求意见（第1位第三方）',
    ],
  ])('%s names them by kind alone (arts. 15, 32)', (_where, text, said) => {
    expect(text).toContain(said);
    expect(text).not.toMatch(marks);
    expect(text).not.toMatch(names);
  });

  it('who reads the timeline decides', () => {
    const seen = timelineSeenBy(staffWith('HANDLER'), file, told.journal());
    expect(seen.map(({ zh }) => zh).join('\n')).toMatch(names);
  });
});
