package org.edgeloop.drift.quality;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.internal.quality.ConflictScan;
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
			return new TableQuality(table.name(), table.rows(), width, described, null, null, Conflicts.NONE);
		}
		try {
			var scan = new RowScan(table, plan(described), progress);
			scan.run();
			return new TableQuality(table.name(), table.rows(), width, described, scan.rowQuality(),
					hasCorrelations() ? scan.correlations() : null, conflicts(table, described));
		} catch (ProblemException e) {
			problems.add(e.problem());
			return new TableQuality(table.name(), table.rows(), width, described, null, null, Conflicts.NONE);
		}
	}

	private Conflicts conflicts(Table table, List<ColumnQuality> described) throws IOException {
		String target = settings.roles().target();
		return new Conflicts(conflicts(table, described, Conflicts.TARGET, target == null ? List.of() : List.of(target)),
				conflicts(table, described, Conflicts.PREDICTION, settings.roles().predictions()));
	}

	private @Nullable Long conflicts(Table table, List<ColumnQuality> described, String check, List<String> labels) throws IOException {
		boolean asked = settings.checks().stream().anyMatch(request -> request.id().equals(check));
		boolean known = !labels.isEmpty() && labels.stream().allMatch(label -> table.column(label).isPresent());
		if (!asked || !known) {
			return null;
		}
		var special = new ArrayList<>(settings.roles().columns());
		special.removeAll(settings.roles().features());
		List<String> features = described.stream().map(ColumnQuality::name).filter(name -> !special.contains(name)).toList();
		return features.isEmpty() ? null : new ConflictScan(table, features, labels).count(progress);
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
