import contract from 'virtual:contract';

/** What is said when an act is done: which. @param title what its form is called, where that says more than the act's name */
export function doneText(mutation: string | undefined, title?: string): string {
  const name = title ?? (mutation === undefined ? undefined : contract.mutations[mutation]?.title);
  return name === undefined ? '已办理' : `${name}：已办理`;
}
