package org.edgeloop.evaluation.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.evaluation.PredictTableOperation.Predicted;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.ParquetTableWriter;
import org.edgeloop.table.RowBatch;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;

/** A table with what a model says of its rows; columns of lists are left out. */
public final class PredictedTable {

	private static final String PREDICTION = "prediction";
	private static final String PROBABILITY = "probability";

	private final ModelUse use;
	private final Table table;
	private final List<TableColumn> kept;

	public PredictedTable(ModelUse use, Table table) {
		this.use = use;
		this.table = table;
		kept = table.columns().stream().filter(column -> column.length() == 0).toList();
	}

	/** @throws ProblemException if the table lacks a feature or has a column of a prediction already */
	public Predicted write(Path out, Progress progress) throws IOException {
		FeatureColumns features = FeatureColumns.of(table, use.features(), progress);
		if (features.count() == 0) {
			throw new ProblemException(Problem.error("no row has a value for each of the model's features", table.name(), "choose another table"));
		}
		Predictions predictions = new Classifier(use).predict(features, List.of(), progress);
		List<TableColumn> columns = new ArrayList<>();
		kept.forEach(column -> columns.add(TableColumn.of(column.name(), written(column.type()))));
		columns.addAll(added(predictions));
		requireDistinct(columns);
		var placeOf = new int[Math.toIntExact(table.rows())];
		Arrays.fill(placeOf, -1);
		for (int i = 0; i < features.rows().length; i++) {
			placeOf[features.rows()[i]] = i;
		}
		progress.begin("Writing " + out.getFileName(), table.rows());
		try (var writer = new ParquetTableWriter(out, columns)) {
			table.read(kept.stream().map(TableColumn::name).toList(), 0, table.rows(), batch -> {
				for (int row = 0; row < batch.rows(); row++) {
					copy(batch, row, writer);
					predict(predictions, placeOf[Math.toIntExact(batch.firstRow() + row)], writer);
					writer.endRow();
				}
				progress.worked(batch.rows());
			}, Progress.NONE.until(progress::isCancelled));
			writer.finish(Map.of(), progress);
		}
		return new Predicted(out, features.count(), table.rows() - features.count(), predictions.classes());
	}

	/** Instants are written as text, as the table writer has no such cells. */
	private static ColumnType written(ColumnType type) {
		return type == ColumnType.TIMESTAMP ? ColumnType.TEXT : type;
	}

	private static List<TableColumn> added(Predictions predictions) {
		List<TableColumn> added = new ArrayList<>();
		added.add(TableColumn.of(PREDICTION, ColumnType.TEXT));
		if (predictions.hasScores()) {
			added.add(TableColumn.of(PROBABILITY, ColumnType.FLOAT64));
			predictions.classes().forEach(type -> added.add(TableColumn.of(PROBABILITY + "." + type, ColumnType.FLOAT64)));
		}
		return added;
	}

	private void requireDistinct(List<TableColumn> columns) throws ProblemException {
		for (TableColumn column : columns) {
			if (columns.stream().filter(other -> other.name().equalsIgnoreCase(column.name())).count() > 1) {
				throw new ProblemException(Problem.error("the table has a column '" + column.name() + "' already", table.name(),
						"take it out of the table first"));
			}
		}
	}

	private void copy(RowBatch batch, int row, ParquetTableWriter writer) throws IOException {
		for (int column = 0; column < kept.size(); column++) {
			String text = batch.text(column, row);
			if (text == null) {
				writer.addNull();
				continue;
			}
			switch (kept.get(column).type()) {
			case BOOLEAN -> writer.add(batch.number(column, row) != 0);
			case INT32 -> writer.add((int) batch.number(column, row));
			case INT64 -> writer.add(Long.parseLong(text));
			case FLOAT32 -> writer.add((float) batch.number(column, row));
			case FLOAT64 -> writer.add(batch.number(column, row));
			case TEXT, TIMESTAMP -> writer.add(text);
			}
		}
	}

	private static void predict(Predictions predictions, int place, ParquetTableWriter writer) throws IOException {
		boolean known = place >= 0 && predictions.predicted()[place] >= 0;
		if (known) {
			writer.add(predictions.classes().get(predictions.predicted()[place]));
		} else {
			writer.addNull();
		}
		if (!predictions.hasScores()) {
			return;
		}
		for (int i = -1; i < predictions.classes().size(); i++) {
			if (known) {
				writer.add(predictions.scores()[place][i < 0 ? predictions.predicted()[place] : i]);
			} else {
				writer.addNull();
			}
		}
	}
}
