package claimbench.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small claims folder of three models, written anew for each test. */
record SmallClaims(Path folder) {

    static final String ALPHABET = """
            model,benchmark,value,unit,conditions,source,locator,quote,status,note
            Alpha 2,IFBench,76.5,,,alpha-card,row IFBench,,,
            Alpha 2,MMLU-Pro,87.8,,mode=thinking,alpha-card,"row MMLU-Pro, column ""Alpha 2""\",,,
            Beta 5,MMLU-Pro,89.8,,mode=thinking,alpha-card,row MMLU-Pro,,,"as printed, rounded"
            """;

    static SmallClaims in(Path folder) {
        SmallClaims claims = new SmallClaims(folder);
        claims.write("capabilities.csv", "name,group,question\nKnowledge,core,What does it know?\n");
        claims.write("models.csv", """
                name,vendor,aliases,distinct_from,released,weights
                Alpha 2,Alphabet,alpha-2; A2,,2026-01-10,open
                Beta 5,Betamax,beta-5,,2026-02-01,closed
                Gamma,Gammatron,,,2026-02-20,closed
                """);
        claims.write("benchmarks.csv", """
                name,capability,kind,aliases,unit,better,floor,ceiling,items,compare_on
                MMLU-Pro,Knowledge,score,MMLU Pro,percent,higher,0,100,12032,mode
                IFBench,Knowledge,score,,percent,higher,0,100,294,mode
                Video input length,Knowledge,limit,,minutes,higher,,,,
                """);
        claims.write("sources.csv", """
                id,title,publisher,kind,url,published
                alpha-card,Alpha 2 model card,Alphabet,vendor,https://example.org/alpha,2026-01-10
                lab-board,Board of the lab,The Lab,independent,https://example.org/lab,2026-03-01
                """);
        claims.write("alphabet.csv", ALPHABET);
        claims.write(
                "lab.csv",
                "model,benchmark,value,unit,conditions,source,locator\nGamma,MMLU-Pro,85.7,,mode=thinking,lab-board,row 3\n");
        return claims;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    void write(String name, String text) {
        try {
            Files.writeString(file(name), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    String read(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Runs a command on this folder. */
    Run run(String... args) {
        String[] all = java.util.Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--claims";
        all[args.length + 1] = folder.toString();
        return Run.of(all);
    }

    /** The id of the claim in a row, as the program gives it. */
    String id(String model, String benchmark) {
        String shown = run("show", model, benchmark).out();
        java.util.regex.Matcher id =
                java.util.regex.Pattern.compile("C-[0-9A-Z]{6,10}").matcher(shown);
        if (!id.find()) {
            throw new AssertionError(shown);
        }
        return id.group();
    }
}
