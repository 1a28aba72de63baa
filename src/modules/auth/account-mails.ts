import { getIdentity, issueMailedToken, type MailedPurpose } from '#modules/identity/index.ts'
import { settings } from '#platform/config.ts'
import { context } from '#platform/context.ts'
import { type Sentence, say } from '#platform/i18n.ts'
import { sendMail } from '#platform/mail.ts'

interface Letter {
  subject: Sentence
  text: Sentence
}

/** Mails the person a link with a new token, in the current transaction. Nothing is mailed where enough were of late; answers whether one was. */
export async function mailLink(identityId: string, purpose: MailedPurpose): Promise<boolean> {
  const token = await issueMailedToken(identityId, purpose)
  if (token === null) return false
  // Behind a # it is not sent to a server, and stands in no log.
  await write(identityId, letters[purpose], { link: `${settings.APP_URL}/${pages[purpose]}#token=${token}` })
  return true
}

/** Mails the person that something of the account has changed, in the current transaction. */
export const mailNotice = (
  identityId: string,
  notice: keyof typeof notices,
  figures: Record<string, string> = {},
): Promise<void> => write(identityId, notices[notice], figures)

async function write(
  identityId: string,
  { subject, text }: Letter,
  figures: Record<string, string> = {},
): Promise<void> {
  const { email, first_name, locale } = await getIdentity(identityId)
  const { address, locale: otherwise, now } = context()
  const moment = `${now().toISOString().slice(0, 16).replace('T', ' ')} UTC`
  const all = { name: first_name, address: address || '?', moment, ...figures }
  const language = locale ?? otherwise
  sendMail({ to: email, subject: say(subject, all, language), text: `${say(text, all, language)}\n` })
}

const pages: Record<MailedPurpose, string> = { email_verification: 'verify-email', password_reset: 'reset-password' }

const letters: Record<MailedPurpose, Letter> = {
  email_verification: {
    subject: {
      en: 'Confirm your e-mail address',
      ar: 'أكّد بريدك الإلكتروني',
      ru: 'Подтвердите адрес электронной почты',
    },
    text: {
      en: 'Hello {{name}},\n\nplease confirm that this address is yours. The link is good for one use within 24 hours:\n\n{{link}}\n\nIf you did not register, do nothing: without you nobody can confirm it.',
      ar: 'مرحبًا {{name}}،\n\nيرجى تأكيد أن هذا العنوان لك. الرابط صالح لمرة واحدة خلال 24 ساعة:\n\n{{link}}\n\nإن لم تسجّل فلا تفعل شيئًا: لا يمكن لأحد تأكيده بدونك.',
      ru: 'Здравствуйте, {{name}}!\n\nПодтвердите, пожалуйста, что это ваш адрес. Ссылка действует один раз в течение 24 часов:\n\n{{link}}\n\nЕсли вы не регистрировались, ничего не делайте: без вас адрес никто не подтвердит.',
    },
  },
  password_reset: {
    subject: { en: 'A new password', ar: 'كلمة مرور جديدة', ru: 'Новый пароль' },
    text: {
      en: 'Hello {{name}},\n\nsomebody asked for a new password for your account, from {{address}}. The link is good for one use within 30 minutes:\n\n{{link}}\n\nIf it was not you, do nothing: your password stays as it is.',
      ar: 'مرحبًا {{name}}،\n\nطلب أحدهم كلمة مرور جديدة لحسابك من {{address}}. الرابط صالح لمرة واحدة خلال 30 دقيقة:\n\n{{link}}\n\nإن لم تكن أنت فلا تفعل شيئًا: تبقى كلمة مرورك كما هي.',
      ru: 'Здравствуйте, {{name}}!\n\nКто-то запросил новый пароль для вашей учётной записи с адреса {{address}}. Ссылка действует один раз в течение 30 минут:\n\n{{link}}\n\nЕсли это были не вы, ничего не делайте: пароль останется прежним.',
    },
  },
}

const passwordChanged: Sentence = {
  en: 'Your password was changed',
  ar: 'تم تغيير كلمة مرورك',
  ru: 'Ваш пароль изменён',
}

