/** The store of own glossaries, bundled for a page of ours by `page-with-store.ts`. */
export { changeOwn, changeOwnRecord, listOwn, readOwn } from '@/services/own-glossaries';
export { addOwn, importInto, undoImport } from '@/services/own-store/import-records';
