import type { WorkbookEvent } from "./types";

export class EventList {
  private readonly listeners = new Set<(event: WorkbookEvent) => void>();

  on(listener: (event: WorkbookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: WorkbookEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
