package claimbench;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The walls. The tables are the architecture; what is not in them is not allowed. */
@AnalyzeClasses(packages = "claimbench", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    /** Each package, and the packages of ours it may use. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("problem", Set.of()),
            entry("stats", Set.of()),
            entry("ranking", Set.of("stats")),
            entry("calc", Set.of("stats", "ranking")),
            entry("claim", Set.of("problem", "stats")),
            entry("catalogue", Set.of("claim", "problem")),
            entry("csv", Set.of("problem")),
            entry("intake", Set.of("csv", "claim", "problem")),
            entry("check", Set.of("claim", "catalogue", "problem")),
            entry("compare", Set.of("claim", "catalogue", "stats", "problem")),
            entry("score", Set.of("compare", "catalogue", "claim", "stats", "ranking", "problem")),
            entry("harness", Set.of("problem", "stats", "claim", "catalogue", "check", "compare", "score")),
            entry("audit", Set.of("harness", "score", "compare", "catalogue", "claim", "stats", "ranking", "problem")),
            entry(
                    "judge",
                    Set.of(
                            "audit",
                            "harness",
                            "score",
                            "compare",
                            "catalogue",
                            "claim",
                            "stats",
                            "ranking",
                            "problem")),
            entry("store", Set.of("problem")),
            entry("foreign", Set.of("csv", "catalogue", "claim", "problem")),
            entry("workbook", Set.of("csv", "office", "harness", "catalogue", "claim", "problem")),
            entry("change", Set.of("harness", "score", "compare", "catalogue", "claim", "problem")),
            entry("update", Set.of("change", "csv", "harness", "catalogue", "claim", "problem")),
            entry("chart", Set.of("audit", "harness", "problem", "stats", "claim", "catalogue", "compare", "score")),
            entry("document", Set.of()),
            entry("format", Set.of("document", "office")),
            entry("office", Set.of("document")),
            entry("memo", Set.of("document", "format", "office", "problem")),
            entry(
                    "report",
                    Set.of(
                            "document",
                            "change",
                            "chart",
                            "audit",
                            "judge",
                            "harness",
                            "problem",
                            "stats",
                            "claim",
                            "catalogue",
                            "compare",
                            "score")),
            entry(
                    "cli",
                    Set.of(
                            "problem",
                            "stats",
                            "ranking",
                            "calc",
                            "claim",
                            "catalogue",
                            "csv",
                            "intake",
                            "store",
                            "foreign",
                            "workbook",
                            "change",
                            "update",
                            "check",
                            "compare",
                            "score",
                            "audit",
                            "judge",
                            "harness",
                            "chart",
                            "document",
                            "format",
                            "memo",
                            "report")));

    /** Each library, by the start of its packages, and the packages of ours that may see it. */
    private static final Map<String, Set<String>> HOME_OF = Map.ofEntries(
            entry("org.jfree", Set.of("chart")),
            entry("java.awt", Set.of("chart", "document", "format", "office")),
            entry("javax.imageio", Set.of("chart")),
            entry("org.apache.batik", Set.of("chart")),
            entry("com.pngencoder", Set.of("chart")),
            entry("org.apache.commons.csv", Set.of("intake", "foreign", "chart", "report", "calc", "cli")),
            entry("org.jsoup", Set.of("foreign")),
            entry("org.commonmark", Set.of("foreign")),
            entry("org.dhatim.fastexcel", Set.of("foreign", "workbook", "format")),
            entry("org.apache.pdfbox", Set.of("foreign", "format")),
            entry("com.openhtmltopdf", Set.of("format")),
            entry("org.apache.fontbox", Set.of("format")),
            entry("org.apache.poi", Set.of("office")),
            entry("org.openxmlformats", Set.of("office")),
            entry("org.apache.xmlbeans", Set.of("office")),
            entry("org.apache.james", Set.of("format")),
            entry("org.apache.commons.statistics", Set.of("stats")),
            entry("org.apache.commons.numbers", Set.of("stats")),
            entry("org.apache.commons.rng", Set.of("stats", "ranking", "score")),
            entry("org.hipparchus", Set.of("stats", "ranking")),
            entry("com.fasterxml", Set.of("format", "cli")),
            entry("org.apache.commons.compress", Set.of("office", "workbook")),
            entry("org.apache.commons.io", Set.of("office", "workbook")),
            entry("org.tomlj", Set.of("cli")),
            entry("org.jline", Set.of("cli")),
            entry("com.github.difflib", Set.of("cli")),
            entry("picocli", Set.of("cli")));

    /** What every package may see: the platform, less what has a home above, and the null contract. */
    private static final Set<String> COMMON = Set.of("java", "javax", "org.w3c.dom", "org.xml.sax", "org.jspecify");

    private static final Pattern VAGUE =
            Pattern.compile(".*(Impl|Manager|Helper|Util(s|ity|ities)?|Processor|Service|Factory|Builder)(\\P{Ll}.*)?");

    /** Calls whose answer differs from one run to the next, by the start of their full name. */
    private static final Pattern TIME_OR_CHANCE = Pattern.compile(
            "java\\.time\\..*\\.now\\((java\\.time\\.ZoneId)?\\)|java\\.time\\.Clock\\.(system|tick[A-Z]).*"
                    + "|java\\.util\\.(Date|Calendar|GregorianCalendar)\\..*"
                    + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)"
                    + "|java\\.lang\\.(Math|StrictMath)\\.random\\(\\)"
                    + "|java\\.util\\.(Random|SplittableRandom)\\.<init>\\(\\)"
                    + "|java\\.util\\.concurrent\\.ThreadLocalRandom\\..*"
                    + "|java\\.security\\.SecureRandom\\..*|java\\.util\\.UUID\\.randomUUID\\(\\)"
                    + "|java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)");

    /** Calls that silently take the locale of the machine. */
    private static final Pattern LOCALE_OF_THE_MACHINE =
            Pattern.compile("java\\.lang\\.String\\.(toLowerCase|toUpperCase)\\(\\)"
                    + "|java\\.lang\\.String\\.(format|formatted)\\((java\\.lang\\.String, )?\\[Ljava\\.lang\\.Object;\\)"
                    + "|java\\.io\\.Print(Writer|Stream)\\.(printf|format)\\(java\\.lang\\.String, .*"
                    + "|java\\.util\\.Formatter\\.<init>\\((?!.*Locale).*"
                    + "|java\\.util\\.Locale\\.getDefault\\(.*"
                    + "|java\\.text\\.NumberFormat\\.get\\w*Instance\\(\\)|java\\.text\\.Collator\\.getInstance\\(\\)"
                    + "|java\\.text\\.(DecimalFormat|SimpleDateFormat)\\.<init>\\((java\\.lang\\.String)?\\)"
                    + "|java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)");

    private static final Pattern NETWORK =
            Pattern.compile("java\\.net\\.http\\..*|java\\.net\\.URL\\.(openStream|openConnection|getContent)\\(.*"
                    + "|java\\.net\\.(Socket|ServerSocket|DatagramSocket|MulticastSocket|\\w*URLConnection)\\..*"
                    + "|java\\.nio\\.channels\\.\\w*(Socket|Datagram)Channel\\..*|javax\\.net\\..*");

    @ArchTest
    static void theImportSawEverySourceFile(JavaClasses imported) throws IOException {
        Path root = Path.of("src", "main", "java");
        try (Stream<Path> files = Files.walk(root)) {
            Set<String> sources = files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".java"))
                    .map(file ->
                            file.replaceAll("\\.java$", "").replace('\\', '/').replace('/', '.'))
                    .collect(toSet());
            assertThat(sources).isNotEmpty();
            assertThat(imported.stream().map(JavaClass::getName)).containsAll(sources);
        }
    }

    @ArchTest
    static final ArchRule packagesUseOnlyWhatTheTableAllows = classes()
            .should(have("only dependencies that MAY_USE lists", ArchitectureTest::dependenciesOutsideTheTable))
            .because("thoughts flow one way, from what a source said to what is said about it");

    @ArchTest
    static final ArchRule librariesStayAtHome = classes()
            .should(have(
                    "only libraries that HOME_OF lists for their package", ArchitectureTest::librariesAwayFromHome))
            .because("a library can be replaced only while few places know it");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("claimbench.(**)")
            .should()
            .beFreeOfCycles()
            .because("packages in a cycle are one package");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .should(have(
                    "a package that is @NullMarked",
                    type -> complain(
                            !type.getPackage().tryGetPackageInfo().isPresent()
                                    || !type.getPackage().isAnnotatedWith(NullMarked.class),
                            type.getName() + " lives in a package without @NullMarked in its package-info.java")))
            .because("only then NullAway looks at it");

    @ArchTest
    static final ArchRule nobodyTouchesTheStandardStreams = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("claimbench.cli.Main")
            .should(ACCESS_STANDARD_STREAMS)
            .orShould()
            .accessField(System.class, "in")
            .because("a command is tested in-process, with streams of its own");

    @ArchTest
    static final ArchRule nobodyThrowsBareExceptions = noClasses()
            .should(THROW_GENERIC_EXCEPTIONS)
            .orShould()
            .accessTargetWhere(calls("Error itself", Pattern.compile("java\\.lang\\.Error\\.<init>\\(.*")))
            .because("nobody could catch them without catching everything");

    @ArchTest
    static final ArchRule namesSayWhatATypeIs = classes()
            .should(have(
                    "no vague word in their name",
                    type -> complain(
                            VAGUE.matcher(type.getSimpleName()).matches(), type.getName() + " says too little")))
            .because("such a word fits anything");

    @ArchTest
    static final ArchRule topLevelTypesAreClosed = classes()
            .should(have(
                    "no open top-level class",
                    type -> complain(
                            type.isTopLevelClass()
                                    && !type.isInterface()
                                    && !type.isEnum()
                                    && !type.getModifiers().contains(JavaModifier.FINAL)
                                    && !type.getModifiers().contains(JavaModifier.ABSTRACT),
                            type.getName() + " is neither final nor abstract")))
            .because("a class is either made to be extended or it is not");

    @ArchTest
    static final ArchRule publicTypesAreUsedOutsideTheirPackage = classes()
            .should(have("users in other packages if public", ArchitectureTest::publicWithoutUsers))
            .because("package-private is the default");

    @ArchTest
    static final ArchRule interfacesHaveSeveralImplementations = classes()
            .should(have(
                    "more than one implementation if an interface",
                    type -> complain(
                            isPlainInterface(type) && implementations(type) < 2,
                            type.getName() + " has " + implementations(type) + " implementation(s)")))
            .because("an interface with one implementation is that class, written twice");

    @ArchTest
    static final ArchRule timeAndChanceComeInThroughTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage("claimbench.cli")
            .should()
            .accessTargetWhere(calls("time or chance", TIME_OR_CHANCE))
            .because("the same input gives the same bytes; Settings carries the date and the seed");

    @ArchTest
    static final ArchRule localeIsAlwaysSaid = noClasses()
            .should()
            .accessTargetWhere(calls("a call without a locale", LOCALE_OF_THE_MACHINE))
            .because("a Turkish machine must write the same numbers and names; say Locale.ROOT");

    @ArchTest
    static final ArchRule nothingGoesOnline = noClasses()
            .should()
            .accessTargetWhere(calls("the network", NETWORK))
            .because("claims are confidential until they are published, and the product works offline");

    private static Stream<String> dependenciesOutsideTheTable(JavaClass type) {
        String home = packageOf(type);
        Set<String> allowed = MAY_USE.get(home);
        if (allowed == null) {
            return Stream.of(type.getName() + " lives in a package that is not in MAY_USE");
        }
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> isOurs(target(dependency)))
                .filter(dependency -> !packageOf(target(dependency)).equals(home))
                .filter(dependency -> !allowed.contains(packageOf(target(dependency))))
                .map(Dependency::getDescription);
    }

    private static Stream<String> librariesAwayFromHome(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency ->
                        !isOurs(target(dependency)) && !target(dependency).isPrimitive())
                .filter(dependency ->
                        !maySee(packageOf(type), target(dependency).getPackageName()))
                .map(Dependency::getDescription);
    }

    private static boolean maySee(String home, String libraryPackage) {
        return HOME_OF.keySet().stream()
                .filter(library -> isWithin(library, libraryPackage))
                .findAny()
                .map(library -> HOME_OF.get(library).contains(home))
                .orElse(COMMON.stream().anyMatch(common -> isWithin(common, libraryPackage)));
    }

    private static boolean isWithin(String parent, String packageName) {
        return packageName.equals(parent) || packageName.startsWith(parent + ".");
    }

    private static Stream<String> publicWithoutUsers(JavaClass type) {
        boolean isPublic = type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC);
        boolean exempt = type.getName().equals("claimbench.cli.Main");
        return complain(
                isPublic && !exempt && !isUsedOutside(type), type.getName() + " is public, and nobody outside uses it");
    }

    private static boolean isUsedOutside(JavaClass type) {
        return type.getPackage().getClasses().stream()
                        .filter(part -> part.equals(type) || part.getName().startsWith(type.getName() + "$"))
                        .flatMap(part -> part.getDirectDependenciesToSelf().stream())
                        .anyMatch(use -> !use.getOriginClass().getPackage().equals(type.getPackage()))
                || type.getPackage().getClasses().stream()
                        .flatMap(part -> part.getMethodCallsToSelf().stream())
                        .filter(call -> !call.getOriginOwner().getPackage().equals(type.getPackage()))
                        .anyMatch(call -> call.getTarget().getRawReturnType().equals(type)
                                || call.getTarget().getRawParameterTypes().contains(type));
    }

    private static boolean isPlainInterface(JavaClass type) {
        return type.isInterface()
                && !type.isAnnotation()
                && !type.isSealed()
                && !type.isAnnotatedWith(FunctionalInterface.class)
                && !type.getSimpleName().equals("package-info");
    }

    private static long implementations(JavaClass type) {
        return type.getAllSubclasses().stream()
                .filter(subclass -> !subclass.isInterface())
                .count();
    }

    private static boolean isOurs(JavaClass type) {
        return isWithin("claimbench", type.getPackageName());
    }

    /** The package without {@code claimbench.}; empty for the root. */
    private static String packageOf(JavaClass type) {
        return type.getPackageName().replaceFirst("^claimbench\\.?", "");
    }

    private static JavaClass target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType();
    }

    private static DescribedPredicate<JavaAccess<?>> calls(String what, Pattern fullName) {
        return describe(
                "it is " + what,
                access -> fullName.matcher(access.getTarget().getFullName()).matches());
    }

    private static Stream<String> complain(boolean wrong, String complaint) {
        return wrong ? Stream.of(complaint) : Stream.empty();
    }

    private static ArchCondition<JavaClass> have(String what, Function<JavaClass, Stream<String>> complaints) {
        return new ArchCondition<>("have " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                complaints.apply(type).forEach(complaint -> events.add(SimpleConditionEvent.violated(type, complaint)));
            }
        };
    }
}
