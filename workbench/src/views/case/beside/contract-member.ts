import { inputOf } from '../../../forms/typed.ts';

/** The member of `ReplyContentInput` that a kind of reply is written in: ALREADY_PUBLIC in alreadyPublic. */
export function contractMember(ground: string): {
  readonly member: string;
  readonly type: string | undefined;
} {
  const member = ground.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return { member, type: inputOf('ReplyContentInput').fields.find(({ name }) => name === member)?.type };
}
