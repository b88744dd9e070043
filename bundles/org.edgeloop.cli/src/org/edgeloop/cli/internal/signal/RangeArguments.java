package org.edgeloop.cli.internal.signal;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Channel;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How the command line names a channel and a range of its samples. */
@NonNullByDefault({})
final class RangeArguments {

	private static final int NAMED_CHANNELS = 20;

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;

	@Option(names = "--channel", paramLabel = "NAME|INDEX", required = true,
			description = "The channel, by its exact name or else by its index from 0.")
	private String channel;

	@Option(names = "--from", paramLabel = "I", description = "The first sample, from 0. Default: 0.")
	private Long from;

	@Option(names = "--to", paramLabel = "J", description = "The sample behind the last one. Default: the channel's end.")
	private Long to;

	/** @return the index of the channel meant; a name goes before an index, for channels may be called {@code 1} */
	int channelIn(List<Channel> channels) {
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
		throw new ParameterException(spec.commandLine(),
				"there is no channel '" + channel + "'; " + available(channels));
	}

	/** @return the range of samples meant */
	SampleRange rangeIn(Channel meant) {
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
