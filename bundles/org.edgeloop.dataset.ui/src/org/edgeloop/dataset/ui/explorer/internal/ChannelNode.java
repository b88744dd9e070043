package org.edgeloop.dataset.ui.explorer.internal;

import org.eclipse.core.resources.IResource;
import org.edgeloop.signal.Channel;

/**
 * A channel in the tree. It does not adapt to its recording's file on purpose: deleting or renaming "the channel" would then
 * delete or rename the recording.
 *
 * @param recording the file or folder that it is a channel of
 * @param index its index there
 * @param channel what the file says of it
 * @param name its name for people
 * @param unit the unit of its values; empty if nobody says
 */
public record ChannelNode(IResource recording, int index, Channel channel, String name, String unit) {

	static ChannelNode of(IResource recording, int index, RecordingDetails details) {
		Channel channel = details.channels().get(index);
		return new ChannelNode(recording, index, channel, details.name(channel), details.unit(channel));
	}

	/** @return unit, sample rate and length, as far as they are known */
	String summary() {
		return ChannelTexts.summary(channel, unit);
	}
}
