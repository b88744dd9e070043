package org.edgeloop.drift.multivariate;

/** The rows of a reference and a current table as numbers, with the same columns. */
public record FeaturePair(FeatureRows reference, FeatureRows current) {
}
