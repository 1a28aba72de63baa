import { Refusal } from './errors.ts'
import { type Sentence, say } from './i18n.ts'

interface Table {
  readonly actions: Readonly<Record<string, { readonly from: readonly string[]; readonly to: string }>>
}
type Actions<T extends Table> = keyof T['actions'] & string
type States<T extends Table> = T['actions'][Actions<T>]['from'][number] | T['actions'][Actions<T>]['to']

const refused: Sentence = {
  en: '“{{action}}” is not possible in the status {{status}}; possible here: {{choices}}.',
  ar: 'الإجراء «{{action}}» غير ممكن في الحالة {{status}}؛ الممكن هنا: {{choices}}.',
  ru: 'Действие «{{action}}» невозможно в состоянии {{status}}; возможно: {{choices}}.',
}

/**
 * A state machine over the table that the contract declares (`x-lifecycle`).
 * @param resource Prefix of the refusal's code: `customer` gives `customer.cannot_archive`.
 */
export const lifecycle = <const T extends Table>(resource: string, table: T) => ({
  /** The state after `action`; an action that `state` does not know is a 409 that names those it does (PLT-01). */
  next(action: Actions<T>, state: string): States<T> {
    const { from, to } = table.actions[action] as Table['actions'][string]
    if (from.includes(state)) return to as States<T>
    const allowed = Object.keys(table.actions).filter((name) => table.actions[name]?.from.includes(state))
    const figures = { action, status: state, choices: allowed.join(', ') || '—' }
    throw new Refusal(409, `${resource}.cannot_${action}`, say(refused, figures), {
      context: { status: state, allowed },
    })
  },
})
