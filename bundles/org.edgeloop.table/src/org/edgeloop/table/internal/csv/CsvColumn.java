package org.edgeloop.table.internal.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.edgeloop.table.Categories;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.internal.local.MemoryColumn;
import org.edgeloop.table.internal.local.PythonText;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A column of CSV while its cells come in: numbers as long as there is nothing else, else text. Text after numbers needs the column to
 * be read again, because the numbers' spelling is gone.
 */
final class CsvColumn {

	private static final int FIRST_ROOM = 16;
	private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
	private static final Set<String> FALSE = Set.of("false", "False", "FALSE");
	private static final double[] NO_NUMBERS = {};
	private static final int[] NO_CODES = {};

	private final String name;
	private final @Nullable ColumnType given;
	private final CsvNumber number = new CsvNumber();
	private final TextLevels levels = new TextLevels();
	private boolean isText;
	private boolean isMixed;
	private boolean isKept = true;
	private long rows;
	private long missing;
	private long integers;
	private boolean hasUnsigned;
	private boolean hasHuge;
	private boolean hasNegative;
	private double[] numbers = NO_NUMBERS;
	private int[] codes = NO_CODES;

	/** @param given the type that the user gives the column; null to find it */
	CsvColumn(String name, @Nullable ColumnType given) {
		this.name = name;
		this.given = given;
		isText = given == ColumnType.TEXT || given == ColumnType.BOOLEAN;
	}

	String name() {
		return name;
	}

	/** @return whether text came after numbers: what was taken of the column says nothing */
	boolean isMixed() {
		return isMixed;
	}

	/** @return the bytes that the column takes */
	long bytes() {
		return (long) numbers.length * Double.BYTES + (long) codes.length * Integer.BYTES + levels.bytes();
	}

	/** Finds only the type from now on. */
	void keepNothing() {
		isKept = false;
		numbers = NO_NUMBERS;
		codes = NO_CODES;
	}

	void addMissing() {
		missing++;
		if (isText) {
			put(Categories.MISSING);
		} else {
			put(Double.NaN);
		}
	}

	/** @return false if the cell is not of the type that the user gave the column */
	boolean add(char[] text, int offset, int length) {
		if (isMixed) {
			rows++;
			return true;
		}
		if (isText) {
			put(levels.code(text, offset, length));
			return given != ColumnType.BOOLEAN || isBoolean(levels.levels().getLast());
		}
		if (given == ColumnType.TIMESTAMP) {
			double instant = CsvInstant.microseconds(new String(text, offset, length));
			put(instant);
			return !Double.isNaN(instant);
		}
		CsvNumber.Kind kind = number.read(text, offset, length);
		if (kind == CsvNumber.Kind.NONE) {
			return given == null && startText(text, offset, length);
		}
		count(kind);
		put(number.value());
		return kind == CsvNumber.Kind.INTEGER || given != ColumnType.INT32 && given != ColumnType.INT64;
	}

	/** @return the type that the cells so far have */
	ColumnType type() {
		ColumnType known = given;
		if (known != null) {
			return known;
		}
		if (isMixed || rows == 0 || hasHuge && integers == rows - missing || hasUnsigned && hasNegative) {
			return ColumnType.TEXT;
		}
		if (isText) {
			return missing == 0 && isBoolean() ? ColumnType.BOOLEAN : ColumnType.TEXT;
		}
		return integers == rows && !hasUnsigned ? ColumnType.INT64 : ColumnType.FLOAT64;
	}

	/** @return whether the column's numbers have to be read again as text */
	boolean needsText() {
		return isMixed || rows > 0 && !isText && type() == ColumnType.TEXT;
	}

	/** @return what was kept of the cells */
	MemoryColumn finish() {
		ColumnType type = type();
		if (!isText && rows > 0) {
			return MemoryColumn.numbers(name, type, Arrays.copyOf(numbers, (int) rows));
		}
		int[] kept = Arrays.copyOf(codes, (int) rows);
		if (type == ColumnType.BOOLEAN) {
			return MemoryColumn.numbers(name, type, booleans(kept));
		}
		return new MemoryColumn(TableColumn.of(name, type), isBooleanText() ? pythonBooleans(kept)
				: new Categories(kept, levels.levels()));
	}

	private boolean startText(char[] text, int offset, int length) {
		if (missing == rows) {
			isText = true;
			codes = new int[isKept ? grown((int) rows) : 0];
			Arrays.fill(codes, 0, (int) Math.min(rows, codes.length), Categories.MISSING);
			put(levels.code(text, offset, length));
		} else {
			isMixed = true;
			rows++;
			keepNothing();
		}
		numbers = NO_NUMBERS;
		return true;
	}

	private void count(CsvNumber.Kind kind) {
		integers += kind == CsvNumber.Kind.FLOAT ? 0 : 1;
		hasUnsigned |= kind == CsvNumber.Kind.UNSIGNED;
		hasHuge |= kind == CsvNumber.Kind.HUGE;
		hasNegative |= number.value() < 0;
	}

	private void put(double value) {
		if (isKept) {
			if (rows == numbers.length) {
				numbers = Arrays.copyOf(numbers, grown((int) rows));
			}
			numbers[(int) rows] = value;
		}
		rows++;
	}

	private void put(int code) {
		if (isKept) {
			if (rows == codes.length) {
				codes = Arrays.copyOf(codes, grown((int) rows));
			}
			codes[(int) rows] = code;
		}
		rows++;
	}

	private static int grown(int rows) {
		return Math.max(FIRST_ROOM, rows + (rows >> 1));
	}

	/** @return whether the texts are booleans of which some are missing; pandas makes them Python's True and False, however spelled */
	boolean isBooleanText() {
		return given == null && type() == ColumnType.TEXT && isBoolean();
	}

	private boolean isBoolean() {
		return !levels.levels().isEmpty() && levels.levels().stream().allMatch(CsvColumn::isBoolean);
	}

	/** @return whether a boolean's spelling says true */
	static boolean isTrue(String spelling) {
		return TRUE.contains(spelling);
	}

	private static boolean isBoolean(String level) {
		return isTrue(level) || FALSE.contains(level);
	}

	private double[] booleans(int[] kept) {
		var values = new double[kept.length];
		for (int row = 0; row < kept.length; row++) {
			values[row] = kept[row] == Categories.MISSING ? Double.NaN : isTrue(levels.levels().get(kept[row])) ? 1 : 0;
		}
		return values;
	}

	private Categories pythonBooleans(int[] kept) {
		List<String> texts = levels.levels().stream().map(level -> PythonText.of(isTrue(level))).toList();
		List<String> distinct = texts.stream().distinct().toList();
		for (int row = 0; row < kept.length; row++) {
			kept[row] = kept[row] == Categories.MISSING ? kept[row] : distinct.indexOf(texts.get(kept[row]));
		}
		return new Categories(kept, distinct);
	}
}
