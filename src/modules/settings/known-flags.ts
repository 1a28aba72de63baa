import type { Sentence } from '#platform/i18n.ts'

interface KnownFlag {
  description: Sentence
  /** Whether it is on where a company has said nothing. */
  default: boolean
}

/** Every flag of this version. A feature that all companies have for good loses its flag. */
export const knownFlags = {
  ai_assistant: {
    description: {
      en: 'An assistant answers questions about the company’s data.',
      ar: 'مساعد يجيب عن الأسئلة المتعلقة ببيانات الشركة.',
      ru: 'Помощник отвечает на вопросы о данных компании.',
    },
    default: false,
  },
  employee_self_service: {
    description: {
      en: 'Employees see their own attendance, leave and payslips.',
      ar: 'يرى الموظفون حضورهم وإجازاتهم وقسائم رواتبهم.',
      ru: 'Сотрудники видят свою посещаемость, отпуска и расчётные листки.',
    },
    default: true,
  },
  online_booking: {
    description: {
      en: 'Customers book appointments themselves.',
      ar: 'يحجز العملاء المواعيد بأنفسهم.',
      ru: 'Клиенты сами записываются на приём.',
    },
    default: false,
  },
  workflow_automation: {
    description: {
      en: 'Rules of the company run by themselves when something happens.',
      ar: 'تعمل قواعد الشركة تلقائيًا عند وقوع الأحداث.',
      ru: 'Правила компании срабатывают сами, когда что-то происходит.',
    },
    default: false,
  },
} as const satisfies Record<string, KnownFlag>

export type FlagKey = keyof typeof knownFlags
