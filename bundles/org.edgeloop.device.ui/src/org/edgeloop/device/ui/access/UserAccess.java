package org.edgeloop.device.ui.access;

import org.edgeloop.device.DeviceAccess;

/** What one plan or console may ask of the user. */
public interface UserAccess {

	/** @return asks whatever arises; its questions wait for an answer, so they are never asked in the user interface thread */
	DeviceAccess access();

	/** What was started failed: its secrets may have been the cause, and are asked again the next time. */
	void failed();
}
