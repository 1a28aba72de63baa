/** Requests that the rate limit allows. */
export interface RateLimit {
  limit: number
  remaining: number
  /** When the window ends, in seconds since 1970. */
  reset: number
}

/** What came, and what came with it. */
export interface WithResponse<T> {
  data: T
  /** Names this state of the resource; hand it back as `ifMatch` or `ifNoneMatch`. */
  etag: string | undefined
  requestId: string | undefined
  rateLimit: RateLimit | undefined
  /** Whether this is the stored answer of an earlier request with the same idempotency key. */
  replayed: boolean
  response: Response
}

export function describe<T>(data: T, response: Response): WithResponse<T> {
  const number = (name: string) => Number(response.headers.get(name))
  return {
    data,
    etag: response.headers.get('ETag') ?? undefined,
    requestId: response.headers.get('X-Request-Id') ?? undefined,
    rateLimit: response.headers.has('X-RateLimit-Limit')
      ? {
          limit: number('X-RateLimit-Limit'),
          remaining: number('X-RateLimit-Remaining'),
          reset: number('X-RateLimit-Reset'),
        }
      : undefined,
    replayed: response.headers.get('Idempotent-Replayed') === 'true',
    response,
  }
}

/** A request under way: await it for the data, or `withResponse()` for the data and its headers. */
export class Call<T> implements Promise<T> {
  readonly [Symbol.toStringTag] = 'Call'
  private readonly answer: Promise<WithResponse<T>>

  constructor(answer: Promise<WithResponse<T>>) {
    this.answer = answer
  }

  withResponse(): Promise<WithResponse<T>> {
    return this.answer
  }

  // biome-ignore lint/suspicious/noThenProperty: a call is awaited like any promise
  then<Done = T, Failed = never>(
    done?: ((value: T) => Done | PromiseLike<Done>) | null,
    failed?: ((reason: unknown) => Failed | PromiseLike<Failed>) | null,
  ): Promise<Done | Failed> {
    return this.answer.then(({ data }) => data).then(done, failed)
  }

  catch<Failed = never>(failed?: ((reason: unknown) => Failed | PromiseLike<Failed>) | null): Promise<T | Failed> {
    return this.then(undefined, failed)
  }

  finally(done?: (() => void) | null): Promise<T> {
    return this.then().finally(done)
  }
}

/** Where a page stands. With a cursor there is no page number and nothing is counted. */
export interface Pagination {
  page: number | null
  per_page: number
  total: number | null
  total_pages: number | null
  next: string | null
  previous: string | null
  next_cursor: string | null
}

export interface Page<T> {
  data: T[]
  pagination: Pagination
}

/**
 * A list: await it for one page, or iterate for every row of every page. Nothing is asked of the server before one of the two.
 * Iterating goes by cursor: no row comes twice, and a late page costs what the first one costs.
 */
export class Pages<T> implements Promise<Page<T>>, AsyncIterable<T> {
  readonly [Symbol.toStringTag] = 'Pages'
  private readonly load: (cursor?: string) => Promise<WithResponse<Page<T>>>
  private first: Promise<WithResponse<Page<T>>> | undefined

  constructor(load: (cursor?: string) => Promise<WithResponse<Page<T>>>) {
    this.load = load
  }

  withResponse(): Promise<WithResponse<Page<T>>> {
    this.first ??= this.load()
    return this.first
  }

  // biome-ignore lint/suspicious/noThenProperty: a list is awaited like any promise
  then<Done = Page<T>, Failed = never>(
    done?: ((value: Page<T>) => Done | PromiseLike<Done>) | null,
    failed?: ((reason: unknown) => Failed | PromiseLike<Failed>) | null,
  ): Promise<Done | Failed> {
    return this.withResponse()
      .then(({ data }) => data)
      .then(done, failed)
  }

  catch<Failed = never>(
    failed?: ((reason: unknown) => Failed | PromiseLike<Failed>) | null,
  ): Promise<Page<T> | Failed> {
    return this.then(undefined, failed)
  }

  finally(done?: (() => void) | null): Promise<Page<T>> {
    return this.then().finally(done)
  }

  /** Every page from the first one asked for to the last. */
  async *pages(): AsyncGenerator<Page<T>, void, undefined> {
    let page = (await this.withResponse()).data
    yield page
    while (page.pagination.next_cursor !== null) {
      page = (await this.load(page.pagination.next_cursor)).data
      yield page
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.pages()) yield* page.data
  }
}
