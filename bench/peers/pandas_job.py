"""pandas: python3 pandas_job.py ROWS.csv RUNS OUT. Starts from a list of rows, writes its tables as OUT-*.csv."""

import csv
import json
import resource
import sys
import time


def rows_of(path):
    with open(path, newline="") as file:
        return [(id, float(serial), float(amount)) for id, serial, amount in csv.reader(file)]


def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def month_of(days):
    dates = pd.to_datetime(days - 25_569, unit="D")
    return dates.dt.year * 12 + dates.dt.month


def score_of(values):
    return 1 + 5 * (values.rank(method="min").astype(int) - 1) // len(values)


def customers_of(facts, segments):
    scored = facts.assign(
        r=score_of(facts["last"]), f=score_of(facts["days"]), m=score_of(facts["cents"])
    )
    code = 100 * scored["r"] + 10 * scored["f"] + scored["m"]
    scored = scored.assign(spent=scored["cents"] / 100, segment=code.map(segments))
    columns = ["id", "first", "last", "orders", "spent", "r", "f", "m", "segment"]
    return scored[columns].values.tolist()


def events_of(orders):
    as_of, final = orders["day"].max(), orders["month"].max()
    active = orders.sort_values(["id", "day"])
    ends = (month_of(active["day"] + 91) - 1).where(active["day"] + 90 < as_of, final)
    before = ends.groupby(active["id"]).shift()
    is_last = active["id"] != active["id"].shift(-1)
    is_back = active["month"] > before + 1
    counted = {
        "joined": [active["month"][before.isna()]],
        "back": [active["month"][is_back]],
        "lost": [before[is_back].astype(int) + 1, ends[is_last & (ends < final)] + 1],
    }
    return [
        [month, event, count]
        for event, months in counted.items()
        for month, count in pd.concat(months).value_counts().items()
    ]


def job(rows, segments):
    orders = pd.DataFrame(rows, columns=["id", "serial", "amount"])
    orders["day"] = orders["serial"].astype(int)
    orders["cents"] = (orders["amount"] * 100).round().astype("int64")
    orders["month"] = month_of(orders["day"])
    facts = (
        orders.groupby("id")
        .agg(
            first=("day", "min"),
            last=("day", "max"),
            cohort=("month", "min"),
            orders=("day", "size"),
            days=("day", "nunique"),
            cents=("cents", "sum"),
        )
        .reset_index()
    )
    joined = orders.merge(facts[["id", "cohort"]], on="id")
    joined["age"] = joined["month"] - joined["cohort"]
    cells = joined.groupby(["cohort", "age"]).agg(customers=("id", "nunique"), cents=("cents", "sum"))
    cells["cents"] /= 100
    return {
        "customers": customers_of(facts, segments),
        "cells": cells.reset_index().values.tolist(),
        "sizes": [[cohort, size] for cohort, size in facts["cohort"].value_counts().items()],
        "events": events_of(orders),
    }


def write(tables, out):
    for name, rows in tables.items():
        with open(f"{out}-{name}.csv", "w", newline="") as file:
            csv.writer(file).writerows(rows)


def main(path, runs, segments_path, out):
    rows = rows_of(path)
    input_kb = peak()
    global pd
    begin = time.perf_counter()
    import pandas as pd

    load = (time.perf_counter() - begin) * 1000
    with open(segments_path) as file:
        segments = {int(code): name for code, name in json.load(file)["SEGMENT_OF"].items()}
    measured, peak_kb = [], 0
    for _ in range(int(runs)):
        wall, cpu = time.perf_counter(), time.process_time()
        tables = job(rows, segments)
        cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
        measured.append({"wall": wall * 1000, "cpu": cpu * 1000})
        peak_kb = peak_kb or peak()
    write(tables, out)
    print(json.dumps({"version": pd.__version__, "load": load, "runs": measured, "inputKB": input_kb, "peakKB": peak_kb}))


main(*sys.argv[1:])
