/** An e-mail to one applicant. */
export interface Email {
  /** Unique, and the same each time the e-mail is tried again. */
  readonly messageId: string;
  /** The office in whose name it goes. */
  readonly senderName: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachment?: { readonly name: string; readonly bytes: Uint8Array };
}

/** A text message to one applicant. */
export interface TextMessage {
  /** Unique, and the same each time the message is tried again. */
  readonly messageId: string;
  /** A mobile number of the mainland, eleven digits. */
  readonly to: string;
  readonly text: string;
}

/** What a server said to a message. `code` may stand in a log; `why` may name the recipient. */
export type Sending =
  | { readonly outcome: 'ACCEPTED' }
  /** LATER: to be tried again. REFUSED: for good. */
  | { readonly outcome: 'LATER' | 'REFUSED'; readonly code: string; readonly why: string };

/** 投递: hands messages over to the operator's servers, where they are configured. */
export interface Couriers {
  readonly email?: { send(email: Email): Promise<Sending> };
  readonly sms?: { send(message: TextMessage): Promise<Sending> };
}
