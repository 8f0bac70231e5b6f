import { HostFailure, type Workbook } from '../plan/ports';
import type { WorkbookPlan } from '../plan/workbook-plan';
import { changedSettings, type Settings } from './settings';
import { settingsText, storedSettings } from './settings-text';

/** Everything that we keep in a workbook begins with this. */
export const OUR_PREFIX = 'objektiv.';
export const SETTINGS_KEY = `${OUR_PREFIX}settings`;

export interface SavedSettings {
  readonly settings: Settings;
  /** false: this workbook takes no settings (read-only); they hold until the pane is closed */
  readonly stored: boolean;
}

export interface SettingsStore {
  /** from all that is kept in the workbook now: another pane may have changed it */
  from(kept: Readonly<Record<string, string>>): Settings;
  write(settings: Settings): Promise<SavedSettings>;
}

/** Settings of one workbook. Where they cannot be written they are kept for this session and used all the same. */
export function settingsStore(workbook: Workbook): SettingsStore {
  let session: Settings | null = null;
  return {
    from: (kept) => session ?? storedSettings(kept[SETTINGS_KEY]),
    write: async (settings) => {
      try {
        await workbook.apply(settingsPlan(settings));
        session = null;
        return { settings, stored: true };
      } catch (error) {
        if (!(error instanceof HostFailure)) throw error;
        session = settings;
        return { settings, stored: false };
      }
    },
  };
}

/** All as by default leaves no trace in the workbook. */
function settingsPlan(settings: Settings): WorkbookPlan {
  const value = changedSettings(settings).length === 0 ? null : settingsText(settings);
  return { title: 'settings', params: {}, needs: [], operations: [{ kind: 'setting', key: SETTINGS_KEY, value }] };
}
