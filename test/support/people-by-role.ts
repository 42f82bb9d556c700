/** Who holds each role in the government office; the supervisor looks on from above. */
export const peopleByRole = {
  INTAKE_CLERK: 'lin.zhixia',
  HANDLER: 'chen.wangshu',
  LEGAL_REVIEWER: 'shen.jibai',
  SECRECY_REVIEWER: 'gu.nanqiao',
  SIGNER: 'lu.huaijin',
  OFFICE_HEAD: 'su.yanqiu',
  ARCHIVIST: 'xu.qinghe',
  SUPERVISOR: 'fang.yan',
  ADMINISTRATOR: 'admin',
} as const;

/** Holds roles in another agency, and none in the government office. */
export const stranger = 'tang.jianqing';
