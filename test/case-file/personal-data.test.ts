import { describe, expect, it } from '@jest/globals';
import {
  isForbidden,
  knownPersonalData,
  type PersonalDataKind,
  personalDataIn,
} from '../../src/case-file/personal-data.ts';
import { anApplication } from '../support/builders-cast.ts';

const known = {
  names: ['周沐言', '阿依古丽·买买提', '李'],
  identityNumbers: ['11010519491231002X', 'E1234567'],
  addresses: ['清湖县书院路88号'],
};
const officePhones = ['0550-5550101'];

function found(text: string): readonly string[] {
  return personalDataIn(text, known, officePhones).map(({ kind, excerpt }) => `${kind} ${excerpt}`);
}

describe('what may tell who asked', () => {
  it.each([
    ['周沐言申请公开养护资金', ['NAME 周沐言']],
    ['周 沐 言申请公开', ['NAME 周沐言']],
    ['阿依古丽买买提的申请', ['NAME 阿依古丽·买买提']],
    ['李某申请公开', []],
    ['证件11010519491231002x', ['IDENTITY_NUMBER 11010519491231002X', 'IDENTITY_NUMBER 11010519491231002x']],
    ['护照 e1234567', ['IDENTITY_NUMBER E1234567']],
    // Of somebody else; the check character is right.
    ['号码440524198001010013', ['IDENTITY_NUMBER 440524198001010013']],
    ['号码440524 19800101 0013', ['IDENTITY_NUMBER 440524 19800101 0013']],
    ['号码440524198001010011', ['POSSIBLE_IDENTITY_NUMBER 440524198001010011']],
    ['旧证110105491231002', ['POSSIBLE_IDENTITY_NUMBER 110105491231002']],
    ['流水号44052419800101001312', []],
    ['手机13800138000', ['PHONE 13800138000']],
    ['手机１３８ ００１３ ８０００', ['PHONE 138 0013 8000']],
    ['电话0550-5559000', ['PHONE 0550-5559000']],
    ['请拨打0550-5550101', []],
    ['请拨打05505550101', []],
    ['写信到 zhou@mail.example', ['EMAIL zhou@mail.example']],
    ['住书院路88号', ['ADDRESS 清湖县书院路88号']],
    ['书院路8号', []],
    ['清政办〔2022〕15号，2022-06-01印发，资金12345678元', []],
    ['', []],
  ])('%s: %j', (text, expected) => expect(found(text)).toEqual(expected));

  it.each<[PersonalDataKind, boolean]>([
    ['NAME', true],
    ['IDENTITY_NUMBER', true],
    ['POSSIBLE_IDENTITY_NUMBER', false],
    ['PHONE', false],
    ['EMAIL', false],
    ['ADDRESS', false],
  ])('%s stops it: %s', (kind, stops) => expect(isForbidden(kind)).toBe(stops));
});

describe('what the office knows of the people of an application', () => {
  it('everybody who is named in it', () => {
    const application = anApplication();
    const agent = { name: '乔木', maskedIdentityNumber: '1***X' };
    const applicant = {
      ...application.applicant,
      legalRepresentative: '白露',
      contactPerson: '谷雨',
      address: '某路1号',
    };
    expect(knownPersonalData({ ...application, applicant, agent }, '11010519491231002X')).toEqual({
      names: [applicant.name, '白露', '谷雨', '乔木'],
      identityNumbers: ['11010519491231002X'],
      addresses: ['某路1号'],
    });
  });

  it('an identity number that was erased is not known', () => {
    expect(knownPersonalData(anApplication(), undefined).identityNumbers).toEqual([]);
  });
});
