import { conflict, forbidden, refusals, rule, unauthorized } from '#platform/errors.ts'

const weak = {
  en: 'This password is easy to guess or known from a breach.',
  ar: 'كلمة المرور هذه سهلة التخمين أو معروفة من تسريب.',
  ru: 'Этот пароль легко угадать, или он известен из утечки.',
}

export const refuse = refusals('identity', {
  emailTaken: conflict(
    'email_taken',
    {
      en: 'This e-mail address is registered already.',
      ar: 'عنوان البريد الإلكتروني هذا مسجّل مسبقًا.',
      ru: 'Этот адрес электронной почты уже зарегистрирован.',
    },
    'email',
  ),
  passwordWeak: rule('password_weak', weak, 'password'),
  newPasswordWeak: rule('password_weak', weak, 'new_password'),
  wrongPassword: rule(
    'wrong_password',
    {
      en: 'The current password is wrong.',
      ar: 'كلمة المرور الحالية غير صحيحة.',
      ru: 'Текущий пароль неверен.',
    },
    'current_password',
  ),
  passwordUnchanged: rule(
    'password_unchanged',
    {
      en: 'The new password is the same as the current one.',
      ar: 'كلمة المرور الجديدة هي نفسها الحالية.',
      ru: 'Новый пароль совпадает с текущим.',
    },
    'new_password',
  ),
  unknownTimezone: rule(
    'unknown_timezone',
    {
      en: 'There is no time zone {{timezone}}.',
      ar: 'لا توجد منطقة زمنية {{timezone}}.',
      ru: 'Часового пояса {{timezone}} не существует.',
    },
    'timezone',
  ),
  nobody: forbidden({
    en: 'A client that acts by itself is nobody.',
    ar: 'العميل الذي يعمل بنفسه ليس شخصًا.',
    ru: 'Клиент, действующий сам по себе, — не человек.',
  }),
  wrongCredentials: unauthorized({
    en: 'The e-mail address or the password is wrong.',
    ar: 'عنوان البريد الإلكتروني أو كلمة المرور غير صحيحة.',
    ru: 'Неверный адрес электронной почты или пароль.',
  }),
  passwordWrong: rule(
    'wrong_password',
    { en: 'The password is wrong.', ar: 'كلمة المرور غير صحيحة.', ru: 'Неверный пароль.' },
    'password',
  ),
  emailUnverified: rule('email_unverified', {
    en: 'Confirm your e-mail address first.',
    ar: 'أكّد بريدك الإلكتروني أولًا.',
    ru: 'Сначала подтвердите адрес электронной почты.',
  }),
  wrongCode: rule(
    'wrong_code',
    {
      en: 'This code is wrong, or has been used already.',
      ar: 'هذا الرمز غير صحيح أو سبق استعماله.',
      ru: 'Этот код неверен или уже использован.',
    },
    'code',
  ),
  secondStepOn: conflict('second_step_on', {
    en: 'The second step is on already; turn it off first.',
    ar: 'الخطوة الثانية مفعّلة مسبقًا؛ عطّلها أولًا.',
    ru: 'Второй шаг уже включён; сначала отключите его.',
  }),
  secondStepOff: conflict('second_step_off', {
    en: 'The second step is not on.',
    ar: 'الخطوة الثانية غير مفعّلة.',
    ru: 'Второй шаг не включён.',
  }),
  nothingToConfirm: conflict('nothing_to_confirm', {
    en: 'No second step waits to be confirmed; begin anew.',
    ar: 'لا توجد خطوة ثانية بانتظار التأكيد؛ ابدأ من جديد.',
    ru: 'Нет второго шага, ожидающего подтверждения; начните заново.',
  }),
  challengeRefused: unauthorized({
    en: 'This log-in cannot be finished any more; begin anew.',
    ar: 'لم يعد بالإمكان إكمال تسجيل الدخول هذا؛ ابدأ من جديد.',
    ru: 'Этот вход уже нельзя завершить; начните заново.',
  }),
  invalidToken: rule(
    'invalid_token',
    {
      en: 'This link is not valid any more; ask for a new one.',
      ar: 'لم يعد هذا الرابط صالحًا؛ اطلب رابطًا جديدًا.',
      ru: 'Эта ссылка больше не действует; запросите новую.',
    },
    'token',
  ),
  refreshRefused: unauthorized({
    en: 'The refresh token is not valid; sign in again.',
    ar: 'رمز التحديث غير صالح؛ سجّل الدخول من جديد.',
    ru: 'Токен обновления недействителен; войдите снова.',
  }),
})
