export { rfm } from "./rfm";
export { score } from "./score";
export { segment } from "./segment";
export { SEGMENTS, type Segment } from "./segments";
