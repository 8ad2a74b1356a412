import { benchmark } from "./benchmark";

export const benchmarkMetrics = { CHURN_BENCHMARK: benchmark };

export { benchmarkSentences, benchmarkSetting, besideBenchmark } from "./beside-benchmark";
export { BENCHMARKS, type Benchmark, type Who } from "./benchmarks";
export {
  BENCHMARK_NOTES,
  CLAIMS,
  CLAIM_SOURCES,
  SOURCES,
  type BenchmarkNote,
  type Claim,
  type Source,
} from "./notes";
