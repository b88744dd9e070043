package org.edgeloop.signal.internal.memory;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * Turns stored samples into primitive arrays. One plain loop for each encoding: the layouts are constants and the byte order is
 * the same for a whole loop, so the compiler makes the most of each.
 */
final class SampleDecoder {

	private static final ValueLayout.OfByte BYTE = ValueLayout.JAVA_BYTE;
	private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
	private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
	private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

	private SampleDecoder() {
	}

	static void toDoubles(MemoryChannel channel, long from, double[] into, int offset, int count) {
		toDoubles(channel.memory(), channel.encoding(), channel.order(), channel.position(from), channel.stride(), into, offset, count);
	}

	/** @param place where the first sample starts, in bytes */
	static void toDoubles(MemorySegment m, SampleEncoding encoding, ByteOrder order, long place, long step, double[] into,
			int offset, int count) {
		if (PackedSamples.are(encoding, step, count)) {
			PackedSamples.toDoubles(m, encoding, order, place, into, offset, count);
			return;
		}
		boolean swap = order == ByteOrder.BIG_ENDIAN;
		long p = place;
		int end = offset + count;
		switch (encoding) {
		case INT8 -> {
			for (int i = offset; i < end; i++, p += step) {
				into[i] = m.get(BYTE, p);
			}
		}
		case UINT8 -> {
			for (int i = offset; i < end; i++, p += step) {
				into[i] = m.get(BYTE, p) & 0xFF;
			}
		}
		case OFFSET_INT8 -> {
			for (int i = offset; i < end; i++, p += step) {
				into[i] = (m.get(BYTE, p) & 0xFF) - 128;
			}
		}
		case INT16 -> {
			for (int i = offset; i < end; i++, p += step) {
				into[i] = int16(m, p, swap);
			}
		}
		case UINT16 -> {
			for (int i = offset; i < end; i++, p += step) {
				into[i] = int16(m, p, swap) & 0xFFFF;
			}
		}
		case FLOAT16 -> {
			for (int i = offset; i < end; i++, p += step) {
				into[i] = Float.float16ToFloat(int16(m, p, swap));
			}
		}
		case INT24 -> {
			for (int i = offset; i < end; i++, p += step) {
				into[i] = int24(m, p, swap);
			}
		}
		case INT32 -> {
			for (int i = offset; i < end; i++, p += step) {
				into[i] = int32(m, p, swap);
			}
		}
		case UINT32 -> {
			for (int i = offset; i < end; i++, p += step) {
				into[i] = int32(m, p, swap) & 0xFFFF_FFFFL;
			}
		}
		case INT64 -> {
			for (int i = offset; i < end; i++, p += step) {
				into[i] = int64(m, p, swap);
			}
		}
		case UINT64 -> {
			for (int i = offset; i < end; i++, p += step) {
				into[i] = unsigned(int64(m, p, swap));
			}
		}
		case FLOAT32 -> {
			for (int i = offset; i < end; i++, p += step) {
				into[i] = Float.intBitsToFloat(int32(m, p, swap));
			}
		}
		case FLOAT64 -> {
			for (int i = offset; i < end; i++, p += step) {
				into[i] = Double.longBitsToDouble(int64(m, p, swap));
			}
		}
		}
	}

	static void toFloats(MemoryChannel channel, long from, float[] into, int offset, int count) {
		toFloats(channel.memory(), channel.encoding(), channel.order(), channel.position(from), channel.stride(), into, offset, count);
	}

	/** @param place where the first sample starts, in bytes */
	static void toFloats(MemorySegment m, SampleEncoding encoding, ByteOrder order, long place, long step, float[] into,
			int offset, int count) {
		if (PackedSamples.are(encoding, step, count)) {
			PackedSamples.toFloats(m, encoding, order, place, into, offset, count);
			return;
		}
		boolean swap = order == ByteOrder.BIG_ENDIAN;
		long p = place;
		int end = offset + count;
		switch (encoding) {
		case INT8 -> {
			for (int i = offset; i < end; i++, p += step) {
				into[i] = m.get(BYTE, p);
			}
		}
		case UINT8 -> {
			for (int i = offset; i < end; i++, p += step) {
				into[i] = m.get(BYTE, p) & 0xFF;
			}
		}
		case OFFSET_INT8 -> {
			for (int i = offset; i < end; i++, p += step) {
				into[i] = (m.get(BYTE, p) & 0xFF) - 128;
			}
		}
		case INT16 -> {
			for (int i = offset; i < end; i++, p += step) {
				into[i] = int16(m, p, swap);
			}
		}
		case UINT16 -> {
			for (int i = offset; i < end; i++, p += step) {
				into[i] = int16(m, p, swap) & 0xFFFF;
			}
		}
		case FLOAT16 -> {
			for (int i = offset; i < end; i++, p += step) {
				into[i] = Float.float16ToFloat(int16(m, p, swap));
			}
		}
		case INT24 -> {
			for (int i = offset; i < end; i++, p += step) {
				into[i] = int24(m, p, swap);
			}
		}
		case INT32 -> {
			for (int i = offset; i < end; i++, p += step) {
				into[i] = int32(m, p, swap);
			}
		}
		case UINT32 -> {
			for (int i = offset; i < end; i++, p += step) {
				into[i] = int32(m, p, swap) & 0xFFFF_FFFFL;
			}
		}
		case INT64 -> {
			for (int i = offset; i < end; i++, p += step) {
				into[i] = int64(m, p, swap);
			}
		}
		case UINT64 -> {
			for (int i = offset; i < end; i++, p += step) {
				into[i] = (float) unsigned(int64(m, p, swap));
			}
		}
		case FLOAT32 -> {
			for (int i = offset; i < end; i++, p += step) {
				into[i] = Float.intBitsToFloat(int32(m, p, swap));
			}
		}
		case FLOAT64 -> {
			for (int i = offset; i < end; i++, p += step) {
				into[i] = (float) Double.longBitsToDouble(int64(m, p, swap));
			}
		}
		}
	}

	private static short int16(MemorySegment m, long p, boolean swap) {
		short value = m.get(SHORT, p);
		return swap ? Short.reverseBytes(value) : value;
	}

	private static int int24(MemorySegment m, long p, boolean swap) {
		int first = m.get(BYTE, p) & 0xFF;
		int middle = m.get(BYTE, p + 1) & 0xFF;
		int last = m.get(BYTE, p + 2) & 0xFF;
		return (swap ? first << 24 | middle << 16 | last << 8 : last << 24 | middle << 16 | first << 8) >> 8;
	}

	private static int int32(MemorySegment m, long p, boolean swap) {
		int value = m.get(INT, p);
		return swap ? Integer.reverseBytes(value) : value;
	}

	private static long int64(MemorySegment m, long p, boolean swap) {
		long value = m.get(LONG, p);
		return swap ? Long.reverseBytes(value) : value;
	}

	/** Rounds once, as the standard asks: the bit that halving loses stays in the result as a sticky one. */
	private static double unsigned(long value) {
		return value >= 0 ? value : 2.0 * (value >>> 1 | value & 1);
	}
}
