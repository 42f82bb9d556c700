import type { Router } from 'express';
import { chineseDay } from '../calendar/chinese-day.ts';
import { listAnnualReports } from '../usecases/catalogue/list-annual-reports.ts';
import type { AnnualReport } from '../usecases/ports/annual-reports.ts';
import { englishDay } from './day-wording.ts';
import type { PortalRoom } from './portal-room.ts';
import { fieldViews, typedFields } from './typed-fields.ts';

const anyone = { kind: 'ANYONE' } as const;

/** 年度报告 (arts. 49, 50): by year and agency, each a file. */
export function reportsPage({ deps, showPage }: PortalRoom, router: Router): void {
  router.get('/reports', async (request, response) => {
    const { year: typedYear = '', agency: code } = typedFields(request.query);
    const agencies = await deps.directory.agencies();
    const all = await listAnnualReports(deps, anyone, {});
    const years = [...new Set(all.map(({ year }) => `${year}`))];
    const year = years.find((one) => one === typedYear);
    const agency = agencies.find((one) => one.code === code);
    const reports = all.filter(
      (report) =>
        (year === undefined || `${report.year}` === year) && (!agency || report.agencyId === agency.id),
    );
    const names = new Map(agencies.map(({ id, name }) => [id, name]));
    await showPage(request, response, 'reports', {
      fields: fieldViews(['year', 'agency'], { year: year ?? '', agency: agency?.code ?? '' }, {}),
      years: years.map((value) => ({ value, label: { zh: `${value}年`, en: value } })),
      agencies: agencies.map((one) => ({ value: one.code, label: one.name })),
      searched: year !== undefined || agency !== undefined,
      reports: reports.map((report) => reportView(report, names.get(report.agencyId) ?? '')),
    });
  });
}

const kinds: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/ofd': 'OFD',
  'application/msword': 'DOC',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'text/html; charset=utf-8': 'HTML',
};

function reportView({ id, year, title, publishedOn, file }: AnnualReport, agencyName: string) {
  return {
    url: `/reports/${id}/file`,
    year: { zh: `${year}年`, en: `${year}` },
    title,
    publishedOn: { zh: chineseDay(publishedOn), en: englishDay(publishedOn) },
    kind: kinds[file.mediaType] ?? '',
    size: `${Math.max(1, Math.round(file.size / 1024)).toLocaleString('en')} KB`,
    agencyName,
  };
}
