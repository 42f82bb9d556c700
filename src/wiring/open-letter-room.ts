import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { readFontChains } from '../letters/fonts/read-font-chains.ts';
import { createLetterPress, type Press } from '../letters/press.ts';
import { readTemplateTexts } from '../letters/read-letter-templates.ts';
import { createThreadedBinder } from '../letters/threaded-binder.ts';
import { createThreadedPainter } from '../letters/threaded-painter.ts';
import { openTemplateShelf, type TemplateShelf } from '../store/template-shelf.ts';
import type { Clock } from '../usecases/ports/clock.ts';
import type { PrintBinder } from '../usecases/ports/print-binder.ts';
import { operatorsFonts } from './operators-fonts.ts';
import { root } from './root.ts';

export interface LetterRoom {
  readonly press: Press;
  readonly templateShelf: TemplateShelf;
  readonly printBinder: PrintBinder;
  /** Ends the threads that paint and bind. */
  close(): Promise<void>;
}

/** The press with the installation's own texts and fonts, a thread that paints for it, and one that binds print sets. */
export async function openLetterRoom(
  config: Config,
  { pool, clock, log }: { readonly pool: Pool; readonly clock: Clock; readonly log: Logger },
): Promise<LetterRoom> {
  const fonts = operatorsFonts(config);
  const painter = createThreadedPainter(readFontChains(fonts.fontsDir));
  const templatesDir = `${root}templates`;
  const templateShelf = await openTemplateShelf(pool, readTemplateTexts(templatesDir), clock.now);
  const press = createLetterPress({ templatesDir, texts: templateShelf, ...fonts, painter: painter.paint });
  const unfit = [...press.templates.unfit().keys()];
  if (unfit.length > 0)
    log.warn({ templates: unfit }, 'edited texts of letters that this version cannot use');
  const printBinder = createThreadedBinder();
  async function close(): Promise<void> {
    await printBinder.close();
    await painter.close();
  }
  return { press, templateShelf, printBinder, close };
}
