"""Writes the vendor tables of this folder, and what importing them must give, from the figures in claims/.

    python3 src/test/resources/foreign/make.py     (from the root of the repository; the PDF needs Chromium)

The expected rows come from claims/ and the lists below; nothing here calls claimbench.
"""
import csv
import html
import io
import pathlib
import re
import subprocess
import zipfile

HERE = pathlib.Path(__file__).parent
CLAIMS = HERE.parents[3] / "claims"
HEADER = ["model", "benchmark", "value", "unit", "conditions", "source", "locator", "note"]


def claims(file, source):
    with open(CLAIMS / file, encoding="utf-8", newline="") as lines:
        return [row for row in csv.DictReader(lines) if row["source"] == source]


def write_expected(name, rows):
    with open(HERE / name, "w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, HEADER, lineterminator="\n", restval="")
        writer.writeheader()
        writer.writerows(rows)


# ---------------------------------------------------------------- the language table of the Qwen3.5 card

COLUMNS = ["GPT5.2", "Claude 4.5 Opus", "Gemini-3 Pro", "Qwen3-Max-Thinking", "K2.5-1T-A32B", "Qwen3.5-397B-A17B"]
SECTIONS = {
    "Knowledge": ["MMLU-Pro", "MMLU-Redux", "SuperGPQA", "C-Eval"],
    "Instruction Following": ["IFEval", "IFBench", "MultiChallenge"],
    "Long Context": ["AA-LCR", "LongBench v2"],
    "STEM": ["GPQA", "HLE", "HLE-Verified"],
    "Reasoning": ["LiveCodeBench v6", "HMMT Feb 25", "HMMT Nov 25", "IMOAnswerBench", "AIME26"],
    "General Agent": ["BFCL-V4", "TAU2-Bench", "VITA-Bench", "DeepPlanning", "Tool Decathlon", "MCP-Mark"],
    "Search Agent": ["HLE w/ tool", "BrowseComp", "BrowseComp-zh", "WideSearch", "Seal-0"],
    "Multilingualism": ["MMMLU", "MMLU-ProX", "NOVA-63", "INCLUDE", "Global PIQA", "PolyMATH", "WMT24++", "MAXIFE"],
    "Coding Agent": ["SWE-bench Verified", "SWE-bench Multilingual", "SecCodeBench", "Terminal Bench 2"],
}
# what the table prints beside a label, and what that means as conditions
MARKS = {"HLE": "1", "HLE-Verified": "1", "HLE w/ tool": "2", "WideSearch": "3", "WMT24++": "4"}
FOOTNOTES = {
    "1": "without tools",
    "2": "with search, 256K context, context folding",
    "3": "256K context, no context management",
    "4": "judged by XCOMET-XXL",
    "‡": "context folding / discard-all",
}
CONDITIONS = {
    "LiveCodeBench v6": "variant=v6",
    "HLE": "tools=none",
    "HLE-Verified": "tools=none",
    "HLE w/ tool": "tools=with; context=256K; context_management=folding; setting=search",
    "WideSearch": "context=256K; context_management=none",
    "WMT24++": "judge=XCOMET-XXL",
}
NOTES = {
    "TAU2-Bench": "official set-up otherwise",
    "MCP-Mark": "Playwright results cut at 32k",
    "BrowseComp": "run as a search agent",
    "MMLU-ProX": "mean over 29 languages",
    "MAXIFE": "English and multilingual original prompts, 23 settings",
}
RAISED = str.maketrans("1234", "¹²³⁴")


def language():
    """Label to column to printed text, and the expected rows in the order of the table."""
    printed, found = {}, {}
    for row in claims("alibaba.csv", "qwen3.5-model-card"):
        place = re.fullmatch(r"Language table, section (.*), row (.*), column (.*)", row["locator"])
        if place:
            section, label, column = place.groups()
            assert label in SECTIONS[section] and column in COLUMNS, row
            found.setdefault((section, label, column), []).append(row)
    expected = []
    for section, labels in SECTIONS.items():
        for label in labels:
            for column in COLUMNS:
                rows = found.pop((section, label, column), [])
                # the two values of BrowseComp stand in one cell, folding first
                rows.sort(key=lambda row: "discard-all" in row["conditions"])
                printed[label, column] = "/".join(row["value"] for row in rows) or "--"
                for row in rows:
                    conditions = CONDITIONS.get(label, "")
                    if len(rows) == 2:
                        conditions = row["conditions"]
                    expected.append({
                        "model": row["model"],
                        "benchmark": row["benchmark"],
                        "value": row["value"],
                        "conditions": conditions,
                        "source": row["source"],
                        "locator": f"table 1, section {section}, row {label}, column {column}",
                        "note": NOTES.get(label, ""),
                    })
                if len(rows) == 2:
                    printed[label, column] += "‡"
    assert not found, found
    return printed, expected


def best(printed, label):
    values = [float(printed[label, column].split("/")[0]) for column in COLUMNS if printed[label, column] != "--"]
    return max(values)


def is_best(printed, label, column):
    text = printed[label, column]
    return text != "--" and float(text.split("/")[0]) == best(printed, label)


def markdown(printed):
    lines = ["# Qwen3.5-397B-A17B", "", "## Benchmark Results", "", "### Language", ""]
    lines.append("| | " + " | ".join(COLUMNS) + " |")
    lines.append("|---|" + ":---:|" * len(COLUMNS))
    for section, labels in SECTIONS.items():
        lines.append(f"| **{section}** |" + " |" * len(COLUMNS))
        for label in labels:
            cells = [f"**{printed[label, c]}**" if is_best(printed, label, c) else printed[label, c] for c in COLUMNS]
            mark = f"<sup>{MARKS[label]}</sup>" if label in MARKS else ""
            lines.append(f"| {label}{mark} | " + " | ".join(cells) + " |")
    lines.append("")
    for label, note in NOTES.items():
        lines.append(f"* {label}: {note}")
    lines.append("")
    for mark, note in FOOTNOTES.items():
        lines += [f"<sup>{mark}</sup> {note}" if mark.isdigit() else f"{mark} {note}", ""]
    lines += ["## Quickstart", "", "| Parameter | Value |", "|---|---|", "| temperature | 0.6 |", ""]
    return "\n".join(lines)


def page(printed):
    cells = []
    cells.append("<thead><tr><th></th>" + "".join(f"<th>{html.escape(c)}</th>" for c in COLUMNS) + "</tr></thead>")
    cells.append("<tbody>")
    for section, labels in SECTIONS.items():
        cells.append(f'<tr><td class="group" colspan="{len(COLUMNS) + 1}">{section}</td></tr>')
        for label in labels:
            row = f"<td>{html.escape(label)}" + (f"<sup>{MARKS[label]}</sup>" if label in MARKS else "") + "</td>"
            for column in COLUMNS:
                text = printed[label, column]
                row += "<td>" + (f"<b>{text}</b>" if is_best(printed, label, column) else text) + "</td>"
            cells.append(f"<tr>{row}</tr>")
    cells.append("</tbody>")
    bullets = "<br>\n".join(f"* {html.escape(label)}: {html.escape(note)}" for label, note in NOTES.items())
    notes = "".join(
        f"<p><sup>{m}</sup> {html.escape(n)}</p>\n" if m.isdigit() else f"<p>{m} {html.escape(n)}</p>\n"
        for m, n in FOOTNOTES.items())
    style = """body { font: 11px 'Liberation Sans', Arial, sans-serif; }
table { border-collapse: collapse; } td, th { padding: 4px 9px; border-bottom: 1px solid #ddd; text-align: center; }
td:first-child { text-align: left; max-width: 130px; } td.group { text-align: center; font-weight: bold; background: #eee; }
p { margin: 3px 0; } thead { display: table-header-group; } tr { break-inside: avoid; }"""
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Qwen3.5-397B-A17B</title><style>
{style}
</style><script>var table = "<table><tr><td>no table</td></tr></table>";</script></head><body>
<h2>Benchmark Results</h2>
<h3>Language</h3>
<div style="overflow-x: auto"><table>
{chr(10).join(cells)}
</table></div>
<p>{bullets}</p>
{notes}
<h3>Quickstart</h3>
<p>The model thinks before it answers.</p>
</body></html>
"""


def flat(printed):
    rows = [[""] + COLUMNS]
    for section, labels in SECTIONS.items():
        rows.append([section] + [""] * len(COLUMNS))
        for label in labels:
            mark = MARKS.get(label, "").translate(RAISED)
            rows.append([label + mark] + [printed[label, column] for column in COLUMNS])
    notes = [f"* {label}: {note}" for label, note in NOTES.items()]
    notes += [f"{mark.translate(RAISED)} {note}" for mark, note in FOOTNOTES.items()]
    return rows, notes


def comma_separated(printed, separator=","):
    rows, notes = flat(printed)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n", delimiter=separator)
    writer.writerows(rows)
    writer.writerow([])
    for note in notes:
        writer.writerow([note] + [""] * len(COLUMNS))
    return out.getvalue()


def workbook(path, printed):
    """A workbook by hand: numbers with the decimals of their format, merged groups, a title, a second sheet."""
    rows, notes = flat(printed)
    rows = [["Benchmark Results, Language"], []] + rows + [[]] + [[note] for note in notes]
    body, merges = [], []
    for r, row in enumerate(rows, 1):
        cells = ""
        for c, text in enumerate(row):
            at = "ABCDEFG"[c] + str(r)
            if re.fullmatch(r"\d+\.\d", text):
                cells += f'<c r="{at}" s="1"><v>{float(text)!r}</v></c>'
            elif re.fullmatch(r"\d+", text):
                cells += f'<c r="{at}"><v>{text}</v></c>'
            elif text:
                cells += f'<c r="{at}" t="inlineStr"><is><t xml:space="preserve">{html.escape(text)}</t></is></c>'
        if len(row) == 7 and row[0] in SECTIONS:
            merges.append(f'<mergeCell ref="A{r}:G{r}"/>')
        body.append(f'<row r="{r}">{cells}</row>')
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    types = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{types}sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{types}worksheet+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet2.xml" ContentType="{types}worksheet+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{types}styles+xml"/></Types>',
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{rel}"><sheets>'
        '<sheet name="Language" sheetId="1" r:id="rId1"/><sheet name="Licence" sheetId="2" r:id="rId2"/>'
        "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{rel}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="rId2" Type="{rel}/worksheet" Target="worksheets/sheet2.xml"/>'
        f'<Relationship Id="rId3" Type="{rel}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f'<styleSheet xmlns="{main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/>'
        '</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>'
        '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/>'
        '<xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>' + "".join(body) + "</sheetData>"
        f'<mergeCells count="{len(merges)}">{"".join(merges)}</mergeCells></worksheet>',
        "xl/worksheets/sheet2.xml": f'<worksheet xmlns="{main}"><sheetData><row r="1"><c r="A1" t="inlineStr">'
        "<is><t>Apache-2.0</t></is></c></row></sheetData></worksheet>",
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name, text in parts.items():
            out.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), xml + text, zipfile.ZIP_DEFLATED)


# ---------------------------------------------------------------- the table of the GLM-5 card, turned: models in rows

GROUPS = {
    "Reasoning": ["HLE", "HLE (w/ Tools)", "AIME 2026 I", "HMMT Nov. 2025", "IMOAnswerBench", "GPQA-Diamond"],
    "Coding": ["SWE-bench Verified", "SWE-bench Multilingual", "Terminal-Bench 2.0 (Terminus 2)",
               "Terminal-Bench 2.0 (Claude Code)", "CyberGym"],
    "General Agent": ["BrowseComp", "BrowseComp (w/ Context Manage)", "BrowseComp-Zh", "tau2-bench",
                      "MCP-Atlas (Public Set)", "Tool-Decathlon", "Vending Bench 2"],
}
MODELS = {
    "Open weights": ["GLM-5", "GLM-4.7", "DeepSeek-V3.2", "Kimi K2.5"],
    "Proprietary": ["Claude Opus 4.5", "Gemini 3 Pro", "GPT-5.2"],
}
GLM_CONDITIONS = {
    "HLE (w/ Tools)": "tools=with",
    "Terminal-Bench 2.0 (Terminus 2)": "harness=Terminus 2",
    "Terminal-Bench 2.0 (Claude Code)": "harness=Claude Code",
    "BrowseComp (w/ Context Manage)": "context_management=with",
    "SWE-bench Verified": "harness=OpenHands; context=200K",
    "SWE-bench Multilingual": "harness=OpenHands; context=200K",
}
GLM_NOTES = {"MCP-Atlas (Public Set)": "printed: Public Set"}


def glm():
    found, verified = {}, {}
    for row in claims("zhipu.csv", "glm-5-model-card"):
        place = re.fullmatch(r"Benchmark table, row (.*), column (.*)", row["locator"])
        if place:
            (verified if row["benchmark"] == "Terminal-Bench 2.0 Verified" else found)[place.groups()] = row
    expected = []
    head = ("<thead>\n<tr><th rowspan=2>Model</th>"
            + "".join(f"<th colspan={len(names)}>{group}</th>" for group, names in GROUPS.items()) + "</tr>\n<tr>")
    for names in GROUPS.values():
        for name in names:
            mark = "<sup>†</sup>" if name.startswith("SWE-bench") else ""
            head += f"<th>{html.escape(name)}{mark}</th>"
    lines = [head + "</tr>\n</thead>\n<tbody>"]
    count = sum(len(names) for names in GROUPS.values())
    for group, models in MODELS.items():
        lines.append(f'<tr><td colspan={count + 1} align="center"><b>{group}</b></td></tr>')
        for model in models:
            cells = f"<td><i>{model}</i></td>"
            for over, names in GROUPS.items():
                for name in names:
                    row = found.get((name, model))
                    text = "–"
                    if row:
                        text = row["value"]
                        conditions = GLM_CONDITIONS.get(name, "")
                        note = GLM_NOTES.get(name, "")
                        if "variant=full" in row["conditions"]:
                            text += "*"
                            conditions = "variant=full; tools=with"
                        if name == "Vending Bench 2":
                            text = f"${float(row['value']):,.2f}"
                            note = "printed " + text[1:]
                        if (name, model) in verified:
                            text += " / " + verified[name, model]["value"] + " ‡"
                        else:
                            expected.append({
                                "model": row["model"], "benchmark": row["benchmark"], "value": row["value"],
                                "conditions": conditions, "source": row["source"], "note": note,
                                "locator": f"table 2, section {group}, row {model}, column {over} / {name}",
                            })
                    cells += f"<td>{text}</td>"
            lines.append(f"<tr>{cells}</tr>")
    text = f"""# GLM-5

## Introduction

| | GLM-4.5 | GLM-5 |
|---|---|---|
| Licence | MIT | MIT |

## Benchmark

<div align="center">
<table>
{chr(10).join(lines)}
</tbody>
</table>
</div>

> \\*: full set.
>
> †: OpenHands, 200K context.
>
> ‡: the second value is of the verified edition of Terminal-Bench 2.0, with some ambiguous tasks set right.

### Footnote

Evaluated with a maximum generation length of 131,072 tokens.
"""
    return text, expected


def main():
    printed, expected = language()
    write_expected("qwen-language.expected.csv", expected)
    (HERE / "qwen-language.md").write_text(markdown(printed), encoding="utf-8")
    (HERE / "qwen-language.html").write_text(page(printed), encoding="utf-8")
    (HERE / "qwen-language.csv").write_text(comma_separated(printed), encoding="utf-8")
    (HERE / "qwen-language.tsv").write_text(comma_separated(printed, "\t"), encoding="utf-8")
    workbook(HERE / "qwen-language.xlsx", printed)
    subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--disable-pdf-tagging",
         f"--print-to-pdf={HERE / 'qwen-language.pdf'}", str(HERE / "qwen-language.html")],
        check=True, stderr=subprocess.DEVNULL)
    text, expected = glm()
    (HERE / "glm-5.md").write_text(text, encoding="utf-8")
    write_expected("glm-5.expected.csv", expected)


if __name__ == "__main__":
    main()