const notices = {
  password_changed: {
    subject: passwordChanged,
    text: {
      en: 'Hello {{name}},\n\na new password was set for your account at {{moment}} from {{address}}, by somebody who was signed in and knew the old one. Every other device was signed out.\n\nIf it was not you, ask for a new password at once.',
      ar: 'مرحبًا {{name}}،\n\nعُيّنت كلمة مرور جديدة لحسابك في {{moment}} من {{address}} بواسطة شخص مسجّل الدخول يعرف القديمة. تم تسجيل الخروج من كل الأجهزة الأخرى.\n\nإن لم تكن أنت فاطلب كلمة مرور جديدة فورًا.',
      ru: 'Здравствуйте, {{name}}!\n\n{{moment}} с адреса {{address}} для вашей учётной записи задан новый пароль: это сделал вошедший в систему, знавший прежний. На остальных устройствах выполнен выход.\n\nЕсли это были не вы, сразу запросите новый пароль.',
    },
  },
  password_reset: {
    subject: passwordChanged,
    text: {
      en: 'Hello {{name}},\n\na new password was set for your account at {{moment}} from {{address}}, with a link mailed to you. Every device was signed out.\n\nIf it was not you, ask for a new password at once, and look after your mailbox.',
      ar: 'مرحبًا {{name}}،\n\nعُيّنت كلمة مرور جديدة لحسابك في {{moment}} من {{address}} برابط أُرسل إليك. تم تسجيل الخروج من كل الأجهزة.\n\nإن لم تكن أنت فاطلب كلمة مرور جديدة فورًا، واعتنِ ببريدك.',
      ru: 'Здравствуйте, {{name}}!\n\n{{moment}} с адреса {{address}} для вашей учётной записи задан новый пароль по ссылке из письма. На всех устройствах выполнен выход.\n\nЕсли это были не вы, сразу запросите новый пароль и проверьте свой почтовый ящик.',
    },
  },
  mfa_enabled: {
    subject: {
      en: 'Your account asks for a second step now',
      ar: 'حسابك يطلب الآن خطوة ثانية',
      ru: 'Ваша учётная запись теперь запрашивает второй шаг',
    },
    text: {
      en: 'Hello {{name}},\n\nfrom {{moment}} on, signing in takes a code of your authenticator as well. It was turned on from {{address}}; every other device was signed out.\n\nIf it was not you, set a new password at once and ask whoever runs this server for help.',
      ar: 'مرحبًا {{name}}،\n\nمنذ {{moment}} يتطلب تسجيل الدخول رمزًا من تطبيق المصادقة أيضًا. فُعّل ذلك من {{address}}؛ وتم تسجيل الخروج من كل الأجهزة الأخرى.\n\nإن لم تكن أنت فعيّن كلمة مرور جديدة فورًا واطلب العون ممن يدير هذا الخادم.',
      ru: 'Здравствуйте, {{name}}!\n\nС {{moment}} для входа нужен и код из приложения-аутентификатора. Это включено с адреса {{address}}; на остальных устройствах выполнен выход.\n\nЕсли это были не вы, сразу задайте новый пароль и обратитесь к тому, кто управляет этим сервером.',
    },
  },
  mfa_disabled: {
    subject: {
      en: 'Your account asks for no second step any more',
      ar: 'لم يعد حسابك يطلب خطوة ثانية',
      ru: 'Ваша учётная запись больше не запрашивает второй шаг',
    },
    text: {
      en: 'Hello {{name}},\n\nfrom {{moment}} on, your password alone signs in. It was turned off from {{address}}.\n\nIf it was not you, set a new password at once.',
      ar: 'مرحبًا {{name}}،\n\nمنذ {{moment}} تكفي كلمة مرورك وحدها لتسجيل الدخول. عُطّلت الخطوة الثانية من {{address}}.\n\nإن لم تكن أنت فعيّن كلمة مرور جديدة فورًا.',
      ru: 'Здравствуйте, {{name}}!\n\nС {{moment}} для входа достаточно одного пароля. Второй шаг отключён с адреса {{address}}.\n\nЕсли это были не вы, сразу задайте новый пароль.',
    },
  },
  recovery_code_used: {
    subject: {
      en: 'A recovery code was used',
      ar: 'استُعمل رمز استرداد',
      ru: 'Использован код восстановления',
    },
    text: {
      en: 'Hello {{name}},\n\none of your recovery codes was used at {{moment}} from {{address}}. Codes left: {{left}}.\n\nIf it was not you, set a new password and get new codes at once.',
      ar: 'مرحبًا {{name}}،\n\nاستُعمل أحد رموز الاسترداد الخاصة بك في {{moment}} من {{address}}. الرموز المتبقية: {{left}}.\n\nإن لم تكن أنت فعيّن كلمة مرور جديدة واحصل على رموز جديدة فورًا.',
      ru: 'Здравствуйте, {{name}}!\n\n{{moment}} с адреса {{address}} использован один из ваших кодов восстановления. Осталось кодов: {{left}}.\n\nЕсли это были не вы, сразу задайте новый пароль и получите новые коды.',
    },
  },
} satisfies Record<string, Letter>
