/** What the custom-functions service is asked: one call of one cell. `answer` fills the cell. */
export interface FunctionCall {
  readonly id: number;
  readonly functionId: string;
  readonly values: unknown[];
  readonly address: string;
  readonly stream: boolean;
  readonly cancelable: boolean;
}

/** An entry of functions.json, as custom-functions metadata describes it. */
export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  parameters: {
    name: string;
    description?: string;
    type?: string;
    dimensionality?: "scalar" | "matrix";
    optional?: boolean;
    repeating?: boolean;
  }[];
  result?: { type?: string; dimensionality?: "scalar" | "matrix" };
  options?: {
    stream?: boolean;
    cancelable?: boolean;
    requiresAddress?: boolean;
    volatile?: boolean;
  };
}

/** What functions.json says of all its functions at once. */
export interface FunctionOptions {
  /** Errors reach the functions as values instead of ending the call: allowErrorForDataTypeAny. */
  readonly allowErrors?: boolean;
}

/** functions.json, as Excel reads it. */
export interface FunctionsFile {
  readonly functions: readonly FunctionMetadata[];
  readonly allowErrorForDataTypeAny?: boolean;
}
