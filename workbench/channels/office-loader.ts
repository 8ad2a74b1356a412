import type { ExcelHost } from "../host";
import { isAtLeast } from "../richapi/schema";
import { associations } from "./association";
import { officeDocument } from "./office-document";

/** What office.js, the loader, provides before the Excel client runs. The client reads these by name. */
export function loaderGlobals(host: ExcelHost): Record<string, unknown> {
  const onWeb = host.platform === "web";
  const context = {
    requirements: { isSetSupported: (set: string, version = "0") => has(host, set, version) },
    displayLanguage: host.locale,
    contentLanguage: host.contentLocale,
    platform: onWeb ? "OfficeOnline" : "PC",
    document: officeDocument(host),
  };
  const hostInfo = {
    hostType: "excel",
    hostPlatform: onWeb ? "web" : "win32",
    hostLocale: host.locale.toLowerCase(),
    // Shared runtime (1) with custom functions (2).
    flags: 3,
    isDialog: false,
  };
  return {
    OSF: {
      _OfficeAppFactory: {
        getContext: () => context,
        getHostInfo: () => hostInfo,
        getClientEndPoint: () => null,
        getInitializationHelper: () => ({ _webAppState: {} }),
        getLoggingAllowed: () => false,
      },
    },
    CustomFunctionMappings: {},
    CustomFunctions: associations(),
    // Office is the short name of it.
    Microsoft: { Office: { WebExtension: { actions: associations() } } },
  };
}

function has(host: ExcelHost, set: string, version: string): boolean {
  const newest = host.requirements[set];
  return newest !== undefined && isAtLeast(newest, version);
}
