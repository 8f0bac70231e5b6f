import type { WorkbookModel } from '../../model/workbook-model';
import { textArg } from '../arguments';
import { type Kind, method } from '../host-object';
import type { Selves } from '../scope';

/** Objects that Office.js makes outside the workbook, by the type name on the wire. */
export const serviceTypes: Readonly<
  Record<string, 'TelemetryService' | 'AppRuntimeService' | 'AppRuntimePersistenceService' | 'DynamicRibbon'>
> = {
  'Microsoft.Telemetry.TelemetryService': 'TelemetryService',
  'Microsoft.AppRuntime.AppRuntimeService': 'AppRuntimeService',
  'Microsoft.AppRuntime.AppRuntimePersistenceService': 'AppRuntimePersistenceService',
  'Microsoft.DynamicRibbon.DynamicRibbon': 'DynamicRibbon',
};

/** Telemetry of the library ends here: nothing leaves the machine. */
export const telemetryServiceKind: Kind<WorkbookModel> = {
  members: {
    SendTelemetryEvent: method(() => null),
    SendCustomerContent: method(() => null),
  },
};

/** `Office.addin.showAsTaskpane`, `hide` and the visibility of the pane. */
export const appRuntimeServiceKind: Kind<WorkbookModel> = {
  members: {
    GetAppRuntimeState: method((_, __, scope) => scope.runtime.state),
    SetAppRuntimeState: method((_, [state], scope) => {
      scope.runtime.state = textArg(state, 'appRuntimeState');
    }),
  },
};

/** `Office.addin.setStartupBehavior`. */
export const appRuntimePersistenceKind: Kind<WorkbookModel> = {
  members: {
    GetAppRuntimeStartState: method((_, __, scope) => scope.runtime.startState),
    SetAppRuntimeStartState: method((_, [state], scope) => {
      scope.runtime.startState = textArg(state, 'appRuntimeState');
    }),
  },
};

/** `Office.ribbon.requestUpdate`: the last wish is kept, nothing is drawn from it. */
export const dynamicRibbonKind: Kind<Selves['DynamicRibbon']> = {
  members: {
    ExecuteRequestUpdate: method((_, [json], scope) => {
      scope.runtime.ribbon = textArg(json, 'jsonUpdate');
    }),
  },
};
