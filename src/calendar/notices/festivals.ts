import { addDays, day } from '../day.ts';

/**
 * 法定节日 2027–2036 (全国年节及纪念日放假办法 2024, art. 2): the days every year has, for years whose notice is not out.
 * The swap of weekends is the State Council's to decide and is not guessed.
 */
export const festivalLaw = '全国年节及纪念日放假办法第二条';

/** The festivals that follow the moon and the sun. 春节 is four days from 除夕; the others are one day. */
export interface MovableFestivals {
  readonly year: number;
  readonly springFestivalEve: string;
  readonly qingming: string;
  readonly dragonBoat: string;
  readonly midAutumn: string;
}

export const movableFestivals: readonly MovableFestivals[] = [
  festivals(2027, '02-05', '04-05', '06-09', '09-15'),
  festivals(2028, '01-25', '04-04', '05-28', '10-03'),
  festivals(2029, '02-12', '04-04', '06-16', '09-22'),
  festivals(2030, '02-02', '04-05', '06-05', '09-12'),
  festivals(2031, '01-22', '04-05', '06-24', '10-01'),
  festivals(2032, '02-10', '04-04', '06-12', '09-19'),
  festivals(2033, '01-30', '04-04', '06-01', '09-08'),
  festivals(2034, '02-18', '04-05', '06-20', '09-27'),
  festivals(2035, '02-07', '04-05', '06-10', '09-16'),
  festivals(2036, '01-27', '04-04', '05-30', '10-04'),
];

export interface StatutoryFestival {
  readonly festival: string;
  /** 'YYYY-MM-DD' or 'YYYY-MM-DD..YYYY-MM-DD'. */
  readonly span: string;
}

/** 法定节日 of a year, in the order of art. 2. */
export function statutoryFestivals(festivals: MovableFestivals): readonly StatutoryFestival[] {
  const { year, springFestivalEve, qingming, dragonBoat, midAutumn } = festivals;
  return [
    { festival: '元旦', span: `${year}-01-01` },
    { festival: '春节', span: `${springFestivalEve}..${addDays(day(springFestivalEve), 3)}` },
    { festival: '清明节', span: qingming },
    { festival: '劳动节', span: `${year}-05-01..${year}-05-02` },
    { festival: '端午节', span: dragonBoat },
    { festival: '国庆节', span: `${year}-10-01..${year}-10-03` },
    { festival: '中秋节', span: midAutumn },
  ];
}

function festivals(
  year: number,
  springFestivalEve: string,
  qingming: string,
  dragonBoat: string,
  midAutumn: string,
): MovableFestivals {
  return {
    year,
    springFestivalEve: `${year}-${springFestivalEve}`,
    qingming: `${year}-${qingming}`,
    dragonBoat: `${year}-${dragonBoat}`,
    midAutumn: `${year}-${midAutumn}`,
  };
}
