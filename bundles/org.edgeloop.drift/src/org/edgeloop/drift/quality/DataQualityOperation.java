package org.edgeloop.drift.quality;

import java.io.IOException;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.Progress;
import org.edgeloop.table.Table;
import org.edgeloop.table.TablePair;

/** Finds out the quality of a table, alone or beside a reference, and makes the checks that were asked for. */
public final class DataQualityOperation {

	private final QualityCollector collector;

	/** @param tables stay open */
	public DataQualityOperation(TablePair tables, QualitySettings settings) {
		collector = new QualityCollector(tables, settings);
	}

	/** @param table stays open; there is no reference */
	public DataQualityOperation(Table table, QualitySettings settings) {
		collector = new QualityCollector(table, settings);
	}

	/**
	 * A column that cannot be read becomes a problem of the result; its checks have status ERROR.
	 *
	 * @throws CancellationException if cancelled
	 * @throws IOException if a table cannot be read
	 */
	public DataQuality run(Progress progress) throws IOException {
		return collector.finish(progress);
	}
}
