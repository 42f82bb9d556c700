import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import { readViewer, viewer } from './api/viewer.ts';

/** Every page: its address, its title, and what it loads when it is opened. */
export const routes: readonly RouteRecordRaw[] = [
  { path: '/', name: 'start', component: () => import('./views/StartView.vue'), meta: { title: '今日待办' } },
  {
    path: '/sign-in',
    name: 'sign-in',
    component: () => import('./frame/SignInView.vue'),
    meta: { title: '登录', open: true },
  },
  {
    path: '/window',
    name: 'window',
    component: () => import('./views/window/WindowView.vue'),
    meta: { title: '窗口接收' },
  },
  {
    path: '/mail',
    name: 'mail',
    component: () => import('./views/mail/MailView.vue'),
    meta: { title: '收发登记' },
  },
  {
    path: '/mail/:id',
    name: 'mail-application',
    component: () => import('./views/window/LetterView.vue'),
    props: true,
    meta: { title: '录入来信申请' },
  },
  {
    path: '/cases',
    name: 'cases',
    component: () => import('./views/CasesView.vue'),
    meta: { title: '案件' },
  },
  {
    path: '/cases/:id',
    name: 'case',
    component: () => import('./views/CaseView.vue'),
    props: true,
    meta: { title: '案卷' },
  },
  {
    path: '/review',
    name: 'review',
    component: () => import('./views/DeskView.vue'),
    props: { name: 'review' },
    meta: { title: '审核' },
  },
  {
    path: '/sign',
    name: 'sign',
    component: () => import('./views/DeskView.vue'),
    props: { name: 'sign' },
    meta: { title: '签发' },
  },
  {
    path: '/disputes',
    name: 'disputes',
    component: () => import('./views/DisputesView.vue'),
    meta: { title: '复议诉讼' },
  },
  {
    path: '/disputes/:id',
    name: 'dispute',
    component: () => import('./views/DisputeView.vue'),
    props: true,
    meta: { title: '复议、诉讼案' },
  },
  {
    path: '/templates',
    name: 'templates',
    component: () => import('./views/templates/TemplatesView.vue'),
    meta: { title: '文书模板' },
  },
  {
    path: '/templates/:name',
    name: 'template',
    component: () => import('./views/templates/TemplateView.vue'),
    props: true,
    meta: { title: '文书模板' },
  },
  {
    path: '/calendar',
    name: 'calendar',
    component: () => import('./views/calendar/CalendarView.vue'),
    meta: { title: '工作日历' },
  },
  {
    path: '/calendar/notices/:id',
    name: 'calendar-changes',
    component: () => import('./views/calendar/NoticeChangesView.vue'),
    props: true,
    meta: { title: '日历变动记录' },
  },
  {
    path: '/organisation/:code?',
    name: 'organisation',
    component: () => import('./views/organisation/OrganisationView.vue'),
    props: true,
    meta: { title: '机构人员' },
  },
  {
    path: '/organisation/:code/settings',
    name: 'settings',
    component: () => import('./views/organisation/SettingsView.vue'),
    props: true,
    meta: { title: '机关设置' },
  },
  {
    path: '/organisation/:code/record',
    name: 'administration-record',
    component: () => import('./views/organisation/RecordView.vue'),
    props: true,
    meta: { title: '管理记录' },
  },
  {
    path: '/catalogue',
    name: 'catalogue',
    component: () => import('./views/publication/CatalogueView.vue'),
    meta: { title: '依申请公开目录' },
  },
  {
    path: '/answers',
    name: 'answers',
    component: () => import('./views/publication/AnswersView.vue'),
    meta: { title: '公开答复' },
  },
  {
    path: '/answers/:id',
    name: 'answer',
    component: () => import('./views/publication/AnswerView.vue'),
    props: true,
    meta: { title: '公开答复' },
  },
  {
    path: '/reports',
    name: 'reports',
    component: () => import('./views/publication/ReportsView.vue'),
    meta: { title: '年度报告' },
  },
  {
    path: '/board',
    name: 'board',
    component: () => import('./views/board/BoardView.vue'),
    meta: { title: '统计' },
  },
  {
    path: '/late-steps',
    name: 'late-steps',
    component: () => import('./views/supervision/LateStepsView.vue'),
    meta: { title: '监督' },
  },
  {
    path: '/papers',
    name: 'papers',
    component: () => import('./views/papers/PapersView.vue'),
    meta: { title: '机关文表' },
  },
  {
    path: '/account',
    name: 'account',
    component: () => import('./views/AccountView.vue'),
    meta: { title: '账号和设置' },
  },
  {
    path: '/:rest(.*)*',
    name: 'nowhere',
    component: () => import('./views/NowhereView.vue'),
    meta: { title: '没有找到' },
  },
];

export const router = createRouter({
  history: createWebHistory('/workbench/'),
  routes: [...routes],
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
});

router.beforeEach(async (to) => {
  if (to.meta['open'] === true) return true;
  const who = viewer.value ?? (await readViewer().catch(() => undefined));
  return who ? true : { name: 'sign-in', query: { from: to.fullPath } };
});

router.afterEach((to) => {
  document.title = `${String(to.meta['title'] ?? '')} · 政府信息公开工作台`;
});
