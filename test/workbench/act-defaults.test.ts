import { describe, expect, it } from '@jest/globals';
import { actDefaults, actWithout, type Known } from '../../workbench/src/views/case/act-defaults.ts';
import { deliveryOf, opinionOf } from '../../workbench/src/views/case/consultation-of.ts';
import { evidenceOf, recipientOf } from '../../workbench/src/views/case/service-of.ts';

const portal = 'https://gk.qinghu.example';

const applicant = {
  name: '周沐言',
  identityDocument: 'RESIDENT_ID_CARD',
  phone: '0550-5559000',
  email: null,
  address: '清湖县书院路88号',
  postcode: null,
  fax: null,
  legalRepresentative: null,
  contactPerson: null,
};

const application = { description: '农村公路养护管理办法', delivery: 'POST', applicant, agent: null };

function wanting(delivery: string, change: Partial<Known> = {}): Known {
  const agency = { settings: { correctionTermWorkingDays: 10 } };
  return {
    agency,
    application: { ...application, delivery },
    corrections: [],
    items: 1,
    redoOrder: null,
    ...change,
  };
}

describe('what the form of an act begins with', () => {
  it.each([
    ['POST', 'POST'],
    ['PICK_UP', 'IN_PERSON'],
    ['INSPECTION_ON_SITE', 'IN_PERSON'],
    ['EMAIL', 'ELECTRONIC'],
    ['ONLINE', 'ELECTRONIC'],
    ['FAX', undefined],
  ])('a letter to an applicant who wants %s goes by %s', (delivery, by) => {
    expect(actDefaults('issueCorrectionNotice', wanting(delivery), '陈望舒')['by']).toBe(by);
    expect(actDefaults('sendReply', wanting(delivery), '陈望舒')['by']).toBe(by);
  });

  it.each([
    ['', { correctionTermWorkingDays: 10 }, 10],
    [', unless the viewer may not know it', null, undefined],
  ])('a correction notice gives the term of the office%s', (_, settings, expected) => {
    const known = wanting('FAX', { agency: { settings } });
    expect(actDefaults('issueCorrectionNotice', known, '陈望舒')['termWorkingDays']).toBe(expected);
  });

  it.each([
    ['that was counted as twelve items', 12, { basis: { items: 12 } }],
    ['that nobody counted', 1, {}],
  ])('a fee notice of an application %s', (_, items, basis) => {
    expect(actDefaults('issueFeeNotice', wanting('FAX', { items }), '陈望舒')).toEqual(basis);
  });

  it('a letter to anybody else goes the way that is chosen', () => {
    expect(actDefaults('sendConsultation', wanting('POST'), '陈望舒')).toEqual({});
  });

  it('who records a search has searched', () => {
    expect(actDefaults('recordSearch', wanting('POST'), '陈望舒')['searchedBy']).toBe('陈望舒');
  });

  it('particulars are amended from what stands, without the number, which stands as it is unless typed', () => {
    const known = wanting('POST');
    expect(actDefaults('amendParticulars', known, '')).toEqual({
      applicant: {
        name: '周沐言',
        identityDocument: 'RESIDENT_ID_CARD',
        identityNumber: '',
        phone: '0550-5559000',
        email: '',
        address: '清湖县书院路88号',
        postcode: '',
        fax: '',
        legalRepresentative: '',
        contactPerson: '',
      },
    });
    expect(actWithout('amendParticulars', known)).toEqual(['agent']);
    const agent = { name: '季明远', phone: null, authority: '代为申请' };
    const represented = wanting('POST', { application: { ...application, agent } });
    expect(actDefaults('amendParticulars', represented, '')['agent']).toEqual({
      name: '季明远',
      identityNumber: '',
      phone: '',
      authority: '代为申请',
    });
    expect(actWithout('amendParticulars', represented)).toEqual([]);
    expect(actDefaults('amendParticulars', wanting('POST', { application: null }), '')).toEqual({});
    expect(actWithout('sendReply', known)).toEqual([]);
  });

  it('the case is reopened for the order that its dispute has recorded, or for what is typed', () => {
    const order = {
      orderedBy: 'RECONSIDERATION',
      decisionNo: '清政复决〔2026〕7号',
      quashedFor: 'SUBSTANCE',
    };
    const redoOrder = { ...order, orderedOn: '2026-09-07', until: null };
    expect(actDefaults('reopenForRedo', wanting('POST', { redoOrder }), '')).toEqual({
      on: '2026-09-07',
      ...order,
    });
    const until = { ...redoOrder, until: '2026-09-30' };
    expect(actDefaults('reopenForRedo', wanting('POST', { redoOrder: until }), '')['until']).toBe(
      '2026-09-30',
    );
    expect(actDefaults('reopenForRedo', wanting('POST'), '')).toEqual({});
  });

  it('a correction begins with what was submitted online, else with the application', () => {
    const submitted = { description: '2024年的办法', goodReason: null };
    const corrections = [{ receivedOn: null, submitted }];
    expect(actDefaults('recordCorrection', wanting('POST', { corrections }), '')).toEqual({
      channel: 'INTERNET',
      description: '2024年的办法',
    });
    expect(actDefaults('recordCorrection', wanting('POST'), '')).toEqual({
      description: '农村公路养护管理办法',
    });
  });
});

describe('what the proof of service begins with', () => {
  const applicant = recipientOf({ delivery: 'ONLINE', applicant: { name: '周沐言', email: null } });
  const by = { sentOn: '2026-03-05', dispatches: [] };

  it.each([
    ['handed over', { ...by, by: 'IN_PERSON' }, { signed: { on: '2026-03-05', signer: '周沐言' } }],
    ['on the portal', { ...by, by: 'ELECTRONIC' }, { electronicArrived: { on: '2026-03-05' } }],
    [
      'posted',
      { ...by, by: 'POST', dispatches: [{ ended: false }] },
      { mailDelivered: { on: undefined, signer: '周沐言' } },
    ],
    ['to be posted', { ...by, by: 'POST' }, {}],
    ['posted, and come back', { ...by, by: 'POST', dispatches: [{ ended: true }] }, {}],
  ])('%s', (_, letter, evidence) => {
    expect(evidenceOf(letter, applicant, portal)).toMatchObject(evidence);
  });

  it('names the portal, or the mailbox that the applicant gave', () => {
    const letter = { ...by, by: 'ELECTRONIC' };
    const mailed = recipientOf({ delivery: 'EMAIL', applicant: { name: '周沐言', email: 'z@example.cn' } });
    expect(evidenceOf(letter, applicant, portal)).toMatchObject({
      electronicArrived: { system: `政府信息公开门户 ${portal}` },
    });
    expect(evidenceOf(letter, mailed, portal)).toMatchObject({
      electronicArrived: { system: '电子邮件 z@example.cn' },
    });
  });
});

describe('what the acts on a consultation begin with', () => {
  const asked = { ref: 'C1', by: 'IN_PERSON', sentOn: '2026-03-05', party: { name: '清湖云雾茶业有限公司' } };

  it('its delivery with the consultee', () => {
    expect(deliveryOf({ ...asked, submitted: null })).toMatchObject({
      ref: 'C1',
      evidence: { signed: { on: '2026-03-05', signer: '清湖云雾茶业有限公司' } },
    });
  });

  it('its opinion with what was said online', () => {
    const submitted = { opinion: 'OBJECTS', text: '价格是商业秘密' };
    expect(opinionOf({ ...asked, submitted })).toEqual({ ref: 'C1', ...submitted });
    expect(opinionOf({ ...asked, submitted: null })).toEqual({ ref: 'C1' });
  });
});
