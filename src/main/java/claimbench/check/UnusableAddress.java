package claimbench.check;

import claimbench.catalogue.Catalogue;
import claimbench.catalogue.Resolved;
import claimbench.claim.Claim;
import claimbench.claim.Source;
import claimbench.claim.StatedRow;
import claimbench.claim.Table;
import claimbench.problem.Location;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** CB504: addresses that nobody can open, or that hide where they lead. */
final class UnusableAddress {

    private static final Pattern WEB = Pattern.compile("(?i)https?://[^/?#@\\s\\\\]+([/?#]\\S*)?");
    private static final Pattern FILE = Pattern.compile("[^:<>\"|?*\\s][^:<>\"|?*]*\\.[A-Za-z0-9]{1,5}");
    private static final Pattern USER = Pattern.compile("(?i)https?://[^/?#]*@.*");

    private UnusableAddress() {}

    static List<Problem> problems(Resolved resolved) {
        Catalogue catalogue = resolved.catalogue();
        Map<String, StatedRow> describing = new HashMap<>();
        for (Claim claim : resolved.claims()) {
            if (claim.stated().has("source_url")) {
                describing.putIfAbsent(claim.attribution().sourceId(), claim.stated());
            }
        }
        List<Problem> problems = new ArrayList<>();
        for (Source source : catalogue.sources()) {
            String url = source.url();
            if (!url.isEmpty()
                    && !WEB.matcher(url).matches()
                    && !FILE.matcher(url).matches()) {
                StatedRow inline = describing.get(source.id());
                Location where = catalogue
                        .row(Table.SOURCES, source.id())
                        .map(row -> row.at("url"))
                        .orElseGet(() ->
                                inline == null ? Location.ofFile(Table.SOURCES.fileName()) : inline.at("source_url"));
                problems.add(ProblemCode.CB504.at(where, url, fault(source)));
            }
        }
        return problems;
    }

    private static String fault(Source source) {
        return USER.matcher(source.url()).matches()
                ? "the address of " + source.id() + " names a user before the @, which can hide where it leads"
                : "\"" + source.url() + "\", the address of " + source.id()
                        + ", is neither a web address nor the name of a file";
    }
}
