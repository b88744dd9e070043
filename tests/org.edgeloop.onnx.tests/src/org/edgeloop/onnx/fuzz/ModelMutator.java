package org.edgeloop.onnx.fuzz;

import java.util.Arrays;
import java.util.Random;

/** Damages models as disks, transfers and attackers do, with an eye to what protobuf is made of: tags, lengths and messages in each other. */
final class ModelMutator {

	private static final int LONGEST_RUN = 32;

	private final Random random;

	ModelMutator(Random random) {
		this.random = random;
	}

	/** @param other what pieces are taken from */
	byte[] mutate(byte[] sound, byte[] other) {
		byte[] bytes = sound.clone();
		for (int times = 1 + random.nextInt(3); times > 0 && bytes.length > 0; times--) {
			bytes = once(bytes, other);
		}
		return bytes;
	}

	private byte[] once(byte[] bytes, byte[] other) {
		int at = random.nextInt(bytes.length);
		return switch (random.nextInt(9)) {
		case 0 -> Arrays.copyOf(bytes, at);
		case 1, 2 -> flipped(bytes, at);
		case 3 -> replaced(bytes, at, 1, noise(1));
		case 4 -> replaced(bytes, at, run(), new byte[0]);
		case 5 -> replaced(bytes, at, 0, noise(run()));
		case 6 -> replaced(bytes, at, 1, varint());
		case 7 -> replaced(bytes, at, run(), piece(other));
		default -> nested(bytes, at);
		};
	}

	private byte[] flipped(byte[] bytes, int at) {
		bytes[at] ^= (byte) (1 << random.nextInt(8));
		return bytes;
	}

	/** A length, size or type that lies. */
	private byte[] varint() {
		int length = 1 + random.nextInt(10);
		byte[] number = noise(length);
		for (int i = 0; i < length; i++) {
			number[i] = (byte) (random.nextInt(3) == 0 ? 0xff : number[i]);
			number[i] = (byte) (i < length - 1 ? number[i] | 0x80 : number[i] & 0x7f);
		}
		return number;
	}

	/** One tag and length over and over: messages in messages, as far as they fit. */
	private byte[] nested(byte[] bytes, int at) {
		byte[] header = { (byte) (random.nextInt(32) << 3 | 2), (byte) random.nextInt(128) };
		for (int i = at; i < Math.min(bytes.length, at + 2 * run()); i++) {
			bytes[i] = header[i & 1];
		}
		return bytes;
	}

	private int run() {
		return 1 + random.nextInt(random.nextInt(4) == 0 ? LONGEST_RUN : 4);
	}

	private byte[] noise(int count) {
		byte[] noise = new byte[count];
		random.nextBytes(noise);
		return noise;
	}

	private byte[] piece(byte[] bytes) {
		int from = random.nextInt(bytes.length);
		return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + run() * (1 + random.nextInt(8))));
	}

	private static byte[] replaced(byte[] bytes, int at, int removed, byte[] inserted) {
		int behind = Math.min(bytes.length, at + removed);
		byte[] result = Arrays.copyOf(bytes, at + inserted.length + bytes.length - behind);
		System.arraycopy(inserted, 0, result, at, inserted.length);
		System.arraycopy(bytes, behind, result, at + inserted.length, bytes.length - behind);
		return result;
	}
}
