package org.edgeloop.device.linux.internal.ssh;

import java.io.IOException;

import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.linux.SshAddress;
import org.edgeloop.device.linux.SshFields;

/** Where settings lead, for those who only look. */
public final class SshTargets {

	private SshTargets() {
	}

	/** @return with the real host, port and user, as the SSH configuration has them */
	public static SshAddress address(DeviceSettings settings) throws IOException {
		return SshTarget.resolve(SshFields.address(settings), SshFiles.ofUser()).address();
	}

	/** @return whether the board is reached from here, and not through another host that the SSH configuration names */
	public static boolean areDirect(DeviceSettings settings) throws IOException {
		return SshTarget.resolve(SshFields.address(settings), SshFiles.ofUser()).jump().isEmpty();
	}
}
