package claimbench.cli;

/** Forms in which gaps are printed. */
enum GapFormat {
    TABLE {
        @Override
        String text(GapAudit audit) {
            return new GapText(audit, GapLayout.TERMINAL).text();
        }
    },
    CSV {
        @Override
        String text(GapAudit audit) {
            return GapCsv.text(audit);
        }
    },
    JSON {
        @Override
        String text(GapAudit audit) {
            return GapJson.write(audit);
        }
    },
    MD {
        @Override
        String text(GapAudit audit) {
            return new GapText(audit, GapLayout.MARKDOWN).text();
        }
    };

    abstract String text(GapAudit audit);
}
