package org.edgeloop.cli.internal.signal;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Channel;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How the command line names a channel and a range of its samples. */
@NonNullByDefault({})
final class RangeArguments {

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;

	@Option(names = "--channel", paramLabel = "NAME|INDEX", required = true,
			description = "The channel, by its exact name or else by its index from 0.")
	private String channel;

	@Option(names = "--from", paramLabel = "I", description = "The first sample, from 0. Default: 0.")
	private Long from;

	@Option(names = "--to", paramLabel = "J", description = "The sample behind the last one. Default: the channel's end.")
	private Long to;

	/** @return the index of the channel meant */
	int channelIn(List<Channel> channels) {
		return ChannelNames.index(spec, channel, channels);
	}

	/** @return the range of samples meant */
	SampleRange rangeIn(Channel meant) {
		return ChannelNames.range(spec, from, to, meant);
	}
}
