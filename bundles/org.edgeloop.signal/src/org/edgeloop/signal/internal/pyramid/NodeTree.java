package org.edgeloop.signal.internal.pyramid;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The summaries of one channel: each node of level 0 covers a block of samples, each node of a higher level four of the level
 * below; the last node of a level may cover fewer. All levels lie in one piece of native memory, level 0 first.
 * <p>
 * Blocks are put in by several threads, each its own; reading is safe below what {@link PyramidNodes#blocks} has published.
 */
final class NodeTree {

	private static final int RADIX_BITS = 2;
	private static final int RADIX = 1 << RADIX_BITS;

	private static final int NEGLIGIBLE = 16;

	private final SegmentAllocator allocator;
	private final NodeFormat format;
	private final long samples;
	/** The index of each level's first node in memory; behind the last level, the number of all nodes. */
	private final long[] starts;
	/** Not before there is something to put in: clearing it takes longer than the first picture of a long recording may. */
	private volatile @Nullable MemorySegment memory;

	/** @param allocator makes the memory, {@link #bytes} of it, when it is first needed */
	NodeTree(SegmentAllocator allocator, NodeFormat format, long samples) {
		this.allocator = allocator;
		this.format = format;
		this.samples = samples;
		starts = starts(format, samples);
	}

	static long bytes(NodeFormat format, long samples) {
		long[] starts = starts(format, samples);
		return starts[starts.length - 1] * format.nodeBytes();
	}

	private static long[] starts(NodeFormat format, long samples) {
		long count = Math.ceilDiv(samples, format.block());
		int levels = 1;
		for (long c = count; c > 1; c = Math.ceilDiv(c, RADIX)) {
			levels++;
		}
		var starts = new long[levels + 1];
		for (int level = 0; level < levels; level++) {
			starts[level + 1] = starts[level] + count;
			count = Math.ceilDiv(count, RADIX);
		}
		return starts;
	}

	private MemorySegment memory() {
		MemorySegment there = memory;
		return there == null ? allocated() : there;
	}

	private synchronized MemorySegment allocated() {
		MemorySegment there = memory;
		if (there == null) {
			there = allocator.allocate(bytes(format, samples), Double.BYTES);
			memory = there;
		}
		return there;
	}

	NodeFormat format() {
		return format;
	}

	long samples() {
		return samples;
	}

	/** @return the number of nodes of level 0 */
	long blocks() {
		return count(0);
	}

	/** @return the memory of some nodes of level 0; for none of them no memory is needed */
	MemorySegment blocks(long from, long to) {
		return from == to ? MemorySegment.NULL : memory().asSlice(from * format.nodeBytes(), (to - from) * format.nodeBytes());
	}

	void putBlock(long block, Summary summary) {
		format.write(memory(), at(0, block), summary);
	}

	/** Fills the higher levels as far as the blocks up to {@code to} allow, after they were filled up to {@code from}. */
	void propagate(long from, long to) {
		var node = new Summary();
		for (int level = 1; level < starts.length - 1; level++) {
			long end = complete(level, to);
			for (long i = complete(level, from); i < end; i++) {
				node.clear();
				long last = Math.min((i + 1) * RADIX, count(level - 1));
				for (long child = i * RADIX; child < last; child++) {
					add(level - 1, child, node);
				}
				format.write(memory(), at(level, i), node);
			}
		}
	}

	/** @return how many nodes of a level have all that is below them, if the first {@code blocks} blocks are there */
	private long complete(int level, long blocks) {
		return blocks == blocks() ? count(level) : blocks >> RADIX_BITS * level;
	}

	/** Adds whole blocks, by as few nodes as possible. All of them must have been put in. */
	void addBlocks(long from, long to, Summary into) {
		int top = starts.length - 2;
		long low = from;
		long high = to;
		for (int level = 0; level <= top; level++) {
			while (low < high && (level == top || low % RADIX != 0)) {
				add(level, low++, into);
			}
			// The last node of a level has its parent to itself and its elder sisters: no need to go round the parent.
			while (low < high && high % RADIX != 0 && high != count(level)) {
				add(level, --high, into);
			}
			if (low == high) {
				return;
			}
			low /= RADIX;
			high = Math.ceilDiv(high, RADIX);
		}
	}

	/**
	 * Adds a part of a block as if its samples were all alike, if that changes neither the range of values nor the flags of
	 * what it is added to, and if the whole block has at most a sixteenth of its energy: two such edges change the RMS by 6 %
	 * at the very most.
	 *
	 * @return whether it was added; else its samples must be looked at
	 */
	boolean addPartOfBlock(long block, long count, Summary into) {
		long at = at(0, block);
		double rms = value(at, 2);
		if (isNegative(rms) || Double.compare(value(at, 0), into.min()) < 0 || Double.compare(value(at, 1), into.max()) > 0) {
			return false;
		}
		double meanSquare = rms * rms;
		if (!(meanSquare * format.block() * NEGLIGIBLE <= into.sumSquares())) {
			return false;
		}
		into.addSquares(meanSquare * count, count);
		return true;
	}

	private void add(int level, long index, Summary into) {
		long at = at(level, index);
		double min = value(at, 0);
		if (Double.isNaN(min)) {
			into.addGap();
			return;
		}
		double rms = value(at, 2);
		long span = (long) format.block() << RADIX_BITS * level;
		long count = Math.min(span, samples - index * span);
		into.include(min, value(at, 1));
		into.addSquares(rms * rms * count, count);
		if (isNegative(rms)) {
			into.addGap();
		}
	}

	private static boolean isNegative(double value) {
		return Double.doubleToRawLongBits(value) < 0;
	}

	private long count(int level) {
		return starts[level + 1] - starts[level];
	}

	private long at(int level, long index) {
		return (starts[level] + index) * format.nodeBytes();
	}

	private double value(long at, int i) {
		return format.value(memory(), at + (long) i * format.valueBytes());
	}
}
