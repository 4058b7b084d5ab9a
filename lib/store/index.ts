export { type Database, openDatabase } from './database'
export { type StoreProblem, storeError } from './problems'
export * from './roles'
