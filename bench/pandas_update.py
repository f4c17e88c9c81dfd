#!/usr/bin/env python3
"""The peer of bench/updates: one row, or a table, put into a claims file with pandas. Checks nothing."""

import sys

import pandas

task, claims, more = sys.argv[1:4]
rows = pandas.read_csv(claims, dtype=str, keep_default_na=False)
if task == "add":
    row = {column: "" for column in rows.columns}
    row.update(model="GLM-5", benchmark="IFBench", value="70.1", source="glm-5-model-card", locator=more)
    new = pandas.DataFrame([row])
else:
    new = pandas.read_csv(more, dtype=str, keep_default_na=False)
all_rows = pandas.concat([rows, new]).sort_values(["model", "benchmark"], kind="stable").fillna("")
all_rows.to_csv(claims, index=False)
