package org.edgeloop.dataset.windows;

import java.util.Locale;

/**
 * How the labels decide on the class of a window of N samples. The cover of a class is the number of the window's samples that
 * at least one of its labels covers, so that labels of one class that overlap count once; labels of different classes that overlap
 * count for each. A region or box covers its samples, a point one sample, a label of the whole recording all. Where two classes
 * are equal, the one whose path comes first in the order of its characters is taken.
 */
public enum LabelRule {

	/**
	 * The class with the greatest cover. The samples that no label covers count as a class too, so that a window is unlabelled where
	 * they are more than the cover of each class; where they are as many, the class is taken.
	 */
	MAJORITY,

	/** The class with the greatest cover, however small: a point is enough. Unlabelled is what no label touches. */
	ANY,

	/** Of the classes that cover sample floor(N/2) of the window the one with the greatest cover; unlabelled if there is none. */
	CENTRE;

	/** @return the rule's name in files and options, in lower case */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}
}
