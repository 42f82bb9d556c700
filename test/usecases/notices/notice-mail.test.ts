import { describe, expect, it } from '@jest/globals';
import { day } from '../../../src/calendar/day.ts';
import { noticeMail } from '../../../src/usecases/notices/notice-mail.ts';
import type { ClaimedNoticeMail } from '../../../src/usecases/ports/staff-notices.ts';

const claimed: Omit<ClaimedNoticeMail, 'kind'> = {
  id: '1',
  messageId: 'm',
  to: 'chen@office.example',
  agencyName: '清湖县人民政府办公室',
  applicationNo: 'QH01-2026-00001',
  caseId: 'c',
  answerId: undefined,
  dueOn: undefined,
  attempts: 1,
};

function wayOf(kind: ClaimedNoticeMail['kind'], answerId?: string): string | undefined {
  const { text } = noticeMail({ ...claimed, kind, answerId }, 'https://clerk.example');
  return text.split('\n').find((line) => line.startsWith('https'));
}

describe('a mail about a case leads to the part of it that it speaks of', () => {
  it.each([
    ['COMMENTED', 'https://clerk.example/workbench/cases/c?tab=reply'],
    ['RETURNED', 'https://clerk.example/workbench/cases/c?tab=reply'],
    ['ASSIGNED', 'https://clerk.example/workbench/cases/c'],
  ] as const)('%s → %s', (kind, way) => {
    expect(wayOf(kind)).toBe(way);
  });

  it('and one about its published answer to that answer', () => {
    expect(wayOf('ANSWER_WAITING', 'a')).toBe('https://clerk.example/workbench/answers/a');
  });
});

describe('a mail about an order', () => {
  it('names the day by which it is to be followed', () => {
    const { subject, text } = noticeMail(
      { ...claimed, kind: 'REDO_ORDERED', dueOn: day('2026-10-10') },
      'https://clerk.example',
    );
    expect(subject).toBe(
      '清湖县人民政府办公室：QH01-2026-00001 被责令重新答复，请按期限办理，答复期限至2026年10月10日',
    );
    expect(text).toContain('a new reply is ordered: mind its term; due by 2026-10-10.');
  });
});
