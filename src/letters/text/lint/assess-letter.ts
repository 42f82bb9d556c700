import type { Token } from 'liquidjs';
import type { TemplateFinding } from '../../../case-file/template-finding.ts';
import type { TemplateTexts } from '../../../usecases/ports/letter-templates.ts';
import { specimensOf } from '../../specimens/specimens.ts';
import { includedBy, partialsOf, splitTemplate } from '../template-text.ts';
import { finding, hasErrors, type Place } from './finding.ts';
import { lettersOf } from './letters-of.ts';
import type { Stop, Use } from './template-uses.ts';
import { type Drawing, tryTemplate } from './trial.ts';

/** What an edited text is checked against. */
export interface Ground {
  /** What came with the service. */
  readonly shipped: TemplateTexts;
  /** What letters are drawn from now. */
  readonly inForce: TemplateTexts;
  readonly drawing: Drawing;
}

/**
 * Checks one letter as a whole, its partials with it: every datum it names, whichever way its conditions fall; then,
 * where nothing is wrong with that, every specimen of its kind.
 * @param edited the text whose editor is told: the letter itself, or a partial in it
 */
export function assessLetter(
  letter: string,
  edited: string,
  texts: TemplateTexts,
  ground: Ground,
): readonly TemplateFinding[] {
  const shipped = lettersOf(ground.shipped).letter(letter);
  const read = lettersOf(texts).letter(letter, shipped.template);
  const start: Place = { line: edited === letter ? read.bodyLine : 1, column: 1 };

  function placeOf(token: Token): Place {
    const [line = 1, column = 1] = token.getPosition();
    return { line: line + start.line - 1, column };
  }
  function placeIn(stack: readonly Stop[]): Place {
    const stop = stack.find(({ name }) => name === edited);
    return stop ? placeOf(stop.token) : start;
  }
  /** Inside a partial that the edited text includes, the include is where its editor looks. */
  function placeOfText(token: Token | undefined): Place {
    const body = bodyOf(edited, texts);
    if (!token || token.input === body) return token ? placeOf(token) : start;
    const partial = [...texts].find(([, { text }]) => text === token.input)?.[0] ?? '';
    const entry = includedBy(body).find(
      (name) => name === partial || partialsOf(texts.get(name)?.text ?? '', texts).includes(partial),
    );
    return entry === undefined ? start : placeAt(body, body.indexOf(entry), start);
  }

  const walked = read.uses.spots.map(({ code, subject, stack }) => {
    const deepest = stack.at(-1)?.name ?? edited;
    const named = deepest === edited || code === 'UNUSED_PARAMETER' ? subject : `${deepest}: ${subject}`;
    return finding(code, placeIn(stack), named);
  });
  const compared = [
    ...droppedUses(shipped.uses.uses, read.uses.uses, shipped.template.required).map(([code, path]) =>
      finding(code, start, path),
    ),
    ...droppedWords(bodyOf(edited, ground.shipped), bodyOf(edited, texts)).map((words) =>
      finding('LEGAL_WORDS_DROPPED', start, words),
    ),
  ];
  if (hasErrors(walked)) return [...walked, ...compared];
  const tried = specimensOf[read.template.id].flatMap((specimen) =>
    tryTemplate(read.template, shipped.template, specimen, ground.drawing).map(({ code, subject, token }) =>
      finding(code, placeOfText(token), subject),
    ),
  );
  return [...walked, ...compared, ...tried];
}

function placeAt(body: string, offset: number, start: Place): Place {
  const before = body.slice(0, offset).split('\n');
  return { line: start.line + before.length - 1, column: 1 };
}

function bodyOf(name: string, texts: TemplateTexts): string {
  const { sort, text } = texts.get(name) ?? { sort: 'PARTIAL', text: '' };
  return sort === 'PARTIAL' ? text : (splitTemplate(text)?.body ?? '');
}

type Dropped = 'REMEDY_MISSING' | 'REQUIRED_NOT_PRINTED' | 'DATUM_NO_LONGER_PRINTED' | 'DATUM_NO_LONGER_USED';

/** What the shipped text prints or asks, whichever way its conditions fall, and the other no longer does. */
function droppedUses(
  before: readonly Use[],
  after: readonly Use[],
  required: readonly string[],
): readonly (readonly [Dropped, string])[] {
  const printedNow = pathsOf(after, 'PRINTED');
  const usedNow = new Set([...printedNow, ...pathsOf(after, 'TESTED')]);
  const printed = [...pathsOf(before, 'PRINTED')].filter((path) => !printedNow.has(path));
  const tested = [...pathsOf(before, 'TESTED')].filter(
    (path) => !usedNow.has(path) && !pathsOf(before, 'PRINTED').has(path),
  );
  return [
    ...printed.map((path) => [droppedPrint(path, required.includes(path)), path] as const),
    ...tested.map((path) => ['DATUM_NO_LONGER_USED', path] as const),
  ];
}

function droppedPrint(path: string, isRequired: boolean): Dropped {
  if (!isRequired) return 'DATUM_NO_LONGER_PRINTED';
  return path.startsWith('remedy.') ? 'REMEDY_MISSING' : 'REQUIRED_NOT_PRINTED';
}

function pathsOf(uses: readonly Use[], how: Use['how']): ReadonlySet<string> {
  return new Set(uses.filter((use) => use.how === how).map(({ path }) => path));
}

const legalWords =
  /《[^》]+》(?:第[一二三四五六七八九十百]+条(?:第[一二三四五六七八九十]+款)?(?:第（[一二三四五六七八九十]+）项)?)?|\d+(?:个工作)?日|[一二三四五六七八九十]+个月/gu;

/** Articles and terms that the shipped text names more often than the other. */
function droppedWords(shipped: string, text: string): readonly string[] {
  const named: readonly string[] = shipped.match(legalWords) ?? [];
  const now: readonly string[] = text.match(legalWords) ?? [];
  return [...new Set(named)].filter((words) => times(words, now) < times(words, named));
}

function times(words: string, all: readonly string[]): number {
  return all.filter((each) => each === words).length;
}
