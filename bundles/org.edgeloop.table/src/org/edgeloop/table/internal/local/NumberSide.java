package org.edgeloop.table.internal.local;

import java.io.IOException;

/** One side of a pair of columns of numbers. */
interface NumberSide {

	/** @return taken anew each time */
	SortedColumn sorted() throws IOException;

	/** @return see {@link org.edgeloop.table.NumberPair#sample} */
	double[] sample(int most) throws IOException;
}
