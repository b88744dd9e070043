package org.edgeloop.ssh;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;

/** What went wrong between here and a server, in words: the library says it in its own. */
public final class SshFailures {

	private SshFailures() {
	}

	/** Nothing answers at an address. */
	public static ConnectionException noAnswer(SshAddress address) {
		return failure("The server does not answer", address, "check that it is switched on and in the same network, and that no firewall is between");
	}

	/** Says why a connection did not come about. */
	public static ConnectionException notConnected(SshAddress address, IOException e) {
		if (hasCause(e, UnknownHostException.class) || hasCause(e, UnresolvedAddressException.class)) {
			return failure("Nobody knows a host of this name", address,
					"check the spelling, and whether this machine is in its network; many boards answer to NAME.local");
		}
		if (hasCause(e, NoRouteToHostException.class) || says(e, "no route") || says(e, "unreachable")) {
			return failure("No way leads there", address, "check the cable or the wireless network, and the address");
		}
		if (says(e, "refused")) {
			return failure("The server refuses connections at this port", address,
					"check the port, and that its SSH server runs: sudo systemctl enable --now ssh");
		}
		if (hasCause(e, ConnectException.class) || says(e, "timeout") || says(e, "timed out")) {
			return noAnswer(address);
		}
		return unexpected(address, e);
	}

	/** Says that whatever took the connection did not go on as an SSH server does. */
	public static ConnectionException noSshServer(SshAddress address) {
		return failure("Something takes connections at this port, but does not go on as an SSH server does", address,
				"check the port; if it is right, the server may be too busy, or refuse this machine for now after failed logins");
	}

	/** Says what the library says, where nothing better is known. */
	public static ConnectionException unexpected(SshAddress address, IOException e) {
		String said = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
		return new ConnectionException(Problem.error("The connection failed: " + said, address.toString(), "check that an SSH server is at this port"), e);
	}

	/** Says that a connection ended without having been closed here. */
	public static ConnectionException lost(SshAddress address) {
		return failure("The connection to the server is lost", address, "check the cable and that the server is still running");
	}

	/** Says that the program for transfers on the server has ended, and nothing else. */
	public static ConnectionException transferEnded(SshAddress address) {
		return failure("The server has ended the file transfer", address, "the disk, the user's quota or the memory may be full");
	}

	/** A command took longer than it was given. */
	public static ConnectionException tooSlow(SshAddress address, Duration deadline) {
		return failure("The command did not end within " + deadline.toSeconds() + " s", address, "see what runs on the server");
	}

	/** A command said more than is kept of it. @param limit in bytes */
	public static ConnectionException tooTalkative(SshAddress address, int limit) {
		return failure("The command said more than " + (limit >> 20) + " MiB", address, "");
	}

	/** The server opens no channel. */
	public static ConnectionException channelRefused(SshAddress address, IOException e) {
		return new ConnectionException(Problem.error("The SSH server allows no such session", address.toString(),
				"look at ForceCommand, MaxSessions and the account's shell in its sshd_config"), e);
	}

	private static ConnectionException failure(String what, SshAddress address, String remedy) {
		return new ConnectionException(Problem.error(what, address.toString(), remedy));
	}

	private static boolean hasCause(Throwable e, Class<? extends Throwable> type) {
		for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
			if (type.isInstance(cause)) {
				return true;
			}
		}
		return false;
	}

	private static boolean says(Throwable e, String words) {
		for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
			if (String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains(words)) {
				return true;
			}
		}
		return false;
	}
}
