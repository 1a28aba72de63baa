import { Op } from 'sequelize'
import type { TenantClosure } from '#generated/organization/types.ts'
import { currentTenant } from '#modules/organization/index.ts'
import { tenantId } from '#platform/context.ts'
import { type Sentence, say } from '#platform/i18n.ts'
import { sendMail } from '#platform/mail.ts'
import { User as UserRow } from './models/user.ts'
import { holdersOf } from './users.ts'

const subject: Sentence = {
  en: '{{tenant}} was closed',
  ar: 'أُغلقت {{tenant}}',
  ru: 'Компания {{tenant}} закрыта',
}
const text: Sentence = {
  en: 'Hello {{name}},\n\n{{tenant}} was closed by one of its owners. Nobody can enter it any more, and on {{day}} everything in it is erased.\n\nUntil then whoever runs this server can open it again. If it was not you, ask for that at once.',
  ar: 'مرحبًا {{name}}،\n\nأغلق أحد المالكين {{tenant}}. لم يعد بإمكان أحد الدخول إليها، وفي {{day}} يُمحى كل ما فيها.\n\nحتى ذلك الحين يستطيع من يدير هذا الخادم فتحها من جديد. إن لم تكن أنت فاطلب ذلك فورًا.',
  ru: 'Здравствуйте, {{name}}!\n\nКомпания {{tenant}} закрыта одним из владельцев. Войти в неё больше нельзя, а {{day}} всё её содержимое будет стёрто.\n\nДо этого дня её может снова открыть тот, кто управляет этим сервером. Если это были не вы, сразу попросите об этом.',
}

/** Mails every owner that the tenant was closed, and until when it can be opened again. */
export async function tellOwnersOfClosing({ name: tenant, erase_at }: TenantClosure): Promise<void> {
  const { locale: otherwise } = await currentTenant()
  const owners = await UserRow.findAll({
    where: { [Op.and]: [{ tenant_id: tenantId(), status: 'active' }, holdersOf('owner')] },
  })
  for (const { name, email, locale } of owners) {
    const language = locale ?? otherwise
    const figures = { name, tenant, day: erase_at?.slice(0, 10) ?? '' }
    sendMail({ to: email, subject: say(subject, figures, language), text: `${say(text, figures, language)}\n` })
  }
}
