import type { Request, Response } from 'express';
import { Liquid } from 'liquidjs';
import type { AssetPaths } from './assets.ts';
import { footerView, type SiteFooter } from './site-footer.ts';
import { viewOf } from './view-preferences.ts';

export interface PageOptions {
  /** Default 200. */
  readonly status?: number;
  /** The page says something about one person: no cache may keep it. */
  readonly personal?: boolean;
}

/** Shows a page: the template's name, and everything it says. */
export type ShowPage = (
  request: Request,
  response: Response,
  template: string,
  content: object,
  options?: PageOptions,
) => Promise<void>;

function isWording(value: unknown): value is { readonly zh: string; readonly en: string } {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;
}

/** Between the two languages of words that a template hands on to a part. */
const between = ' // ';

function wordingOf(words: unknown, en: unknown): { readonly zh: unknown; readonly en: unknown } {
  if (isWording(words)) return words;
  if (en !== undefined || typeof words !== 'string') return { zh: words, en };
  const [zh, translation = zh] = words.split(between);
  return { zh, en: translation };
}

/**
 * 网页: LiquidJS with every value escaped. A variable or filter that does not exist is a fault, so that a
 * page never leaves out silently what it should say. Words stand in both languages side by side:
 * `{{ '查询进度' | say: 'Track a request' }}`, or `{{ wording | say }}` of a `{ zh, en }`; handed to a part as
 * `label: '姓名 // Name'`, since what a part is handed takes no filter.
 * @param assets the style sheet that all pages link, and the scripts that some do
 * @param site what the footer says
 */
export function createPages(templatesDir: string, assets: AssetPaths, site: SiteFooter): ShowPage {
  const engine = new Liquid({
    root: templatesDir,
    extname: '.liquid',
    cache: true,
    outputEscape: 'escape',
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    jsTruthy: true,
  });
  engine.registerFilter('say', function (words: unknown, en: unknown): unknown {
    const { english } = this.context.globals as unknown as { readonly english: boolean };
    const { zh: chinese, en: translation } = wordingOf(words, en);
    return english ? translation : chinese;
  });
  return async function showPage(request, response, template, content, options = {}) {
    const frame = {
      path: request.path,
      from: request.method === 'GET' ? request.originalUrl : request.path,
      view: viewOf(request),
      ...assets,
      site: footerView(site),
    };
    // Globals reach into `render`ed parts, where nothing else does.
    const globals = { english: frame.view.english };
    const html: unknown = await engine.renderFile(template, { frame, ...content }, { globals });
    response
      .status(options.status ?? 200)
      .set('Cache-Control', options.personal ? 'no-store' : 'private, no-cache')
      .set('Vary', 'Cookie')
      // Without it browsers send the Origin of a form as "null"; other sites still learn nothing.
      .set('Referrer-Policy', 'same-origin')
      .type('html')
      .send(String(html));
  };
}
