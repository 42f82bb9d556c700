import { issueCorrectionNotice } from '../usecases/handling/issue-correction-notice.ts';
import { logMail } from '../usecases/intake/log-mail.ts';
import { recordWindowApplication } from '../usecases/intake/record-window-application.ts';
import { registerApplication } from '../usecases/intake/register-application.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import { inventedApplication } from './invented-application.ts';
import { seedHand } from './seed-hand.ts';
import { given, mustBeDone, type SeededCounty } from './seeded-county.ts';

/** 演示案件: one in each of the states a newcomer looks for first, all of today. */
export async function seedCases(deps: Dependencies, county: SeededCounty): Promise<void> {
  const office = given(county.agencyIds, 'QH01');
  const clerk = given(county.staff, 'lin.zhixia');
  const hand = seedHand(deps, county);

  await hand.online('QH01', inventedApplication('周沐言', '2024年度全县农村公路养护资金安排文件', 'ONLINE'));
  await hand.online('QH06', inventedApplication('叶听澜', '云溪镇2025年危房改造对象公示名单'));

  const walkIn = {
    clientMutationId: deps.newId(),
    agencyId: office,
    application: inventedApplication('钟意远', '县城老旧小区改造三年计划'),
  };
  const recorded = mustBeDone(await recordWindowApplication(deps, clerk, walkIn));
  await hand.next(recorded, registerApplication, 'lin.zhixia', {});

  const letter = {
    agencyId: office,
    channel: 'ORDINARY_MAIL',
    senderName: '宋清嘉',
    clientMutationId: deps.newId(),
  } as const;
  mustBeDone(await logMail(deps, clerk, letter));

  await hand.inHandling(inventedApplication('许知远', '2023年清湖水库除险加固工程竣工验收鉴定书'));

  const vague = await hand.inHandling(inventedApplication('温良玉', '关于教育的所有文件'));
  await hand.next(vague, issueCorrectionNotice, 'chen.wangshu', {
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

  const teaGardens = await hand.inHandling(inventedApplication('江晚舟', '2009年全县茶园补贴发放明细'));
  await hand.underReview(teaGardens, {
    ground: 'INFORMATION_NONEXISTENT',
    reason: '经检索，本机关未制作、未获取该信息',
  });

  const roads = await hand.inHandling(inventedApplication('顾言蹊', '农村公路养护管理办法'));
  const reviewed = await hand.underReview(roads, {
    ground: 'PROVIDED',
    content: '《清湖县农村公路养护管理办法》（清政办〔2022〕15号）全文',
    enclosures: [],
  });
  await hand.delivered(await hand.posted(reviewed, 'EX000000001CN'), '顾言蹊');
}
