package org.edgeloop.dataset.ui.explorer.internal;

import java.util.List;
import java.util.Map;

import org.edgeloop.signal.Channel;

/**
 * What is known of a recording once it was opened.
 *
 * @param format the format's short name
 * @param channels its channels in the file's order
 * @param metadata what else the file says
 */
public record RecordingDetails(String format, List<Channel> channels, Map<String, String> metadata) {
}
