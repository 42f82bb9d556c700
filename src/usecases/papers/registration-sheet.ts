import { channelNames, deliveryNames, formNames } from '../../case-file/names.ts';
import type { RegistrationSheetData } from '../ports/papers.ts';
import { lastEntryOf, nameIf, paperFrame, type PaperDesk, replyDueData } from './paper-desk.ts';

/** 登记表 (art. 45). @returns undefined before the application is registered */
export function registrationSheet(desk: PaperDesk): RegistrationSheetData | undefined {
  const { file } = desk;
  const { application, mail, receivedOn, registeredOn } = file;
  const due = replyDueData(desk);
  if (!application || receivedOn === undefined || registeredOn === undefined || due === undefined)
    return undefined;
  const { applicant } = application;
  return {
    ...paperFrame(desk),
    kind: 'REGISTRATION_SHEET',
    applicantName: applicant.name,
    contact: [applicant.phone, applicant.email, applicant.address].filter((each) => each).join('，'),
    channelText: channelNames[file.channel].zh,
    submittedOn: file.submittedOn,
    receivedOn,
    registeredOn,
    registeredBy: nameIf(desk, lastEntryOf(desk, 'REGISTERED')?.actor),
    ...due,
    senderName: mail?.senderName ?? '',
    waybillNo: mail?.waybillNo ?? '',
    signedForBy: mail?.signedForBy ?? '',
    handOvers: mail?.handOvers ?? [],
    description: application.description,
    formText: `${formNames[application.form].zh}，${deliveryNames[application.delivery].zh}`,
    unitName: file.unitId === undefined ? '' : desk.unitNameOf(file.unitId),
    handlerName: nameIf(desk, file.handlerId),
  };
}
