package org.edgeloop.signal.internal.mat;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.edgeloop.signal.Channel;
import org.edgeloop.signal.internal.memory.MemoryChannel;
import org.edgeloop.signal.internal.memory.RecordingMemory;
import org.edgeloop.signal.internal.memory.SampleEncoding;

import us.hebi.matlab.mat.types.MatlabType;
import us.hebi.matlab.mat.types.Matrix;

/**
 * A numeric array with more than one element, column by column as MATLAB stores it. A vector is one channel; of a matrix the
 * longer dimension is time, and the rows where both are equal, so a channel is a column {@code name(:,k)} or a row
 * {@code name(k,:)}.
 *
 * @param name the variable's full name
 * @param encoding how a value is stored
 * @param values the values in native byte order
 */
record MatSamples(String name, SampleEncoding encoding, MemorySegment values, int rows, int columns) {

	/** Copies the numbers in the type that the variable has in MATLAB: the file may store it in a smaller one. */
	static MatSamples copy(String name, Matrix matrix, RecordingMemory memory) throws IOException {
		SampleEncoding encoding = encoding(matrix.getType());
		int count = matrix.getNumElements();
		MemorySegment values = memory.allocate((long) count * encoding.bytes());
		switch (encoding) {
		case FLOAT64 -> {
			for (int i = 0; i < count; i++) {
				values.setAtIndex(ValueLayout.JAVA_DOUBLE, i, matrix.getDouble(i));
			}
		}
		case FLOAT32 -> {
			for (int i = 0; i < count; i++) {
				values.setAtIndex(ValueLayout.JAVA_FLOAT, i, (float) matrix.getDouble(i));
			}
		}
		case INT64, UINT64 -> {
			for (int i = 0; i < count; i++) {
				values.setAtIndex(ValueLayout.JAVA_LONG, i, matrix.getLong(i));
			}
		}
		case INT32, UINT32 -> {
			for (int i = 0; i < count; i++) {
				values.setAtIndex(ValueLayout.JAVA_INT, i, (int) matrix.getLong(i));
			}
		}
		case INT16, UINT16 -> {
			for (int i = 0; i < count; i++) {
				values.setAtIndex(ValueLayout.JAVA_SHORT, i, (short) matrix.getLong(i));
			}
		}
		default -> {
			for (int i = 0; i < count; i++) {
				values.set(ValueLayout.JAVA_BYTE, i, (byte) matrix.getLong(i));
			}
		}
		}
		return new MatSamples(name, encoding, values.asReadOnly(), matrix.getNumRows(), matrix.getNumCols());
	}

	List<MemoryChannel> channels(OptionalDouble sampleRate) {
		boolean rowsAreTime = rows >= columns;
		int count = Math.min(rows, columns);
		List<MemoryChannel> channels = new ArrayList<>();
		for (int k = 0; k < count; k++) {
			String channelName = count == 1 ? name : name + (rowsAreTime ? "(:," + (k + 1) + ")" : "(" + (k + 1) + ",:)");
			Channel channel = new Channel(channelName, "", sampleRate, Optional.empty(), Math.max(rows, columns),
					encoding.type());
			long first = rowsAreTime ? (long) k * rows : k;
			long step = rowsAreTime ? 1 : rows;
			channels.add(new MemoryChannel(channel, values, encoding, ByteOrder.nativeOrder(), first * encoding.bytes(),
					step * encoding.bytes()));
		}
		return channels;
	}

	private static SampleEncoding encoding(MatlabType type) {
		return switch (type) {
		case Int8 -> SampleEncoding.INT8;
		case UInt8 -> SampleEncoding.UINT8;
		case Int16 -> SampleEncoding.INT16;
		case UInt16 -> SampleEncoding.UINT16;
		case Int32 -> SampleEncoding.INT32;
		case UInt32 -> SampleEncoding.UINT32;
		case Int64 -> SampleEncoding.INT64;
		case UInt64 -> SampleEncoding.UINT64;
		case Single -> SampleEncoding.FLOAT32;
		default -> SampleEncoding.FLOAT64;
		};
	}
}
