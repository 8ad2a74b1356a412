import { ACTION, PATH } from "./request";
import type { Action, ObjectPath, Request } from "./request";
import { classInfo, clientName } from "./schema";

/** Where a batch failed, as Excel names it: "WorksheetCollection.getItem". */
export function locationOf(action: Action, paths: Request["ObjectPaths"]): string {
  const path = paths[action.ObjectPathId];
  if (path && action.ActionType === ACTION.instantiate) return pathLocation(path, paths);
  return `${typeOf(path, paths)}.${clientName(action.Name || "load")}`;
}

function pathLocation(path: ObjectPath, paths: Request["ObjectPaths"]): string {
  const parent = typeOf(paths[path.ParentObjectPathId ?? 0], paths);
  if (path.ObjectPathType === PATH.indexer) return `${parent}.getItem`;
  return path.Name ? `${parent}.${clientName(path.Name)}` : parent;
}

/** The class a path leads to, from the definitions: the object itself may not exist. */
function typeOf(path: ObjectPath | undefined, paths: Request["ObjectPaths"]): string {
  if (!path || path.ObjectPathType === PATH.root) return "Workbook";
  if (path.ObjectPathType === PATH.service) return path.Name.split(".").pop() ?? path.Name;
  if (path.ObjectPathType === PATH.reference) return path.Name.split("#")[0] ?? path.Name;
  const parent = classInfo(typeOf(paths[path.ParentObjectPathId ?? 0], paths));
  return memberType(parent, path) ?? path.Name;
}

function memberType(parent: ReturnType<typeof classInfo>, path: ObjectPath): string | undefined {
  const name = clientName(path.Name);
  if (path.ObjectPathType === PATH.indexer) return parent.methods["getItem"]?.returns;
  if (path.ObjectPathType === PATH.property) return parent.navigations[name]?.type;
  return parent.methods[name]?.returns;
}
