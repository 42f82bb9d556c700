import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { disclosingGrounds, isDisclosed } from '../../src/case-file/disclosed.ts';
import { refusalToChargePages, refusalUnpaid } from '../../src/case-file/fee-guard.ts';
import { defaultOfficeSettings } from '../../src/case-file/office-settings.ts';
import { proposedRetention } from '../../src/case-file/proposed-retention.ts';
import { refusalOfRelease, refusalWhileHeld } from '../../src/case-file/third-party-guard.ts';
import { type ReplyGround, replyGrounds } from '../../src/statute/facts.ts';
import { aCaseIn } from '../support/builders.ts';
import { replies } from '../support/builders-replies.ts';

const calendar = shippedCalendar();
const on = day('2026-03-16');
const inHandling = aCaseIn('IN_HANDLING');
const charged = inHandling.feeNoticeSent('2026-03-09').file();
const asking = inHandling.consultationSent('2026-03-09').file();
const held = inHandling
  .consultationSent('2026-03-09')
  .consultationDelivered('2026-03-10')
  .opinionReceived('2026-03-12', { opinion: 'OBJECTS', reasonable: true })
  .publicInterestDecided('2026-03-13')
  .file();

/** Wherever an act asks what a ground does with the information, the grounds for which the answer is yes. */
describe('what a ground of a reply means for the acts around it', () => {
  it.each<readonly [string, (ground: ReplyGround) => boolean, readonly ReplyGround[]]>([
    [
      'tells or gives the information, so that it may be published for all (art. 44)',
      isDisclosed,
      ['ALREADY_PUBLIC', 'PROVIDED', 'PROVIDED_BY_OTHER_MEANS', 'PARTIAL_DISCLOSURE'],
    ],
    [
      'waits for the fee (art. 42)',
      (ground) => refusalUnpaid(charged, ground) !== undefined,
      ['PROVIDED', 'PROVIDED_BY_OTHER_MEANS', 'PARTIAL_DISCLOSURE'],
    ],
    [
      'waits for the third party (art. 32)',
      (ground) => refusalOfRelease(asking, calendar, on, { ground }) !== undefined,
      ['PROVIDED', 'PROVIDED_BY_OTHER_MEANS', 'PARTIAL_DISCLOSURE'],
    ],
    [
      'waits for the hold after a decision in the public interest (AMB-8)',
      (ground) => refusalWhileHeld(held, calendar, on, { ground }) !== undefined,
      ['PROVIDED', 'PROVIDED_BY_OTHER_MEANS', 'PARTIAL_DISCLOSURE'],
    ],
    [
      'points at what is public, for which no pages are charged',
      (ground) => chargesNoPages(ground),
      ['ALREADY_PUBLIC', 'PROVIDED_BY_OTHER_MEANS', 'PUBLISHED_WORK'],
    ],
    [
      'withholds something, so that the file is kept as a contested one (AMB-19)',
      (outcome) =>
        proposedRetention(
          { ...inHandling.file(), outcome },
          { ...defaultOfficeSettings, retention: { contested: 'PERMANENT', others: 'TEN_YEARS' } },
        ) === 'PERMANENT',
      [
        'PARTIAL_DISCLOSURE',
        'STATE_SECRET',
        'PROHIBITED_BY_LAW',
        'ENDANGERS_SECURITY',
        'THIRD_PARTY_INTERESTS',
        'INTERNAL_AFFAIRS',
        'DELIBERATIVE',
        'ENFORCEMENT_FILE',
      ],
    ],
  ])('%s', (_, means, grounds) => {
    expect(replyGrounds.filter((ground) => means(ground))).toEqual(
      replyGrounds.filter((ground) => grounds.includes(ground)),
    );
  });

  it('lists the disclosing ones for the search of what is asked often', () => {
    expect(disclosingGrounds).toEqual(replyGrounds.filter((ground) => isDisclosed(ground)));
    expect(isDisclosed(undefined)).toBe(false);
  });

  it('a file that a decision sent back is kept as a contested one, whatever its end', () => {
    const settings = {
      ...defaultOfficeSettings,
      retention: { contested: 'PERMANENT', others: 'TEN_YEARS' },
    } as const;
    expect(proposedRetention(aCaseIn('REPLIED').file(), settings)).toBe('TEN_YEARS');
    expect(proposedRetention(aCaseIn('REPLIED').redoOrdered('2026-05-18').file(), settings)).toBe(
      'PERMANENT',
    );
    expect(proposedRetention(aCaseIn('WITHDRAWN').file(), settings)).toBe('TEN_YEARS');
  });

  it('without a reply nothing is released, and nothing waits', () => {
    expect(refusalUnpaid(charged)).toBeUndefined();
    expect(refusalOfRelease(asking, calendar, on)).toBeUndefined();
    expect(refusalWhileHeld(held, calendar, on)).toBeUndefined();
  });
});

describe('pages are charged only where something is copied (信息处理费管理办法)', () => {
  const nothingCopied = { code: 'PAGE_TARIFF_NOT_APPLICABLE', article: '42', because: 'NOTHING_COPIED' };

  it.each([
    ['PAPER', 'POST', undefined],
    ['PAPER', 'PICK_UP', undefined],
    ['DISC', 'POST', undefined],
    ['ELECTRONIC', 'EMAIL', undefined],
    ['ELECTRONIC', 'ONLINE', nothingCopied],
    ['PAPER', 'INSPECTION_ON_SITE', nothingCopied],
    ['DISC', 'INSPECTION_ON_SITE', nothingCopied],
  ] as const)('%s, %s', (form, delivery, refusal) => {
    const file = inHandling.file();
    const { application } = file;
    if (!application) throw new Error('no application');
    expect(refusalToChargePages({ ...file, application: { ...application, form, delivery } })).toEqual(
      refusal,
    );
  });

  it('and for nothing while no application is written down', () => {
    const { application: _application, ...file } = inHandling.file();
    expect(refusalToChargePages(file)).toEqual(nothingCopied);
  });
});

/** Of a draft with this ground, on paper and by post. */
function chargesNoPages(ground: ReplyGround): boolean {
  const { draft, ...file } = inHandling.drafted().file();
  if (!draft || !(ground in replies)) return false;
  const reply = replies[ground as keyof typeof replies];
  const refusal = refusalToChargePages({ ...file, draft: { ...draft, reply } });
  return refusal?.code === 'PAGE_TARIFF_NOT_APPLICABLE' && refusal.because === 'ALREADY_PUBLIC';
}
