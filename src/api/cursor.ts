import { type Day, parseDay } from '../calendar/day.ts';
import { badInput } from './bad-input.ts';

/** Where a page ends, as the contract hands it out. */
export function cursorOf(key: Day | undefined, id: string): string {
  return btoa(`${key ?? ''}|${id}`);
}

const cursorId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** @throws GraphQLError where it is no cursor of this list */
export function readCursor(cursor: string): { key: Day | undefined; id: string } {
  const [key = '', id = ''] = /^[A-Za-z0-9+/=]+$/.test(cursor) ? decoded(cursor).split('|') : [];
  if (!cursorId.test(id) || (key !== '' && parseDay(key) === undefined)) {
    throw badInput(['after'], 'after 不是有效的游标', 'after is no cursor of this list');
  }
  return { key: parseDay(key), id };
}

function decoded(cursor: string): string {
  try {
    return atob(cursor);
  } catch {
    return '';
  }
}
