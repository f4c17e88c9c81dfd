#!/usr/bin/env python3
"""Runs two commands in turn (A B A B ...) and prints one row of the table: medians of the pairs' ratios.

Neighbours on the machine disturb both of a pair alike, so trust the ratios and not the seconds.
"""

import argparse
import os
import shlex
import statistics
import subprocess
import sys
import time


def run(command):
    """Wall time in seconds and peak memory in MiB of one process and its children."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    complaint = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    code = os.waitstatus_to_exitcode(status)
    if code not in (0, 1):  # 1: claimbench found something wrong in the claims, and made its report
        sys.exit(f"exit code {code}: {shlex.join(command)}\n{complaint.decode(errors='replace')}")
    return wall, usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("label")
    parser.add_argument("a", help="command whose figures are divided")
    parser.add_argument("b", help="command they are divided by")
    parser.add_argument("--pairs", type=int, default=7)
    options = parser.parse_args()
    a, b = shlex.split(options.a), shlex.split(options.b)
    run(a), run(b)  # warms the disk's cache; not counted
    pairs = [(run(a), run(b)) for _ in range(options.pairs)]
    time_ratio = statistics.median(one[0] / other[0] for one, other in pairs)
    memory_ratio = statistics.median(one[1] / other[1] for one, other in pairs)
    walls = [statistics.median(pair[side][0] for pair in pairs) for side in (0, 1)]
    peaks = [statistics.median(pair[side][1] for pair in pairs) for side in (0, 1)]
    print(
        f"| {options.label} | {walls[0]:.2f} | {walls[1]:.2f} | **{time_ratio:.2f}** "
        f"| {peaks[0]:.0f} | {peaks[1]:.0f} | **{memory_ratio:.2f}** |",
        flush=True,
    )


if __name__ == "__main__":
    main()
