import type { Role } from '../case-file/states.ts';
import type { CreateAgencyCommand } from '../usecases/administration/create-agency.ts';

/** An invented county. No person, place or organ in it exists. */
const county = '清湖县';

const common = {
  reconsiderationAuthority: `${county}人民政府`,
  court: `${county}人民法院`,
  reconsiderationChannel: '清湖县行政复议网上申请平台（https://fuyi.qinghu.example）',
  confirmPolicy: 'AUTO',
} as const;

type AgencyOfCounty = Omit<CreateAgencyCommand, 'supervisingAgencyId'>;

/** 主管部门 (art. 47). */
export const governmentOffice: AgencyOfCounty = {
  ...common,
  code: 'QH01',
  kind: 'GOVERNMENT_OFFICE',
  name: `${county}人民政府办公室`,
  address: `${county}清湖大道1号`,
  phone: '0550-5550101',
  documentPrefix: '清政办公开',
  fondsNo: 'X001',
};

export const otherAgencies: readonly AgencyOfCounty[] = [
  {
    ...common,
    code: 'QH02',
    kind: 'DEPARTMENT',
    name: `${county}自然资源局`,
    address: `${county}清湖大道18号`,
    phone: '0550-5550202',
    documentPrefix: '清自然资公开',
    fondsNo: 'X012',
  },
  {
    ...common,
    code: 'QH03',
    kind: 'DEPARTMENT',
    name: `${county}教育局`,
    address: `${county}书院路6号`,
    phone: '0550-5550303',
    documentPrefix: '清教公开',
    fondsNo: 'X017',
  },
  {
    ...common,
    code: 'QH04',
    kind: 'DEPARTMENT',
    name: `${county}民政局`,
    address: `${county}书院路20号`,
    phone: '0550-5550404',
    documentPrefix: '清民公开',
    fondsNo: 'X021',
  },
  {
    ...common,
    code: 'QH05',
    kind: 'TOWN',
    name: `${county}柳桥镇人民政府`,
    address: `${county}柳桥镇柳桥街2号`,
    phone: '0550-5550505',
    documentPrefix: '柳政公开',
    fondsNo: 'X105',
  },
  {
    ...common,
    code: 'QH06',
    kind: 'TOWN',
    name: `${county}云溪镇人民政府`,
    address: `${county}云溪镇溪口路9号`,
    phone: '0550-5550606',
    documentPrefix: '云政公开',
    fondsNo: 'X106',
    confirmPolicy: 'AGENCY',
  },
  {
    ...common,
    code: 'QH07',
    kind: 'PARK',
    name: '清湖经济开发区管理委员会',
    address: `${county}开发区创新路100号`,
    phone: '0550-5550707',
    documentPrefix: '清开管公开',
    fondsNo: 'X201',
  },
];

/** The unit every agency has, which runs its disclosure office (政府信息公开工作机构). */
export const disclosureOffice = '政务公开股';
export const handlingUnit = '业务股';

export interface Person {
  readonly userName: string;
  readonly name: string;
  readonly agency: string;
  /** Whether the person belongs to the handling unit too. */
  readonly handles?: boolean;
  /** Roles, each at the agencies named; the person's own where none is. */
  readonly roles: Readonly<Partial<Record<Role, readonly string[]>>>;
}

const small = ['QH05', 'QH06', 'QH07'] as const;
const everywhere = ['QH01', 'QH02', 'QH03', 'QH04', ...small] as const;

/** The government office has someone for every role, and lends reviewers and signers to those who have none. */
export const people: readonly Person[] = [
  { userName: 'lin.zhixia', name: '林知夏', agency: 'QH01', roles: { INTAKE_CLERK: [] } },
  { userName: 'chen.wangshu', name: '陈望舒', agency: 'QH01', handles: true, roles: { HANDLER: [] } },
  { userName: 'shen.jibai', name: '沈既白', agency: 'QH01', roles: { LEGAL_REVIEWER: everywhere } },
  { userName: 'gu.nanqiao', name: '顾南乔', agency: 'QH01', roles: { SECRECY_REVIEWER: everywhere } },
  { userName: 'lu.huaijin', name: '陆怀瑾', agency: 'QH01', roles: { SIGNER: ['QH01', ...small] } },
  { userName: 'su.yanqiu', name: '苏砚秋', agency: 'QH01', roles: { OFFICE_HEAD: ['QH01', ...small] } },
  { userName: 'xu.qinghe', name: '许清和', agency: 'QH01', roles: { ARCHIVIST: [] } },
  { userName: 'fang.yan', name: '方砚', agency: 'QH01', roles: { SUPERVISOR: [] } },
  { userName: 'he.yuanzhou', name: '何远舟', agency: 'QH02', roles: { INTAKE_CLERK: [], ARCHIVIST: [] } },
  { userName: 'tang.jianqing', name: '唐见青', agency: 'QH02', handles: true, roles: { HANDLER: [] } },
  { userName: 'wei.songyue', name: '魏松月', agency: 'QH02', roles: { SIGNER: [], OFFICE_HEAD: [] } },
  {
    userName: 'luo.yuzhu',
    name: '罗雨竹',
    agency: 'QH03',
    handles: true,
    roles: { INTAKE_CLERK: [], HANDLER: [], ARCHIVIST: [] },
  },
  { userName: 'qin.zhaoye', name: '秦昭野', agency: 'QH03', roles: { SIGNER: [], OFFICE_HEAD: [] } },
  {
    userName: 'ning.caiwei',
    name: '宁采薇',
    agency: 'QH04',
    handles: true,
    roles: { INTAKE_CLERK: [], HANDLER: [], ARCHIVIST: [] },
  },
  { userName: 'yan.beichen', name: '严北辰', agency: 'QH04', roles: { SIGNER: [], OFFICE_HEAD: [] } },
  {
    userName: 'cheng.yihe',
    name: '程一禾',
    agency: 'QH05',
    handles: true,
    roles: { INTAKE_CLERK: [], HANDLER: [], ARCHIVIST: [] },
  },
  {
    userName: 'bai.shuoyu',
    name: '白朔雨',
    agency: 'QH06',
    handles: true,
    roles: { INTAKE_CLERK: [], HANDLER: [], ARCHIVIST: [] },
  },
  {
    userName: 'jiang.lanting',
    name: '江兰汀',
    agency: 'QH07',
    handles: true,
    roles: { INTAKE_CLERK: [], HANDLER: [], ARCHIVIST: [] },
  },
];
