package org.edgeloop.dataset;

import org.edgeloop.base.Problem;

/**
 * Labels whose recording was replaced: it holds something else than when they were made. They stay in their file as they are, until
 * somebody {@linkplain AdoptLabelsOperation adopts} them or brings the old recording back.
 *
 * @param recording the recording's path from the project's folder, with '/' between the names
 * @param labels how many labels are held
 * @param madeFor the hash of what they were made for, as {@link org.edgeloop.base.ContentHash} writes it
 * @param present the hash of what the recording holds now
 */
public record HeldLabels(String recording, int labels, String madeFor, String present) {

	/** @return the problem in words */
	public Problem problem() {
		String labelled = labels == 1 ? "its label was made for other content and is held"
				: "its " + labels + " labels were made for other content and are held";
		return Problem.error("the recording was replaced: " + labelled, recording,
				"open the recording and adopt the labels if they still fit, or bring the old recording back");
	}
}
