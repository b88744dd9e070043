package org.edgeloop.versioning.internal;

import java.io.File;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Keeps JGit from what it would do beside reading: run the program git to find the system's settings, measure the clock of the file
 * system with files of its own, and write what it measured into the user's settings.
 */
@NonNullByDefault({})
final class QuietSystemReader extends SystemReader.Delegate {

	/** Coarser than the clock of any file system in use but FAT; files changed that shortly before are compared by content. */
	private static final long CLOCK_NANOSECONDS = 10_000_000;

	QuietSystemReader(SystemReader system) {
		super(system);
	}

	/** Where git is usually built to look; the program git, which would know, is not asked. */
	@Override
	public FileBasedConfig openSystemConfig(Config parent, FS fs) {
		boolean isWanted = File.separatorChar == '/' && !isSet("GIT_CONFIG_NOSYSTEM");
		return new Settings(parent, isWanted ? new File("/etc/gitconfig") : null, fs);
	}

	/** As git looks for it: what {@code ~/.gitconfig} says wins, and {@code GIT_CONFIG_GLOBAL} stands for all. */
	@Override
	public FileBasedConfig openUserConfig(Config parent, FS fs) {
		if (isSet("GIT_CONFIG_GLOBAL")) {
			return new Settings(parent, new File(getenv("GIT_CONFIG_GLOBAL")), fs);
		}
		File home = isSet("HOME") ? new File(getenv("HOME")) : fs.userHome();
		File folder = isSet("XDG_CONFIG_HOME") ? new File(getenv("XDG_CONFIG_HOME")) : new File(home, ".config");
		return new Settings(new Settings(parent, new File(folder, "git/config"), fs), new File(home, ".gitconfig"), fs);
	}

	private boolean isSet(String variable) {
		String value = getenv(variable);
		return value != null && !value.isEmpty();
	}

	@Override
	public FileBasedConfig openJGitConfig(Config parent, FS fs) {
		return new Settings(parent, null, fs);
	}

	/** Settings that are read and never written. */
	private static final class Settings extends FileBasedConfig {

		private final boolean exists;

		private Settings(Config parent, File file, FS fs) {
			super(parent, file, fs);
			exists = file != null;
		}

		@Override
		public void load() throws IOException, ConfigInvalidException {
			if (exists) {
				super.load();
				GitRepositories.removeFilters(this);
			}
		}

		@Override
		public boolean isOutdated() {
			return exists && super.isOutdated();
		}

		@Override
		public void save() {
			// what is here is the user's
		}

		@Override
		public long getTimeUnit(String section, String subsection, String name, long defaultValue, TimeUnit unit) {
			if (ConfigConstants.CONFIG_FILESYSTEM_SECTION.equals(section)) {
				return unit.convert(CLOCK_NANOSECONDS, TimeUnit.NANOSECONDS);
			}
			return super.getTimeUnit(section, subsection, name, defaultValue, unit);
		}
	}
}
