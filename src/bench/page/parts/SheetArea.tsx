import { useCallback, type ReactElement } from 'react';
import { address, parseAddress, rectAddress, type Rect } from '../../../domain/cell';
import type { Translator } from '../../../i18n/translator';
import { rectOf } from '../../model/rects';
import type { WorkbookModel } from '../../model/workbook-model';
import type { PastedTable } from '../clipboard/html-table';
import { clearIn, copyFrom, pasteInto, typeInto, type EditResult } from '../edits';
import { editText } from '../sheet/display-text';
import type { Shade } from '../sheet/grid-theme';
import { SheetGrid } from '../sheet/SheetGrid';
import { columnCharacters } from '../sheet/sheet-metrics';
import { useWorkbook } from '../use-workbook';
import { FormulaBar } from './FormulaBar';
import type { BenchMessage } from './MessageLine';
import { SheetTabs } from './SheetTabs';

interface SheetAreaProps {
  readonly t: Translator;
  readonly model: WorkbookModel;
  readonly shade: Shade;
  readonly onMessage: (message: BenchMessage) => void;
}

const PANEL_ID = 'bench-sheet';

/** Formula bar, grid and tabs over the model: the view draws, the edits go back to the model. */
export function SheetArea({ t, model, shade, onMessage }: SheetAreaProps): ReactElement {
  const { sheet, sheets, surface, selection, reveal, refresh } = useWorkbook(model);
  const locale = t.language;
  const { active, range } = selection;

  const select = useCallback(
    (cell: { readonly row: number; readonly column: number }, rect: Rect): void => {
      model.batch('user', () => sheet.select([rect], cell));
      // moving the active cell inside the same range makes no event
      refresh();
    },
    [model, sheet, refresh],
  );
  const report = useCallback(
    (result: EditResult, rect: Rect): void => {
      if (result === 'done') return;
      const params = { sheet: sheet.name, range: rectAddress(rect) };
      onMessage({ key: `bench.message.${result}`, params, tone: 'problem' });
    },
    [sheet, onMessage],
  );
  const type = useCallback(
    (row: number, column: number, text: string): void => {
      const was = editText(
        surface.content(row, column),
        surface.formula(row, column),
        surface.style(row, column).numberFormat,
        locale,
      );
      if (was === text) return;
      report(
        model.batch('user', () => typeInto(sheet, row, column, text, locale)),
        rectOf(row, column),
      );
      if (sheet.cells.formula(row, column) !== null)
        onMessage({ key: 'bench.message.formula', params: { cell: address({ row, column }) }, tone: 'info' });
    },
    [model, sheet, surface, locale, report, onMessage],
  );
  const paste = useCallback(
    (table: PastedTable): void => {
      const outcome = model.batch('user', () => pasteInto(sheet, range, table, locale));
      report(outcome.result, outcome.range);
      if (outcome.result === 'done') select(active, outcome.range);
    },
    [model, sheet, range, active, locale, report, select],
  );
  const clear = useCallback(
    () =>
      report(
        model.batch('user', () => clearIn(sheet, range)),
        range,
      ),
    [model, sheet, range, report],
  );
  const copy = useCallback(() => copyFrom(sheet, range, locale), [sheet, range, locale]);
  const resize = useCallback(
    (column: number, pixels: number): void =>
      model.batch('user', () => sheet.setColumnWidths(column, 1, columnCharacters(pixels))),
    [model, sheet],
  );
  const go = (text: string): void => {
    const rect = parseAddress(text.trim());
    if (!rect) return onMessage({ key: 'bench.message.badAddress', params: { text }, tone: 'problem' });
    model.batch('load', () => sheet.select([rect]));
  };
  const content = surface.content(active.row, active.column);
  const format = surface.style(active.row, active.column).numberFormat;
  return (
    <section className="workbook" aria-label={t('bench.workbook')}>
      <FormulaBar
        t={t}
        address={address(active)}
        content={editText(content, surface.formula(active.row, active.column), format, locale)}
        onGo={go}
        onCommit={(text) => type(active.row, active.column, text)}
      />
      <div
        className="workbook-sheet"
        id={PANEL_ID}
        role="tabpanel"
        aria-label={t('bench.sheet', { sheet: sheet.name })}
      >
        <SheetGrid
          sheetId={sheet.id}
          surface={surface}
          selection={selection}
          locale={locale}
          shade={shade}
          label={t('bench.sheet', { sheet: sheet.name })}
          reveal={reveal}
          onSelect={select}
          onEdit={type}
          onClear={clear}
          onPaste={paste}
          onColumnResize={resize}
          copyText={copy}
        />
      </div>
      <SheetTabs
        t={t}
        sheets={sheets}
        active={sheet}
        panelId={PANEL_ID}
        onActivate={(next) => model.batch('user', () => model.activate(next))}
        onReveal={(next) =>
          model.batch('user', () => {
            next.set({ visibility: 'Visible' });
            model.activate(next);
          })
        }
        onAdd={() => model.batch('user', () => model.activate(model.addSheet()))}
      />
    </section>
  );
}
