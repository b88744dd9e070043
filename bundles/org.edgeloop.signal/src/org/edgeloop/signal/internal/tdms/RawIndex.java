package org.edgeloop.signal.internal.tdms;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.signal.internal.memory.BinaryCursor;

/**
 * What a segment says of one channel's values in each of its chunks.
 *
 * @param type the values' type
 * @param values how many there are
 * @param bytes how much room they take in a chunk; 0 for DAQmx, whose buffers are shared by channels
 * @param scalers where DAQmx has put them; empty for other data
 * @param rowBytes the width of each DAQmx buffer
 */
record RawIndex(TdmsType type, long values, long bytes, List<DaqmxScaler> scalers, List<Long> rowBytes) {

	static final int NONE = 0xFFFFFFFF;
	static final int AS_BEFORE = 0;

	private static final int FORMAT_CHANGING_SCALERS = 0x1269;

	/** What the files have, and what the documentation says that they have. */
	private static final int DIGITAL_LINE_SCALERS = 0x126A;
	private static final int DIGITAL_LINE_SCALERS_DOCUMENTED = 0x1369;

	private static final int MOST_SCALERS = 256;

	/** @param header the index's first number, which has been read */
	static RawIndex read(BinaryCursor cursor, ByteOrder order, int header, String path) throws ProblemException {
		long at = cursor.position();
		int code = cursor.int32("a data type");
		TdmsType type = TdmsType.of(code).orElseThrow(() -> cursor.problem(at,
				path + " has values of the type 0x" + Integer.toHexString(code) + ", which cannot be read", "export it as doubles"));
		long dimension = cursor.uint32("a dimension");
		if (dimension != 1) {
			throw cursor.problem(at, path + " has values of " + dimension + " dimensions, and can only have 1", "export it again");
		}
		long values = cursor.int64("the number of values");
		boolean digital = header == DIGITAL_LINE_SCALERS || header == DIGITAL_LINE_SCALERS_DOCUMENTED;
		if (values < 0 || values > Long.MAX_VALUE >> 8) {
			throw cursor.problem(at, path + " promises " + Long.toUnsignedString(values) + " values", "copy the file again");
		}
		if (digital || header == FORMAT_CHANGING_SCALERS) {
			return daqmx(cursor, order, digital, type, values);
		}
		if (type == TdmsType.DAQMX) {
			throw cursor.problem(at, path + " has DAQmx data without scalers", "copy the file again");
		}
		long bytes = type == TdmsType.TEXT ? cursor.int64("the size of texts") : values * type.bytes();
		if (type == TdmsType.TEXT && bytes / Integer.BYTES < values) {
			throw cursor.problem(at, path + " promises " + values + " texts in " + bytes + " bytes", "copy the file again");
		}
		return new RawIndex(type, values, bytes, List.of(), List.of());
	}

	private static RawIndex daqmx(BinaryCursor cursor, ByteOrder order, boolean digital, TdmsType type, long values)
			throws ProblemException {
		long at = cursor.position();
		long count = cursor.uint32("the number of scalers");
		if (count == 0 || count > MOST_SCALERS) {
			throw cursor.problem(at, "a DAQmx channel has " + count + " scalers", "export the file again");
		}
		List<DaqmxScaler> scalers = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			scalers.add(DaqmxScaler.read(cursor, order, digital));
		}
		List<Long> rowBytes = new ArrayList<>();
		long buffers = cursor.uint32("the number of buffers");
		for (long i = 0; i < buffers; i++) {
			rowBytes.add(cursor.uint32("a buffer's width"));
		}
		for (DaqmxScaler scaler : scalers) {
			if (scaler.buffer() >= rowBytes.size() || !scaler.fits(rowBytes.get(scaler.buffer()))) {
				throw cursor.problem(at, "a DAQmx scaler lies outside its buffer", "export the file again");
			}
		}
		return new RawIndex(type, values, 0, List.copyOf(scalers), List.copyOf(rowBytes));
	}

	boolean isDaqmx() {
		return !scalers.isEmpty();
	}
}
