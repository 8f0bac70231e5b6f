import type { SampleSheet } from './sample-types';
import type { SimulatedSchool } from './schools';
import { MUNICIPALITY } from './work';

/** The list of schools that an office keeps anyway; people are placeholders. */
export function schoolListSheet(name: string, schools: readonly SimulatedSchool[]): SampleSheet {
  const header = ['№ п/п', 'Логин', 'Наименование ОО', 'Директор', 'Ответственный за ВПР', 'Примечание'];
  const rows = schools.map((school, i) => [i + 1, school.login, school.name, 'Фамилия И. О.', 'Фамилия И. О.', null]);
  return {
    name,
    values: [[`Общеобразовательные организации: ${MUNICIPALITY}`], [], header, ...rows],
    merges: [{ row: 0, column: 0, rows: 1, columns: header.length }],
    columnWidths: [7, 13, 40, 20, 24, 24],
    boldRows: [0, 2],
    frozenRows: 3,
  };
}
