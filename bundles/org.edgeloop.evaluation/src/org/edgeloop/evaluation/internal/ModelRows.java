package org.edgeloop.evaluation.internal;

import java.io.IOException;

/** What a model is given, row by row. */
interface ModelRows {

	int count();

	/** @return how many numbers a row has */
	int width();

	/** @param into takes a row's numbers, as many as {@link #width} */
	void read(int row, double[] into) throws IOException;
}
