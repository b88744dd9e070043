package org.edgeloop.table.internal.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.edgeloop.base.Progress;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.TableOptions;
import org.eclipse.jdt.annotation.Nullable;

/** Takes the columns of a CSV file into memory, as far as they have room. */
final class CsvScan extends CsvRows {

	private static final int ROWS_BETWEEN_LOOKS = 4096;
	private static final int SHOWN_CHARACTERS = 40;

	private final CsvFile file;
	private final MissingSpellings missing;
	private final long room;
	private final @Nullable CsvColumn[] columns;
	private boolean isKept = true;
	private long rows;

	/**
	 * @param types given by the user, by name
	 * @param wanted the names of the columns to take
	 * @param room the bytes that they may take; if it is not enough, only their types are found
	 */
	CsvScan(CsvFile file, TableOptions options, Map<String, ColumnType> types, Set<String> wanted, long room) {
		this.file = file;
		this.room = room;
		missing = new MissingSpellings(options.missing());
		columns = new @Nullable CsvColumn[file.names().size()];
		for (int column = 0; column < columns.length; column++) {
			String name = file.names().get(column);
			columns[column] = wanted.contains(name) ? new CsvColumn(name, types.get(name)) : null;
		}
	}

	/** @return the columns wanted, in order */
	List<CsvColumn> read(Progress progress) throws IOException {
		file.read(this, progress);
		return columns();
	}

	/** @return whether the columns had room */
	boolean isKept() {
		return isKept;
	}

	@Override
	void field(int index, char[] text, int offset, int length) {
		CsvColumn column = index < columns.length ? columns[index] : null;
		if (column == null) {
			return;
		}
		if (missing.has(text, offset, length)) {
			column.addMissing();
		} else if (!column.add(text, offset, length) && problem() == null) {
			String shown = new String(text, offset, Math.min(length, SHOWN_CHARACTERS));
			refuse(file.problem("line " + line() + ": \"" + shown + "\" in column \"" + column.name() + "\" is not "
					+ column.type().name().toLowerCase(Locale.ROOT), "give the column another type, or name this spelling as missing"));
		}
	}

	@Override
	void endRow() {
		super.endRow();
		if (++rows % ROWS_BETWEEN_LOOKS == 0 && isKept && columns().stream().mapToLong(CsvColumn::bytes).sum() > room) {
			isKept = false;
			columns().forEach(CsvColumn::keepNothing);
		}
	}

	private List<CsvColumn> columns() {
		List<CsvColumn> taken = new ArrayList<>();
		for (CsvColumn column : columns) {
			if (column != null) {
				taken.add(column);
			}
		}
		return taken;
	}
}
