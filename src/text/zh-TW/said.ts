import explanations from "../generated/explanations-zh-TW.json";
import type { SaidTexts } from "../said";
import { actions } from "./actions";

export const said: SaidTexts = { action: actions, definition: explanations };
