import type { Wording } from '../statute/wording.ts';

/** What is said at the fields of the application form. */
export const applicationProblems = {
  agency: { zh: '请选择向哪个机关申请。', en: 'Choose the agency you ask.' },
  applicantKind: { zh: '请选择申请人类型。', en: 'Choose what kind of applicant you are.' },
  name: { zh: '请填写姓名。', en: 'Enter your name.' },
  organisationName: { zh: '请填写单位名称。', en: 'Enter the name of the organisation.' },
  document: { zh: '请选择证件名称。', en: 'Choose the document.' },
  identityNumber: { zh: '请填写证件号码。', en: 'Enter the number of the document.' },
  organisationNumber: {
    zh: '请填写统一社会信用代码或者证件号码。',
    en: 'Enter the unified social credit code or the number of the document.',
  },
  contact: {
    zh: '请至少填写一种联系方式：电话、电子邮箱或者通信地址。',
    en: 'Give at least one contact: telephone, e-mail or postal address.',
  },
  phone: {
    zh: '电话的写法不对：请写手机号码，或者固定电话（可以带区号、分机），至少7位数字。',
    en: 'This is no telephone number: write a mobile or a landline, with area code and extension if any, of at least 7 digits.',
  },
  email: {
    zh: '电子邮箱的写法不对，应当像 name@example.com。',
    en: 'This is no e-mail address; it looks like name@example.com.',
  },
  postcode: {
    zh: '邮政编码应当是六位数字；境外地址没有六位邮编的，请留空，写在通信地址里。',
    en: 'A postcode has six digits; with an address abroad leave it empty and write it into the address.',
  },
  description: {
    zh: '请写明需要什么信息：文件名称、文号，或者便于查找的其他特征。',
    en: 'Say what you need: title, document number, or other features to search by.',
  },
  form: { zh: '请选择信息的形式。', en: 'Choose the form of the information.' },
  delivery: { zh: '请选择获取方式。', en: 'Choose how you want to get it.' },
  addressForPost: {
    zh: '您选择了邮寄，请填写通信地址。',
    en: 'You chose post: enter the postal address.',
  },
  emailForDelivery: {
    zh: '您选择了电子邮件，请填写电子邮箱。',
    en: 'You chose e-mail: enter the address.',
  },
  faxForDelivery: { zh: '您选择了传真，请填写传真号码。', en: 'You chose fax: enter the fax number.' },
  separately: {
    zh: '一件申请只写一件事。请同意把这几件分别立案，或者删去后面几件。',
    en: 'One request is about one thing. Agree to a case for each, or clear the further ones.',
  },
  agentName: {
    zh: '请填写代理人姓名；没有代理人的，请把这几项都留空。',
    en: 'Enter the name of the agent; without an agent, leave these fields empty.',
  },
  agentIdentityNumber: { zh: '请填写代理人的证件号码。', en: 'Enter the agent’s document number.' },
  notAccepted: { zh: '这一项无法接受，请修改。', en: 'This cannot be accepted: change it.' },
  alreadySent: {
    zh: '这张申请表已经提交过一次，内容与现在的不同。前一份申请已经收到，可以用它的编号和查询码查询；确实要再提交一份的，请核对后再点一次“提交申请”。',
    en: 'This form was sent before with other content. The earlier request has been received: track it by its number and code. If you do want to make another one, check it and press “Send” again.',
  },
} as const satisfies Record<string, Wording>;
