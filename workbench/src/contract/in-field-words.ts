import type { FieldContract, InputContract } from './contract.ts';
import { fieldLabel } from './field-label.ts';

/**
 * 填写有误 in the words of the form: the service names the field as the contract does, the form by its label.
 * @param inputs of the contract
 * @param type the input that was sent
 * @param path the field the service refuses, as `evidence.0.name`
 * @param zh what it says of it, as `evidence.0.name 不能为空。`
 * @returns the same of the label: `证据名称（第1项）不能为空。`; `zh` as it is where it does not begin with the path
 */
export function inFieldWords(
  inputs: Readonly<Record<string, InputContract>>,
  type: string,
  path: string,
  zh: string,
): string {
  if (!zh.startsWith(`${path} `)) return zh;
  let input: string | undefined = type;
  let label = '';
  let place = '';
  for (const part of path.split('.')) {
    const field: FieldContract | undefined = inputs[input ?? '']?.fields.find(({ name }) => name === part);
    if (field) label = fieldLabel(input ?? '', field);
    if (/^\d+$/.test(part)) place = `（第${Number(part) + 1}项）`;
    input = field?.type ?? input;
  }
  return `${label || '填写的内容'}${place}${zh.slice(path.length + 1)}`;
}
