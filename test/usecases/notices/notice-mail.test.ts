import { describe, expect, it } from '@jest/globals';
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
