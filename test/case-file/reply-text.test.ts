import { describe, expect, it } from '@jest/globals';
import { replyText } from '../../src/case-file/reply-text.ts';
import type { ReplyContent } from '../../src/case-file/reply-content.ts';
import { reasons, replies } from '../support/builders-replies.ts';
import { linesOf } from '../support/lines-of.ts';

/** What each reply of the specimens says, with what is kept on file and not printed. */
const read: Readonly<Record<keyof typeof replies, string>> = {
  STATE_SECRET: `
    理由：该文件标有密级，尚未解密
    定密依据（不印入文书）：机密，保密期限20年，清湖密定〔2020〕3号`,
  PROHIBITED_BY_LAW: `
    法律、行政法规：《中华人民共和国测绘法》
    条款：第四十七条
    理由：涉及军用设施位置`,
  ENDANGERS_SECURITY: `
    涉及：公共安全
    理由：标明泵站的薄弱部位`,
  THIRD_PARTY_INTERESTS: `
    涉及：个人隐私
    理由：载有身份证件号码和银行账号
    公共利益衡量：补偿标准和总额已经公布`,
  INTERNAL_AFFAIRS: `
    种类：后勤管理
    理由：只供内部安排车辆`,
  DELIBERATIVE: `
    种类：请示报告
    尚未作出的决定：南堤路一号地块征收决定
    理由：公开会妨碍内部讨论`,
  ENFORCEMENT_FILE: `
    所属案件：清湖自然资罚〔2026〕8号案件
    理由：申请的是询问笔录
    当事人查阅途径：到执法大队档案室查阅`,
  INFORMATION_NONEXISTENT: `
    理由：二号地块尚未报批`,
  NOT_RESPONSIBLE_AGENCY: `
    理由：发放明细由柳桥镇人民政府制作
    负责公开的机关：柳桥镇人民政府
    联系方式：柳桥镇府前街1号`,
  REQUIRES_PROCESSING: `
    理由：没有按村民小组汇总的数据`,
  GOVERNED_BY_SPECIAL_LAW: `
    法律、行政法规：《不动产登记暂行条例》第二十七条
    查询窗口：不动产登记中心查询窗口`,
  ALREADY_PUBLIC: `
    南堤路一号地块征收补偿安置公告
    公开方式：政府网站公开
    获取途径：https://www.qinghu.example/gg/t1.html`,
  PROVIDED: `
    征收补偿安置方案`,
  PROVIDED_BY_OTHER_MEANS: `
    征收补偿安置方案图册
    获取方式：现场查阅
    获取地点：学府路16号档案室
    获取时间：2026年3月23日至27日`,
  PARTIAL_DISCLOSURE: `
    征收补偿安置方案
    未予公开：征收决定的内部请示（过程性信息，不予公开）
    种类：请示报告
    尚未作出的决定：南堤路一号地块征收决定
    理由：公开会妨碍内部讨论`,
  STILL_UNCLEAR: `
    仍不明确之处：仍未写明地块和年份`,
  NOT_AN_APPLICATION: `
    事项：投诉
    办理渠道：清湖县自然资源局执法大队`,
  REPEAT_NOT_PROCESSED: `
    前次答复文号：清湖自然资答〔2026〕4号
    前次答复日期：2026-02-12`,
  PUBLISHED_WORK: `
    出版物：《清湖年鉴（2025）》
    获取途径：清湖县图书馆`,
  EXCESSIVE_NOT_PROCESSED: `
    认定理由不合理的根据：理由只写“了解情况”`,
  REISSUE_NOT_PROCESSED: `
    此前获取的情况：以清湖自然资答〔2026〕4号提供
    此前获取日期：2026-02-12`,
  OTHER: `
    理由：申请人已经去世，没有人承受其申请
    终止办理的事实：申请人死亡`,
};

const corrected = { corrected: '房屋面积由98平方米更正为108平方米', correctedOn: '2026-03-12' };

describe('答复内容, as a reviewer reads it: everything that was written, also what is not printed', () => {
  it.each(Object.keys(replies) as (keyof typeof replies)[])('%s', (ground) => {
    expect(replyText(replies[ground]).split('\n')).toEqual(linesOf(read[ground]));
  });

  it.each<readonly [string, object, string]>([
    [
      'economic security, with its note (AMB-23)',
      { ...reasons.ENDANGERS_SECURITY, interest: 'ECONOMIC_SECURITY', note: '金融风险处置方案' },
      `涉及：经济安全
       理由：标明泵站的薄弱部位
       专门论证（不印入文书）：金融风险处置方案`,
    ],
    [
      'a third party that could not be asked',
      { ...reasons.THIRD_PARTY_INTERESTS, notAskedBecause: '地址不明' },
      `涉及：个人隐私
       理由：载有身份证件号码和银行账号
       公共利益衡量：补偿标准和总额已经公布
       未征求第三方意见的理由：地址不明`,
    ],
    [
      'an organ that cannot be determined',
      {
        ground: 'NOT_RESPONSIBLE_AGENCY',
        reason: '不由本机关制作',
        responsible: { determined: false, because: '涉及多个机关' },
      },
      `理由：不由本机关制作
       无法确定的理由：涉及多个机关`,
    ],
    [
      'a part that is no government information',
      {
        ...replies.PARTIAL_DISCLOSURE,
        withheld: [{ part: '个人笔记', because: reasons.NOT_GOVERNMENT_INFORMATION }],
      },
      `征收补偿安置方案
       未予公开：个人笔记（不属于政府信息）
       理由：工作人员的个人记事`,
    ],
    [
      'a record put right (art. 41)',
      { ground: 'RECTIFIED', ...corrected },
      `更正的内容：房屋面积由98平方米更正为108平方米
       更正日期：2026-03-12`,
    ],
    [
      'a record that stays',
      { ground: 'RECTIFICATION_REFUSED', refusedBecause: 'NO_EVIDENCE', reason: '未附证明' },
      `理由：未附证明
       不予更正的情形：没有提供能够证明该记录不准确的证据`,
    ],
    [
      'a record of another organ',
      {
        ground: 'RECTIFICATION_TRANSFERRED',
        rightAgencyName: '清湖县公安局',
        rightAgencyContact: '学府路2号',
      },
      `有权更正的机关：清湖县公安局
       联系方式：学府路2号`,
    ],
  ])('%s', (_, reply, text) => {
    expect(replyText(reply as ReplyContent).split('\n')).toEqual(linesOf(text));
  });
});
