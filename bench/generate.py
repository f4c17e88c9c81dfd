#!/usr/bin/env python3
"""Writes a claims table of the given number of rows: one self-contained CSV, the same for the same number and seed.

40 models x 24 benchmarks, 5 vendors and 3 kinds of publisher; 1 % of the rows have a quoted note with commas, doubled
quotes or a line break, 10 % a quoted title, 0.1 % a value that is no number.
"""

import argparse
import csv
import datetime
import random

VENDORS = ["Aurora", "Borealis", "Cumulus", "Dunlin", "Ember"]
CAPABILITIES = ["Math", "Code", "Reasoning", "Knowledge", "Agents", "Vision"]
PUBLISHERS = [("independent", "Open Board"), ("independent", "Second Look"), ("press", "The Daily Token")]
COLUMNS = [
    "claim_id", "model", "vendor", "capability", "benchmark", "metric", "value", "unit", "conditions",
    "claimant", "claimant_kind", "publisher", "source_title", "source_url", "published", "locator", "note",
]
CONDITIONS = ["", "mode=thinking", "mode=non-thinking", "mode=thinking; effort=high", "attempts=avg@4"]


def value_of(chance, level, difficulty):
    score = 100 * (1 - difficulty) * level + chance.gauss(0, 2)
    return f"{min(99.9, max(0.1, score)):.1f}"


def note_of(chance):
    if chance.random() < 0.01:
        return chance.choice(["as printed, rounded", 'called "pro" there', "first line\nsecond line"])
    return ""


def rows(count, chance):
    models = [(f"{VENDORS[n % 5]}-{n // 5 + 1}", VENDORS[n % 5], 0.5 + 0.5 * chance.random()) for n in range(40)]
    benchmarks = [(f"{CAPABILITIES[n % 6]}-Test-{n // 6 + 1}", CAPABILITIES[n % 6], 0.6 * chance.random()) for n in range(24)]
    first_day = datetime.date(2025, 1, 1)
    for number in range(count):
        model, vendor, level = models[number % 40]
        benchmark, capability, difficulty = benchmarks[number // 40 % 24]
        kind, publisher = ("vendor", vendor) if chance.random() < 0.6 else chance.choice(PUBLISHERS)
        page = chance.randrange(200)
        title = f"{publisher}: results, part {page}" if chance.random() < 0.1 else f"{publisher} results {page}"
        yield {
            "claim_id": f"G{number + 1:08d}",
            "model": model,
            "vendor": vendor,
            "capability": capability,
            "benchmark": benchmark,
            "metric": "accuracy",
            "value": "n/a" if chance.random() < 0.001 else value_of(chance, level, difficulty),
            "unit": "percent",
            "conditions": chance.choice(CONDITIONS),
            "claimant": publisher,
            "claimant_kind": kind,
            "publisher": publisher,
            "source_title": title,
            "source_url": f"https://example.org/{publisher.lower().replace(' ', '-')}/{page}",
            "published": first_day + datetime.timedelta(days=chance.randrange(400)),
            "locator": f"table {page % 9 + 1}, row {number + 1}",
            "note": note_of(chance),
        }


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("rows", type=int)
    parser.add_argument("out")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with open(options.out, "w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows(options.rows, random.Random(options.seed)))


if __name__ == "__main__":
    main()
