package org.edgeloop.device.linux;

import java.io.IOException;

import org.edgeloop.base.HostTrust;
import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.Trust;
import org.edgeloop.ssh.SshConnection;

/** Logs in on boards as their files say. */
public final class BoardLogin {

	private BoardLogin() {
	}

	/**
	 * Logs in. See {@link SshConnection#open}.
	 *
	 * @param settings with the values of {@link SshFields}
	 */
	public static SshConnection open(DeviceSettings settings, DeviceAccess access, Progress progress) throws IOException {
		return SshConnection.open(SshFields.ssh(settings), new RemoteAccess(access.secrets(), trust(access.trust()), access.userFolder()), progress);
	}

	private static HostTrust trust(Trust trust) {
		return question -> trust.accepts(new Trust.Question(Trust.Subject.HOST_KEY, question.what(), question.fingerprint(), question.consequence()));
	}
}
