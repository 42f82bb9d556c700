/** The months of a period, each as far as the period has it; at most 24, the last ones. */
export function monthsOf(
  from: string,
  to: string,
): readonly { readonly from: string; readonly to: string }[] {
  const months: { readonly from: string; readonly to: string }[] = [];
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = nextMonth(month)) {
    const last = lastDayOf(month);
    months.push({
      from: from > `${month}-01` ? from : `${month}-01`,
      to: to < last ? to : last,
    });
  }
  return months.slice(-24);
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}

function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
