package org.edgeloop.signal.internal.memory;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * Samples that follow each other without a gap, in an encoding that Java has arrays of. They are copied in blocks and then widened, which
 * is quicker than reading memory sample by sample; most of all before the compiler has seen the loops, as for the first picture of a
 * recording. A switch over the kinds of arrays, here or in {@link MemorySegment}, would cost that picture more than the samples do: it is
 * linked at run time.
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
			load(m, encoding, order, place, MemorySegment.ofArray(into).asSlice((long) offset * Double.BYTES), count);
			return;
		}
		Object block = block(encoding, count);
		MemorySegment copy = memory(block);
		for (int done = 0; done < count; done += BLOCK) {
			int n = Math.min(BLOCK, count - done);
			load(m, encoding, order, place + (long) done * encoding.bytes(), copy, n);
			widen(block, n, into, offset + done);
		}
	}

	static void toFloats(MemorySegment m, SampleEncoding encoding, ByteOrder order, long place, float[] into, int offset, int count) {
		if (encoding == SampleEncoding.FLOAT32) {
			load(m, encoding, order, place, MemorySegment.ofArray(into).asSlice((long) offset * Float.BYTES), count);
			return;
		}
		Object block = block(encoding, count);
		MemorySegment copy = memory(block);
		for (int done = 0; done < count; done += BLOCK) {
			int n = Math.min(BLOCK, count - done);
			load(m, encoding, order, place + (long) done * encoding.bytes(), copy, n);
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

	private static MemorySegment memory(Object block) {
		if (block instanceof short[] values) {
			return MemorySegment.ofArray(values);
		}
		if (block instanceof int[] values) {
			return MemorySegment.ofArray(values);
		}
		return block instanceof float[] values ? MemorySegment.ofArray(values) : MemorySegment.ofArray((double[]) block);
	}

	private static void load(MemorySegment m, SampleEncoding encoding, ByteOrder order, long place, MemorySegment into, int n) {
		ValueLayout layout = layout(encoding);
		MemorySegment.copy(m, layout.withOrder(order), place, into, layout, 0, n);
	}

	private static ValueLayout layout(SampleEncoding encoding) {
		return switch (encoding) {
		case INT16 -> SHORT;
		case INT32 -> INT;
		case FLOAT32 -> FLOAT;
		default -> DOUBLE;
		};
	}

	private static void widen(Object block, int n, double[] into, int offset) {
		if (block instanceof short[] values) {
			for (int i = 0; i < n; i++) {
				into[offset + i] = values[i];
			}
		} else if (block instanceof int[] values) {
			for (int i = 0; i < n; i++) {
				into[offset + i] = values[i];
			}
		} else {
			float[] values = (float[]) block;
			for (int i = 0; i < n; i++) {
				into[offset + i] = values[i];
			}
		}
	}

	private static void widen(Object block, int n, float[] into, int offset) {
		if (block instanceof short[] values) {
			for (int i = 0; i < n; i++) {
				into[offset + i] = values[i];
			}
		} else if (block instanceof int[] values) {
			for (int i = 0; i < n; i++) {
				into[offset + i] = values[i];
			}
		} else {
			double[] values = (double[]) block;
			for (int i = 0; i < n; i++) {
				into[offset + i] = (float) values[i];
			}
		}
	}
}
