package org.edgeloop.drift;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.Progress;
import org.edgeloop.table.RowBatch;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.TableSource;
import org.edgeloop.table.Tables;

/** Looks into a table: its columns, their types, the first rows, and what each column seems to be for. */
public final class FindColumnsOperation {

	private static final int FIRST_ROWS = 5;

	private final TableSource source;

	public FindColumnsOperation(TableSource source) {
		this.source = source;
	}

	/**
	 * @throws org.edgeloop.base.ProblemException if there is no such table, or it cannot be read as one
	 * @throws CancellationException if cancelled
	 * @throws IOException if reading fails
	 */
	public FoundColumns run(Progress progress) throws IOException {
		progress.begin("Looking into " + source.name(), 0);
		try (Table table = Tables.open(source, progress)) {
			var first = new ArrayList<List<String>>();
			List<String> names = table.columns().stream().map(TableColumn::name).toList();
			table.read(names, 0, FIRST_ROWS, batch -> addRows(first, batch, names.size()), progress);
			return new FoundColumns(table.name(), table.rows(), table.columns(), first, ColumnRoles.detect(table, progress));
		}
	}

	private static void addRows(List<List<String>> rows, RowBatch batch, int columns) {
		for (int row = 0; row < batch.rows() && rows.size() < FIRST_ROWS; row++) {
			var texts = new ArrayList<String>();
			for (int column = 0; column < columns; column++) {
				String text = batch.text(column, row);
				texts.add(text == null ? "" : text);
			}
			rows.add(texts);
		}
	}
}
