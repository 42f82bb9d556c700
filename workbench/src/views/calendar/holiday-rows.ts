/** A holiday while it is being typed. */
export interface HolidayTyped {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly worked: readonly string[];
}

export const noHoliday: HolidayTyped = { name: '', from: '', to: '', worked: [] };

/** As the contract takes it. */
export function holidayInput({ name, from, to, worked }: HolidayTyped): {
  readonly name: string;
  readonly off: string;
  readonly worked: readonly string[];
} {
  const off = to === '' || to === from ? from : `${from}..${to}`;
  return { name, off, worked: worked.filter((day) => day !== '') };
}
