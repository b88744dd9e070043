package org.edgeloop.signal.internal.pyramid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleLayout;
import org.edgeloop.signal.SampleSource;

/**
 * Channels that are best read together because their samples lie together, as those that are interleaved in the same memory; or
 * one channel alone. Plain loops throughout: linking streams takes a good part of what the first picture in a new program takes.
 */
public final class ChannelGroup {

	/** Picking one of many interleaved channels out of vectors wastes the lanes of the others; from here on it does not pay. */
	private static final int WORTH_PICKING = 8;

	private static final boolean VECTORS = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();

	private final SampleSource source;
	private final int[] channels;
	private final Optional<SampleLayout> tiles;

	private ChannelGroup(SampleSource source, List<Integer> channels) {
		this.source = source;
		this.channels = new int[channels.size()];
		for (int i = 0; i < this.channels.length; i++) {
			this.channels[i] = channels.get(i);
		}
		tiles = tiles(source, this.channels);
	}

	/** @return all channels that have samples, in groups in the order of the file */
	static List<ChannelGroup> of(SampleSource source) {
		Map<Object, List<Integer>> groups = new LinkedHashMap<>();
		List<Channel> channels = source.channels();
		for (int c = 0; c < channels.size(); c++) {
			if (channels.get(c).length() > 0) {
				groups.computeIfAbsent(togetherness(source, c), key -> new ArrayList<>()).add(c);
			}
		}
		List<ChannelGroup> all = new ArrayList<>();
		for (List<Integer> group : groups.values()) {
			all.add(new ChannelGroup(source, group));
		}
		return all;
	}

	/** @return the one of {@code groups} that has the channel; for a channel without samples, a group of its own */
	static ChannelGroup holding(SampleSource source, int channel, List<ChannelGroup> groups) {
		for (ChannelGroup group : groups) {
			if (group.indexOf(channel) >= 0) {
				return group;
			}
		}
		return new ChannelGroup(source, List.of(channel));
	}

	/**
	 * Equal for channels that are interleaved, or whose source does not say how they lie, if they have the same length and are
	 * summarised in blocks of the same size.
	 */
	private static Object togetherness(SampleSource source, int channel) {
		record Together(long address, long stride, long length, boolean fitsFloat) {
		}
		Channel described = source.channels().get(channel);
		Optional<SampleLayout> layout = source.layout(channel);
		if (layout.isPresent() && layout.get().isContiguous()) {
			return channel;
		}
		return new Together(layout.map(found -> found.memory().address()).orElse(0L),
				layout.map(SampleLayout::stride).orElse(0L), described.length(), described.type().fitsFloat());
	}

	/** @return the layout of the first channel if the channels follow each other in every frame without anything between */
	private static Optional<SampleLayout> tiles(SampleSource source, int[] channels) {
		Optional<SampleLayout> first = source.layout(channels[0]);
		for (int i = 0; i < channels.length; i++) {
			Optional<SampleLayout> layout = source.layout(channels[i]);
			if (layout.isEmpty() || first.isEmpty() || !isTile(layout.get(), i, first.get(), channels.length)) {
				return Optional.empty();
			}
		}
		return first;
	}

	private static boolean isTile(SampleLayout layout, int index, SampleLayout first, int count) {
		int bytes = first.type().bytes();
		return first.stride() == (long) count * bytes && layout.type() == first.type() && layout.order().equals(first.order())
				&& layout.offset() == first.offset() + (long) index * bytes;
	}

	SampleSource source() {
		return source;
	}

	/** @return the channels' indices in the recording */
	int[] channels() {
		return channels;
	}

	/** @return the length of each channel in samples */
	long length() {
		return first().length();
	}

	boolean fitsFloat() {
		return first().type().fitsFloat();
	}

	/** @return how much is read for one sample of each channel, in bytes */
	long frameBytes() {
		return Arrays.stream(channels).mapToLong(c -> source.channels().get(c).type().bytes()).sum();
	}

	private Channel first() {
		return source.channels().get(channels[0]);
	}

	private int indexOf(int channel) {
		return Arrays.binarySearch(channels, channel);
	}

	/** @return all channels in one go, for one thread */
	GroupSamples samples() {
		return hasKernel() ? new TiledSamples(tiles.get(), channels.length) : new SeparateSamples(source, channels);
	}

	/** Only asked when samples are read: the first picture of a recording need not wait for the vector classes to load. */
	private boolean hasKernel() {
		return VECTORS && tiles.isPresent() && VectorKernel.supports(tiles.get().type());
	}

	/** @return one channel of the group alone, for one thread */
	ChannelSamples samples(int channel) {
		return hasKernel() && channels.length <= WORTH_PICKING
				? new TiledSamples(tiles.get(), channels.length).channel(indexOf(channel))
				: new CopiedSamples(source, channel);
	}
}
