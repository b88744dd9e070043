package org.edgeloop.dataset.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.edgeloop.dataset.ChannelSettings;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleLayout;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.SampleType;
import org.edgeloop.signal.Segment;

/**
 * A recording with the names and units that {@code dataset.json} gives its channels, and with its values scaled to them. A
 * channel that is not scaled is read in place as before.
 */
public final class ConfiguredSource implements SampleSource {

	private final SampleSource source;
	private final List<ChannelSettings> settings = new ArrayList<>();
	private final List<Channel> channels = new ArrayList<>();

	/**
	 * @param source the recording; closed with this
	 * @param byName the settings by the channels' names in the file
	 */
	public ConfiguredSource(SampleSource source, Map<String, ChannelSettings> byName) {
		this.source = source;
		Set<String> taken = new HashSet<>();
		source.channels().forEach(channel -> taken.add(channel.name()));
		for (Channel channel : source.channels()) {
			ChannelSettings own = byName.get(channel.name());
			ChannelSettings used = own == null ? unchanged(channel) : own;
			settings.add(used);
			channels.add(configured(channel, used, taken));
		}
	}

	private static ChannelSettings unchanged(Channel channel) {
		return new ChannelSettings(channel.name(), "", "", OptionalDouble.empty(), "");
	}

	/** Names must stay unique: a channel whose new name another has keeps its own. */
	private static Channel configured(Channel channel, ChannelSettings settings, Set<String> taken) {
		boolean renamed = !settings.name().isEmpty() && taken.add(settings.name());
		return new Channel(renamed ? settings.name() : channel.name(),
				settings.unit().isEmpty() ? channel.unit() : settings.unit(), channel.sampleRate(), channel.start(),
				channel.length(), isScaled(settings) ? SampleType.FLOAT64 : channel.type());
	}

	private static boolean isScaled(ChannelSettings settings) {
		return settings.scale() != 1 || settings.offset() != 0;
	}

	@Override
	public Path file() {
		return source.file();
	}

	@Override
	public String format() {
		return source.format();
	}

	@Override
	public List<Channel> channels() {
		return List.copyOf(channels);
	}

	@Override
	public List<Segment> segments() {
		return source.segments();
	}

	@Override
	public Map<String, String> metadata() {
		return source.metadata();
	}

	@Override
	public void read(int channel, long from, double[] into, int offset, int count) throws IOException {
		source.read(channel, from, into, offset, count);
		ChannelSettings scaling = settings.get(channel);
		if (isScaled(scaling)) {
			for (int i = offset; i < offset + count; i++) {
				into[i] = into[i] * scaling.scale() + scaling.offset();
			}
		}
	}

	@Override
	public void read(int channel, long from, float[] into, int offset, int count) throws IOException {
		if (!isScaled(settings.get(channel))) {
			source.read(channel, from, into, offset, count);
			return;
		}
		double[] exact = new double[count];
		read(channel, from, exact, 0, count);
		for (int i = 0; i < count; i++) {
			into[offset + i] = (float) exact[i];
		}
	}

	@Override
	public Optional<SampleLayout> layout(int channel) {
		return isScaled(settings.get(channel)) ? Optional.empty() : source.layout(channel);
	}

	@Override
	public void close() throws IOException {
		source.close();
	}
}
