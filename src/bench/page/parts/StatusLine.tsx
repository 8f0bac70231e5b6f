import type { ReactElement } from 'react';
import type { Translator } from '../../../i18n/translator';
import type { ExcelHost } from '../../host/excel-host';
import { useLastCost } from '../use-last-cost';

interface StatusLineProps {
  readonly t: Translator;
  readonly host: ExcelHost;
}

/** Round trips and bytes of the add-in's last action. */
export function StatusLine({ t, host }: StatusLineProps): ReactElement {
  const cost = useLastCost(host);
  const text = cost
    ? t('bench.cost.last', { syncs: cost.syncs, sent: bytes(t, cost.sent), received: bytes(t, cost.received) })
    : t('bench.cost.none');
  return (
    <div className="status-line">
      <span data-cost={cost ? JSON.stringify(cost) : ''} aria-label={t('bench.cost.label')} role="group">
        {text}
      </span>
      <span className="status-keys">{t('bench.keys')}</span>
      <span className="status-about">{t('bench.about')}</span>
    </div>
  );
}

function bytes(t: Translator, count: number): string {
  if (count < 1024) return t('bench.bytes.b', { size: t.number(count, 0) });
  if (count < 1024 * 1024) return t('bench.bytes.kb', { size: t.number(count / 1024, 1) });
  return t('bench.bytes.mb', { size: t.number(count / 1024 / 1024, 1) });
}
