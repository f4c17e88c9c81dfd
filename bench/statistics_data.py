#!/usr/bin/env python3
"""Makes the tables that bench/statistics gives to both sides: seeded, so the same every time."""

import csv
import sys
from pathlib import Path

import numpy


def scores(random, models, benchmarks, filled, noise):
    """Models by benchmarks by the sigmoid of a capability, gaps as NaN, every model with 4 scores or more."""
    capability = random.normal(0.5, 1.0, models)
    difficulty = random.normal(0.5, 1.2, benchmarks)
    slope = random.uniform(0.5, 2.0, benchmarks)
    expected = 1 / (1 + numpy.exp(-slope * (capability[:, None] - difficulty)))
    table = numpy.clip(expected + random.normal(0, noise, expected.shape), 0, 1)
    keep = random.random(expected.shape) < filled
    for row in keep:
        row[random.choice(benchmarks, 4, replace=False)] = True
    return numpy.where(keep, table, numpy.nan)


def write(path, rows):
    with open(path, "w", newline="") as out:
        csv.writer(out).writerows([repr(float(value)) for value in row] for row in rows)


def main():
    folder = Path(sys.argv[1])
    random = numpy.random.default_rng(2026)
    write(folder / "eci.csv", scores(random, 222, 57, 0.18, 0.07))
    write(folder / "smaa.csv", random.uniform(0.3, 0.9, (30, 6)))
    write(folder / "duels.csv", scores(random, 100, 100, 1.0, 0.10))


main()
