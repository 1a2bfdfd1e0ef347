/**
 * Imports a module by its address, which runs its code. It stands alone because the executable takes `bin/import.js` in its place: code that V8 kept from
 * an earlier run cannot import.
 */
export const importFrom = (address: string): Promise<unknown> => import(address)
