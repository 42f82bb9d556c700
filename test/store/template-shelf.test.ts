import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../src/access/actor.ts';
import { createLetterPress } from '../../src/letters/press.ts';
import { readTemplateTexts } from '../../src/letters/read-letter-templates.ts';
import { createTemplateWorkshop } from '../../src/letters/workshop.ts';
import { createTemplateRegister } from '../../src/store/template-register.ts';
import { openTemplateShelf, type TemplateShelf } from '../../src/store/template-shelf.ts';
import type { Dependencies } from '../../src/usecases/dependencies.ts';
import type { TemplateTexts } from '../../src/usecases/ports/letter-templates.ts';
import { letterTemplate } from '../../src/usecases/queries/letter-templates.ts';
import { publishTemplate } from '../../src/usecases/templates/publish-template.ts';
import { saveTemplateDraft } from '../../src/usecases/templates/save-template-draft.ts';
import { aReplyProvided } from '../../src/letters/specimens/letters.ts';
import { templatesDir } from '../letters/press-under-test.ts';
import { type Service, startService } from '../support/service.ts';

let service: Service;
let admin: Actor;
const name = 'contact';
const shipped = readTemplateTexts(templatesDir);

beforeAll(async () => {
  service = await startService();
  const grants = [{ role: 'ADMINISTRATOR' as const, agencyId: service.agencyId('QH01') }];
  admin = { kind: 'STAFF', id: service.staffId('su.yanqiu'), unitIds: [], grants };
});

afterAll(() => service.close());

/** What the next version of the service brings: one text is worded otherwise. */
function nextVersion(by: string, of = name): TemplateTexts {
  const { sort, text } = shipped.get(of) ?? { sort: 'PARTIAL', text: '' };
  return new Map([...shipped, [of, { sort, version: 0, text: text.replace('有疑问的', by) }]]);
}

function opened(texts: TemplateTexts): Promise<TemplateShelf> {
  return openTemplateShelf(service.product.database.pool, texts, () => '2026-03-02T02:00:00.000Z');
}

/** The product as another version of it would stand on the same database. */
async function productWith(texts: TemplateTexts): Promise<Dependencies> {
  const shelf = await opened(texts);
  const press = createLetterPress({ templatesDir, texts: shelf });
  return {
    ...service.product.deps,
    press,
    templateRegister: createTemplateRegister(service.product.database.pool, shelf.refresh),
    templateWorkshop: createTemplateWorkshop(shelf, press),
  };
}

async function versionsOf(text: string): Promise<readonly string[]> {
  const versions = await service.product.deps.templateRegister.versions();
  return versions.filter((one) => one.name === text).map(({ version, state }) => `${version} ${state}`);
}

describe('what comes with the service', () => {
  it('is kept once, however often the service starts, and however many start at once', async () => {
    await Promise.all([opened(shipped), opened(shipped), opened(shipped)]);
    expect(await versionsOf(name)).toEqual(['1 SHIPPED']);
  });

  it('is a new version when the next version of the service words it otherwise', async () => {
    const next = await opened(nextVersion('有不明之处的'));
    expect([next.shipped().get(name)?.version, next.shipped().get('closing')?.version]).toEqual([2, 1]);
    expect(await versionsOf(name)).toEqual(['1 SHIPPED', '2 SHIPPED']);
  });

  it('has its old number where the old version of the service still runs', async () => {
    expect((await opened(shipped)).shipped().get(name)?.version).toBe(1);
    expect(await versionsOf(name)).toEqual(['1 SHIPPED', '2 SHIPPED']);
  });

  it('is found again by its number', async () => {
    const shelf = await opened(shipped);
    const texts = await shelf.kept({ [name]: 2, closing: 1 });
    expect(texts.get(name)?.text).toContain('有不明之处的');
    expect(texts.get('closing')?.text).toBe(shipped.get('closing')?.text);
    await expect(shelf.kept({ [name]: 9 })).rejects.toThrow('version 9 of contact was not kept');
  });
});

describe('an edit and the next version of the service', () => {
  it('a draft is not published over a text it was not made from', async () => {
    const old = await productWith(shipped);
    const text = (shipped.get(name)?.text ?? '').replace('可以与', '请与');
    await saveTemplateDraft(old, admin, { name, text, basedOn: 1, why: '' });
    const next = await productWith(nextVersion('有不明之处的'));
    const publication = { name, version: 3, why: '试' };
    expect(await publishTemplate(next, admin, publication)).toEqual({
      ok: false,
      refusal: { code: 'TEMPLATE_OUTDATED', seen: 1, now: 2 },
    });
    // It is edited anew, from the text that is in force now.
    expect(await saveTemplateDraft(next, admin, { name, text, basedOn: 3, why: '' })).toMatchObject({
      ok: false,
      refusal: { code: 'TEMPLATE_OUTDATED', seen: 3, now: 2 },
    });
    expect(await saveTemplateDraft(next, admin, { name, text, basedOn: 2, why: '' })).toMatchObject({
      ok: true,
    });
    expect(await publishTemplate(next, admin, { ...publication, version: 4 })).toMatchObject({ ok: true });
    expect(await letterTemplate(next, admin, name)).toMatchObject({ shippedChanged: false });
    expect(next.press.wording('LAPSE_NOTICE').parts[name]).toBe(5);
  });

  it('an edit stays in force, and administrators are told that what it was made from has changed', async () => {
    const next = await productWith(nextVersion('想进一步了解的'));
    expect(await letterTemplate(next, admin, name)).toMatchObject({
      inForce: { version: 5 },
      shippedChanged: true,
      unusable: [],
    });
  });

  it('where the edit cannot be used any more, letters are drawn from what came with the service', async () => {
    // The next version of the service has the letters give this part a name it did not give before.
    const dropped = [...shipped].map(([each, { sort, text }]) => {
      const words = text.replaceAll(`'contact', paper:`, `'contact', document:`);
      return [
        each,
        { sort, version: 0, text: words.replace(/本\{\{ paper \}\}有疑问/u, '本{{ document }}有疑问') },
      ] as const;
    });
    const next = await productWith(new Map(dropped));
    expect(await letterTemplate(next, admin, name)).toMatchObject({
      inForce: { version: 5 },
      unusable: expect.arrayContaining([expect.objectContaining({ code: 'UNKNOWN_VARIABLE' })]),
    });
    const { parts } = next.press.wording('REPLY_PROVIDED');
    expect(parts[name]).toBe(next.templateWorkshop.shipped().get(name)?.version);
    expect(next.press.check(aReplyProvided())).toEqual([]);
  });
});
