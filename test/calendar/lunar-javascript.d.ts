/** The part of lunar-javascript the festival test uses; the package has no types. */
declare module 'lunar-javascript' {
  interface SolarDay {
    next(days: number): SolarDay;
    toYmd(): string;
  }
  interface LunarDay {
    getSolar(): SolarDay;
    getJieQiTable(): Readonly<Record<string, SolarDay>>;
  }
  export const Lunar: { fromYmd(year: number, month: number, day: number): LunarDay };
}
