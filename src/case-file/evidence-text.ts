import { chineseDay } from '../calendar/chinese-day.ts';
import type { Day } from '../calendar/day.ts';
import type { MailWay } from '../statute/service.ts';
import type { Wording } from '../statute/wording.ts';
import type { ServiceEvidence, Witness } from './facts/service-facts.ts';
import { assertNever } from './outcome.ts';
import { returnReasonNames, signerRelationNames, wayNames, witnessStandingNames } from './service-names.ts';

function wording(zh: string, en: string): Wording {
  return { zh, en };
}

/** 送达凭证, in one sentence. */
export function evidenceText(evidence: ServiceEvidence): Wording {
  switch (evidence.kind) {
    case 'SIGNED':
      return signed('直接送达', 'handed over', evidence);
    case 'SIGNATURE_REFUSED':
      return wording(`${evidence.refusedBy}拒绝签收。`, `${evidence.refusedBy} refused to sign.`);
    case 'MAIL_DELIVERED':
      return signed(mailed(evidence).zh, mailed(evidence).en, evidence);
    case 'MAIL_RETURNED': {
      const reason = returnReasonNames[evidence.reason];
      const mail = mailed(evidence);
      return wording(`${mail.zh}，被退回（${reason.zh}）。`, `${mail.en}; returned: ${reason.en}.`);
    }
    case 'ELECTRONIC_ARRIVED':
      return wording(`到达${evidence.system}。`, `arrived in ${evidence.system}.`);
    case 'ELECTRONIC_FAILED':
      return wording(
        `未能到达${evidence.system}（${evidence.because}）。`,
        `did not arrive in ${evidence.system}: ${evidence.because}.`,
      );
    case 'PICKED_UP':
      return signed(
        `${chineseDay(evidence.notifiedOn)}通知领取`,
        `told on ${evidence.notifiedOn} to fetch it`,
        evidence,
      );
    case 'NOT_PICKED_UP':
      return wording(
        `${chineseDay(evidence.notifiedOn)}通知领取，未领取（${evidence.because}）。`,
        `told on ${evidence.notifiedOn} to fetch it, and did not: ${evidence.because}.`,
      );
    case 'LEFT_IN_PLACE':
      return leftInPlace(evidence);
    case 'PUBLIC_NOTICE':
      return wording(
        `${chineseDay(evidence.publishedOn)}公告于${evidence.where}，公告期满（${evidence.proof}）。`,
        `published on ${evidence.publishedOn}: ${evidence.where}; the notice has run (${evidence.proof}).`,
      );
    case 'IN_WORDS':
      return wording(evidence.text, evidence.text);
    default:
      return assertNever(evidence);
  }
}

type Signature = Extract<ServiceEvidence, { signer: string }>;

function signed(
  zh: string,
  en: string,
  { signer, relation }: Pick<Signature, 'signer' | 'relation'>,
): Wording {
  const who = signerRelationNames[relation];
  return wording(`${zh}，${signer}（${who.zh}）签收。`, `${en}, signed for by ${signer} (${who.en}).`);
}

function mailed(posting: {
  readonly way: MailWay;
  readonly waybillNo: string;
  readonly postedOn: Day;
}): Wording {
  const { waybillNo, postedOn } = posting;
  const way = wayNames[posting.way];
  return wording(
    `${chineseDay(postedOn)}以${way.zh}交寄（${waybillNo}）`,
    `posted on ${postedOn} by ${way.en} (${waybillNo})`,
  );
}

function leftInPlace(evidence: Extract<ServiceEvidence, { kind: 'LEFT_IN_PLACE' }>): Wording {
  const { place, refusedBy, witnesses, recordings, recording } = evidence;
  const proofs = [
    ...witnesses.map(witness),
    ...(recordings.length > 0 || recording !== undefined ? [wording('拍照、录像', 'recorded')] : []),
  ];
  return wording(
    `${refusedBy}拒绝签收，留置于${place}（${proofs.map(({ zh }) => zh).join('、')}）。`,
    `${refusedBy} refused to sign; left at ${place} (${proofs.map(({ en }) => en).join(', ')}).`,
  );
}

function witness({ name, standing }: Witness): Wording {
  const of = witnessStandingNames[standing];
  return wording(`${of.zh}${name}见证`, `witnessed by ${name}, ${of.en}`);
}
