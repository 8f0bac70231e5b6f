import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recogniseMeasureTables } from '../../../src/roadmap/recognise/recognise';
import type { MeasureTable } from '../../../src/roadmap/measure-table';

/** Source documents lie beside the project on the authors' machines only. */
const FOLDER = join(__dirname, '../../../../shared/seeds');
const present = existsSync(FOLDER);

function tablesOf(start: string): readonly MeasureTable[] {
  const name = readdirSync(FOLDER).find((file) => file.startsWith(start)) ?? '';
  const lines = readFileSync(join(FOLDER, name), 'utf8').split('\n');
  const values = lines.map((line) => line.split('\t').map((text) => (text === '' ? null : text)));
  return recogniseMeasureTables({
    sheet: name,
    file: name,
    origin: { row: 0, column: 0 },
    values,
    merges: [],
    numberFormats: null,
    hiddenRows: [],
  });
}

const shape = (table: MeasureTable): unknown => [table.structure, table.sections.length, table.measures.length];

(present ? describe : describe.skip)('source documents', () => {
  it('hold a progress report and a complex of measures in the first', () => {
    expect(tablesOf('000').map(shape)).toEqual([
      ['progress-report', 5, 30],
      ['measure-complex', 0, 12],
    ]);
  });

  it('have deadlines of which 95 % and more are understood in full, and parties without a rest', () => {
    const measures = ['000', '001', '002'].flatMap((start) => tablesOf(start).flatMap((table) => table.measures));
    const filled = measures.filter((measure) => measure.deadline.text !== '');
    const understood = filled.filter(
      ({ deadline }) => deadline.parts.length > 0 && deadline.parts.every((part) => part.kind !== 'unknown'),
    );
    expect(filled.length).toBeGreaterThan(100);
    expect(understood.length / filled.length).toBeGreaterThanOrEqual(0.95);
    const whole = measures.filter(
      ({ responsible }) => responsible.unread === undefined && responsible.parties.length > 0,
    );
    expect(whole.length / measures.length).toBeGreaterThanOrEqual(0.95);
  });

  it('hold a municipal roadmap and a plan by directions in the second', () => {
    expect(tablesOf('001').map(shape)).toEqual([
      ['municipal-roadmap', 8, 37],
      ['directions-plan', 6, 12],
    ]);
  });

  it('hold a programme of prevention in the third', () => {
    const [table] = tablesOf('002');
    expect(table && shape(table)).toEqual(['prevention-programme', 4, 26]);
    expect(table?.measures.filter((measure) => measure.schools.length === 6)).toHaveLength(10);
  });
});
