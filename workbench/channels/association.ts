type Implementation = (...args: never[]) => unknown;

/** The table behind CustomFunctions.associate and Office.actions.associate; the client reads it by these names. */
class Association {
  readonly mappings: Record<string, Implementation> = {};
  private readonly listeners: (() => void)[] = [];

  readonly associate = (
    idOrTable: string | Readonly<Record<string, Implementation>>,
    implementation?: Implementation
  ): void => {
    const table = typeof idOrTable === "string" ? { [idOrTable]: implementation } : idOrTable;
    for (const [id, one] of Object.entries(table)) if (one) this.mappings[id.toUpperCase()] = one;
    for (const listener of this.listeners) listener();
  };

  onchange(listener: () => void): void {
    this.listeners.push(listener);
  }
}

export function associations(): { _association: Association; associate: Association["associate"] } {
  const association = new Association();
  return { _association: association, associate: association.associate };
}
