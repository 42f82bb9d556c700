import type { Attachment } from './application.ts';
import type { CaseFile } from './case-file.ts';

/** 申请人网上提交的材料 beside the application: corrections that wait for their confirmation, and vouchers of payment. */
export function submittedFilesOf({
  corrections,
  feeNotices,
  withdrawnFeeNotices,
}: Pick<CaseFile, 'corrections' | 'feeNotices' | 'withdrawnFeeNotices'>): readonly Attachment[] {
  const waiting = corrections.filter(({ receivedOn }) => receivedOn === undefined);
  const vouchers = [...withdrawnFeeNotices, ...feeNotices].flatMap(({ declared, notFound }) =>
    [...notFound.map((one) => one.declared), declared].flatMap((one) => one?.files ?? []),
  );
  return [...waiting.flatMap(({ submitted }) => submitted?.files ?? []), ...vouchers];
}
