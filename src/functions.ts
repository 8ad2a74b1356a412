import { analyse } from "./engine/analyse";
import { excelFunctions } from "./functions/register";

for (const [id, call] of excelFunctions(analyse)) CustomFunctions.associate(id, call);
