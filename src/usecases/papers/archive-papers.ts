import { groundNames, retentionNames } from '../../case-file/names.ts';
import { titleOfFiled } from '../archive/file-journal.ts';
import type { FileCoverData, FileListData } from '../ports/record-papers.ts';
import { lastEntryOf, nameIf, paperFrame, type PaperDesk } from './paper-desk.ts';

/** 卷宗封面. @returns undefined until the case is archived */
export function fileCover(desk: PaperDesk): FileCoverData | undefined {
  const { agency, file } = desk;
  const { archived, application, closedOn, outcome } = file;
  if (!archived || !application || closedOn === undefined) return undefined;
  return {
    ...paperFrame(desk),
    kind: 'FILE_COVER',
    archivalCode: archived.archivalCode,
    fondsNo: agency.fondsNo,
    year: closedOn.slice(0, 4),
    caseTitle: `${application.applicant.name}申请政府信息公开案`,
    outcome: outcome === undefined ? '' : groundNames[outcome].zh,
    openedOn: file.submittedOn,
    closedOn,
    retention: retentionNames[archived.retention].zh,
    handlerName: nameIf(desk, file.handlerId),
    itemCount: archived.items.length,
  };
}

/** 卷内目录. @returns undefined until the case is archived */
export function fileList(desk: PaperDesk): FileListData | undefined {
  const filed = lastEntryOf(desk, 'ARCHIVED');
  const { archived } = desk.file;
  if (!archived || !filed) return undefined;
  return {
    ...paperFrame(desk),
    kind: 'FILE_LIST',
    archivalCode: archived.archivalCode,
    items: archived.items.map((item, index) => ({
      no: index + 1,
      name: titleOfFiled(item),
      sha256: item.sha256.slice(0, 16),
    })),
    filedBy: desk.nameOf(filed.actor),
    filedOn: filed.fact.on,
  };
}
