import { analyse } from "./engine/analyse";
import { formatted, type Dress } from "./functions/dress";
import { runtimeError } from "./functions/excel-errors";
import { excelFunctions } from "./functions/register";

/** Excel 2021 takes plain numbers only. Asked at each call: the functions are registered before Excel says what it can. */
const dress: Dress = (kind, value, stands) =>
  takesFormats() ? formatted(kind, value, stands) : value;

function takesFormats(): boolean {
  if (typeof Office === "undefined") return false;
  // Where functions run alone, or before Excel is ready, there is no context yet; the types do not say so.
  const context = Office.context as Office.Context | undefined;
  return context?.requirements?.isSetSupported("CustomFunctionsRuntime", "1.4") ?? false;
}

for (const [id, call] of excelFunctions(analyse, runtimeError, dress))
  CustomFunctions.associate(id, call);
