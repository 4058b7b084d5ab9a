export { type CsvOptions, exportCsv } from './csv'
