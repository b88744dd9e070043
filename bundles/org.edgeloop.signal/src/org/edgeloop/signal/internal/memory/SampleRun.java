package org.edgeloop.signal.internal.memory;

import java.nio.ByteOrder;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Equal blocks of evenly spaced samples: sample {@code s} of block {@code b} starts at byte
 * {@code offset + b * blockStep + s * stride}.
 *
 * @param offset the first sample's position in bytes
 * @param stride from one sample of a block to the next, in bytes
 * @param blockSamples the samples of one block, at least 1
 * @param blockStep from one block to the next, in bytes; any number where there is one block
 * @param blocks how many blocks, at least 1
 * @param order the byte order of a stored sample
 */
public record SampleRun(long offset, long stride, long blockSamples, long blockStep, long blocks, ByteOrder order) {

	/** @return one block */
	public static SampleRun of(long offset, long stride, long samples, ByteOrder order) {
		return new SampleRun(offset, stride, samples, 0, 1, order);
	}

	/** @return the number of samples */
	public long samples() {
		return blockSamples * blocks;
	}

	/** @return where the last sample starts, in bytes */
	public long last() {
		return offset + (blocks - 1) * blockStep + (blockSamples - 1) * stride;
	}

	/** @return this and the other one behind it as one run, or null where they are not one */
	public @Nullable SampleRun joined(SampleRun next) {
		if (next.stride != stride || next.order != order || next.blockSamples != blockSamples) {
			return null;
		}
		long step = next.offset - (offset + (blocks - 1) * blockStep);
		boolean even = (blocks == 1 || step == blockStep) && (next.blocks == 1 || step == next.blockStep);
		return even && step > 0 ? new SampleRun(offset, stride, blockSamples, step, blocks + next.blocks, order) : null;
	}

	SampleRun shifted(long bytes) {
		return new SampleRun(offset + bytes, stride, blockSamples, blockStep, blocks, order);
	}

	/** @return whether all samples are evenly spaced */
	boolean isEven() {
		return blocks == 1 || blockStep == blockSamples * stride;
	}
}
