package org.edgeloop.table.internal.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

import org.edgeloop.base.ProblemException;
import org.eclipse.jdt.annotation.Nullable;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/**
 * Takes fields from the parser and hands them on, without making strings or objects of them. The first row names the columns and is not
 * handed on.
 */
class CsvRows extends AbstractBaseCsvCallbackHandler<CsvRows> {

	private final List<String> header = new ArrayList<>();
	private boolean isHeader = true;
	private @Nullable ProblemException problem;
	/** A first field of nothing but space: alone on its line it is no row, and pandas skips it. */
	private char @Nullable [] space;

	/** Takes a field of a row. */
	void field(int index, char[] text, int offset, int length) {
		// whoever wants the header alone
	}

	/** Tells of the end of a row that was not blank. */
	void endRow() {
		isHeader = false;
	}

	/** Ends the reading after this row; the parser lets no checked exception through. */
	void refuse(ProblemException reason) {
		if (problem == null) {
			problem = reason;
		}
	}

	/** @return why the reading is to end */
	@Nullable ProblemException problem() {
		return problem;
	}

	/** @return the line on which the row begins, counted from 1 */
	long line() {
		return getStartingLineNumber();
	}

	/** @return how many fields the row has */
	int fields() {
		return getFieldCount();
	}

	/** @return whether there is nothing but space on the row's line; its field is not handed on */
	boolean isBlank() {
		return space != null;
	}

	/** @return the columns' names as pandas makes them of the header: none empty, none twice */
	List<String> names() {
		List<String> names = new ArrayList<>(header.size());
		var written = new HashSet<>(header);
		var used = new HashSet<String>();
		for (String field : header) {
			String name = field.isEmpty() ? "Unnamed: " + names.size() : field;
			for (int copy = 1; copy > 1 && written.contains(name) || !used.add(name); copy++) {
				name = field + "." + copy;
			}
			names.add(name);
		}
		return names;
	}

	@Override
	protected final void handleBegin(long startingLineNumber) {
		space = null;
	}

	@Override
	protected final void handleField(int index, char @Nullable [] buffer, int offset, int length, boolean isQuoted) {
		char[] text = Objects.requireNonNull(buffer);
		char[] first = space;
		if (index == 0 && length > 0 && !isQuoted && isSpace(text, offset, length)) {
			space = Arrays.copyOfRange(text, offset, offset + length);
			return;
		}
		if (first != null) {
			space = null;
			take(0, first, 0, first.length);
		}
		take(index, text, offset, length);
	}

	@Override
	protected final CsvRows buildRecord() {
		return this;
	}

	private void take(int index, char[] text, int offset, int length) {
		if (isHeader) {
			header.add(new String(text, offset, length));
		} else {
			field(index, text, offset, length);
		}
	}

	private static boolean isSpace(char[] text, int offset, int length) {
		for (int i = offset; i < offset + length; i++) {
			if (text[i] != ' ' && text[i] != '\t') {
				return false;
			}
		}
		return true;
	}
}
