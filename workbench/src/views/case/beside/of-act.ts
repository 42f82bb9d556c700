import { type Component, defineAsyncComponent } from 'vue';

const decision = defineAsyncComponent(() => import('./DecisionBeside.vue'));
const service = defineAsyncComponent(() => import('./ServiceBeside.vue'));

const components: Readonly<Record<string, Component>> = {
  registerApplication: defineAsyncComponent(() => import('./RegisterBeside.vue')),
  assignCase: defineAsyncComponent(() => import('./AssignBeside.vue')),
  draftReply: defineAsyncComponent(() => import('./DraftBeside.vue')),
  replyOnTheSpot: defineAsyncComponent(() => import('./DraftBeside.vue')),
  sendReply: defineAsyncComponent(() => import('./SendBeside.vue')),
  recordPayment: defineAsyncComponent(() => import('./PaymentBeside.vue')),
  extendReplyPeriod: defineAsyncComponent(() => import('./ExtensionBeside.vue')),
  issueFeeNotice: defineAsyncComponent(() => import('./FeeBeside.vue')),
  sendConsultation: defineAsyncComponent(() => import('./ConsultationBeside.vue')),
  recordDispatch: service,
  recordService: service,
  passLegalReview: decision,
  passSecrecyReview: decision,
  returnDraft: decision,
  signReply: decision,
  archiveCase: defineAsyncComponent(() => import('./ArchiveBeside.vue')),
  voidFact: defineAsyncComponent(() => import('./VoidBeside.vue')),
};

/** What helps with an act beside its form. @returns undefined where the form is enough */
export function besideOf(action: string | undefined): Component | undefined {
  return action === undefined ? undefined : components[action];
}
