package claimbench.compare;

/** Which claims may give a cell its value. */
public record CellPolicy(Evidence evidence, Comparability comparability) {
    public static final CellPolicy DEFAULT = new CellPolicy(Evidence.ALL, Comparability.STANDARD);
}
