package org.edgeloop.signal.internal.pyramid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.edgeloop.signal.SampleType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the vector loops equal to the plain one, in all types, numbers of channels, alignments and byte orders. */
class VectorKernelTest {

	record Case(SampleType type, int channels, ByteOrder order) {
	}

	static Stream<Case> cases() {
		return Arrays.stream(SampleType.values()).filter(VectorKernel::supports)
				.flatMap(type -> IntStream.of(1, 2, 3, 4, 5, 6, 7, 8, 12, 16, 17).boxed()
						.flatMap(channels -> Stream.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)
								.map(order -> new Case(type, channels, order))));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void everyChannelIsThatOfThePlainLoop(Case theCase) {
		int samples = 20_000;
		var recording = RawRecording.random(theCase.type(), theCase.order(), theCase.channels(), samples, 42);
		var kernel = new VectorKernel(theCase.type(), theCase.channels());
		long frame = (long) theCase.type().bytes() * theCase.channels();
		try (Arena arena = Arena.ofConfined()) {
			MemorySegment memory = arena.allocate(recording.bytes().length);
			memory.copyFrom(MemorySegment.ofArray(recording.bytes()));
			for (int count : List.of(0, 1, 7, 8, 9, 255, 256, 257, 4097, samples)) {
				for (int from : List.of(0, 1, 333, samples - count)) {
					if (from + count <= samples) {
						for (int c = 0; c < theCase.channels(); c++) {
							var found = new Summary();
							kernel.summarise(memory, from * frame, theCase.order(), count, c, found);
							assertPlain(recording.values()[c], from, count, found);
						}
						assertBlocks(kernel, memory, theCase, from, count, recording.values());
					}
				}
			}
		}
	}

	private static void assertBlocks(VectorKernel kernel, MemorySegment memory, Case theCase, int from, int count,
			double[][] values) {
		long frame = (long) theCase.type().bytes() * theCase.channels();
		Summary[] found = Summary.array(theCase.channels());
		var at = new AtomicInteger(from);
		kernel.summariseBlocks(memory, from * frame, theCase.order(), count, 256, found, () -> {
			int length = Math.min(256, from + count - at.get());
			for (int c = 0; c < found.length; c++) {
				assertPlain(values[c], at.get(), length, found[c]);
			}
			at.addAndGet(length);
		});
		assertEquals(from + count, at.get());
	}

	private static void assertPlain(double[] values, int from, int count, Summary found) {
		var plain = new Summary();
		PlainLoop.add(Arrays.copyOfRange(values, from, from + count), count, plain);
		assertEquals(plain.min(), found.min());
		assertEquals(plain.max(), found.max());
		assertEquals(plain.hasGap(), found.hasGap());
		assertEquals(plain.isEmpty(), found.isEmpty());
		double rms = plain.rms();
		assertEquals(rms, found.rms(), Double.isFinite(rms) ? rms * 1e-12 : 0);
	}
}
