import { jestExpect } from '@jest/expect';
import { bind } from 'jest-each';

/** What the tests of the pure rooms use of '@jest/globals'. Describing collects; what runs, and when, is the runner's to say. */
export const expect = jestExpect;

const collected = [];
const headings = [];

export function describe(heading, body) {
  headings.push(heading);
  body();
  headings.pop();
}
describe.each = bind(describe, false);

export function it(title, body) {
  collected.push({ name: [...headings, title].join(' '), body });
}
it.each = bind(it, false);

/** The tests described since the last call. */
export function takeCollected() {
  return collected.splice(0);
}
