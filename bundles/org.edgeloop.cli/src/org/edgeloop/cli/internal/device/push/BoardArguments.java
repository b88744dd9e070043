package org.edgeloop.cli.internal.device.push;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.ProblemException;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.linux.LinuxKind;
import org.edgeloop.device.linux.SshFields;
import org.edgeloop.device.linux.release.ReleaseFields;
import org.edgeloop.ssh.SshAddress;

import picocli.CommandLine.Option;

/** The options that lead to a Linux board and its releases. */
@NonNullByDefault({})
public final class BoardArguments {

	@Option(names = "--ssh", paramLabel = "USER@HOST:PORT", description = "The board; user and port may be left out, and the host may be an alias of "
			+ "~/.ssh/config.")
	private String address = "";

	@Option(names = "--root", paramLabel = "DIR", description = "The folder of releases on the board, from the account's home if it does not begin with / "
			+ "(default: edgeloop).")
	private String root = "";

	@Option(names = "--key", paramLabel = "FILE", description = "A private key; the SSH agent and the usual keys are tried, too.")
	private Path key;

	@Option(names = "--known-hosts", paramLabel = "FILE", description = "The host keys to trust, instead of ~/.ssh/known_hosts.")
	private Path knownHosts;

	boolean areGiven() {
		return !address.isEmpty();
	}

	/** @throws ProblemException if the address is none */
	DeviceSettings settings() throws ProblemException {
		SshAddress parsed = SshAddress.parse(address);
		Map<String, String> values = new HashMap<>();
		values.put(SshFields.HOST.key(), parsed.host());
		values.put(SshFields.USER.key(), parsed.user());
		values.put(SshFields.PORT.key(), parsed.port() == 0 ? "" : Integer.toString(parsed.port()));
		values.put(SshFields.KEY.key(), key == null ? "" : key.toAbsolutePath().toString());
		values.put(SshFields.KNOWN_HOSTS.key(), knownHosts == null ? "" : knownHosts.toAbsolutePath().toString());
		values.put(ReleaseFields.ROOT.key(), root);
		return new DeviceSettings(parsed.host(), LinuxKind.ID, "", values, Path.of(""));
	}
}
