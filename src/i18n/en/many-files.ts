import type { manyFilesRu } from '../ru/many-files';

/** English texts: many files at once, stopped and gone on with. ICU message format. */
export const manyFilesEn: Record<keyof typeof manyFilesRu, string> = {
  'files.stopped':
    '{done, plural, =0 {Stopped: no file has been checked yet} one {Stopped: # file of {total, number} checked} other {Stopped: # files of {total, number} checked}}',
  'files.left': 'The other files have not been checked yet. The results of those that were stay below.',
  'files.goOn': 'Check the rest ({count, number})',
  'files.part': 'The summary will hold only the files that were checked: {done, number} of {total, number}.',
};
