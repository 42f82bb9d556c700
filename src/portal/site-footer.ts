/** 页脚: what a government site says of itself; whatever is not set is not shown. */
export interface SiteFooter {
  /** 主办单位. */
  readonly operator?: string;
  /** 联系方式. */
  readonly contact?: string;
  /** 网站标识码. */
  readonly siteCode?: string;
  /** ICP备案号. */
  readonly icpNo?: string;
  /** 公安备案号. */
  readonly policeNo?: string;
}

/** Where the public looks a number up; the first link is demanded beside an ICP number (非经营性互联网信息服务备案管理办法 art. 13). */
const registers = {
  icp: 'https://beian.miit.gov.cn/',
  police: 'https://beian.mps.gov.cn/#/query/webSearch?code=',
} as const;

/** What the layout shows, '' where there is nothing to show. */
export function footerView({
  operator = '',
  contact = '',
  siteCode = '',
  icpNo = '',
  policeNo = '',
}: SiteFooter) {
  return {
    operator,
    contact,
    siteCode,
    icpNo,
    icpUrl: registers.icp,
    policeNo,
    policeUrl: `${registers.police}${policeNo.replace(/\D/gu, '')}`,
  };
}
