package org.edgeloop.signal.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Damages files as disks, transfers, other programs and attackers do. The same random numbers make the same damage. */
public final class Mutator {

	private static final long[] INTERESTING = { 0, 1, -1, 2, 3, 4, 7, 8, 16, 0x7F, 0x80, 0xFF, 0x100, 0x7FFF, 0x8000, 0xFFFF,
			0x1_0000, 0xFF_FFFF, 0x1000_0000, 0x3FFF_FFFF, 0x7FFF_FFFF, 0x8000_0000L, 0xFFFF_FFFFL, 0x1_0000_0000L,
			0x0FFF_FFFF_FFFF_FFFFL, Long.MAX_VALUE, Long.MIN_VALUE };
	private static final String[] TEXTS = { "0", "-1", "1", "99999999999", "2147483648", "1e308", "1e-320", "nan", "-inf", "",
			"\n", "\r", "\"", ",", ";;", "-1\n", "        ", "\u00ff" };
	private static final int LONGEST_RUN = 64;

	private final Random random;

	public Mutator(Random random) {
		this.random = random;
	}

	/**
	 * @param seed the file to damage; stays as it is
	 * @param other what pieces of it are replaced with
	 */
	public byte[] mutate(Seed seed, Seed other) {
		byte[] bytes = seed.bytes().clone();
		int structure = Math.clamp(seed.structure(), 1, Math.max(1, bytes.length));
		for (int times = 1 + random.nextInt(1 + random.nextInt(4)); times > 0 && bytes.length > 0; times--) {
			bytes = once(bytes, Math.min(structure, bytes.length), other.bytes());
		}
		return bytes;
	}

	private byte[] once(byte[] bytes, int structure, byte[] other) {
		int at = random.nextInt(random.nextInt(10) < 8 ? structure : bytes.length);
		return switch (random.nextInt(14)) {
		case 0 -> Arrays.copyOf(bytes, at);
		case 1 -> spliced(bytes, at, run(), new byte[0]);
		case 2 -> spliced(bytes, at, 0, noise(run()));
		case 3, 4 -> flipped(bytes, at);
		case 5 -> spliced(bytes, at, 1, noise(1));
		case 6 -> filled(bytes, at);
		case 7 -> spliced(bytes, at, random.nextInt(8), TEXTS[random.nextInt(TEXTS.length)].getBytes(StandardCharsets.ISO_8859_1));
		case 8 -> spliced(bytes, at, 0, piece(bytes));
		case 9 -> spliced(bytes, at, run(), piece(other));
		case 10 -> number(bytes, at, 8);
		case 11 -> number(bytes, at, 2);
		default -> number(bytes, at & ~3, 4);
		};
	}

	private byte[] flipped(byte[] bytes, int at) {
		bytes[at] ^= (byte) (1 << random.nextInt(8));
		return bytes;
	}

	/** A run of one byte, as a lost page or an erased flash has. */
	private byte[] filled(byte[] bytes, int at) {
		Arrays.fill(bytes, at, Math.min(bytes.length, at + run()), random.nextBoolean() ? 0 : (byte) 0xFF);
		return bytes;
	}

	/** A length, count or place that lies: extreme, or just beside the size of the file. */
	private byte[] number(byte[] bytes, int at, int width) {
		long value = random.nextInt(4) == 0 ? bytes.length + random.nextInt(17) - 8L
				: INTERESTING[random.nextInt(INTERESTING.length)];
		boolean bigEndian = random.nextInt(3) == 0;
		for (int i = 0; i < width && at + i < bytes.length; i++) {
			bytes[at + i] = (byte) (value >> 8 * (bigEndian ? width - 1 - i : i));
		}
		return bytes;
	}

	private int run() {
		return 1 + random.nextInt(random.nextInt(4) == 0 ? LONGEST_RUN : 4);
	}

	private byte[] noise(int count) {
		byte[] bytes = new byte[count];
		random.nextBytes(bytes);
		return bytes;
	}

	private byte[] piece(byte[] bytes) {
		if (bytes.length == 0) {
			return bytes;
		}
		int from = random.nextInt(bytes.length);
		return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + run() * (1 + random.nextInt(8))));
	}

	private static byte[] spliced(byte[] bytes, int at, int removed, byte[] inserted) {
		int behind = Math.min(bytes.length, at + removed);
		byte[] result = Arrays.copyOf(bytes, at + inserted.length + bytes.length - behind);
		System.arraycopy(inserted, 0, result, at, inserted.length);
		System.arraycopy(bytes, behind, result, at + inserted.length, bytes.length - behind);
		return result;
	}
}
