package org.edgeloop.dataset.ui.explorer.internal;

import org.eclipse.core.resources.IFile;
import org.edgeloop.signal.Channel;

/**
 * A channel in the tree. It does not adapt to its recording's file on purpose: deleting or renaming "the channel" would then
 * delete or rename the recording.
 *
 * @param recording the file that it is a channel of
 * @param index its index there
 * @param channel what the file says of it
 */
public record ChannelNode(IFile recording, int index, Channel channel) {
}
