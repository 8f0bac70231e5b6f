import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { PassThrough } from 'node:stream';
import type { ReactNode } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { computeHere } from '../../../src/app/compute-here';
import { createApp } from '../../../src/app/create-app';
import { ru } from '../../../src/i18n/ru';
import { createTranslator } from '../../../src/i18n/translator';
import { MemoryWorkbook } from '../../../src/plan/memory-workbook';
import type { PlanReceipt } from '../../../src/plan/ports';
import { TakenBackNotice } from '../../../src/taskpane/components/TakenBackNotice';
import { PaneContext } from '../../../src/taskpane/pane-context';

const t = createTranslator('ru', ru);
const nothing = (): void => undefined;

/** As the pane shows it when the parts that come later have come. */
function settled(content: ReactNode): Promise<string> {
  const services = {
    app: createApp(new MemoryWorkbook(), computeHere, t),
    t,
    report: null,
    setReport: nothing,
    goToPlace: nothing,
    goToCell: () => Promise.resolve(),
    announce: nothing,
  };
  return new Promise((resolve, reject) => {
    let html = '';
    const sink = new PassThrough();
    sink.on('data', (part: Buffer) => (html += part.toString('utf8')));
    sink.on('end', () => resolve(html));
    const stream = renderToPipeableStream(
      <FluentProvider theme={webLightTheme}>
        <PaneContext.Provider value={services}>{content}</PaneContext.Provider>
      </FluentProvider>,
      { onAllReady: () => stream.pipe(sink), onError: reject },
    );
  });
}

const receipt = (skipped: PlanReceipt['skipped']): PlanReceipt => ({ operations: 3, undo: null, skipped });

describe('what taking back left alone', () => {
  it('is told cell by cell with what is in it and a way to it', async () => {
    const html = await settled(
      <TakenBackNotice
        receipt={receipt([
          {
            sheet: 'План',
            row: 4,
            column: 2,
            why: { kind: 'value', before: 'до мая', ours: 'май 2027 г.', now: 'июнь' },
          },
          { sheet: 'План', row: 5, column: 0, why: { kind: 'look', properties: ['fill'] } },
        ])}
      />,
    );
    const text = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    expect(text).toContain(t('pane.takenBackSkipped', { cells: 2 }));
    expect(text).toContain('было до мая; мы записали май 2027 г.; сейчас июнь');
    expect(text).toContain('изменено: заливка');
    expect(html.match(/<button/g)).toHaveLength(2);
    expect(text).toContain('C5');
  });

  it('is nothing where all was as we left it', async () => {
    const html = await settled(<TakenBackNotice receipt={receipt([])} />);
    expect(html).toContain(t('pane.takenBackText'));
    expect(html).not.toContain('<button');
  });
});
