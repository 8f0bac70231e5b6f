import { MemoryWorkbook } from '../../src/plan/memory-workbook';
import { dump } from '../unit/plan/dump';
import { describeWorkbook } from './workbook-contract';

describeWorkbook('memory', () => {
  const workbook = new MemoryWorkbook();
  return Promise.resolve({
    workbook,
    dump: () => Promise.resolve(dump(workbook)),
    protect: (name) => {
      workbook.sheet(name).protected = true;
    },
    settle: () => Promise.resolve(),
  });
});
