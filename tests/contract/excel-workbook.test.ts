import { excelHarness } from './excel-harness';
import { describeWorkbook } from './workbook-contract';

describeWorkbook('Excel (genuine Office.js)', () => Promise.resolve(excelHarness()));
