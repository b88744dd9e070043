package org.edgeloop.table.internal.parquet;

import org.edgeloop.table.ColumnType;

/**
 * A column of one value a row.
 *
 * @param stored how its values stand in the file
 * @param type what they are
 * @param mayMiss whether rows need not have a value
 * @param factor what a stored whole number is multiplied with
 * @param isUnsigned whether stored whole numbers of 32 bits have no sign
 */
record PlainColumn(String name, Stored stored, ColumnType type, boolean mayMiss, long factor, boolean isUnsigned) {

	private static final long MICROSECONDS_OF_A_DAY = 86_400_000_000L;

	private static final int REPETITION = 3;
	private static final int NAME = 4;
	private static final int CONVERTED = 6;
	private static final int LOGICAL = 10;
	private static final int TEXT = 0;
	private static final int DATE = 6;
	private static final int MILLISECONDS = 9;
	private static final int MICROSECONDS = 10;
	private static final int UNSIGNED_8 = 11;
	private static final int UNSIGNED_16 = 12;
	private static final int UNSIGNED_32 = 13;
	private static final int SIGNED_8 = 15;
	private static final int SIGNED_32 = 17;
	private static final int SIGNED_64 = 18;
	private static final int NONE = -1;

	/** How values stand in a file, in the order of Parquet's numbers for them. */
	enum Stored {
		BOOLEAN, INT32, INT64, INT96, FLOAT, DOUBLE, BYTES
	}

	/** @param element of the schema, which is no group */
	static PlainColumn of(ThriftStruct element) throws UnusualFileException {
		long number = element.number(1, NONE);
		long repetition = element.number(REPETITION, NONE);
		String name = element.text(NAME);
		if (number < 0 || number >= Stored.values().length || repetition < 0 || repetition > 1 || name.isEmpty()) {
			throw new UnusualFileException("column " + name);
		}
		Stored stored = Stored.values()[(int) number];
		boolean mayMiss = repetition == 1;
		int meaning = meaning(element);
		ColumnType type = switch (stored) {
		case BOOLEAN -> plain(meaning, ColumnType.BOOLEAN);
		case FLOAT -> plain(meaning, ColumnType.FLOAT32);
		case DOUBLE -> plain(meaning, ColumnType.FLOAT64);
		case INT32 -> whole(meaning);
		case INT64 -> switch (meaning) {
		case NONE, SIGNED_64 -> ColumnType.INT64;
		case MILLISECONDS, MICROSECONDS -> ColumnType.TIMESTAMP;
		default -> throw new UnusualFileException(name);
		};
		case BYTES -> {
			if (meaning != TEXT) {
				throw new UnusualFileException(name);
			}
			yield ColumnType.TEXT;
		}
		case INT96 -> throw new UnusualFileException(name);
		};
		long factor = meaning == DATE ? MICROSECONDS_OF_A_DAY : meaning == MILLISECONDS ? 1000 : 1;
		return new PlainColumn(name, stored, type, mayMiss, factor, meaning == UNSIGNED_32);
	}

	private static ColumnType plain(int meaning, ColumnType type) throws UnusualFileException {
		if (meaning != NONE) {
			throw new UnusualFileException(type + " that mean " + meaning);
		}
		return type;
	}

	private static ColumnType whole(int meaning) throws UnusualFileException {
		return switch (meaning) {
		case NONE, UNSIGNED_8, UNSIGNED_16, SIGNED_8, SIGNED_8 + 1, SIGNED_32 -> ColumnType.INT32;
		case UNSIGNED_32 -> ColumnType.INT64;
		case DATE -> ColumnType.TIMESTAMP;
		default -> throw new UnusualFileException("whole numbers that mean " + meaning);
		};
	}

	/** @return the converted type, as the older writers name it; where only the newer, logical type is there, the one equal to it */
	private static int meaning(ThriftStruct element) throws UnusualFileException {
		if (element.has(CONVERTED)) {
			return element.size(CONVERTED);
		}
		if (!element.has(LOGICAL)) {
			return NONE;
		}
		ThriftStruct logical = element.struct(LOGICAL);
		if (logical.has(1)) {
			return TEXT;
		}
		if (logical.has(6)) {
			return DATE;
		}
		if (logical.has(8)) {
			ThriftStruct unit = logical.struct(8).struct(2);
			return unit.has(1) ? MILLISECONDS : unit.has(2) ? MICROSECONDS : wrong();
		}
		return wrong();
	}

	private static int wrong() throws UnusualFileException {
		throw new UnusualFileException("a logical type");
	}
}
