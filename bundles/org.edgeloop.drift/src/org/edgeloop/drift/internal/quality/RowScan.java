package org.edgeloop.drift.internal.quality;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.internal.quality.EqualColumns.Agreement;
import org.edgeloop.drift.quality.CorrelationMatrix;
import org.edgeloop.drift.quality.CorrelationMethod;
import org.edgeloop.drift.quality.Correlations;
import org.edgeloop.drift.quality.NamePair;
import org.edgeloop.drift.quality.RowQuality;
import org.edgeloop.table.RowBatch;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;

/** Reads all rows of a table once and finds out what columns and rows have to do with each other. */
public final class RowScan {

	private final Table table;
	private final ScanPlan plan;
	private final Progress progress;
	private final List<String> names;
	private final ScanColumn[] columns;
	private final RowHashes hashes;
	private final EqualColumns equalColumns;
	private final NumberPairs numberPairs;
	private final RankPairs rankPairs;
	private final CategoryPairs categoryPairs;
	private long empty;
	private long withUnusable;
	private long duplicated;

	/** @throws ProblemException if the table has 2^31 rows or more */
	public RowScan(Table table, ScanPlan plan, Progress progress) throws ProblemException {
		if (table.rows() > Integer.MAX_VALUE - Short.MAX_VALUE) {
			throw new ProblemException(Problem.error("the table has more rows than can be compared with each other", table.name(),
					"take a part of it"));
		}
		this.table = table;
		this.plan = plan;
		this.progress = progress;
		names = table.columns().stream().map(TableColumn::name).toList();
		columns = table.columns().stream().map(column -> new ScanColumn(column, plan.categories().contains(column.name())))
				.toArray(ScanColumn[]::new);
		hashes = new RowHashes((int) table.rows());
		equalColumns = new EqualColumns(columns, table.rows(), plan.almost());
		numberPairs = new NumberPairs(columns(plan.numbers()));
		rankPairs = new RankPairs(columns(plan.numbers()), table.rows(), plan.rankRows());
		categoryPairs = new CategoryPairs(columns(plan.categories()));
	}

	/**
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if the rows cannot be read
	 */
	public void run() throws IOException {
		table.read(names, 0, table.rows(), this::take, progress);
		if (hashes.finish()) {
			var recount = hashes.recount();
			table.read(names, 0, table.rows(), batch -> {
				fill(batch);
				recount.add(columns, batch.rows());
			}, progress);
			duplicated = recount.duplicated();
		}
	}

	public RowQuality rowQuality() {
		return new RowQuality(duplicated, empty, withUnusable, names(equalColumns.same()), names(equalColumns.almostSame()));
	}

	public Correlations correlations() {
		Map<CorrelationMethod, CorrelationMatrix> matrices = new EnumMap<>(CorrelationMethod.class);
		matrices.put(CorrelationMethod.PEARSON, new CorrelationMatrix(plan.numbers(), numberPairs.matrix()));
		matrices.put(CorrelationMethod.SPEARMAN, new CorrelationMatrix(plan.numbers(), rankPairs.spearman()));
		matrices.put(CorrelationMethod.KENDALL, new CorrelationMatrix(plan.numbers(), rankPairs.kendall()));
		matrices.put(CorrelationMethod.CRAMER_V, ofCategories());
		return new Correlations(matrices, rankPairs.rows());
	}

	/** A category alone goes together with nothing, where a number at least has a correlation with itself. */
	private CorrelationMatrix ofCategories() {
		return plan.categories().size() < 2 ? new CorrelationMatrix(List.of(), new double[0][0])
				: new CorrelationMatrix(plan.categories(), categoryPairs.matrix());
	}

	private void take(RowBatch batch) {
		fill(batch);
		int rows = batch.rows();
		hashes.add(columns, (int) batch.firstRow(), rows);
		equalColumns.add(rows);
		numberPairs.add(rows);
		rankPairs.add(batch.firstRow(), rows);
		categoryPairs.add(rows);
		countRows(rows);
	}

	private void fill(RowBatch batch) {
		for (int column = 0; column < columns.length; column++) {
			columns[column].take(batch, column);
		}
	}

	private void countRows(int rows) {
		if (Arrays.stream(columns).allMatch(column -> column.missing == 0 && column.unusable == 0)) {
			empty += columns.length == 0 ? rows : 0;
			return;
		}
		var unusable = new int[rows];
		var missing = new int[rows];
		for (ScanColumn column : columns) {
			if (column.missing > 0 || column.unusable > 0) {
				for (int row = 0; row < rows; row++) {
					unusable[row] += column.isUsable(row) ? 0 : 1;
					missing[row] += column.isMissing(row) ? 1 : 0;
				}
			}
		}
		withUnusable += Arrays.stream(unusable).filter(count -> count > 0).count();
		empty += Arrays.stream(missing).filter(count -> count == columns.length).count();
	}

	private ScanColumn[] columns(List<String> wanted) {
		return wanted.stream().map(name -> columns[names.indexOf(name)]).toArray(ScanColumn[]::new);
	}

	private List<NamePair> names(List<Agreement> agreements) {
		return agreements.stream().map(agreement -> new NamePair(names.get(agreement.first), names.get(agreement.second))).toList();
	}
}
