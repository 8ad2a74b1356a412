# data.table: Rscript data_table.R ROWS.csv RUNS SEGMENTS.csv OUT. Starts from a data.frame, writes its tables as OUT-*.csv.
args <- commandArgs(trailingOnly = TRUE)

peak_kb <- function() {
  line <- grep("VmHWM", readLines("/proc/self/status"), value = TRUE)
  as.numeric(gsub("[^0-9]", "", line))
}

rows <- as.data.frame(data.table::fread(args[1], header = FALSE, col.names = c("id", "serial", "amount")))
segments <- data.table::fread(args[3])
input_kb <- peak_kb()
suppressPackageStartupMessages(library(data.table))

month_of <- function(day) {
  date <- as.IDate(day - 25569L)
  year(date) * 12L + month(date)
}
score_of <- function(value) 1L + as.integer((5 * (frank(value, ties.method = "min") - 1)) %/% length(value))

events_of <- function(orders) {
  as_of <- max(orders$day)
  final <- max(orders$month)
  setorder(orders, id, day)
  orders[, ends := fifelse(day + 90L >= as_of, final, month_of(day + 91L) - 1L)]
  orders[, `:=`(before = shift(ends), is_last = seq_len(.N) == .N), by = id]
  back <- orders[!is.na(before) & month > before + 1L]
  rbind(
    orders[is.na(before), .(month, event = "joined")],
    back[, .(month, event = "back")],
    back[, .(month = before + 1L, event = "lost")],
    orders[is_last & ends < final, .(month = ends + 1L, event = "lost")]
  )[, .N, by = .(month, event)]
}

job <- function(rows) {
  orders <- as.data.table(rows)
  orders[, `:=`(day = as.integer(serial), cents = round(amount * 100))]
  orders[, month := month_of(day)]
  facts <- orders[, .(first = min(day), last = max(day), cohort = min(month), orders = .N,
                      days = uniqueN(day), cents = sum(cents)), by = id]
  facts[, `:=`(r = score_of(last), f = score_of(days), m = score_of(cents), spent = cents / 100)]
  facts[, code := 100L * r + 10L * f + m]
  facts[segments, segment := i.segment, on = "code"]
  orders[facts, cohort := i.cohort, on = "id"]
  cells <- orders[, .(customers = uniqueN(id), amount = sum(cents) / 100), by = .(cohort, age = month - cohort)]
  list(
    customers = facts[, .(id, first, last, orders, spent, r, f, m, segment)],
    cells = cells,
    sizes = facts[, .N, by = cohort],
    events = events_of(orders)
  )
}

load <- 0
runs <- character()
peak <- 0
for (run in seq_len(as.integer(args[2]))) {
  begin <- proc.time()
  tables <- job(rows)
  took <- (proc.time() - begin) * 1000
  cpu <- took[["user.self"]] + took[["sys.self"]]
  runs <- c(runs, sprintf('{"wall":%f,"cpu":%f}', took[["elapsed"]], cpu))
  if (peak == 0) peak <- peak_kb()
}
for (name in names(tables)) fwrite(tables[[name]], paste0(args[4], "-", name, ".csv"), col.names = FALSE)
cat(sprintf('{"version":"%s","load":%f,"runs":[%s],"inputKB":%f,"peakKB":%f}\n',
            packageVersion("data.table"), load, paste(runs, collapse = ","), input_kb, peak))
