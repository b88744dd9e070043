package org.edgeloop.signal.internal.pyramid;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * How far a pyramid on disk is good.
 *
 * @param sequence 1 for the first checkpoint of a file, then counting up
 * @param blocks for each channel, how many blocks are there
 * @param sums for each channel, the CRC-32C of their nodes
 */
record Checkpoint(long sequence, long[] blocks, int[] sums) {

	static Checkpoint of(long sequence, long[] blocks, CRC32C[] sums) {
		return new Checkpoint(sequence, blocks.clone(), Arrays.stream(sums).mapToInt(sum -> (int) sum.getValue()).toArray());
	}

	/** @return the size of a checkpoint of so many channels on disk */
	static int bytes(int channels) {
		return Long.BYTES + channels * (Long.BYTES + Integer.BYTES) + Integer.BYTES;
	}

	/** @return the sound ones of some checkpoints as they are on disk, the last one written first */
	static List<Checkpoint> newestFirst(List<ByteBuffer> slots) {
		return slots.stream().map(Checkpoint::parse).flatMap(Optional::stream)
				.sorted(Comparator.comparingLong(Checkpoint::sequence).reversed()).toList();
	}

	private static Optional<Checkpoint> parse(ByteBuffer bytes) {
		ByteBuffer in = bytes.order(ByteOrder.LITTLE_ENDIAN);
		int channels = (in.limit() - bytes(0)) / (Long.BYTES + Integer.BYTES);
		int sum = sum(in, in.limit() - Integer.BYTES);
		long sequence = in.getLong();
		var blocks = new long[channels];
		var sums = new int[channels];
		for (int c = 0; c < channels; c++) {
			blocks[c] = in.getLong();
			sums[c] = in.getInt();
		}
		// A slot that was never written is all zeros, and has no sequence number.
		return sequence > 0 && in.getInt() == sum ? Optional.of(new Checkpoint(sequence, blocks, sums)) : Optional.empty();
	}

	ByteBuffer toBytes() {
		ByteBuffer out = ByteBuffer.allocate(bytes(blocks.length)).order(ByteOrder.LITTLE_ENDIAN);
		out.putLong(sequence);
		for (int c = 0; c < blocks.length; c++) {
			out.putLong(blocks[c]).putInt(sums[c]);
		}
		return out.putInt(sum(out, out.position())).flip();
	}

	private static int sum(ByteBuffer bytes, int count) {
		var sum = new CRC32C();
		sum.update(bytes.slice(0, count));
		return (int) sum.getValue();
	}
}
