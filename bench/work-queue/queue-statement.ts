/**
 * The page as one would write it by hand: the columns of the screen, one join, one statement. The limit stands in it,
 * for twenty cases and one more: given as a parameter, PostgreSQL would plan the statement anew on every request.
 */
export const queueStatement = {
  name: 'queue',
  text: `select c.id, c.application_no as "applicationNo", c.state, c.channel, c.summary,
           c.applicant_name as "applicantName", c.submitted_on::text as "submittedOn",
           c.received_on::text as "receivedOn", c.reply_due_on::text as "replyDueOn", c.provisional,
           h.id as "handlerId", h.name as "handlerName"
         from case_file c left join staff_member h on h.id = c.handler_id
         where c.agency_id = $1 order by c.due_on, c.id limit 21`,
} as const;

export interface QueueRow {
  readonly id: string;
  readonly applicationNo: string | null;
  readonly state: string;
  readonly channel: string;
  readonly summary: string;
  readonly applicantName: string | null;
  readonly submittedOn: string;
  readonly receivedOn: string | null;
  readonly replyDueOn: string | null;
  readonly provisional: boolean;
  readonly handlerId: string | null;
  readonly handlerName: string | null;
}
