package org.edgeloop.dvc.data;

import org.edgeloop.dvc.data.WorkspaceData.Change;

/**
 * What has become of an output.
 *
 * @param output what was saved
 * @param change what differs now
 */
public record OutputStatus(TrackedOutput output, Change change) {
}
