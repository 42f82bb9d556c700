import { type Request, type Response, type Router, urlencoded } from 'express';
import { trackApplication } from '../usecases/queries/track-application.ts';
import type { Wording } from '../statute/wording.ts';
import { type FieldErrors, fieldReader } from './field-reader.ts';
import type { PortalRoom } from './portal-room.ts';
import { trackingProblems } from './tracking-problems.ts';
import { errorList, fieldViews, typedFields } from './typed-fields.ts';

const fieldNames = ['number', 'code'] as const;
type FieldName = (typeof fieldNames)[number];

interface Problem {
  readonly errors?: FieldErrors<FieldName>;
  readonly problem?: Wording;
  readonly status: number;
}

/** 查询进度: by number and code, from paper or from the code printed on the receipt. */
export function trackPage(room: PortalRoom, router: Router): void {
  router.get('/track', async (request, response) => {
    await showTrackForm(room, request, response, typedFields(request.query));
  });
  router.post('/track', urlencoded({ extended: false, limit: '10kb' }), async (request, response) => {
    const fields = typedFields(request.body);
    const problem = await openCase(room, response, fields);
    if (problem) return showTrackForm(room, request, response, fields, problem);
    response.redirect(303, '/track/case');
  });
  router.post('/track/leave', (_request, response) => {
    room.closeApplicantSession(response);
    response.redirect(303, '/track?left=1');
  });
}

async function openCase(
  { deps, openApplicantSession }: PortalRoom,
  response: Response,
  fields: Readonly<Record<string, string>>,
): Promise<Problem | undefined> {
  const reader = fieldReader<FieldName>(fields);
  const number = reader.required('number', { zh: '请填写申请编号。', en: 'Enter the application number.' });
  const code = reader.required('code', { zh: '请填写查询码。', en: 'Enter the query code.' });
  const { errors } = reader;
  if (Object.keys(errors).length > 0) return { errors, status: 422 };
  const tracked = await trackApplication(deps, number.normalize('NFKC'), code);
  if (!tracked.found) return trackingProblems[tracked.reason];
  openApplicantSession(response, tracked.row.id, tracked.row.queryCodeIssue);
  return undefined;
}

async function showTrackForm(
  { showPage }: PortalRoom,
  request: Request,
  response: Response,
  values: Readonly<Record<string, string>>,
  { errors = {}, problem, status }: Problem = { status: 200 },
): Promise<void> {
  const fields = fieldViews<FieldName>(fieldNames, values, errors);
  const view = {
    fields,
    errors: errorList(fields),
    problem: problem ?? '',
    left: values['left'] === '1',
    closed: values['closed'] === '1',
  };
  await showPage(request, response, 'track', view, { status, personal: true });
}
