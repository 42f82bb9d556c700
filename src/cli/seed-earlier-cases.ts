import type { Actor } from '../access/actor.ts';
import { type Calendar, isWorkingDay } from '../calendar/calendar.ts';
import { addDays, type Day } from '../calendar/day.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import type { DisputeCommand } from '../usecases/dispute/perform-dispute-act.ts';
import { openReconsideration } from '../usecases/dispute/open-reconsideration.ts';
import { receiveReconsiderationCopy } from '../usecases/dispute/receive-reconsideration-copy.ts';
import { recordReconsiderationAcceptance } from '../usecases/dispute/record-reconsideration-acceptance.ts';
import { extendReplyPeriod } from '../usecases/handling/extend-reply-period.ts';
import { issueFeeNotice } from '../usecases/handling/issue-fee-notice.ts';
import { recordConsultationDelivery } from '../usecases/handling/record-consultation-delivery.ts';
import { requestCoHandling } from '../usecases/handling/request-co-handling.ts';
import { sendConsultation } from '../usecases/handling/send-consultation.ts';
import type { DisputeAnswer } from '../usecases/ports/work.ts';
import { inventedApplication } from './invented-application.ts';
import { type SeedHand, seedHand } from './seed-hand.ts';
import { given, mustBeDone, type SeededCounty } from './seeded-county.ts';

const handler = 'chen.wangshu';

/** 演示案件 of the last weeks: overdue, extended, nearly due, what waits for others, and a dispute. */
export async function seedEarlierCases(deps: Dependencies, county: SeededCounty): Promise<void> {
  const wells = inventedApplication('程见山', '2015年清湖县农村机井普查登记表');
  const searched = await hand(32).inHandling(wells);
  const reviewed = await hand(30).underReview(searched, {
    ground: 'INFORMATION_NONEXISTENT',
    reason: '经检索，本机关未制作、未获取该信息',
  });
  const refused = await hand(26).delivered(await hand(28).posted(reviewed, 'EX000000002CN'), '程见山');
  await contest(dated, given(county.staff, 'shen.jibai'), refused.caseId);

  await hand(23).inHandling(inventedApplication('韩疏影', '2025年清湖县农村饮水安全工程水质检测报告'));

  const doctors = inventedApplication('陆星河', '2019至2024年全县乡村医生补助发放文件');
  await hand(2).next(await hand(21).inHandling(doctors), extendReplyPeriod, 'su.yanqiu', {
    workingDays: 20,
    reason: '涉及年度多，需要逐年查阅档案',
    by: 'POST',
  });

  await hand(17).inHandling(inventedApplication('沈清越', '清湖县城区公交线网优化调整方案'));

  const posts = inventedApplication('裴时安', '2016至2025年全县各村公益性岗位聘用文件');
  const charged = { basis: { pages: 68 }, by: 'POST' } as const;
  await hand(2).next(await hand(12).inHandling(posts), issueFeeNotice, handler, charged);

  const plant = inventedApplication('谢云舒', '清湖县生活垃圾焚烧发电项目特许经营协议');
  const asked = await hand(5).next(await hand(9).inHandling(plant), sendConsultation, handler, {
    with: 'THIRD_PARTY',
    ground: 'TRADE_SECRET',
    party: { name: '清湖县绿源环保能源有限公司', isOrganization: true, address: '清湖县开发区创新路16号' },
    shown: '清湖县生活垃圾焚烧发电项目特许经营协议中的服务单价和补贴条款',
    question: '是否同意公开；不同意的，请说明理由',
    by: 'POST',
    tellApplicant: true,
  });
  await hand(3).next(asked, recordConsultationDelivery, 'lin.zhixia', {
    ref: 'C1',
    evidence: { kind: 'SIGNED', on: dated(3).clock.today(), signer: '收发室', relation: 'MAIL_ROOM' },
  });

  const land = inventedApplication('方予安', '柳桥镇南堤路地块土地征收审批文件');
  await hand(3).next(await hand(8).inHandling(land), requestCoHandling, handler, {
    with: { agencyId: given(county.agencyIds, 'QH02') },
    wanted: '请检索南堤路地块的征收审批文件',
    dueOn: deps.clock.today(),
  });

  function hand(workingDaysAgo: number): SeedHand {
    return seedHand(dated(workingDaysAgo), county);
  }

  function dated(workingDaysAgo: number): Dependencies {
    return onEarlierDay(deps, workingDaysAgo);
  }
}

/** 复议: the copy came five working days ago, and the answer is due. */
async function contest(
  dated: (workingDaysAgo: number) => Dependencies,
  legal: Actor,
  caseId: string,
): Promise<void> {
  const earlier = dated(5);
  const applied = {
    caseId,
    contested: 'REPLY',
    on: dated(8).clock.today(),
    learnedOn: earlier.clock.today(),
  } as const;
  const opened = mustBeDone(
    await openReconsideration(earlier, legal, { ...applied, clientMutationId: earlier.newId() }),
  );
  const accepted = mustBeDone(
    await recordReconsiderationAcceptance(earlier, legal, { ...nextOn(opened), procedure: 'ORDINARY' }),
  );
  mustBeDone(await receiveReconsiderationCopy(earlier, legal, nextOn(accepted)));

  function nextOn({ disputeId, version }: DisputeAnswer): DisputeCommand {
    return { disputeId, expectedVersion: version, clientMutationId: earlier.newId() };
  }
}

/** @returns the same service, at ten in the morning of the n-th working day before today */
function onEarlierDay(deps: Dependencies, workingDaysAgo: number): Dependencies {
  const on = workingDayBefore(deps.calendars().general, deps.clock.today(), workingDaysAgo);
  return { ...deps, clock: { today: () => on, now: () => `${on}T02:00:00.000Z` } };
}

function workingDayBefore(calendar: Calendar, today: Day, n: number): Day {
  let on = today;
  for (let left = n; left > 0;) {
    on = addDays(on, -1);
    if (isWorkingDay(calendar, on)) left -= 1;
  }
  return on;
}
