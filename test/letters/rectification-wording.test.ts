import { describe, expect, it } from '@jest/globals';
import { press, readBack, sentences } from './press-under-test.ts';
import {
  aRectification,
  aRectificationRefused,
  aRectificationTransferred,
  rectificationSpecimens,
} from '../../src/letters/specimens/rectifications.ts';

const opening =
  '你于2026年3月2日提交的更正政府信息申请（申请编号：QH01-2026-00012，提交方式：互联网），本机关于2026年3月3日收到。' +
  '你要求更正的记录为：“清湖镇书院社区2024年宅基地登记表第37号”。你认为不准确之处为：“户主姓名“周木言”应为“周沐言””。';
const around = [
  '你对本告知书有疑问的，可以与本机关联系。联系地址：清湖县清湖镇人民路1号；联系电话：0000-6123456。',
  '救济途径',
  '你如对本告知书不服，可以自收到本告知书之日起60日内，向清湖县人民政府申请行政复议；也可以自收到本告知书之日起六个月内，直接向清湖县人民法院提起行政诉讼。',
  '特此告知。',
];

describe('更正自身信息 (art. 41)', () => {
  it('更正告知书: what was corrected, and when', () => {
    expect(sentences(aRectification())).toEqual([
      opening,
      '经审核，你要求更正的记录与你自身相关，你提供的证据能够证明该记录不准确，且本机关有权更正。根据《中华人民共和国政府信息公开条例》第四十一条的规定，' +
        '本机关已于2026年3月18日予以更正。更正的内容为：将户主姓名由“周木言”更正为“周沐言”。',
      ...around,
    ]);
  });

  it('不予更正告知书: which of the three, and the reasons', () => {
    expect(sentences(aRectificationRefused())).toEqual([
      opening,
      '经审核，没有提供能够证明该记录不准确的证据。具体理由是：申请所附户口簿复印件与登记表记载一致。',
      '根据《中华人民共和国政府信息公开条例》第四十一条的规定，本机关对该记录不予更正。',
      ...around,
    ]);
  });

  it.each([
    [true, '本机关已将你的申请转送有权更正的行政机关处理'],
    [false, '请你向有权更正的行政机关提出申请'],
  ])('更正申请转送告知书, forwarded %s: the right organ with its name and contact', (forwarded, words) => {
    expect(sentences(aRectificationTransferred(forwarded))[2]).toBe(
      `根据《中华人民共和国政府信息公开条例》第四十一条的规定，${words}，该机关为：清湖县自然资源局（联系方式：清湖大道18号，0550-5550202）。`,
    );
  });

  it.each(rectificationSpecimens)('$kind is drawn', async (data) => {
    expect((await readBack((await press.draw(data)).pdf)).join('')).toContain('周沐言');
  });
});
