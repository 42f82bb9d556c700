import { day } from '../../calendar/day.ts';
import type { DeadlineSheetData, ExplainedDeadlineData } from '../../usecases/ports/deadline-sheets.ts';
import { frame } from './frame.ts';

const replyDue: ExplainedDeadlineData = {
  title: '答复期限',
  due: '2026年3月31日',
  start: '2026年3月3日收到申请，次日起算',
  term: '20个工作日',
  basis: '《中华人民共和国政府信息公开条例》第三十三条第二款',
  law: '2019年修订的《中华人民共和国政府信息公开条例》',
  moves: ['2026年3月10日征求第三方意见，至3月20日收到意见，不计入期限'],
  readings: ['法条有不同理解的，这里按下列理解计算：第二次补正重新起算。'],
  provisional: '2027年的放假通知尚未发布，该年的日期为暂定',
  days: [
    { date: '3月4日', weekday: '星期三', number: '1', count: '计入', reason: '工作日', source: '' },
    {
      date: '3月7日至8日',
      weekday: '',
      number: '',
      count: '不计入',
      reason: '周末',
      source: '国办发明电〔2025〕7号',
    },
  ],
};

/** 期限计算说明: a deadline with all there may be to say of it, and one counted in calendar days. */
export function aSheetOfTwoDeadlines(): DeadlineSheetData {
  const plain = {
    ...replyDue,
    title: '申请行政复议的期限',
    moves: [],
    readings: [],
    provisional: '',
    days: [],
  };
  return { ...frame, kind: 'DEADLINE_SHEET', datedOn: day('2026-03-20'), deadlines: [replyDue, plain] };
}
