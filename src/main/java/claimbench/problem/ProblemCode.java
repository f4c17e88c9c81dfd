package claimbench.problem;

import static claimbench.problem.ProblemKind.error;
import static claimbench.problem.ProblemKind.note;
import static claimbench.problem.ProblemKind.warning;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every kind of problem. The number's first digit groups them: 0 reading a file, 1 values and conditions,
 * 2 rows against each other, 3 names and references, 4 evidence, 5 dates and sources, 6 workbooks that come back. A
 * number is never used again.
 */
public enum ProblemCode {
    // 0 reading a file
    CB001(
            error("file cannot be read"),
            "The file is missing, is a folder, or may not be opened.",
            "Check the path and who may read the file."),
    CB002(
            error("file is empty"),
            "The file has no header row.",
            "Write a header row with at least model, benchmark and value, or delete the file."),
    CB003(note("no rows"), "The file has a header and nothing below it.", "Add rows, or delete the file."),
    CB004(
            error("not UTF-8"),
            "The file holds bytes that are not UTF-8 text, and not certainly text of another encoding.",
            "Save it again as \"CSV UTF-8\" in Excel, or choose UTF-8 in LibreOffice."),
    CB005(
            error("quote not closed"),
            "A field opens with a quote mark that is never closed.",
            "Close the quote mark, or double it where it belongs to the text."),
    CB006(
            error("wrong number of fields"),
            "The row has more or fewer fields than the header.",
            "Put text that contains commas between quote marks; add or remove commas."),
    CB007(
            error("column missing"),
            "A column that this kind of file must have is not in the header.",
            "Add the column to the header row."),
    CB008(error("column twice"), "Two columns have the same name.", "Rename or delete one of them."),
    CB009(
            warning("column not known"),
            "The column is not one claimbench knows. It is kept, and not used.",
            "Correct its name if it is a slip; otherwise leave it."),
    CB010(
            error("not a comma-separated table"),
            "The file does not look like comma-separated text.",
            "Save it as CSV with commas."),
    CB011(
            error("control character"),
            "The file holds characters that no text editor would write.",
            "Delete the character, or save the file again as plain CSV."),
    CB012(error("header stands twice"), "A row repeats the header.", "Delete the repeated header row."),
    CB013(
            note("read as a spreadsheet program writes it"),
            "The file is not UTF-8 with commas and decimal points, and it is certain what it is. Edits keep it so.",
            "Nothing, if it is read rightly; otherwise save it as \"CSV UTF-8\" with commas and decimal points."),
    CB014(
            error("comma in numbers not certain"),
            "It cannot be told whether the commas in numbers are decimal commas or separate thousands.",
            "Write decimal points and no thousands separators in the whole file."),
    // 1 values and conditions
    CB101(
            error("cell empty"),
            "A cell that must be filled is empty.",
            "Fill it, or delete the row: an unknown value is a missing row, not an empty one."),
    CB102(
            error("not a number"),
            "The value is not a plain number with a decimal point.",
            "Write digits with a point, such as 87.4; put the unit into its own column."),
    CB103(
            error("not yes, no or partly"),
            "The benchmark is a feature; its value is one of yes, no, partly.",
            "Write yes, no or partly, and what limits it into the note."),
    CB104(
            note("unit does not convert"),
            "The unit cannot be converted into the unit of the benchmark, so the value stands alone.",
            "Nothing, if the source prints it so; money of two currencies is never converted."),
    CB105(error("unit not known"), "The unit is not in the list of units.", "Use one of the units in docs/format.md."),
    CB106(
            error("outside the scale"),
            "The value lies outside the floor and ceiling of its benchmark.",
            "Correct the value, or the unit."),
    CB107(
            error("100 times off"),
            "The value would fit the other values of the benchmark if it were 100 times larger or smaller.",
            "Write the value in the benchmark's unit, or state its unit (fraction instead of percent)."),
    CB108(
            warning("10 times off"),
            "The value would fit the other values of the benchmark if it were 10 times larger or smaller.",
            "Look for a decimal point in the wrong place."),
    CB109(
            warning("condition not known"),
            "The condition is not in the vocabulary. It is kept, and not compared.",
            "Use a key of docs/format.md, or setting=… for anything else that matters."),
    CB110(
            error("condition not readable"),
            "Conditions are written key=value, separated by semicolons.",
            "Write, for example: mode=thinking; effort=high"),
    CB111(
            warning("status not known"),
            "The status is not one of disputed, withdrawn, corrected, superseded. The row counts as disputed.",
            "Leave the cell empty for an active claim, or use one of the four."),
    CB112(
            error("standard error not usable"),
            "The standard error is not a positive number.",
            "Correct it or leave it empty."),
    CB113(
            error("number of items not usable"),
            "The number of items is not a whole number above zero.",
            "Correct it or leave it empty."),
    CB114(
            note("value cannot come from one run"),
            "No whole number of solved items gives the printed value, so it is an average, a rounding or another set.",
            "State attempts (such as avg@4) or the number of items, if the source does."),
    CB115(
            warning("stated effort without thinking"),
            "An effort is stated together with mode=non-thinking.",
            "Correct one of the two."),
    CB116(
            warning("standard error does not fit the items"),
            "No sample of so many items has a standard error so large, or so small.",
            "Look whether it is an interval, a variance, or in another unit."),
    CB117(
            warning("limit in another unit"),
            "The number would fit what another source or models.csv says of the model if it stood in another unit.",
            "Write the unit that the source prints into the column unit."),
    CB118(
            warning("not positive"),
            "A zero where other sources give far more, or the only negative number of a benchmark.",
            "Look at the source: a value that is not known is a missing row, not a zero."),
    // 2 rows against each other
    CB201(
            error("row twice"),
            "Two rows have the same model, benchmark, conditions, source and locator.",
            "Delete one of them."),
    CB202(
            warning("source contradicts itself"),
            "One source gives two values for the same model, benchmark and conditions.",
            "Correct one, add the condition that tells them apart, or mark one as disputed."),
    CB203(
            warning("copy differs from its original"),
            "A source that repeats another one prints another value.",
            "Check both; mark the wrong one as disputed."),
    CB204(error("claim id twice"), "Two rows have the same claim_id.", "Give one of them another id."),
    CB205(
            warning("row and registry disagree"),
            "The row states something that a registry file states differently.",
            "Correct one of the two places."),
    CB206(
            note("sources disagree"),
            "Values measured under the same setting differ by more than their tolerance.",
            "Both are shown. Look for a condition that explains it."),
    CB212(
            warning("equals another model's value"),
            "The value differs from the model's other claims and equals a different model's value in another source.",
            "Look for a slip of the column when the table was copied."),
    CB213(
            warning("mean is not the mean of its parts"),
            "benchmarks.csv says that the benchmark is the mean of others, and the same source gives these with another mean.",
            "Look at each of the values; if the source weighs its parts, empty mean_of."),
    CB214(
            note("total outside its parts"),
            "A value on a whole benchmark is smaller or larger than all values that the source gives on its parts.",
            "Look at each of the values; a total of more parts than these may well lie outside."),
    CB215(
            warning("two values exchanged"),
            "The values that a source gives for two models fit the other sources if they change places.",
            "Look at the source; if it prints them so, set both to disputed."),
    CB216(
            warning("equals the value beside it"),
            "The value contradicts what other sources agree on, and equals another model's value in the same source.",
            "Look for a slip of the column; if the source prints it so, set status to disputed."),
    CB217(
            warning("two models with the same values"),
            "One source gives two models equal values on several benchmarks in a row.",
            "Look whether a column was copied twice."),
    CB218(
            warning("equals the row above or below"),
            "The value contradicts what other sources agree on, and equals that of the next row for another benchmark.",
            "Look for a slip of the row."),
    CB219(
            warning("digits exchanged"),
            "The value becomes what other sources agree on if two digits change places or one was typed twice.",
            "Look at the source and type the value again."),
    CB220(
            warning("counted from the other end"),
            "The value becomes what other sources agree on if it is taken from the top of the scale.",
            "Look whether the source prints errors instead of successes."),
    CB221(
            note("statement moves between models"),
            "The vendor states a limit or feature for one model; for another of its models only others do.",
            "Look for a page of the vendor that states it for this model; the name may have been confused."),
    CB222(
            note("benchmark superseded"),
            "Most models with a value on the benchmark have one on its successor, too.",
            "Compare on the successor, or name both."),
    CB223(
            note("benchmark saturated"),
            "Most models stand so near the ceiling that sampling error is wider than the room above them.",
            "Do not rest a difference on it."),
    // 3 names and references
    CB301(
            warning("model not known"),
            "The model is not in models.csv. Its claims are used under the name given.",
            "Correct the name, or add the model to models.csv."),
    CB302(
            warning("benchmark not known"),
            "The benchmark is not in benchmarks.csv. Its scale is inferred.",
            "Correct the name, or add the benchmark to benchmarks.csv."),
    CB303(
            error("source not known"),
            "The source is not in sources.csv, so the claim cannot be traced.",
            "Correct the id, or add the source to sources.csv."),
    CB304(warning("name fits several"), "The name fits more than one entry.", "Write the full name."),
    CB305(
            note("name matched"),
            "The name was matched by alias or loosely.",
            "Nothing, if the match is right; otherwise write the full name."),
    CB306(
            warning("names look alike"),
            "Two entries have names that a reader cannot tell apart.",
            "Merge them through aliases, or name each in the other's distinct_from."),
    CB307(
            error("name stands twice"),
            "Two entries of a registry have the same name or id.",
            "Delete or rename one of them."),
    CB308(
            error("alias of two"),
            "An alias belongs to two entries, or to an entry that must stay distinct.",
            "Remove the alias from one of them."),
    CB309(
            warning("capability not known"),
            "The capability is not in capabilities.csv.",
            "Correct the name, or add the capability to capabilities.csv."),
    CB310(
            error("registry entry not usable"),
            "A row of a registry file has a cell that cannot be used.",
            "Correct the cell; docs/format.md lists what it may hold."),
    CB311(
            warning("reference leads nowhere"),
            "A cell refers to an entry that does not exist.",
            "Correct the name or add the entry."),
    CB312(
            warning("invisible or mixed characters"),
            "The name holds invisible characters, or letters of several alphabets that look alike.",
            "Type the name again."),
    CB313(
            note("no models.csv"),
            "There is no list of models, so names are used as they stand.",
            "Add models.csv to give vendors and other spellings; claimbench init writes one."),
    CB314(
            note("no benchmarks.csv"),
            "There is no list of benchmarks, so scales are inferred.",
            "Add benchmarks.csv to give scales and capabilities; claimbench init writes one."),
    CB315(
            note("scale inferred"),
            "The benchmark is not in benchmarks.csv; its scale is inferred from its values.",
            "Add the benchmark to benchmarks.csv, or state the unit in the rows."),
    CB316(
            warning("registry entry contradicts itself"),
            "Two cells of a row of models.csv cannot both be right.",
            "Correct one of them."),
    // 4 evidence
    CB401(
            note("no source"),
            "The row names no source, so its number cannot be traced.",
            "Add source, or source_title and publisher."),
    CB402(
            note("no independent value"),
            "No independent party has measured these benchmarks for the models shown.",
            "Treat the values as claims."),
    CB403(
            note("statement without quote"),
            "A stated limit or feature has no words of evidence.",
            "Put the few words of the source into quote."),
    CB404(
            warning("party says otherwise"),
            "The value is ascribed to a party whose own page gives another value under conditions that may be the same.",
            "Check both; mark the wrong one as disputed, or add the condition that tells them apart."),
    CB405(
            warning("measured by a rival"),
            "A vendor's page about its own model is said to show what another vendor measured.",
            "Check measured_by; leave it empty if the vendor measured itself."),
    // 5 dates and sources
    CB501(
            error("date not readable"),
            "Dates are written year, year-month or year-month-day.",
            "Write 2026-02-16, 2026-02 or 2026."),
    CB502(
            warning("citation older than the model"),
            "The source was published before the model was released.",
            "Check the date of the source, or whether the claim is about a predecessor."),
    CB503(
            warning("accessed before published"),
            "The date of access is before the date of publication.",
            "Check both dates."),
    CB504(
            warning("address not usable"),
            "The address is neither a web address nor the name of a file.",
            "Write an address that starts with https://"),
    CB505(
            warning("copies go round"),
            "Sources name each other as the one they were copied from.",
            "Empty copied_from at the original."),
    CB506(
            warning("older than the benchmark"),
            "The source was published before the benchmark, or the edition in its name, existed.",
            "Check the date of the source, and which edition it means."),
    // 6 workbooks that come back
    CB601(
            error("workbook not usable"),
            "The file is no workbook that claimbench export wrote, or it is damaged or unsafe to open.",
            "Export again with claimbench export xlsx, and save as .xlsx."),
    CB602(
            error("cell of the workbook not usable"),
            "The cell holds something else than a text or a plain number, or does not say which row is meant.",
            "Format the cell as text and type the value again."),
    CB603(
            error("changed on both sides"),
            "A cell was changed in the workbook, and in the file since the export.",
            "Make the cell of the workbook equal to the file, or change the file by hand.");

    private final ProblemKind kind;
    private final String explanation;
    private final String remedy;

    ProblemCode(ProblemKind kind, String explanation, String remedy) {
        this.kind = kind;
        this.explanation = explanation;
        this.remedy = remedy;
    }

    /** The code of that name, in any case. */
    public static Optional<ProblemCode> find(String name) {
        return Arrays.stream(values())
                .filter(code -> code.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** True for what can be wrong with files of claims; false for what can be wrong with an edited workbook of them. */
    public boolean isOfClaims() {
        return compareTo(CB601) < 0;
    }

    public Severity severity() {
        return kind.severity();
    }

    /** A few words that name the kind of problem. */
    public String title() {
        return kind.title();
    }

    /** What the code means, in one or two sentences. */
    public String explanation() {
        return explanation;
    }

    /** What to do about it, whatever the case at hand. */
    public String remedy() {
        return remedy;
    }

    /** A problem of this kind, with the general remedy as help. */
    public Problem at(Location where, String offending, String message) {
        return at(where, offending, message, remedy);
    }

    /** A problem of this kind, with help for the case at hand. */
    public Problem at(Location where, String offending, String message, String help) {
        return new Problem(this, where, offending, message, help);
    }
}
