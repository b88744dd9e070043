package org.edgeloop.signal.internal.pyramid;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;

import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.SampleType;
import org.edgeloop.signal.internal.memory.MemoryChannel;
import org.edgeloop.signal.internal.memory.MemorySource;
import org.edgeloop.signal.internal.memory.RecordingMemory;
import org.edgeloop.signal.internal.memory.SampleEncoding;

/**
 * Interleaved samples in a file without a header, with all that is hard in them: extreme integers, infinities, both zeros,
 * NaN alone and in runs longer than a block.
 *
 * @param values what is stored, by channel, each rounded to {@code double}; written down while the bytes are, not read back
 */
public record RawRecording(SampleType type, ByteOrder order, byte[] bytes, double[][] values) {

	private static final int HEADER = 10;
	private static final int[] RUNS = { 1, 3, 700 };

	/** @param seed of all that is random in it */
	public static RawRecording random(SampleType type, ByteOrder order, int channels, int samples, long seed) {
		var random = new Random(seed);
		ByteBuffer out = ByteBuffer.allocate(type.bytes() * channels * samples).order(order);
		var values = new double[channels][samples];
		var nan = new int[channels];
		for (int i = 0; i < samples; i++) {
			for (int c = 0; c < channels; c++) {
				if (nan[c] == 0 && random.nextInt(3000) == 0) {
					nan[c] = RUNS[random.nextInt(RUNS.length)];
				}
				values[c][i] = put(out, type, random, nan[c] > 0);
				nan[c] = Math.max(nan[c] - 1, 0);
			}
		}
		return new RawRecording(type, order, out.array(), values);
	}

	private static double put(ByteBuffer out, SampleType type, Random random, boolean nan) {
		return switch (type) {
		case FLOAT32 -> {
			float value = nan ? Float.NaN : (float) real(random);
			out.putFloat(value);
			yield value;
		}
		case FLOAT64 -> {
			double value = nan ? Double.NaN : real(random);
			out.putDouble(value);
			yield value;
		}
		default -> putInteger(out, type, random);
		};
	}

	/** Mostly small noise, so that what is rare shows: in one sample of 500, an impact or one of the special values. */
	private static double real(Random random) {
		if (random.nextInt(500) > 0) {
			return random.nextGaussian() * 0.01;
		}
		return switch (random.nextInt(40)) {
		case 0 -> Double.NEGATIVE_INFINITY;
		case 1 -> Double.POSITIVE_INFINITY;
		case 2, 3, 4 -> -0.0;
		case 5, 6, 7 -> 0.0;
		default -> random.nextGaussian() * 1e6;
		};
	}

	private static double putInteger(ByteBuffer out, SampleType type, Random random) {
		int bits = 8 * type.bytes();
		boolean rare = random.nextInt(500) == 0;
		BigInteger raw = new BigInteger(rare ? bits : Math.min(bits, 6), random);
		BigInteger value = isUnsigned(type) || !raw.testBit(bits - 1) ? raw : raw.subtract(BigInteger.ONE.shiftLeft(bits));
		for (int i = 0; i < type.bytes(); i++) {
			int place = out.order() == ByteOrder.LITTLE_ENDIAN ? i : type.bytes() - 1 - i;
			out.put(raw.shiftRight(8 * place).byteValue());
		}
		return value.doubleValue();
	}

	private static boolean isUnsigned(SampleType type) {
		return type.name().startsWith("UINT");
	}

	/** A recording of given {@code float} values in one channel. */
	public static RawRecording of(float... samples) {
		ByteBuffer out = ByteBuffer.allocate(Float.BYTES * samples.length).order(ByteOrder.LITTLE_ENDIAN);
		out.asFloatBuffer().put(samples);
		double[] values = IntStream.range(0, samples.length).mapToDouble(i -> samples[i]).toArray();
		return new RawRecording(SampleType.FLOAT32, ByteOrder.LITTLE_ENDIAN, out.array(), new double[][] { values });
	}

	public int samples() {
		return values[0].length;
	}

	/** @return the bytes, to change some */
	public ByteBuffer buffer() {
		return ByteBuffer.wrap(bytes).order(order);
	}

	/** Writes the file anew, a header first that aligns nothing, and opens it. */
	public SampleSource open(Path file) throws IOException {
		Files.write(file, ByteBuffer.allocate(HEADER + bytes.length).position(HEADER).put(bytes).array());
		return reopen(file);
	}

	/** Opens the file as it is. */
	public SampleSource reopen(Path file) throws IOException {
		RecordingMemory memory = RecordingMemory.map(file);
		return new MemorySource(memory, "RAW",
				IntStream.range(0, values.length).mapToObj(c -> channel(c, memory)).toList(), Map.of());
	}

	private MemoryChannel channel(int c, RecordingMemory memory) {
		var channel = new Channel("c" + c, "", OptionalDouble.of(1000), Optional.empty(), samples(), type);
		return new MemoryChannel(channel, memory.mapped(), SampleEncoding.valueOf(type.name()), order,
				HEADER + (long) c * type.bytes(), (long) type.bytes() * values.length);
	}
}
