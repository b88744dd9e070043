package org.edgeloop.drift.quality;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.internal.quality.RowScan;
import org.edgeloop.drift.internal.quality.ScanPlan;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.Side;
import org.edgeloop.table.Table;
import org.eclipse.jdt.annotation.Nullable;

/** Puts the quality of a table together from that of its columns and one reading of its rows. */
final class TableRows {

	/** With more columns than this, their correlations are not taken: there would be half a million of them and no one to look. */
	private static final int MOST_CORRELATED = 1000;
	/** Columns with more categories are not set against others. */
	private static final int MOST_LEVELS = 10_000;
	/** Correlations of ranks take n log n steps a pair, so that large tables are represented by evenly spaced rows. */
	private static final int RANK_ROWS = 10_000;

	private final List<ColumnComparison> columns;
	private final QualitySettings settings;
	private final Progress progress;

	TableRows(List<ColumnComparison> columns, QualitySettings settings, Progress progress) {
		this.columns = columns;
		this.settings = settings;
		this.progress = progress;
	}

	/** @param problems takes why the rows could not be read, if so */
	TableQuality of(Table table, Side side, List<Problem> problems) throws IOException {
		List<ColumnQuality> described = table.columns().stream().<ColumnQuality>mapMulti((column, sink) -> {
			ColumnQuality quality = find(column.name(), side);
			if (quality != null) {
				sink.accept(quality);
			}
		}).toList();
		int width = table.columns().size();
		if (settings.extent() == QualityExtent.COLUMNS) {
			return new TableQuality(table.name(), table.rows(), width, described, null, null);
		}
		try {
			var scan = new RowScan(table, plan(described), progress);
			scan.run();
			return new TableQuality(table.name(), table.rows(), width, described, scan.rowQuality(),
					hasCorrelations() ? scan.correlations() : null);
		} catch (ProblemException e) {
			problems.add(e.problem());
			return new TableQuality(table.name(), table.rows(), width, described, null, null);
		}
	}

	private ScanPlan plan(List<ColumnQuality> described) {
		List<String> numbers = new ArrayList<>();
		List<String> categories = new ArrayList<>();
		for (ColumnQuality column : described) {
			if (!hasCorrelations() || column.isConstant()) {
				continue;
			}
			if (column.kind() == ColumnKind.NUMBER && column.type() != ColumnType.TEXT) {
				numbers.add(column.name());
			} else if (column.kind() == ColumnKind.CATEGORY && column.distinct() <= MOST_LEVELS) {
				categories.add(column.name());
			}
		}
		int rankRows = settings.mode() == Mode.EVIDENTLY ? Integer.MAX_VALUE : RANK_ROWS;
		return new ScanPlan(few(numbers), few(categories), rankRows, ColumnQuality.ALMOST);
	}

	private boolean hasCorrelations() {
		return settings.extent() == QualityExtent.CORRELATIONS;
	}

	private static List<String> few(List<String> names) {
		return names.size() > MOST_CORRELATED ? List.of() : names;
	}

	private @Nullable ColumnQuality find(String name, Side side) {
		return columns.stream().filter(column -> column.name().equals(name)).findFirst()
				.map(column -> side.of(column.reference(), column.current())).orElse(null);
	}
}
