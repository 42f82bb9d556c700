import type { SearchRecordData } from '../ports/papers.ts';
import { nameIf, paperFrame, type PaperDesk } from './paper-desk.ts';

/** 检索记录表 (art. 36 item 4). @returns undefined while nothing was searched */
export function searchRecord(desk: PaperDesk): SearchRecordData | undefined {
  const { application, searches, handlerId } = desk.file;
  if (!application || searches.length === 0) return undefined;
  return {
    ...paperFrame(desk),
    kind: 'SEARCH_RECORD',
    description: application.description,
    searches: searches.map(({ on, places, keywords, searchedBy, result }) => ({
      on,
      places,
      keywords,
      searchedBy,
      result,
    })),
    handlerName: nameIf(desk, handlerId),
  };
}
