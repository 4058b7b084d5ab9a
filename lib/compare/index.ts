export { compare, salaryAxis } from './compare'
export type {
  Assumption,
  Basis,
  Cell,
  Comparison,
  Formula,
  NotComparable,
  PlainKey,
  Row,
  RowKey,
  Said,
  Step,
} from './comparison'
export { salaryOnBasis } from './salary'
