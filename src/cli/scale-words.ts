import { subjectByShort, subjectOrText } from '../results/subjects';
import type { UserScale } from '../risk/analysis';
import { WrongCall } from './wrong-call';

type Cuts = readonly [number, number, number];

export interface ScaleWords {
  /** for every work that has no scale of its own */
  readonly scale: Cuts | null;
  readonly scales: readonly UserScale[];
}

/** «РУ 4 2026: 9,15,21», «Русский язык, 4 класс, 2026: 3=9,4=15,5=21 из 24». */
const LINE = /^\s*(.+?)[\s,]+(\d{1,2})(?:\s*(?:класс|кл\.?|grade))?[\s,]+(20\d\d)(?:\s*год)?\s*:\s*(.+)$/i;
const MAXIMUM = /(?:\s+(?:из|of|max)\s*|\s*\/\s*)(\d{1,3})\s*$/i;

/** Every `--scale`: one for all works at most, and any number of lines for a subject, class and year; `;` parts the lines. */
export function parseScales(texts: readonly string[]): ScaleWords {
  let scale: Cuts | null = null;
  const scales: UserScale[] = [];
  for (const text of texts.flatMap((each) => (each.includes(':') ? each.split(';') : [each]))) {
    if (text.trim() === '' && texts.length > 0 && scales.length > 0) continue;
    const line = parseLine(text);
    if (line) scales.push(line);
    else if (scale) throw new WrongCall('scale', { value: text });
    else scale = parseCuts(text);
  }
  return { scale, scales };
}

function parseLine(text: string): UserScale | null {
  const match = LINE.exec(text);
  if (!match) return null;
  const [, name = '', grade = '', year = '', rest = ''] = match;
  const subject = subjectByShort(name) ?? subjectOrText(name);
  const maximum = MAXIMUM.exec(rest);
  const cuts = parseCuts(maximum ? rest.slice(0, maximum.index) : rest);
  const max = maximum ? Number(maximum[1]) : undefined;
  const wrong = subject === null || Number(grade) < 1 || Number(grade) > 11 || (max !== undefined && max < cuts[2]);
  if (wrong) throw new WrongCall('scale', { value: text });
  return { subject, grade: Number(grade), year: Number(year), cuts, ...(max === undefined ? {} : { max }) };
}

/** «3=10,4=16,5=22» or «10,16,22» → [10, 16, 22]; the three numbers must grow. */
export function parseCuts(text: string): Cuts {
  const [c3, c4, c5] = /=/.test(text) ? named(text) : plain(text);
  if (!(c3 > 0 && c3 < c4 && c4 < c5)) throw new WrongCall('scale', { value: text });
  return [c3, c4, c5];
}

function named(text: string): [number, number, number] {
  const of = (mark: number): number => {
    const match = new RegExp(`(?:^|[,;\\s])${String(mark)}\\s*=\\s*(\\d+)(?=$|[,;\\s])`).exec(text);
    return match ? Number(match[1]) : Number.NaN;
  };
  return [of(3), of(4), of(5)];
}

function plain(text: string): [number, number, number] {
  const match = /^\s*(\d{1,3})\s*[,;\s/]\s*(\d{1,3})\s*[,;\s/]\s*(\d{1,3})\s*$/.exec(text);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : [Number.NaN, Number.NaN, Number.NaN];
}
