package claimbench.chart;

import claimbench.catalogue.Capability;
import java.util.ArrayList;
import java.util.List;

/** Claim matrices: models by capabilities, and for every capability models by benchmarks. */
final class MatrixChart {

    private static final int MOST_ROWS = 40;

    private MatrixChart() {}

    static List<Drawing> draw(Material material) {
        List<Drawing> drawings = new ArrayList<>();
        List<Capability> capabilities = material.capabilities();
        boolean few = material.matrix().columns().size() <= BenchmarkMatrix.MOST_COLUMNS;
        if (few || material.comparison().capabilities().size() == 1) {
            drawings.addAll(pages(
                    material,
                    "",
                    BenchmarkMatrix.of(material, material.comparison().capabilities())));
            return drawings;
        }
        drawings.addAll(pages(material, "", OverviewMatrix.of(material)));
        for (Capability capability : capabilities) {
            drawings.addAll(pages(material, capability.name(), BenchmarkMatrix.of(material, List.of(capability))));
        }
        return drawings;
    }

    /** As many pictures as it takes to show all rows and columns of a matrix. */
    private static List<Drawing> pages(Material material, String topic, MatrixSpec whole) {
        List<MatrixSpec> parts = new ArrayList<>();
        int rows = whole.rows().size();
        int bands = (rows + MOST_ROWS - 1) / MOST_ROWS;
        for (int band = 0; band < bands; band++) {
            MatrixSpec rest = whole.rows(rows * band / bands, rows * (band + 1) / bands);
            while (true) {
                int count = rest.columns().size();
                int fit = ClaimMatrix.columnsThatFit(rest);
                parts.add(rest.columns(0, fit));
                if (fit == count) {
                    break;
                }
                rest = rest.columns(fit, count);
            }
        }
        List<Drawing> drawings = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.size() == 1 ? "" : " Part " + (i + 1) + " of " + parts.size() + ".";
            Frame frame = parts.get(i).frame();
            drawings.add(ClaimMatrix.draw(parts.get(i).framed(frame.numbered(material.id(topic), part))));
        }
        return drawings;
    }
}
