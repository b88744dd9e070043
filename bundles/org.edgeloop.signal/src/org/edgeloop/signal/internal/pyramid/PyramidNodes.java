package org.edgeloop.signal.internal.pyramid;

import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLongArray;

import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;

/**
 * The trees of all channels of a recording in native memory, and how far each is built. Blocks may be finished in any order;
 * what is published is always a beginning of the channel without holes.
 */
public final class PyramidNodes implements AutoCloseable {

	private final Arena arena = Arena.ofShared();
	private final List<ChannelGroup> groups;
	private final ChannelGroup[] groupOf;
	private final NodeTree[] trees;
	private final AtomicLongArray built;
	/** By first block: runs of blocks that are finished ahead of a run before them, for each channel. */
	private final List<TreeMap<Long, Long>> ahead;

	public PyramidNodes(SampleSource source) {
		groups = ChannelGroup.of(source);
		List<Channel> channels = source.channels();
		groupOf = new ChannelGroup[channels.size()];
		trees = new NodeTree[channels.size()];
		built = new AtomicLongArray(channels.size());
		ahead = new ArrayList<>();
		for (int c = 0; c < trees.length; c++) {
			Channel channel = channels.get(c);
			groupOf[c] = ChannelGroup.holding(source, c, groups);
			trees[c] = new NodeTree(arena, NodeFormat.of(channel.type().fitsFloat()), channel.length());
			ahead.add(new TreeMap<>());
		}
	}

	List<ChannelGroup> groups() {
		return groups;
	}

	/** @return the group that holds a channel; for a channel without samples, a group of its own */
	ChannelGroup group(int channel) {
		return groupOf[channel];
	}

	int channels() {
		return trees.length;
	}

	NodeTree tree(int channel) {
		return trees[channel];
	}

	/** @return how many blocks of a channel are there, from its beginning on, with all that is above them */
	long blocks(int channel) {
		return built.get(channel);
	}

	/** @return how many samples of a channel are summed up, from its beginning on */
	long samples(int channel) {
		return Math.min(built.get(channel) * trees[channel].format().block(), trees[channel].samples());
	}

	public boolean isComplete() {
		for (int c = 0; c < trees.length; c++) {
			if (built.get(c) < trees[c].blocks()) {
				return false;
			}
		}
		return true;
	}

	/** Publishes blocks {@code [from, to)} of a channel, as soon as all before them are there. */
	synchronized void finished(int channel, long from, long to) {
		TreeMap<Long, Long> runs = ahead.get(channel);
		runs.put(from, to);
		long before = built.get(channel);
		long end = before;
		while (!runs.isEmpty() && runs.firstKey() == end) {
			end = runs.pollFirstEntry().getValue();
		}
		if (end > before) {
			trees[channel].propagate(before, end);
			built.set(channel, end);
		}
	}

	@Override
	public void close() {
		arena.close();
	}
}
