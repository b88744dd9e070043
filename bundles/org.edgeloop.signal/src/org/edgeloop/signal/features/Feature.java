package org.edgeloop.signal.features;

/**
 * What one figure of a window means. In definitions x is the window of N samples, x̄ its mean, Σ a sum over samples or over the bins of
 * the spectrum, f a bin's frequency and P its share of the mean square (see {@link FeatureSettings}).
 *
 * @param name its name, and that of its column in a table
 * @param unit what it is measured in
 * @param definition its formula
 * @param source where it is from, or what computes the same
 */
public record Feature(String name, FeatureUnit unit, String definition, String source) {
}
