import type { ExcelHost } from "../host";
import { isAtLeast } from "../richapi/schema";

/** What office.js, the loader, provides before the Excel client runs. The client reads these by name. */
export function loaderGlobals(host: ExcelHost): Record<string, unknown> {
  const onWeb = host.platform === "web";
  const context = {
    requirements: { isSetSupported: (set: string, version = "0") => has(host, set, version) },
    displayLanguage: host.locale,
    contentLanguage: host.contentLocale,
    platform: onWeb ? "OfficeOnline" : "PC",
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
    CustomFunctions: functionAssociations(),
  };
}

export function has(host: ExcelHost, set: string, version: string): boolean {
  const newest = host.requirements[set];
  return newest !== undefined && isAtLeast(newest, version);
}

/** CustomFunctions.associate may be called before the client's runtime, which reads `mappings`, has loaded. */
function functionAssociations() {
  const mappings: Record<string, unknown> = {};
  const association = { mappings, onchange: () => undefined };
  const associate = (idOrTable: string | Record<string, unknown>, implementation?: unknown) => {
    const table = typeof idOrTable === "string" ? { [idOrTable]: implementation } : idOrTable;
    for (const [id, one] of Object.entries(table)) mappings[id.toUpperCase()] = one;
  };
  return { _association: association, associate };
}
