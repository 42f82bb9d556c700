/** What the benchmarks use of packages that are installed only when they run. */
declare module 'date-fns' {
  export function addBusinessDays(date: Date, amount: number): Date;
}
