import { SecondStepError, UnauthorizedError } from './errors.ts'
import { Resources } from './generated/resources.ts'
import type { components } from './generated/schema.ts'
import { Transport } from './transport.ts'

export interface Tokens {
  accessToken: string
  refreshToken?: string
}

export interface DaftarOptions {
  /** Origin of the server, such as `https://api.example.com`. */
  baseUrl: string
  /** The access token, or a function that gives the one to use now. Left out for public operations. */
  accessToken?: string | (() => string | undefined | Promise<string | undefined>)
  /** Where it is given, an expired access token is exchanged for a new one, once for all requests under way. */
  refreshToken?: string
  /** Id or slug of the tenant. A member of one tenant may leave it out. */
  tenantId?: string
  /** Language of messages: `en`, `ar` or `ru`. */
  locale?: string
  /** Sends a request; the platform's own where left out. */
  fetch?: (input: Request) => Promise<Response>
  /** Gives new tokens in a way of your own, instead of the API's exchange. */
  refresh?: () => Promise<Tokens>
  /** Is told of new tokens, so that they can be kept. */
  onTokens?: (tokens: Tokens) => void
  /** How often a request that is safe to repeat is repeated on 429, 503 and broken connections. 2 where left out. */
  retries?: number
  /** The longest wait before a repetition, in seconds. 20 where left out. */
  longestWait?: number
}

export type SignedIn = components['schemas']['SignedIn']
/** Gives the code of the authenticator, or a recovery code. */
export type SecondStep = () => string | Promise<string>

/** A client of the Daftar API: one property for each resource, one method for each operation. */
export class Daftar extends Resources {
  private readonly session: Session

  constructor(options: DaftarOptions) {
    const session = new Session(options)
    super(
      new Transport({
        baseUrl: options.baseUrl,
        fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
        tenantId: () => session.tenantId,
        locale: options.locale,
        retries: options.retries ?? 2,
        longestWait: options.longestWait ?? 20,
        token: () => session.token(),
        renew: (refused) => session.renew(refused),
      }),
    )
    this.session = session
    session.exchange = async (refreshToken) => {
      const tokens = await this.auth.refreshToken({ refresh_token: refreshToken })
      return { accessToken: tokens.access_token, refreshToken: tokens.refresh_token }
    }
  }

  /**
   * Signs in and keeps both tokens in this client; the access token renews itself from then on.
   * @param secondStep Asks for the code where the account has a second step; without it `SecondStepError` tells of that.
   */
  async signIn(credentials: components['schemas']['LoginInput'], secondStep?: SecondStep): Promise<SignedIn> {
    const result = await this.auth.login(credentials)
    if (!result.mfa_required) return this.keep(result)
    if (!secondStep) throw new SecondStepError(result.mfa_token, result.expires_in)
    return this.completeSignIn(result.mfa_token, await secondStep())
  }

  /** Finishes a log-in with a code of the authenticator or a recovery code, and keeps both tokens in this client. */
  async completeSignIn(mfaToken: string, code: string): Promise<SignedIn> {
    return this.keep(await this.auth.completeMfaLogin({ mfa_token: mfaToken, code }))
  }

  private keep(signedIn: SignedIn): SignedIn {
    this.session.keep({ accessToken: signedIn.tokens.access_token, refreshToken: signedIn.tokens.refresh_token })
    return signedIn
  }

  /** Works in this tenant from now on. */
  useTenant(tenantId: string | undefined): void {
    this.session.tenantId = tenantId
  }
}

/** The tokens of one client. */
class Session {
  tenantId: string | undefined
  exchange: ((refreshToken: string) => Promise<Tokens>) | undefined
  private readonly options: DaftarOptions
  private accessToken: DaftarOptions['accessToken']
  private refreshToken: string | undefined
  private renewal: Promise<string | undefined> | undefined

  constructor(options: DaftarOptions) {
    this.options = options
    this.tenantId = options.tenantId
    this.accessToken = options.accessToken
    this.refreshToken = options.refreshToken
  }

  keep({ accessToken, refreshToken }: Tokens): void {
    this.accessToken = accessToken
    this.refreshToken = refreshToken ?? this.refreshToken
    this.options.onTokens?.({
      accessToken,
      ...(this.refreshToken === undefined ? {} : { refreshToken: this.refreshToken }),
    })
  }

  async token(): Promise<string | undefined> {
    return typeof this.accessToken === 'function' ? this.accessToken() : this.accessToken
  }

  /** One exchange for all requests that were refused with the same token: a second use of a refresh token ends the session. */
  async renew(refused: string | undefined): Promise<string | undefined> {
    const current = await this.token()
    if (current !== undefined && current !== refused) return current
    this.renewal ??= this.fresh().finally(() => {
      this.renewal = undefined
    })
    return this.renewal
  }

  private async fresh(): Promise<string | undefined> {
    const { refresh } = this.options
    if (!refresh && this.refreshToken === undefined) return undefined
    try {
      this.keep(
        refresh
          ? await refresh()
          : await (this.exchange as (token: string) => Promise<Tokens>)(this.refreshToken as string),
      )
    } catch (error) {
      if (!refresh && error instanceof UnauthorizedError) this.refreshToken = undefined
      throw error
    }
    return this.token()
  }
}
