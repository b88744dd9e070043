package org.edgeloop.experiment.table;

/**
 * Sorting by a column: numbers by their value, words that are numbers before others, others as people number them. NaN comes last, and
 * what is not there after it, whatever the direction.
 */
public record ColumnOrder(RunColumn column, boolean descending) {
}
