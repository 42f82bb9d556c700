/** An entry of the side bar, and whose it is: nobody is shown what is not their work. */
export interface NavigationEntry {
  readonly to: string;
  readonly title: string;
  /** Roles; everybody's where it is left out. */
  readonly roles?: readonly string[];
}

interface NavigationGroup {
  readonly title: string;
  readonly entries: readonly NavigationEntry[];
}

export const navigation: readonly NavigationGroup[] = [
  {
    title: '办理',
    entries: [
      { to: '/', title: '今日待办' },
      { to: '/window', title: '窗口接收', roles: ['INTAKE_CLERK'] },
      { to: '/mail', title: '收发登记', roles: ['INTAKE_CLERK'] },
      { to: '/cases', title: '案件' },
      { to: '/review', title: '审核', roles: ['LEGAL_REVIEWER', 'SECRECY_REVIEWER'] },
      { to: '/sign', title: '签发', roles: ['SIGNER'] },
      { to: '/disputes', title: '复议诉讼' },
    ],
  },
  {
    title: '公开',
    entries: [
      { to: '/catalogue', title: '依申请公开目录' },
      { to: '/answers', title: '公开答复' },
      { to: '/reports', title: '年度报告' },
    ],
  },
  {
    title: '监督和文表',
    entries: [
      { to: '/board', title: '统计' },
      { to: '/late-steps', title: '监督', roles: ['SUPERVISOR'] },
      { to: '/papers', title: '机关文表' },
    ],
  },
  {
    title: '管理',
    entries: [
      { to: '/templates', title: '文书模板', roles: ['ADMINISTRATOR'] },
      { to: '/calendar', title: '工作日历' },
      { to: '/organisation', title: '机构人员和设置', roles: ['ADMINISTRATOR'] },
    ],
  },
];
