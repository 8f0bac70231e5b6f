import type { MarkedLevel } from './sign';

/** What the user chose to be marked; stands in the workbook while schools are marked, so that refreshing marks the same. */
export interface HighlightChoice {
  readonly levels: readonly MarkedLevel[];
  /** only schools with a sign by one of these; null = by any */
  readonly indicators: readonly string[] | null;
  /** sheets that are to be left alone */
  readonly without: readonly string[];
  /** 'cell': a note or a comment, whichever this Excel has */
  readonly reasonIn: 'cell' | 'column';
  /** a sheet of our own that says how the marks are read */
  readonly legend: boolean;
  /** rows that are added later are marked without asking */
  readonly auto: boolean;
}

export const defaultChoice: HighlightChoice = {
  levels: ['strong', 'check'],
  indicators: null,
  without: [],
  reasonIn: 'cell',
  legend: false,
  auto: false,
};

/** The choice together with the sheets that it was seen with: without asking, only these are marked again. */
export interface StoredChoice extends HighlightChoice {
  readonly seen: readonly string[];
}

export function choiceOf({ seen: _seen, ...choice }: StoredChoice): HighlightChoice {
  return choice;
}

export const CHOICE_SETTING = 'objektiv.marking';

export function storedChoice(settings: Readonly<Record<string, string>>): StoredChoice | null {
  const text = settings[CHOICE_SETTING];
  if (text === undefined) return null;
  try {
    const stored: unknown = JSON.parse(text);
    return isChoice(stored) ? stored : null;
  } catch {
    // not JSON: somebody else's entry under our key
    return null;
  }
}

function isChoice(value: unknown): value is StoredChoice {
  if (typeof value !== 'object' || value === null) return false;
  const fields: Partial<Record<keyof StoredChoice, unknown>> = value;
  const lists = [fields.levels, fields.without, fields.seen];
  return (
    lists.every((list) => Array.isArray(list)) &&
    (fields.indicators === null || Array.isArray(fields.indicators)) &&
    (fields.reasonIn === 'cell' || fields.reasonIn === 'column') &&
    typeof fields.legend === 'boolean' &&
    typeof fields.auto === 'boolean'
  );
}
