import { priceLogs } from '#modules/catalog/index.ts'

// Prices are the catalogue's, which writes their log; it is read here.
export const { list, get } = priceLogs
