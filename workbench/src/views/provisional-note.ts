interface MayMove {
  /** It runs from a service that is not recorded yet. */
  readonly awaitsService?: boolean;
  readonly explanation: { readonly presumed?: string; readonly provisional?: boolean };
}

/** 暂定: why a day that is counted may still move. @returns undefined where it stands */
export function provisionalNote({ awaitsService, explanation }: MayMove): string | undefined {
  if (awaitsService) return '暂定，送达后起算';
  if (explanation.presumed !== undefined) return '暂定，受理日期尚未登记';
  return explanation.provisional ? '暂定，当年节假日安排尚未公布' : undefined;
}
