import type { Actor } from '../access/actor.ts';
import type { ApplicationForm } from '../case-file/application-form.ts';
import type { Outcome } from '../case-file/outcome.ts';
import { replyTextItem } from '../case-file/reply-content.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import { acceptAssignment } from '../usecases/handling/accept-assignment.ts';
import { assignCase } from '../usecases/handling/assign-case.ts';
import type { ReplyForm } from '../usecases/handling/completed-reply.ts';
import { draftReply } from '../usecases/handling/draft-reply.ts';
import { issueCorrectionNotice } from '../usecases/handling/issue-correction-notice.ts';
import { recordSearch } from '../usecases/handling/record-search.ts';
import { submitForReview } from '../usecases/handling/submit-for-review.ts';
import { logMail } from '../usecases/intake/log-mail.ts';
import { recordWindowApplication } from '../usecases/intake/record-window-application.ts';
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

/** Invented people; their identity numbers have a right check character and belong to nobody. */
function application(
  name: string,
  description: string,
  delivery: ApplicationForm['delivery'] = 'POST',
): ApplicationForm {
  return {
    applicant: {
      kind: 'NATURAL_PERSON',
      name,
      identityDocument: 'RESIDENT_ID_CARD',
      identityNumber: '11010519491231002X',
      phone: '0550-5559000',
      address: '清湖县书院路88号',
    },
    description,
    form: 'PAPER',
    delivery,
    attachments: [],
  };
}

const searched = {
  places: ['县政府办公文档案室', '电子公文系统（2008年以来）'],
  keywords: ['茶园', '补贴', '云雾茶'],
  searchedBy: '陈望舒',
  result: '未检索到相关文件。',
};

type CaseAct<Command> = (deps: Dependencies, actor: Actor, command: Command) => Promise<Outcome<ActAnswer>>;

/** 演示案件: one in each of the states a newcomer looks for first. */
export async function seedCases(deps: Dependencies, county: SeededCounty): Promise<void> {
  const office = given(county.agencyIds, 'QH01');
  const unitId = given(county.handlingUnitIds, 'QH01');
  const clerk = given(county.staff, 'lin.zhixia');
  const handler = given(county.staff, 'chen.wangshu');

  /** The next act on a case, on the version the last one left. */
  async function next<Command extends CaseCommand>(
    before: ActAnswer,
    act: CaseAct<Command>,
    actor: Actor,
    details: Omit<Command, keyof CaseCommand>,
  ): Promise<ActAnswer> {
    const { caseId, version } = before;
    const command = { ...details, caseId, expectedVersion: version, clientMutationId: deps.newId() };
    return mustBeDone(await act(deps, actor, command as Command));
  }

  async function online(agencyCode: string, form: ApplicationForm): Promise<ActAnswer> {
    const agencyId = given(county.agencyIds, agencyCode);
    const command = { clientMutationId: deps.newId(), agencyId, application: form };
    return mustBeDone(await submitApplication(deps, { kind: 'ANYONE' }, command));
  }

  async function inHandling(form: ApplicationForm): Promise<ActAnswer> {
    const registered = await next(await online('QH01', form), registerApplication, clerk, {});
    const assigned = await next(registered, assignCase, clerk, { unitId, handlerId: handler.id });
    return next(assigned, acceptAssignment, handler, {});
  }

  async function underReview(form: ApplicationForm, reply: ReplyForm): Promise<ActAnswer> {
    const found = await next(await inHandling(form), recordSearch, handler, searched);
    return next(await next(found, draftReply, handler, { reply }), submitForReview, handler, {});
  }

  await online('QH01', application('周沐言', '2024年度全县农村公路养护资金安排文件', 'ONLINE'));
  await online('QH06', application('叶听澜', '云溪镇2025年危房改造对象公示名单'));

  const walkIn = {
    clientMutationId: deps.newId(),
    agencyId: office,
    application: application('钟意远', '县城老旧小区改造三年计划'),
  };
  await next(mustBeDone(await recordWindowApplication(deps, clerk, walkIn)), registerApplication, clerk, {});

  const letter = {
    agencyId: office,
    channel: 'ORDINARY_MAIL',
    senderName: '宋清嘉',
    clientMutationId: deps.newId(),
  } as const;
  mustBeDone(await logMail(deps, clerk, letter));

  await inHandling(application('许知远', '2023年清湖水库除险加固工程竣工验收鉴定书'));

  await next(await inHandling(application('温良玉', '关于教育的所有文件')), issueCorrectionNotice, handler, {
    items: [
      {
        ground: 'DESCRIPTION',
        what: '所需信息的内容不明确',
        guidance: '请写明文件名称、文号或者年份、事项等便于查询的特征',
      },
    ],
    termWorkingDays: 15,
    by: 'POST',
  });

  const nothing = {
    ground: 'INFORMATION_NONEXISTENT',
    reason: '经检索，本机关未制作、未获取该信息',
  } as const;
  await underReview(application('江晚舟', '2009年全县茶园补贴发放明细'), nothing);

  const provided = {
    ground: 'PROVIDED',
    content: '《清湖县农村公路养护管理办法》（清政办〔2022〕15号）全文',
    enclosures: [],
  } as const;
  const reviewed = await underReview(application('顾言蹊', '农村公路养护管理办法'), provided);
  const legal = await next(reviewed, passLegalReview, given(county.staff, 'shen.jibai'), {
    opinion: '依据正确，程序合法。',
  });
  const approved = await next(legal, passSecrecyReview, given(county.staff, 'gu.nanqiao'), {
    findings: [{ item: replyTextItem, releasable: true, basis: '不涉及国家秘密，可以公开。' }],
  });
  const signed = await next(approved, signReply, given(county.staff, 'lu.huaijin'), {});
  const sent = await next(signed, sendReply, clerk, { by: 'POST', waybillNo: 'EX000000001CN' });
  await next(sent, recordService, clerk, {
    letter: 'REPLY',
    evidence: { kind: 'MAIL_DELIVERED', on: deps.clock.today(), signer: '顾言蹊', relation: 'ADDRESSEE' },
  });
}
