#!/usr/bin/env python3
"""The statistics of bench/statistics as one would write them with numpy and scipy. Writes results and seconds."""

import sys
import time
from pathlib import Path

import numpy
from scipy.optimize import least_squares

CLIP, PENALTY = 0.001, 0.1


def index_of_capabilities(table, draws, random):
    """Epoch's index: trust region with analytic Jacobian and scipy's own tolerances, as in epoch-research/eci-public."""
    models, benchmarks = table.shape
    model, benchmark = numpy.nonzero(~numpy.isnan(table))
    value = numpy.clip(table[model, benchmark], CLIP, 1 - CLIP)
    size = models + 2 * benchmarks - 1
    low = numpy.r_[numpy.full(models + benchmarks, -10.0), numpy.full(benchmarks - 1, 0.1)]
    high = numpy.full(size, 10.0)

    def fit(start, rows):
        m, b, y = model[rows], benchmark[rows], value[rows]
        count = len(y)
        at = numpy.arange(count)
        free = b > 0

        def parts(x):
            slope = numpy.r_[1.0, x[models + benchmarks:]]
            above = x[m] - x[models + b]
            expected = 1 / (1 + numpy.exp(-slope[b] * above))
            return slope[b], above, expected

        def residuals(x):
            return numpy.r_[parts(x)[2] - y, numpy.sqrt(PENALTY * (x @ x) / size)]

        def jacobian(x):
            slope, above, expected = parts(x)
            bend = expected * (1 - expected)
            jac = numpy.zeros((count + 1, size))
            jac[at, m] = bend * slope
            jac[at, models + b] = -bend * slope
            jac[at[free], models + benchmarks + b[free] - 1] = (bend * above)[free]
            jac[count] = numpy.sqrt(PENALTY / size) * x / max(numpy.sqrt(x @ x), 1e-300)
            return jac

        return least_squares(residuals, start, jac=jacobian, bounds=(low, high), method="trf").x

    def scaled(x):
        return 130 + 20 * (x[:models] - x[0]) / (x[1] - x[0])

    every = numpy.arange(len(value))
    best = fit(numpy.r_[numpy.zeros(models + benchmarks), numpy.ones(benchmarks - 1)], every)
    rows_of = [every[model == one] for one in range(models)]
    drawn = [
        scaled(fit(best, numpy.concatenate([random.choice(rows, len(rows)) for rows in rows_of]))) for _ in range(draws)
    ]
    low_end, high_end = numpy.percentile(drawn, [5, 95], axis=0)
    return numpy.column_stack([scaled(best), low_end, high_end])


def acceptabilities(values, draws, random):
    """SMAA-2, all draws at once: first-rank acceptability, confidence factor, mean rank."""
    models, criteria = values.shape
    weights = random.standard_exponential((draws, criteria))
    weights /= weights.sum(axis=1, keepdims=True)
    drawn = values + 0.05 * random.standard_normal((draws, models, criteria))
    worth = numpy.einsum("dmk,dk->dm", drawn, weights)
    ranks = (-worth).argsort(axis=1).argsort(axis=1)
    share = numpy.stack([(ranks == rank).mean(axis=0) for rank in range(models)], axis=1)
    first = ranks == 0
    central = first.T.astype(float) @ weights / numpy.maximum(1, first.sum(axis=0))[:, None]
    winners = (drawn @ central.T).argmax(axis=1)
    confidence = (winners == numpy.arange(models)).mean(axis=0)
    pairwise = (worth[:, :, None] > worth[:, None, :]).mean(axis=0)
    return numpy.column_stack([share[:, 0], confidence * (first.sum(axis=0) > 0), pairwise.mean(axis=1)])


def abilities(table, draws, random):
    """Bradley-Terry by Newton's method, benchmarks resampled; duels of a benchmark weigh 1/(models - 1), ridge 0.1."""
    models, benchmarks = table.shape
    wins = numpy.stack([(c[:, None] > c) + 0.5 * (c[:, None] == c) for c in table.T]) / (models - 1)
    wins[:, range(models), range(models)] = 0

    def fit(counts):
        won = numpy.tensordot(counts, wins, 1)
        met = won + won.T
        theta = numpy.zeros(models)
        for _ in range(50):
            expected = 1 / (1 + numpy.exp(theta - theta[:, None]))
            gradient = won.sum(axis=1) - (met * expected).sum(axis=1) - 0.1 * theta
            bend = met * expected * (1 - expected)
            hessian = numpy.diag(bend.sum(axis=1) + 0.1) - bend
            step = numpy.linalg.solve(hessian, gradient)
            theta += step * min(1, 2 / max(numpy.abs(step).max(), 1e-300))
            if numpy.abs(step).max() < 1e-11:
                break
        return theta - theta.mean()

    whole = fit(numpy.ones(benchmarks))
    drawn = [fit(numpy.bincount(random.integers(benchmarks, size=benchmarks), minlength=benchmarks)) for _ in range(draws)]
    low_end, high_end = numpy.percentile(drawn, [5, 95], axis=0)
    return numpy.column_stack([whole, low_end, high_end])


def main():
    folder = Path(sys.argv[1])
    random = numpy.random.default_rng(1)
    for name, task, draws in (
        ("eci", index_of_capabilities, int(sys.argv[2])),
        ("smaa", acceptabilities, 10_000),
        ("duels", abilities, int(sys.argv[3])),
    ):
        table = numpy.genfromtxt(folder / f"{name}.csv", delimiter=",")
        times = []
        for _ in range(6 if name == "smaa" else 1):  # the first of several warms up
            start = time.perf_counter()
            result = task(table, draws, random)
            times.append(time.perf_counter() - start)
        numpy.savetxt(folder / f"{name}.theirs", result)
        print(name, numpy.median(times[1:] or times), flush=True)


main()
