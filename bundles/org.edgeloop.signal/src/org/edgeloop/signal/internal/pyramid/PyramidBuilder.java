package org.edgeloop.signal.internal.pyramid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Progress;

/** Fills the trees of a recording in one sequential pass over its file, from where they end. */
final class PyramidBuilder {

	/** What a thread takes on at a time: so little that a cancel need not wait for it, even before the loops are compiled. */
	private static final long CHUNK_BYTES = 512 << 10;

	/** Some blocks of one group, for one thread. */
	private record Chunk(ChannelGroup group, long fromBlock, long toBlock) {
	}

	/** Part of a group's blocks cut into chunks; {@code first} is the number of its first chunk in the pass. */
	private record Stretch(ChannelGroup group, long fromBlock, long toBlock, long chunkBlocks, long first) {

		long chunks() {
			return Math.ceilDiv(toBlock - fromBlock, chunkBlocks);
		}

		Chunk chunk(long number) {
			long from = fromBlock + (number - first) * chunkBlocks;
			return new Chunk(group, from, Math.min(from + chunkBlocks, toBlock));
		}
	}

	private final PyramidNodes nodes;
	private final List<Stretch> stretches = new ArrayList<>();
	private final Runnable advanced;

	/** @param advanced called from any of the building threads whenever a chunk is done */
	PyramidBuilder(PyramidNodes nodes, Runnable advanced) {
		this.nodes = nodes;
		this.advanced = advanced;
		long first = 0;
		for (ChannelGroup group : nodes.groups()) {
			NodeTree tree = nodes.tree(group.channels()[0]);
			long built = Arrays.stream(group.channels()).mapToLong(nodes::blocks).min().orElse(0);
			long chunkBlocks = Math.max(CHUNK_BYTES / (group.frameBytes() * tree.format().block()), 1);
			var stretch = new Stretch(group, built, tree.blocks(), chunkBlocks, first);
			stretches.add(stretch);
			first += stretch.chunks();
		}
	}

	/** @return how many samples are still to be read, all channels together */
	long remaining() {
		return IntStream.range(0, nodes.channels()).mapToLong(c -> nodes.tree(c).samples() - nodes.samples(c)).sum();
	}

	/**
	 * Builds what is missing.
	 *
	 * @throws java.util.concurrent.CancellationException if cancelled; what was published stays
	 */
	void run(Progress progress) throws IOException {
		long chunks = stretches.stream().mapToLong(Stretch::chunks).sum();
		ParallelLoop.run(ParallelLoop.PROCESSORS, chunks, progress, () -> new Worker(progress));
	}

	private Chunk chunk(long number) {
		int low = 0;
		int high = stretches.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (stretches.get(middle).first() <= number) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return stretches.get(low).chunk(number);
	}

	/** One thread's buffers. */
	private final class Worker implements ParallelLoop.Step {

		private final Progress progress;
		private @Nullable Group last;

		Worker(Progress progress) {
			this.progress = progress;
		}

		@Override
		public void run(long number) throws IOException {
			Chunk chunk = chunk(number);
			Group group = last;
			if (group == null || group.group != chunk.group()) {
				group = new Group(chunk.group());
				last = group;
			}
			long samples = group.build(chunk.fromBlock(), chunk.toBlock());
			progress.worked(samples);
			advanced.run();
		}
	}

	/** One thread's buffers for one group. */
	private final class Group {

		private final ChannelGroup group;
		private final int[] channels;
		private final int block;
		private final GroupSamples samples;
		private final Summary[] summaries;
		private long current;

		Group(ChannelGroup group) {
			this.group = group;
			channels = group.channels();
			block = nodes.tree(channels[0]).format().block();
			samples = group.samples();
			summaries = Summary.array(channels.length);
		}

		/** @return how many samples were read */
		long build(long fromBlock, long toBlock) throws IOException {
			long from = fromBlock * block;
			long to = Math.min(toBlock * block, group.length());
			current = fromBlock;
			InPlace.guarded(group.source(), channels[0], from,
					() -> samples.summariseBlocks(from, to, block, summaries, this::putBlock));
			for (int channel : channels) {
				nodes.finished(channel, fromBlock, toBlock);
			}
			return (to - from) * channels.length;
		}

		private void putBlock() {
			for (int i = 0; i < summaries.length; i++) {
				nodes.tree(channels[i]).putBlock(current, summaries[i]);
			}
			current++;
		}
	}
}
