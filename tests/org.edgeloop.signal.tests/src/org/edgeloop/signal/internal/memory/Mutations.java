package org.edgeloop.signal.internal.memory;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.edgeloop.base.ProblemException;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;

/**
 * Damages a sound file in many ways, the same ones for the same seed, and opens each result: it must open and be readable to its
 * last sample, or be refused with a {@link ProblemException}, and may take no more memory than its size explains.
 */
public final class Mutations {

	/** How often each file is damaged; more for a long run with {@code -Dedgeloop.mutations=20000}. */
	public static final int COUNT = Integer.getInteger("edgeloop.mutations", 2_000);

	private static final long MEMORY_LIMIT = 512L << 20;
	private static final int[] INTERESTING = { 0, 1, -1, 2, 4, 7, 8, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF, 0x7FFF, 0x8000, 0xFF,
			0x80, 0x1000_0000, 0x0001_0000 };

	private final Random random;
	private final Path file;
	private int refused;

	/** @param file where the damaged files are put, one after the other; its name tells the format */
	public Mutations(Path file, long seed) {
		this.file = file;
		this.random = new Random(seed);
	}

	/**
	 * @param sound the bytes of a sound file
	 * @param structure how many of its first bytes are structure: that is where most damage is done
	 */
	public void run(byte[] sound, int structure, int count) throws IOException {
		long before = residentBytes();
		for (int i = 0; i < count; i++) {
			byte[] damaged = damaged(sound, Math.min(structure, sound.length));
			Files.write(file, damaged);
			try {
				open();
			} catch (ProblemException e) {
				refused++;
				assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
			} catch (RuntimeException | IOException | Error e) {
				Path kept = Files.write(Path.of(System.getProperty("java.io.tmpdir"), "damaged-" + file.getFileName()), damaged);
				throw new AssertionError("mutation " + i + " is kept as " + kept, e);
			}
		}
		assertTrue(refused > count / 100, "hardly anything was refused: " + refused);
		long grown = residentBytes() - before;
		assertTrue(grown < MEMORY_LIMIT + 4L * sound.length, "memory grew by " + (grown >> 20) + " MiB");
	}

	private void open() throws IOException {
		try (SampleSource source = Opened.open(file)) {
			double[] first = new double[64];
			for (int c = 0; c < source.channels().size(); c++) {
				Channel channel = source.channels().get(c);
				int count = (int) Math.min(first.length, channel.length());
				source.read(c, 0, first, 0, count);
				source.read(c, channel.length() - count, first, 0, count);
			}
		}
	}

	private byte[] damaged(byte[] sound, int structure) {
		byte[] bytes = sound.clone();
		int times = 1 + random.nextInt(3);
		for (int i = 0; i < times && bytes.length > 0; i++) {
			int at = random.nextInt(random.nextInt(10) < 8 ? Math.min(structure, bytes.length) : bytes.length);
			bytes = switch (random.nextInt(10)) {
			case 0 -> Arrays.copyOf(bytes, at);
			case 1 -> spliced(bytes, at, 1 + random.nextInt(16), new byte[0]);
			case 2 -> spliced(bytes, at, 0, randomBytes(1 + random.nextInt(16)));
			case 3, 4 -> flipped(bytes, at);
			case 5 -> spliced(bytes, at, 1, randomBytes(1));
			case 6 -> number(bytes, at, 8);
			default -> number(bytes, at & ~3, 4);
			};
		}
		return bytes;
	}

	private byte[] flipped(byte[] bytes, int at) {
		bytes[at] ^= (byte) (1 << random.nextInt(8));
		return bytes;
	}

	private byte[] number(byte[] bytes, int at, int width) {
		long value = INTERESTING[random.nextInt(INTERESTING.length)];
		boolean bigEndian = random.nextInt(4) == 0;
		for (int i = 0; i < width && at + i < bytes.length; i++) {
			bytes[at + i] = (byte) (value >> 8 * (bigEndian ? width - 1 - i : i));
		}
		return bytes;
	}

	private byte[] randomBytes(int count) {
		byte[] bytes = new byte[count];
		random.nextBytes(bytes);
		return bytes;
	}

	private static byte[] spliced(byte[] bytes, int at, int removed, byte[] inserted) {
		int behind = Math.min(bytes.length, at + removed);
		byte[] result = Arrays.copyOf(bytes, at + inserted.length + bytes.length - behind);
		System.arraycopy(inserted, 0, result, at, inserted.length);
		System.arraycopy(bytes, behind, result, at + inserted.length, bytes.length - behind);
		return result;
	}

	/** @return the memory that the process ever had at once, heap and native, or 0 where the system does not tell */
	private static long residentBytes() throws IOException {
		Path status = Path.of("/proc/self/status");
		if (!Files.isReadable(status)) {
			return 0;
		}
		return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM:"))
				.mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10).findFirst().orElse(0);
	}
}
