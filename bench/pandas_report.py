#!/usr/bin/env python3
"""The peer: a report on claims as one would write it with pandas and matplotlib.

Reads claims CSVs, sets up the matrix of models and benchmarks, puts the benchmarks on one scale, ranks the models, and
writes matrix.csv, pictures as PNG and one self-contained HTML file. It checks nothing but that values are numbers.
"""

import argparse
import base64
import html
import math
import pathlib

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import pandas as pd

DPI = 100


def read(files):
    columns = ["model", "benchmark", "capability", "value"]
    claims = pd.concat([pd.read_csv(file, usecols=columns, dtype={"value": str}) for file in files], ignore_index=True)
    claims["value"] = pd.to_numeric(claims["value"], errors="coerce")
    return claims.dropna(subset=["value"]), int(claims["value"].isna().sum())


def normalise(matrix):
    span = matrix.max() - matrix.min()
    return (matrix - matrix.min()) / span.where(span > 0)


def heatmap(axes, scores, title):
    axes.imshow(scores, aspect="auto", cmap="viridis", vmin=0, vmax=1)
    axes.set_xticks(range(len(scores.columns)), scores.columns, rotation=90, fontsize=7)
    axes.set_yticks(range(len(scores.index)), scores.index, fontsize=7)
    for row, values in enumerate(scores.to_numpy()):
        for column, value in enumerate(values):
            if not math.isnan(value):
                label = axes.text(column, row, f"{value:.2f}", ha="center", va="center", fontsize=5, color="white")
                label.set_in_layout(False)  # inside the axes anyway; measuring a thousand labels takes a second
    axes.set_title(title)


def ranked_bars(axes, scores, title):
    scores.mean(axis=1).sort_values().tail(15).plot.barh(ax=axes)
    axes.set_title(title)


def grouped_bars(axes, scores, title):
    scores.loc[scores.mean(axis=1).nlargest(8).index].iloc[:, :8].plot.bar(ax=axes)
    axes.set_title(title)


def dots(axes, scores, title):
    for place, benchmark in enumerate(scores.columns):
        axes.plot(scores[benchmark], [place] * len(scores), "o", alpha=0.6)
    axes.set_yticks(range(len(scores.columns)), scores.columns, fontsize=7)
    axes.set_title(title)


def radar(axes, scores, title):
    angles = [2 * math.pi * n / len(scores.columns) for n in range(len(scores.columns))]
    for model in scores.mean(axis=1).nlargest(5).index:
        values = scores.loc[model].tolist()
        axes.plot(angles + angles[:1], values + values[:1], label=model)
    axes.set_xticks(angles, scores.columns, fontsize=7)
    axes.legend(fontsize=7)
    axes.set_title(title)


KINDS = [(heatmap, None), (grouped_bars, None), (radar, "polar"), (ranked_bars, None), (dots, None)]


def draw(count, scores, by_capability, capability_of, width, height, out):
    """The first pictures show everything, one of each kind; the rest show one capability each, kind by kind."""
    capabilities = sorted(by_capability.columns)
    files = []
    for number in range(count):
        kind, projection = KINDS[number % len(KINDS)]
        if number < len(KINDS):
            title, shown = "all capabilities", by_capability if kind is not heatmap else scores
        else:
            title = capabilities[(number // len(KINDS) - 1) % len(capabilities)]
            shown = scores.loc[:, capability_of[scores.columns] == title]
        figure, axes = plt.subplots(
            figsize=(width / DPI, height / DPI), dpi=DPI, layout="constrained", subplot_kw={"projection": projection}
        )
        kind(axes, shown, title)
        file = out / f"{number + 1:02d}-{kind.__name__}.png"
        figure.savefig(file)
        plt.close(figure)
        files.append(file)
    return files


def write_html(out, matrix, standings, unreadable, pictures):
    parts = ["<!DOCTYPE html><html lang='en'><meta charset='utf-8'><title>Report</title><h1>Report</h1>"]
    parts.append(f"<p>Values that are no numbers: {unreadable}</p>")
    parts.append(standings.to_frame("score").to_html(float_format="%.3f"))
    parts.append(matrix.to_html(float_format="%.1f", na_rep=""))
    for picture in pictures:
        data = base64.b64encode(picture.read_bytes()).decode("ascii")
        parts.append(f"<img alt='{html.escape(picture.stem)}' src='data:image/png;base64,{data}'>")
    (out / "report.html").write_text("\n".join(parts), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("claims", nargs="+")
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--pictures", type=int, default=3)
    parser.add_argument("--size", default="1200x800")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    width, height = map(int, options.size.split("x"))

    claims, unreadable = read(options.claims)
    matrix = claims.pivot_table(index="model", columns="benchmark", values="value", aggfunc="mean")
    capability_of = claims.drop_duplicates("benchmark").set_index("benchmark")["capability"]
    scores = normalise(matrix)
    by_capability = scores.T.groupby(capability_of).mean().T
    standings = by_capability.mean(axis=1).sort_values(ascending=False)

    matrix.to_csv(options.out / "matrix.csv")
    pictures = draw(options.pictures, scores, by_capability, capability_of, width, height, options.out)
    write_html(options.out, matrix, standings, unreadable, pictures)


if __name__ == "__main__":
    main()
