package org.edgeloop.table.internal.parquet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.edgeloop.table.ColumnType;

/** A column of numbers, booleans or points in time as doubles; NaN where missing. */
final class NumberValues implements PageValues {

	/** Whole numbers beyond it are not all doubles, which is how a table in memory keeps them. */
	private static final double MOST_EXACT = 1L << 53;

	private final PlainColumn column;
	private final double[] all;
	private double[] dictionary = {};
	private int[] codes = {};

	NumberValues(PlainColumn column, int rows) {
		this.column = column;
		all = new double[rows];
	}

	double[] finish() {
		return all;
	}

	@Override
	public void dictionary(byte[] bytes, int start, int end, int count) throws UnusualFileException {
		if (count > end - start) {
			throw new UnusualFileException(count + " values in " + (end - start) + " bytes");
		}
		dictionary = new double[count];
		plain(ByteBuffer.wrap(bytes, start, end - start), dictionary, 0, count);
	}

	@Override
	public void values(boolean areCodes, byte[] bytes, int start, int end, int first, int count) throws UnusualFileException {
		if (!areCodes) {
			plain(ByteBuffer.wrap(bytes, start, end - start), all, first, count);
			return;
		}
		codes = codes.length < count ? new int[count] : codes;
		if (count > 0) {
			RunLengths.read(bytes, start + 1, end, bytes[start], codes, 0, count);
		}
		for (int i = 0; i < count; i++) {
			all[first + i] = dictionary[codes[i]];
		}
	}

	private void plain(ByteBuffer bytes, double[] to, int offset, int count) throws UnusualFileException {
		bytes.order(ByteOrder.LITTLE_ENDIAN);
		switch (column.stored()) {
		case DOUBLE -> bytes.asDoubleBuffer().get(to, offset, count);
		case FLOAT -> {
			for (int i = 0; i < count; i++) {
				to[offset + i] = bytes.getFloat();
			}
		}
		case INT32 -> {
			for (int i = 0; i < count; i++) {
				int value = bytes.getInt();
				to[offset + i] = column.isUnsigned() ? Integer.toUnsignedLong(value) : value * column.factor();
			}
		}
		case INT64 -> {
			for (int i = 0; i < count; i++) {
				to[offset + i] = number(bytes.getLong());
			}
		}
		case BOOLEAN -> {
			for (int i = 0; i < count; i++) {
				to[offset + i] = bytes.get(bytes.position() + i / Byte.SIZE) >>> i % Byte.SIZE & 1;
			}
		}
		case INT96, BYTES -> throw new UnusualFileException(column.name() + " holds no numbers");
		}
	}

	private double number(long stored) throws UnusualFileException {
		if (column.type() == ColumnType.INT64 && Math.abs((double) stored) >= MOST_EXACT) {
			throw new UnusualFileException(stored + " is no double");
		}
		return column.factor() == 1 ? stored : Math.multiplyExact(stored, column.factor());
	}

	@Override
	public void spread(int first, int[] levels, int rows, int count) {
		int left = count;
		for (int row = rows - 1; row >= 0; row--) {
			all[first + row] = levels[row] == 1 ? all[first + --left] : Double.NaN;
		}
	}
}
