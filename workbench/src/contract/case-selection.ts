/** Every member of CaseSelection as a fragment: a filter that comes back with one of them left out would open too wide. */
export const caseSelection = `fragment selection on CaseSelection {
  caseIds agencyId agencyIds states tasks waitingFor handlerId handlerIds unitId unitIds unassigned notDraftedBy lateness
  alertLevels silentApplicant unopened channels outcomes dueFrom dueBy submittedFrom submittedTo receivedFrom receivedTo
  repliedFrom repliedTo closedFrom closedTo text
}`;
