package org.edgeloop.table;

import java.io.IOException;

/** Takes the rows of a table, batch by batch in order. */
@FunctionalInterface
public interface RowBatchSink {

	/** @param batch valid until this method returns */
	void take(RowBatch batch) throws IOException;
}
