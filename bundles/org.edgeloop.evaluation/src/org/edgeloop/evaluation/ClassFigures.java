package org.edgeloop.evaluation;

/**
 * How well one class is found. Where a figure would divide by zero it is 0, as in scikit-learn.
 *
 * @param name the class
 * @param support how many windows are of it
 * @param precision the share of those predicted as it that are of it
 * @param recall the share of those of it that are predicted as it
 * @param f1 the harmonic mean of precision and recall
 */
public record ClassFigures(String name, long support, double precision, double recall, double f1) {
}
