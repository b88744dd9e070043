package org.edgeloop.drift.multivariate;

/**
 * Rows of a table as numbers without gaps.
 *
 * @param matrix the values; rows × columns
 * @param rows which rows of the table they are, ascending, counted from 0. Not to be changed
 * @param tableRows how many rows the table has; where there are more than {@code rows}, these were drawn at random with a fixed seed
 * @param imputed how many values were missing or infinite in these rows, and were replaced by the reference's usual one
 */
public record FeatureRows(FeatureMatrix matrix, int[] rows, long tableRows, long imputed) {

	/** @return whether only a part of the table's rows was taken */
	public boolean sampled() {
		return rows.length < tableRows;
	}
}
