package org.edgeloop.analysis.ui.features;

import java.util.Optional;

import org.edgeloop.chart.Chart;
import org.edgeloop.dataset.exploration.PrincipalComponents;

/**
 * A feature table as it was asked for: a value that other threads may read.
 *
 * @param choice what was asked for
 * @param classes of all rows
 * @param x the values of all rows on the axis below. Not to be changed
 * @param y the values of all rows on the axis at the left; empty for a histogram. Not to be changed
 * @param drawn the row of each point that is drawn, ascending; empty for a histogram. Not to be changed
 * @param components behind the axes, where these are principal components
 * @param chart the drawing
 * @param note what a user should know of it, in a sentence; empty for nothing
 */
public record FeaturePicture(FeaturesChoice choice, FeatureClasses classes, double[] x, double[] y, int[] drawn,
		Optional<PrincipalComponents> components, Chart chart, String note) {

	/** @return whether it is a histogram */
	public boolean isHistogram() {
		return choice.picture() == FeaturesChoice.Picture.HISTOGRAM;
	}
}
