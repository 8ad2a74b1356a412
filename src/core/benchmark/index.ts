import { benchmark } from "./benchmark";

export const benchmarkMetrics = { CHURN_BENCHMARK: benchmark };

export { BENCHMARKS, type Benchmark, type Who } from "./benchmarks";
export { BENCHMARK_NOTES, CLAIMS, CLAIM_SOURCES, type BenchmarkNote, type Claim } from "./notes";
