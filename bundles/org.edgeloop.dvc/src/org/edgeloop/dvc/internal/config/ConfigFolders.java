package org.edgeloop.dvc.internal.config;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where DVC looks for the configuration of the machine and of the user. */
public final class ConfigFolders {

	private static final String PROGRAM = "dvc";
	private static final String VENDOR = "iterative";

	private final Map<String, String> environment;
	private final String system;
	private final Path home;

	/**
	 * @param environment variables by name
	 * @param system the name of the operating system, as the property {@code os.name} has it
	 * @param home of the user
	 */
	public ConfigFolders(Map<String, String> environment, String system, Path home) {
		this.environment = environment;
		this.system = system.toLowerCase(Locale.ROOT);
		this.home = home;
	}

	/** @return those of this process */
	public static ConfigFolders present() {
		return new ConfigFolders(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")));
	}

	public Path ofMachine() {
		return variable("DVC_SYSTEM_CONFIG_DIR").map(Path::of).orElseGet(() -> {
			if (isWindows()) {
				return variable("PROGRAMDATA").map(Path::of).orElse(Path.of("C:\\ProgramData")).resolve(VENDOR).resolve(PROGRAM);
			}
			if (isMac()) {
				return Path.of("/Library/Application Support", PROGRAM);
			}
			String folders = variable("XDG_CONFIG_DIRS").orElse("/etc/xdg");
			return Path.of(folders.split(File.pathSeparator, 2)[0], PROGRAM);
		});
	}

	public Path ofUser() {
		return variable("DVC_GLOBAL_CONFIG_DIR").map(Path::of).orElseGet(() -> {
			if (isWindows()) {
				return variable("LOCALAPPDATA").map(Path::of).orElse(home.resolve("AppData").resolve("Local")).resolve(VENDOR)
						.resolve(PROGRAM);
			}
			return isMac() ? home.resolve("Library/Application Support").resolve(PROGRAM)
					: variable("XDG_CONFIG_HOME").map(Path::of).orElse(home.resolve(".config")).resolve(PROGRAM);
		});
	}

	private boolean isWindows() {
		return system.startsWith("windows");
	}

	private boolean isMac() {
		return system.startsWith("mac");
	}

	private Optional<String> variable(String name) {
		return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
	}
}
