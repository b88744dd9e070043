package org.edgeloop.signal.internal.uff;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

import org.edgeloop.base.Progress;

/** Turns the binary numbers of other machines into 64-bit floats. */
final class UffConversion {

	private static final int CHECK_EVERY = 1 << 16;

	private final MemorySegment from;
	private final UffBinary binary;
	private final UffFunction function;
	private final int abscissa;
	private final int size;

	/**
	 * @param abscissa the size of an abscissa in bytes; 0 where there is none
	 * @param size the size of a value or of its parts in bytes
	 */
	UffConversion(MemorySegment from, UffBinary binary, UffFunction function, int abscissa, int size) {
		this.from = from;
		this.binary = binary;
		this.function = function;
		this.abscissa = abscissa;
		this.size = size;
	}

	/** @param into receives all numbers in the machine's byte order */
	void run(long offset, MemorySegment into, Progress progress) {
		long place = offset;
		int numbers = function.numbers();
		for (long i = 0; i < function.values() * numbers; i++) {
			if (i % CHECK_EVERY == 0) {
				progress.checkCancelled();
			}
			int bytes = !function.isEven() && i % numbers == 0 ? abscissa : size;
			into.set(ValueLayout.JAVA_DOUBLE, Double.BYTES * i, number(place, bytes));
			place += bytes;
		}
	}

	private double number(long place, int bytes) {
		if (binary.floats() == UffBinary.Floats.VAX) {
			long words = 0;
			for (int i = 0; i < bytes; i += Short.BYTES) {
				words = words << Short.SIZE | from.get(ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(binary.order()), place + i) & 0xFFFF;
			}
			return ForeignFloats.vax(words, bytes * Byte.SIZE);
		}
		ByteOrder order = binary.order();
		long value = bytes == Double.BYTES ? from.get(ValueLayout.JAVA_LONG_UNALIGNED.withOrder(order), place)
				: from.get(ValueLayout.JAVA_INT_UNALIGNED.withOrder(order), place) & 0xFFFF_FFFFL;
		return ForeignFloats.ibm(value, bytes * Byte.SIZE);
	}
}
