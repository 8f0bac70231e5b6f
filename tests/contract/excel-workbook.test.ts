import { excelHarness } from './excel-harness';
import { describeReportSheets } from './report-contract';
import { describeWorkbook } from './workbook-contract';

describeWorkbook('Excel (genuine Office.js)', () => Promise.resolve(excelHarness()));
describeReportSheets('Excel (genuine Office.js)', () => Promise.resolve(excelHarness()));
describeReportSheets('the oldest Excel that is supported', () => Promise.resolve(excelHarness({ excelApi: '1.14' })));
