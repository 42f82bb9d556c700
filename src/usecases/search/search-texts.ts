import type { Attachment } from '../../case-file/application.ts';
import type { CaseFile } from '../../case-file/case-file.ts';
import { coHandlingFilesOf } from '../../case-file/co-handling-standing.ts';
import { fold, voidedSeqs } from '../../case-file/fold.ts';
import { enclosuresOf } from '../../case-file/reply-content.ts';
import { opinionFilesOf } from '../../case-file/opinion-files.ts';
import { submittedFilesOf } from '../../case-file/submitted-files.ts';
import { recordingsOf } from '../../case-file/services.ts';
import type { Dependencies } from '../dependencies.ts';
import { drawable } from '../letters/letter-orders.ts';
import type { CaseToIndex, IndexedCase, LetterToIndex, SearchField, SearchText } from '../ports/search.ts';
import { foldedText, searchTerms } from './search-terms.ts';

type Words = Pick<Dependencies, 'publicUrl'> & { readonly press: Pick<Dependencies['press'], 'text'> };

/** Whoever reads the index learns no code from it. */
const withoutCodes = { of: () => '', matches: () => false };

/** 可检索的文字 of a case: its number, names and description, the names of its files, the words of its letters that are not void. */
export async function searchTextsOf(
  words: Words,
  { id, journal, letters, indexed }: CaseToIndex,
): Promise<IndexedCase> {
  const file = fold(id, journal);
  const voided = voidedSeqs(journal);
  const standing = letters.filter(({ seq }) => !voided.has(seq));
  const toWrite = standing.filter((letter) => !indexed.has(letter.id));
  const ofLetters = await Promise.all(
    toWrite.map(async (letter) => textOf('LETTER', letter.id, await wordsOf(words, letter))),
  );
  return {
    caseId: id,
    texts: [...ownTexts(file), ...fileNames(file), ...ofLetters],
    kept: standing.filter((letter) => indexed.has(letter.id)).map((letter) => letter.id),
  };
}

function ownTexts({ applicationNo, application, mail }: CaseFile): readonly SearchText[] {
  const fields: Partial<Record<SearchField, string | undefined>> = {
    NUMBER: applicationNo,
    APPLICANT:
      application && [application.applicant.name, application.agent?.name].filter(Boolean).join('、'),
    SENDER: mail && [mail.senderName, mail.waybillNo].filter(Boolean).join(' '),
    DESCRIPTION: application?.description,
  };
  return Object.entries(fields).flatMap(([field, body]) =>
    body === undefined || body === '' ? [] : [textOf(field as SearchField, '', body)],
  );
}

function fileNames(file: CaseFile): readonly SearchText[] {
  const files: readonly Attachment[] = [
    ...(file.application?.attachments ?? []),
    ...submittedFilesOf(file),
    ...(file.draft ? enclosuresOf(file.draft.reply) : []),
    ...coHandlingFilesOf(file),
    ...opinionFilesOf(file),
    ...recordingsOf(file),
  ];
  const names = Map.groupBy(files, ({ sha256 }) => sha256);
  return [...names].map(([sha256, equal]) => {
    const called = new Set(equal.map(({ name }) => name));
    return textOf('ATTACHMENT', sha256, [...called].join('；'));
  });
}

async function wordsOf(
  { press, publicUrl }: Words,
  { id, data, wording, documentNo }: LetterToIndex,
): Promise<string> {
  const letter = drawable(
    { queryCodes: withoutCodes, checkCodes: withoutCodes, consultationCodes: withoutCodes, publicUrl },
    { id, data },
  );
  const words = await press.text(letter, wording);
  return documentNo === undefined ? words : `${documentNo}\n${words}`;
}

function textOf(field: SearchField, source: string, body: string): SearchText {
  return { field, source, body, folded: foldedText(body), terms: searchTerms(body) };
}
