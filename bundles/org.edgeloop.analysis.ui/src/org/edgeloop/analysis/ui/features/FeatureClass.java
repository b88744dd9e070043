package org.edgeloop.analysis.ui.features;

import org.edgeloop.chart.ChartLook;

/**
 * A class of a feature table's rows, as its legend shows it.
 *
 * @param key its value in the table; empty for rows without one
 * @param name for people
 * @param look its colour and shape
 * @param rows how many rows it has
 * @param isShown whether they are drawn
 */
public record FeatureClass(String key, String name, ChartLook look, long rows, boolean isShown) {
}
