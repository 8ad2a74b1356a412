import { cuts } from "./cuts";
import { rfm } from "./rfm";
import { score } from "./score";
import { segment } from "./segment";

export const rfmMetrics = { CHURN_SCORE: score, CHURN_SEGMENT: segment, CHURN_CUTS: cuts };
export const rfmAnalyses = { CHURN_RFM: rfm };

export { SEGMENTS, type Segment } from "./segments";
export { type Moves, SEGMENT_NAMES, codesBySegment, codesLike, movesIn, movesText } from "./moves";
