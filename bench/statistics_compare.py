#!/usr/bin/env python3
"""Sets the results of both sides of bench/statistics beside each other: FOLDER OURS THEIRS (files of seconds) DRAWS DUELS."""

import sys
from pathlib import Path

import numpy

# The name; the largest difference of the first column, and the largest mean difference of the others, with 1 draw: they
# shrink with the square root of the draws.
TASKS = {
    "eci": ("index of capabilities, 222 x 57", 0.25, 10),
    "smaa": ("SMAA, 10,000 draws x 30 models", 0.03, 1),
    "duels": ("Bradley-Terry, 100 x 100", 1e-6, 1),
}


def main():
    folder, ours, theirs = Path(sys.argv[1]), *(dict(line.split() for line in open(name)) for name in sys.argv[2:4])
    draws = {"eci": int(sys.argv[4]), "smaa": 10_000, "duels": int(sys.argv[5])}
    agree = True
    print("| what | claimbench s | numpy, scipy s | time, ratio | largest difference | mean difference of drawn |")
    print("|---|---|---|---|---|---|")
    for name, (words, certain, drawn) in TASKS.items():
        gap = numpy.abs(numpy.loadtxt(folder / f"{name}.ours") - numpy.loadtxt(folder / f"{name}.theirs"))
        largest, mean = gap[:, 0].max(), gap[:, 1:].mean()
        a, b = float(ours[name]), float(theirs[name])
        print(f"| {words} | {a:.2f} | {b:.2f} | **{a / b:.3f}** | {largest:.1g} | {mean:.1g} |")
        agree &= bool(largest <= certain and mean <= drawn / draws[name] ** 0.5)
    if not agree:
        sys.exit("the two sides do not agree")


main()
