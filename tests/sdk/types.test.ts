import type { Customer, CustomerCreate, Daftar, Page, WebhookEvent, WithResponse } from '@daftar/sdk'
import { expectTypeOf, test } from 'vitest'

// Held by the compiler: `npm run check` compiles this file.
declare const client: Daftar

test('a call is of the type that the contract says', () => {
  expectTypeOf<ReturnType<Daftar['customers']['get']>>().resolves.toEqualTypeOf<Customer>()
  expectTypeOf<Awaited<ReturnType<Daftar['customers']['list']>>>().toEqualTypeOf<Page<Customer>>()
  expectTypeOf<Awaited<ReturnType<ReturnType<Daftar['customers']['get']>['withResponse']>>>().toEqualTypeOf<
    WithResponse<Customer>
  >()
  expectTypeOf<Awaited<ReturnType<Daftar['customers']['delete']>>>().toEqualTypeOf<void>()
  expectTypeOf<Daftar['customers']['create']>().parameter(0).toEqualTypeOf<CustomerCreate>()
  expectTypeOf<Daftar['customers']['update']>().parameter(0).toEqualTypeOf<string>()
})

test('PLT-14 an enum is open in an answer and closed in a request', () => {
  expectTypeOf<'dormant'>().toExtend<Customer['status']>()
  expectTypeOf<'active'>().toExtend<Customer['status']>()
  expectTypeOf<number>().not.toExtend<Customer['status']>()
  expectTypeOf<'robot'>().not.toExtend<NonNullable<CustomerCreate['kind']>>()
  expectTypeOf<'company'>().toExtend<NonNullable<CustomerCreate['kind']>>()
})

test('an event is narrowed by its type', () => {
  const name = (event: WebhookEvent) => (event.type === 'customer.created' ? event.data.name : undefined)
  expectTypeOf(name).returns.toEqualTypeOf<string | undefined>()
})

test('what does not fit does not compile', () => {
  const wrong = () => {
    // @ts-expect-error a customer has a name
    client.customers.create({})
    // @ts-expect-error there is no such field
    client.customers.create({ name: 'a', colour: 'red' })
    // @ts-expect-error money is a decimal string
    client.customers.create({ name: 'a', credit_limit: 5 })
    // @ts-expect-error there is no such filter
    client.customers.list({ colour: 'red' })
    // @ts-expect-error an id is needed
    client.customers.get()
  }
  expectTypeOf(wrong).toBeFunction()
})
