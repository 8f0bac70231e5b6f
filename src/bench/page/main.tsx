import '@glideapps/glide-data-grid/dist/index.css';
import { createRoot } from 'react-dom/client';
import { loadTranslator } from '../../i18n/load';
import { WorkbookModel } from '../model/workbook-model';
import { BenchApp } from './BenchApp';
import './bench.css';
import { readSettings } from './settings';

async function start(): Promise<void> {
  const place = document.getElementById('bench');
  if (!place) throw new Error('the bench page has no #bench');
  const settings = readSettings(location.search);
  const translator = await loadTranslator(settings.language);
  const model = new WorkbookModel();
  createRoot(place).render(<BenchApp model={model} start={settings} firstTranslator={translator} />);
}

void start();
