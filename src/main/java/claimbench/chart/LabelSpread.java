package claimbench.chart;

import java.util.ArrayList;
import java.util.List;

/** Labels beside marks that may nearly coincide, moved apart as little as possible. */
final class LabelSpread {

    /** Labels that touch and so move as one; {@code place} is where the first would stand if none had any height. */
    private record Block(double place, int size) {
        Block join(Block next) {
            return new Block((place * size + next.place * next.size) / (size + next.size), size + next.size);
        }
    }

    private LabelSpread() {}

    /**
     * The middles of labels that keep their order, do not overlap and stay between two bounds, at the least sum of
     * squared distances from where they are wanted (pool adjacent violators).
     *
     * @param wanted middles, ascending
     * @param heights of the labels, in the same order
     * @throws IllegalArgumentException if they do not fit between the bounds
     */
    static List<Double> middles(List<Double> wanted, List<Double> heights, double low, double high) {
        List<Double> offsets = offsets(heights);
        int last = wanted.size() - 1;
        double least = wanted.isEmpty() ? low : low + heights.get(0) / 2;
        double most = wanted.isEmpty() ? high : high - heights.get(last) / 2 - offsets.get(last);
        if (most < least - 1e-9) {
            throw new IllegalArgumentException("labels need " + (least - most) + " more than there is");
        }
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            Block block = new Block(wanted.get(i) - offsets.get(i), 1);
            while (!blocks.isEmpty() && blocks.get(blocks.size() - 1).place() > block.place()) {
                block = blocks.remove(blocks.size() - 1).join(block);
            }
            blocks.add(block);
        }
        List<Double> middles = new ArrayList<>();
        for (Block block : blocks) {
            double place = Math.max(least, Math.min(most, block.place()));
            for (int i = 0; i < block.size(); i++) {
                middles.add(place + offsets.get(middles.size()));
            }
        }
        return middles;
    }

    /** How far each label is below the first when all stand close together. */
    private static List<Double> offsets(List<Double> heights) {
        List<Double> offsets = new ArrayList<>();
        double offset = 0;
        for (int i = 0; i < heights.size(); i++) {
            offset += i == 0 ? 0 : (heights.get(i - 1) + heights.get(i)) / 2;
            offsets.add(offset);
        }
        return offsets;
    }
}
