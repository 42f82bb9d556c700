/** 办结: the states of a case in which nothing runs any more. */
export const closedStates: readonly string[] = ['REPLIED', 'ARCHIVED', 'LAPSED', 'WITHDRAWN'];
