package org.edgeloop.cli.internal.signal;

import java.io.IOException;

import org.edgeloop.signal.Channel;

import com.fasterxml.jackson.core.JsonGenerator;

/** The fields that several commands print of a channel, the same in all. */
final class ChannelJson {

	private ChannelJson() {
	}

	/** Writes {@code sampleRate} in Hz and {@code unit}, each null if the file does not say. */
	static void writeRateAndUnit(JsonGenerator json, Channel channel) throws IOException {
		if (channel.sampleRate().isPresent()) {
			json.writeNumberField("sampleRate", channel.sampleRate().getAsDouble());
		} else {
			json.writeNullField("sampleRate");
		}
		json.writeStringField("unit", channel.unit().isEmpty() ? null : channel.unit());
	}
}
