package org.edgeloop.device.linux;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.SettingField;
import org.edgeloop.device.SettingField.Type;
import org.edgeloop.ssh.HomePath;
import org.edgeloop.ssh.SshAddress;
import org.edgeloop.ssh.SshSettings;

/** What must be known to log in on a board. */
public final class SshFields {

	public static final SettingField HOST = SettingField.required("host", "Host", Type.TEXT,
			"The board's name or address in the network, or an alias from ~/.ssh/config");

	public static final SettingField PORT = SettingField.optional("port", "Port", Type.WHOLE_NUMBER, "",
			"The port of the board's SSH server; 22, or what ~/.ssh/config says, if empty");

	public static final SettingField USER = SettingField.optional("user", "User", Type.TEXT, "",
			"The account on the board; what ~/.ssh/config says, or your name on this machine, if empty");

	public static final SettingField KEY = SettingField.optional("key", "Private key", Type.FILE, "",
			"A file with a private key; the SSH agent and the usual keys of ~/.ssh are tried, too");

	public static final SettingField KNOWN_HOSTS = SettingField.optional("knownHosts", "Known hosts", Type.FILE, "",
			"A file with host keys to trust, in OpenSSH's form, instead of ~/.ssh/known_hosts");

	public static final SettingField PASSPHRASE = SettingField.optional(SshSettings.PASSPHRASE, "Passphrase", Type.SECRET, "",
			"Opens the private key, if it is encrypted");

	public static final SettingField PASSWORD = SettingField.optional(SshSettings.PASSWORD, "Password", Type.SECRET, "",
			"Of the account on the board, if no key opens it");

	public static final SettingField CONSOLE = SettingField.optional("console", "Console command", Type.TEXT, "",
			"What the console runs, as journalctl -f; the user's shell if empty");

	private SshFields() {
	}

	/** @return those that logging in needs, in the order in which they are asked */
	public static List<SettingField> all() {
		return List.of(HOST, PORT, USER, KEY, KNOWN_HOSTS, PASSPHRASE, PASSWORD);
	}

	/**
	 * @return where the settings lead, before the SSH configuration adds anything
	 * @throws ProblemException if there is no host, or what stands there cannot be one
	 */
	public static SshAddress address(DeviceSettings settings) throws ProblemException {
		String host = settings.value(HOST).orElse("");
		var text = new StringBuilder();
		settings.value(USER).ifPresent(user -> text.append(user).append('@'));
		text.append(host.indexOf(':') < 0 ? host : "[" + host + "]");
		settings.value(PORT).ifPresent(port -> text.append(':').append(port));
		return SshAddress.parse(text.toString());
	}

	/** @return how the settings log in. @throws ProblemException as {@link #address} does */
	public static SshSettings ssh(DeviceSettings settings) throws ProblemException {
		return new SshSettings(settings.name(), address(settings), file(settings, KEY), file(settings, KNOWN_HOSTS), true);
	}

	private static Optional<Path> file(DeviceSettings settings, SettingField field) {
		return settings.value(field).map(HomePath::expand).map(settings.folder()::resolve);
	}
}
