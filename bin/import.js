/** What the executable imports a team's JavaScript with; see src/node/guide/import-from.ts. */
exports.importFrom = (address) => import(address)
