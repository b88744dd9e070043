package org.edgeloop.dataset.ui.explorer.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.dataset.ChannelSettings;
import org.edgeloop.dataset.RecordingSettings;
import org.edgeloop.signal.Channel;

/**
 * What is known of a recording once it was opened, together with what {@code dataset.json} says of it.
 *
 * @param channels its channels in the file's order
 * @param metadata what else the file says
 * @param settings what {@code dataset.json} says
 */
public record RecordingDetails(List<Channel> channels, Map<String, String> metadata, RecordingSettings settings) {

	/** @return the channel's name for people */
	public String name(Channel channel) {
		ChannelSettings set = settings.channels().get(channel.name());
		return set == null || set.name().isEmpty() ? channel.name() : set.name();
	}

	/** @return the unit of the channel's scaled values; empty if nobody says */
	public String unit(Channel channel) {
		ChannelSettings set = settings.channels().get(channel.name());
		return set == null || set.unit().isEmpty() ? channel.unit() : set.unit();
	}

	/** @return what measured the channel and where; empty if unknown */
	public String sensor(Channel channel) {
		ChannelSettings set = settings.channels().get(channel.name());
		return set == null ? "" : set.sensor();
	}

	/** @return how the channel's stored values are scaled; {@code null} for not at all */
	public @Nullable ChannelSettings scaling(Channel channel) {
		ChannelSettings set = settings.channels().get(channel.name());
		return set == null || set.scale() == 1 && set.offset() == 0 ? null : set;
	}

	/** @return what {@code dataset.json} says of the recording, such as its speed, as text by name */
	public Map<String, String> attributes() {
		var texts = new LinkedHashMap<String, String>();
		settings.attributes().forEach((name, value) -> texts.put(name, value.text()));
		return texts;
	}
}
