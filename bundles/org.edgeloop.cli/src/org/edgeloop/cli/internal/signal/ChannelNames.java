package org.edgeloop.cli.internal.signal;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Channel;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Finds what a command line says of channels and samples, and says what there is where it is not there. */
final class ChannelNames {

	private static final int NAMED_CHANNELS = 20;

	private ChannelNames() {
	}

	/** @return the index of the channel meant; a name goes before an index, for channels may be called {@code 1} */
	static int index(CommandSpec spec, String channel, List<Channel> channels) {
		for (int i = 0; i < channels.size(); i++) {
			if (channels.get(i).name().equals(channel)) {
				return i;
			}
		}
		try {
			int index = Integer.parseInt(channel);
			if (index >= 0 && index < channels.size()) {
				return index;
			}
		} catch (NumberFormatException e) {
			// neither a name nor an index: refused like an index out of range
		}
		throw new ParameterException(spec.commandLine(), "there is no channel '" + channel + "'; " + available(channels));
	}

	/** @return the range of samples meant, all of the channel where nothing is said */
	static SampleRange range(CommandSpec spec, @Nullable Long from, @Nullable Long to, Channel meant) {
		long start = from == null ? 0 : from;
		long end = to == null ? meant.length() : to;
		if (start < 0 || end < start || end > meant.length()) {
			throw new ParameterException(spec.commandLine(),
					"there is no range from %d to %d: channel '%s' has the samples 0 to %d, so 0 <= from <= to <= %d"
							.formatted(start, end, meant.name(), meant.length() - 1, meant.length()));
		}
		return new SampleRange(start, end);
	}

	private static String available(List<Channel> channels) {
		if (channels.isEmpty()) {
			return "the recording has none";
		}
		String names = channels.stream().limit(NAMED_CHANNELS).map(Channel::name).collect(Collectors.joining(", "));
		String more = channels.size() > NAMED_CHANNELS ? ", …" : "";
		return "there are " + names + more + " (indices 0 to " + (channels.size() - 1) + ")";
	}
}
