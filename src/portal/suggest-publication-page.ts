import type { Router } from 'express';
import { paragraphLimit } from '../case-file/input-text.ts';
import { suggestPublication } from '../usecases/related/suggest-publication.ts';
import { applicantActPage } from './applicant-act-page.ts';
import type { PortalRoom } from './portal-room.ts';

/** 建议主动公开 (art. 44): that what was given to one be published for all. */
export function suggestPublicationPage(room: PortalRoom, router: Router): void {
  applicantActPage(room, router, {
    name: 'suggest-publication',
    action: 'suggestPublication',
    fieldNames: ['reason'],
    shown: () => ({}),
    read: (reader) => ({
      reason: reader.required(
        'reason',
        { zh: '请写明为什么应当让公众知道。', en: 'Say why the public should know.' },
        paragraphLimit,
      ),
    }),
    perform: suggestPublication,
  });
}
