import { json, type Response, Router } from 'express';
import { GraphQLError } from 'graphql';
import { createContext } from '../api/context.ts';
import { formatGraphqlError, type GraphqlEndpoint } from '../api/graphql-server.ts';
import { atReplyInput, replyFormOf } from '../api/reply-form-of.ts';
import { withoutNulls } from '../api/without-nulls.ts';
import { refusalWording } from '../case-file/refusal-wording.ts';
import type { Refusal } from '../case-file/refusals.ts';
import { formOrigin } from '../portal/same-origin.ts';
import { typedReplyPdf } from '../usecases/queries/typed-reply-pdf.ts';
import { callerOf, type Doorkeeper } from './actor-of.ts';
import { sayDraftBusy } from './draft-busy.ts';
import type { OneAtATime } from './one-at-a-time.ts';
import { requestIdOf } from './request-id.ts';
import { sendBytes } from './uploads/send-bytes.ts';

/**
 * `POST /cases/:id/reply-preview.pdf` {reply, keptEnclosures}, as `previewReply` takes them: the reply that is being typed, as a
 * draft in PDF, for whoever may preview it. It takes JSON only, which no form of another site can send.
 * Answers 400 to what the contract does not take, 422 to what cannot be drawn.
 * @param drafts the gate that those who want a saved draft pass too
 */
export function replyPreviewRoute(door: Doorkeeper, graphql: GraphqlEndpoint, drafts: OneAtATime): Router {
  const { deps } = door;
  const router = Router();
  router.post('/cases/:id/reply-preview.pdf', json({ limit: '1mb' }), async (request, response, next) => {
    const { actor, session } = await callerOf(door, request);
    if (actor.kind !== 'STAFF') return next();
    if (formOrigin(request, deps.publicUrl) === 'FOREIGN') {
      response.status(403).json(foreign);
      return;
    }
    const sent = graphql.readReply(request.body);
    if (sent instanceof GraphQLError) {
      const { extensions: { code, path, zh, en } = {} } = formatGraphqlError(sent.toJSON(), sent);
      response.status(400).json({ code, path: [path].flat().join('.'), zh, en });
      return;
    }
    const { reply, keptEnclosures } = sent;
    const form = await replyFormOf(createContext(deps, actor, requestIdOf(response), session), reply);
    if (!form.ok) return sayRefused(response, form.refusal);
    const drawn = await drafts(actor.id, () =>
      typedReplyPdf(deps, actor, request.params.id, withoutNulls(form.value), keptEnclosures),
    );
    if (drawn === 'BUSY') return sayDraftBusy(response);
    if (!drawn) return next();
    if (!drawn.ok) return sayRefused(response, atReplyInput(drawn.refusal, reply));
    const { name, pdf } = drawn.value;
    sendBytes(response, { name, mediaType: 'application/pdf' }, pdf);
  });
  return router;
}

function sayRefused(response: Response, refusal: Refusal): void {
  response.status(422).json({ ...refusal, ...refusalWording(refusal) });
}

const foreign = {
  code: 'FOREIGN_FORM',
  zh: '请求来自其他网站，没有生成PDF',
  en: 'The request came from another site; nothing was drawn',
};
