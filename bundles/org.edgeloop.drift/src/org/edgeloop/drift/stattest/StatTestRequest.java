package org.edgeloop.drift.stattest;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.Mode;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.TablePair;

/**
 * One column to be compared by one test.
 *
 * @param column its name in both tables
 * @param type what its values mean; if not said, numbers in both tables are quantities and all else categories
 * @param stattest the test's name; if not said, the default test of the column
 * @param threshold if not said, the test's own
 */
public record StatTestRequest(String column, Optional<FeatureType> type, Optional<String> stattest, OptionalDouble threshold,
		Mode mode) {

	/** @return the column as this request sees it, to be shared among the requests that see it alike */
	public ComparedColumn read(TablePair tables, Progress progress) throws IOException {
		return ComparedColumn.of(tables, column, type(tables), mode, progress);
	}

	/**
	 * @param read from {@link #read}
	 * @throws ProblemException if the test does not exist, does not fit the column's type, or is not defined for its values
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if the values cannot be read
	 */
	public StatTestResult run(ComparedColumn read, Progress progress) throws IOException {
		StatTest test = stattest.isPresent() ? StatTests.byName(stattest.get()) : DefaultStatTest.choose(read);
		if (stattest.isPresent()) {
			test.checkFits(read.type());
		}
		return test.run(read, threshold.orElse(test.defaultThreshold()), mode, progress);
	}

	/** @return the type said, or that of the tables */
	public FeatureType type(TablePair tables) {
		boolean areNumbers = isNumber(tables.reference()) && isNumber(tables.current());
		return type.orElse(areNumbers ? FeatureType.NUMBER : FeatureType.CATEGORY);
	}

	private boolean isNumber(Table table) {
		return table.column(column).map(TableColumn::type).filter(ColumnType::isNumber).isPresent();
	}
}
