import type { Router } from 'express';
import { chineseDay } from '../calendar/chinese-day.ts';
import { listPublishedAnswers, readPublishedAnswer } from '../usecases/catalogue/list-published-answers.ts';
import type { Agency } from '../usecases/ports/agencies.ts';
import type { PublishedAnswer } from '../usecases/ports/published-answers.ts';
import { agencyView } from './agency-view.ts';
import { englishDay } from './day-wording.ts';
import type { PortalRoom } from './portal-room.ts';
import { askedList, nextPage } from './public-list.ts';

const anyone = { kind: 'ANYONE' } as const;

/** 公开答复: what others asked and were answered, to search before asking. */
export function answersPage({ deps, showPage }: PortalRoom, router: Router): void {
  router.get('/answers', async (request, response) => {
    const agencies = await deps.directory.agencies();
    const asked = askedList(request, agencies);
    const page = await listPublishedAnswers(deps, anyone, asked.request);
    await showPage(request, response, 'answers', {
      ...asked.view,
      answers: page.items.map((answer) => answerView(answer, agencies)),
      next: nextPage('/answers', asked, page, ({ changedOn }) => changedOn),
    });
  });
  router.get('/answers/:id', async (request, response, next) => {
    const answer = await readPublishedAnswer(deps, anyone, request.params.id);
    const agency = answer && (await deps.directory.agency(answer.agencyId));
    if (!answer || !agency) return next();
    const view = { answer: answerView(answer, [agency]), agency: agencyView(agency) };
    await showPage(request, response, 'answer', view);
  });
}

function answerView(
  { id, title, question, answer, changedOn, agencyId }: PublishedAnswer,
  agencies: readonly Agency[],
) {
  return {
    url: `/answers/${id}`,
    title,
    question,
    answer,
    publishedOn: { zh: chineseDay(changedOn), en: englishDay(changedOn) },
    agencyName: agencies.find((one) => one.id === agencyId)?.name ?? '',
  };
}
