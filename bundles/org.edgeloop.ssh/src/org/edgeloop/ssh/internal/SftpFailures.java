package org.edgeloop.ssh.internal;

import java.io.IOException;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.ssh.SshAddress;

/** What an SFTP server means by its status, in words. */
public final class SftpFailures {

	public static final int OK = 0;
	public static final int END_OF_FILE = 1;
	public static final int NO_SUCH_FILE = 2;
	public static final int FAILURE = 4;
	private static final int PERMISSION_DENIED = 3;
	private static final int UNSUPPORTED = 8;

	private SftpFailures() {
	}

	/** @return the answer, if it is of the type. @throws ConnectionException if it is a status instead */
	public static SftpReply expect(int type, SftpReply reply, String what, String path, SshAddress address) throws IOException {
		if (reply.type() == type) {
			return reply;
		}
		if (reply.type() == SftpReply.STATUS) {
			throw of(reply.takeInt(), what, path, address);
		}
		throw new ConnectionException(Problem.error("The SFTP server answers with a packet of type " + reply.type(), address.toString(), ""));
	}

	/** @throws ConnectionException if the answer says anything but that it is done */
	public static void done(SftpReply reply, String what, String path, SshAddress address) throws IOException {
		int status = expect(SftpReply.STATUS, reply, what, path, address).takeInt();
		if (status != OK) {
			throw of(status, what, path, address);
		}
	}

	/** @param what a verb with what it is done to, if that is not the path alone, as {@code delete the folder} */
	public static ConnectionException of(int status, String what, String path, SshAddress address) {
		String where = address.host() + ":" + path;
		return new ConnectionException(switch (status) {
		case NO_SUCH_FILE -> Problem.error("The server cannot " + what + " this: there is no such file or folder", where, "check the path");
		case PERMISSION_DENIED -> Problem.error("The server does not allow " + address.user() + " to " + what + " this", where,
				"choose a folder that belongs to the user, or another user");
		case FAILURE -> Problem.error("The server failed to " + what + " this", where, "the disk may be full, or something of that name in the way");
		case UNSUPPORTED -> Problem.error("The SFTP server cannot " + what + " anything", where, "install openssh-sftp-server there");
		default -> Problem.error("The server failed to " + what + " this: SFTP status " + status, where, "");
		});
	}
}
