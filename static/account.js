// What the links of mails lead to where no application of the company's own stands in front.
const sentences = {
  en: {
    registrationTitle: 'Confirm your registration',
    ownPassword: 'Your password',
    registered: 'Thank you, your account is ready. Sign in with your password.',
    verifyTitle: 'Confirm your e-mail address',
    resetTitle: 'Set a new password',
    password: 'New password, ten characters or more',
    confirm: 'Confirm',
    set: 'Set password',
    verified: 'Thank you, the address is confirmed.',
    changed: 'Your new password is set. Sign in with it.',
    failed: 'The server did not answer; try again in a moment.',
  },
  ar: {
    registrationTitle: 'أكّد تسجيلك',
    ownPassword: 'كلمة مرورك',
    registered: 'شكرًا، حسابك جاهز. سجّل الدخول بكلمة مرورك.',
    verifyTitle: 'أكّد بريدك الإلكتروني',
    resetTitle: 'عيّن كلمة مرور جديدة',
    password: 'كلمة المرور الجديدة، عشرة أحرف أو أكثر',
    confirm: 'تأكيد',
    set: 'تعيين كلمة المرور',
    verified: 'شكرًا، تم تأكيد العنوان.',
    changed: 'تم تعيين كلمة مرورك الجديدة. سجّل الدخول بها.',
    failed: 'لم يجب الخادم؛ أعد المحاولة بعد قليل.',
  },
  ru: {
    registrationTitle: 'Подтвердите регистрацию',
    ownPassword: 'Ваш пароль',
    registered: 'Спасибо, учётная запись готова. Войдите со своим паролем.',
    verifyTitle: 'Подтвердите адрес электронной почты',
    resetTitle: 'Задайте новый пароль',
    password: 'Новый пароль, не менее десяти символов',
    confirm: 'Подтвердить',
    set: 'Задать пароль',
    verified: 'Спасибо, адрес подтверждён.',
    changed: 'Новый пароль задан. Войдите с ним.',
    failed: 'Сервер не ответил; повторите попытку чуть позже.',
  },
}

const language = navigator.languages.map((each) => each.slice(0, 2)).find((each) => each in sentences) ?? 'en'
const words = sentences[language]
const token = new URLSearchParams(location.hash.slice(1)).get('token') ?? ''
// The token must not stay in the history of a shared computer.
history.replaceState(null, '', location.pathname)

document.documentElement.lang = language
document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr'
for (const element of document.querySelectorAll('[data-say]')) element.textContent = words[element.dataset.say]
document.title = document.querySelector('h1').textContent

const form = document.querySelector('form')
const status = document.querySelector('[role=status]')

form.addEventListener('submit', async (event) => {
  event.preventDefault()
  const button = form.querySelector('button')
  button.disabled = true
  status.textContent = ''
  try {
    const answer = await fetch(`/api/v1/auth/${form.dataset.operation}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      body: JSON.stringify({ token, ...Object.fromEntries(new FormData(form)) }),
    })
    if (answer.ok) form.hidden = true
    status.textContent = answer.ok ? words[form.dataset.done] : (await answer.json()).error.message
  } catch {
    status.textContent = words.failed
  }
  button.disabled = false
})
