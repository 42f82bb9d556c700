import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, isEnumType } from 'graphql';
import * as application from '../../src/case-file/application.ts';
import { retentionPeriods } from '../../src/case-file/facts/archive-facts.ts';
import * as complaint from '../../src/case-file/facts/complaint-facts.ts';
import { consultationGrounds, opinions } from '../../src/case-file/facts/consultation-facts.ts';
import { serviceMethods } from '../../src/case-file/facts/fact-frame.ts';
import { correctionGrounds } from '../../src/case-file/facts/handling-facts.ts';
import { splitGrounds } from '../../src/case-file/facts/related-facts.ts';
import { quashingReasons } from '../../src/case-file/facts/reply-facts.ts';
import * as service from '../../src/case-file/facts/service-facts.ts';
import * as notGiven from '../../src/case-file/not-given.ts';
import { caseSteps, feeMonths } from '../../src/case-file/office-settings.ts';
import { disguisedMatters, endingFacts } from '../../src/case-file/reply-content.ts';
import { caseStates, roles } from '../../src/case-file/states.ts';
import { mailCarriers } from '../../src/case-file/service-guard.ts';
import { serviceProblemCodes } from '../../src/case-file/service-problems.ts';
import { alertLevels } from '../../src/case-file/step-times.ts';
import { mailWays, returnReasons, serviceWays } from '../../src/statute/service.ts';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

/** A code is written in the journal for good: the ones a caller may send are the ones the rooms know, in their order. */
describe('the codes of the rooms are the enums of the schema', () => {
  it.each<readonly [string, readonly string[]]>([
    ['AlertLevel', alertLevels],
    ['ApplicantKind', application.applicantKinds],
    ['CaseState', caseStates],
    ['CaseStep', caseSteps],
    ['Complainant', complaint.complainants],
    ['ComplaintChannel', complaint.complaintChannels],
    ['ComplaintMeasure', complaint.complaintMeasures],
    ['ComplaintSubject', complaint.complaintSubjects],
    ['ConsultationGround', consultationGrounds],
    ['CorrectionGround', correctionGrounds],
    ['DeliberativeKind', notGiven.deliberativeKinds],
    ['DeliveryWay', application.deliveryWays],
    ['DisguisedMatter', disguisedMatters],
    ['EndingFact', endingFacts],
    ['FeeMonth', feeMonths],
    ['IdentityDocumentKind', application.identityDocumentKinds],
    ['InformationForm', application.informationForms],
    ['InternalAffair', notGiven.internalAffairs],
    ['Opinion', opinions],
    ['ProtectedInterest', notGiven.protectedInterests],
    ['QuashingReason', quashingReasons],
    ['RetentionPeriod', retentionPeriods],
    ['Role', roles],
    ['SecurityInterest', notGiven.securityInterests],
    ['ServedLetter', service.servedLetters],
    ['MailCarrier', mailCarriers],
    ['MailWay', mailWays],
    ['ReturnReason', returnReasons],
    ['ServiceMethod', serviceMethods],
    ['ServiceProblemCode', serviceProblemCodes],
    ['ServiceWay', serviceWays],
    ['SignerRelation', service.signerRelations],
    ['WitnessStanding', service.witnessStandings],
    ['SplitGround', splitGrounds],
  ])('%s', (name, codes) => {
    const type = schema.getType(name);
    expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(codes);
  });
});
