import { computed, type ComputedRef, type Ref, ref, shallowRef } from 'vue';
import { ElMessage } from 'element-plus';
import { Malformed } from '../../api/ask.ts';
import { perform, type Refused } from '../../api/perform.ts';
import { readTemplate } from './read-template.ts';
import type { Template } from './template.ts';

/** A text while it is being edited. */
export interface TemplateDraft {
  readonly text: Ref<string>;
  readonly why: Ref<string>;
  /** What is missing before a text can be put in force. */
  readonly whyMissing: Ref<boolean>;
  /** The text differs from what is kept of it. */
  readonly changed: ComputedRef<boolean>;
  readonly savable: ComputedRef<boolean>;
  readonly refused: Ref<Refused | undefined>;
  readonly fault: Ref<string>;
  readonly sending: Ref<boolean>;
  /** What others made of it meanwhile; nothing typed is lost. */
  readonly others: Ref<Template | undefined>;
  readonly take: (template: Template) => void;
  readonly save: () => Promise<boolean>;
  readonly publish: () => Promise<boolean>;
  readonly discard: () => Promise<boolean>;
  /** After a conflict: goes on with one's own text upon theirs. */
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

/** The editing of a text: what was typed stays until it is kept, whatever comes between. */
export function useTemplateDraft(name: string): TemplateDraft {
  const text = ref('');
  const why = ref('');
  const whyMissing = ref(false);
  const refused = shallowRef<Refused>();
  const fault = ref('');
  const sending = ref(false);
  const others = shallowRef<Template>();
  const seen = shallowRef<Template>();
  const kept = computed(() => seen.value?.draft?.text ?? seen.value?.text ?? '');
  const changed = computed(() => seen.value !== undefined && text.value !== kept.value);
  // Of a draft that another text overtook: it can be published only when it is saved once more upon that text.
  const savable = computed(
    () =>
      changed.value ||
      (seen.value?.draft?.version ?? seen.value?.editedVersion) !== seen.value?.editedVersion,
  );

  function take(template: Template): void {
    const untouched = !changed.value;
    seen.value = template;
    if (untouched) text.value = kept.value;
  }

  async function send(mutation: string, input: object): Promise<boolean> {
    if (sending.value) return false;
    sending.value = true;
    refused.value = undefined;
    fault.value = '';
    try {
      const performed = await perform(
        mutation,
        { name, why: why.value.trim(), ...input },
        '... on LetterTemplate { name }',
      );
      if (!performed.ok) await refuse(performed.refused);
      return performed.ok;
    } catch (thrown) {
      fault.value = thrown instanceof Malformed || thrown instanceof Error ? thrown.message : String(thrown);
      return false;
    } finally {
      sending.value = false;
    }
  }

  async function refuse(no: Refused): Promise<void> {
    refused.value = no;
    if (no.code === 'TEMPLATE_OUTDATED')
      others.value = (await readTemplate(name)).letterTemplate ?? undefined;
  }

  async function readAgain(): Promise<void> {
    const { letterTemplate } = await readTemplate(name);
    if (letterTemplate) take(letterTemplate);
  }

  async function save(): Promise<boolean> {
    const sent = text.value;
    if (!(await send('saveTemplateDraft', { text: sent, basedOn: seen.value?.editedVersion ?? 0 })))
      return false;
    await readAgain();
    return true;
  }

  async function publish(): Promise<boolean> {
    whyMissing.value = why.value.trim() === '';
    if (whyMissing.value) return false;
    if (savable.value && !(await save())) return false;
    if (!(await send('publishTemplate', { version: seen.value?.draft?.version ?? 0 }))) return false;
    await readAgain();
    why.value = '';
    return true;
  }

  async function discard(): Promise<boolean> {
    if (!(await send('discardTemplateDraft', { version: seen.value?.draft?.version ?? 0 }))) return false;
    text.value = kept.value;
    await readAgain();
    return true;
  }

  function keepMine(): void {
    if (others.value) seen.value = others.value;
    others.value = undefined;
    refused.value = undefined;
    ElMessage.info('您的文本已经以最新版本为底，可以再次保存。');
  }

  function takeTheirs(): void {
    keepMine();
    text.value = kept.value;
  }

  return {
    text,
    why,
    whyMissing,
    changed,
    savable,
    refused,
    fault,
    sending,
    others,
    take,
    save,
    publish,
    discard,
    keepMine,
    takeTheirs,
  };
}
