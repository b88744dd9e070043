package org.edgeloop.versioning.ui.internal;

import org.edgeloop.base.RemoteAccess;

/** One use of remotes, by a push or a pull, of which one knows later whether it went well. */
public interface RemoteUse {

	/** @return asks whatever arises; its questions wait for an answer, so they are never asked in the user interface thread */
	RemoteAccess access();

	/** It failed: its secrets may have been the cause, and are asked again the next time. */
	void failed();
}
