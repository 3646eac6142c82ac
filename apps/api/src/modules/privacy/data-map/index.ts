export { blankedOf, keyPropertiesOf, type MappedTable, mapOf, type OnClosing } from "./map.js";
export { countRows, rowsOfNoTransaction, rowsOfPerson, rowsOfTransactions } from "./rows.js";
