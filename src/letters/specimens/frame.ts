import { day } from '../../calendar/day.ts';
import type { Wording } from '../../statute/wording.ts';
import type {
  LetterFrame,
  OfficeFrame,
  RemedyData,
  VerificationData,
} from '../../usecases/ports/letter-frames.ts';
import type { AnsweringData } from '../../usecases/ports/consultation-letters.ts';

/** The office that the specimens come from, and the case that they are about. */
export const office: OfficeFrame = {
  agencyName: '清湖县人民政府办公室',
  agencyAddress: '清湖县清湖镇人民路1号',
  agencyPhone: '0000-6123456',
  datedOn: day('2026-03-20'),
  applicationNo: 'QH01-2026-00012',
};

export const frame: LetterFrame = {
  ...office,
  applicantName: '周沐言',
  channelText: '互联网',
  submittedOn: day('2026-03-02'),
  receivedOn: day('2026-03-03'),
  description:
    '清湖县2025年度老旧小区改造项目的立项批复、中标结果以及工程款拨付情况，时间范围为2025年1月1日至2025年12月31日。',
};

export const eitherRoute: RemedyData = {
  reconsiderationFirst: false,
  reconsiderationAuthority: '清湖县人民政府',
  court: '清湖县人民法院',
};

/** 网上提出意见 to a letter with this number. */
export function answeringOf(no: string): AnsweringData {
  const page = 'https://xxgk.qinghu.example/consultation';
  const code = 'W7PD-3KMX-9FT';
  return { code, page, url: `${page}?${new URLSearchParams({ no, code }).toString()}` };
}

/** 文书核验 of a letter with this number. */
export function verificationOf(no: string): VerificationData {
  const page = 'https://xxgk.qinghu.example/verify';
  const code = 'H4TZ-6WNC-R8P';
  return { no, code, page, url: `${page}?${new URLSearchParams({ no, code }).toString()}` };
}

/** 暂定: a day that is named is counted in a year whose holidays are not announced. */
export const unannounced = { provisionalYears: ['2027'] } as const;
export const provisional: Wording = { zh: '日期为暂定', en: 'a day that may move' };
