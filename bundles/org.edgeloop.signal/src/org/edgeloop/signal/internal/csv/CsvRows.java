package org.edgeloop.signal.internal.csv;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.ProblemException;
import org.edgeloop.signal.internal.csv.CsvColumn.Kind;
import org.edgeloop.signal.internal.memory.BadRecording;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;

/**
 * Takes a table's rows from the parser and puts their numbers into memory, column after column. What is wrong with a row is kept
 * until it is asked for, because the parser lets no checked exception through.
 */
final class CsvRows extends AbstractBaseCsvCallbackHandler<CsvRows> {

	private static final int NANOSECONDS = 1_000_000_000;
	private static final int SHOWN_CHARACTERS = 40;

	private final Path file;
	private final List<CsvColumn> columns;
	private final boolean joinsDelimiters;
	private final long linesAbove;
	private final DecimalParser numbers;
	private final IsoInstant instants;
	private final MemorySegment values;
	private final long capacity;
	private final int[] slots;
	private final Kind[] kinds;
	private final int[] decimals;

	private long rows;
	private long line;
	private int cell;
	private boolean hasFirstInstant;
	private long firstSecond;
	private int firstNanosecond;
	private @Nullable ProblemException problem;

	/**
	 * @param values receives the columns that are {@linkplain CsvColumn#isStored() stored}, each with room for {@code capacity}
	 *            values
	 * @param zone where the clock stood that times without an offset come from
	 */
	CsvRows(Path file, CsvTable table, MemorySegment values, long capacity, ZoneId zone) {
		this.file = file;
		this.instants = new IsoInstant(zone);
		this.columns = table.columns();
		this.joinsDelimiters = table.dialect().joinsDelimiters();
		this.linesAbove = table.firstRow();
		this.numbers = table.dialect().numbers();
		this.values = values;
		this.capacity = capacity;
		this.slots = new int[columns.size()];
		this.kinds = new Kind[columns.size()];
		this.decimals = new int[columns.size()];
		int slot = 0;
		for (int c = 0; c < slots.length; c++) {
			kinds[c] = columns.get(c).kind();
			slots[c] = columns.get(c).isStored() ? slot++ : -1;
		}
	}

	long rows() {
		return rows;
	}

	/** @return the line on which the row that was read last begins, counted from 1 */
	long line() {
		return linesAbove + line;
	}

	/** @return what the column turned out to hold: an empty one may have become numbers or text */
	Kind kind(int column) {
		return kinds[column];
	}

	/** @return the most decimals that a number of the column was written with */
	int decimals(int column) {
		return decimals[column];
	}

	/** @return where the column's values begin, in bytes */
	long offset(int column) {
		return slots[column] * capacity * Double.BYTES;
	}

	/** @return the date in the first row, in seconds and nanoseconds since 1970; the column holds seconds since then */
	Instant firstInstant() {
		return Instant.ofEpochSecond(firstSecond, firstNanosecond);
	}

	boolean isFull() {
		return rows == capacity;
	}

	/** @throws ProblemException if a row could not be taken */
	void check() throws ProblemException {
		ProblemException found = problem;
		if (found != null) {
			throw found;
		}
	}

	@Override
	protected void handleBegin(long startingLineNumber) {
		line = startingLineNumber;
		cell = 0;
	}

	@Override
	protected void handleField(int index, char @Nullable [] buffer, int offset, int length, boolean quoted) {
		if (buffer == null || joinsDelimiters && length == 0 && !quoted) {
			return;
		}
		int column = cell++;
		if (column >= kinds.length || problem != null || isFull()) {
			return;
		}
		switch (kinds[column]) {
		case NUMBER -> number(column, buffer, offset, length);
		case INSTANT -> instant(column, buffer, offset, length);
		case EMPTY -> undecided(column, buffer, offset, length);
		case TEXT -> {
			// passed over
		}
		}
	}

	@Override
	protected CsvRows buildRecord() {
		if (getRecordType() != RecordType.DATA) {
			return this;
		}
		if (problem == null && cell != kinds.length && !isFull()) {
			problem = BadRecording.atLine(file, line(),
					cell + " cells instead of " + kinds.length + (cell < kinds.length ? ": the row is cut off or ragged" : ""),
					"give every row a cell for every column");
		}
		rows++;
		return this;
	}

	private void number(int column, char[] buffer, int offset, int length) {
		if (!numbers.parse(buffer, offset, offset + length)) {
			refuse(column, buffer, offset, length, "no number");
			return;
		}
		decimals[column] = Math.max(decimals[column], numbers.decimals());
		store(column, numbers.value());
	}

	private void instant(int column, char[] buffer, int offset, int length) {
		if (!instants.parse(new String(buffer, offset, length))) {
			refuse(column, buffer, offset, length, "no date with a time");
			return;
		}
		if (!hasFirstInstant) {
			hasFirstInstant = true;
			firstSecond = instants.seconds();
			firstNanosecond = instants.nanoseconds();
		}
		decimals[column] = Math.max(decimals[column], instants.decimals());
		// Seconds since 1970 as a double leave a quarter of a microsecond; the difference keeps every nanosecond of a day.
		store(column, instants.seconds() - firstSecond + (double) (instants.nanoseconds() - firstNanosecond) / NANOSECONDS);
	}

	private void undecided(int column, char[] buffer, int offset, int length) {
		if (numbers.parse(buffer, offset, offset + length)) {
			if (!Double.isNaN(numbers.value())) {
				kinds[column] = Kind.NUMBER;
			}
			store(column, numbers.value());
		} else {
			kinds[column] = Kind.TEXT;
		}
	}

	private void store(int column, double value) {
		values.setAtIndex(ValueLayout.JAVA_DOUBLE, slots[column] * capacity + rows, value);
	}

	private void refuse(int column, char[] buffer, int offset, int length, String what) {
		String shown = new String(buffer, offset, Math.min(length, SHOWN_CHARACTERS)) + (length > SHOWN_CHARACTERS ? "…" : "");
		problem = BadRecording.atLine(file, line(),
				"'" + shown + "' in the column '" + columns.get(column).name() + "' is " + what,
				"correct the cell, or leave it empty where a value is missing");
	}
}
