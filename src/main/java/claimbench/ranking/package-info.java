/**
 * Orders of models from tables of scores and from duels: rules of voting, joint models, what a bootstrap over
 * benchmarks says of them, and how they depend on benchmarks and weights. Plain arithmetic on arrays, as in {@code
 * stats}; knows no claims. Each method names the paper or code it follows.
 */
@NullMarked
package claimbench.ranking;

import org.jspecify.annotations.NullMarked;
