import explanations from "../generated/explanations-zh-CN.json";
import type { SaidTexts } from "../said";
import { actions } from "./actions";

export const said: SaidTexts = { action: actions, definition: explanations };
