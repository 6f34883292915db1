/** A file that cannot be read as part of a dataset; the message is a sentence for people. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
}
