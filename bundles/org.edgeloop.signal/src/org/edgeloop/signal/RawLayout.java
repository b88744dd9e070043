package org.edgeloop.signal;

import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.List;

/**
 * How samples lie in a file that does not say it: numbers of one type behind a header.
 *
 * @param type how a sample is stored
 * @param channels how many channels, from 1
 * @param order the byte order of a sample
 * @param headerBytes how many bytes lie before the first sample
 * @param isInterleaved whether the samples of all channels that were taken together follow each other; otherwise all samples of the
 *            first channel come first, then all of the second (planar)
 * @param channelNames the channels' names; empty for {@code ch1}, {@code ch2}, …
 */
public record RawLayout(SampleType type, int channels, ByteOrder order, long headerBytes, boolean isInterleaved,
		List<String> channelNames) {

	/** More channels than any device has. */
	public static final int MOST_CHANNELS = 1 << 16;

	/** @throws IllegalArgumentException with a sentence for the user if there can be no such layout */
	public RawLayout {
		if (channels < 1 || channels > MOST_CHANNELS) {
			throw new IllegalArgumentException("a raw recording has 1 to " + MOST_CHANNELS + " channels, not " + channels);
		}
		if (headerBytes < 0) {
			throw new IllegalArgumentException("a header has no fewer than 0 bytes, not " + headerBytes);
		}
		channelNames = List.copyOf(channelNames);
		if (!channelNames.isEmpty() && channelNames.size() != channels) {
			throw new IllegalArgumentException(channelNames.size() + " names are given for " + channels + " channels");
		}
		if (new HashSet<>(channelNames).size() < channelNames.size() || channelNames.contains("")) {
			throw new IllegalArgumentException("the channels' names must differ and not be empty");
		}
	}

	/** Interleaved samples from the first byte on, their channels unnamed. */
	public RawLayout(SampleType type, int channels, ByteOrder order) {
		this(type, channels, order, 0, true, List.of());
	}

	/** @return the bytes of one sample of every channel */
	public long frameBytes() {
		return (long) type.bytes() * channels;
	}

	/**
	 * @param fileBytes the size of a file
	 * @return how many whole samples of each channel it holds
	 */
	public long samplesIn(long fileBytes) {
		return Math.max(0, fileBytes - headerBytes) / frameBytes();
	}

	/** @param index from 0 */
	public String channelName(int index) {
		return channelNames.isEmpty() ? "ch" + (index + 1) : channelNames.get(index);
	}
}
