package claimbench.cli;

/** Forms in which judgements are printed. */
enum TestFormat {
    TEXT {
        @Override
        String text(Judged judged) {
            return JudgementText.text(judged);
        }
    },
    JSON {
        @Override
        String text(Judged judged) {
            return JudgementJson.write(judged);
        }
    },
    MD {
        @Override
        String text(Judged judged) {
            return JudgementText.markdown(judged);
        }
    };

    abstract String text(Judged judged);
}
