import { describe, expect, it } from '@jest/globals';
import { leaveOutPersonalData } from '../../src/case-file/leave-out-personal-data.ts';
import { personalDataIn } from '../../src/case-file/personal-data.ts';

const known = {
  names: ['周沐言', '阿依古丽·买买提'],
  identityNumbers: ['11010519491231002X'],
  addresses: ['清湖县书院路88号'],
};

function leftOut(text: string): string {
  return leaveOutPersonalData(text, personalDataIn(text, known, ['0550-5550101']));
}

describe('what may tell who asked is left out of a text (art. 15)', () => {
  it.each([
    ['周沐言：你申请公开的办法随文提供。', '某某：你申请公开的办法随文提供。'],
    ['周 沐 言、阿依古丽买买提', '某某、某某'],
    ['证件号码11010519491231002x', '证件号码（证件号码略）'],
    ['证件号码440524 19800101 0013', '证件号码（证件号码略）'],
    ['电话138-0013-8000，邮箱zhou+1@mail.example', '电话（电话略），邮箱（电子邮箱略）'],
    ['寄往清湖县书院路88号', '寄往（地址略）'],
    ['请拨打0550-5550101，周某', '请拨打0550-5550101，周某'],
    ['清政办〔2022〕15号', '清政办〔2022〕15号'],
    ['', ''],
  ])('%s → %s', (text, expected) => expect(leftOut(text)).toBe(expected));
});
