package org.edgeloop.drift.internal.quality;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.edgeloop.table.ColumnType;
import org.edgeloop.table.RowBatch;
import org.edgeloop.table.TableColumn;
import org.eclipse.jdt.annotation.Nullable;

/** One column of the rows that a scan has before it: numbers, or the codes of texts. */
final class ScanColumn {

	private static final int MISSING = -1;
	/** How many texts are known by their place; a power of two. */
	private static final int FAMILIAR = 64;

	final ColumnType type;
	final boolean isText;
	/** The rows of the batch; NaN where missing. Of a text its code, so that equal texts are equal numbers. */
	double[] values = new double[0];
	/** The rows of the batch as codes of levels; -1 where missing. Empty unless asked for or text. */
	int[] codes = new int[0];
	/** How many rows of the batch have no value. */
	int missing;
	/** How many rows of the batch are infinite, or a text without a character. */
	int unusable;
	private final boolean coded;
	private final Map<Object, Integer> levels = new HashMap<>();
	private long[] levelHashes = new long[16];
	private final @Nullable String[] familiar = new String[FAMILIAR];
	private final int[] familiarCodes = new int[FAMILIAR];

	/** @param coded whether codes are wanted of a column that is not text */
	ScanColumn(TableColumn column, boolean coded) {
		type = column.type();
		isText = type == ColumnType.TEXT;
		this.coded = coded || isText;
	}

	int levels() {
		return levels.size();
	}

	/** @param index of the column in the batch */
	void take(RowBatch batch, int index) {
		int rows = batch.rows();
		if (values.length < rows) {
			values = new double[rows];
			codes = new int[coded ? rows : 0];
		}
		missing = 0;
		unusable = 0;
		if (isText) {
			takeTexts(batch, index, rows);
		} else {
			takeNumbers(batch, index, rows);
		}
	}

	/** @return whether the row holds a value that can be used: finite, or a text with a character */
	boolean isUsable(int row) {
		return isText ? codes[row] != MISSING && levelHashes[codes[row]] != TextHash.EMPTY : Double.isFinite(values[row]);
	}

	/** @return whether all rows of the batch are numbers, so that they are equal where their values are */
	boolean isPlain() {
		return !isText && missing == 0;
	}

	boolean isMissing(int row) {
		return Double.isNaN(values[row]);
	}

	/** @return 64 bits that are the same for equal values, and with near certainty differ for others */
	long bits(int row) {
		double value = values[row];
		if (isText) {
			return codes[row] == MISSING ? 0 : levelHashes[codes[row]];
		}
		return Double.doubleToLongBits(value + 0.0);
	}

	private void takeNumbers(RowBatch batch, int index, int rows) {
		for (int row = 0; row < rows; row++) {
			double value = batch.number(index, row);
			values[row] = value;
			if (!Double.isFinite(value)) {
				if (Double.isNaN(value)) {
					missing++;
				} else {
					unusable++;
				}
			}
		}
		if (coded) {
			for (int row = 0; row < rows; row++) {
				codes[row] = Double.isNaN(values[row]) ? MISSING : code(values[row] + 0.0);
			}
		}
	}

	private void takeTexts(RowBatch batch, int index, int rows) {
		for (int row = 0; row < rows; row++) {
			@Nullable String text = batch.text(index, row);
			codes[row] = text == null ? MISSING : familiarCode(text);
			values[row] = text == null ? Double.NaN : codes[row];
			missing += text == null ? 1 : 0;
			unusable += text != null && text.isEmpty() ? 1 : 0;
		}
	}

	/** Tables hand over the same string for the same level, which is found faster than an equal one. */
	private int familiarCode(String text) {
		int place = text.hashCode() & FAMILIAR - 1;
		if (familiar[place] != text) {
			familiar[place] = text;
			familiarCodes[place] = code(text);
		}
		return familiarCodes[place];
	}

	private int code(Object level) {
		int known = levels.getOrDefault(level, MISSING);
		if (known != MISSING) {
			return known;
		}
		int code = levels.size();
		levels.put(level, code);
		if (level instanceof String text) {
			if (code == levelHashes.length) {
				levelHashes = Arrays.copyOf(levelHashes, 2 * code);
			}
			levelHashes[code] = TextHash.of(text);
		}
		return code;
	}
}
