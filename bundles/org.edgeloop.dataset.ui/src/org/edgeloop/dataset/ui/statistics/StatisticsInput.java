package org.edgeloop.dataset.ui.statistics;

import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.overview.LabelStatistics;

/**
 * What the statistics of a project are drawn from.
 *
 * @param statistics the counts
 * @param taxonomy names and colours of the classes
 */
public record StatisticsInput(LabelStatistics statistics, Taxonomy taxonomy) {
}
