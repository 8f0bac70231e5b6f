import { MemoryWorkbook } from '../../src/plan/memory-workbook';
import { dump } from '../unit/plan/dump';
import { describeReportSheets } from './report-contract';
import { describeWorkbook, type Harness } from './workbook-contract';

const memory = (): Promise<Harness> => {
  const workbook = new MemoryWorkbook();
  return Promise.resolve({
    workbook,
    dump: () => Promise.resolve(dump(workbook)),
    protect: (name) => {
      workbook.sheet(name).protected = true;
    },
    settle: () => Promise.resolve(),
  });
};

describeWorkbook('memory', memory);
describeReportSheets('memory', memory);
