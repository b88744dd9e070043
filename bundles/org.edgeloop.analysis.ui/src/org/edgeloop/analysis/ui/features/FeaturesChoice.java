package org.edgeloop.analysis.ui.features;

import java.util.HashSet;
import java.util.Set;

/**
 * What is shown of a feature table, and how.
 *
 * @param picture what kind of picture
 * @param x the feature of a histogram, or of the axis below
 * @param y the feature of the axis at the left
 * @param across which principal component is below, from 0
 * @param up which one is at the left, from 0
 * @param grouping the column whose values are the classes; empty for one class
 * @param hidden the names of classes that are not shown
 */
public record FeaturesChoice(Picture picture, String x, String y, int across, int up, String grouping, Set<String> hidden) {

	/** What kind of picture a table becomes. */
	public enum Picture {
		SCATTER("Scatter"), HISTOGRAM("Histogram"), COMPONENTS("Principal components");

		private final String title;

		Picture(String title) {
			this.title = title;
		}

		/** @return what people call it */
		public String title() {
			return title;
		}
	}

	/** Of no table yet. */
	public static final FeaturesChoice NONE = new FeaturesChoice(Picture.SCATTER, "", "", 0, 1, "", Set.of());

	/** How many principal components there are to choose from. */
	public static final int COMPONENTS = 6;

	public FeaturesChoice {
		hidden = Set.copyOf(hidden);
	}

	public FeaturesChoice with(Picture other) {
		return new FeaturesChoice(other, x, y, across, up, grouping, hidden);
	}

	public FeaturesChoice withFeatures(String newX, String newY) {
		return new FeaturesChoice(picture, newX, newY, across, up, grouping, hidden);
	}

	public FeaturesChoice withComponents(int newAcross, int newUp) {
		return new FeaturesChoice(picture, x, y, newAcross, newUp, grouping, hidden);
	}

	public FeaturesChoice withGrouping(String column) {
		return new FeaturesChoice(picture, x, y, across, up, column, Set.of());
	}

	/** Hides a class, or shows it again. */
	public FeaturesChoice toggled(String name) {
		Set<String> names = new HashSet<>(hidden);
		if (!names.remove(name)) {
			names.add(name);
		}
		return new FeaturesChoice(picture, x, y, across, up, grouping, names);
	}
}
