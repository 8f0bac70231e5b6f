import { withoutLatinLetters } from '../text/latin-letters';
import { withSpacing } from '../text/spacing';
import { corrected } from '../text/spelling';
import { textFix } from './text-fix';

export const correctSpelling = textFix('correctSpelling', ['text/spelling'], corrected);
export const replaceLatinLetters = textFix('replaceLatinLetters', ['text/latin-letters'], withoutLatinLetters);
export const tidySpaces = textFix('tidySpaces', ['text/spacing'], withSpacing);
