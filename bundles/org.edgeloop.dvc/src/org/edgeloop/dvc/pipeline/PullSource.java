package org.edgeloop.dvc.pipeline;

import org.edgeloop.base.RemoteAccess;
import org.edgeloop.dvc.remote.Remotes;
import org.edgeloop.dvc.remote.TransferOptions;

/**
 * Where data that stages lack may be brought from.
 *
 * @param remotes the kinds of remotes that can be reached
 * @param access what reaching out may ask of the user
 * @param options which remote, and how many files at once
 */
public record PullSource(Remotes remotes, RemoteAccess access, TransferOptions options) {
}
