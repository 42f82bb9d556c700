import type { Router } from 'express';
import { chineseDay } from '../calendar/chinese-day.ts';
import type { Day } from '../calendar/day.ts';
import type { Wording } from '../statute/wording.ts';
import { listCatalogueEntries, readCatalogueEntry } from '../usecases/catalogue/list-catalogue-entries.ts';
import type { Agency } from '../usecases/ports/agencies.ts';
import type { CatalogueEntry, CatalogueForm } from '../usecases/ports/catalogue.ts';
import { agencyView } from './agency-view.ts';
import { englishDay } from './day-wording.ts';
import type { PortalRoom } from './portal-room.ts';
import { askedList, nextPage } from './public-list.ts';

const anyone = { kind: 'ANYONE' } as const;

/** 依申请公开目录 (art. 12): what can be asked for, to search and to ask for from there. */
export function cataloguePage({ deps, showPage }: PortalRoom, router: Router): void {
  router.get('/catalogue', async (request, response) => {
    const agencies = await deps.directory.agencies();
    const asked = askedList(request, agencies);
    const page = await listCatalogueEntries(deps, anyone, asked.request);
    await showPage(request, response, 'catalogue', {
      ...asked.view,
      entries: page.items.map((entry) => entryView(entry, agencies)),
      next: nextPage('/catalogue', asked, page, ({ madeOn }) => madeOn),
    });
  });
  router.get('/catalogue/:id', async (request, response, next) => {
    const entry = await readCatalogueEntry(deps, anyone, request.params.id);
    const agency = entry && (await deps.directory.agency(entry.agencyId));
    if (!entry || !agency) return next();
    const view = { entry: entryView(entry, [agency]), agency: agencyView(agency) };
    await showPage(request, response, 'catalogue-entry', view);
  });
}

const formNames = {
  PAPER: { zh: '纸质', en: 'paper' },
  ELECTRONIC: { zh: '电子', en: 'electronic' },
  PAPER_AND_ELECTRONIC: { zh: '纸质和电子', en: 'paper and electronic' },
  AUDIOVISUAL: { zh: '音像', en: 'sound or pictures' },
} as const satisfies Record<CatalogueForm, Wording>;

function entryView(entry: CatalogueEntry, agencies: readonly Agency[]) {
  const { id, indexNo, name, summary, madeOn, responsibleUnit, form, agencyId } = entry;
  const agency = agencies.find((one) => one.id === agencyId);
  return {
    url: `/catalogue/${id}`,
    applyUrl: `/apply?${new URLSearchParams({ agency: agency?.code ?? '', about: name, indexNo })}`,
    indexNo,
    name,
    summary,
    madeOn: plainDay(madeOn),
    responsibleUnit,
    form: formNames[form],
    agencyName: agency?.name ?? '',
  };
}

function plainDay(on: Day): Wording {
  return { zh: chineseDay(on), en: englishDay(on) };
}
