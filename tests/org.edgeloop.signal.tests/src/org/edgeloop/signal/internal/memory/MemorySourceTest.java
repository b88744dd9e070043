package org.edgeloop.signal.internal.memory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.foreign.MemorySegment;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.edgeloop.base.ProblemException;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemorySourceTest {

	private static final int SAMPLES = 100;

	@TempDir
	Path folder;

	/** The oracle is {@link ByteBuffer} and {@link BigInteger}, one sample at a time. */
	@Test
	void everyEncodingIsReadInBothByteOrdersAndAtAnyStride() throws IOException {
		byte[] bytes = new byte[SAMPLES * 13 + 20];
		new Random(1).nextBytes(bytes);
		Path file = Files.write(folder.resolve("noise"), bytes);
		for (SampleEncoding encoding : SampleEncoding.values()) {
			for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
				for (int stride : new int[] { encoding.bytes(), encoding.bytes() + 5 }) {
					try (SampleSource source = source(file, encoding, order, 3, stride)) {
						ByteBuffer buffer = ByteBuffer.wrap(bytes).order(order);
						double[] doubles = new double[SAMPLES + 2];
						float[] floats = new float[SAMPLES + 2];
						source.read(0, 10, doubles, 1, SAMPLES - 10);
						source.read(0, 10, floats, 1, SAMPLES - 10);
						for (int i = 10; i < SAMPLES; i++) {
							double expected = expected(buffer, encoding, 3 + i * stride);
							assertEquals(expected, doubles[i - 9], encoding + " " + order + " " + stride);
							assertEquals((float) expected, floats[i - 9], encoding + " " + order + " " + stride);
						}
						assertEquals(0, doubles[0]);
						assertEquals(0, doubles[SAMPLES - 9]);
					}
				}
			}
		}
	}

	@Test
	void largeUnsignedIntegersAreRoundedOnce() throws IOException {
		long[] values = { -1, Long.MIN_VALUE, Long.MIN_VALUE + 1025, (1L << 53) + 1, Long.MIN_VALUE + 1024 };
		Path file = ByteFile.littleEndian().i64(values).writeTo(folder.resolve("u8"));
		try (SampleSource source = source(file, SampleEncoding.UINT64, ByteOrder.LITTLE_ENDIAN, 0, 8, values.length)) {
			double[] read = Opened.samples(source, 0);
			for (int i = 0; i < values.length; i++) {
				assertEquals(new BigInteger(Long.toUnsignedString(values[i])).doubleValue(), read[i]);
			}
		}
	}

	@Test
	void whatIsDecodedOnTheWayHasNoLayout() throws IOException {
		Path file = Files.write(folder.resolve("zeros"), new byte[1000]);
		try (SampleSource decoded = source(file, SampleEncoding.OFFSET_INT8, ByteOrder.LITTLE_ENDIAN, 0, 1);
				SampleSource stored = source(file, SampleEncoding.INT16, ByteOrder.BIG_ENDIAN, 5, 6)) {
			assertTrue(decoded.layout(0).isEmpty());
			var layout = stored.layout(0).orElseThrow();
			assertEquals(List.of(5L, 6L, ByteOrder.BIG_ENDIAN), List.of(layout.offset(), layout.stride(), layout.order()));
		}
	}

	@Test
	void aRangeOutsideTheChannelOrTheArrayIsRefusedBeforeAnythingIsRead() throws IOException {
		Path file = Files.write(folder.resolve("zeros"), new byte[1000]);
		try (SampleSource source = source(file, SampleEncoding.INT8, ByteOrder.LITTLE_ENDIAN, 0, 1)) {
			double[] into = new double[10];
			assertThrows(IndexOutOfBoundsException.class, () -> source.read(0, SAMPLES - 5, into, 0, 6));
			assertThrows(IndexOutOfBoundsException.class, () -> source.read(0, -1, into, 0, 1));
			assertThrows(IndexOutOfBoundsException.class, () -> source.read(0, Long.MAX_VALUE, into, 0, 1));
			assertThrows(IndexOutOfBoundsException.class, () -> source.read(0, 0, into, 5, 6));
			assertThrows(IndexOutOfBoundsException.class, () -> source.read(1, 0, into, 0, 1));
			assertDoesNotThrow(() -> source.read(0, SAMPLES, into, 10, 0));
		}
	}

	@Test
	void aChannelThatDoesNotLieInItsMemoryCannotBeMade() {
		MemorySegment memory = MemorySegment.ofArray(new byte[100]);
		Channel channel = channel(SampleEncoding.INT16, 10);
		for (long[] place : new long[][] { { 0, 11 }, { 81, 2 }, { -1, 2 }, { 0, 1 }, { Long.MAX_VALUE, 2 },
				{ 0, Long.MAX_VALUE }, { 99, 2 } }) {
			assertThrows(IndexOutOfBoundsException.class, () -> new MemoryChannel(channel, memory, SampleEncoding.INT16,
					ByteOrder.LITTLE_ENDIAN, place[0], place[1]));
		}
	}

	@Test
	void closingUnderReadingThreadsIsAnIoExceptionInEach() throws Exception {
		int readers = 4;
		Path file = Files.write(folder.resolve("noise"), new byte[1 << 20]);
		SampleSource source = source(file, SampleEncoding.FLOAT32, ByteOrder.LITTLE_ENDIAN, 0, 4, 1 << 18);
		CountDownLatch reading = new CountDownLatch(readers);
		Callable<IOException> reader = () -> {
			double[] into = new double[1 << 18];
			boolean first = true;
			while (true) {
				try {
					source.read(0, 0, into, 0, into.length);
				} catch (IOException e) {
					return e;
				}
				if (first) {
					reading.countDown();
					first = false;
				}
			}
		};
		try (var threads = Executors.newFixedThreadPool(readers)) {
			List<Future<IOException>> failures = new ArrayList<>();
			for (int i = 0; i < readers; i++) {
				failures.add(threads.submit(reader));
			}
			reading.await();
			source.close();
			for (Future<IOException> failure : failures) {
				assertTrue(failure.get().getMessage().contains(file.toString()), failure.get()::toString);
			}
		}
		assertDoesNotThrow(source::close);
	}

	@Test
	void aFileCutShortWhileOpenIsSaidSoAndNeverReadAsZeros() throws IOException {
		int bytes = 1 << 22;
		for (int left : new int[] { 0, 100, 4096, bytes / 2 + 1, bytes - 1 }) {
			Path file = Files.write(folder.resolve("cut" + left), new byte[bytes]);
			try (SampleSource source = source(file, SampleEncoding.FLOAT64, ByteOrder.LITTLE_ENDIAN, 0, 8, bytes / 8)) {
				double[] into = new double[bytes / 8];
				// Compiled code meets a page fault in another way than interpreted code.
				for (int i = 0; i < 30; i++) {
					source.read(0, 0, into, 0, into.length);
				}
				try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
					cut.setLength(left);
				}
				for (int i = 0; i < 3; i++) {
					ProblemException refused = assertThrows(ProblemException.class,
							() -> source.read(0, 0, into, 0, into.length));
					assertTrue(refused.getMessage().contains(file.toString()), refused.getMessage());
				}
			}
		}
	}

	@Test
	void samplesBeyondTwoGigabytesAreReached() throws IOException {
		Path file = folder.resolve("large");
		long samples = 700_000_000L;
		try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
			sparse.setLength(samples * 8);
			sparse.seek((samples - 1) * 8);
			sparse.writeDouble(Math.PI);
		}
		try (SampleSource source = source(file, SampleEncoding.FLOAT64, ByteOrder.BIG_ENDIAN, 0, 8, samples)) {
			double[] last = new double[2];
			source.read(0, samples - 2, last, 0, 2);
			assertArrayEquals(new double[] { 0, Math.PI }, last);
		}
	}

	private static SampleSource source(Path file, SampleEncoding encoding, ByteOrder order, long offset, long stride)
			throws IOException {
		return source(file, encoding, order, offset, stride, SAMPLES);
	}

	private static SampleSource source(Path file, SampleEncoding encoding, ByteOrder order, long offset, long stride,
			long samples) throws IOException {
		RecordingMemory memory = RecordingMemory.map(file);
		MemoryChannel channel = new MemoryChannel(channel(encoding, samples), memory.mapped(), encoding, order, offset, stride);
		return new MemorySource(memory, "TEST", List.of(channel), Map.of());
	}

	private static Channel channel(SampleEncoding encoding, long samples) {
		return new Channel("ch1", "", OptionalDouble.empty(), Optional.empty(), samples, encoding.type());
	}

	private static double expected(ByteBuffer buffer, SampleEncoding encoding, int at) {
		return switch (encoding) {
		case INT8 -> buffer.get(at);
		case UINT8 -> Byte.toUnsignedInt(buffer.get(at));
		case OFFSET_INT8 -> Byte.toUnsignedInt(buffer.get(at)) - 128;
		case INT16 -> buffer.getShort(at);
		case UINT16 -> Short.toUnsignedInt(buffer.getShort(at));
		case INT24 -> integer(buffer, at, 3);
		case INT32 -> buffer.getInt(at);
		case UINT32 -> Integer.toUnsignedLong(buffer.getInt(at));
		case INT64 -> buffer.getLong(at);
		case UINT64 -> new BigInteger(Long.toUnsignedString(buffer.getLong(at))).doubleValue();
		case FLOAT16 -> Float.float16ToFloat(buffer.getShort(at));
		case FLOAT32 -> buffer.getFloat(at);
		case FLOAT64 -> buffer.getDouble(at);
		};
	}

	/** {@link BigInteger} reads big-endian two's complement of any width. */
	private static double integer(ByteBuffer buffer, int at, int width) {
		byte[] bytes = new byte[width];
		for (int i = 0; i < width; i++) {
			bytes[buffer.order() == ByteOrder.BIG_ENDIAN ? i : width - 1 - i] = buffer.get(at + i);
		}
		return new BigInteger(bytes).doubleValue();
	}
}
