package org.edgeloop.signal.internal.memory;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * Samples that follow each other without a gap, in an encoding that Java has arrays of. They are copied in blocks and then widened, which
 * is quicker than reading memory sample by sample; most of all before the compiler has seen the loops, as for the first picture of a
 * recording.
 */
final class PackedSamples {

	/** Fewer are read one by one. */
	private static final int LEAST = 32;
	private static final int BLOCK = 4096;

	private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED;
	private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED;
	private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED;
	private static final ValueLayout.OfDouble DOUBLE = ValueLayout.JAVA_DOUBLE_UNALIGNED;

	private PackedSamples() {
	}

	/** @return whether samples that lie like this are read here */
	static boolean are(SampleEncoding encoding, long step, int count) {
		return count >= LEAST && step == encoding.bytes() && switch (encoding) {
		case INT16, INT32, FLOAT32, FLOAT64 -> true;
		default -> false;
		};
	}

	static void toDoubles(MemorySegment m, SampleEncoding encoding, ByteOrder order, long place, double[] into, int offset, int count) {
		if (encoding == SampleEncoding.FLOAT64) {
			MemorySegment.copy(m, DOUBLE.withOrder(order), place, into, offset, count);
			return;
		}
		Object block = block(encoding, count);
		for (int done = 0; done < count; done += BLOCK) {
			int n = Math.min(BLOCK, count - done);
			load(m, order, place + (long) done * encoding.bytes(), block, n);
			widen(block, n, into, offset + done);
		}
	}

	static void toFloats(MemorySegment m, SampleEncoding encoding, ByteOrder order, long place, float[] into, int offset, int count) {
		if (encoding == SampleEncoding.FLOAT32) {
			MemorySegment.copy(m, FLOAT.withOrder(order), place, into, offset, count);
			return;
		}
		Object block = block(encoding, count);
		for (int done = 0; done < count; done += BLOCK) {
			int n = Math.min(BLOCK, count - done);
			load(m, order, place + (long) done * encoding.bytes(), block, n);
			widen(block, n, into, offset + done);
		}
	}

	private static Object block(SampleEncoding encoding, int count) {
		int n = Math.min(BLOCK, count);
		return switch (encoding) {
		case INT16 -> new short[n];
		case INT32 -> new int[n];
		case FLOAT32 -> new float[n];
		default -> new double[n];
		};
	}

	private static void load(MemorySegment m, ByteOrder order, long place, Object block, int n) {
		ValueLayout layout = switch (block) {
		case short[] _ -> SHORT;
		case int[] _ -> INT;
		case float[] _ -> FLOAT;
		default -> DOUBLE;
		};
		MemorySegment.copy(m, layout.withOrder(order), place, block, 0, n);
	}

	private static void widen(Object block, int n, double[] into, int offset) {
		switch (block) {
		case short[] values -> {
			for (int i = 0; i < n; i++) {
				into[offset + i] = values[i];
			}
		}
		case int[] values -> {
			for (int i = 0; i < n; i++) {
				into[offset + i] = values[i];
			}
		}
		case float[] values -> {
			for (int i = 0; i < n; i++) {
				into[offset + i] = values[i];
			}
		}
		default -> throw new IllegalArgumentException(block.getClass().getName());
		}
	}

	private static void widen(Object block, int n, float[] into, int offset) {
		switch (block) {
		case short[] values -> {
			for (int i = 0; i < n; i++) {
				into[offset + i] = values[i];
			}
		}
		case int[] values -> {
			for (int i = 0; i < n; i++) {
				into[offset + i] = values[i];
			}
		}
		case double[] values -> {
			for (int i = 0; i < n; i++) {
				into[offset + i] = (float) values[i];
			}
		}
		default -> throw new IllegalArgumentException(block.getClass().getName());
		}
	}
}
