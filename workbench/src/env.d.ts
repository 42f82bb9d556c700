declare module 'virtual:contract' {
  const contract: import('./contract/contract.ts').Contract;
  export default contract;
}
declare module 'virtual:labels' {
  const labels: import('./contract/contract.ts').EnumLabels;
  export default labels;
}
declare module '*.vue' {
  import type { DefineComponent } from 'vue';
  const component: DefineComponent<object, object, unknown>;
  export default component;
}
declare module 'element-plus/dist/locale/zh-cn.mjs' {
  const locale: import('element-plus/es/locale').Language;
  export default locale;
}
