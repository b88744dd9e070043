package org.edgeloop.device.linux;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.base.Progress;
import org.edgeloop.ssh.CommandResult;
import org.edgeloop.ssh.RemoteShell;
import org.edgeloop.ssh.SftpSession;
import org.edgeloop.ssh.SshConnection;

/** Finds out the SHA-256 of a file on the board: there, or by reading it back where the board cannot. */
final class RemoteHash {

	/** An SD card reads some 20 MB a second, and models may have gigabytes. */
	private static final Duration DEADLINE = Duration.ofMinutes(15);
	/** sha256sum puts a backslash before the digits if the name has one in it. */
	private static final Pattern DIGITS = Pattern.compile("\\\\?([0-9a-f]{64}) .*", Pattern.DOTALL);

	private final SshConnection connection;
	private final SftpSession sftp;

	RemoteHash(SshConnection connection, SftpSession sftp) {
		this.connection = connection;
		this.sftp = sftp;
	}

	/** @return 64 lower-case hexadecimal digits */
	String of(String path, Progress progress) throws IOException {
		// the path must not begin with a hyphen, and not every sha256sum knows "--"
		String word = RemoteShell.quote(path.startsWith("/") ? path : "./" + path);
		CommandResult result = connection.run("sha256sum " + word, DEADLINE, progress);
		Matcher digits = DIGITS.matcher(result.output());
		return result.isGood() && digits.matches() ? digits.group(1) : readBack(path);
	}

	private String readBack(String path) throws IOException {
		try {
			MessageDigest hash = MessageDigest.getInstance("SHA-256");
			sftp.read(path, new DigestOutputStream(OutputStream.nullOutputStream(), hash));
			return HexFormat.of().formatHex(hash.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
