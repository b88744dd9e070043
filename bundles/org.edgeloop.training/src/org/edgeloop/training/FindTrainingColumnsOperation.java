package org.edgeloop.training;

import java.io.IOException;

import org.edgeloop.base.Progress;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableSource;
import org.edgeloop.table.Tables;

/** Looks which columns a table offers to a training. */
public final class FindTrainingColumnsOperation {

	private final TableSource source;

	public FindTrainingColumnsOperation(TableSource source) {
		this.source = source;
	}

	/**
	 * @throws org.edgeloop.base.ProblemException if there is no such table
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if it cannot be read
	 */
	public TrainingColumns run(Progress progress) throws IOException {
		try (Table table = Tables.open(source, progress)) {
			return new TrainingColumns(table.columns());
		}
	}
}
