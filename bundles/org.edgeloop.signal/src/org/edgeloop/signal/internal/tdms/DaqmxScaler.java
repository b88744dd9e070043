package org.edgeloop.signal.internal.tdms;

import java.nio.ByteOrder;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.signal.internal.memory.BinaryCursor;
import org.edgeloop.signal.internal.memory.SampleEncoding;

/**
 * Where a channel's raw values lie in the rows of a DAQmx buffer.
 *
 * @param encoding how a value lies there
 * @param buffer the buffer's index; there is one for each acquisition card
 * @param byteOffset the value's place in a row
 * @param bit the digital line's bit in the value, or -1 where the whole value is meant
 * @param scale the number by which scales refer to the raw values
 */
record DaqmxScaler(SampleEncoding encoding, int buffer, long byteOffset, int bit, long scale) {

	/** DAQmx has type numbers of its own. */
	private static final List<SampleEncoding> ENCODINGS = List.of(SampleEncoding.UINT8, SampleEncoding.INT8,
			SampleEncoding.UINT16, SampleEncoding.INT16, SampleEncoding.UINT32, SampleEncoding.INT32, SampleEncoding.UINT64,
			SampleEncoding.INT64, SampleEncoding.FLOAT32, SampleEncoding.FLOAT64);

	/** @param digital whether the scaler is of a digital line: its place is in bits */
	static DaqmxScaler read(BinaryCursor cursor, ByteOrder order, boolean digital) throws ProblemException {
		long at = cursor.position();
		long type = cursor.uint32("a scaler's type");
		if (type >= ENCODINGS.size()) {
			throw cursor.problem(at, "a DAQmx scaler is of the unknown type " + type, "export the file again");
		}
		SampleEncoding encoding = ENCODINGS.get((int) type);
		long buffer = cursor.uint32("a scaler's buffer");
		long offset = cursor.uint32("a scaler's offset");
		if (digital) {
			cursor.uint8("a scaler's sample format");
		} else {
			cursor.uint32("a scaler's sample format");
		}
		long scale = cursor.uint32("a scaler's scale");
		if (buffer > Integer.MAX_VALUE) {
			throw cursor.problem(at, "a DAQmx scaler refers to buffer " + buffer, "export the file again");
		}
		if (!digital) {
			return new DaqmxScaler(encoding, (int) buffer, offset, -1, scale);
		}
		// The line's bit lies in the value's lowest byte, which a big-endian value has last.
		long lowest = offset / 8 + (order == ByteOrder.BIG_ENDIAN ? encoding.bytes() - 1 : 0);
		return new DaqmxScaler(SampleEncoding.UINT8, (int) buffer, lowest, (int) (offset % 8), scale);
	}

	boolean fits(long rowBytes) {
		return byteOffset + encoding.bytes() <= rowBytes;
	}
}
