/** [category, type, target, message, id, isRemoteOverride], as messages to the add-in travel. */
export type Message = readonly [number, number, string, string, number, boolean];
export type Send = (messages: readonly Message[]) => void;

const EVENT = 65536;

export function eventMessage(type: number, target: string, fields: object): Message {
  return [EVENT, type, target, JSON.stringify(fields), 0, false];
}
