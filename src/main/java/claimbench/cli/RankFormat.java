package claimbench.cli;

/** Forms in which standings are printed. */
enum RankFormat {
    TABLE {
        @Override
        String text(Ranking ranking) {
            return new RankText(ranking, TextTable::blocks).text();
        }
    },
    CSV {
        @Override
        String text(Ranking ranking) {
            return RankCsv.text(ranking);
        }
    },
    JSON {
        @Override
        String text(Ranking ranking) {
            return RankJson.write(ranking);
        }
    },
    MD {
        @Override
        String text(Ranking ranking) {
            return new RankText(ranking, TextTable::markdown).text();
        }
    };

    abstract String text(Ranking ranking);
}
