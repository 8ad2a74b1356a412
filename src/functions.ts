import { analyse } from "./engine/analyse";
import { runtimeError } from "./functions/excel-errors";
import { excelFunctions } from "./functions/register";

for (const [id, call] of excelFunctions(analyse, runtimeError)) CustomFunctions.associate(id, call);
