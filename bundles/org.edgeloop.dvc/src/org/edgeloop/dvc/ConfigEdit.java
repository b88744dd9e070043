package org.edgeloop.dvc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.DvcConfig.Level;
import org.edgeloop.dvc.internal.config.ConfigText;

/**
 * Changes one file of the configuration, option by option. All that is not changed stays as it is written. Secrets are kept out of the
 * file that goes into Git.
 */
public final class ConfigEdit {

	/** Options that nobody else may read. */
	private static final Set<String> SECRETS = Set.of("password", "passphrase", "secret_access_key", "session_token", "token", "sas_token",
			"account_key", "connection_string", "client_secret", "oss_key_secret", "gdrive_client_secret", "sse_customer_key",
			"data_proxy_target_password");

	private final Path file;
	private final Level level;

	/** @param folder the repository's {@code .dvc} */
	public ConfigEdit(Path folder, Level level) {
		this.file = DvcConfig.file(folder, level);
		this.level = level;
	}

	/** @return the level as it is written, with paths as they are */
	public ConfigText read() throws IOException {
		return ConfigText.parse(Files.isRegularFile(file) ? Files.readString(file) : "", file.toString());
	}

	/**
	 * @param section such as {@code core} and {@code remote "name"}
	 * @throws ProblemException if it is a secret that would go into Git, or the value is none that DVC takes
	 */
	public void set(String section, String option, String value) throws IOException {
		String name = option.toLowerCase(Locale.ROOT);
		if (level == Level.REPO && SECRETS.contains(name)) {
			throw new ProblemException(Problem.error("The secret '" + name + "' would go into Git", file.toString(),
					"Keep it in this clone alone, with --local."));
		}
		ConfigSchema.check(section, name, value);
		write(read().with(section.toLowerCase(Locale.ROOT), name, value));
	}

	/** @throws ProblemException if the option is not set there */
	public void unset(String section, String option) throws IOException {
		ConfigText text = read();
		String name = section.toLowerCase(Locale.ROOT);
		if (text.value(name, option.toLowerCase(Locale.ROOT)).isEmpty()) {
			throw new ProblemException(
					Problem.error("option '" + option + "' doesn't exist in section '" + section + "'", file.toString(), ""));
		}
		write(text.without(name, option.toLowerCase(Locale.ROOT)));
	}

	/** Takes a section away; nothing happens if there is none. */
	public void remove(String section) throws IOException {
		write(read().without(section.toLowerCase(Locale.ROOT)));
	}

	private void write(ConfigText text) throws IOException {
		boolean secret = level == Level.LOCAL && !Files.exists(file);
		AtomicFiles.writeString(file, text.text());
		if (secret && Files.getFileStore(file).supportsFileAttributeView("posix")) {
			Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
		}
	}

	/**
	 * @param url an address or a path
	 * @param workingFolder what a relative path goes from
	 * @return as DVC writes it: a relative path from the folder of the file, all else as it is
	 */
	public String writtenUrl(String url, Path workingFolder) {
		if (url.matches("\\w+://.*") || Path.of(url).isAbsolute()) {
			return url;
		}
		Path folder = file.toAbsolutePath().normalize().getParent();
		Path target = workingFolder.toAbsolutePath().resolve(url).normalize();
		return folder == null ? target.toString() : folder.relativize(target).toString().replace('\\', '/');
	}
}
