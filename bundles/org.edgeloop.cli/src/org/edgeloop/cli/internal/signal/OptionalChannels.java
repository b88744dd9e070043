package org.edgeloop.cli.internal.signal;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Channel;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How the command line names channels, all of them unless it says which, and a range of samples of each. */
@NonNullByDefault({})
final class OptionalChannels {

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;

	@Option(names = "--channel", paramLabel = "NAME|INDEX",
			description = "A channel, by its exact name or else by its index from 0; several times for several. Default: all.")
	private List<String> channels;

	@Option(names = "--from", paramLabel = "I", description = "The first sample, from 0. Default: 0.")
	private Long from;

	@Option(names = "--to", paramLabel = "J", description = "The sample behind the last one. Default: each channel's end.")
	private Long to;

	/** @return the indices of the channels meant, in the order given */
	List<Integer> indicesIn(List<Channel> all) {
		return channels == null ? IntStream.range(0, all.size()).boxed().toList()
				: channels.stream().map(channel -> ChannelNames.index(spec, channel, all)).distinct().toList();
	}

	/** @return the range of samples meant */
	SampleRange rangeIn(Channel meant) {
		return ChannelNames.range(spec, from, to, meant);
	}
}
