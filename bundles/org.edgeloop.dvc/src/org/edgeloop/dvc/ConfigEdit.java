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
import org.edgeloop.dvc.internal.text.Utf8Text;

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
	private final Path workingFolder;

	/**
	 * @param folder the repository's {@code .dvc}
	 * @param workingFolder what relative paths go from
	 */
	public ConfigEdit(Path folder, Level level, Path workingFolder) {
		this.file = DvcConfig.file(folder, level).toAbsolutePath().normalize();
		this.level = level;
		this.workingFolder = workingFolder.toAbsolutePath().normalize();
	}

	/**
	 * @param section such as {@code core} and {@code remote "name"}
	 * @param value a relative path is written as DVC does: from the folder of the file
	 * @throws ProblemException if it is a secret that would go into Git, or the value is none that DVC takes
	 */
	public void set(String section, String option, String value) throws IOException {
		String inSection = section.toLowerCase(Locale.ROOT);
		String name = option.toLowerCase(Locale.ROOT);
		if (level == Level.REPO && SECRETS.contains(name)) {
			throw new ProblemException(Problem.error("The secret '" + name + "' would go into Git", file.toString(),
					"Keep it in this clone alone, with --local."));
		}
		ConfigSchema.check(inSection, name, value);
		write(read().with(inSection, name, DvcConfig.isPath(inSection, name) ? written(value) : value));
	}

	private String written(String path) {
		if (DvcConfig.isAddress(path) || Path.of(path).isAbsolute()) {
			return path;
		}
		Path folder = file.getParent();
		Path target = workingFolder.resolve(path).normalize();
		return folder == null ? target.toString() : folder.relativize(target).toString().replace('\\', '/');
	}

	/** @throws ProblemException if the option is not set there */
	public void unset(String section, String option) throws IOException {
		ConfigText text = read();
		String inSection = section.toLowerCase(Locale.ROOT);
		String name = option.toLowerCase(Locale.ROOT);
		if (text.value(inSection, name).isEmpty()) {
			throw new ProblemException(
					Problem.error("config file error: option '" + name + "' doesn't exist in section '" + inSection + "'", file.toString(), ""));
		}
		write(text.without(inSection, name));
	}

	/** Takes a section away; nothing happens if there is none. */
	public void remove(String section) throws IOException {
		ConfigText text = read();
		String name = section.toLowerCase(Locale.ROOT);
		if (text.sections().contains(name)) {
			write(text.without(name));
		}
	}

	private ConfigText read() throws IOException {
		return ConfigText.parse(Files.isRegularFile(file) ? Utf8Text.read(file) : "", file.toString());
	}

	/** What a clone alone knows may be secret. */
	private void write(ConfigText text) throws IOException {
		boolean begun = !Files.exists(file);
		AtomicFiles.writeString(file, text.text());
		if (begun && level != Level.REPO && Files.getFileStore(file).supportsFileAttributeView("posix")) {
			Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
		}
	}
}
