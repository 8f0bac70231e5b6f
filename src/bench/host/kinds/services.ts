import type { WorkbookModel } from '../../model/workbook-model';
import { invalidArgument } from '../api-error';
import { booleanArg, textArg } from '../arguments';
import type { InvocationResult } from '../custom-functions';
import { type Kind, method, scalar } from '../host-object';

type Service =
  | 'TelemetryService'
  | 'AppRuntimeService'
  | 'AppRuntimePersistenceService'
  | 'DynamicRibbon'
  | 'AddinInternalService'
  | 'CustomFunctions';

/** Objects that Office.js makes outside the workbook, by the type name on the wire. */
export const serviceTypes: Readonly<Record<string, Service>> = {
  'Microsoft.Telemetry.TelemetryService': 'TelemetryService',
  'Microsoft.AppRuntime.AppRuntimeService': 'AppRuntimeService',
  'Microsoft.AppRuntime.AppRuntimePersistenceService': 'AppRuntimePersistenceService',
  'Microsoft.DynamicRibbon.DynamicRibbon': 'DynamicRibbon',
  'Microsoft.InternalService.AddinInternalService': 'AddinInternalService',
  'Microsoft.ExcelServices.CustomFunctions': 'CustomFunctions',
};

/** The library tells that functions of ribbon commands are there; nothing waits for it here. */
export const addinInternalServiceKind: Kind<WorkbookModel> = {
  members: { NotifyActionHandlerReady: method(() => null) },
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

/** `Office.ribbon.requestUpdate`: what was wished for each tab and button is kept, nothing is drawn from it. */
export const dynamicRibbonKind: Kind<WorkbookModel> = {
  members: {
    GetTab: method((_, [id], scope) => scope.make('RibbonTab', { id: textArg(id, 'id') })),
    GetButton: method((_, [id], scope) => scope.make('RibbonButton', { id: textArg(id, 'id') })),
  },
};

export const ribbonTabKind: Kind<{ readonly id: string }> = {
  members: {
    Id: scalar(({ id }) => id),
    SetVisibility: method(({ id }, [visible], scope) => {
      scope.runtime.ribbon.set(id, booleanArg(visible, 'visible'));
    }),
  },
};

export const ribbonButtonKind: Kind<{ readonly id: string }> = {
  members: {
    Id: scalar(({ id }) => id),
    Enabled: scalar(
      ({ id }, scope) => scope.runtime.ribbon.get(id) ?? true,
      ({ id }, value, scope) => {
        scope.runtime.ribbon.set(id, booleanArg(value, 'enabled'));
      },
    ),
  },
};

/** The page's worksheet functions: it says when they can be called, and gives their results. */
export const customFunctionsKind: Kind<WorkbookModel> = {
  members: {
    _SetOsfControlContainerReadyForCustomFunctions: method((_, __, scope) => {
      scope.functions.setReady();
      return null;
    }),
    SetInvocationResults: method((_, [results], scope) => {
      if (!Array.isArray(results)) throw invalidArgument('results: array expected');
      scope.functions.setResults(results as InvocationResult[]); // -- the library wrote them
      return null;
    }),
  },
};
