import type { Actor } from '../access/actor.ts';
import type { ApplicationForm } from '../case-file/application-form.ts';
import type { Outcome } from '../case-file/outcome.ts';
import { replyTextItem } from '../case-file/reply-content.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import { acceptAssignment } from '../usecases/handling/accept-assignment.ts';
import { assignCase } from '../usecases/handling/assign-case.ts';
import type { ReplyForm } from '../usecases/handling/completed-reply.ts';
import { draftReply } from '../usecases/handling/draft-reply.ts';
import { recordSearch } from '../usecases/handling/record-search.ts';
import { submitForReview } from '../usecases/handling/submit-for-review.ts';
import { registerApplication } from '../usecases/intake/register-application.ts';
import { submitApplication } from '../usecases/intake/submit-application.ts';
import type { CaseCommand } from '../usecases/perform-act.ts';
import type { ActAnswer } from '../usecases/ports/work.ts';
import { recordService } from '../usecases/reply/record-service.ts';
import { sendReply } from '../usecases/reply/send-reply.ts';
import { signReply } from '../usecases/reply/sign-reply.ts';
import { passLegalReview } from '../usecases/review/pass-legal-review.ts';
import { passSecrecyReview } from '../usecases/review/pass-secrecy-review.ts';
import { given, mustBeDone, type SeededCounty } from './seeded-county.ts';

type CaseAct<Command> = (deps: Dependencies, actor: Actor, command: Command) => Promise<Outcome<ActAnswer>>;

/** How demonstration cases are moved: act after act, each by its use-case, on the day of the clock of `deps`. */
export interface SeedHand {
  /** The next act on a case, on the version the last one left. */
  next<Command extends CaseCommand>(
    before: ActAnswer,
    act: CaseAct<Command>,
    userName: string,
    details: Omit<Command, keyof CaseCommand>,
  ): Promise<ActAnswer>;
  online(agencyCode: string, form: ApplicationForm): Promise<ActAnswer>;
  /** Online at the government office, registered, assigned and accepted. */
  inHandling(form: ApplicationForm): Promise<ActAnswer>;
  /** A case in handling: searched for, drafted and submitted. */
  underReview(handled: ActAnswer, reply: ReplyForm): Promise<ActAnswer>;
  /** A case under review: passed, signed and posted. */
  posted(reviewed: ActAnswer, waybillNo: string): Promise<ActAnswer>;
  /** What was posted reaches the applicant. */
  delivered(sent: ActAnswer, signer: string): Promise<ActAnswer>;
}

const searched = {
  places: ['县政府办公文档案室', '电子公文系统（2008年以来）'],
  keywords: ['茶园', '补贴', '云雾茶'],
  searchedBy: '陈望舒',
  result: '未检索到相关文件。',
};

export function seedHand(deps: Dependencies, county: SeededCounty): SeedHand {
  async function next<Command extends CaseCommand>(
    { caseId, version }: ActAnswer,
    act: CaseAct<Command>,
    userName: string,
    details: Omit<Command, keyof CaseCommand>,
  ): Promise<ActAnswer> {
    const command = { ...details, caseId, expectedVersion: version, clientMutationId: deps.newId() };
    return mustBeDone(await act(deps, given(county.staff, userName), command as Command));
  }

  async function online(agencyCode: string, form: ApplicationForm): Promise<ActAnswer> {
    const agencyId = given(county.agencyIds, agencyCode);
    const command = { clientMutationId: deps.newId(), agencyId, application: form };
    return mustBeDone(await submitApplication(deps, { kind: 'ANYONE' }, command));
  }

  async function inHandling(form: ApplicationForm): Promise<ActAnswer> {
    const to = {
      unitId: given(county.handlingUnitIds, 'QH01'),
      handlerId: given(county.staff, 'chen.wangshu').id,
    };
    const registered = await next(await online('QH01', form), registerApplication, 'lin.zhixia', {});
    return next(await next(registered, assignCase, 'lin.zhixia', to), acceptAssignment, 'chen.wangshu', {});
  }

  async function underReview(handled: ActAnswer, reply: ReplyForm): Promise<ActAnswer> {
    const found = await next(handled, recordSearch, 'chen.wangshu', searched);
    return next(
      await next(found, draftReply, 'chen.wangshu', { reply }),
      submitForReview,
      'chen.wangshu',
      {},
    );
  }

  async function posted(reviewed: ActAnswer, waybillNo: string): Promise<ActAnswer> {
    const legal = await next(reviewed, passLegalReview, 'shen.jibai', {
      opinion: '依据正确，程序合法。',
    });
    const approved = await next(legal, passSecrecyReview, 'gu.nanqiao', {
      findings: [{ item: replyTextItem, releasable: true, basis: '不涉及国家秘密，可以公开。' }],
    });
    const signed = await next(approved, signReply, 'lu.huaijin', {});
    return next(signed, sendReply, 'lin.zhixia', { by: 'POST', waybillNo });
  }

  function delivered(sent: ActAnswer, signer: string): Promise<ActAnswer> {
    return next(sent, recordService, 'lin.zhixia', {
      letter: 'REPLY',
      evidence: { kind: 'MAIL_DELIVERED', on: deps.clock.today(), signer, relation: 'ADDRESSEE' },
    });
  }

  return { next, online, inHandling, underReview, posted, delivered };
}
