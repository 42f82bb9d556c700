import { day } from '../calendar/day.ts';
import { approvePublishedAnswer } from '../usecases/catalogue/approve-published-answer.ts';
import { draftPublishedAnswer } from '../usecases/catalogue/draft-published-answer.ts';
import { importCatalogue, type ImportedEntry } from '../usecases/catalogue/import-catalogue.ts';
import { publishAnnualReport } from '../usecases/catalogue/publish-annual-report.ts';
import { saveCatalogueEntry } from '../usecases/catalogue/save-catalogue-entry.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import { given, mustBeDone, type SeededCounty } from './seeded-county.ts';

/** Each keeps its own catalogue. */
const clerks = { QH01: 'lin.zhixia', QH02: 'he.yuanzhou', QH05: 'cheng.yihe' } as const;

type EntryOfCounty = Omit<ImportedEntry, 'agencyId'> & { readonly agency: keyof typeof clerks };

const entries: readonly EntryOfCounty[] = [
  {
    agency: 'QH01',
    indexNo: 'QH01-2022-0015',
    name: '清湖县农村公路养护管理办法',
    summary: '县道、乡道、村道养护的责任、资金安排和考核',
    madeOn: day('2022-06-01'),
    responsibleUnit: '业务股',
    form: 'PAPER_AND_ELECTRONIC',
  },
  {
    agency: 'QH01',
    indexNo: 'QH01-2023-0042',
    name: '清湖水库除险加固工程竣工验收鉴定书',
    summary: '工程概况、验收结论、遗留问题的处理意见',
    madeOn: day('2023-11-20'),
    responsibleUnit: '业务股',
    form: 'PAPER',
  },
  {
    agency: 'QH01',
    indexNo: 'QH01-2024-0031',
    name: '清湖县县城老旧小区改造三年计划（2024—2026年）',
    summary: '改造的范围、分年任务和资金筹措',
    madeOn: day('2024-03-11'),
    responsibleUnit: '业务股',
    form: 'ELECTRONIC',
  },
  {
    agency: 'QH02',
    indexNo: 'QH02-2025-0007',
    name: '柳桥镇南堤路地块土地征收补偿安置方案',
    summary: '征收范围、补偿标准、安置方式和社会保障',
    madeOn: day('2025-04-18'),
    responsibleUnit: '业务股',
    form: 'PAPER_AND_ELECTRONIC',
  },
  {
    agency: 'QH05',
    indexNo: 'QH05-2025-0003',
    name: '柳桥镇2025年防汛应急预案',
    summary: '组织体系、预警和转移的路线、物资储备点',
    madeOn: day('2025-05-06'),
    responsibleUnit: '业务股',
    form: 'ELECTRONIC',
  },
];

/** 目录、公开答复和年度报告: some of each, one entry still a draft. */
export async function seedPublications(deps: Dependencies, county: SeededCounty): Promise<void> {
  for (const { agency, ...entry } of entries) {
    const agencyId = given(county.agencyIds, agency);
    const imported = { entries: [{ ...entry, agencyId }], publish: true, why: '依申请公开目录首批公布' };
    const outcome = await importCatalogue(deps, given(county.staff, clerks[agency]), imported);
    if (!outcome.ok)
      throw new Error(`the invented catalogue was refused: ${JSON.stringify(outcome.refusal)}`);
  }
  const office = given(county.agencyIds, 'QH01');
  const clerk = given(county.staff, 'lin.zhixia');
  const draft = {
    agencyId: office,
    indexNo: 'QH01-2025-0020',
    name: '清湖县农村客运线路调整方案',
    summary: '线路、班次和票价的调整',
    madeOn: day('2025-09-15'),
    responsibleUnit: '业务股',
    form: 'ELECTRONIC',
    why: '',
  } as const;
  mustBeDone(await saveCatalogueEntry(deps, clerk, draft));
  await publishAnswer(deps, county, office);
  await publishReport(deps, county, office);
}

async function publishAnswer(deps: Dependencies, county: SeededCounty, agencyId: string): Promise<void> {
  const today = deps.clock.today();
  const received = await deps.reader.receivedIn(agencyId, today, today);
  const replied = received.find(({ state }) => state === 'REPLIED');
  if (!replied) throw new Error('no case of the invented county was replied');
  const answer = {
    caseId: replied.id,
    version: 0,
    title: '农村公路养护由谁负责、钱从哪里来',
    question: '农村公路养护管理办法是怎样规定的？县道、乡道、村道各由谁养护？',
    answer:
      '《清湖县农村公路养护管理办法》（清政办〔2022〕15号）可以公开。按照办法，县道由县交通主管部门养护，乡道由乡镇人民政府养护，村道由村民委员会在乡镇指导下养护；养护资金列入县、乡两级年度预算。需要全文的，可以向县政府办公室申请。',
  };
  const answerId = mustBeDone(await draftPublishedAnswer(deps, given(county.staff, 'chen.wangshu'), answer));
  const approval = { answerId, version: 1, why: '不含个人信息，可以公布。' };
  mustBeDone(await approvePublishedAnswer(deps, given(county.staff, 'su.yanqiu'), approval));
}

async function publishReport(deps: Dependencies, county: SeededCounty, agencyId: string): Promise<void> {
  const year = Number(deps.clock.today().slice(0, 4)) - 1;
  const title = `清湖县人民政府办公室${year}年政府信息公开工作年度报告`;
  const bytes = new TextEncoder().encode(reportPage(title, year));
  const sha256 = await deps.blobs.put(bytes);
  const file = { name: `${title}.html`, mediaType: 'text/html; charset=utf-8', size: bytes.length, sha256 };
  const upload = await deps.uploads.record(file);
  const report = { agencyId, year, title, uploadId: upload.id };
  mustBeDone(await publishAnnualReport(deps, given(county.staff, 'su.yanqiu'), report));
}

/** The parts of the official form (国办公开办函〔2021〕30号); the county is invented, and so is what it did. */
function reportPage(title: string, year: number): string {
  const parts = [
    ['一、总体情况', `${year}年，本机关主动公开政府信息，依法办理公开申请。`],
    ['二、主动公开政府信息情况', '制发行政规范性文件1件，现行有效1件。'],
    ['三、收到和处理政府信息公开申请情况', '新收申请6件，均在法定期限内答复。'],
    ['四、政府信息公开行政复议、行政诉讼情况', '没有发生。'],
    ['五、存在的主要问题及改进情况', '目录更新不够及时，已经指定专人负责。'],
    ['六、其他需要报告的事项', '没有收取信息处理费。'],
  ].map(([head, text]) => `<h2>${head}</h2>\n<p>${text}</p>`);
  const head = `<!doctype html>\n<html lang="zh-CN">\n<head><meta charset="utf-8"><title>${title}</title></head>`;
  return `${head}\n<body>\n<h1>${title}</h1>\n${parts.join('\n')}\n</body>\n</html>\n`;
}
